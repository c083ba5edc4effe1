// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportparser.h"

#include "app/common/csv.h"
#include "app/report/textcleaning.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestReportParser : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsTheFrontMatter();
    void findsTheOutline();
    void numbersTheParagraphs_data();
    void numbersTheParagraphs();
    void losesNoCharacter();
    void findsEveryQuote_data();
    void findsEveryQuote();
    void sentencesAddUp();
    void cleans_data();
    void cleans();
    void refusesBadInput_data();
    void refusesBadInput();
    void placesOutsideAreEmpty();

private:
    Report m_report;
    QString m_raw;
};

void TestReportParser::initTestCase()
{
    auto report = readReport(QStringLiteral(":/data/jingan-2025/report.txt"));
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    m_report = std::move(*report);
    QFile file(QStringLiteral(":/data/jingan-2025/report.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_raw = QString::fromUtf8(file.readAll());
}

void TestReportParser::readsTheFrontMatter()
{
    QCOMPARE(m_report.title, QStringLiteral("政府工作报告"));
    QCOMPARE(m_report.date, QDate(2025, 1, 8));
    QCOMPARE(m_report.region, QStringLiteral("静安区"));
    QCOMPARE(m_report.meeting, QStringLiteral("静安区第二届人民代表大会第六次会议"));
    QCOMPARE(m_report.speaker, QStringLiteral("翟磊"));
    QCOMPARE(m_report.speakerTitle, QStringLiteral("静安区区长"));
    QCOMPARE(m_report.planYear(), 2025);
    QCOMPARE(m_report.reviewYear(), 2024);
}

void TestReportParser::findsTheOutline()
{
    QCOMPARE(m_report.paragraphs.size(), 56);
    QCOMPARE(m_report.preamble, QList<int>({1}));
    QCOMPARE(m_report.parts.size(), 2);
    QCOMPARE(m_report.parts.at(0).title, QStringLiteral("2024年工作回顾"));
    QCOMPARE(m_report.parts.at(1).title, QStringLiteral("2025年主要任务"));
    QCOMPARE(m_report.parts.at(0).opening, QList<int>({2, 3}));
    QCOMPARE(m_report.parts.at(0).closing, QList<int>({21, 22}));
    QCOMPARE(m_report.parts.at(1).opening, QList<int>({23, 24, 25}));
    QCOMPARE(m_report.parts.at(1).closing, QList<int>({55, 56}));
    const QList<QList<int>> topics = {{3, 3, 4, 4, 3}, {4, 3, 3, 4, 6, 3}};
    for (int part = 0; part < 2; ++part) {
        QCOMPARE(m_report.parts.at(part).sections.size(), topics.at(part).size());
        for (int section = 0; section < topics.at(part).size(); ++section) {
            int count = 0;
            for (const int number : m_report.parts.at(part).sections.at(section).paragraphs)
                count += m_report.paragraph(number)->isTopic() ? 1 : 0;
            QCOMPARE(count, topics.at(part).at(section));
        }
    }
    QCOMPARE(m_report.parts.at(0).sections.at(0).title, QStringLiteral("稳增长提质效，经济运行稳步向好"));
    QCOMPARE(m_report.parts.at(1).sections.at(5).number, QStringLiteral("六"));
}

void TestReportParser::numbersTheParagraphs_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("label");
    QTest::newRow("preamble") << 1 << "" << "现在，我代表" << "";
    QTest::newRow("first topic") << 4 << "经济指标稳中有进" << "经济指标稳中有进。深入" << "一（一）";
    QTest::newRow("after a page break") << 7 << "科技创新蓄势聚能" << "科技创新蓄势聚能。" << "一（二）";
    QTest::newRow("housing 2024") << 14 << "群众居住条件日益改善" << "群众居住条件日益改善。" << "一（四）";
    QTest::newRow("quotes in the headline") << 15 << "“一老一小”服务持续提升" << "“一老一小”" << "一（四）";
    QTest::newRow("targets") << 24 << "" << "综合各方面因素" << "二";
    QTest::newRow("introduction") << 26 << "" << "坚持扩大内需战略" << "二（一）";
    QTest::newRow("housing 2025") << 37 << "提升人居环境品质" << "提升人居环境品质。" << "二（三）";
    QTest::newRow("social security") << 45 << "织密社会保障网络" << "织密社会保障网络。" << "二（五）";
    QTest::newRow("the old") << 46 << "完善为老服务体系" << "完善为老服务体系。" << "二（五）";
    QTest::newRow("long first sentence is no headline") << 55 << "" << "高质量编制“十五五”规划" << "二";
    QTest::newRow("last") << 56 << "" << "各位代表，使命呼唤担当" << "二";
}

void TestReportParser::numbersTheParagraphs()
{
    QFETCH(int, number);
    QFETCH(QString, start);
    const Paragraph *paragraph = m_report.paragraph(number);
    QVERIFY(paragraph);
    QCOMPARE(paragraph->number, number);
    QTEST(paragraph->headline, "headline");
    QVERIFY2(paragraph->text.startsWith(start), qPrintable(paragraph->text.left(20)));
    QTEST(m_report.sectionLabel(*paragraph), "label");
}

void TestReportParser::losesNoCharacter()
{
    // The raw text, without white space and the page numbers that stand alone, mended.
    QString expected;
    for (const QString &line : m_raw.split(u'\n')) {
        static const QRegularExpression pageNumber(QStringLiteral("^\\d{1,3}$"));
        if (!pageNumber.match(line.trimmed()).hasMatch())
            expected += line;
    }
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    expected.remove(blanks);
    for (const GlyphFault &fault : glyphFaults())
        expected.replace(QChar(fault.wrong), QChar(fault.right));

    QString found = m_report.title + QStringLiteral("——2025年1月8日在") + m_report.meeting + u'上'
        + m_report.speakerTitle + m_report.speaker + QStringLiteral("各位代表：");
    int part = -1;
    int section = -1;
    for (const Paragraph &paragraph : m_report.paragraphs) {
        if (paragraph.part != part) {
            part = paragraph.part;
            section = -1;
            found += m_report.parts.at(part).number + u'、' + m_report.parts.at(part).title;
        }
        if (paragraph.section >= 0 && paragraph.section != section) {
            section = paragraph.section;
            const Section &heading = m_report.parts.at(part).sections.at(section);
            found += u'（' + heading.number + u'）' + heading.title;
        }
        found += paragraph.text;
    }
    found.remove(blanks);
    QCOMPARE(found.size(), expected.size());
    QCOMPARE(found, expected);
}

void TestReportParser::findsEveryQuote_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("part");
    QTest::newRow("headline, actual") << "headline.csv" << "actual_quote" << 0;
    QTest::newRow("headline, target") << "headline.csv" << "target_quote" << 1;
    QTest::newRow("projects") << "projects.csv" << "quote" << 1;
    QTest::newRow("comparisons, done") << "comparisons.csv" << "done_quote" << 0;
    QTest::newRow("comparisons, planned") << "comparisons.csv" << "plan_quote" << 1;
}

