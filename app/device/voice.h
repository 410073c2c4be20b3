// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace naober {

/// Something that can speak one text at a time. None of its functions blocks. UI thread.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Finds out which of \a languages (BCP 47) it speaks so that it can be heard; answers once
    /// with ready(), which may take seconds.
    virtual void open(const QStringList &languages) = 0;
    /// Says \a text; what it was saying before is cut off. \a rate: −1 slowest, 0 usual, 1 fastest.
    virtual void say(const QString &text, const QString &language, double rate) = 0;
    /// Silence within 200 ms; finished() of what it was saying doesn't come any more.
    virtual void stop() = 0;

signals:
    /// The languages that work; empty: it stays silent.
    void ready(const QStringList &languages);
    /// The text was said to its end.
    void finished();
    /// The text was not said, and another will not be either.
    void failed();
};

} // namespace naober
