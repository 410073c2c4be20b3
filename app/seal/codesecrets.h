// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "seal/code.h"
#include "seal/sealerror.h"
#include "seal/secretbytes.h"

namespace naober {

/// What a code leads to: submissions.md §3.
struct CodeSecrets
{
    QString uuid; ///< of the submission, lower-case text, version 8
    SecretBytes ownerSecret; ///< 32 bytes; base64url in the header Naober-Owner
    SecretBytes
        proof; ///< 32 bytes; sealed with everything that is sent, so that the hub has not seen it
};

/// Argon2id over the code, salted with the feed's id: the same on every machine of the village, and
/// without network. Takes about 0.1 s and 64 MiB: call it on a worker thread. Errors: NoMemory.
Result<CodeSecrets, SealError> codeSecrets(const Code &code, const QString &feedId);

} // namespace naober
