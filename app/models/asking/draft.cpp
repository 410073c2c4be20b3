// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/draft.h"

#include "seal/secretbytes.h"

namespace naober {

bool Draft::holdsPersonal() const
{
    return !name.isEmpty() || !phone.isEmpty() || !otherName.isEmpty() || !relation.isEmpty()
        || !text.isEmpty() || !answers.isEmpty();
}

bool Draft::isBegun() const
{
    return holdsPersonal() || !need.isEmpty() || !service.isEmpty() || !target.isEmpty()
        || day.isValid() || anyDay || who != Who::Nobody || !topic.isEmpty();
}

void Draft::wipe()
{
    for (QString *typed : {&name, &phone, &otherName, &relation, &text})
        naober::wipe(*typed);
    for (QString &answer : answers)
        naober::wipe(answer);
    *this = Draft();
}

} // namespace naober
