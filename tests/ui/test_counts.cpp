// SPDX-License-Identifier: GPL-3.0-or-later
// What a start, a change of page and an edit consist of, counted: a time depends on the machine,
// a count doesn't. The limits are what was counted when they were set and a little room; who
// raises one says why.
#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"
#include "tests/ui/statementcount.h"
#include "ui/charts/chartview.h"
#include "ui/controls/grouptree.h"
#include "ui/controls/wordlabel.h"
#include "ui/mainwindow.h"
#include "ui/panels/charttable.h"
#include "ui/panels/panel.h"
#include "ui/projects/projectpanel.h"

#include <QFile>
#include <QFontDatabase>
#include <QPaintEvent>
#include <QRawFont>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace jingan;

namespace {

/// The share of a page that is little: one of so many.
constexpr int LittleArea = 12;

/// Counts how often the most painted widget of a page was painted since it was last asked. Words that
/// can be selected are painted once more when Qt has laid them out: little areas don't count.
class PaintCount : public QObject
{
public:
    PaintCount() { qApp->installEventFilter(this); }

    int take()
    {
        int most = 0;
        for (const int paints : std::as_const(m_paints))
            most = std::max(most, paints);
        m_paints.clear();
        return most;
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        for (const QObject *parent = object; parent; parent = parent->parent()) {
            if (const auto *panel = qobject_cast<const Panel *>(parent)) {
                const QRect painted = static_cast<const QPaintEvent *>(event)->rect();
                if (painted.width() * painted.height() * LittleArea > panel->width() * panel->height())
                    ++m_paints[object];
                break;
            }
        }
        return false;
    }

private:
    QHash<const QObject *, int> m_paints;
};

/// Counts how often widgets were told that they have another style: by being moved into another, with all that is in them.
class StyleCount : public QObject
{
public:
    StyleCount() { qApp->installEventFilter(this); }

    int count() const { return m_count; }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        m_count += event->type() == QEvent::StyleChange && object->isWidgetType() ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

/// What this process holds in memory of its own, not of files, in KiB; -1 where no system tells.
qint64 ownMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

} // namespace

class TestCounts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void fontsAreNotCopied();
    void startBuildsOnlyTheOverview();
    void startLaysWordsOutOnce();
    void startAsksTheDatabaseLittle();
    void pagesArePaintedFewTimes_data();
    void pagesArePaintedFewTimes();
    void theChecklistIsMadeWhereItStands();
    void listsAreLaidOutOnce();
    void anEditAsksTheDatabaseLittle_data();
    void anEditAsksTheDatabaseLittle();

private:
    std::unique_ptr<MainWindow> makeWindow();

    QTemporaryDir m_folder;
    qint64 m_fontMemory = 0; ///< KiB that the fonts took, or -1.
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
    Theme m_theme;
};

void TestCounts::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("counts"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(StatementCount::install());
    QFontDatabase::families(); // what the system's fonts take is not ours
    const qint64 before = ownMemory();
    QVERIFY(loadFonts());
    for (const QFont &font : {sansFont(14), sansFont(14, QFont::Bold), serifFont(14)})
        QVERIFY(QRawFont::fromFont(font).isValid());
    m_fontMemory = before < 0 ? -1 : ownMemory() - before;
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {m_dataset.projects});
    QVERIFY(store.has_value());
    m_store = std::move(*store);
}

std::unique_ptr<MainWindow> TestCounts::makeWindow()
{
    auto window = std::make_unique<MainWindow>(m_dataset, *m_store, m_theme, QStringLiteral("zh_CN"),
        m_folder.filePath(QStringLiteral("library.sqlite")));
    window->resize(1440, 900);
    window->show();
    settle();
    return window;
}

void TestCounts::fontsAreNotCopied()
{
    if (m_fontMemory < 0)
        QSKIP("this system doesn't tell what a process holds");
    // The three files are 6.8 MiB; Qt copies them twice where it is given a path.
    QVERIFY2(m_fontMemory <= 6 * 1024, qPrintable(QString::number(m_fontMemory)));
}

void TestCounts::startBuildsOnlyTheOverview()
{
    const int before = StatementCount::count();
    MainWindow window(m_dataset, *m_store, m_theme, QStringLiteral("zh_CN"), m_folder.filePath(QStringLiteral("library.sqlite")));
    QCOMPARE(window.findChild<QStackedWidget *>()->count(), 1);
    QCOMPARE(window.findChildren<ChartView *>().size(), 4);
    QCOMPARE(window.findChildren<ChartTable *>().size(), 0);
    const auto objects = window.findChildren<QObject *>().size();
    const auto widgets = window.findChildren<QWidget *>().size();
    QVERIFY2(widgets <= 210, qPrintable(QString::number(widgets)));
    QVERIFY2(objects <= 430, qPrintable(QString::number(objects)));
    // Neither the library nor the checklist is asked anything for the first frame.
    QCOMPARE(StatementCount::count() - before, 0);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("library.sqlite"))));
}

/// Layouts ask for the height of the overview's words several hundred times while the window is made and shown.
void TestCounts::startLaysWordsOutOnce()
{
    const int before = WordLabel::layouts();
    const auto window = makeWindow();
    const int laidOut = WordLabel::layouts() - before;
    QVERIFY2(laidOut > 0 && laidOut <= 125, qPrintable(QString::number(laidOut)));
}

