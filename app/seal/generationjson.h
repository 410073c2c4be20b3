// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/generationkey.h"
#include "seal/secretjson.h"

namespace naober {

/// The content of a wrapping and of the recovery file: submissions.md §7.
SecretBytes generationToJson(const GenerationKey &key);
/// Errors: Malformed, UnknownVersion.
Result<GenerationKey, SealError> generationFromJson(SecretBytes json);

} // namespace naober
