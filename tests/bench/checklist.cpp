// SPDX-License-Identifier: GPL-3.0-or-later
// How long the checklist takes to open, filter, sort, scroll and edit, beside the same rows in a
// plain QStandardItemModel under the same view.
//   checklist [--rows N] [--alone]    alone: without the plain model, whose first filter takes most of a minute
#include "app/projects/pinyin.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectfilterproxy.h"
#include "app/projects/projecttreemodel.h"
#include "tests/bench/benchrows.h"
#include "tests/bench/madeprojects.h"
#include "ui/projects/projectdelegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <thread>

using namespace jingan;

namespace {

constexpr int Frames = 300;
constexpr int Edits = 60;
const QDate Day(2025, 6, 30);

struct Spread {
    double median = 0;
    double worst = 0;
};

Spread spreadOf(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return {times.at(times.size() / 2), times.constLast()};
}

/// Each frame is a page further down, painted whole.
Spread scroll(QTreeView &view)
{
    QList<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int frame = 0; frame < Frames; ++frame) {
        times.append(milliseconds([&] {
            bar->setValue(int(qint64(bar->maximum()) * frame / Frames));
            view.viewport()->repaint();
        }));
    }
    return spreadOf(times);
}

void prepare(QTreeView &view, QAbstractItemModel &model)
{
    view.setUniformRowHeights(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.resize(1000, 800);
    view.setModel(&model);
    view.expandAll();
    view.show();
    QApplication::processEvents();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("How many projects."), QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption alone(QStringLiteral("alone"), QStringLiteral("Without the plain model's filters, for a profile."));
    parser.addOptions({rows, alone});
    parser.process(application);
    const bool withPlain = !parser.isSet(alone);
    const int count = std::max(1, parser.value(rows).toInt());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("projects.sqlite"));
    const QList<Project> projects = madeProjects(count, Day.year());
    if (const auto filled = ProjectStore::open(path, {projects}); !filled) {
        QTextStream(stderr) << filled.error().message << '\n';
        return 1;
    }

    BenchRows figures;
    const auto add = [&](const QString &name, double own, double peer, double limit) {
        figures.add(QStringLiteral("checklist: ") + name, own, QStringLiteral("ms"), QStringLiteral("plain model"), peer, limit);
    };
    std::unique_ptr<ProjectStore> store;
    const double opened = milliseconds([&] { store = *ProjectStore::open(path); });
    ProjectEdits edits(*store);
    std::unique_ptr<ProjectTreeModel> model;
    const double modelled = milliseconds([&] { model = std::make_unique<ProjectTreeModel>(*store, edits, nullptr, Day); });
    ProjectFilterProxy proxy;
    proxy.setSourceModel(model.get());

    QStandardItemModel plain;
    const double filled = milliseconds([&] {
        for (const Project &project : projects) {
            QList<QStandardItem *> items;
            for (int column = 0; column < ProjectTreeModel::ColumnCount; ++column)
                items.append(new QStandardItem);
            items[ProjectTreeModel::Title]->setText(project.title);
            items[ProjectTreeModel::Target]->setText(project.targetText());
            items[ProjectTreeModel::LeadDepartment]->setText(project.leadDepartment);
            items[ProjectTreeModel::Due]->setText(project.due.toString(Qt::ISODate));
            items[ProjectTreeModel::Number]->setData(project.number, Qt::DisplayRole);
            items[ProjectTreeModel::Area]->setText(project.area);
            plain.appendRow(items);
        }
    });
    QSortFilterProxyModel plainProxy;
    plainProxy.setSourceModel(&plain);
    add(QStringLiteral("open the database; fill the model"), opened + modelled, filled, 0);

    Theme theme;
    QTreeView view;
    view.setItemDelegate(new ProjectDelegate(theme, &view));
    QTreeView plainView;
    add(QStringLiteral("show it"), milliseconds([&] { prepare(view, proxy); }),
        milliseconds([&] { prepare(plainView, plainProxy); }), 0);

    const auto filter = [&](const QString &text) {
        return milliseconds([&] {
            ProjectFilter wanted;
            wanted.text = text;
            proxy.setFilter(wanted);
            view.expandAll();
        });
    };
    const auto plainFilter = [&](const QString &text) {
        return withPlain ? milliseconds([&] { plainProxy.setFilterFixedString(text); }) : 0.0;
    };
    // As the page does it beside the work: nothing of it holds up the window for longer than a slice.
    QList<double> slices;
    const auto prepare = [&] {
        bool ready = false;
        while (!ready)
            slices.append(milliseconds([&] { ready = model->prepare(5); }));
    };
    add(QStringLiteral("filter by a word, the first time"), filter(QStringLiteral("电梯")), plainFilter(QStringLiteral("电梯")), 50);
    std::jthread([] { preparePinyin(); }).join();
    prepare();
    add(QStringLiteral("prepared beside the window, the longest slice"), spreadOf(slices).worst, 0, 16);
    add(QStringLiteral("prepared beside the window, slices of 5 ms"), double(slices.size()), 0, 0);
    add(QStringLiteral("filter by initials"), filter(QStringLiteral("kdgy")), plainFilter(QStringLiteral("公园")), 50);
    add(QStringLiteral("filter by another word"), filter(QStringLiteral("公园")), plainFilter(QStringLiteral("公园")), 50);
    add(QStringLiteral("filter by one row"), filter(QStringLiteral("公园77")), plainFilter(QStringLiteral("公园77")), 50);
    add(QStringLiteral("filter off"), filter({}), plainFilter({}), 50);
    const double byArea = milliseconds([&] {
        ProjectFilter wanted;
        wanted.statuses = {ProjectStatus::Behind, ProjectStatus::NotReported};
        proxy.setFilter(wanted);
    });
    add(QStringLiteral("filter by status"), byArea, plainFilter(QStringLiteral("部门7")), 50);
    filter({});
    plainFilter({});

    const auto sort = [&](int column) {
        return std::pair(milliseconds([&] { proxy.sort(column); }), milliseconds([&] { plainProxy.sort(column); }));
    };
    const auto byTitle = sort(ProjectTreeModel::Title);
    add(QStringLiteral("sort by title"), byTitle.first, byTitle.second, 0);
    const auto byDepartment = sort(ProjectTreeModel::LeadDepartment);
    add(QStringLiteral("sort by department"), byDepartment.first, byDepartment.second, 0);
    add(QStringLiteral("sort by lateness"), milliseconds([&] { proxy.sortByLateness(); }), byDepartment.second, 0);
    proxy.sort(ProjectTreeModel::Number);
    plainProxy.sort(ProjectTreeModel::Number);
    // The view lays out all rows after a sort, before its next frame: no frame of a scroll.
    const auto showSorted = [](QTreeView &sorted) { return milliseconds([&] { sorted.viewport()->repaint(); }); };
    const double shown = showSorted(view);
    add(QStringLiteral("sorted rows laid out and shown"), shown, showSorted(plainView), 50);

    const Spread frames = scroll(view);
    const Spread plainFrames = scroll(plainView);
    add(QStringLiteral("scroll, a frame (median)"), frames.median, plainFrames.median, 16);
    add(QStringLiteral("scroll, the slowest frame"), frames.worst, plainFrames.worst, 16);

    QList<double> own;
    QList<double> plainEdits;
    for (int i = 0; i < Edits; ++i) {
        const int row = count / Edits * i;
        const QModelIndex index = model->indexOfNumber(row + 1).siblingAtColumn(ProjectTreeModel::LeadDepartment);
        const QString text = QStringLiteral("新部门%1").arg(i);
        own.append(milliseconds([&] { model->setData(index, text, Qt::EditRole); }));
        plainEdits.append(milliseconds([&] { plain.item(row, ProjectTreeModel::LeadDepartment)->setText(text); }));
    }
    add(QStringLiteral("an edit, saved (median)"), spreadOf(own).median, spreadOf(plainEdits).median, 20);
    add(QStringLiteral("an edit, saved (slowest)"), spreadOf(own).worst, spreadOf(plainEdits).worst, 20);
    return 0;
}
