// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/projects/projectstore.h"
#include "ui/controls/pagearea.h"
#include "ui/projects/projectfilterbar.h"
#include "ui/projects/projectpanel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace jingan;

/// The checklist in the smallest window: the larger the type, the less is beside the list, which
/// never is without some rows; what doesn't fit is scrolled, and nothing is cut off.
class TestLargeType : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void leavesTheListRoom_data();
    void leavesTheListRoom();
    void cutsNothingOffInAnyView_data();
    void cutsNothingOffInAnyView();
    void comesBackWithTheSize();
    void showsTheListThatIsAskedFor();
    void showsTheFoldedFilters();

private:
    std::unique_ptr<ProjectPanel> panel(int percent, const QSize &size = SmallestPage)
    {
        m_theme.setTextPercent(percent);
        m_theme.applyToApplication();
        auto page = std::make_unique<ProjectPanel>(m_dataset, *m_store, m_theme);
        page->resize(size);
        page->show();
        QCoreApplication::processEvents();
        return page;
    }
    static QAbstractButton *named(const QWidget &page, const QString &name)
    {
        const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const QAbstractButton *each) { return each->accessibleName() == name; });
        return found == buttons.cend() ? nullptr : *found;
    }
    static void verifyNothingIsCut(const PageArea &area, const QTreeView &list);
    static int rowsInSight(const QTreeView &tree)
    {
        return tree.viewport()->visibleRegion().boundingRect().height() / tree.sizeHintForRow(0);
    }

    /// What a window of 1024×680 leaves to a page at 200 %.
    static constexpr QSize SmallestPage = QSize(968, 552);

    QTemporaryDir m_folder;
    Dataset m_dataset;
    Theme m_theme;
    std::unique_ptr<ProjectStore> m_store;
};

void TestLargeType::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("largetype"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
    m_store = std::move(*ProjectStore::open(m_folder.filePath(QStringLiteral("p.sqlite")), {m_dataset.projects}));
}

void TestLargeType::verifyNothingIsCut(const PageArea &area, const QTreeView &list)
{
    const QList<QWidget *> widgets = area.widget()->findChildren<QWidget *>();
    for (const QWidget *each : widgets) {
        if (!each->isVisible() || list.isAncestorOf(each) || qobject_cast<const QLineEdit *>(each->parentWidget()))
            continue;
        const QString what = QStringLiteral("%1 “%2” of %3×%4")
            .arg(QString::fromLatin1(each->metaObject()->className()), each->accessibleName()).arg(each->width()).arg(each->height());
        if (qobject_cast<const QAbstractButton *>(each))
            QVERIFY2(each->height() >= each->minimumSizeHint().height() && each->width() >= each->minimumSizeHint().width(), qPrintable(what));
        if (qobject_cast<const QLineEdit *>(each) || qobject_cast<const QComboBox *>(each))
            QVERIFY2(each->height() >= each->fontMetrics().height(), qPrintable(what));
        if (const auto *label = qobject_cast<const QLabel *>(each); label && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(what + label->text()));
        if (each->parentWidget() == list.parentWidget() || qobject_cast<const QAbstractButton *>(each)) {
            const QRect place(each->mapTo(area.widget(), QPoint()), each->size());
            QVERIFY2(area.widget()->rect().contains(place), qPrintable(what));
        }
    }
}

void TestLargeType::leavesTheListRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("rows"); // whole ones, before anything is scrolled
    for (const char *language : {"zh_CN", "en"}) {
        const bool chinese = QLatin1String(language) == QLatin1String("zh_CN");
        QTest::addRow("%s 100", language) << QString::fromLatin1(language) << 100 << 7;
        QTest::addRow("%s 115", language) << QString::fromLatin1(language) << 115 << 4;
        QTest::addRow("%s 130", language) << QString::fromLatin1(language) << 130 << 3;
        QTest::addRow("%s 150", language) << QString::fromLatin1(language) << 150 << 4;
        QTest::addRow("%s 200", language) << QString::fromLatin1(language) << 200 << (chinese ? 3 : 1);
    }
}

void TestLargeType::leavesTheListRoom()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(int, rows);
    const Language words(language);
    const auto page = panel(percent);
    const auto *area = page->findChild<PageArea *>();
    QVERIFY2(area->widget()->width() <= area->viewport()->width(), "wider than the window");
    const auto *tree = page->findChild<QTreeView *>();
    QVERIFY(tree->viewport()->height() >= 5 * tree->sizeHintForRow(0));
    QVERIFY2(rowsInSight(*tree) >= rows, qPrintable(QString::number(rowsInSight(*tree))));

    verifyNothingIsCut(*area, *tree);
}

