// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/asking/asking.h"
#include "models/asking/myrequest.h"
#include "models/asking/ownrequests.h"
#include "models/asking/thismachine.h"

namespace naober {

/// All of the way to the desk, as pages see it. Owns its parts. UI thread.
class HelpDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The help desk comes from the app.")
    Q_PROPERTY(naober::DeskLine *line READ line CONSTANT)
    Q_PROPERTY(naober::Asking *asking READ asking CONSTANT)
    Q_PROPERTY(naober::Slip *slip READ slip CONSTANT)
    Q_PROPERTY(naober::MyRequest *mine READ mine CONSTANT)
    Q_PROPERTY(naober::OwnRequests *own READ own CONSTANT)
    Q_PROPERTY(naober::ThisMachine *machine READ machine CONSTANT)
    Q_PROPERTY(bool halfFilled READ isHalfFilled NOTIFY changed)
    Q_PROPERTY(QVariantList refused READ refused NOTIFY changed)

public:
    /// All must outlive it. \a clock is the machine's.
    HelpDesk(Records &records, VillageInfo &village, const Clock &clock, bool kiosk,
             QObject *parent = nullptr);

    DeskLine *line() { return &m_line; }
    Letterbox *letterbox() { return &m_letterbox; }
    Asking *asking() { return &m_asking; }
    Slip *slip() { return &m_slip; }
    MyRequest *mine() { return &m_mine; }
    OwnRequests *own() { return &m_own; }
    ThisMachine *machine() { return &m_machine; }
    /// Somebody is in the middle of something that would be lost.
    bool isHalfFilled() const;
    /// For the keeper: what the hub said no to, a list of {whenText, problem}.
    QVariantList refused() const;
    Q_INVOKABLE void forgetRefused();

    /// The visit is over: all of it is forgotten. True when personal data was typed in it, so that
    /// the program should begin anew.
    Q_INVOKABLE bool endVisit();

signals:
    void changed();

private:
    static std::unique_ptr<Asking::Words> loadWords();
    void noteTyped();

    std::unique_ptr<Asking::Words> m_words; ///< null if they cannot be read
    const Clock &m_clock;
    DeskLine m_line;
    Letterbox m_letterbox;
    Slip m_slip;
    Asking m_asking;
    MyRequest m_mine;
    OwnRequests m_own;
    ThisMachine m_machine;
    bool m_typed = false; ///< personal data, in this visit
};

} // namespace naober
