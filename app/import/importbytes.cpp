// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

namespace naober {

Result<ImportResult, ImportError> importBytes(Format format, const QByteArray &bytes,
                                              const ImportContext &context)
{
    switch (format) {
    case Format::Rss:
        return importRss(bytes, context);
    case Format::Atom:
        return importAtom(bytes, context);
    case Format::JsonFeed:
        return importJsonFeed(bytes, context);
    case Format::ICalendar:
        return importICalendar(bytes, context);
    case Format::GeoJson:
        return importGeoJson(bytes, context);
    case Format::Hsds:
        return importHsds(bytes, context);
    case Format::Csv:
        return importCsv(bytes, context);
    case Format::Records:
        return importRecords(bytes, context);
    }
    Q_UNREACHABLE();
}

} // namespace naober