void TestLargeType::cutsNothingOffInAnyView_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ProjectView>("view");
    for (const char *language : {"zh_CN", "en"}) {
        for (const auto &[view, name] : {std::pair(ProjectView::Rollup, "roll-up"), {ProjectView::Late, "late"}, {ProjectView::Timeline, "timeline"}})
            QTest::addRow("%s %s", language, name) << QString::fromLatin1(language) << view;
    }
}

void TestLargeType::cutsNothingOffInAnyView()
{
    QFETCH(QString, language);
    QFETCH(ProjectView, view);
    const Language words(language);
    const auto page = panel(200);
    page->showView(view);
    QTest::qWait(1);
    const auto *area = page->findChild<PageArea *>();
    verifyNothingIsCut(*area, *page->findChild<QTreeView *>());
    QVERIFY2(area->widget()->width() <= area->viewport()->width(), "wider than the window");
}

/// Words stand in the header again once there is room for them.
void TestLargeType::comesBackWithTheSize()
{
    const auto page = panel(200);
    const auto *entry = qobject_cast<QPushButton *>(named(*page, QStringLiteral("月度填报")));
    QVERIFY(entry && entry->text().isEmpty() && !entry->toolTip().isEmpty());
    const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons)
        QVERIFY2(qobject_cast<const QLineEdit *>(each->parentWidget()) || !each->text().isEmpty() || !each->accessibleName().isEmpty() || !each->toolTip().isEmpty(), each->metaObject()->className());
    const auto *more = named(*page, QStringLiteral("更多筛选"));
    QVERIFY(more->isVisible());
    m_theme.setTextPercent(100);
    m_theme.applyToApplication();
    QTRY_COMPARE(entry->text(), QStringLiteral("月度填报"));
    QVERIFY(!more->isVisible());
    QVERIFY(named(*page, QStringLiteral("仅量化目标")) || page->findChild<QCheckBox *>()->isVisible());
    m_theme.setTextPercent(200);
    m_theme.applyToApplication();
    QTRY_VERIFY(entry->text().isEmpty());
    page->resize(1384, 1200);
    QTRY_COMPARE(entry->text(), QStringLiteral("月度填报"));
}

void TestLargeType::showsTheListThatIsAskedFor()
{
    const Language english(QStringLiteral("en"));
    const auto page = panel(200);
    auto *tree = page->findChild<QTreeView *>();
    auto *scroll = page->findChild<PageArea *>()->verticalScrollBar();
    QVERIFY(scroll->maximum() > 0);
    QCOMPARE(scroll->value(), 0);
    // A click leaves the page where it is.
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(tree->model()->index(0, 0)).center());
    QCOMPARE(scroll->value(), 0);
    page->showLocation({QStringLiteral("projects"), {}, 40});
    QCOMPARE(tree->visibleRegion(), QRegion(tree->rect()));
    const QRect row = tree->visualRect(tree->currentIndex());
    QVERIFY(!row.isEmpty() && tree->viewport()->visibleRegion().contains(row.center()));
    scroll->setValue(0);
    tree->clearFocus();
    tree->setFocus(Qt::ShortcutFocusReason);
    QCOMPARE(tree->visibleRegion(), QRegion(tree->rect()));
}

void TestLargeType::showsTheFoldedFilters()
{
    const auto page = panel(200);
    auto *bar = page->findChild<ProjectFilterBar *>();
    auto *more = named(*page, QStringLiteral("更多筛选"));
    QVERIFY(!bar->findChild<QComboBox *>()->isVisible());
    more->click();
    for (const QComboBox *box : bar->findChildren<QComboBox *>())
        QVERIFY(box->isVisible());
    ProjectFilter filter;
    filter.quantifiedOnly = true;
    filter.duePeriod = DuePeriod::ThisMonth;
    filter.text = QStringLiteral("菜市场");
    bar->setFilter(filter);
    QCOMPARE(more->text(), QStringLiteral("更多筛选（2）"));
    more->click();
    QVERIFY(!bar->findChild<QComboBox *>()->isVisible());
    QCOMPARE(bar->filter(), filter); // folded, not lifted
    bar->clear();
    QCOMPARE(more->text(), QStringLiteral("更多筛选"));
    // Days of one's own come and go with the others.
    filter = {};
    filter.dueFrom = QDate(2025, 3, 1);
    bar->setFilter(filter);
    auto *from = bar->findChild<QLineEdit *>(QStringLiteral("dueFrom"));
    QVERIFY(from && !from->isVisible());
    more->click();
    QVERIFY(from->isVisible());
    bar->clear();
    QVERIFY(!from->isVisible());
}

QTEST_MAIN(TestLargeType)
#include "test_largetype.moc"
