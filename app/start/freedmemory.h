// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naober {

/// From now on this process overwrites what it frees, so that what a visitor typed does not lie
/// about on the heap until the program begins anew. Call it first thing in main, before there are
/// threads. False where the C library cannot; there the new process alone has to do.
bool overwriteFreedMemory();

} // namespace naober
