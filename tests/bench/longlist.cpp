// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about a long checklist, beside the same about the report's own list: what
// the GUI thread computes from the read list to the first painted overview and to the first painted
// page of the projects; and how long at most no click would be seen, for these, for an edit, for
// the page's other views and an edit on each, for the late ones sorted, the command palette and the
// dialog of exports.
//   longlist [--rows N]
#include "app/projects/projectedits.h"
#include "tests/bench/benchrows.h"
#include "tests/bench/madeprojects.h"
#include "tests/ui/eventloopwatchdog.h"
#include "ui/export/exportdialog.h"
#include "ui/mainwindow.h"
#include "ui/panels/panel.h"
#include "ui/projects/latetable.h"
#include "ui/projects/projectpanel.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <ctime>

using namespace jingan;

namespace {

constexpr QSize WindowSize(1440, 900);
/// What is left to do beside the work has come to its end by then.
constexpr int SettledMilliseconds = 1500;
/// What was changed on the screen is painted by then.
constexpr int Painted = 60;

/// What \a work makes this thread compute, in milliseconds: waiting for the disk is not in it.
template<typename Work>
double computed(Work work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

void paint()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void settle(int milliseconds = SettledMilliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

/// Does what the keys do.
void trigger(MainWindow &window, const QKeySequence &keys)
{
    const QList<QAction *> actions = window.findChildren<QAction *>();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&keys](const QAction *action) { return action->shortcut() == keys; });
    QThread::msleep(3); // a question is on its way
    if (found != actions.cend())
        (*found)->trigger();
}

/// Opens the dialog of exports and closes it again.
void openExports(MainWindow &window)
{
    QTimer look;
    QElapsedTimer shown;
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        if (dialog && !shown.isValid())
            shown.start();
        if (dialog && shown.elapsed() > SettledMilliseconds)
            dialog->reject();
    });
    look.start(50);
    trigger(window, Qt::CTRL | Qt::Key_E);
}

/// Sorts the late ones by each of the headings.
void sortLate(const QWidget &page)
{
    const QList<LateTable *> tables = page.findChildren<LateTable *>();
    const auto shown = std::find_if(tables.cbegin(), tables.cend(), [](const LateTable *table) { return table->isVisible(); });
    if (shown == tables.cend())
        return;
    LateTable &table = **shown;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            if (table.isColumnHidden(column))
                continue;
            QThread::msleep(3);
            table.sortByColumn(column, order);
            settle(Painted);
        }
    }
}

/// Opens the command palette and types into it, a letter after the other: the longest stretch of each.
void measurePalette(MainWindow &window, EventLoopWatchdog &watchdog, double &opened, double &typed)
{
    settle();
    watchdog.takeLongest();
    trigger(window, Qt::CTRL | Qt::Key_K);
    settle();
    opened = watchdog.takeLongest();
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->property("role") != QStringLiteral("palette"))
            continue;
        auto *field = dialog->findChild<QLineEdit *>();
        const QString words = QStringLiteral("电梯 实事 1 GDP");
        for (qsizetype length = 1; length <= words.size(); ++length) {
            QThread::msleep(3);
            field->setText(words.left(length));
            settle(Painted);
        }
        typed = watchdog.takeLongest();
        dialog->close();
        settle();
    }
}

const std::array Views = {ProjectView::Rollup, ProjectView::Late, ProjectView::Timeline};

struct Times {
    double start = 0;      ///< From the read list to the painted overview.
    double afterStart = 0; ///< The longest stretch of what follows.
    double page = 0;       ///< From the click to the painted page.
    double pageStretch = 0; ///< The longest of that.
    double afterPage = 0;
    double edit = 0;       ///< The longest stretch about an edit on the page.
    std::array<double, Views.size()> view = {};     ///< Likewise from the click on a view to all that it shows.
    std::array<double, Views.size()> viewEdit = {}; ///< Likewise about an edit on it that changes its groups.
    double sorted = 0;       ///< The longest stretch about a heading of the late ones.
    double sortedEdit = 0;   ///< And about an edit on them as they are sorted.
    double exports = 0;      ///< And about the dialog of exports.
    double palette = 0;      ///< The longest stretch about its opening.
    double paletteTyped = 0; ///< And about a letter.
};

/// Something to be asked about of each kind: one in three is behind, one in three is on schedule.
Result<void> report(ProjectStore &store)
{
    QList<ProjectChange> changes;
    const QList<ProjectRecord> &records = store.records();
    for (qsizetype row = 0; row < records.size(); ++row) {
        if (row % 3 == 0)
            continue;
        ProjectLogEntry entry;
        entry.date = QDate::currentDate();
        entry.mark = row % 3 == 1 ? StatusMark::Behind : StatusMark::OnSchedule;
        changes.append(AddLogEntry{records.at(row).project.id, entry});
    }
    return store.apply(changes).map([](const auto &) { });
}

