// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records.h"
#include "models/words/datewords.h"
#include "paper/handout.h"

#include <QAbstractItemModel>

namespace naober {

class PaperOutlet;
class RecordDetails;
class Slip;
class VillageInfo;

/// Takes to paper what a page shows. Where nothing prints, it says so and offers a file instead.
/// UI thread.
class Printing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Printing comes from the app.")
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY changed)

public:
    enum Stage {
        Idle,
        Asking, ///< the system's dialog is open
        NoPrinter, ///< a file is offered
        Failed, ///< the printer did not take it; a file is offered
        Saved, ///< the file is there
        NotSaved, ///< it could not be written
    };
    Q_ENUM(Stage)

    /// Both must outlive it. \a canSave: this machine is somebody's own, so that a file can be
    /// kept when nothing prints.
    Printing(Records &records, VillageInfo &village, bool canSave, QObject *parent = nullptr);

    /// Not owned; null while there is none. Must outlive it or be taken away.
    void setOutlet(PaperOutlet *outlet);
    /// A print button makes sense here.
    bool isOffered() const { return m_offered; }
    Stage stage() const { return m_stage; }
    /// What to tell of the stage, in words; empty when there is nothing to tell.
    QString message() const;
    QUrl suggestedFile() const;

    Q_INVOKABLE void printRecord(naober::RecordDetails *record);
    /// The rows of an AgendaModel up to \a lastDay (ISO), by day. \a over says which they are.
    Q_INVOKABLE void printAgenda(QAbstractItemModel *agenda, const QString &lastDay,
                                 const QString &over);
    /// What somebody takes home after asking; nothing of the person is on it.
    Q_INVOKABLE void printSlip(naober::Slip *slip);
    Q_INVOKABLE void savePdf(const QUrl &file);
    Q_INVOKABLE void dismiss();

    /// Everything that stands at head and foot of what this village gives out.
    Handout furnished(Handout handout) const;
    static Handout agendaHandout(const QAbstractItemModel &agenda, QDate lastDay,
                                 const DateWords &words);

signals:
    void changed();

private:
    void print(Handout handout);
    void setStage(Stage stage);

    Records &m_records;
    VillageInfo &m_village;
    PaperOutlet *m_outlet = nullptr;
    bool m_canSave;
    bool m_offered = false;
    Stage m_stage = Idle;
    Handout m_handout;
    QString m_savedAs;
};

} // namespace naober
