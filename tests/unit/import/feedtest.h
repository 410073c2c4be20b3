// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/validation.h"
#include "domain/video.h"
#include "import/importer.h"

#include <QFile>
#include <QTest>

#include <ctime>

/// What the tests of the feed formats share.
namespace feedtest {

inline naober::ImportContext context()
{
    return {QStringLiteral("website"), QUrl(QStringLiteral("https://dorp.example/feed/")),
            QTimeZone("Europe/Amsterdam"), QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC),
            QStringLiteral("nl")};
}

/// What this process has used so far: on a busy machine the clock on the wall says nothing.
inline double processorSeconds()
{
    return double(std::clock()) / double(CLOCKS_PER_SEC);
}

/// The bytes of a file of the shared data; nothing where it is missing.
inline QByteArray shared(const char *name)
{
    QFile file(QStringLiteral(NAOBER_SHARED_DATA "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// True if all records are as a publisher wants them.
inline bool areSound(const QList<naober::Record> &records)
{
    for (const naober::Record &record : records) {
        if (!naober::recordProblems(record).isEmpty() || naober::normalized(record) != record)
            return false;
    }
    return true;
}

} // namespace feedtest

/// The records of a Result, in a function that answers nothing: ends the test if there are none.
#define NAOBER_VERIFY_IMPORT(result) \
    QVERIFY2((result).has_value(), \
             (result).has_value() ? "" : qPrintable(naober::importErrorText((result).error()))); \
    QVERIFY(feedtest::areSound((result)->records))
