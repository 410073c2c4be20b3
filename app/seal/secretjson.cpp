// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/secretjson.h"

#include <sodium.h>

#include <algorithm>

namespace naober {

namespace {

constexpr std::size_t firstCapacity = 1024;
constexpr std::size_t padBlock = 512;
constexpr int base64Variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

bool isNumberByte(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

} // namespace

SecretJsonWriter::SecretJsonWriter()
    : m_buffer(firstCapacity)
{
    append("{");
}

void SecretJsonWriter::append(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (m_used + size > m_buffer.size()) {
        SecretBytes larger(std::max(m_used + size, 2 * m_buffer.size()));
        std::copy_n(m_buffer.data(), m_used, larger.data());
        m_buffer = std::move(larger);
    }
    std::copy(bytes.begin(), bytes.end(), m_buffer.data() + m_used);
    m_used += size;
}

void SecretJsonWriter::appendText(QStringView text)
{
    append("\"");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            appendCharacter(QChar::surrogateToUcs4(c, text.at(++i)));
        else if (c.isSurrogate())
            appendCharacter(QChar::ReplacementCharacter);
        else
            appendCharacter(c.unicode());
    }
    append("\"");
}

void SecretJsonWriter::appendCharacter(char32_t c)
{
    constexpr QByteArrayView digits("0123456789abcdef");
    const auto add = [this](char32_t byte) {
        const char plain = static_cast<char>(byte);
        append(QByteArrayView(&plain, 1));
    };
    if (c < 0x20 || c == '"' || c == '\\') {
        append("\\u00");
        add(static_cast<char32_t>(digits.at(c >> 4)));
        add(static_cast<char32_t>(digits.at(c & 0xF)));
        return;
    }
    // UTF-8, RFC 3629 §3.
    if (c < 0x80) {
        add(c);
        return;
    }
    if (c >= 0x10000) {
        add(0xF0 | (c >> 18));
        add(0x80 | ((c >> 12) & 0x3F));
    } else if (c >= 0x800) {
        add(0xE0 | (c >> 12));
    }
    add(c >= 0x800 ? 0x80 | ((c >> 6) & 0x3F) : 0xC0 | (c >> 6));
    add(0x80 | (c & 0x3F));
}

void SecretJsonWriter::appendName(QStringView name)
{
    if (!m_first)
        append(",");
    m_first = false;
    appendText(name);
    append(":");
}

void SecretJsonWriter::add(QStringView name, QStringView text)
{
    appendName(name);
    appendText(text);
}

void SecretJsonWriter::add(QStringView name, int number)
{
    appendName(name);
    append(QByteArray::number(number));
}

void SecretJsonWriter::addBytes(QStringView name, const SecretBytes &bytes)
{
    appendName(name);
    SecretBytes text(sodium_base64_encoded_len(bytes.size(), base64Variant));
    sodium_bin2base64(reinterpret_cast<char *>(text.data()), text.size(), bytes.data(),
                      bytes.size(), base64Variant);
    append("\"");
    append(text.view().chopped(1)); // its closing zero
    append("\"");
}

void SecretJsonWriter::addTexts(QStringView name, const QMap<QString, QString> &texts)
{
    appendName(name);
    append("{");
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (it != texts.begin())
            append(",");
        appendText(it.key());
        append(":");
        appendText(it.value());
    }
    append("}");
}

SecretBytes SecretJsonWriter::finish()
{
    append("}");
    SecretBytes json = SecretBytes::copyOf(m_buffer.view().first(qsizetype(m_used)));
    m_buffer.clear();
    m_used = 0;
    return json;
}

SecretJsonReader::SecretJsonReader(SecretBytes json)
    : m_json(std::move(json))
{ }

std::optional<SecretJsonReader> SecretJsonReader::parse(SecretBytes json)
{
    SecretJsonReader reader(std::move(json));
    if (!reader.readMembers())
        return std::nullopt;
    return reader;
}

