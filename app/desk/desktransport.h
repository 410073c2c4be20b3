// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskerror.h"
#include "desk/deskkeys.h"
#include "storage/feedstate.h"
#include "sync/apiclient.h"

#include <functional>

namespace naober {

/// What one look at the desk feed brought.
struct DeskPull
{
    std::optional<DeskError> error; ///< none: all of the feed's head is here
    ChangeSet changes; ///< also when it broke off half-way
    QDateTime heard; ///< the newest head's time; invalid: there never was one
};

/// The way between a desk and its hub. Answers may come at once or later, on the same thread; each
/// callback is called once.
class DeskTransport
{
public:
    virtual ~DeskTransport() = default;
    /// Brings the record store up to date with the desk feed.
    virtual void pull(std::function<void(const DeskPull &)> done) = 0;
    /// A write under this desk's token.
    virtual void send(const DeskCall &call, std::function<void(const ApiAnswer &)> done) = 0;
};

} // namespace naober
