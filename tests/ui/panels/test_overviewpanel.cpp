// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/indicators/expectedtargets.h"
#include "app/projects/projectstore.h"
#include "ui/charts/chartview.h"
#include "ui/controls/fulltable.h"
#include "ui/controls/sourcelink.h"
#include "ui/panels/chartcard.h"
#include "ui/panels/charttable.h"
#include "ui/panels/indicatorcard.h"
#include "ui/panels/overviewpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;
using namespace Qt::StringLiterals;

class TestOverviewPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cardsShowOnlyWhatIsQuoted();
    void cardsOpenTheIndicator_data();
    void cardsOpenTheIndicator();
    void cardsLeadToTheirSentences();
    void hasItsCharts();
    void chartsLeadToTheirSentences();
    void chartsBecomeTables();
    void opensTheProjects();
    void followsTheProjects();
    void listsTheTargetsWordForWord();
    void fitsItsWindow_data();
    void fitsItsWindow();
    void survivesADatasetWithoutTables();

private:
    std::unique_ptr<OverviewPanel> makePanel(const QSize &size = {1440, 900});

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
    Theme m_theme;
};

void TestOverviewPanel::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
    auto store = ProjectStore::open(m_folder.filePath(u"projects.sqlite"_s), {m_dataset.projects});
    QVERIFY(store.has_value());
    m_store = std::move(*store);
    qRegisterMetaType<Location>();
    qRegisterMetaType<TextPlace>();
}

std::unique_ptr<OverviewPanel> TestOverviewPanel::makePanel(const QSize &size)
{
    auto panel = std::make_unique<OverviewPanel>(m_dataset, *m_store, m_theme);
    panel->resize(size);
    panel->show();
    QCoreApplication::processEvents();
    return panel;
}

void TestOverviewPanel::cardsShowOnlyWhatIsQuoted()
{
    const auto panel = makePanel();
    const auto cards = panel->findChildren<IndicatorCard *>();
    QCOMPARE(cards.size(), 4);
    static const QRegularExpression number(u"\\d+(?:\\.\\d+)?"_s);
    for (int i = 0; i < 4; ++i) {
        const Indicator &indicator = m_dataset.indicators.at(i);
        int seen = 0;
        for (const QLabel *label : cards.at(i)->findChildren<QLabel *>()) {
            if (label->text() == u"2025 目标"_s) // names the year, states nothing
                continue;
            auto it = number.globalMatch(label->text());
            while (it.hasNext()) {
                const QString found = it.next().captured();
                QVERIFY2(QString(indicator.actualQuote + indicator.targetQuote).contains(found), qPrintable(found));
                ++seen;
            }
        }
        QVERIFY(seen >= 2);
    }
}

void TestOverviewPanel::cardsOpenTheIndicator_data()
{
    QTest::addColumn<int>("card");
    QTest::addColumn<QString>("page");
    QTest::newRow("gdp") << 0 << u"indicator/gdp"_s;
    QTest::newRow("revenue") << 1 << u"indicator/revenue"_s;
    QTest::newRow("retail") << 2 << u"indicator/retail"_s;
    QTest::newRow("investment") << 3 << u"indicator/investment"_s;
}

void TestOverviewPanel::cardsOpenTheIndicator()
{
    QFETCH(int, card);
    QFETCH(QString, page);
    const auto panel = makePanel();
    auto *target = panel->findChildren<IndicatorCard *>().at(card);
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    QTest::mouseClick(target, Qt::LeftButton);
    QTest::keyClick(target, Qt::Key_Return);
    QTest::keyClick(target, Qt::Key_Space);
    QTest::mouseClick(target, Qt::RightButton); // only its menu
    QCOMPARE(requested.size(), 3);
    for (const QList<QVariant> &signal : requested)
        QCOMPARE(signal.constFirst().value<Location>(), Location{page});
    QVERIFY(target->accessibleName().contains(m_dataset.indicators.at(card).name));
}

