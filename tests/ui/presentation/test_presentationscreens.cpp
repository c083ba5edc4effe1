// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationscreens.h"

#include "app/projects/projectstore.h"
#include "app/slides/slidecatalogue.h"
#include "tests/ui/presentation/twoscreens.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/presentationwindow.h"
#include "ui/presentation/presenterview.h"
#include "ui/presentation/screenchoice.h"
#include "ui/presentation/slideoverview.h"
#include "ui/presentation/slideview.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QWheelEvent>

using namespace jingan;

class TestPresentationScreens : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void eachWindowHasItsScreen();
    void swapsAndRemembers();
    void oneWantsNoPresenterView();
    void keysWorkInBothWindows();
    void mouseTurnsTheSlides();
    void blanksTheAudienceOnly();
    void laserFollowsTheMouse();
    void overviewIsNotBeforeTheAudience();
    void overviewIsWorkedByKeys();
    void cursorStepsAside();
    void presenterTellsWhereOneIs();
    void presenterButtons_data();
    void presenterButtons();
    void targetsAreLarge();
    void keysGoOnBesideTheButtons();
    void notesSizeIsRemembered();
    void clockTicksOnlyWhileSeen();
    void slideFillsTheScreenWithWhiteMargins();
    void closingThePresenterViewGoesOn();
    void escapeEnds();
    void fiveHundredSlidesTakeNoMemory();

private:
    QWidget *window() { return &m_screens->window(); }
    PresenterView *presenter() { return &m_screens->presenterView(); }
    QPushButton *button(const QString &name);
    void start();

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
    Theme m_theme;
    std::unique_ptr<Presentation> m_presentation;
    std::unique_ptr<PresentationScreens> m_screens;
};

void TestPresentationScreens::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("screens"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = std::move(*dataset);
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {m_dataset.projects});
    QVERIFY(store);
    m_store = std::move(*store);
    QCOMPARE(screenNames(), (QStringList{QStringLiteral("DESK"), QStringLiteral("HALL")}));
}

void TestPresentationScreens::init()
{
    QSettings().clear();
    start();
}

void TestPresentationScreens::start()
{
    m_screens.reset();
    QList<SlideEntry> entries;
    for (const char *id : {"title", "indicators", "indicator-gdp", "indicator-retail", "chart-growth"})
        entries.append(SlideEntry{QString::fromLatin1(id)});
    entries.first().remark = QStringLiteral("先问好");
    m_presentation = std::make_unique<Presentation>(m_dataset, *m_store, entries, slideCatalogue(m_dataset, m_store->records()));
    m_screens = std::make_unique<PresentationScreens>(*m_presentation, m_theme, QGuiApplication::screens().constFirst());
    m_screens->show();
    QCoreApplication::processEvents();
}

void TestPresentationScreens::cleanup()
{
    m_screens.reset();
    m_presentation.reset();
}

QPushButton *TestPresentationScreens::button(const QString &name)
{
    const QList<QPushButton *> buttons = presenter()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == name)
            return button;
    }
    return nullptr;
}

void TestPresentationScreens::eachWindowHasItsScreen()
{
    QCOMPARE(window()->screen()->name(), QStringLiteral("HALL"));
    QCOMPARE(window()->geometry(), QRect(1024, 0, 960, 600));
    QVERIFY(window()->isFullScreen());
    QVERIFY(presenter()->isVisible());
    QCOMPARE(presenter()->screen()->name(), QStringLiteral("DESK"));
}

void TestPresentationScreens::swapsAndRemembers()
{
    QTest::keyClick(presenter(), Qt::Key_S);
    QTRY_COMPARE(window()->screen()->name(), QStringLiteral("DESK"));
    QCOMPARE(presenter()->screen()->name(), QStringLiteral("HALL"));
    QVERIFY(window()->isFullScreen() && window()->isVisible());
    QCOMPARE(wantedScreen(), QStringLiteral("DESK"));
    start();
    QCOMPARE(window()->screen()->name(), QStringLiteral("DESK"));
    QTest::keyClick(window(), Qt::Key_S);
    QTRY_COMPARE(window()->screen()->name(), QStringLiteral("HALL"));
}

void TestPresentationScreens::oneWantsNoPresenterView()
{
    PresentationScreens::keepWantsPresenterView(false);
    start();
    QVERIFY(window()->isVisible());
    QVERIFY(!presenter()->isVisible());
    m_screens->setPresenterViewShown(true);
    QVERIFY(presenter()->isVisible());
    QVERIFY(!PresentationScreens::wantsPresenterView(2)); // for this time only
    QSettings().clear();
    QVERIFY(PresentationScreens::wantsPresenterView(2));
    QVERIFY(!PresentationScreens::wantsPresenterView(1));
}

