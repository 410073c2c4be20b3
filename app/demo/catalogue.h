// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/portrait.h"
#include "demo/poster.h"

#include <span>

namespace naober::demo {

/// One scene under one light.
struct Scene
{
    const char *name; ///< the picture's name
    const char16_t *alt; ///< what it shows, Dutch
    Light::Hour hour;
    Light::Season season;
    quint32 seed;
    void (*paint)(Sketch &);
};

std::span<const Scene> sceneCatalogue();
std::span<const Face> faceCatalogue();
std::span<const Poster> posterCatalogue();

} // namespace naober::demo
