// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <QByteArray>

namespace naober {

/// XML that a strict parser reads.
struct MendedXml
{
    QByteArray xml; ///< UTF-8, well-formed but for namespaces; no DTD, comment or instruction
    bool truncated = false; ///< elements were left open, or the file ends inside a tag
};

/// Mends what publishers get wrong, before a parser sees it: encoding and control characters
/// (cleanUtf8()), anything before the root, HTML entities, a bare & or <, tags that do not match,
/// attributes without quotes, a file that was cut off. Linear time.
///
/// Fails with Dangerous for a DTD that declares entities, and with TooLarge for what goes past
/// importlimits: so the parser behind never meets a bomb.
Result<MendedXml, ImportError> mendXml(const QByteArray &bytes);

} // namespace naober