void TestReportParser::findsEveryQuote()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(int, part);
    const auto rows = CsvTable::read(QStringLiteral(":/data/jingan-2025/") + table);
    QVERIFY(rows.has_value());
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString quote = rows->cell(row, column);
        const auto place = m_report.find(quote, part);
        QVERIFY2(place.has_value(), qPrintable(quote));
        QCOMPARE(m_report.textAt(*place), quote);
        QCOMPARE(m_report.paragraph(place->paragraph)->part, part);
    }
}

void TestReportParser::sentencesAddUp()
{
    for (const Paragraph &paragraph : m_report.paragraphs) {
        int end = 0;
        for (const TextSpan &sentence : paragraph.sentences) {
            QCOMPARE(sentence.start, end);
            QVERIFY(sentence.length > 0);
            end = sentence.end();
        }
        QCOMPARE(end, paragraph.text.size());
    }
}

void TestReportParser::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char *lines) { return QString::fromUtf8(lines).split(u'|'); };
    QTest::newRow("joined") << "全年实现\n增长。 \n" << list("全年实现增长。");
    QTest::newRow("blank lines between") << "全年\n\n实现。 \n\n后来。 \n" << list("全年实现。|后来。");
    QTest::newRow("page number alone") << "实现\n\n2\n\n社会。 \n" << list("实现社会。");
    QTest::newRow("number that ends a line stays") << "威海路 500\n 号。 \n" << list("威海路500号。");
    QTest::newRow("blanks at digits") << "全年 3369.93 亿元。 \n" << list("全年3369.93亿元。");
    QTest::newRow("Latin words keep theirs") << "采用 Open Data 标准。 \n" << list("采用Open Data标准。");
    QTest::newRow("glyph fault") << "处臵。 \n" << list("处置。");
    QTest::newRow("CRLF") << "全年\r\n实现。 \r\n" << list("全年实现。");
    QTest::newRow("unmarked: sentence end") << "第一句\n还是。\n第二段。\n" << list("第一句还是。|第二段。");
    QTest::newRow("unmarked: headings") << "一、回顾\n（一）稳增长\n内容。\n" << list("一、回顾|（一）稳增长|内容。");
    QTest::newRow("heading after a missing mark") << "内容 件。\n （二）育动能 \n 后。 \n" << list("内容件。|（二）育动能|后。");
}

