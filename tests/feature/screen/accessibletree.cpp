// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

namespace naober::test {

namespace {

constexpr int longestAnswer = 60'000; // milliseconds; a machine may be busy

} // namespace

bool TreeNode::isControl() const
{
    static const QStringList roles{QStringLiteral("push button"), QStringLiteral("radio button"),
                                   QStringLiteral("check box"),   QStringLiteral("link"),
                                   QStringLiteral("entry"),       QStringLiteral("text"),
                                   QStringLiteral("slider"),      QStringLiteral("toggle button")};
    return roles.contains(role);
}

QString TreeNode::said() const
{
    return QStringLiteral("“%1” (%2)").arg(name.left(60), role);
}

AccessibleTree::~AccessibleTree()
{
    m_reader.closeWriteChannel();
    m_reader.waitForFinished();
}

std::optional<QString> AccessibleTree::open()
{
    m_reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_reader.start(QStringLiteral(NAOBER_TREE_READER),
                   {QString::number(QCoreApplication::applicationPid())});
    if (!readLine())
        return QStringLiteral("the reader of the tree does not come up");
    return std::nullopt;
}

QJsonObject AccessibleTree::ask(const QJsonObject &wish)
{
    m_reader.write(QJsonDocument(wish).toJson(QJsonDocument::Compact) + '\n');
    return QJsonDocument::fromJson(readLine().value_or(QByteArray())).object();
}

std::optional<QByteArray> AccessibleTree::readLine()
{
    // A real event loop: to look again every now and then would make each of the reader's many
    // questions wait.
    QSignalSpy more(&m_reader, &QProcess::readyReadStandardOutput);
    while (!m_reader.canReadLine()) {
        if (!more.wait(longestAnswer))
            return std::nullopt;
    }
    return m_reader.readLine();
}

QList<TreeNode> AccessibleTree::nodes()
{
    QList<TreeNode> nodes;
    const QJsonObject answer = ask({{QStringLiteral("do"), QStringLiteral("tree")}});
    for (const auto value : answer.value(QStringLiteral("nodes")).toArray()) {
        const QJsonObject one = value.toObject();
        nodes.append({nodes.size(), one.value(QStringLiteral("name")).toString(),
                      one.value(QStringLiteral("description")).toString(),
                      one.value(QStringLiteral("role")).toString(),
                      one.value(QStringLiteral("showing")).toBool(),
                      one.value(QStringLiteral("focusable")).toBool(),
                      one.value(QStringLiteral("enabled")).toBool(),
                      one.value(QStringLiteral("actions")).toInt()});
    }
    return nodes;
}

bool AccessibleTree::press(const QString &name, bool begins)
{
    const TreeNode *chosen = nullptr;
    const QList<TreeNode> all = nodes();
    for (const TreeNode &node : all) {
        const bool fits = node.name == name || (begins && node.name.startsWith(name));
        if (fits && node.isControl() && node.enabled && node.actions > 0
            && (!chosen || (node.showing && !chosen->showing)))
            chosen = &node;
    }
    return chosen
        && ask({{QStringLiteral("do"), QStringLiteral("press")},
                {QStringLiteral("index"), chosen->index}})
               .value(QStringLiteral("done"))
               .toBool();
}

} // namespace naober::test
