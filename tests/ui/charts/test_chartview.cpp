// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsamples.h"
#include "ui/charts/chartclipboard.h"
#include "ui/charts/chartdrag.h"
#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace jingan;

class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clickLeadsToTheFirstSource();
    void clickBesideABarDoesNothing();
    void keysMoveOverThePoints();
    void enterLeadsToTheSource();
    void doubleClickAsksForTheFullSize();
    void fullSizeViewDoesNotWait();
    void legendSwitchesItsSeries();
    void keysSwitchSeries();
    void oneSeriesStays();
    void menuHoldsKindsAndSeries();
    void kindCanBeSwitched();
    void newNumbersKeepTheChoice();
    void hoveredPointIsMarked();
    void copiedPictureShowsWhatIsSeen();
    void magnifiedTypeGrows();
    void menuExportsAndCopies();
    void copiedDataIsATable();
    void copiedImageIsFramed();
    void draggedChartIsAPictureAndAFile();
    void readsOutAsItsTable();
    void followsTheTheme();
    void minimumGrowsWithTheType();
    void withoutAChartNothingIsDrawn();

private:
    QPoint middleOf(int hit) const { return m_view->drawing()->hits().at(hit).area.center().toPoint(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChartView> m_view;
};

void TestChartView::initTestCase()
{
    QVERIFY(loadFonts());
    qRegisterMetaType<TextPlace>();
}

void TestChartView::init()
{
    m_theme = std::make_unique<Theme>();
    m_view = std::make_unique<ChartView>(*m_theme);
    m_view->setSpec(samples::levels());
    m_view->resize(700, 320);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestChartView::cleanup()
{
    m_view.reset();
    m_theme.reset();
}

void TestChartView::clickLeadsToTheFirstSource()
{
    QSignalSpy spy(m_view.get(), &ChartView::placeRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(1)); // the derived 3538
    QCOMPARE(spy.count(), 0); // a second click may follow
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<TextPlace>(), (TextPlace{4, {0, 4}}));
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, middleOf(1));
    QCOMPARE(spy.count(), 1);
}

void TestChartView::clickBesideABarDoesNothing()
{
    QSignalSpy spy(m_view.get(), &ChartView::placeRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(spy.count(), 0);
}

void TestChartView::keysMoveOverThePoints()
{
    QCOMPARE(m_view->currentPoint(), -1);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentPoint(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentPoint(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentPoint(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentPoint(), 7);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentPoint(), 7);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentPoint(), 6);
    // The point is named for the screen reader.
    QVERIFY(m_view->accessibleName().contains(QStringLiteral("302.2 亿元")));
    QVERIFY(m_view->accessibleName().contains(QStringLiteral("原文第 4 段")));
    m_view->setSpec(samples::status());
    QCOMPARE(m_view->currentPoint(), -1);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentPoint(), 3);
}

void TestChartView::enterLeadsToTheSource()
{
    QSignalSpy spy(m_view.get(), &ChartView::placeRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 0); // no point yet
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<TextPlace>().paragraph, 4);
}

void TestChartView::doubleClickAsksForTheFullSize()
{
    QSignalSpy places(m_view.get(), &ChartView::placeRequested);
    QSignalSpy spy(m_view.get(), &ChartView::fullSizeRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(1));
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("levels"));
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(spy.count(), 2);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, QPoint(m_view->width() - 60, 60)); // beside the bars
    QCOMPARE(spy.count(), 3);
    // No click of a double click leads away: the next single one is the first to do so.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(2));
    QTRY_COMPARE(places.count(), 1);
}

