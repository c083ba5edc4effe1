// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/columnmapping.h"

#include <QTest>

using namespace jingan;

class TestColumnMapping : public QObject
{
    Q_OBJECT
private slots:
    void readsHeadings_data();
    void readsHeadings();
    void everyNameAndKeyIsKnown();
    void findsTheHeading_data();
    void findsTheHeading();
    void changesByWord();
    void refusesWhatIsNoChange_data();
    void refusesWhatIsNoChange();
};

namespace {

TableSheet sheetOf(const QList<QStringList> &rows)
{
    TableSheet sheet;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column)
            sheet.set(row, column, textCell(rows.at(row).at(column)));
    }
    return sheet;
}

QStringList keys(const ColumnMapping &mapping)
{
    QStringList keys;
    for (const ImportColumn column : mapping.columns)
        keys.append(importColumnKey(column));
    return keys;
}

} // namespace

void TestColumnMapping::readsHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("key");
    QTest::newRow("序号") << "序号" << "number";
    QTest::newRow("blanks within") << "序 号" << "number";
    QTest::newRow("line break") << "占全年\n计划" << "percent";
    QTest::newRow("brackets") << "目标值（个）" << "target";
    QTest::newRow("percent sign in brackets") << "占全年计划(%)" << "percent";
    QTest::newRow("year before") << "2025年目标" << "target";
    QTest::newRow("unit is the measure's") << "单位" << "unit";
    QTest::newRow("unit is a department") << "责任单位" << "lead_department";
    QTest::newRow("主办") << "主办" << "lead_department";
    QTest::newRow("协办") << "协办单位" << "cooperating";
    QTest::newRow("English") << "Lead department" << "lead_department";
    QTest::newRow("own key") << "milestone_q3" << "milestone_q3";
    QTest::newRow("unknown") << "联系电话" << "ignore";
    QTest::newRow("empty") << "" << "ignore";
}

void TestColumnMapping::readsHeadings()
{
    QFETCH(QString, heading);
    QTEST(importColumnKey(columnOfHeading(heading)), "key");
}

void TestColumnMapping::everyNameAndKeyIsKnown()
{
    for (const ImportColumn column : importColumns()) {
        QVERIFY(importColumnOfKey(importColumnKey(column)) == column);
        if (column == ImportColumn::Ignore)
            continue;
        QVERIFY2(columnOfHeading(importColumnName(column)) == column, qPrintable(importColumnName(column)));
        QVERIFY2(columnOfHeading(importColumnKey(column)) == column, qPrintable(importColumnKey(column)));
    }
}

void TestColumnMapping::findsTheHeading_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<int>("heading");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("city form") << QList<QStringList>{{QStringLiteral("序号"), QStringLiteral("实事项目名称"), QStringLiteral("完成情况"), QStringLiteral("占全年计划")}, {QStringLiteral("1"), QStringLiteral("甲"), QStringLiteral("2"), QStringLiteral("50%")}}
                               << 0 << QStringList{QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("done"), QStringLiteral("percent")};
    QTest::newRow("press list") << QList<QStringList>{{QStringLiteral("序号"), QStringLiteral("方面"), QStringLiteral("实事项目"), QStringLiteral("目标"), QStringLiteral("单位")}, {QStringLiteral("1"), QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("3"), QStringLiteral("个")}}
                                << 0 << QStringList{QStringLiteral("number"), QStringLiteral("area"), QStringLiteral("title"), QStringLiteral("target"), QStringLiteral("unit")};
    QTest::newRow("below a title") << QList<QStringList>{{QStringLiteral("2025年实事项目")}, {QStringLiteral("截至9月")}, {QStringLiteral("编号"), QStringLiteral("项目名称"), QStringLiteral("责任单位")}, {QStringLiteral("1"), QStringLiteral("甲"), QStringLiteral("乙")}}
                                   << 2 << QStringList{QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("lead_department")};
    QTest::newRow("below a title of a known word") << QList<QStringList>{{QStringLiteral("实事项目（截至9月）")}, {QStringLiteral("编号"), QStringLiteral("甲"), QStringLiteral("完成情况")}}
                                   << 1 << QStringList{QStringLiteral("number"), QStringLiteral("ignore"), QStringLiteral("done")};
    QTest::newRow("the same twice") << QList<QStringList>{{QStringLiteral("项目名称"), QStringLiteral("目标"), QStringLiteral("数量")}}
                                    << 0 << QStringList{QStringLiteral("title"), QStringLiteral("target"), QStringLiteral("ignore")};
    QTest::newRow("none") << QList<QStringList>{{QStringLiteral("1"), QStringLiteral("甲")}, {QStringLiteral("2"), QStringLiteral("乙")}} << -1 << QStringList{QStringLiteral("ignore"), QStringLiteral("ignore")};
    QTest::newRow("unknown words above numbers") << QList<QStringList>{{QStringLiteral("名目"), QStringLiteral("多少")}, {QStringLiteral("甲"), QStringLiteral("3")}} << 0 << QStringList{QStringLiteral("ignore"), QStringLiteral("ignore")};
    QTest::newRow("compiled list's own") << QList<QStringList>{{QStringLiteral("id"), QStringLiteral("area"), QStringLiteral("title"), QStringLiteral("target"), QStringLiteral("unit"), QStringLiteral("section"), QStringLiteral("quote"), QStringLiteral("in_press_2025_01_11")}}
                                         << 0 << QStringList{QStringLiteral("number"), QStringLiteral("area"), QStringLiteral("title"), QStringLiteral("target"), QStringLiteral("unit"), QStringLiteral("ignore"), QStringLiteral("ignore"), QStringLiteral("ignore")};
}

void TestColumnMapping::findsTheHeading()
{
    QFETCH(QList<QStringList>, rows);
    const ColumnMapping mapping = guessMapping(sheetOf(rows));
    QTEST(mapping.headingRow, "heading");
    QTEST(keys(mapping), "expected");
    QCOMPARE(mapping.firstRow, mapping.headingRow + 1);
}

void TestColumnMapping::changesByWord()
{
    const ColumnMapping guessed = guessMapping(sheetOf({{QStringLiteral("序号"), QStringLiteral("项目名称"), QStringLiteral("指标数"), QStringLiteral("目标")}}));
    const auto changed = mappingWith(guessed, QStringLiteral("C=target, D=ignore"));
    QVERIFY(changed.has_value());
    QCOMPARE(keys(*changed), QStringList({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("target"), QStringLiteral("ignore")}));
    const auto moved = mappingWith(guessed, QStringLiteral("c=title"));
    QVERIFY(moved.has_value());
    QCOMPARE(keys(*moved), QStringList({QStringLiteral("number"), QStringLiteral("ignore"), QStringLiteral("title"), QStringLiteral("target")}));
}

void TestColumnMapping::refusesWhatIsNoChange_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no column") << "target";
    QTest::newRow("unknown word") << "C=price";
    QTest::newRow("outside") << "Z=target";
}

void TestColumnMapping::refusesWhatIsNoChange()
{
    QFETCH(QString, text);
    const auto changed = mappingWith(guessMapping(sheetOf({{QStringLiteral("序号"), QStringLiteral("项目名称"), QStringLiteral("目标")}})), text);
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().code, ErrorCode::BadArgument);
    QVERIFY2(changed.error().message.contains(text), qPrintable(changed.error().message));
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "test_columnmapping.moc"
