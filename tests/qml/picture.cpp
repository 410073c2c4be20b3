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

void setTheme(QQmlEngine &engine, const QStringList &values)
{
    const int id = qmlTypeId("Naober.Controls", 1, 0, "Theme");
    QObject *theme = engine.singletonInstance<QObject *>(id);
    for (const QString &value : values) {
        const qsizetype at = value.indexOf(u'=');
        if (theme == nullptr || at < 0
            || !theme->setProperty(value.left(at).toLatin1(), QVariant(value.mid(at + 1))))
            qWarning("Cannot set %s", qPrintable(value));
    }
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
    FromSources interceptor(sources);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    if (!sources.isEmpty())
        engine.addUrlInterceptor(&interceptor);
    QQmlComponent warm(&engine);
    warm.setData("import QtQml\nimport Naober.Controls\nQtObject { property var t: Theme }",
                 QUrl());
    delete warm.create();
    setTheme(engine, arguments.mid(4));
    QQmlComponent component(&engine,
                            QUrl::fromUserInput(arguments.at(0), app.applicationDirPath()));
    auto *item = qobject_cast<QQuickItem *>(component.create());
    if (item == nullptr) {
        qWarning("%s", qPrintable(component.errorString()));
        return 1;
    }
    QQuickWindow window;
    window.resize(arguments.at(1).toInt(), arguments.at(2).toInt());
    item->setParentItem(window.contentItem());
    item->setSize(window.size());
    window.show();
    QTimer::singleShot(400, &app,
                       [&] { app.exit(window.grabWindow().save(arguments.at(3)) ? 0 : 1); });
    return app.exec();
}
