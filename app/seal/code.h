// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace naober {

/// The nine digits that a request is found again by: submissions.md §3. Three words say the same
/// (CodeWords). A value; any thread.
class Code
{
public:
    static constexpr int digitCount = 9;
    static constexpr int partCount = 3; ///< words, or groups of three digits
    static constexpr int partValues = 1000;

    /// A new one, every allowed code as likely as any other.
    static Code random();
    /// From 0 to 999,999,999. Nothing for a number that is never given out because it passes the
    /// eleven-test.
    static std::optional<Code> fromNumber(qint64 number);
    /// Three values from 0 to 999.
    static std::optional<Code> fromParts(const std::array<int, partCount> &parts);

    /// "048123907"
    QString digits() const;
    /// "048 123 907", as on a slip.
    QString groupedDigits() const;
    /// Value 0 to 999 of the word or group \a index (0 to 2).
    int part(int index) const;

    bool operator==(const Code &) const = default;

private:
    explicit Code(quint32 number)
        : m_number(number)
    { }

    quint32 m_number;
};

/// True for what could be a Dutch citizen's number (BSN): nine digits \a number whose sum, weighted
/// 9 to 2 and −1, is a multiple of eleven.
bool passesElevenTest(quint32 number);

} // namespace naober
