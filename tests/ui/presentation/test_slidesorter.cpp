// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidesorter.h"

#include "app/slides/slidecatalogue.h"
#include "tests/ui/presentation/twoscreens.h"
#include "ui/presentation/presentationsettings.h"
#include "ui/presentation/screenchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

using namespace jingan;

class TestSlideSorter : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void checkingPutsIn();
    void movesByKeyboard();
    void movesABlock();
    void takesOut();
    void keepsRemarks();
    void findsSlides();
    void namedSets();
    void refusesANameInUse();
    void deletesAfterAsking();
    void keepsScreenAndLoop();
    void presentsFromTheChosen();
    void takesBack();

private:
    QListView *view(const QString &name);
    QPushButton *button(const QString &text);
    QStringList ids() const { return m_sets->currentSet().ids(); }
    void open();
    void answer(const QString &text);

    QTemporaryDir m_folder;
    QList<Slide> m_slides;
    Theme m_theme;
    std::unique_ptr<SlideSets> m_sets;
    std::unique_ptr<SlideSorter> m_sorter;
};

void TestSlideSorter::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("sorter"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_slides = slideCatalogue(*dataset, recordsOf(dataset->projects), QDate(2025, 6, 30));
}

void TestSlideSorter::init()
{
    QSettings().clear();
    m_sets = std::make_unique<SlideSets>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".json")));
    QVERIFY(m_sets->load({QStringLiteral("title"), QStringLiteral("indicators"), QStringLiteral("indicator-gdp"),
        QStringLiteral("chart-growth")}));
    open();
}

void TestSlideSorter::cleanup()
{
    m_sorter.reset();
}

void TestSlideSorter::open()
{
    m_sorter = std::make_unique<SlideSorter>(*m_sets, m_slides, m_theme);
    m_sorter->show();
    QCoreApplication::processEvents();
}

