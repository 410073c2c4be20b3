// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/code.h"

#include <sodium.h>

namespace naober {

namespace {

constexpr quint32 codeCount = 1'000'000'000;
constexpr quint32 partFactor = Code::partValues;

} // namespace

bool passesElevenTest(quint32 number)
{
    // The last digit counts −1, then 2 to 9 from the right.
    int sum = -static_cast<int>(number % 10);
    for (int weight = 2; weight <= Code::digitCount; ++weight) {
        number /= 10;
        sum += weight * static_cast<int>(number % 10);
    }
    return sum % 11 == 0;
}

Code Code::random()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    quint32 number = 0;
    do {
        number = randombytes_uniform(codeCount);
    } while (passesElevenTest(number));
    return Code(number);
}

std::optional<Code> Code::fromNumber(qint64 number)
{
    if (number < 0 || number >= qint64(codeCount) || passesElevenTest(quint32(number)))
        return std::nullopt;
    return Code(quint32(number));
}

std::optional<Code> Code::fromParts(const std::array<int, partCount> &parts)
{
    qint64 number = 0;
    for (const int part : parts) {
        if (part < 0 || part >= partValues)
            return std::nullopt;
        number = number * partValues + part;
    }
    return fromNumber(number);
}

QString Code::digits() const
{
    return QStringLiteral("%1").arg(m_number, digitCount, 10, QLatin1Char('0'));
}

QString Code::groupedDigits() const
{
    const QString all = digits();
    return QStringLiteral("%1 %2 %3").arg(all.first(3), all.sliced(3, 3), all.sliced(6));
}

int Code::part(int index) const
{
    Q_ASSERT(index >= 0 && index < partCount);
    quint32 number = m_number;
    for (int i = partCount - 1; i > index; --i)
        number /= partFactor;
    return static_cast<int>(number % partFactor);
}

} // namespace naober