void TestOverviewPanel::cardsLeadToTheirSentences()
{
    const auto panel = makePanel();
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    const Indicator &indicator = m_dataset.indicators.at(2);
    emit panel->findChildren<IndicatorCard *>().at(2)->placeRequested(indicator.targetPlace);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().value<Location>(), fullTextLocation(indicator.targetPlace));
}

void TestOverviewPanel::hasItsCharts()
{
    const auto panel = makePanel();
    const QStringList ids = {u"levels"_s, u"growth"_s, u"projects-area"_s, u"industry-growth"_s};
    QCOMPARE(panel->chartIds(), ids);
    for (const QString &id : ids) {
        auto *card = panel->findChild<ChartCard *>(id);
        QVERIFY2(card, qPrintable(id));
        QCOMPARE(card->view()->spec().id, id);
        QVERIFY(card->view()->isVisible());
    }
    QSignalSpy exported(panel.get(), &Panel::chartExportRequested);
    emit panel->findChild<ChartCard *>(u"growth"_s)->view()->exportRequested(u"growth"_s, u"pdf"_s);
    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported.constFirst(), (QList<QVariant>{u"growth"_s, u"pdf"_s}));
}

void TestOverviewPanel::chartsLeadToTheirSentences()
{
    const auto panel = makePanel();
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    const auto *card = panel->findChild<ChartCard *>(u"industry-growth"_s);
    auto *link = card->findChild<SourceLink *>();
    QVERIFY(link->isVisible());
    link->click();
    QCOMPARE(requested.size(), 1);
    const auto location = requested.constFirst().constFirst().value<Location>();
    QCOMPARE(location.page, u"fulltext"_s);
    QCOMPARE(location.place.paragraph, 5);
}

void TestOverviewPanel::chartsBecomeTables()
{
    const auto panel = makePanel();
    auto *card = panel->findChild<ChartCard *>(u"levels"_s);
    QVERIFY(!card->table()->isVisible());
    card->showTable(true);
    QCoreApplication::processEvents();
    QVERIFY(card->table()->isVisible());
    QVERIFY(!card->view()->isVisible());
    QCOMPARE(card->table()->model()->rowCount(), 4);
    int width = 0;
    for (int column = 0; column < card->table()->model()->columnCount(); ++column)
        width += card->table()->columnWidth(column);
    QVERIFY(width <= card->table()->viewport()->width());
    // A row leads to its sentence.
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    emit card->table()->activated(card->table()->model()->index(0, 0));
    QCOMPARE(requested.size(), 1);
    card->showTable(false);
    QVERIFY(card->view()->isVisible());
}

void TestOverviewPanel::opensTheProjects()
{
    const auto panel = makePanel();
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    auto *card = panel->findChild<ChartCard *>(u"projects-area"_s);
    for (QPushButton *button : card->findChildren<QPushButton *>()) {
        if (button->text() == u"打开清单"_s)
            button->click();
    }
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().value<Location>(), Location{u"projects"_s});
}

void TestOverviewPanel::followsTheProjects()
{
    const auto panel = makePanel();
    auto *card = panel->findChild<ChartCard *>(u"projects-area"_s);
    const auto counts = [card] {
        QStringList texts;
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->property("role").toString() == u"strong"_s)
                texts.append(label->text());
        }
        return texts;
    };
    QCOMPARE(counts(), (QStringList{u"0"_s, u"0"_s, u"0"_s, u"48"_s}));
    ProjectLogEntry entry;
    entry.date = QDate::currentDate();
    entry.mark = StatusMark::OnSchedule;
    const auto first = m_store->apply({AddLogEntry{m_store->recordOfNumber(1)->project.id, entry}});
    QVERIFY(first.has_value());
    entry.mark = StatusMark::Done;
    const auto second = m_store->apply({AddLogEntry{m_store->recordOfNumber(2)->project.id, entry}});
    QVERIFY(second.has_value());
    QCOMPARE(counts(), (QStringList{u"1"_s, u"1"_s, u"0"_s, u"46"_s}));
    double drawn = 0;
    for (const ChartSeries &series : card->view()->spec().series) {
        for (const auto &point : series.points)
            drawn += point && point->value ? *point->value : 0;
    }
    QCOMPARE(drawn, 48.0);
    QVERIFY(m_store->apply(*first + *second).has_value());
    QCOMPARE(counts(), (QStringList{u"0"_s, u"0"_s, u"0"_s, u"48"_s}));
}

