// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing.h"

#include "models/asking/slip.h"
#include "models/recorddetails.h"
#include "models/villageinfo.h"
#include "paper/handoutprinter.h"
#include "paper/paperoutlet.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

namespace naober {

namespace {

/// A title as the name of a file, on any system.
QString fileName(const QString &title)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar unit : title) {
        const bool isSound = unit.isLetterOrNumber() || unit == QLatin1Char('-');
        if (isSound)
            name.append(unit);
        else if (!name.endsWith(QLatin1Char(' ')))
            name.append(QLatin1Char(' '));
        if (name.size() >= longest)
            break;
    }
    name = name.trimmed();
    return (name.isEmpty() ? QStringLiteral("Naober") : name) + QStringLiteral(".pdf");
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

Printing::Printing(Records &records, VillageInfo &village, bool canSave, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_village(village)
    , m_canSave(canSave)
    , m_offered(canSave)
{ }

void Printing::setOutlet(PaperOutlet *outlet)
{
    m_outlet = outlet;
    // Where no file can be kept, a button is drawn only if something prints. Elsewhere the system
    // is asked when somebody wants to print: that may take a while.
    m_offered = m_canSave || (outlet && outlet->hasPrinter());
    emit changed();
}

QString Printing::message() const
{
    switch (m_stage) {
    case Idle:
    case Asking:
        return {};
    case NoPrinter:
        return tr("This computer has no printer.");
    case Failed:
        return tr("The printer did not take it.");
    case Saved:
        return tr("It is kept as “%1”.").arg(m_savedAs);
    case NotSaved:
        return tr("It could not be kept there. Please choose another folder.");
    }
    Q_UNREACHABLE();
}

QUrl Printing::suggestedFile() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(folder).filePath(fileName(m_handout.title)));
}

void Printing::printRecord(RecordDetails *record)
{
    if (record && record->exists())
        print(record->handout());
}

void Printing::printSlip(Slip *slip)
{
    if (slip && slip->isThere() && !slip->isPractice())
        print(slip->handout());
}

void Printing::printAgenda(QAbstractItemModel *agenda, const QString &lastDay, const QString &over)
{
    if (!agenda)
        return;
    Handout handout = agendaHandout(*agenda, QDate::fromString(lastDay, Qt::ISODate),
                                    DateWords(m_records.locale(), m_records.zone()));
    handout.over = over;
    print(std::move(handout));
}

Handout Printing::agendaHandout(const QAbstractItemModel &agenda, QDate lastDay,
                                const DateWords &words)
{
    Handout handout;
    handout.title = tr("Agenda");
    const QHash<int, QByteArray> roles = agenda.roleNames();
    QString dayOfSection;
    for (int row = 0; row < agenda.rowCount(); ++row) {
        const auto value = [&](const char *role) {
            return agenda.data(agenda.index(row, 0), roles.key(role, -1));
        };
        const QString iso = value("day").toString();
        const QDate day = QDate::fromString(iso, Qt::ISODate);
        if (lastDay.isValid() && day > lastDay)
            break;
        if (handout.sections.isEmpty() || iso != dayOfSection)
            handout.sections.append(
                {sentenceStart(words.wholeDay(day)), {}, HandoutSection::Columns::Narrow});
        dayOfSection = iso;
        HandoutRow line;
        line.label = value("allDay").toBool() ? tr("all day") : value("timeText").toString();
        line.text = value("title").toString();
        line.strong = true;
        // One line for most: a week must not take more paper than anybody carries home.
        line.more = joined({value("cancelled").toBool() ? tr("Cancelled", "activity") : QString(),
                            value("place").toString(),
                            value("free").toBool() ? QString() : value("cost").toString(),
                            value("signUp").toBool() ? tr("sign up first") : QString()},
                           QStringLiteral(" · "));
        handout.sections.last().rows.append(line);
    }
    if (handout.sections.isEmpty())
        handout.summary = tr("Nothing is planned.");
    return handout;
}

Handout Printing::furnished(Handout handout) const
{
    const DateWords words(m_records.locale(), m_records.zone());
    handout.village = m_village.name();
    handout.printedOn = tr("printed on %1").arg(words.wholeDay(m_records.today()));
    if (!m_village.deskPhone().isEmpty()) {
        const QString desk = m_village.deskName().isEmpty() ? tr("the desk") : m_village.deskName();
        handout.contact = tr("Questions? Call %1: %2").arg(desk, m_village.deskPhone());
    }
    return handout;
}

void Printing::print(Handout handout)
{
    if (!m_offered || m_stage == Asking)
        return;
    m_handout = furnished(std::move(handout));
    if (!m_outlet || !m_outlet->hasPrinter()) {
        setStage(NoPrinter);
        return;
    }
    setStage(Asking);
    m_outlet->print(m_handout, [self = QPointer<Printing>(this)](PaperOutlet::Outcome outcome) {
        if (self)
            self->setStage(outcome == PaperOutlet::Outcome::Failed ? Failed : Idle);
    });
}

void Printing::savePdf(const QUrl &file)
{
    const QString path = file.toLocalFile();
    if (path.isEmpty() || !m_canSave)
        return;
    m_savedAs = path.section(QLatin1Char('/'), -1);
    setStage(HandoutPrinter::savePdf(m_handout, path) ? Saved : NotSaved);
}

void Printing::dismiss()
{
    if (m_stage != Asking)
        setStage(Idle);
}

void Printing::setStage(Stage stage)
{
    m_stage = stage;
    if (stage == Idle)
        m_handout = {};
    emit changed();
}

} // namespace naober
