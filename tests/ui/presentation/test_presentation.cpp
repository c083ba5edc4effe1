// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projects/longlist.h"
#include "ui/presentation/presentation.h"

#include "app/projects/projectstore.h"
#include "app/slides/slidecatalogue.h"
#include "app/slides/slidelistmodel.h"
#include "ui/presentation/slidenotes.h"

#include <QAbstractItemModelTester>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestPresentation : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void showsTheEntriesInOrder();
    void isASoundModel();
    void turnsSlides();
    void anyKeyEndsABlankScreen_data();
    void anyKeyEndsABlankScreen();
    void escapeLeavesTheOverviewFirst();
    void changesTypeSize();
    void laserNeedsToBeOn();
    void loopsOverTheEnds();
    void nothingLoopsBehindABlankScreen();
    void changedDataShowsOnTheNextSlide();
    void aLongListsSlidesAreMadeBeside();
    void notesQuoteTheReport();

private:
    std::unique_ptr<Presentation> make(const QStringList &ids = {QStringLiteral("title"), QStringLiteral("indicator-gdp"),
                                           QStringLiteral("indicator-retail"), QStringLiteral("chart-projects-status")}) const;

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
};

static bool press(Presentation &presentation, int key)
{
    return presentation.press(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
}

void TestPresentation::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = std::move(*dataset);
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {m_dataset.projects});
    QVERIFY(store);
    m_store = std::move(*store);
}

std::unique_ptr<Presentation> TestPresentation::make(const QStringList &ids) const
{
    QList<SlideEntry> entries;
    for (const QString &id : ids)
        entries.append(SlideEntry{id, id == QLatin1String("title") ? QStringLiteral("先问好") : QString()});
    return std::make_unique<Presentation>(m_dataset, *m_store, entries, slideCatalogue(m_dataset, m_store->records()));
}

void TestPresentation::showsTheEntriesInOrder()
{
    const auto presentation = make({QStringLiteral("indicator-retail"), QStringLiteral("no-such-slide"),
        QStringLiteral("title"), QStringLiteral("indicator-retail")});
    QCOMPARE(presentation->count(), 3);
    QCOMPARE(presentation->slide(0).title, QStringLiteral("社会消费品零售总额"));
    QCOMPARE(presentation->rowOf(QStringLiteral("title")), 1);
    QCOMPARE(presentation->remark(1), QStringLiteral("先问好"));
    QCOMPARE(presentation->slide(2).id, QStringLiteral("indicator-retail"));
    QVERIFY(make({QStringLiteral("no-such-slide")})->isEmpty());
}

void TestPresentation::isASoundModel()
{
    const auto presentation = make();
    QAbstractItemModelTester tester(presentation.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(presentation->rowCount(), 4);
    const QModelIndex index = presentation->index(2);
    QCOMPARE(index.data(SlideListModel::NumberRole).toInt(), 3);
    QCOMPARE(index.data(SlideListModel::IdRole).toString(), QStringLiteral("indicator-retail"));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("第 3 页：社会消费品零售总额"));
}

void TestPresentation::turnsSlides()
{
    const auto presentation = make();
    QSignalSpy changed(presentation.get(), &Presentation::currentChanged);
    press(*presentation, Qt::Key_PageDown);
    QCOMPARE(presentation->current(), 1);
    press(*presentation, Qt::Key_End);
    QCOMPARE(presentation->current(), 3);
    QVERIFY(!presentation->canGoNext());
    press(*presentation, Qt::Key_Space); // the last stays
    QCOMPARE(presentation->current(), 3);
    QCOMPARE(changed.count(), 2);
    press(*presentation, Qt::Key_Home);
    QCOMPARE(presentation->current(), 0);
    press(*presentation, Qt::Key_Backspace);
    QCOMPARE(presentation->current(), 0);
    press(*presentation, Qt::Key_3);
    QCOMPARE(presentation->typedNumber(), QStringLiteral("3"));
    press(*presentation, Qt::Key_Return);
    QCOMPARE(presentation->current(), 2);
    press(*presentation, Qt::Key_9);
    press(*presentation, Qt::Key_Return); // beyond the end: the last
    QCOMPARE(presentation->current(), 3);
}

