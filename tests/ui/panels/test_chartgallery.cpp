// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/projects/projectstore.h"
#include "tests/ui/projects/longlist.h"
#include "ui/charts/chartview.h"
#include "ui/panels/chartgallerypanel.h"
#include "ui/panels/chartgalleryview.h"
#include "ui/panels/charttable.h"
#include "ui/panels/chartthumbnaildelegate.h"
#include "ui/panels/chartwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace jingan;

/// The page of all charts, and the window that shows one alone.
class TestChartGallery : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsEveryChartOnce();
    void aLongListsChartsComeWhenMade();
    void cardsNeitherOverlapNorRunOut_data();
    void cardsNeitherOverlapNorRunOut();
    void drawsOnlyWhatIsLookedAt();
    void arrowsSkipTheSubjects();
    void enterAndDoubleClickOpen();
    void filterNarrowsAndKeepsTheChoice();
    void idsBeginWithTheChosen();
    void copiesTheChosen();
    void followsTheRecord();
    void windowTurnsByKeys();
    void windowShowsTheTable();
    void windowSwitchesKinds();
    void windowLeadsToTheSentence();
    void windowAsksForExportAndPrint();
    void windowTakesNewNumbers();

private:
    ChartGalleryView *list() const { return m_panel->findChild<ChartGalleryView *>(); }
    std::unique_ptr<ChartWindow> window(const QString &id);

    QTemporaryDir m_folder;
    Dataset m_dataset;
    Theme m_theme;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ChartGalleryPanel> m_panel;
    int m_databases = 0;
};

void TestChartGallery::initTestCase()
{
    QVERIFY(loadFonts());
    qRegisterMetaType<TextPlace>();
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = std::move(*dataset);
}

void TestChartGallery::init()
{
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_databases)), {m_dataset.projects});
    QVERIFY(store);
    m_store = std::move(*store);
    m_panel = std::make_unique<ChartGalleryPanel>(m_dataset, *m_store, m_theme);
    m_panel->resize(1100, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestChartGallery::cleanup()
{
    m_panel.reset();
    m_store.reset();
}

std::unique_ptr<ChartWindow> TestChartGallery::window(const QString &id)
{
    auto shown = std::make_unique<ChartWindow>(chartCatalogue(m_dataset), id, m_theme);
    shown->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(shown.get())); }();
    return shown;
}

void TestChartGallery::showsEveryChartOnce()
{
    QStringList shown = m_panel->chartIds();
    QStringList all;
    for (const ChartSpec &chart : chartCatalogue(m_dataset))
        all.append(chart.id);
    QCOMPARE(shown.size(), all.size());
    shown.sort();
    all.sort();
    QCOMPARE(shown, all);
}

/// What is chosen, and a filter that nothing met, stand until then.
void TestChartGallery::aLongListsChartsComeWhenMade()
{
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("long.sqlite")), {longlist::copiesOf(m_dataset.projects.constFirst())});
    QVERIFY(store.has_value());
    QStringList all;
    for (const ChartSpec &chart : chartCatalogue(m_dataset, (*store)->records()))
        all.append(chart.id);
    all.sort();
    const auto shown = [this] {
        QStringList ids = m_panel->chartIds();
        ids.sort();
        return ids;
    };
    m_panel = std::make_unique<ChartGalleryPanel>(m_dataset, **store, m_theme);
    QVERIFY(!m_panel->chartIds().contains(QStringLiteral("projects-status")));
    QVERIFY(m_panel->chartIds().size() > 30);
    QCOMPARE(list()->currentChart().id, QStringLiteral("levels"));
    list()->selectChart(QStringLiteral("history-gdp"));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), all, 30000);
    QCOMPARE(list()->currentChart().id, QStringLiteral("history-gdp"));

    m_panel = std::make_unique<ChartGalleryPanel>(m_dataset, **store, m_theme);
    m_panel->show();
    m_panel->findChild<QLineEdit *>()->setText(QStringLiteral("为民实事项目：办理状态"));
    QVERIFY(!list()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), 30000);
    QVERIFY2(list()->currentChart().id.startsWith(QStringLiteral("projects-")), qPrintable(list()->currentChart().id));
    m_panel = std::make_unique<ChartGalleryPanel>(m_dataset, **store, m_theme);
    m_panel.reset(); // while they are made
}

