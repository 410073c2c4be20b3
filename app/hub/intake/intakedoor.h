// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpdoor.h"
#include "hub/intake/intakeactions.h"

#include <memory>
#include <mutex>

namespace naober {

/// The addresses of submissions.md: which request is which, who may do it, and in what form. What
/// is then done is IntakeActions'. Any thread.
class IntakeDoor final : public HttpDoor
{
public:
    /// \a context must outlive the door; \a deskFolder is the desk feed's.
    IntakeDoor(IntakeContext &context, QString deskFolder);

    bool isBehind(QByteArrayView path) const override;
    std::variant<HubAnswer, HttpAdmission> admit(const HttpRequest &request) override;
    void close() override;

    /// The bytes of the desk feed's head.json from now on.
    void setDeskHead(const QByteArray &bytes);

private:
    struct Route
    {
        enum class Kind { None, Submission, Devices, DeskFile, Event, Key, DeviceKey };
        Kind kind = Kind::None;
        QString id; ///< what the path names
        QByteArray methods; ///< that are possible, parted by spaces
        bool forDesks = false;
    };
    static Route routeOf(const QByteArray &path);

    std::variant<HubAnswer, HttpAdmission> admitRead(const Route &route, const Caller &caller,
                                                     const HttpRequest &request);
    std::variant<HubAnswer, HttpAdmission> admitWrite(const Route &route, const Caller &caller,
                                                      const HttpRequest &request);
    HubAnswer deskFile(const QString &name) const;

    IntakeContext &m_context;
    IntakeActions m_actions;
    const QString m_deskFolder;
    mutable std::mutex m_mutex;
    HubAnswer m_deskHead;
};

} // namespace naober
