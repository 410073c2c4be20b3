// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/image.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace naober {

/// The addresses of all pictures in a record's data, each once, in their order.
QStringList pictureUrls(const QJsonObject &data);

/// The data with each picture as the feed has it. \a lookup gives for an importer's image (url, or
/// already media) the one to publish; a null one drops the picture, and its block if it had one. No
/// url is left in any picture.
QJsonObject withPictures(const QJsonObject &data,
                         const std::function<Image(const Image &)> &lookup);

} // namespace naober
