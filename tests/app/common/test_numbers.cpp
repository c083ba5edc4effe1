// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/numbers.h"

#include <QTest>

using namespace jingan;

class TestNumbers : public QObject
{
    Q_OBJECT
private slots:
    void writesAsTheReport_data();
    void writesAsTheReport();
    void spacesYears();
};

void TestNumbers::writesAsTheReport_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");
    QTest::newRow("level") << 3369.93 << -1 << QStringLiteral("3369.93");
    QTest::newRow("whole, no separators") << 20000.0 << -1 << QStringLiteral("20000");
    QTest::newRow("no trailing zero") << 302.20 << -1 << QStringLiteral("302.2");
    QTest::newRow("negative") << -51.2 << -1 << QStringLiteral("-51.2");
    QTest::newRow("rounded") << 99.7008 << 1 << QStringLiteral("99.7");
    QTest::newRow("rounded to whole") << 86.7 << 0 << QStringLiteral("87");
}

void TestNumbers::writesAsTheReport()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(decimals < 0 ? formatNumber(value) : formatNumber(value, decimals), "expected");
}

void TestNumbers::spacesYears()
{
    QCOMPARE(spacedTitle(QStringLiteral("2024年工作回顾")), QStringLiteral("2024 年工作回顾"));
    QCOMPARE(spacedTitle(QStringLiteral("三年行动")), QStringLiteral("三年行动"));
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "test_numbers.moc"