void TestChartView::fullSizeViewDoesNotWait()
{
    m_view->setFullSizeOffered(false);
    QSignalSpy places(m_view.get(), &ChartView::placeRequested);
    QSignalSpy spy(m_view.get(), &ChartView::fullSizeRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(places.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(spy.count(), 0);
}

void TestChartView::legendSwitchesItsSeries()
{
    QCOMPARE(m_view->drawing()->legend().size(), 3);
    QCOMPARE(m_view->drawing()->hits().size(), 8);
    const qreal before = m_view->drawing()->hits().at(0).area.height();
    const auto click = [this](int entry) {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->drawing()->legend().at(entry).area.center().toPoint());
    };
    click(2); // 推算
    QCOMPARE(m_view->hiddenEntries(), QList<int>{2});
    QCOMPARE(m_view->drawing()->hits().size(), 5);
    QCOMPARE(m_view->drawing()->legend().size(), 3); // still there to be switched on
    QVERIFY(!m_view->accessibleDescription().contains(QStringLiteral("3538")));
    click(1);
    QCOMPARE(m_view->drawing()->hits().size(), 4);
    QVERIFY(m_view->drawing()->hits().at(0).area.height() >= before); // laid out anew
    click(2);
    click(1);
    QVERIFY(m_view->hiddenEntries().isEmpty());
    QCOMPARE(m_view->drawing()->hits().size(), 8);
}

void TestChartView::keysSwitchSeries()
{
    QTest::keyClick(m_view.get(), Qt::Key_1);
    QCOMPARE(m_view->hiddenEntries(), QList<int>{0});
    QTest::keyClick(m_view.get(), Qt::Key_9); // no such entry
    QCOMPARE(m_view->hiddenEntries(), QList<int>{0});
    QTest::keyClick(m_view.get(), Qt::Key_1);
    QVERIFY(m_view->hiddenEntries().isEmpty());
}

void TestChartView::oneSeriesStays()
{
    QTest::keyClick(m_view.get(), Qt::Key_1);
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QTest::keyClick(m_view.get(), Qt::Key_3);
    QCOMPARE(m_view->hiddenEntries(), (QList<int>{0, 1}));
    m_view->showAllEntries();
    QVERIFY(m_view->hiddenEntries().isEmpty());
}

void TestChartView::menuHoldsKindsAndSeries()
{
    QStringList words;
    QTimer::singleShot(0, m_view.get(), [&words] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QAction *action : menu->actions()) {
            for (const QAction *inner : action->menu() ? action->menu()->actions() : QList<QAction *>())
                words.append(inner->text());
        }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), m_view->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(m_view.get(), &event);
    for (const QString &word : {QStringLiteral("条形图"), QStringLiteral("柱状图"), QStringLiteral("2024 年实际"), QStringLiteral("推算")})
        QVERIFY2(words.contains(word), qPrintable(words.join(u'|')));
}

void TestChartView::kindCanBeSwitched()
{
    QSignalSpy spy(m_view.get(), &ChartView::kindChanged);
    m_view->setKind(ChartKind::VerticalBars);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_view->drawing()->hits().size(), 8);
    const QRectF bar = m_view->drawing()->hits().at(0).area;
    QVERIFY(bar.height() > bar.width());
    m_view->setKind(ChartKind::Donut); // says something else
    QCOMPARE(m_view->kind(), ChartKind::VerticalBars);
    QCOMPARE(m_view->spec().kind, ChartKind::HorizontalBars); // what is exported

    m_view->setSpec(samples::status());
    m_view->setKind(ChartKind::HorizontalBars);
    QSignalSpy places(m_view.get(), &ChartView::placeRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(3));
    QTRY_COMPARE(places.count(), 1);
}

void TestChartView::newNumbersKeepTheChoice()
{
    m_view->setKind(ChartKind::VerticalBars);
    m_view->toggleEntry(2);
    m_view->setSpec(samples::levels());
    QCOMPARE(m_view->kind(), ChartKind::VerticalBars);
    QCOMPARE(m_view->hiddenEntries(), QList<int>{2});
    m_view->setSpec(samples::growth());
    QVERIFY(m_view->hiddenEntries().isEmpty());
}

void TestChartView::hoveredPointIsMarked()
{
    const QImage before = m_view->grab().toImage();
    QMouseEvent move(QEvent::MouseMove, QPointF(middleOf(0)), m_view->mapToGlobal(QPointF(middleOf(0))), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(m_view.get(), &move);
    QCOMPARE(m_view->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(m_view->grab().toImage() != before);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view.get(), &leave);
    QCOMPARE(m_view->grab().toImage(), before);
}

void TestChartView::copiedPictureShowsWhatIsSeen()
{
    m_view->copyImage();
    const QImage whole = QGuiApplication::clipboard()->image();
    m_view->toggleEntry(2);
    m_view->copyImage();
    QVERIFY(QGuiApplication::clipboard()->image() != whole);
    m_view->copyData(); // the numbers are all there
    QVERIFY(QGuiApplication::clipboard()->mimeData()->text().contains(QStringLiteral("约 3538（推算）")));
}

void TestChartView::magnifiedTypeGrows()
{
    m_view->resize(1920, 1080);
    const qreal plain = m_view->drawing()->legend().at(0).area.height();
    m_view->setMagnified(true);
    QVERIFY(qFuzzyCompare(m_view->drawing()->legend().at(0).area.height(), 2 * plain));
}

void TestChartView::menuExportsAndCopies()
{
    QSignalSpy spy(m_view.get(), &ChartView::exportRequested);
    QGuiApplication::clipboard()->clear();
    const auto choose = [&](int index) {
        // The menu runs its own loop; the timer acts within it.
        QTimer::singleShot(0, m_view.get(), [index] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QList<QAction *> actions = menu->actions();
            actions.removeIf([](const QAction *action) { return action->isSeparator() || action->menu(); });
            QCOMPARE(actions.takeFirst()->text(), QStringLiteral("放大查看"));
            QCOMPARE(actions.size(), 4);
            actions.at(index)->trigger();
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), m_view->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(m_view.get(), &event);
    };
    choose(0);
    choose(1);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.at(0), (QVariantList{QStringLiteral("levels"), QStringLiteral("png")}));
    QCOMPARE(spy.at(1), (QVariantList{QStringLiteral("levels"), QStringLiteral("pdf")}));
    choose(2);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    choose(3);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasText());
}