Times measured(const Dataset &dataset, ProjectStore &store, Theme &theme, const QString &library)
{
    EventLoopWatchdog watchdog;
    Times times;
    std::unique_ptr<MainWindow> window;
    times.start = computed([&] {
        window = std::make_unique<MainWindow>(dataset, store, theme, QStringLiteral("zh_CN"), library);
        window->resize(WindowSize);
        window->show();
        paint();
    });
    watchdog.takeLongest();
    settle();
    times.afterStart = watchdog.takeLongest();
    measurePalette(*window, watchdog, times.palette, times.paletteTyped);
    times.page = computed([&] {
        window->go({QStringLiteral("projects")});
        paint();
    });
    times.pageStretch = watchdog.takeLongest();
    settle();
    times.afterPage = watchdog.takeLongest();
    ProjectEdits edits(store);
    const QString id = store.records().at(store.records().size() / 2).project.id;
    (void)edits.setField({id}, ProjectField::LeadDepartment, QStringLiteral("房管局"));
    settle();
    times.edit = watchdog.takeLongest();
    auto *page = window->findChild<ProjectPanel *>();
    for (size_t view = 0; view < Views.size(); ++view) {
        page->showView(Views[view]);
        settle();
        times.view[view] = watchdog.takeLongest();
        (void)edits.setField({id}, ProjectField::Area, store.records().at(qsizetype(view)).project.area + u'甲');
        settle();
        times.viewEdit[view] = watchdog.takeLongest();
        if (Views[view] != ProjectView::Late)
            continue;
        sortLate(*page);
        times.sorted = watchdog.takeLongest();
        (void)edits.setField({id}, ProjectField::Area, store.records().at(5).project.area + u'乙');
        settle();
        times.sortedEdit = watchdog.takeLongest();
    }
    page->showView(ProjectView::List);
    settle();
    watchdog.takeLongest();
    openExports(*window);
    times.exports = watchdog.takeLongest();
    return times;
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
    const QString library = folder.filePath(QStringLiteral("library.sqlite"));
    const auto usual = ProjectStore::open(folder.filePath(QStringLiteral("usual.sqlite")), {dataset->projects});
    const auto longer = ProjectStore::open(folder.filePath(QStringLiteral("long.sqlite")),
        {madeProjects(rows, QDate::currentDate().year())});
    if (!usual || !longer) {
        QTextStream(stderr) << (usual ? longer.error() : usual.error()).message << '\n';
        return 1;
    }
    for (ProjectStore *store : {usual->get(), longer->get()}) {
        if (const auto reported = report(*store); !reported) {
            QTextStream(stderr) << reported.error().message << '\n';
            return 1;
        }
    }
    (void)measured(*dataset, **usual, theme, library); // what a process does once
    const Times own = measured(*dataset, **longer, theme, library);
    const Times peer = measured(*dataset, **usual, theme, library);

    BenchRows figures;
    const auto addRow = [&](const QString &name, double time, double peerTime, double limit) {
        figures.add(QStringLiteral("a long list: ") + name, time, QStringLiteral("ms"), QStringLiteral("48 rows"), peerTime, limit);
    };
    const auto add = [&](const QString &name, double Times::*time, double limit) { addRow(name, own.*time, peer.*time, limit); };
    add(QStringLiteral("window built and overview painted"), &Times::start, 0);
    add(QStringLiteral("after that, the longest stretch"), &Times::afterStart, 50);
    add(QStringLiteral("command palette opened, the longest stretch"), &Times::palette, 50);
    add(QStringLiteral("a letter in it, the longest stretch"), &Times::paletteTyped, 50);
    add(QStringLiteral("page of projects opened and painted"), &Times::page, 0);
    add(QStringLiteral("of that, the longest stretch"), &Times::pageStretch, 50);
    add(QStringLiteral("after that, the longest stretch, page"), &Times::afterPage, 50);
    add(QStringLiteral("an edit on the page, the longest stretch"), &Times::edit, 50);
    const std::array<QString, Views.size()> names = {QStringLiteral("roll-up"), QStringLiteral("late ones"), QStringLiteral("time line")};
    for (size_t view = 0; view < Views.size(); ++view) {
        addRow(names[view] + QStringLiteral(" opened, the longest stretch"), own.view[view], peer.view[view], 50);
        addRow(QStringLiteral("an edit on the ") + names[view] + QStringLiteral(", the longest stretch"), own.viewEdit[view], peer.viewEdit[view], 50);
    }
    add(QStringLiteral("late ones sorted, the longest stretch"), &Times::sorted, 50);
    add(QStringLiteral("an edit on the sorted late ones, the longest stretch"), &Times::sortedEdit, 50);
    add(QStringLiteral("dialog of exports opened, the longest stretch"), &Times::exports, 50);
    return 0;
}
