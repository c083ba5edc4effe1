// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/history.h"

#include <QTest>

using namespace jingan;

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void beginsEmpty();
    void walksBothWays();
    void forgetsWhatLayAhead();
    void samePlaceIsNoStep();
};

namespace {

Location at(const char *page, int item = 0)
{
    return {QString::fromLatin1(page), {}, item};
}

} // namespace

void TestHistory::beginsEmpty()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QVERIFY(history.current().page.isEmpty());
    QVERIFY(history.back().page.isEmpty());
    QVERIFY(history.forward().page.isEmpty());
}

void TestHistory::walksBothWays()
{
    History history;
    history.push(at("a"));
    history.push(at("b"));
    QCOMPARE(history.back(), at("a"));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), at("b"));
    QVERIFY(!history.canGoForward());
}

void TestHistory::forgetsWhatLayAhead()
{
    History history;
    history.push(at("a"));
    history.push(at("b"));
    history.back();
    history.push(at("c"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), at("a"));
}

void TestHistory::samePlaceIsNoStep()
{
    History history;
    history.push(at("a"));
    history.push(at("a"));
    QVERIFY(!history.canGoBack());
    history.push(at("a", 3));
    QVERIFY(history.canGoBack());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