void TestChartView::copiedDataIsATable()
{
    m_view->copyData();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(1).split(u'\t').mid(0, 3),
        (QStringList{QStringLiteral("地区生产总值"), QStringLiteral("3369.93"), QStringLiteral("约 3538（推算）")}));
    QVERIFY(data->html().contains(QStringLiteral("<td>约 3538（推算）</td>")));
    QVERIFY(data->html().contains(QStringLiteral("<th>2024 年实际（亿元）</th>")));
}

void TestChartView::copiedImageIsFramed()
{
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.size(), (QSizeF(700, 360) * 2 * m_view->devicePixelRatioF()).toSize());
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    QVERIFY(m_view->drawing()->hits().at(0).area.top() > 0);
}

void TestChartView::draggedChartIsAPictureAndAFile()
{
    ChartStyle style;
    const ChartSpec chart = samples::levels();
    const ChartMimeData dragged(chart, m_view->size(), style, 1.0);
    QVERIFY(dragged.hasImage());
    QVERIFY(dragged.hasUrls());
    QCOMPARE(dragged.imageData().value<QImage>(), chartImage(chart, m_view->size(), style, 1.0));
    const QList<QUrl> urls = dragged.urls();
    QCOMPARE(urls.size(), 1);
    const QFileInfo file(urls.constFirst().toLocalFile());
    QCOMPARE(file.suffix(), QStringLiteral("png"));
    QVERIFY2(file.completeBaseName().contains(chart.title.left(4)), qPrintable(file.fileName()));
    QCOMPARE(QImage(file.filePath()).size(), dragged.imageData().value<QImage>().size());
}

void TestChartView::readsOutAsItsTable()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("四项主要指标水平"));
    const QString description = interface->text(QAccessible::Description);
    for (const QString &words : {QStringLiteral("地区生产总值，3369.93，约 3538（推算）"), QStringLiteral("302.2"),
             QStringLiteral("2025 年目标（亿元）")})
        QVERIFY2(description.contains(words), qPrintable(description));
}

void TestChartView::followsTheTheme()
{
    const QImage light = m_view->grab().toImage();
    m_theme->setName(ThemeName::Dark);
    const QImage dark = m_view->grab().toImage();
    const QPoint bar = middleOf(0);
    QCOMPARE(light.pixelColor(bar), themeTokens(ThemeName::Light).series[0]);
    QCOMPARE(dark.pixelColor(bar), themeTokens(ThemeName::Dark).series[0]);
}

void TestChartView::minimumGrowsWithTheType()
{
    const QSize before = m_view->minimumSizeHint();
    QVERIFY(before.width() > 200 && before.height() > 100);
    m_theme->setTextPercent(130);
    QVERIFY(m_view->minimumSizeHint().width() > before.width());
    QVERIFY(m_view->minimumSizeHint().height() > before.height());
    const QSize bare = m_view->minimumSizeHint();
    m_view->setFramed(true);
    QVERIFY(m_view->minimumSizeHint().height() > bare.height());
}

void TestChartView::withoutAChartNothingIsDrawn()
{
    ChartView empty(*m_theme);
    empty.resize(300, 200);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    QVERIFY(!empty.drawing());
    QTest::keyClick(&empty, Qt::Key_Right);
    QTest::keyClick(&empty, Qt::Key_Return);
    QTest::mouseClick(&empty, Qt::LeftButton);
    QCOMPARE(empty.currentPoint(), -1);

    // Nor is there anything to be done with it: its empty name would stand for the page's first chart.
    const QSignalSpy fullSize(&empty, &ChartView::fullSizeRequested);
    const QSignalSpy exported(&empty, &ChartView::exportRequested);
    bool menu = false;
    QTimer::singleShot(0, &empty, [&] {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            menu = true;
            popup->close();
        }
    });
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), empty.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&empty, &asked);
    empty.openMenu(empty.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::processEvents();
    QVERIFY(!menu);
    QTest::mouseDClick(&empty, Qt::LeftButton);
    QTest::keyClick(&empty, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(fullSize.isEmpty() && exported.isEmpty());
    for (const QToolButton *button : empty.findChildren<QToolButton *>())
        QVERIFY(!button->isVisible());
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    QTest::keyClick(&empty, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
}

QTEST_MAIN(TestChartView)
#include "test_chartview.moc"
