// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/charset.h"

#include <QStringDecoder>

#include <libxml/encoding.h>
#include <libxml/xmlerror.h>

#include <array>
#include <memory>
#include <optional>

namespace naober {

namespace {

constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

quint8 byteAt(QByteArrayView bytes, qsizetype i)
{
    return i < bytes.size() ? quint8(bytes[i]) : 0;
}

bool isTail(quint8 byte)
{
    return (byte & 0xC0) == 0x80;
}

/// The length of the sound UTF-8 sequence at \a i (Unicode §3.9, table 3-7), 0 if there is none.
int sequenceLength(QByteArrayView bytes, qsizetype i)
{
    const quint8 lead = byteAt(bytes, i);
    const quint8 second = byteAt(bytes, i + 1);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4 || !isTail(second))
        return 0;
    if (lead < 0xE0)
        return 2;
    if (!isTail(byteAt(bytes, i + 2)))
        return 0;
    if (lead < 0xF0) {
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    const bool outside = (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return outside || !isTail(byteAt(bytes, i + 3)) ? 0 : 4;
}

bool isForbidden(QByteArrayView bytes, qsizetype i, int length)
{
    const quint8 lead = byteAt(bytes, i);
    if (length == 1)
        return lead < 0x20 && lead != '\t' && lead != '\n' && lead != '\r';
    return length == 3 && lead == 0xEF && byteAt(bytes, i + 1) == 0xBF
        && byteAt(bytes, i + 2) >= 0xBE;
}

/// How far \a bytes can be taken as they are, from \a i on.
qsizetype soundUntil(QByteArrayView bytes, qsizetype i)
{
    while (i < bytes.size()) {
        const quint8 lead = quint8(bytes[i]);
        if (lead >= 0x20 && lead < 0x80) {
            ++i;
            continue;
        }
        const int length = sequenceLength(bytes, i);
        if (length == 0 || isForbidden(bytes, i, length))
            break;
        i += length;
    }
    return i;
}

bool isUtf8(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(bytes, i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

QByteArray scrubbed(const QByteArray &bytes)
{
    qsizetype sound = soundUntil(bytes, 0);
    if (sound == bytes.size())
        return bytes;
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 8);
    qsizetype start = 0;
    while (start < bytes.size()) {
        out.append(bytes.constData() + start, sound - start);
        if (sound == bytes.size())
            break;
        const int length = sequenceLength(bytes, sound);
        if (length == 0) {
            const quint8 byte = quint8(bytes.at(sound));
            out.append(QString(QChar(byte < 0xA0 ? windows1252(byte) : byte)).toUtf8());
        }
        start = sound + qMax(length, 1);
        sound = soundUntil(bytes, start);
    }
    return out;
}

/// The encoding that an XML declaration at the start names, lower case; empty if none.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    constexpr qsizetype searched = 512;
    const QByteArray head = bytes.left(searched).trimmed();
    if (!head.startsWith("<?xml"))
        return {};
    const QByteArray declaration = head.left(head.indexOf("?>"));
    qsizetype i = declaration.indexOf("encoding");
    if (i < 0)
        return {};
    i = declaration.indexOf('=', i) + 1;
    const QByteArray value = declaration.mid(i).trimmed();
    if (i == 0 || value.isEmpty() || (value.front() != '"' && value.front() != '\''))
        return {};
    return value.mid(1, qMax<qsizetype>(value.indexOf(value.front(), 1), 1) - 1).toLower();
}

std::optional<QStringConverter::Encoding> unicodeEncoding(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    // "<" as the first character, or white space before it, shows the width and order of units.
    if (bytes.size() >= 2 && bytes.at(0) != 0 && bytes.at(1) == 0)
        return QStringConverter::Utf16LE;
    if (bytes.size() >= 2 && bytes.at(0) == 0 && bytes.at(1) != 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

struct BufferDeleter
{
    void operator()(xmlBuffer *buffer) const { xmlBufferFree(buffer); }
};
struct HandlerCloser
{
    void operator()(xmlCharEncodingHandler *handler) const { xmlCharEncCloseFunc(handler); }
};

/// Keeps libxml2 from writing to the terminal what it thinks of a text; in this thread only.
class Silence
{
public:
    Silence()
        : m_function(xmlStructuredError)
        , m_context(xmlStructuredErrorContext)
    {
        xmlSetStructuredErrorFunc(nullptr, [](void *, auto *) {});
    }
    ~Silence() { xmlSetStructuredErrorFunc(m_context, m_function); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    xmlStructuredErrorFunc m_function;
    void *m_context;
};

/// \a bytes read in an encoding that libxml2 knows; nothing if it does not, or if the text has so
/// many errors in it that it is something else.
std::optional<QByteArray> decoded(const QByteArray &bytes, const QByteArray &encoding)
{
    constexpr qsizetype largestStep = 64 * 1024;
    constexpr qsizetype smallestStep = 64;
    constexpr int mostErrors = 1000;
    const Silence silence;
    const std::unique_ptr<xmlCharEncodingHandler, HandlerCloser> handler(
        xmlFindCharEncodingHandler(encoding.constData()));
    if (!handler)
        return std::nullopt;
    QByteArray out;
    int errors = 0;
    qsizetype step = largestStep;
    for (qsizetype i = 0; i < bytes.size();) {
        const std::unique_ptr<xmlBuffer, BufferDeleter> in(xmlBufferCreate());
        const std::unique_ptr<xmlBuffer, BufferDeleter> text(xmlBufferCreate());
        const auto *start = reinterpret_cast<const xmlChar *>(bytes.constData() + i);
        const qsizetype size = qMin(step, bytes.size() - i);
        if (xmlBufferAdd(in.get(), start, int(size)) != 0)
            return std::nullopt;
        xmlCharEncInFunc(handler.get(), text.get(), in.get());
        out.append(reinterpret_cast<const char *>(xmlBufferContent(text.get())),
                   xmlBufferLength(text.get()));
        // What is left cannot be read, or is the first half of something: the next step has its
        // other half. Short steps around errors keep many of them from taking long.
        const qsizetype used = size - xmlBufferLength(in.get());
        step = used == size ? qMin(2 * step, largestStep) : smallestStep;
        if (used == 0) {
            if (++errors > mostErrors)
                return std::nullopt;
            out.append("\xEF\xBF\xBD");
        }
        i += qMax<qsizetype>(used, 1);
    }
    return out;
}

bool isWindows1252(const QByteArray &encoding)
{
    return encoding == "iso-8859-1" || encoding == "latin1" || encoding == "windows-1252"
        || encoding == "cp1252";
}

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252(quint8(c.unicode())));
    }
    return text.toUtf8();
}

} // namespace

char16_t windows1252(quint8 byte)
{
    return byte >= 0x80 && byte < 0xA0 ? upperControls[std::size_t(byte - 0x80)] : byte;
}

QByteArray cleanUtf8(const QByteArray &bytes)
{
    if (const auto unicode = unicodeEncoding(bytes)) {
        if (*unicode == QStringConverter::Utf8)
            return scrubbed(bytes.mid(3)); // the byte order mark
        QStringDecoder decoder(*unicode);
        const QString text = decoder(bytes);
        return scrubbed(text.toUtf8());
    }
    const QByteArray encoding = declaredEncoding(bytes);
    const bool shifting = encoding.startsWith("iso-2022"); // all ASCII bytes, yet no ASCII
    if (encoding.isEmpty() || encoding == "utf-8" || (!shifting && isUtf8(bytes)))
        return scrubbed(bytes);
    if (isWindows1252(encoding))
        return scrubbed(fromWindows1252(bytes));
    return scrubbed(decoded(bytes, encoding).value_or(bytes));
}

} // namespace naober