void TestPresentation::anyKeyEndsABlankScreen_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("b again") << int(Qt::Key_B);
    QTest::newRow("a clicker's key") << int(Qt::Key_PageDown);
    QTest::newRow("escape") << int(Qt::Key_Escape);
    QTest::newRow("a key without a meaning") << int(Qt::Key_F3);
    QTest::newRow("a digit") << int(Qt::Key_2);
}

void TestPresentation::anyKeyEndsABlankScreen()
{
    QFETCH(int, key);
    const auto presentation = make();
    QSignalSpy ended(presentation.get(), &Presentation::ended);
    press(*presentation, Qt::Key_B);
    QCOMPARE(presentation->blank(), Presentation::Blank::Black);
    // Shift alone is none.
    press(*presentation, Qt::Key_Shift);
    QCOMPARE(presentation->blank(), Presentation::Blank::Black);
    QVERIFY(press(*presentation, key));
    QCOMPARE(presentation->blank(), Presentation::Blank::None);
    QCOMPARE(presentation->current(), 0);
    QVERIFY(presentation->typedNumber().isEmpty());
    QCOMPARE(ended.count(), 0);
    press(*presentation, Qt::Key_Comma);
    QCOMPARE(presentation->blank(), Presentation::Blank::White);
}

void TestPresentation::escapeLeavesTheOverviewFirst()
{
    const auto presentation = make();
    QSignalSpy ended(presentation.get(), &Presentation::ended);
    press(*presentation, Qt::Key_G);
    QVERIFY(presentation->isOverviewShown());
    press(*presentation, Qt::Key_Escape);
    QVERIFY(!presentation->isOverviewShown());
    QCOMPARE(ended.count(), 0);
    press(*presentation, Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
}

void TestPresentation::changesTypeSize()
{
    const auto presentation = make();
    press(*presentation, Qt::Key_Plus);
    QCOMPARE(presentation->textPercent(), 110);
    for (int i = 0; i < 20; ++i)
        press(*presentation, Qt::Key_Plus);
    QCOMPARE(presentation->textPercent(), 160);
    for (int i = 0; i < 20; ++i)
        press(*presentation, Qt::Key_Minus);
    QCOMPARE(presentation->textPercent(), 80);
    press(*presentation, Qt::Key_0);
    QCOMPARE(presentation->textPercent(), 100);
}

void TestPresentation::laserNeedsToBeOn()
{
    const auto presentation = make();
    presentation->setLaserPosition(QPointF(0.5, 0.5));
    QVERIFY(!presentation->laserPosition());
    press(*presentation, Qt::Key_L);
    presentation->setLaserPosition(QPointF(0.5, 0.5));
    QCOMPARE(presentation->laserPosition(), std::optional<QPointF>(QPointF(0.5, 0.5)));
    press(*presentation, Qt::Key_L);
    QVERIFY(!presentation->laserPosition());
}

void TestPresentation::loopsOverTheEnds()
{
    const auto presentation = make({QStringLiteral("title"), QStringLiteral("indicator-gdp")});
    presentation->setLoop(1);
    QSignalSpy changed(presentation.get(), &Presentation::currentChanged);
    QTRY_COMPARE(changed.count(), 2); // on, and from the end to the start
    QCOMPARE(presentation->current(), 0);
    press(*presentation, Qt::Key_Left);
    QCOMPARE(presentation->current(), 1);
}

void TestPresentation::nothingLoopsBehindABlankScreen()
{
    const auto presentation = make();
    presentation->setLoop(15);
    QVERIFY(presentation->isTurning());
    press(*presentation, Qt::Key_B);
    QVERIFY(!presentation->isTurning());
    press(*presentation, Qt::Key_B);
    QVERIFY(presentation->isTurning());
    press(*presentation, Qt::Key_G);
    QVERIFY(!presentation->isTurning());
    press(*presentation, Qt::Key_G);
    presentation->setLoop(0);
    QVERIFY(!presentation->isTurning());
}

void TestPresentation::changedDataShowsOnTheNextSlide()
{
    const auto presentation = make({QStringLiteral("chart-projects-status"), QStringLiteral("title")});
    QSignalSpy rebuilt(presentation.get(), &Presentation::slidesRebuilt);
    const auto done = [&] {
        for (const ChartSeries &series : presentation->slide(0).chart->series) {
            if (series.color == ChartColor::StatusDone && series.points.constFirst())
                return series.points.constFirst()->value.value_or(0);
        }
        return 0.0;
    };
    QCOMPARE(done(), 0.0);
    ProjectLogEntry entry;
    entry.date = QDate::currentDate();
    entry.mark = StatusMark::Done;
    QVERIFY(m_store->apply({AddLogEntry{m_store->recordOfNumber(1)->project.id, entry}}));
    // What is before the audience does not change by itself.
    QCOMPARE(rebuilt.count(), 0);
    QCOMPARE(done(), 0.0);
    press(*presentation, Qt::Key_Right);
    QCOMPARE(rebuilt.count(), 1);
    QCOMPARE(presentation->slide(presentation->current()).id, QStringLiteral("title"));
    press(*presentation, Qt::Key_Left);
    QCOMPARE(done(), 1.0);
    QCOMPARE(rebuilt.count(), 1);
}

/// The next slide comes at once; with the new numbers where they are ready by then.
void TestPresentation::aLongListsSlidesAreMadeBeside()
{
    const QList<Project> projects = longlist::copiesOf(m_dataset.projects.constFirst());
    const auto opened = ProjectStore::open(m_folder.filePath(QStringLiteral("long.sqlite")), {projects});
    QVERIFY(opened.has_value());
    ProjectStore &store = **opened;
    const QList<SlideEntry> entries = {SlideEntry{QStringLiteral("projects")}, SlideEntry{QStringLiteral("title")}};
    Presentation presentation(m_dataset, store, entries, slideCatalogue(m_dataset, store.records()));
    QSignalSpy rebuilt(&presentation, &Presentation::slidesRebuilt);
    const auto total = [&] { return presentation.slide(0).facts.constFirst().value; };
    QCOMPARE(total(), QString::number(projects.size()));
    Project added = projects.constFirst();
    added.id.clear();
    added.number = int(projects.size()) + 1;
    QVERIFY(store.apply({AddProject{{added, {}}}}).has_value());
    press(presentation, Qt::Key_Right);
    QCOMPARE(presentation.current(), 1);
    QCOMPARE(rebuilt.count(), 0); // nothing was waited for
    const auto turned = [&] {
        press(presentation, Qt::Key_Left);
        press(presentation, Qt::Key_Right);
        return rebuilt.count();
    };
    QTRY_COMPARE_WITH_TIMEOUT(turned(), 1, 30000);
    QCOMPARE(total(), QString::number(projects.size() + 1));
    // Ended while they are made.
    added.number += 1;
    QVERIFY(store.apply({AddProject{{added, {}}}}).has_value());
}

void TestPresentation::notesQuoteTheReport()
{
    const auto presentation = make();
    const Slide &slide = presentation->slide(2);
    const QString html = notesHtml(slide, {}, themeTokens(ThemeName::Dark), 17);
    // The numbers are marked, the paragraphs told.
    QVERIFY2(html.contains(QStringLiteral("font-weight:bold\">1605.41亿元</span>")), qPrintable(html));
    QVERIFY(html.contains(QStringLiteral("第 4 段").replace(u' ', QChar::Nbsp)));
    QVERIFY(html.contains(QStringLiteral("第 24 段").replace(u' ', QChar::Nbsp)));
    QVERIFY(html.contains(QStringLiteral("备注：未填写")));
    const QString own = notesHtml(slide, QStringLiteral("先说 <第一>\n再说"), themeTokens(ThemeName::Dark), 17);
    QVERIFY(own.contains(QStringLiteral("备注：先说 &lt;第一&gt;<br>再说")));
    QVERIFY(!own.contains(QStringLiteral("未填写")));
}

QTEST_MAIN(TestPresentation)
#include "test_presentation.moc"