void TestPresentationScreens::keysWorkInBothWindows()
{
    QTest::keyClick(window(), Qt::Key_PageDown);
    QCOMPARE(m_presentation->current(), 1);
    QTest::keyClick(presenter(), Qt::Key_Right);
    QCOMPARE(m_presentation->current(), 2);
    QTest::keyClick(presenter(), Qt::Key_5);
    QTest::keyClick(presenter(), Qt::Key_Return);
    QCOMPARE(m_presentation->current(), 4);
    QTest::keyClick(window(), Qt::Key_Home);
    QCOMPARE(m_presentation->current(), 0);
}

void TestPresentationScreens::mouseTurnsTheSlides()
{
    QTest::mouseClick(window(), Qt::LeftButton);
    QCOMPARE(m_presentation->current(), 1);
    QTest::mouseClick(window(), Qt::BackButton);
    QCOMPARE(m_presentation->current(), 0);
    const auto turn = [&](int angle) {
        QWheelEvent wheel(QPointF(9, 9), QPointF(9, 9), {}, QPoint(0, angle), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window(), &wheel);
    };
    turn(-60); // half a notch of a fine wheel
    QCOMPARE(m_presentation->current(), 0);
    turn(-60);
    QCOMPARE(m_presentation->current(), 1);
    turn(120);
    QCOMPARE(m_presentation->current(), 0);

    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(20, 20), window()->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(window(), &asked);
    auto *menu = window()->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    const QList<QAction *> actions = menu->actions();
    QVERIFY(!actions.at(1)->isEnabled()); // nothing before the first
    actions.at(0)->trigger();
    QCOMPARE(m_presentation->current(), 1);
    menu->close();
}

void TestPresentationScreens::blanksTheAudienceOnly()
{
    const QColor before = window()->grab().toImage().pixelColor(480, 590);
    QCOMPARE(before, QColor(Qt::white));
    QTest::keyClick(window(), Qt::Key_B);
    const QImage black = window()->grab().toImage();
    QCOMPARE(black.pixelColor(2, 300), QColor(Qt::black));
    QCOMPARE(black.pixelColor(480, 300), QColor(Qt::black));
    QVERIFY(presenter()->findChildren<QLabel *>().size() > 0);
    QTest::keyClick(presenter(), Qt::Key_Space);
    QCOMPARE(m_presentation->blank(), Presentation::Blank::None);
    QTest::keyClick(presenter(), Qt::Key_W);
    QCOMPARE(window()->grab().toImage().pixelColor(2, 300), QColor(Qt::white));
    QTest::mouseClick(window(), Qt::LeftButton);
    QCOMPARE(m_presentation->blank(), Presentation::Blank::None);
    QCOMPARE(m_presentation->current(), 0);
}

void TestPresentationScreens::laserFollowsTheMouse()
{
    QTest::keyClick(window(), Qt::Key_L);
    QTest::mouseMove(window(), QPoint(480, 300));
    QVERIFY(m_presentation->laserPosition());
    QCOMPARE(window()->grab().toImage().pixelColor(480, 300), QColor(0xE0, 0x1B, 0x1B));
    QCOMPARE(window()->cursor().shape(), Qt::BlankCursor);
    // Over the speaker's copy as well.
    auto *current = presenter()->findChild<SlideView *>();
    QTest::mouseMove(current, QPoint(current->width() / 4, current->height() / 2));
    QVERIFY(std::abs(m_presentation->laserPosition()->x() - 0.25) < 0.02);
    QTest::keyClick(window(), Qt::Key_L);
    QVERIFY(!m_presentation->laserPosition());
}

void TestPresentationScreens::overviewIsNotBeforeTheAudience()
{
    auto *here = presenter()->findChild<SlideOverview *>();
    auto *there = window()->findChild<SlideOverview *>();
    QTest::keyClick(window(), Qt::Key_G);
    QVERIFY(here->isVisible());
    QVERIFY(!there->isVisible());
    QTest::keyClick(presenter(), Qt::Key_G);
    QVERIFY(!here->isVisible());
    m_screens->setPresenterViewShown(false);
    QTest::keyClick(window(), Qt::Key_G);
    QVERIFY(there->isVisible());
}

