// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/stopsignal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace naober {

#ifdef Q_OS_WIN

namespace {

// The system calls back without saying for whom.
StopSignal *listener = nullptr;

BOOL WINAPI handleConsole(DWORD)
{
    if (!listener)
        return FALSE;
    QMetaObject::invokeMethod(listener, &StopSignal::stopAsked, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(&handleConsole, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(&handleConsole, FALSE);
    listener = nullptr;
}

#else

namespace {

// A signal handler is given nothing but the number: it can reach only what is not in an object.
int pipeEnds[2] = {-1, -1};

void handleSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) > 0) { }
        emit stopAsked();
    });
    struct sigaction action = {};
    action.sa_handler = &handleSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(number, &action, nullptr);
    // A reader that hangs up while it is answered is no reason to end.
    ::signal(SIGPIPE, SIG_IGN);
}

StopSignal::~StopSignal()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::signal(number, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#endif

} // namespace naober
