// SPDX-License-Identifier: GPL-3.0-or-later
// naober_picture FILE.qml WIDTH HEIGHT OUT.png [--sources DIR] [NAME=VALUE …]: draws the item that
// a QML file describes, with those theme values, and saves it.
#include <QDir>
#include <QGuiApplication>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <memory>

Q_IMPORT_QML_PLUGIN(Naober_ControlsPlugin)

namespace {

/// Takes the pages from a folder instead of those that were built in.
class FromSources final : public QQmlAbstractUrlInterceptor
{
public:
    explicit FromSources(const QString &folder)
        : m_folder(folder)
    { }
    QUrl intercept(const QUrl &url, DataType type) override
    {
        const QString path = url.path();
        const QString ours = QStringLiteral("/qt/qml/Naober/");
        if (type != QmlFile || url.scheme() != QLatin1String("qrc") || !path.startsWith(ours))
            return url;
        return QUrl::fromLocalFile(m_folder + QStringLiteral("/Naober/") + path.mid(ours.size()));
    }

private:
    QString m_folder;
};

/// "kiosk=true" becomes "Theme.kiosk = true;".
QByteArray themeScript(const QStringList &values)
{
    QString script = QStringLiteral("import QtQml\nimport Naober.Controls\nQtObject {\n"
                                    "Component.onCompleted: {\n");
    for (const QString &value : values) {
        const qsizetype at = value.indexOf(u'=');
        script += QStringLiteral("Theme.%1 = %2;\n").arg(value.left(at), value.mid(at + 1));
    }
    return (script + QStringLiteral("}\n}\n")).toUtf8();
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    QString sources;
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--sources")); at >= 0) {
        sources = QDir(arguments.value(at + 1)).absolutePath();
        arguments.remove(at, 2);
    }
    if (arguments.size() < 4) {
        qWarning("naober_picture FILE.qml WIDTH HEIGHT OUT.png [--sources DIR] [NAME=VALUE …]");
        return 2;
    }
    QQmlEngine engine;
    const QByteArray further = qgetenv("NAOBER_PICTURE_IMPORTS");
    if (!further.isEmpty())
        engine.addImportPath(QString::fromLocal8Bit(further));
    FromSources interceptor(sources);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    if (!sources.isEmpty())
        engine.addUrlInterceptor(&interceptor);
    QQmlComponent theme(&engine);
    theme.setData(themeScript(arguments.mid(4)), QUrl());
    delete theme.create();
    QQmlComponent component(&engine,
                            QUrl::fromUserInput(arguments.at(0), app.applicationDirPath()));
    std::unique_ptr<QObject> root(component.create());
    if (root == nullptr) {
        qWarning("%s", qPrintable(component.errorString()));
        return 1;
    }
    const QSize size(arguments.at(1).toInt(), arguments.at(2).toInt());
    QQuickWindow frame;
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    if (auto *item = qobject_cast<QQuickItem *>(root.get())) {
        window = &frame;
        item->setParentItem(frame.contentItem());
        item->setSize(size);
    }
    window->resize(size);
    window->show();
    QTimer::singleShot(700, &app,
                       [&] { app.exit(window->grabWindow().save(arguments.at(3)) ? 0 : 1); });
    return app.exec();
}
