// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wordsof.h"
#include "paper/handout.h"

#include <QPointer>
#include <QQmlParserStatus>
#include <QVariant>

namespace naober {

class HandoutFacts;

/// One record with all that a page says about it. Follows the record: what changes in the store
/// changes here. Subclasses name the properties of each type; README.md lists them. UI thread.
class RecordDetails : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    QML_UNCREATABLE("Take the details of one type.")
    Q_PROPERTY(naober::Records *records READ records WRITE setRecords NOTIFY recordsSet)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QVariantList body READ body NOTIFY mediaChanged)
    Q_PROPERTY(QStringList categories READ categories NOTIFY changed)
    Q_PROPERTY(QString category READ category NOTIFY changed)
    Q_PROPERTY(QUrl imageUrl READ imageUrl NOTIFY mediaChanged)
    Q_PROPERTY(QString imageAlt READ imageAlt NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString sourceName READ sourceName NOTIFY changed)

public:
    Records *records() const;
    void setRecords(Records *records);
    QString recordId() const { return m_id; }
    void setRecordId(const QString &id);
    bool exists() const { return m_exists; }
    QString title() const { return m_card.title; }
    QString summary() const { return m_card.summary; }
    QVariantList body() const;
    QStringList categories() const { return m_card.categories; }
    QString category() const { return m_card.categories.value(0); }
    QUrl imageUrl() const;
    QString imageAlt() const { return m_card.image.alt; }
    QString link() const { return m_card.link; }
    QString sourceName() const { return m_card.sourceName; }

    /// What of it is taken home on paper. Nothing in it ages: days are told by their date. Village
    /// and foot of the page are Printing's.
    Handout handout() const;

    void classBegin() override;
    void componentComplete() override;

signals:
    void recordsSet();
    void recordIdChanged();
    void changed();
    void mediaChanged();

protected:
    /// What every type has.
    struct Card
    {
        QString title;
        QString summary;
        QList<Block> body;
        QStringList categories;
        Image image;
        QString link;
        QString sourceName;
    };

    RecordDetails(RecordType type, QObject *parent);
    /// Takes a record's data, or an empty object when it is not there.
    virtual Card take(const QJsonObject &data) = 0;
    /// Adds to a handout what only this type has.
    virtual void describe(HandoutFacts &facts) const = 0;
    /// True when the record shows something of \a changes besides itself.
    virtual bool concerns(const ChangeSet &changes) const;
    void read();
    QUrl mediaUrl(const QString &name) const;
    /// The name of another record, empty when it is not there.
    QString nameOf(RecordType type, const QString &id) const;
    DateWords words() const;
    QDateTime now() const;
    QDate today() const;

private:
    RecordType m_type;
    QPointer<Records> m_records;
    QString m_id;
    Card m_card;
    bool m_exists = false;
    bool m_complete = true;
};

} // namespace naober
