// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slideshow.h"

#include "app/projects/projectstore.h"
#include "tests/ui/presentation/twoscreens.h"
#include "ui/mainwindow.h"
#include "ui/panels/panel.h"
#include "ui/presentation/pageslides.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/presentationscreens.h"
#include "ui/presentation/presentationsettings.h"
#include "ui/presentation/presentationwindow.h"
#include "ui/presentation/presenterview.h"
#include "ui/presentation/screenchoice.h"

#include "app/slides/slidecatalogue.h"

#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>

#include <algorithm>

using namespace jingan;

class TestSlideShow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void f5PresentsFromTheStart();
    void buttonPresents();
    void pageHasItsSlides_data();
    void pageHasItsSlides();
    void shiftF5BeginsAtThePage();
    void pageOutsideTheSetIsShownAlone();
    void readingPagesHaveNone();
    void focusComesBack();
    void menuKeepsTheChoices();
    void loopRunsAsChosen();
    void closingTheWindowEndsIt();

private:
    SlideShow *show() const { return m_window->findChild<SlideShow *>(); }
    QMenu *menu() const;

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestSlideShow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("slideshow"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = std::move(*dataset);
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {m_dataset.projects});
    QVERIFY(store);
    m_store = std::move(*store);
}

void TestSlideShow::init()
{
    QSettings().clear();
    QFile::remove(defaultSlideSetsPath());
    m_window = std::make_unique<MainWindow>(m_dataset, *m_store, m_theme, QStringLiteral("zh_CN"));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSlideShow::cleanup()
{
    m_window.reset();
    QFile::remove(defaultSlideSetsPath());
}

QMenu *TestSlideShow::menu() const
{
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (const QAction *action : menus) {
        if (action->text().startsWith(QStringLiteral("演示")))
            return action->menu();
    }
    return nullptr;
}

void TestSlideShow::f5PresentsFromTheStart()
{
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(show()->isRunning());
    QCOMPARE(show()->presentation()->current(), 0);
    const QList<Slide> all = slideCatalogue(m_dataset, m_store->records());
    const QStringList ids = defaultSlideIds(all);
    QCOMPARE(show()->presentation()->count(), int(ids.size()));
    for (int row = 0; row < ids.size(); ++row)
        QCOMPARE(show()->presentation()->slide(row).id, ids.at(row));
    QVERIFY(show()->screens()->window().isVisible());
    QTest::keyClick(&show()->screens()->window(), Qt::Key_Escape);
    QTRY_VERIFY(!show()->isRunning());
    show()->end(); // once is enough
}

void TestSlideShow::buttonPresents()
{
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("开始演示"))
            button->click();
    }
    QVERIFY(show()->isRunning());
}

void TestSlideShow::pageHasItsSlides_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("first");
    QTest::newRow("overview") << "overview" << "indicators";
    QTest::newRow("section of the review") << "section/0/1" << "section-1-2";
    QTest::newRow("section of the plan") << "section/1/5" << "section-2-6";
    QTest::newRow("indicator") << "indicator/retail" << "indicator-retail";
    QTest::newRow("comparison") << "comparison" << "comparison-1";
    QTest::newRow("projects") << "projects" << "projects";
}

void TestSlideShow::pageHasItsSlides()
{
    QFETCH(QString, page);
    QFETCH(QString, first);
    m_window->go({page});
    const QList<Slide> all = slideCatalogue(m_dataset, m_store->records());
    const QStringList ids = pageSlideIds(all, page, m_window->currentPanel()->chartIds());
    QCOMPARE(ids.value(0), first);
    for (const QString &id : ids)
        QVERIFY2(findSlide(all, id), qPrintable(id));
}

void TestSlideShow::shiftF5BeginsAtThePage()
{
    m_window->go({QStringLiteral("indicator/retail")});
    QTest::keyClick(m_window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(show()->isRunning());
    const Presentation &presentation = *show()->presentation();
    QCOMPARE(presentation.slide(presentation.current()).id, QStringLiteral("indicator-retail"));
    QVERIFY(presentation.count() > 4);
}

void TestSlideShow::pageOutsideTheSetIsShownAlone()
{
    // The default set leaves the review out.
    m_window->go({QStringLiteral("section/0/0")});
    QTest::keyClick(m_window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(show()->isRunning());
    QCOMPARE(show()->presentation()->slide(0).id, QStringLiteral("section-1-1"));
    for (int row = 0; row < show()->presentation()->count(); ++row)
        QVERIFY(show()->presentation()->slide(row).id != QLatin1String("title"));
}

void TestSlideShow::readingPagesHaveNone()
{
    m_window->go({QStringLiteral("fulltext")});
    QTest::keyClick(m_window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!show()->isRunning());
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("F5")));
}

void TestSlideShow::focusComesBack()
{
    m_window->go({QStringLiteral("projects")});
    // One that the user sees: the pages left before have buttons, too.
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    const auto seen = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->isVisible() && button->isEnabled(); });
    QVERIFY(seen != buttons.cend());
    QPushButton *before = *seen;
    before->setFocus();
    QVERIFY(before->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(show()->screens()->presenterView().isActiveWindow());
    QTest::keyClick(&show()->screens()->presenterView(), Qt::Key_Escape);
    QTRY_VERIFY(!show()->isRunning());
    QTRY_VERIFY(m_window->isActiveWindow());
    QVERIFY(before->hasFocus());
}

void TestSlideShow::menuKeepsTheChoices()
{
    QMenu *present = menu();
    QVERIFY(present);
    emit present->aboutToShow();
    const auto find = [](const QMenu *in, const QString &words) -> QAction * {
        const QList<QAction *> actions = in->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(words))
                return action;
        }
        return nullptr;
    };
    QAction *presenter = find(present, QStringLiteral("演讲者视图"));
    QVERIFY(presenter && presenter->isChecked()); // two screens
    presenter->trigger();
    QVERIFY(!PresentationScreens::wantsPresenterView(2));
    QAction *loop = find(present, QStringLiteral("自动循环"));
    QVERIFY(!loop->isChecked());
    loop->trigger();
    QVERIFY(PresentationSettings::load().loop);
    QMenu *screens = find(present, QStringLiteral("放映屏幕"))->menu();
    emit screens->aboutToShow();
    QCOMPARE(screens->actions().size(), 3);
    QVERIFY(screens->actions().at(0)->isChecked());
    screens->actions().at(2)->trigger();
    QCOMPARE(wantedScreen(), QStringLiteral("HALL"));
    QMenu *sets = find(present, QStringLiteral("演示方案"))->menu();
    emit sets->aboutToShow();
    QCOMPARE(sets->actions().size(), 1);
    QVERIFY(sets->actions().at(0)->isChecked());
}

void TestSlideShow::loopRunsAsChosen()
{
    PresentationSettings{true, 30}.keep();
    show()->start();
    QCOMPARE(show()->presentation()->loop(), 30);
    show()->end();
    PresentationSettings{false, 30}.keep();
    show()->start();
    QCOMPARE(show()->presentation()->loop(), 0);
}

void TestSlideShow::closingTheWindowEndsIt()
{
    show()->start();
    QVERIFY(show()->isRunning());
    m_window->close();
    QVERIFY(!show()->isRunning());
}

int main(int argc, char *argv[])
{
    return runWithTwoScreens<TestSlideShow>(argc, argv);
}
#include "test_slideshow.moc"