void TestCounts::startAsksTheDatabaseLittle()
{
    const int before = StatementCount::count();
    const auto again = ProjectStore::open(m_store->path());
    QVERIFY(again.has_value());
    const int asked = StatementCount::count() - before;
    QVERIFY(asked > 0);
    QVERIFY2(asked <= 15, qPrintable(QString::number(asked)));
}

void TestCounts::pagesArePaintedFewTimes_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("again");
    QTest::newRow("section") << QStringLiteral("section/0/0") << 2 << 1;
    QTest::newRow("longest section") << QStringLiteral("section/1/4") << 2 << 1;
    QTest::newRow("indicator") << QStringLiteral("indicator/gdp") << 2 << 1;
    QTest::newRow("comparison") << QStringLiteral("comparison") << 2 << 1;
    QTest::newRow("projects") << QStringLiteral("projects") << 2 << 1;
    QTest::newRow("figures") << QStringLiteral("figures") << 2 << 1;
    // Its text is laid out in pieces, fewer of them the faster the machine.
    QTest::newRow("fulltext") << QStringLiteral("fulltext") << 6 << 1;
    // Its pictures come one by one.
    QTest::newRow("charts") << QStringLiteral("charts") << 100 << 1;
    QTest::newRow("library") << QStringLiteral("library") << 1 << 1;
}

/// No widget of a page is painted more often than this for one change of page.
void TestCounts::pagesArePaintedFewTimes()
{
    QFETCH(QString, page);
    QFETCH(int, first);
    QFETCH(int, again);
    const auto window = makeWindow();
    PaintCount count;
    window->go({page});
    settle();
    const int paints = count.take();
    window->go({QStringLiteral("overview")});
    settle();
    count.take();
    window->go({page});
    settle();
    const int paintsAgain = count.take();
    const QString counted = QStringLiteral("%1, again %2").arg(paints).arg(paintsAgain);
    QVERIFY2(paints >= 1 && paints <= first, qPrintable(counted));
    QVERIFY2(paintsAgain >= 1 && paintsAgain <= again, qPrintable(counted));
}

/// A widget that is moved into its place is styled anew, with all that is in it.
void TestCounts::theChecklistIsMadeWhereItStands()
{
    const auto window = makeWindow();
    const StyleCount styled;
    window->go({QStringLiteral("projects")});
    const auto widgets = window->findChild<ProjectPanel *>()->findChildren<QWidget *>().size();
    // Each once when it is made, and what Qt itself moves.
    QVERIFY2(styled.count() >= widgets && styled.count() <= widgets * 6 / 5,
        qPrintable(QStringLiteral("%1 of %2 widgets").arg(styled.count()).arg(widgets)));
}

/// A long list's rows take the window's thread longer than the rest of the page: not twice for one look at it.
void TestCounts::listsAreLaidOutOnce()
{
    const auto window = makeWindow();
    int before = GroupTree::layouts();
    const auto laidOut = [&before] {
        settle();
        return GroupTree::layouts() - std::exchange(before, GroupTree::layouts());
    };
    window->go({QStringLiteral("projects")});
    QCOMPARE(laidOut(), 1);
    auto *page = window->findChild<ProjectPanel *>();
    page->showView(ProjectView::Timeline);
    QCOMPARE(laidOut(), 1);
    for (const GroupTree *tree : page->findChildren<GroupTree *>()) {
        QVERIFY(tree->model()->rowCount() > 1);
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            QVERIFY(tree->isExpanded(tree->model()->index(row, 0)));
    }
    // Another group: the time line is made anew.
    const QString id = m_store->records().at(3).project.id;
    QVERIFY(ProjectEdits(*m_store).setField({id}, ProjectField::Area, m_store->records().constLast().project.area).has_value());
    QCOMPARE(laidOut(), 1);
}

void TestCounts::anEditAsksTheDatabaseLittle_data()
{
    QTest::addColumn<int>("projects");
    QTest::addColumn<int>("most");
    QTest::newRow("one project") << 1 << 12;
    QTest::newRow("twenty projects") << 20 << 130;
}

void TestCounts::anEditAsksTheDatabaseLittle()
{
    QFETCH(int, projects);
    QFETCH(int, most);
    const auto window = makeWindow();
    window->go({QStringLiteral("projects")}); // what shows the list asks again, if anything does
    settle();
    ProjectEdits edits(*m_store);
    QStringList ids;
    for (int row = 0; row < projects; ++row)
        ids.append(m_store->records().at(row).project.id);
    const int before = StatementCount::count();
    const auto edited = edits.setField(ids, ProjectField::LeadDepartment, QStringLiteral("部门%1").arg(projects));
    QVERIFY2(edited.has_value(), edited ? "" : qPrintable(edited.error().message));
    settle();
    const int asked = StatementCount::count() - before;
    QVERIFY(asked > 0);
    QVERIFY2(asked <= most, qPrintable(QString::number(asked)));
}

QTEST_MAIN(TestCounts)
#include "test_counts.moc"
