// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/secretbytes.h"

#include <QMap>

#include <optional>

namespace naober {

/// Writes one JSON object into locked memory, so that no plain byte stays behind in the heap.
/// Members stand in the order of the calls. Any thread.
class SecretJsonWriter
{
public:
    SecretJsonWriter();

    void add(QStringView name, QStringView text);
    void add(QStringView name, int number);
    /// As base64url.
    void addBytes(QStringView name, const SecretBytes &bytes);
    void addTexts(QStringView name, const QMap<QString, QString> &texts);

    /// The object; the writer is empty after it.
    SecretBytes finish();

private:
    void append(QByteArrayView bytes);
    void appendText(QStringView text);
    void appendCharacter(char32_t c);
    void appendName(QStringView name);

    SecretBytes m_buffer;
    std::size_t m_used = 0;
    bool m_first = true;
};

/// Reads one flat JSON object of texts without escapes and whole numbers (what wrappings and
/// stored keys are), leaving keys in locked memory. Any thread.
class SecretJsonReader
{
public:
    /// Nothing for anything else, and for a name that comes twice.
    static std::optional<SecretJsonReader> parse(SecretBytes json);

    bool has(const QString &name) const { return m_values.contains(name); }
    /// Empty if it is not there or no text.
    QString text(const QString &name) const;
    std::optional<int> number(const QString &name) const;
    std::optional<SecretBytes> bytes(const QString &name) const;

private:
    struct Span
    {
        qsizetype from = 0;
        qsizetype size = 0;
        bool isText = false;
    };
    explicit SecretJsonReader(SecretBytes json);
    bool readMembers();
    bool skip(char wanted);
    void skipSpace();
    std::optional<Span> readText();
    std::optional<Span> readNumber();
    QByteArrayView at(const Span &span) const;

    SecretBytes m_json;
    qsizetype m_at = 0;
    QMap<QString, Span> m_values;
};

/// \a plain with sodium_pad's padding up to a multiple of 512 bytes.
SecretBytes padded(const SecretBytes &plain);
/// What was padded: a part of \a padded. Nothing if it was not padded so.
std::optional<QByteArrayView> unpadded(const SecretBytes &padded);

} // namespace naober