void TestChartGallery::cardsNeitherOverlapNorRunOut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("one column") << QSize(320, 600);
    QTest::addRow("least window") << QSize(780, 560);
    QTest::addRow("wide") << QSize(2200, 900);
}

void TestChartGallery::cardsNeitherOverlapNorRunOut()
{
    QFETCH(QSize, size);
    m_panel->resize(size);
    QCoreApplication::processEvents();
    QAbstractItemModel *rows = list()->model();
    QRect before;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QRect card = list()->visualRect(rows->index(row, 0));
        QVERIFY(!card.isEmpty());
        QVERIFY(card.left() >= 0 && card.right() <= list()->viewport()->width());
        QVERIFY(!card.intersects(before));
        QVERIFY(card.top() >= before.top()); // in reading order
        if (rows->index(row, 0).data(ChartListModel::HeadingRole).toBool())
            QCOMPARE(card.left(), 0);
        before = card;
    }
}

void TestChartGallery::drawsOnlyWhatIsLookedAt()
{
    const ChartThumbnailDelegate &cards = list()->thumbnails();
    QTRY_VERIFY(cards.drawn() > 0 && cards.waiting() == 0);
    const int first = cards.drawn();
    QVERIFY(first < m_panel->chartIds().size() / 2);
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
    QTRY_VERIFY(cards.drawn() > first && cards.waiting() == 0);
}

void TestChartGallery::arrowsSkipTheSubjects()
{
    list()->setFocus();
    QCOMPARE(list()->currentChart().id, QStringLiteral("levels"));
    QTest::keyClick(list(), Qt::Key_Right);
    QCOMPARE(list()->currentChart().id, QStringLiteral("growth"));
    for (int step = 0; step < 12; ++step) {
        QTest::keyClick(list(), Qt::Key_Down);
        QVERIFY(!list()->currentChart().series.isEmpty());
    }
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_End);
    QVERIFY(list()->currentChart().id.startsWith(QStringLiteral("targets-")));
}

void TestChartGallery::enterAndDoubleClickOpen()
{
    QSignalSpy spy(m_panel.get(), &Panel::chartFullSizeRequested);
    list()->selectChart(QStringLiteral("growth"));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("growth"));
    const QPoint card = list()->visualRect(list()->currentIndex()).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, card);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, card);
    QCOMPARE(spy.count(), 2);
}

void TestChartGallery::filterNarrowsAndKeepsTheChoice()
{
    auto *words = m_panel->findChild<QLineEdit *>();
    list()->selectChart(QStringLiteral("history-gdp"));
    words->setText(QStringLiteral("历年水平"));
    QCOMPARE(m_panel->chartIds().size(), 4);
    QCOMPARE(list()->currentChart().id, QStringLiteral("history-gdp"));
    words->setText(QStringLiteral("救助人次"));
    QVERIFY(list()->currentChart().id.startsWith(QStringLiteral("assistance-")));
    words->setText(QStringLiteral("没有这样的图"));
    QVERIFY(!list()->isVisible());
    QVERIFY(m_panel->chartIds().isEmpty());
    words->clear();
    QVERIFY(list()->isVisible());
    QVERIFY(!list()->currentChart().series.isEmpty());
}

void TestChartGallery::idsBeginWithTheChosen()
{
    list()->selectChart(QStringLiteral("enterprises"));
    QCOMPARE(m_panel->chartIds().constFirst(), QStringLiteral("enterprises"));
}

void TestChartGallery::copiesTheChosen()
{
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(QGuiApplication::clipboard()->image().width() >= 1280);
}

void TestChartGallery::followsTheRecord()
{
    list()->selectChart(QStringLiteral("projects-status"));
    QCOMPARE(list()->currentChart().series.at(0).points.at(0)->value, 0.0);
    ProjectLogEntry done;
    done.date = QDate::currentDate();
    done.mark = StatusMark::Done;
    QVERIFY(m_store->apply({AddLogEntry{m_store->recordOfNumber(1)->project.id, done}}));
    QCOMPARE(list()->currentChart().id, QStringLiteral("projects-status")); // still chosen
    QCOMPARE(list()->currentChart().series.at(0).points.at(0)->value, 1.0);
}