void TestOverviewPanel::listsTheTargetsWordForWord()
{
    const auto panel = makePanel();
    QStringList texts;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        texts.append(label->text());
    const QList<ExpectedTarget> targets = expectedTargets(m_dataset.report);
    QCOMPARE(targets.size(), 6);
    for (const ExpectedTarget &target : targets)
        QVERIFY2(texts.contains(target.text), qPrintable(target.text));
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    for (SourceLink *link : panel->findChildren<SourceLink *>()) {
        if (link->accessibleName().startsWith(u"城镇登记失业人数"_s))
            link->click();
    }
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_dataset.report.textAt(requested.constFirst().constFirst().value<Location>().place),
        u"城镇登记失业人数控制在市下达目标之内"_s);
}

void TestOverviewPanel::fitsItsWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("percent");
    QTest::newRow("1024") << QSize(1024, 680) << 2 << 100;
    QTest::newRow("1279") << QSize(1279, 680) << 2 << 100;
    QTest::newRow("1440") << QSize(1440, 900) << 4 << 100;
    QTest::newRow("1280") << QSize(1280, 800) << 4 << 100;
    QTest::newRow("2560") << QSize(2560, 1400) << 4 << 100;
    QTest::newRow("1024, large type") << QSize(1024, 680) << 2 << 130;
    QTest::newRow("1280, large type") << QSize(1280, 800) << 2 << 130;
    QTest::newRow("1440, large type") << QSize(1440, 900) << 4 << 130;
}

void TestOverviewPanel::fitsItsWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, columns);
    QFETCH(int, percent);
    m_theme.setTextPercent(percent);
    // In a window with its navigation at the left, as a rail below 1280.
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins(size.width() < 1280 ? 56 : 244, 80, 0, 28);
    auto *panel = new OverviewPanel(m_dataset, *m_store, m_theme, &window);
    layout->addWidget(panel);
    window.resize(size);
    window.show();
    auto *area = panel->findChild<QScrollArea *>();
    QTRY_COMPARE(area->widget()->width(), area->viewport()->width()); // never wider: nothing is cut
    const auto cards = panel->findChildren<IndicatorCard *>();
    int inFirstRow = 0;
    for (const IndicatorCard *card : cards)
        inFirstRow += card->y() == cards.constFirst()->y();
    QCOMPARE(inFirstRow, columns);
    const auto *levels = panel->findChild<ChartCard *>(u"levels"_s);
    const auto *growth = panel->findChild<ChartCard *>(u"growth"_s);
    QCOMPARE(levels->y() == growth->y(), columns == 4);
    QVERIFY(growth->mapTo(panel, QPoint(growth->width(), 0)).x() <= panel->width());
    QVERIFY(growth->width() <= 1560);
    m_theme.setTextPercent(100);
}

void TestOverviewPanel::survivesADatasetWithoutTables()
{
    Dataset empty;
    empty.report = m_dataset.report;
    OverviewPanel panel(empty, *m_store, m_theme);
    panel.resize(1440, 900);
    panel.show();
    QVERIFY(panel.findChildren<IndicatorCard *>().isEmpty());
    QVERIFY(!panel.chartIds().contains(u"industry-growth"_s));
}

QTEST_MAIN(TestOverviewPanel)
#include "test_overviewpanel.moc"
