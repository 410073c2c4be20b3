// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/localkeychange.h"

#include "desk/deskvault.h"

#include <memory>

namespace naober {

void LocalKeyChange::run(Done done)
{
    if (!m_keys.save || !m_keys.forget) {
        done({});
        return;
    }
    // What was begun and cut off is ended first: at most one key is left over.
    const auto other = m_vault.otherKey();
    if (!other) {
        done(other.error());
        return;
    }
    if (other->isEmpty())
        changeIfDue(done);
    else
        forgetOther([this, done](const Result<void, DeskError> &forgotten) {
            if (forgotten)
                changeIfDue(done);
            else
                done(forgotten);
        });
}

void LocalKeyChange::forgetOther(const Done &done)
{
    const auto other = m_vault.otherKey();
    if (!other) {
        done(other.error());
        return;
    }
    m_keys.forget(*other, [this, done](const Result<void, LocalKeyError> &forgotten) {
        done(forgotten ? m_vault.otherKeyForgotten() : Result<void, DeskError>(DeskError::Storage));
    });
}

void LocalKeyChange::changeIfDue(const Done &done)
{
    const auto due = m_vault.isLocalKeyDue();
    if (!due || !*due) {
        done(due ? Result<void, DeskError>() : due.error());
        return;
    }
    // Shared, because a std::function is copied and a key is not.
    const auto next = std::make_shared<LocalKey>(LocalKey::generate());
    if (const auto begun = m_vault.announceKey(next->id()); !begun) {
        done(begun);
        return;
    }
    m_keys.save(*next, [this, next, done](const Result<void, LocalKeyError> &saved) {
        if (!saved) {
            done(DeskError::Storage);
            return;
        }
        if (const auto changed = m_vault.changeLocalKey(next->clone()); !changed)
            done(changed);
        else
            forgetOther(done);
    });
}

} // namespace naober
