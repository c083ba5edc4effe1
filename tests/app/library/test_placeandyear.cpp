// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/placeandyear.h"
#include "app/library/sectionkind.h"
#include "app/report/reportparser.h"

#include <QTest>

using namespace jingan;

class TestPlaceAndYear : public QObject
{
    Q_OBJECT
private slots:
    void guesses_data();
    void guesses();
    void reviewOfTwoYears();
    void chineseDigits();
    void kindsOfParts_data();
    void kindsOfParts();
};

void TestPlaceAndYear::guesses_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("opening");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("year");
    const QString ask = QStringLiteral("，向大会报告工作，请予审议。");
    QTest::newRow("meeting") << QStringLiteral("——2014年1月9日在海棠市第十届人民代表大会第三次会议上") << QStringLiteral("") << QStringLiteral("") << QStringLiteral("x.txt") << QStringLiteral("海棠市") << 2014;
    QTest::newRow("title") << QStringLiteral("海棠市2019年政府工作报告") << QStringLiteral("") << QStringLiteral("") << QStringLiteral("x.txt") << QStringLiteral("海棠市") << 2019;
    QTest::newRow("title with a speaker") << QStringLiteral("李明市长在海棠市第十五届人民代表大会第三次会议的政府工作报告（2020年）") << QStringLiteral("") << QStringLiteral("") << QStringLiteral("x.txt") << QStringLiteral("海棠市") << 2020;
    QTest::newRow("Chinese digits") << QStringLiteral("二〇一三年二月二十八日在云山县第十六届人民代表大会第二次会议上") << QStringLiteral("") << QStringLiteral("") << QStringLiteral("x.txt") << QStringLiteral("云山县") << 2013;
    QTest::newRow("the nation") << QStringLiteral("——1999年3月5日在第九届全国人民代表大会第二次会议上") << QStringLiteral("") << QStringLiteral("") << QStringLiteral("x.txt") << QStringLiteral("全国") << 1999;
    QTest::newRow("the nation by its government") << QStringLiteral("") << QStringLiteral("现在，我代表国务院，向大会报告政府工作，请予审议。") << QStringLiteral("一、2024年工作回顾") << QStringLiteral("x.txt") << QStringLiteral("全国") << 2025;
    QTest::newRow("government and headings") << QStringLiteral("") << QStringLiteral("现在，我代表南湖区人民政府") + ask << QStringLiteral("一、2024年工作回顾") << QStringLiteral("x.txt") << QStringLiteral("南湖区") << 2025;
    QTest::newRow("the file's name") << QStringLiteral("") << QStringLiteral("现在，我代表区人民政府") + ask << QStringLiteral("一、工作回顾") << QStringLiteral("2010年南湖区政府工作报告.txt") << QStringLiteral("南湖区") << 2010;
    QTest::newRow("a kind of place is none") << QString() << QStringLiteral("现在，我代表区人民政府向大会作政府工作报告，请予审议。") << QStringLiteral("一、2009年工作回顾") << QStringLiteral("2010-南湖.txt") << QStringLiteral("南湖") << 2010;
    QTest::newRow("years of a span are none") << QStringLiteral("") << QStringLiteral("") << QStringLiteral("一、2016—2020年工作回顾") << QStringLiteral("南湖.txt") << QStringLiteral("南湖") << 0;
    QTest::newRow("nothing") << QStringLiteral("") << QStringLiteral("") << QStringLiteral("一、工作") << QStringLiteral("20.txt") << QString() << 0;
    QTest::newRow("a file's number") << QStringLiteral("") << QStringLiteral("") << QStringLiteral("一、工作") << QStringLiteral("r360.txt") << QString() << 0;
}

void TestPlaceAndYear::guesses()
{
    QFETCH(QString, front);
    QFETCH(QString, opening);
    QFETCH(QString, part);
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(int, year);
    Report report;
    if (!front.isEmpty())
        report.dropped = {{front, DropReason::FrontMatter, 0}};
    if (!opening.isEmpty()) {
        Paragraph paragraph;
        paragraph.number = 1;
        paragraph.text = opening;
        report.paragraphs = {paragraph};
    }
    if (!part.isEmpty())
        report.parts = {{part.left(1), part.mid(2), part.left(2), {}, {}, {}, {}}};
    const PlaceAndYear guess = guessPlaceAndYear(report, file);
    QCOMPARE(guess.place, place);
    QCOMPARE(guess.year, year);
}

void TestPlaceAndYear::reviewOfTwoYears()
{
    const auto report = parseReport(QStringLiteral("各位代表：\n现在，我代表国务院，向大会报告政府工作，请予审议。\n一、2019年和今年以来工作回顾\n"
                                                   "（一）经济\n这一年经济稳定。\n二、今年工作总体部署\n（一）任务\n要继续努力。\n"), QStringLiteral("x"));
    QVERIFY(report.has_value());
    QCOMPARE(guessPlaceAndYear(*report, QStringLiteral("x")), (PlaceAndYear{QStringLiteral("全国"), 2020}));
}

void TestPlaceAndYear::chineseDigits()
{
    QCOMPARE(yearOfChineseDigits(QStringLiteral("二〇二五")), 2025);
    QCOMPARE(yearOfChineseDigits(QStringLiteral("二○一三")), 2013);
    QCOMPARE(yearOfChineseDigits(QStringLiteral("二零零八")), 2008);
    QCOMPARE(yearOfChineseDigits(QStringLiteral("十二五")), 0);
}

void TestPlaceAndYear::kindsOfParts_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("two parts") << QStringList({QStringLiteral("2024年工作回顾"), QStringLiteral("2025年主要任务")})
                               << QStringList({QStringLiteral("review"), QStringLiteral("tasks")});
    QTest::newRow("outlook and government") << QStringList({QStringLiteral("过去五年工作回顾"), QStringLiteral("总体要求和奋斗目标"),
        QStringLiteral("今年重点工作"), QStringLiteral("加强政府自身建设")})
        << QStringList({QStringLiteral("review"), QStringLiteral("outlook"), QStringLiteral("tasks"), QStringLiteral("government")});
    QTest::newRow("tasks that don't say so") << QStringList({QStringLiteral("1998年工作回顾"), QStringLiteral("继续扩大内需"), QStringLiteral("大力推进国有企业改革")})
        << QStringList({QStringLiteral("review"), QStringLiteral("tasks"), QStringLiteral("tasks")});
    QTest::newRow("the year alone") << QStringList({QStringLiteral("2024年工作"), QStringLiteral("2025年工作")})
        << QStringList({QStringLiteral("review"), QStringLiteral("tasks")});
}

void TestPlaceAndYear::kindsOfParts()
{
    QFETCH(QStringList, titles);
    QFETCH(QStringList, kinds);
    Report report;
    report.date = QDate(2025, 1, 1);
    for (const QString &title : titles)
        report.parts.append({{}, title, {}, {}, {}, {}, {}});
    QStringList found;
    for (const SectionKind kind : partKinds(report))
        found.append(sectionKindKey(kind));
    QCOMPARE(found, kinds);
    for (const SectionKind kind : sectionKinds())
        QCOMPARE(sectionKindOfKey(sectionKindKey(kind)), std::optional(kind));
}

QTEST_GUILESS_MAIN(TestPlaceAndYear)
#include "test_placeandyear.moc"
