// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the navigation in the real window, the first time and again: milliseconds from
// the call to the end of the page's painting.
//   panelchange [WINDOWS]     prints {"first": {page: [ms of each window]}, "again": {…}}
// "wall" is the clock on the wall, "cpu" what the GUI thread computed meanwhile.
#include "app/dataset/dataset.h"
#include "app/projects/projectstore.h"
#include "ui/mainwindow.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/panels/panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace jingan;

namespace {

constexpr QSize WindowSize(1440, 900);

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Ends the event loop once the page on top was painted, children included.
class Painted : public QObject
{
public:
    explicit Painted(MainWindow &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        // A page that its children cover gets no paint event of its own.
        const auto *widget = event->type() == QEvent::Paint && !m_seen ? qobject_cast<QWidget *>(object) : nullptr;
        if (widget && (widget == m_window.currentPanel() || m_window.currentPanel()->isAncestorOf(widget))) {
            m_seen = true;
            QMetaObject::invokeMethod(this, [this] { m_over = true; }, Qt::QueuedConnection);
        }
        return false;
    }

    void wait()
    {
        while (!m_over)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    MainWindow &m_window;
    bool m_seen = false;
    bool m_over = false;
};

QStringList pagesOf(const Dataset &dataset)
{
    const NavigationModel model(dataset);
    QStringList pages;
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (const QString page = index.data(NavigationModel::PageRole).toString(); !page.isEmpty() && !pages.contains(page))
                pages.append(page);
            walk(index);
        }
    };
    walk({});
    return pages;
}

void change(MainWindow &window, const QString &page, QHash<QString, QJsonObject> &times)
{
    Painted painted(window);
    QElapsedTimer wall;
    wall.start();
    const double before = threadMilliseconds();
    window.go({page});
    painted.wait();
    const double cpu = threadMilliseconds() - before;
    QJsonObject &entry = times[page];
    for (const auto &[name, value] : {std::pair("wall", double(wall.nsecsElapsed()) / 1e6), std::pair("cpu", cpu)}) {
        QJsonArray all = entry.value(QLatin1String(name)).toArray();
        all.append(value);
        entry.insert(QLatin1String(name), all);
    }
    // What the page does after its first frame belongs to none of the others.
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

QJsonObject toJson(const QHash<QString, QJsonObject> &times)
{
    QJsonObject json;
    for (auto page = times.cbegin(); page != times.cend(); ++page)
        json.insert(page.key(), page.value());
    return json;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int windows = application.arguments().value(1, QStringLiteral("5")).toInt();
    const QTemporaryDir folder;
    Theme theme;
    const auto dataset = readDataset(shippedDatasetFolder());
    if (!loadFonts() || !dataset)
        return 1;
    theme.applyToApplication();
    const auto store = ProjectStore::open(folder.filePath(QStringLiteral("projects.sqlite")), {dataset->projects});
    if (!store)
        return 1;
    const QStringList pages = pagesOf(*dataset);
    QHash<QString, QJsonObject> first;
    QHash<QString, QJsonObject> again;
    for (int i = 0; i < windows; ++i) {
        MainWindow window(*dataset, **store, theme, QStringLiteral("zh_CN"), folder.filePath(QStringLiteral("library.sqlite")));
        window.resize(WindowSize);
        Painted painted(window);
        window.show();
        painted.wait();
        // The overview was on top from the start; it is measured again only.
        for (const QString &page : pages) {
            if (page != window.currentPage())
                change(window, page, first);
        }
        for (const QString &page : pages)
            change(window, page, again);
    }
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("first"), toJson(first)}, {QStringLiteral("again"), toJson(again)}})
                  .toJson(QJsonDocument::Compact).constData());
    return 0;
}
