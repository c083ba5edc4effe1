// SPDX-License-Identifier: GPL-3.0-or-later
// How long at most no click is seen while a long checklist is read or its charts are made away from
// its own page, beside the same of the report's own list: another report is opened, a shared list's
// replica is opened and gets news, another program writes into the file, the gallery of charts is opened,
// slides are presented.
//   longlistread [--rows N]
#include "app/projects/projectdatabase.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectoutbox.h"
#include "app/projects/projectrows.h"
#include "app/projects/projectschema.h"
#include "app/projects/reportchecklist.h"
#include "tests/bench/benchrows.h"
#include "tests/bench/madeprojects.h"
#include "tests/ui/eventloopwatchdog.h"
#include "ui/controls/windowwork.h"
#include "ui/mainwindow.h"
#include "ui/panels/panel.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/slideshow.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace jingan;

namespace {

constexpr QSize WindowSize(1440, 900);
/// Work beside the window has come to its end by then.
constexpr int SettledMilliseconds = 2500;

void settle(int milliseconds = SettledMilliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

class Measured
{
public:
    template<typename Work>
    void stretch(const QString &name, Work work)
    {
        settle(50);
        m_watchdog.takeLongest();
        QThread::msleep(3); // a question is on its way
        work();
        settle();
        times.append({name, m_watchdog.takeLongest()});
    }
    QList<std::pair<QString, double>> times;

private:
    EventLoopWatchdog m_watchdog;
};

/// A server that isn't there: the replica is all that is seen.
const DatabaseAddress Nowhere{QStringLiteral("127.0.0.1"), 1, QStringLiteral("none"), QStringLiteral("nobody")};

/// What the window's thread does about a shared list.
bool measureReplica(Measured &measured, const QList<Project> &projects, const QString &folder)
{
    WindowWork work;
    ProjectStoreOptions options;
    options.replicaFolder = folder;
    options.longWork = &work;
    const QString path = replicaPath(Nowhere, options);
    QDir().mkpath(folder);
    auto replica = ProjectDatabase::openReplica(path);
    if (!replica || !migrateProjectDatabase(**replica, {projects, QStringLiteral("nobody"), folder}) || !prepareReplica(**replica)
        || !writeReplicaRights(**replica, {ProjectRole::Editor, {AllDepartments}, {}}))
        return false;
    Result<std::unique_ptr<ProjectStore>> store;
    measured.stretch(QStringLiteral("a shared list opened"), [&] { store = ProjectStore::openShared(Nowhere, options); });
    if (!store)
        return false;
    (*store)->setLongWork(&work);
    ProjectConnection *connection = (*store)->connection();
    const auto edits = lastEditNumber(**replica);
    if (!edits)
        return false;
    Project added = projects.constFirst();
    added.id = QStringLiteral("new");
    added.number = int(projects.size()) / 2;
    if (!insertProject(**replica, added))
        return false;
    measured.stretch(QStringLiteral("a project of another's comes in"), [&] { emit connection->replicaChanged({{added.id}, {}, *edits}); });
    if ((*store)->records().size() != projects.size() + 1)
        return false;
    // As the thread that talks to the server hands them over: nobody else holds them.
    const auto read = [&](const QString &note) -> std::shared_ptr<QList<ProjectRecord>> {
        auto records = readRecords(**replica);
        if (!records)
            return nullptr;
        for (ProjectRecord &each : *records)
            each.project.note = note;
        return std::make_shared<QList<ProjectRecord>>(std::move(*records));
    };
    auto news = read(QStringLiteral("核"));
    if (!news)
        return false;
    measured.stretch(QStringLiteral("all projects change"), [&] { emit connection->replicaChanged({{}, std::exchange(news, nullptr), *edits}); });
    // As the window lets somebody edit while the list is read.
    const auto edited = (*store)->apply({SetField{projects.constFirst().id, ProjectField::Note, QStringLiteral("我")}});
    news = read(QStringLiteral("验"));
    if (!news)
        return false;
    measured.stretch(QStringLiteral("all projects change, edited meanwhile"),
        [&] { emit connection->replicaChanged({{}, std::exchange(news, nullptr), *edits}); });
    return edited.has_value();
}

/// What the window does about the list of another report, and away from the page of the projects.
bool measureWindow(Measured &measured, const Dataset &dataset, ProjectStore &store, const QList<Project> &projects, Theme &theme, const QString &folder)
{
    MainWindow window(dataset, store, theme, QStringLiteral("zh_CN"), folder + QStringLiteral("/library.sqlite"));
    window.resize(WindowSize);
    window.show();
    settle();
    {
        const auto made = ProjectStore::open(checklistPath(dataset.report, store.path()), {projects});
        if (!made)
            return false;
    }
    measured.stretch(QStringLiteral("another report opened"), [&] {
        window.openReport({shippedDatasetFolder() + QStringLiteral("/report.txt")});
        QElapsedTimer timer;
        timer.start();
        while (window.isShippedReport() && timer.elapsed() < 60000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    });
    if (window.isShippedReport())
        return false;
    measured.stretch(QStringLiteral("back to the shipped report"), [&] { window.showShippedReport(); });
    ProjectEdits edits(store);
    const QString id = store.records().at(store.records().size() / 2).project.id;
    int number = 0;
    const auto edit = [&] { (void)edits.setField({id}, ProjectField::LeadDepartment, QStringLiteral("房管局%1").arg(++number)); };
    measured.stretch(QStringLiteral("gallery of charts opened"), [&] { window.go({QStringLiteral("charts")}); });
    measured.stretch(QStringLiteral("an edit beside the gallery"), edit);
    window.go({QStringLiteral("fulltext")});
    const auto other = ProjectStore::open(store.path());
    if (!other)
        return false;
    store.followChanges();
    measured.stretch(QStringLiteral("another program writes into it"),
        [&] { (void)(*other)->apply({SetField{id, ProjectField::Note, QStringLiteral("他的")}}); });
    if (store.record(id)->project.note.isEmpty())
        return false;
    auto *show = window.findChild<SlideShow *>();
    measured.stretch(QStringLiteral("presenting begun"), [&] { show->start(); });
    if (!show->presentation())
        return false;
    measured.stretch(QStringLiteral("the next slide after an edit"), [&] {
        edit();
        show->presentation()->perform(PresentationAction::Next);
    });
    show->end();
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int rows = askedRows(application);
    const QTemporaryDir folder;
    Theme theme;
    const auto dataset = readDataset(shippedDatasetFolder());
    if (!loadFonts() || !dataset)
        return 1;
    theme.applyToApplication();
    const QList<Project> made = madeProjects(rows, QDate::currentDate().year());
    const auto measure = [&](const QString &name, const QList<Project> &projects) {
        Measured measured;
        QDir(folder.path()).mkpath(name);
        const auto store = ProjectStore::open(folder.filePath(name + QStringLiteral("/own.sqlite")), {projects});
        if (!store || !measureReplica(measured, projects, folder.filePath(name + QStringLiteral("/shared")))
            || !measureWindow(measured, *dataset, **store, projects, theme, folder.filePath(name))) {
            QTextStream(stderr) << name << " can't be measured after: " << (measured.times.isEmpty() ? QString() : measured.times.constLast().first) << '\n';
            measured.times.clear();
        }
        return measured.times;
    };
    (void)measure(QStringLiteral("first"), dataset->projects); // what a process does once
    const auto own = measure(QStringLiteral("long"), made);
    const auto peer = measure(QStringLiteral("usual"), dataset->projects);
    BenchRows figures;
    for (qsizetype i = 0; i < std::min(own.size(), peer.size()); ++i) {
        figures.add(QStringLiteral("a long list: ") + own.at(i).first, own.at(i).second, QStringLiteral("ms"), QStringLiteral("48 rows"),
            peer.at(i).second, 50);
    }
    return own.isEmpty() || peer.isEmpty() ? 1 : 0;
}
