// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/intakedoor.h"

#include "domain/base64url.h"
#include "hub/feedpath.h"
#include "hub/intake/secrets.h"
#include "hub/intake/submission.h"

#include <QDir>
#include <QFile>

namespace naober {

namespace {

const QByteArray submissionsPath = QByteArrayLiteral("/v1/submissions/");
const QByteArray devicesPath = QByteArrayLiteral("/v1/devices");
const QByteArray deskPath = QByteArrayLiteral("/v1/desk/");
const QByteArray eventsPath = QByteArrayLiteral("events/");
const QByteArray keysPath = QByteArrayLiteral("keys/");
const QByteArray deskDevicesPath = QByteArrayLiteral("devices/");
const QByteArray keyEnding = QByteArrayLiteral("/key");
const QByteArray deskCache = QByteArrayLiteral("private, no-store");

constexpr qsizetype mostSubmission = 32 * 1024;
constexpr qsizetype mostFromDesk = 64 * 1024;
constexpr qsizetype ownerSize = 32;

bool isJson(QByteArray contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    if (semicolon >= 0)
        contentType.truncate(semicolon);
    return contentType.trimmed().toLower() == "application/json";
}

HttpAdmission answering(HubAnswer answer)
{
    return {0, [answer = std::move(answer)](const QByteArray &) -> HttpStep { return answer; }};
}

/// 1 to 7 digits without a leading zero; -1 for anything else.
qint64 generationOf(const QString &text)
{
    bool number = false;
    const qint64 generation = text.toLongLong(&number);
    return number && generation > 0 && QString::number(generation) == text ? generation : -1;
}

} // namespace

IntakeDoor::IntakeDoor(IntakeContext &context, QString deskFolder)
    : m_context(context)
    , m_actions(context)
    , m_deskFolder(std::move(deskFolder))
{ }

bool IntakeDoor::isBehind(QByteArrayView path) const
{
    return path.startsWith(submissionsPath) || path == devicesPath || path.startsWith(deskPath);
}

IntakeDoor::Route IntakeDoor::routeOf(const QByteArray &path)
{
    using Kind = Route::Kind;
    if (path == devicesPath)
        return {Kind::Devices, {}, "POST", false};
    if (path.startsWith(submissionsPath)) {
        const QString id = QString::fromLatin1(path.mid(submissionsPath.size()));
        return {isUuid(id) ? Kind::Submission : Kind::None, id, "GET PUT", false};
    }
    const QByteArray rest = path.mid(deskPath.size());
    if (rest.startsWith(eventsPath)) {
        const QString id = QString::fromLatin1(rest.mid(eventsPath.size()));
        return {isUuid(id) ? Kind::Event : Kind::None, id, "PUT", true};
    }
    if (rest.startsWith(keysPath)) {
        const QString id = QString::fromLatin1(rest.mid(keysPath.size()));
        return {generationOf(id) > 0 ? Kind::Key : Kind::None, id, "PUT", true};
    }
    if (rest.startsWith(deskDevicesPath) && rest.endsWith(keyEnding)) {
        const QByteArray id = rest.mid(deskDevicesPath.size()).chopped(keyEnding.size());
        return {Kind::DeviceKey, QString::fromLatin1(id), "PUT", true};
    }
    return {Kind::DeskFile, QString::fromLatin1(rest), "GET", true};
}

std::variant<HubAnswer, HttpAdmission> IntakeDoor::admit(const HttpRequest &request)
{
    const Route route = routeOf(request.path);
    if (route.kind == Route::Kind::None)
        return problemAnswer(Problem::NotFound);
    if (!route.methods.split(' ').contains(request.method)) {
        HubAnswer answer = problemAnswer(Problem::WrongMethod);
        answer.allow = QByteArray(route.methods).replace(' ', ", ");
        return answer;
    }
    const auto known = m_context.devices.caller(request.authorization);
    if (const auto *problem = std::get_if<Problem>(&known))
        return problemAnswer(*problem);
    const auto &caller = std::get<Caller>(known);
    if (route.forDesks && caller.device.isEmpty())
        return problemAnswer(Problem::TokenMissing);
    if (route.forDesks && caller.role != QLatin1String("desk"))
        return problemAnswer(Problem::RoleMayNot);
    return request.method == "GET" ? admitRead(route, caller, request)
                                   : admitWrite(route, caller, request);
}

std::variant<HubAnswer, HttpAdmission>
IntakeDoor::admitRead(const Route &route, const Caller &caller, const HttpRequest &request)
{
    if (route.kind == Route::Kind::DeskFile)
        return answering(deskFile(route.id));
    const auto owner = base64url::decode(QString::fromLatin1(request.owner), ownerSize);
    if (!owner)
        return problemAnswer(Problem::Malformed, QStringLiteral("Naober-Owner"));
    return HttpAdmission{0, [this, caller, id = route.id, owner = *owner](const QByteArray &) {
                             return m_actions.lookUp(caller, id, owner);
                         }};
}

std::variant<HubAnswer, HttpAdmission>
IntakeDoor::admitWrite(const Route &route, const Caller &caller, const HttpRequest &request)
{
    using Kind = Route::Kind;
    const qsizetype most = route.forDesks ? mostFromDesk : mostSubmission;
    if (!isJson(request.contentType))
        return problemAnswer(Problem::NotJson);
    if (!request.contentLength)
        return problemAnswer(Problem::NoLength);
    if (*request.contentLength > most)
        return problemAnswer(Problem::TooLarge);
    const auto owner = base64url::decode(QString::fromLatin1(request.owner), ownerSize);
    if (route.kind == Kind::Submission && !owner)
        return problemAnswer(Problem::Malformed, QStringLiteral("Naober-Owner"));
    HttpAdmission admission;
    admission.mostBytes = most;
    admission.run = [this, route, caller, authorization = request.authorization,
                     owner = owner.value_or(QByteArray())](const QByteArray &body) -> HttpStep {
        // A body may take a while; who was revoked meanwhile is too late.
        const auto still = m_context.devices.caller(authorization);
        if (const auto *problem = std::get_if<Problem>(&still))
            return problemAnswer(*problem);
        switch (route.kind) {
        case Kind::Submission:
            return m_actions.keepSubmission(caller, route.id, owner, body);
        case Kind::Devices:
            return m_actions.pair(body);
        case Kind::Event:
            return m_actions.keepEvent(caller, route.id, body);
        case Kind::Key:
            return m_actions.keepKey(caller, generationOf(route.id), body);
        case Kind::DeviceKey:
            return m_actions.setDeviceKey(caller, route.id, body);
        case Kind::None:
        case Kind::DeskFile:
            break;
        }
        return problemAnswer(Problem::NotFound);
    };
    return admission;
}

HubAnswer IntakeDoor::deskFile(const QString &name) const
{
    if (name == QLatin1String("head.json")) {
        const std::lock_guard lock(m_mutex);
        return m_deskHead.body.isEmpty() ? problemAnswer(Problem::NotNow, std::chrono::seconds(5))
                                         : m_deskHead;
    }
    const auto file = feedPath(QByteArray('/' + name.toLatin1()));
    const QString path = file ? QDir(m_deskFolder).filePath(file->path) : QString();
    if (!file || !QFile::exists(path))
        return problemAnswer(Problem::NotFound);
    HubAnswer answer;
    answer.filePath = path;
    answer.contentType = file->contentType;
    answer.etag = file->etag;
    answer.cacheControl = deskCache;
    return answer;
}

void IntakeDoor::setDeskHead(const QByteArray &bytes)
{
    HubAnswer answer;
    answer.body = bytes;
    answer.etag = '"' + secrets::sha256(bytes).toHex().left(32) + '"';
    answer.cacheControl = deskCache;
    const std::lock_guard lock(m_mutex);
    m_deskHead = answer;
}

void IntakeDoor::close()
{
    m_context.writer.stop();
    m_context.reader.stop();
}

} // namespace naober
