// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace naober {

/// On which line each value of a JSON text stands, so that a mistake in a file that a person wrote
/// can be pointed at. Expects a text that QJsonDocument has accepted.
class JsonOutline
{
public:
    explicit JsonOutline(const QByteArray &json);

    /// The line, from 1, where the value at \a path ("sources[2].format") begins; that of the
    /// nearest thing around it when it is not there; 1 for the whole.
    int line(const QString &path) const;
    /// Paths that are written twice: JSON keeps only the last, which is never what was meant.
    const QList<QString> &duplicates() const { return m_duplicates; }

private:
    void value(const QString &path);
    void object(const QString &path);
    void array(const QString &path);
    QString string();
    void skipSpace();
    bool take(char expected);

    QByteArray m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_depth = 0;
    QHash<QString, int> m_lines;
    QList<QString> m_duplicates;
};

/// The line, from 1, that byte \a offset of \a text is on.
int lineOfOffset(const QByteArray &text, qsizetype offset);

} // namespace naober
