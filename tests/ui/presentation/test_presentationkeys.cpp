// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationkeys.h"

#include <QKeyEvent>
#include <QTest>

using namespace jingan;

using A = PresentationAction;

class TestPresentationKeys : public QObject
{
    Q_OBJECT
private slots:
    void eachKeyHasItsAction_data();
    void eachKeyHasItsAction();
    void numberWaitsForEnter_data();
    void numberWaitsForEnter();
    void modifiersAreNoKeys();
    void clearForgetsTheNumber();
};

static PresentationCommand press(PresentationKeys &keys, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return keys.press(QKeyEvent(QEvent::KeyPress, key, modifiers));
}

void TestPresentationKeys::eachKeyHasItsAction_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<PresentationAction>("action");
    const auto row = [](const char *name, int key, A action, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::newRow(name) << key << modifiers << action;
    };
    row("right", Qt::Key_Right, A::Next);
    row("space", Qt::Key_Space, A::Next);
    row("page down", Qt::Key_PageDown, A::Next);
    row("down", Qt::Key_Down, A::Next);
    row("enter without a number", Qt::Key_Return, A::Next);
    row("left", Qt::Key_Left, A::Previous);
    row("page up", Qt::Key_PageUp, A::Previous);
    row("up", Qt::Key_Up, A::Previous);
    row("backspace", Qt::Key_Backspace, A::Previous);
    row("home", Qt::Key_Home, A::First);
    row("end", Qt::Key_End, A::Last);
    row("b", Qt::Key_B, A::Black);
    row("full stop", Qt::Key_Period, A::Black);
    row("w", Qt::Key_W, A::White);
    row("comma", Qt::Key_Comma, A::White);
    row("l", Qt::Key_L, A::Laser);
    row("plus", Qt::Key_Plus, A::Larger, Qt::ShiftModifier);
    row("plus of the number block", Qt::Key_Plus, A::Larger, Qt::KeypadModifier);
    row("equals, the plus without shift", Qt::Key_Equal, A::Larger);
    row("ctrl plus", Qt::Key_Plus, A::Larger, Qt::ControlModifier);
    row("minus", Qt::Key_Minus, A::Smaller);
    row("zero", Qt::Key_0, A::StandardSize);
    row("ctrl zero", Qt::Key_0, A::StandardSize, Qt::ControlModifier);
    row("g", Qt::Key_G, A::Overview);
    row("s", Qt::Key_S, A::SwapScreens);
    row("escape", Qt::Key_Escape, A::End);
    row("f11", Qt::Key_F11, A::End);
    row("f5 again does nothing", Qt::Key_F5, A::None);
    row("alt tab is the desktop's", Qt::Key_Tab, A::None, Qt::AltModifier);
    row("ctrl b is not b", Qt::Key_B, A::None, Qt::ControlModifier);
    row("an unknown key", Qt::Key_F3, A::None);
}

void TestPresentationKeys::eachKeyHasItsAction()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(PresentationAction, action);
    PresentationKeys keys;
    QCOMPARE(press(keys, key, modifiers), (PresentationCommand{action, 0}));
}

void TestPresentationKeys::numberWaitsForEnter_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<PresentationAction>("action");
    QTest::addColumn<int>("number");
    QTest::newRow("one digit") << QList<int>{Qt::Key_5, Qt::Key_Return} << A::GoTo << 5;
    QTest::newRow("two digits, enter of the number block") << QList<int>{Qt::Key_1, Qt::Key_2, Qt::Key_Enter} << A::GoTo << 12;
    QTest::newRow("a zero inside") << QList<int>{Qt::Key_1, Qt::Key_0, Qt::Key_Return} << A::GoTo << 10;
    QTest::newRow("a zero first is no number") << QList<int>{Qt::Key_0, Qt::Key_3, Qt::Key_Return} << A::GoTo << 3;
    QTest::newRow("another key forgets it") << QList<int>{Qt::Key_7, Qt::Key_PageDown} << A::Next << 0;
    QTest::newRow("forgotten for good") << QList<int>{Qt::Key_7, Qt::Key_PageDown, Qt::Key_Return} << A::Next << 0;
    QTest::newRow("escape takes it back") << QList<int>{Qt::Key_7, Qt::Key_Escape} << A::None << 0;
    QTest::newRow("then escape ends") << QList<int>{Qt::Key_7, Qt::Key_Escape, Qt::Key_Escape} << A::End << 0;
    QTest::newRow("backspace takes it back") << QList<int>{Qt::Key_7, Qt::Key_Backspace, Qt::Key_Return} << A::Next << 0;
    QTest::newRow("never too long for a number") << QList<int>(12, Qt::Key_9) + QList<int>{Qt::Key_Return} << A::GoTo << 9999;
}

void TestPresentationKeys::numberWaitsForEnter()
{
    QFETCH(QList<int>, keys);
    QFETCH(PresentationAction, action);
    QFETCH(int, number);
    PresentationKeys state;
    PresentationCommand last;
    for (const int key : std::as_const(keys))
        last = press(state, key);
    QCOMPARE(last, (PresentationCommand{action, number}));
    QVERIFY(state.typedNumber().isEmpty());
}

void TestPresentationKeys::modifiersAreNoKeys()
{
    PresentationKeys keys;
    press(keys, Qt::Key_4);
    QCOMPARE(press(keys, Qt::Key_Shift, Qt::ShiftModifier), PresentationCommand{});
    QCOMPARE(keys.typedNumber(), QStringLiteral("4"));
    QVERIFY(PresentationKeys::isModifier(Qt::Key_Control));
    QVERIFY(!PresentationKeys::isModifier(Qt::Key_B));
}

void TestPresentationKeys::clearForgetsTheNumber()
{
    PresentationKeys keys;
    press(keys, Qt::Key_4);
    keys.clear();
    QCOMPARE(press(keys, Qt::Key_Return), (PresentationCommand{A::Next, 0}));
}

QTEST_GUILESS_MAIN(TestPresentationKeys)
#include "test_presentationkeys.moc"
