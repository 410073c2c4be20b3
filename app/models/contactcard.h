// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

namespace naober {

/// An organisation as a vCard (RFC 2426, which every telephone reads), short enough for a QR code.
QString contactCard(const Organization &organization);

} // namespace naober
