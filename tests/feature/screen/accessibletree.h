// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>

#include <optional>

namespace naober::test {

/// What assistive technology is told of one thing in the window.
struct TreeNode
{
    qsizetype index = -1; ///< in the tree it was read with
    QString name;
    QString description;
    QString role; ///< AT-SPI's own name: "push button"
    bool showing = false; ///< in sight now; else it must be scrolled to
    bool focusable = false;
    bool enabled = false;
    int actions = 0;

    /// Something that can be pressed or typed in.
    bool isControl() const;
    QString said() const;
};

/// The accessible tree of this very process, as another process sees it: AT-SPI over the bus. That
/// process needs this one's event loop, which runs while an answer is waited for. Never call it
/// from within an event.
class AccessibleTree
{
public:
    AccessibleTree() = default;
    ~AccessibleTree();
    AccessibleTree(const AccessibleTree &) = delete;
    AccessibleTree &operator=(const AccessibleTree &) = delete;

    /// Starts the reader and waits until it has found this process; the reason if it hasn't.
    std::optional<QString> open();
    /// Everything visible, in the order of the tree; empty if the reader gave up.
    QList<TreeNode> nodes();
    /// Does the first action of the control of this name, or with \a begins the first whose name
    /// starts so: one in sight before one that must be scrolled to. False if there is none that is
    /// enabled, or it has no action.
    bool press(const QString &name, bool begins = false);

private:
    QJsonObject ask(const QJsonObject &wish);
    /// The reader's next answer; nothing if it gives none.
    std::optional<QByteArray> readLine();

    QProcess m_reader;
};

} // namespace naober::test
