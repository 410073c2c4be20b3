// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/freedmemory.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(__GLIBC__)
#include <malloc.h>
#endif

namespace naober {

bool overwriteFreedMemory()
{
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    constexpr int pattern = 0xa5;
    return mallopt(M_PERTURB, pattern) == 1;
#else
    return false;
#endif
}

} // namespace naober
