// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/htmlentities.h"

#include "import/charset.h"

#include <QHash>
#include <QVarLengthArray>

#include <libxml/HTMLparser.h>

#include <array>
#include <utility>

namespace naober {

namespace {

/// Names of HTML 5 that texts use and HTML 4, whose names libxml2 has, did not know.
constexpr std::array<std::pair<const char *, char16_t>, 42> newerNames{{
    {"AMP", u'&'},        {"LT", u'<'},          {"GT", u'>'},        {"QUOT", u'"'},
    {"COPY", u'\u00A9'},  {"REG", u'\u00AE'},    {"apos", u'\''},     {"Tab", u'\t'},
    {"NewLine", u'\n'},   {"excl", u'!'},        {"num", u'#'},       {"dollar", u'$'},
    {"percnt", u'%'},     {"lpar", u'('},        {"rpar", u')'},      {"ast", u'*'},
    {"plus", u'+'},       {"comma", u','},       {"period", u'.'},    {"sol", u'/'},
    {"colon", u':'},      {"semi", u';'},        {"equals", u'='},    {"quest", u'?'},
    {"commat", u'@'},     {"lbrack", u'['},      {"bsol", u'\\'},     {"rbrack", u']'},
    {"lowbar", u'_'},     {"grave", u'`'},       {"lbrace", u'{'},    {"vert", u'|'},
    {"rbrace", u'}'},     {"hyphen", u'\u2010'}, {"dash", u'\u2010'}, {"horbar", u'\u2015'},
    {"check", u'\u2713'}, {"phone", u'\u260E'},  {"star", u'\u2606'}, {"half", u'\u00BD'},
    {"numsp", u'\u2007'}, {"puncsp", u'\u2008'},
}};

constexpr qsizetype longestName = 10; // "thetasym" and friends

/// The names in a table of our own: libxml2 searches its list from the start each time.
const QHash<QByteArray, char16_t> &entityTable()
{
    static const QHash<QByteArray, char16_t> table = [] {
        QHash<QByteArray, char16_t> names;
        for (unsigned code = 0; code < 0x10000; ++code) {
            if (const htmlEntityDesc *entity = htmlEntityValueLookup(code))
                names.insert(QByteArray(entity->name), char16_t(code));
        }
        for (const auto &[name, code] : newerNames)
            names.insert(QByteArray(name), code);
        return names;
    }();
    return table;
}

bool isAlphanumeric(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

int digitValue(char16_t c, int base)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    const char16_t lower = c | 0x20;
    return base == 16 && lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// One reference of a text: how long it is, ampersand included, and what it stands for.
struct Reference
{
    qsizetype length = 0; ///< 0: it is none
    char32_t character = 0;
};

Reference numericReference(QStringView text)
{
    qsizetype i = 2;
    int base = 10;
    if (i < text.size() && (text[i] == u'x' || text[i] == u'X')) {
        base = 16;
        ++i;
    }
    const qsizetype first = i;
    quint32 code = 0;
    for (; i < text.size(); ++i) {
        const int digit = digitValue(text[i].unicode(), base);
        if (digit < 0)
            break;
        code = qMin(code * quint32(base) + quint32(digit), quint32(0x110000));
    }
    if (i == first)
        return {};
    if (i < text.size() && text[i] == u';')
        ++i;
    return {i, htmlCharacter(code)};
}

Reference namedReference(QStringView text, bool inAttribute)
{
    QVarLengthArray<char, longestName> name;
    while (name.size() < longestName && name.size() + 1 < text.size()
           && isAlphanumeric(text[name.size() + 1].unicode())) {
        name.append(char(text[name.size() + 1].unicode()));
    }
    const QByteArrayView whole(name.constData(), name.size());
    const qsizetype after = 1 + name.size();
    const char16_t next = after < text.size() ? text[after].unicode() : u'\0';
    if (next == u';') {
        if (const char32_t found = htmlEntity(whole))
            return {after + 1, found};
    }
    if (inAttribute && (next == u'=' || next == u';' || isAlphanumeric(next)))
        return {};
    // The names of Latin 1, and these only, were once allowed without a semicolon.
    for (qsizetype length = name.size(); length >= 2; --length) {
        if (inAttribute && length < name.size())
            return {};
        const char32_t found = htmlEntity(whole.first(length));
        if (found != 0 && found <= 0xFF && found != U'\'')
            return {1 + length, found};
    }
    return {};
}

void append(QString &out, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        out.append(QChar(QChar::highSurrogate(c)));
        out.append(QChar(QChar::lowSurrogate(c)));
    } else {
        out.append(QChar(char16_t(c)));
    }
}

} // namespace

char32_t htmlEntity(QByteArrayView name)
{
    if (name.size() > longestName)
        return 0;
    return entityTable().value(QByteArray::fromRawData(name.data(), name.size()), u'\0');
}

char32_t htmlCharacter(quint32 code)
{
    if (code >= 0x80 && code < 0xA0)
        return windows1252(quint8(code));
    if (code == 0 || code > 0x10FFFF || QChar::isSurrogate(code))
        return 0xFFFD;
    return code;
}

QString decodedEntities(QStringView text, bool inAttribute)
{
    qsizetype ampersand = text.indexOf(u'&');
    if (ampersand < 0)
        return text.toString();
    QString out;
    out.reserve(text.size());
    qsizetype start = 0;
    while (ampersand >= 0) {
        out.append(text.sliced(start, ampersand - start));
        const QStringView rest = text.sliced(ampersand);
        const Reference reference = rest.size() > 1 && rest[1] == u'#'
            ? numericReference(rest)
            : namedReference(rest, inAttribute);
        if (reference.length > 0)
            append(out, reference.character);
        else
            out.append(u'&');
        start = ampersand + qMax<qsizetype>(reference.length, 1);
        ampersand = text.indexOf(u'&', start);
    }
    out.append(text.sliced(start));
    return out;
}

} // namespace naober
