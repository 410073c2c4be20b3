// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/speech.h"
#include "device/transcript.h"

#include <QPointer>
#include <QQmlListProperty>

namespace naober {

/// Reads the page that is open aloud, whatever page it is: its own texts first, from what is in
/// sight on and through all rows of a list, then what frames every page. Stops when another page or
/// language comes. UI thread.
class PageReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(naober::Speech *speech READ speech WRITE setSpeech NOTIFY speechChanged)
    Q_PROPERTY(QQuickItem *page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(QQmlListProperty<QQuickItem> frame READ frame)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    Q_PROPERTY(bool reading READ isReading NOTIFY readingChanged)
    Q_PROPERTY(QQuickItem *item READ item NOTIFY itemChanged)

public:
    using QObject::QObject;

    Speech *speech() const { return m_speech; }
    void setSpeech(Speech *speech);
    QQuickItem *page() const { return m_page; }
    void setPage(QQuickItem *page);
    /// What stands around every page and is said after it.
    QQmlListProperty<QQuickItem> frame() { return {this, &m_frame}; }
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// A voice works for the language.
    bool isAvailable() const { return m_speech && m_speech->speaks(m_language); }
    bool isReading() const { return m_stage != Stage::Silent; }
    /// What shows the words that are said now, or null.
    QQuickItem *item() const { return m_item; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void toggle();
    /// What start() would say now of what is there, as it can be read.
    Q_INVOKABLE QStringList transcript() const;

signals:
    void speechChanged();
    void pageChanged();
    void languageChanged();
    void availableChanged();
    void readingChanged();
    void itemChanged();

private:
    enum class Stage { Silent, Page, Frame };

    /// What comes after all that scrolls: the page's own buttons, then what frames every page.
    QList<Passage> lastPassages() const;
    void say(QList<Passage> passages, Stage stage);
    void goOn();
    void onTextBegun(int index);
    void silence();
    void setItem(QQuickItem *item);

    QPointer<Speech> m_speech;
    QPointer<QQuickItem> m_page;
    QList<QQuickItem *> m_frame;
    QString m_language;
    QList<Passage> m_passages; ///< being said
    QPointer<QQuickItem> m_item;
    Stage m_stage = Stage::Silent;
    qsizetype m_room = 0; ///< characters that may still be said before somebody asks for more
    bool m_told = false; ///< the last readingChanged() said that it reads
};

} // namespace naober