void TestPresentationScreens::overviewIsWorkedByKeys()
{
    QTest::keyClick(presenter(), Qt::Key_G);
    auto *overview = presenter()->findChild<SlideOverview *>();
    auto *list = overview->findChild<QListView *>();
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_presentation->current(), 2);
    QVERIFY(!overview->isVisible());
    QTest::keyClick(presenter(), Qt::Key_G);
    QTest::keyClick(list, Qt::Key_5);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_presentation->current(), 4);
    QTest::keyClick(presenter(), Qt::Key_G);
    const QRect first = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(m_presentation->current(), 0);
    QTest::keyClick(presenter(), Qt::Key_G);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!overview->isVisible());
}

void TestPresentationScreens::cursorStepsAside()
{
    QTest::mouseMove(window(), QPoint(100, 100));
    QTest::mouseMove(window(), QPoint(120, 100));
    QCOMPARE(window()->cursor().shape(), Qt::ArrowCursor);
    QTRY_COMPARE(window()->cursor().shape(), Qt::BlankCursor);
    QTest::mouseMove(window(), QPoint(160, 100));
    QCOMPARE(window()->cursor().shape(), Qt::ArrowCursor);
}

void TestPresentationScreens::presenterTellsWhereOneIs()
{
    const auto shows = [&](const QString &words) {
        const QList<QLabel *> labels = presenter()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
    };
    QVERIFY(shows(QStringLiteral("1 / 5")));
    QVERIFY(shows(QStringLiteral("2 · 主要指标")));
    QVERIFY(presenter()->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("备注：先问好")));
    QTest::keyClick(presenter(), Qt::Key_4);
    QVERIFY(shows(QStringLiteral("1 / 5 · 按回车转到第 4 页")));
    QTest::keyClick(presenter(), Qt::Key_Return);
    QVERIFY(shows(QStringLiteral("主屏正在放映：社会消费品零售总额")));
    const QString notes = presenter()->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(notes.contains(QStringLiteral("“实现社会消费品零售总额1605.41亿元，总量位列中心城区第一")), qPrintable(notes));
    QVERIFY(notes.contains(QStringLiteral("备注：未填写")));
    QTest::keyClick(presenter(), Qt::Key_End);
    QVERIFY(shows(QStringLiteral("已是最后一页")));
    QVERIFY(!button(QStringLiteral("下一页"))->isEnabled());
    QTest::keyClick(presenter(), Qt::Key_B);
    QVERIFY(shows(QStringLiteral("5 / 5 · 主屏为黑屏")));
}

void TestPresentationScreens::presenterButtons_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("next") << "下一页";
    QTest::newRow("back") << "上一页";
    QTest::newRow("black") << "黑屏";
    QTest::newRow("all") << "全部页";
    QTest::newRow("swap") << "交换屏幕";
    QTest::newRow("end") << "结束放映";
}

