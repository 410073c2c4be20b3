// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/handout.h"

#include <functional>

namespace naober {

/// Where paper comes out: the system's print dialog at home, a slip printer on a kiosk. UI thread.
class PaperOutlet
{
public:
    enum class Outcome { Printed, Cancelled, Failed };

    PaperOutlet() = default;
    virtual ~PaperOutlet() = default;
    PaperOutlet(const PaperOutlet &) = delete;
    PaperOutlet &operator=(const PaperOutlet &) = delete;

    /// May take a moment: asks the system.
    virtual bool hasPrinter() const = 0;
    /// Returns at once; \a done is called once, on the UI thread, unless the outlet goes before.
    virtual void print(const Handout &handout, std::function<void(Outcome)> done) = 0;
};

} // namespace naober