/// A row alone: the view's own setCurrentIndex() minds the keys that a test held last.
static void choose(QListView *view, int row)
{
    view->selectionModel()->setCurrentIndex(view->model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
}

QListView *TestSlideSorter::view(const QString &name)
{
    const QList<QListView *> views = m_sorter->findChildren<QListView *>();
    for (QListView *view : views) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

QPushButton *TestSlideSorter::button(const QString &text)
{
    const QList<QPushButton *> buttons = m_sorter->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// Fills in the question for a name that comes next.
void TestSlideSorter::answer(const QString &text)
{
    QTimer::singleShot(0, m_sorter.get(), [this, text] {
        auto *dialog = m_sorter->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(text);
        dialog->accept();
    });
}

void TestSlideSorter::checkingPutsIn()
{
    QListView *choices = view(QStringLiteral("可选幻灯片"));
    QCOMPARE(choices->model()->rowCount(), int(m_slides.size()));
    const int row = int(std::find_if(m_slides.begin(), m_slides.end(), [](const Slide &slide) { return slide.id == QLatin1String("indicator-retail"); })
        - m_slides.begin());
    const QModelIndex index = choices->model()->index(row, 0);
    choices->scrollTo(index);
    choices->setCurrentIndex(index);
    QTest::keyClick(choices, Qt::Key_Space);
    QVERIFY(ids().contains(QStringLiteral("indicator-retail")));
    // The line below the picture is the check box's.
    const QRect cell = choices->visualRect(index);
    QTest::mouseClick(choices->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 14, cell.top() + 112));
    QVERIFY(!ids().contains(QStringLiteral("indicator-retail")));
    // A click on the picture only chooses.
    QTest::mouseClick(choices->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(50, 40));
    QVERIFY(!ids().contains(QStringLiteral("indicator-retail")));
}

void TestSlideSorter::movesByKeyboard()
{
    QListView *order = view(QStringLiteral("放映顺序"));
    QCOMPARE(order->currentIndex().row(), 0);
    QVERIFY(!button(QStringLiteral("前移"))->isEnabled());
    QTest::keyClick(order, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(ids(), (QStringList{QStringLiteral("indicators"), QStringLiteral("title"), QStringLiteral("indicator-gdp"), QStringLiteral("chart-growth")}));
    QCOMPARE(order->currentIndex().row(), 1);
    QVERIFY(button(QStringLiteral("前移"))->isEnabled());
    QTest::keyClick(order, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(ids().at(2), QStringLiteral("title"));
    QTest::keyClick(order, Qt::Key_Up, Qt::ControlModifier);
    QTest::mouseClick(button(QStringLiteral("前移")), Qt::LeftButton);
    QCOMPARE(ids().at(0), QStringLiteral("title"));
    QTest::keyClick(order, Qt::Key_Up, Qt::ControlModifier); // already the first
    QCOMPARE(ids().at(0), QStringLiteral("title"));
}

void TestSlideSorter::movesABlock()
{
    QListView *order = view(QStringLiteral("放映顺序"));
    for (const int row : {0, 1})
        order->selectionModel()->select(order->model()->index(row, 0), QItemSelectionModel::Select);
    QTest::keyClick(order, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(ids(), (QStringList{QStringLiteral("indicator-gdp"), QStringLiteral("title"), QStringLiteral("indicators"), QStringLiteral("chart-growth")}));
    QTest::keyClick(order, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(ids().at(0), QStringLiteral("title"));
    QCOMPARE(ids().at(1), QStringLiteral("indicators"));
}

void TestSlideSorter::takesOut()
{
    QListView *order = view(QStringLiteral("放映顺序"));
    choose(order, 1);
    QTest::keyClick(order, Qt::Key_Delete);
    QCOMPARE(ids(), (QStringList{QStringLiteral("title"), QStringLiteral("indicator-gdp"), QStringLiteral("chart-growth")}));
    QCOMPARE(order->currentIndex().row(), 1);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(button(QStringLiteral("移出")), Qt::LeftButton);
    QVERIFY(ids().isEmpty());
    QVERIFY(!button(QStringLiteral("从头放映"))->isEnabled());
    QVERIFY(!button(QStringLiteral("从选中页放映"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("恢复默认")), Qt::LeftButton);
    QCOMPARE(ids().size(), 4);
}

void TestSlideSorter::keepsRemarks()
{
    auto *remark = m_sorter->findChild<QPlainTextEdit *>();
    QListView *order = view(QStringLiteral("放映顺序"));
    QVERIFY(remark->toPlainText().isEmpty());
    remark->insertPlainText(QStringLiteral("先问好"));
    choose(order, 1);
    QVERIFY(remark->toPlainText().isEmpty());
    QCOMPARE(m_sets->currentSet().entries.at(0).remark, QStringLiteral("先问好"));
    remark->insertPlainText(QStringLiteral("慢慢说"));
    m_sorter->accept(); // closing keeps it too
    open();
    QCOMPARE(m_sorter->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("先问好"));
    QCOMPARE(m_sets->currentSet().entries.at(1).remark, QStringLiteral("慢慢说"));
    // It goes along with its slide.
    QTest::keyClick(view(QStringLiteral("放映顺序")), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_sets->currentSet().entries.at(1).remark, QStringLiteral("先问好"));
    QCOMPARE(m_sets->currentSet().entries.at(0).remark, QStringLiteral("慢慢说"));
}

void TestSlideSorter::findsSlides()
{
    m_sorter->findChild<QLineEdit *>()->setText(QStringLiteral("零售"));
    QListView *choices = view(QStringLiteral("可选幻灯片"));
    QVERIFY(choices->model()->rowCount() >= 1);
    QVERIFY(choices->model()->rowCount() < int(m_slides.size()));
    for (int row = 0; row < choices->model()->rowCount(); ++row)
        QVERIFY(choices->model()->index(row, 0).data(SlideListModel::TitleRole).toString().contains(QStringLiteral("零售")));
}

void TestSlideSorter::namedSets()
{
    auto *sets = m_sorter->findChild<QComboBox *>();
    answer(QStringLiteral("常务会议"));
    QTest::mouseClick(button(QStringLiteral("新建…")), Qt::LeftButton);
    QCOMPARE(m_sets->currentSet().name, QStringLiteral("常务会议"));
    QCOMPARE(ids(), defaultSlideIds(m_slides));
    QCOMPARE(sets->currentText(), QStringLiteral("常务会议"));
    answer(QStringLiteral("大厅"));
    QTest::mouseClick(button(QStringLiteral("复制…")), Qt::LeftButton);
    QCOMPARE(m_sets->count(), 3);
    answer(QStringLiteral("大厅屏幕"));
    QTest::mouseClick(button(QStringLiteral("重命名…")), Qt::LeftButton);
    QCOMPARE(sets->currentText(), QStringLiteral("大厅屏幕"));
    // Choosing another shows its slides.
    sets->setCurrentIndex(0);
    emit sets->activated(0);
    QCOMPARE(m_sets->current(), 0);
    QCOMPARE(view(QStringLiteral("放映顺序"))->model()->rowCount(), 4);
}

void TestSlideSorter::refusesANameInUse()
{
    answer(QStringLiteral("大厅"));
    QTest::mouseClick(button(QStringLiteral("新建…")), Qt::LeftButton);
    answer(QStringLiteral("大厅"));
    QTest::mouseClick(button(QStringLiteral("新建…")), Qt::LeftButton);
    QCOMPARE(m_sets->count(), 2);
    const QList<QLabel *> labels = m_sorter->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->property("role").toString() == QLatin1String("error") && label->isVisible() && label->text().contains(QStringLiteral("大厅"));
    }));
}

void TestSlideSorter::deletesAfterAsking()
{
    QVERIFY(!button(QStringLiteral("删除"))->isEnabled()); // the only one stays
    answer(QStringLiteral("大厅"));
    QTest::mouseClick(button(QStringLiteral("新建…")), Qt::LeftButton);
    const auto reply = [&](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, m_sorter.get(), [this, role] {
            auto *box = m_sorter->findChild<QMessageBox *>();
            QVERIFY(box);
            const QList<QAbstractButton *> buttons = box->buttons();
            for (QAbstractButton *each : buttons) {
                if (box->buttonRole(each) == role)
                    each->click();
            }
        });
    };
    reply(QMessageBox::RejectRole);
    QTest::mouseClick(button(QStringLiteral("删除")), Qt::LeftButton);
    QCOMPARE(m_sets->count(), 2);
    reply(QMessageBox::DestructiveRole);
    QTest::mouseClick(button(QStringLiteral("删除")), Qt::LeftButton);
    QCOMPARE(m_sets->count(), 1);
    QVERIFY(!button(QStringLiteral("删除"))->isEnabled());
}

void TestSlideSorter::keepsScreenAndLoop()
{
    QComboBox *screens = nullptr;
    const QList<QComboBox *> boxes = m_sorter->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == QStringLiteral("放映屏幕"))
            screens = box;
    }
    QVERIFY(screens);
    QCOMPARE(screens->count(), 3); // by itself, and two
    QCOMPARE(screens->currentIndex(), 0);
    screens->setCurrentIndex(2);
    emit screens->activated(2);
    QCOMPARE(wantedScreen(), QStringLiteral("HALL"));
    auto *seconds = m_sorter->findChild<QSpinBox *>();
    QVERIFY(!seconds->isEnabled());
    m_sorter->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(seconds->isEnabled());
    seconds->setValue(20);
    QVERIFY(PresentationSettings::load().loop);
    QCOMPARE(PresentationSettings::load().seconds, 20);
    // A screen that isn't there now stays chosen.
    setWantedScreen(QStringLiteral("PROJECTOR"));
    open();
    QVERIFY(m_sorter->findChild<QCheckBox *>()->isChecked());
    const QList<QComboBox *> again = m_sorter->findChildren<QComboBox *>();
    QVERIFY(std::any_of(again.begin(), again.end(), [](const QComboBox *box) { return box->currentText() == QStringLiteral("PROJECTOR（未连接）"); }));
}

void TestSlideSorter::presentsFromTheChosen()
{
    QSignalSpy present(m_sorter.get(), &SlideSorter::presentRequested);
    QListView *order = view(QStringLiteral("放映顺序"));
    choose(order, 2);
    QTest::mouseClick(button(QStringLiteral("从选中页放映")), Qt::LeftButton);
    QCOMPARE(present.count(), 1);
    QCOMPARE(present.at(0).at(0).toInt(), 2);
    QVERIFY(!m_sorter->isVisible());
    open();
    QSignalSpy again(m_sorter.get(), &SlideSorter::presentRequested);
    QTest::keyClick(view(QStringLiteral("放映顺序")), Qt::Key_Return);
    QCOMPARE(again.at(0).at(0).toInt(), 0);
}

void TestSlideSorter::takesBack()
{
    const QStringList before = ids();
    QListView *order = view(QStringLiteral("放映顺序"));
    choose(order, 1);
    order->selectionModel()->select(order->model()->index(2, 0), QItemSelectionModel::Select);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Delete);
    QCOMPARE(ids().size(), 2);
    // Both come back with one key, and the place is chosen again.
    QTest::keyClick(order, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ids(), before);
    QCOMPARE(order->currentIndex().row(), 1);
    QTest::keyClick(order, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ids().size(), 2);

    // The button says what it takes back.
    QPushButton *undo = nullptr;
    const QList<QPushButton *> buttons = m_sorter->findChildren<QPushButton *>();
    for (QPushButton *each : buttons)
        undo = each->accessibleName() == QStringLiteral("撤销") ? each : undo;
    QVERIFY(undo && undo->isEnabled());
    QVERIFY2(undo->toolTip().contains(QStringLiteral("移出幻灯片")), qPrintable(undo->toolTip()));
    undo->click();
    QCOMPARE(ids(), before);
    QVERIFY(!undo->isEnabled());
}

int main(int argc, char *argv[])
{
    return runWithTwoScreens<TestSlideSorter>(argc, argv);
}
#include "test_slidesorter.moc"
