// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/block.h"
#include "domain/record.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTimeZone>
#include <QUrl>

namespace naober {

/// What villages publish in: the hub.json "format" names.
enum class Format { Rss, Atom, JsonFeed, ICalendar, GeoJson, Hsds, Csv, Records };

/// "rss", "atom", "jsonfeed", "ics", "geojson", "hsds", "csv", "records".
QString formatName(Format format);
std::optional<Format> formatFromName(QStringView name);

/// What the format is, by looking at the bytes; \a contentType (an HTTP media type) and \a name (a
/// file name or address) decide where the bytes leave room. Nothing when it is none of ours.
std::optional<Format> detectFormat(const QByteArray &bytes, const QString &contentType,
                                   const QString &name);

/// What an importer needs to know besides the bytes.
struct ImportContext
{
    QString source; ///< id of the hub's source: part of each record's id
    QUrl base; ///< relative addresses start here; invalid: they are dropped
    QTimeZone zone; ///< the village's: for floating times
    QDateTime now; ///< the window of occurrences is counted from here, UTC
    QString language; ///< BCP 47, of what the source does not say otherwise
};

/// Records that were read, normalized() and sound, and what a keeper should know. Warnings are
/// one line each, in English, naming the item.
struct ImportResult
{
    QList<Record> records;
    QStringList warnings;
};

/// Why nothing could be read.
enum class ImportError {
    TooLarge, ///< over the size cap, or deeper or wider than XML may be (below)
    Dangerous, ///< a DTD with entities
    Malformed, ///< not what the format says, beyond mending
    UnknownFormat,
    Empty, ///< well-formed, without anything that is ours
};

/// One line for a keeper, English.
QString importErrorText(ImportError error);

/// What an importer reads at most. What is larger is refused with TooLarge; items beyond their
/// number are left out with a warning.
namespace importlimits {
inline constexpr qsizetype bytes = 16 * 1024 * 1024; ///< one file, as it came
/// RSS and Atom: they are read as a stream, and ten thousand items with their bodies take 17 MB.
inline constexpr qsizetype xmlBytes = 32 * 1024 * 1024;
inline constexpr qsizetype xmlDepth = 64;
inline constexpr qsizetype xmlAttributes = 64; ///< of one element
inline constexpr qsizetype items = 10000; ///< entries, events, features of one file
inline constexpr qsizetype warnings = 100; ///< more are counted, not listed
inline constexpr qsizetype field = 1024 * 1024; ///< UTF-8 bytes of one field's markup, then cut
} // namespace importlimits

/// Reads \a bytes as \a format. Pure: no network, no files, no clock; safe on hostile input; may be
/// called from any thread.
Result<ImportResult, ImportError> importBytes(Format format, const QByteArray &bytes,
                                              const ImportContext &context);

// One entry point per format, each in a file of its own; importBytes() calls them.
Result<ImportResult, ImportError> importRss(const QByteArray &bytes, const ImportContext &context);
Result<ImportResult, ImportError> importAtom(const QByteArray &bytes, const ImportContext &context);
Result<ImportResult, ImportError> importJsonFeed(const QByteArray &bytes,
                                                 const ImportContext &context);
Result<ImportResult, ImportError> importICalendar(const QByteArray &bytes,
                                                  const ImportContext &context);
Result<ImportResult, ImportError> importGeoJson(const QByteArray &bytes,
                                                const ImportContext &context);
Result<ImportResult, ImportError> importHsds(const QByteArray &bytes, const ImportContext &context);
Result<ImportResult, ImportError> importCsv(const QByteArray &bytes, const ImportContext &context);
Result<ImportResult, ImportError> importRecords(const QByteArray &bytes,
                                                const ImportContext &context);

/// The body of an HTML or plain text as blocks: the sanitiser (formats.md "HTML"). Links and
/// pictures are made absolute against \a base; scripts, styles, frames, forms and trackers are
/// gone.
QList<Block> sanitizeHtml(const QString &html, const QUrl &base);
/// The text of an HTML fragment on one line: tags stripped, entities decoded once.
QString htmlToText(const QString &html);

} // namespace naober