void TestReportParser::cleans()
{
    QFETCH(QString, text);
    QTEST(cleanParagraphs(text), "expected");
}

void TestReportParser::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray("") << int(ErrorCode::FileEmpty);
    QTest::newRow("blank") << QByteArray(" \n\n \n") << int(ErrorCode::FileEmpty);
    QTest::newRow("binary") << QByteArray("\x00\x01\x02", 3) << int(ErrorCode::NotText);
    QTest::newRow("another encoding") << QByteArray("\xBE\xB2\xB0\xB2") << int(ErrorCode::NotText);
    QTest::newRow("no report") << QByteArray("今天天气很好。\n") << int(ErrorCode::NotAReport);
    QTest::newRow("headings alone") << QByteArray("一、回顾\n") << int(ErrorCode::NotAReport);
    QTest::newRow("too large") << QByteArray(21 * 1024 * 1024, 'a') << int(ErrorCode::FileTooLarge);
}

void TestReportParser::refusesBadInput()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("given.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto report = readReport(file.fileName());
    QVERIFY(!report.has_value());
    QTEST(int(report.error().code), "code");
    QVERIFY2(report.error().message.contains(file.fileName()), qPrintable(report.error().message));
    const auto missing = readReport(folder.filePath(QStringLiteral("missing.txt")));
    QCOMPARE(int(missing.error().code), int(ErrorCode::FileNotFound));
    const auto aFolder = readReport(folder.path());
    QCOMPARE(int(aFolder.error().code), int(ErrorCode::FileUnreadable));
}

void TestReportParser::placesOutsideAreEmpty()
{
    QVERIFY(!m_report.paragraph(0));
    QVERIFY(!m_report.paragraph(57));
    QVERIFY(m_report.textAt({57, {0, 1}}).isEmpty());
    QVERIFY(m_report.textAt({1, {0, 100000}}).isEmpty());
    QVERIFY(!m_report.find(QString()));
    QVERIFY(!m_report.find(QStringLiteral("没有这句话")));
    // The same words stand in both parts; the part decides.
    const QString both = QStringLiteral("17条道路大中修、积水改善和架空线入地工程");
    QCOMPARE(m_report.find(both, 0)->paragraph, 10);
    QCOMPARE(m_report.find(both, 1)->paragraph, 36);
}

QTEST_GUILESS_MAIN(TestReportParser)
#include "test_reportparser.moc"