bool SecretJsonReader::readMembers()
{
    if (!skip('{'))
        return false;
    if (!skip('}')) {
        do {
            const auto name = readText();
            if (!name || !skip(':'))
                return false;
            auto value = readText();
            if (!value)
                value = readNumber();
            const QString key = name ? QString::fromUtf8(at(*name)) : QString();
            if (!value || m_values.contains(key))
                return false;
            m_values.insert(key, *value);
        } while (skip(','));
        if (!skip('}'))
            return false;
    }
    skipSpace();
    return m_at == m_json.view().size();
}

void SecretJsonReader::skipSpace()
{
    const QByteArrayView all = m_json.view();
    while (m_at < all.size() && QByteArrayView(" \t\r\n").contains(all.at(m_at)))
        ++m_at;
}

bool SecretJsonReader::skip(char wanted)
{
    skipSpace();
    if (m_at >= m_json.view().size() || m_json.view().at(m_at) != wanted)
        return false;
    ++m_at;
    return true;
}

std::optional<SecretJsonReader::Span> SecretJsonReader::readText()
{
    if (!skip('"'))
        return std::nullopt;
    const QByteArrayView all = m_json.view();
    const qsizetype from = m_at;
    while (m_at < all.size() && all.at(m_at) != '"') {
        if (all.at(m_at) == '\\' || static_cast<unsigned char>(all.at(m_at)) < 0x20)
            return std::nullopt;
        ++m_at;
    }
    if (m_at >= all.size())
        return std::nullopt;
    return Span{from, m_at++ - from, true};
}

std::optional<SecretJsonReader::Span> SecretJsonReader::readNumber()
{
    skipSpace();
    const qsizetype from = m_at;
    while (m_at < m_json.view().size() && isNumberByte(m_json.view().at(m_at)))
        ++m_at;
    if (m_at == from)
        return std::nullopt;
    return Span{from, m_at - from, false};
}

QByteArrayView SecretJsonReader::at(const Span &span) const
{
    return m_json.view().sliced(span.from, span.size);
}

QString SecretJsonReader::text(const QString &name) const
{
    const Span span = m_values.value(name);
    return span.isText ? QString::fromUtf8(at(span)) : QString();
}

std::optional<int> SecretJsonReader::number(const QString &name) const
{
    const Span span = m_values.value(name);
    bool isNumber = false;
    const int number = span.isText ? 0 : at(span).toByteArray().toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return number;
}

std::optional<SecretBytes> SecretJsonReader::bytes(const QString &name) const
{
    const Span span = m_values.value(name);
    if (!span.isText)
        return std::nullopt;
    const QByteArrayView text = at(span);
    SecretBytes raw(static_cast<std::size_t>(text.size()) / 4 * 3 + 3);
    std::size_t size = 0;
    const char *end = nullptr;
    if (sodium_base642bin(raw.data(), raw.size(), text.data(),
                          static_cast<std::size_t>(text.size()), nullptr, &size, &end,
                          base64Variant)
            != 0
        || end != text.data() + text.size())
        return std::nullopt;
    return SecretBytes::copyOf(raw.view().first(qsizetype(size)));
}

SecretBytes padded(const SecretBytes &plain)
{
    const std::size_t size = (plain.size() / padBlock + 1) * padBlock;
    SecretBytes full(size);
    std::copy_n(plain.data(), plain.size(), full.data());
    std::size_t paddedSize = 0;
    sodium_pad(&paddedSize, full.data(), plain.size(), padBlock, size);
    Q_ASSERT(paddedSize == size);
    return full;
}

std::optional<QByteArrayView> unpadded(const SecretBytes &padded)
{
    std::size_t size = 0;
    if (padded.size() % padBlock != 0 || padded.isEmpty()
        || sodium_unpad(&size, padded.data(), padded.size(), padBlock) != 0)
        return std::nullopt;
    return padded.view().first(qsizetype(size));
}

} // namespace naober