void TestPresentationScreens::presenterButtons()
{
    QFETCH(QString, name);
    QSignalSpy ended(m_presentation.get(), &Presentation::ended);
    m_presentation->goTo(2);
    QVERIFY(button(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
    const bool changed = m_presentation->current() != 2 || m_presentation->blank() == Presentation::Blank::Black
        || m_presentation->isOverviewShown() || wantedScreen() == QStringLiteral("DESK") || ended.count() == 1;
    QVERIFY(changed);
    if (name == QStringLiteral("下一页"))
        QCOMPARE(m_presentation->current(), 3);
    if (name == QStringLiteral("结束放映"))
        QCOMPARE(ended.count(), 1);
}

void TestPresentationScreens::targetsAreLarge()
{
    const QList<QPushButton *> buttons = presenter()->findChildren<QPushButton *>();
    QVERIFY(buttons.size() >= 10);
    for (const QPushButton *each : buttons) {
        QVERIFY2(each->height() >= 40 && each->width() >= 40, qPrintable(each->text()));
        QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(), qPrintable(each->toolTip()));
    }
}

void TestPresentationScreens::keysGoOnBesideTheButtons()
{
    // Reached by Tab, a button takes the space bar; the clicker's keys still turn the slides.
    QPushButton *black = button(QStringLiteral("黑屏"));
    black->setFocus(Qt::TabFocusReason);
    QTest::keyClick(black, Qt::Key_PageDown);
    QCOMPARE(m_presentation->current(), 1);
    QTest::keyClick(black, Qt::Key_Right);
    QCOMPARE(m_presentation->current(), 2);
    QTest::keyClick(black, Qt::Key_Space);
    QCOMPARE(m_presentation->blank(), Presentation::Blank::Black);
    QTest::keyClick(black, Qt::Key_Left);
    QCOMPARE(m_presentation->blank(), Presentation::Blank::None);
    auto *notes = presenter()->findChild<QTextBrowser *>();
    QTest::keyClick(notes, Qt::Key_Home);
    QCOMPARE(m_presentation->current(), 0);
}

void TestPresentationScreens::notesSizeIsRemembered()
{
    auto *notes = presenter()->findChild<QTextBrowser *>();
    const QString before = notes->toHtml();
    QTest::mouseClick(button(QStringLiteral("A+")), Qt::LeftButton);
    QVERIFY(notes->toHtml() != before);
    start();
    QVERIFY(presenter()->findChild<QTextBrowser *>()->toHtml() != before);
    QTest::mouseClick(button(QStringLiteral("A−")), Qt::LeftButton);
    QCOMPARE(presenter()->findChild<QTextBrowser *>()->toHtml(), before);
}

void TestPresentationScreens::clockTicksOnlyWhileSeen()
{
    const auto ticks = [&] { return presenter()->findChild<QTimer *>(QStringLiteral("tick"))->isActive(); };
    QVERIFY(ticks());
    const QString start = QStringLiteral("00:00:00");
    const auto shows = [&](const QString &words) {
        const QList<QLabel *> labels = presenter()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
    };
    QVERIFY(shows(start));
    QTRY_VERIFY(shows(QStringLiteral("00:00:01")));
    QTest::mouseClick(button(QStringLiteral("暂停")), Qt::LeftButton);
    QVERIFY(button(QStringLiteral("继续")));
    QTest::mouseClick(button(QStringLiteral("归零")), Qt::LeftButton);
    QVERIFY(shows(start));
    QVERIFY(button(QStringLiteral("暂停")));
    m_screens->setPresenterViewShown(false);
    QVERIFY(!ticks());
}

void TestPresentationScreens::slideFillsTheScreenWithWhiteMargins()
{
    // 960 × 600 is higher than 16:9: 30 pixels are left above and below.
    const auto *view = window()->findChild<SlideView *>();
    QCOMPARE(view->slideRect(), QRectF(0, 30, 960, 540));
    const QImage picture = window()->grab().toImage();
    for (int x = 0; x < picture.width(); x += 7)
        QCOMPARE(picture.pixelColor(x, 15), QColor(Qt::white));
    bool red = false; // the title's bar
    for (int y = 30; y < 570; ++y)
        red |= picture.pixelColor(3, y) == themeTokens(ThemeName::Light).red;
    QVERIFY(red);
}

void TestPresentationScreens::closingThePresenterViewGoesOn()
{
    QSignalSpy ended(m_presentation.get(), &Presentation::ended);
    presenter()->close();
    QVERIFY(!m_screens->isPresenterViewShown());
    QVERIFY(window()->isVisible());
    QCOMPARE(ended.count(), 0);
    window()->close();
    QCOMPARE(ended.count(), 1);
}

void TestPresentationScreens::escapeEnds()
{
    QSignalSpy ended(m_presentation.get(), &Presentation::ended);
    QTest::keyClick(presenter(), Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
    QTest::keyClick(window(), Qt::Key_F11);
    QCOMPARE(ended.count(), 2);
}

/// Resident memory in MiB; 0 where the system doesn't tell.
static double residentMebibytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

void TestPresentationScreens::fiveHundredSlidesTakeNoMemory()
{
    const auto objects = [&] {
        return window()->findChildren<QObject *>().size() + presenter()->findChildren<QObject *>().size()
            + QApplication::allWidgets().size() + QApplication::topLevelWindows().size();
    };
    const auto turn = [&](int times) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(window(), i % 10 < 5 ? Qt::Key_PageDown : Qt::Key_PageUp);
            QCoreApplication::processEvents();
        }
    };
    // Caches of fonts and glyphs fill with the first rounds.
    turn(60);
    const auto objectsBefore = objects();
    const double before = residentMebibytes();
#ifdef Q_OS_LINUX
    QVERIFY(before > 10);
#endif
    turn(500);
    QCOMPARE(objects(), objectsBefore);
#if defined(__SANITIZE_ADDRESS__)
    const double allowed = 320; // freed memory is kept back to catch its use
#else
    const double allowed = 16;
#endif
    const double grown = residentMebibytes() - before;
    QVERIFY2(grown < allowed, qPrintable(QStringLiteral("%1 MiB").arg(grown)));
    qInfo("grown by %.1f MiB from %.1f", grown, before);
}

int main(int argc, char *argv[])
{
    return runWithTwoScreens<TestPresentationScreens>(argc, argv);
}
#include "test_presentationscreens.moc"
