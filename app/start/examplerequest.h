// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/asking/helpdesk.h"

namespace naober {

/// Fills in the pages of asking as they look in use, so that a picture shows more than empty
/// fields. It is a practice request: nothing of it is sealed or sent. UI thread.
class ExampleRequest
{
public:
    /// \a help must outlive it.
    explicit ExampleRequest(HelpDesk &help);

    /// Begins anew and fills in what somebody has said before \a page opens and on it; a page that
    /// is not about asking leaves all as it is.
    void fillFor(const QString &page);

private:
    void sayWhat();
    void sayWhen();
    void sayWho();

    HelpDesk &m_help;
};

} // namespace naober