void TestChartGallery::windowTurnsByKeys()
{
    const auto shown = window(QStringLiteral("growth"));
    QCOMPARE(shown->view()->spec().id, QStringLiteral("growth"));
    QCOMPARE(shown->windowTitle(), shown->view()->spec().title);
    QTest::keyClick(shown.get(), Qt::Key_PageUp);
    QTest::keyClick(shown.get(), Qt::Key_PageUp); // the first stays
    QCOMPARE(shown->view()->spec().id, QStringLiteral("levels"));
    for (qsizetype step = 0; step < chartCatalogue(m_dataset).size() + 2; ++step)
        QTest::keyClick(shown.get(), Qt::Key_PageDown);
    QCOMPARE(shown->view()->spec().id, chartCatalogue(m_dataset).constLast().id);
    QTest::keyClick(shown.get(), Qt::Key_Escape);
    QVERIFY(!shown->isVisible());
}

void TestChartGallery::windowShowsTheTable()
{
    const auto shown = window(QStringLiteral("levels"));
    QVERIFY(!shown->table()->isVisible());
    QTest::keyClick(shown.get(), Qt::Key_T);
    QVERIFY(shown->table()->isVisible());
    QCOMPARE(shown->table()->model()->rowCount(), 4);
    QVERIFY(shown->view()->width() > shown->width() / 3);
    QTest::keyClick(shown.get(), Qt::Key_PageDown);
    QVERIFY(shown->table()->isVisible());
    QTest::keyClick(shown.get(), Qt::Key_T);
    QVERIFY(!shown->table()->isVisible());
}

void TestChartGallery::windowSwitchesKinds()
{
    const auto shown = window(QStringLiteral("projects-status"));
    const auto kinds = [&] {
        QStringList words;
        for (const QToolButton *button : shown->findChildren<QToolButton *>()) {
            if (button->property("role") == QStringLiteral("segment"))
                words.append(button->text());
        }
        return words;
    };
    QCOMPARE(kinds(), (QStringList{QStringLiteral("环形图"), QStringLiteral("条形图"), QStringLiteral("柱状图")}));
    for (QToolButton *button : shown->findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("柱状图"))
            button->click();
    }
    QTRY_COMPARE(shown->view()->kind(), ChartKind::VerticalBars);
    QCOMPARE(kinds().size(), 3);
}

void TestChartGallery::windowLeadsToTheSentence()
{
    const auto shown = window(QStringLiteral("gdp"));
    QSignalSpy spy(shown.get(), &ChartWindow::placeRequested);
    QTest::mouseClick(shown->view(), Qt::LeftButton, {}, shown->view()->drawing()->hits().at(0).area.center().toPoint());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<TextPlace>().paragraph, 4);
    QVERIFY(!shown->isVisible());
}

void TestChartGallery::windowAsksForExportAndPrint()
{
    const auto shown = window(QStringLiteral("gdp"));
    QSignalSpy exports(shown.get(), &ChartWindow::exportRequested);
    QSignalSpy prints(shown.get(), &ChartWindow::printRequested);
    QTest::keyClick(shown.get(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(shown.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(exports.count(), 1);
    QCOMPARE(exports.at(0).at(0).toString(), QStringLiteral("gdp"));
    QCOMPARE(prints.count(), 1);
    // Every button says what it does and by which key.
    for (const QToolButton *button : shown->findChildren<QToolButton *>()) {
        if (button->isVisible())
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    }
}

void TestChartGallery::windowTakesNewNumbers()
{
    const auto shown = window(QStringLiteral("projects-status"));
    shown->view()->setKind(ChartKind::HorizontalBars);
    ProjectLogEntry done;
    done.date = QDate::currentDate();
    done.mark = StatusMark::Done;
    QList<ProjectRecord> records = recordsOf(m_dataset.projects);
    records[0].log = {done};
    shown->setCharts(chartCatalogue(m_dataset, records));
    QCOMPARE(shown->view()->spec().series.at(0).points.at(0)->value, 1.0);
    QCOMPARE(shown->view()->kind(), ChartKind::HorizontalBars);
}

QTEST_MAIN(TestChartGallery)
#include "test_chartgallery.moc"
