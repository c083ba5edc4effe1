// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/documentreader.h"
#include "app/report/listedprojects.h"
#include "app/report/reportparser.h"
#include "app/report/textcleaning.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// Every format and every way of numbering a report comes in, and what is refused.
class TestReaders : public QObject
{
    Q_OBJECT
private slots:
    void findsTheOutline_data();
    void findsTheOutline();
    void keepsTheText_data();
    void keepsTheText();
    void keepsAppendicesApart();
    void takesARepeatedReportOnce();
    void setsFurnitureAside();
    void readsRows_data();
    void readsRows();
    void readsWordNumbersAndNotes();
    void listsProjects_data();
    void listsProjects();
    void knowsThePages();
    void refuses_data();
    void refuses();
    void stopsWhenAsked();
    void tellsProgress();

private:
    static QString fixture(const QString &name)
    {
        return QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/") + name;
    }

    static Report opened(const QString &name)
    {
        const auto reports = openReports(fixture(name));
        if (!reports)
            qWarning("%s", qPrintable(reports.error().message));
        return reports ? reports->constFirst() : Report();
    }

    static QStringList outline(const Report &report)
    {
        QStringList lines;
        for (const Part &part : report.parts) {
            lines.append(part.heading());
            for (const Section &section : part.sections)
                lines.append(u'-' + section.heading());
        }
        return lines;
    }

    static void eachFile()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"classic.txt", "plain-parts.txt", "half-width.txt", "run-in.txt", "twelve.txt", "third-level.txt",
                 "glued.txt", "part-words.txt", "contents.txt", "appendices.txt", "repeated.txt", "furniture.txt", "second-half.txt",
                 "parts-alone.txt", "headings.md", "bold.md", "plain-headings.md", "page.html", "page-gb.html", "line-breaks.html",
                 "gb18030.txt", "utf16.txt", "utf16-unmarked.txt", "bom.txt", "wide-blanks.txt", "numbered.docx", "typed.docx", "printed.pdf"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
};

void TestReaders::findsTheOutline_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *file, const char *expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromUtf8(expected);
    };
    const char *classic = "一、2030年工作回顾|-（一）产业发展提质增效|-（二）民生福祉持续改善|二、2031年主要任务|-（一）做强实体经济|-（二）办好民生实事";
    for (const char *file : {"classic.txt", "appendices.txt", "repeated.txt", "furniture.txt", "page.html", "page-gb.html",
             "line-breaks.html", "gb18030.txt", "utf16.txt", "utf16-unmarked.txt", "bom.txt", "wide-blanks.txt", "numbered.docx",
             "typed.docx", "printed.pdf", "rows.csv", "rows.jsonl"})
        row(file, classic);
    row("plain-parts.txt", "2030年工作回顾|-一、产业发展提质增效|-二、民生福祉持续改善|“十五五”发展成就|2031年工作安排|-一、做强实体经济|-二、办好民生实事");
    row("half-width.txt", "一、2030年工作回顾|二、2031年工作安排|-(一)做强实体经济|-(二)办好民生实事");
    row("run-in.txt", "一、2030年工作回顾|-（一）产业发展提质增效|-（二）民生福祉持续改善|二、2031年主要任务|-（一）做强实体经济，提升发展质量|-（二）办好民生实事，增进群众福祉");
    row("twelve.txt", "一、2030年工作回顾|二、2031年主要任务|-（一）做好第一项工作|-（二）做好第二项工作|-（三）做好第三项工作|-（四）做好第四项工作|"
        "-（五）做好第五项工作|-（六）做好第六项工作|-（七）做好第七项工作|-（八）做好第八项工作|-（九）做好第九项工作|-（十）做好第十项工作|"
        "-（十一）做好第十一项工作|-（十二）做好第十二项工作");
    row("third-level.txt", "一、2030年工作回顾|-（一）产业发展提质增效|-（二）民生福祉持续改善|二、2031年主要任务|-（一）做强实体经济");
    row("glued.txt", "一、2030年工作回顾|二、2031年主要任务|-（一）做强实体经济，提升产业发展质量|-（二）加强城市建设，打造宜居宜业城市|-（三）加快社会事业，保障和改善民生");
    row("part-words.txt", "第一部分2030年工作回顾|-一、产业发展提质增效|-二、民生福祉持续改善|第二部分2031年工作安排|-一、做强实体经济");
    row("contents.txt", "一、2030年工作回顾|二、2031年主要任务|-（一）做强实体经济|-（二）办好民生实事");
    row("second-half.txt", "二、2031年工作安排|-（一）做强实体经济|-（二）办好民生实事");
    row("parts-alone.txt", "一、2030年工作回顾|二、继续扩大内需|三、办好社会事业");
    row("headings.md", "一、2030年工作回顾|-（一）产业发展提质增效|-（二）民生福祉持续改善|二、2031年主要任务");
    row("bold.md", "2030年工作回顾|-（一）产业发展提质增效|-（二）民生福祉持续改善|2031年工作安排|-（一）做强实体经济");
    row("plain-headings.md", "2030年工作回顾|-产业发展提质增效|-民生福祉持续改善|2031年主要任务|-做强实体经济");
}

void TestReaders::findsTheOutline()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const Report report = opened(file);
    QCOMPARE(outline(report), expected.split(u'|'));
    QCOMPARE(report.planYear(), 2031);
    QCOMPARE(report.lacksBeginning(), file == QStringLiteral("second-half.txt"));
}

void TestReaders::keepsTheText_data()
{
    eachFile();
}

void TestReaders::keepsTheText()
{
    QFETCH(QString, file);
    const auto documents = readDocuments(fixture(file));
    QVERIFY2(documents.has_value(), documents ? "" : qPrintable(documents.error().message));
    const auto report = parseReport(documents->constFirst());
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    QHash<QChar, int> balance;
    const auto count = [&](const QString &text, int step) {
        for (const QChar c : text) {
            if (!isBlankSign(c))
                balance[c] += step;
        }
    };
    count(documents->constFirst().source, 1);
    for (const Part &part : report->parts) {
        count(part.heading() + part.ending, -1);
        for (const Section &section : part.sections)
            count(section.heading() + section.ending, -1);
    }
    for (const Paragraph &paragraph : report->paragraphs)
        count(paragraph.text, -1);
    for (const Appendix &appendix : report->appendices) {
        count(appendix.title, -1);
        for (const QStringList &row : appendix.rows)
            count(row.join(QString()), -1);
    }
    for (const DroppedText &dropped : report->dropped)
        count(dropped.text, -1);
    QString lost;
    for (auto it = balance.cbegin(); it != balance.cend(); ++it)
        lost += QString(qMax(0, it.value()), it.key());
    QCOMPARE(lost, QString());
}

void TestReaders::keepsAppendicesApart()
{
    const Report report = opened(QStringLiteral("appendices.txt"));
    QCOMPARE(report.appendices.size(), 2);
    QCOMPARE(int(report.appendices.at(0).kind), int(Appendix::Kind::Projects));
    QCOMPARE(int(report.appendices.at(1).kind), int(Appendix::Kind::Glossary));
    QCOMPARE(report.appendices.at(1).rows.size(), 2);
    QVERIFY(report.paragraphs.constLast().text.startsWith(QStringLiteral("各位代表！蓝图")));
    const Report markdown = opened(QStringLiteral("headings.md"));
    QCOMPARE(markdown.appendices.size(), 1);
    QCOMPARE(markdown.appendices.at(0).rows.size(), 2);
    QCOMPARE(markdown.appendices.at(0).rows.at(1), QStringList({QStringLiteral("三链"), QStringLiteral("产业链、供应链、创新链")}));
}

void TestReaders::takesARepeatedReportOnce()
{
    const Report once = opened(QStringLiteral("classic.txt"));
    const Report twice = opened(QStringLiteral("repeated.txt"));
    QCOMPARE(twice.paragraphs.size(), once.paragraphs.size());
    int repeated = 0;
    int furniture = 0;
    for (const DroppedText &dropped : twice.dropped) {
        repeated += dropped.reason == DropReason::Repeat ? 1 : 0;
        furniture += dropped.reason == DropReason::Furniture ? 1 : 0;
    }
    QVERIFY(repeated >= 14);
    QCOMPARE(furniture, 2);
}

void TestReaders::setsFurnitureAside()
{
    const Report plain = opened(QStringLiteral("classic.txt"));
    for (const char *file : {"furniture.txt", "page.html", "line-breaks.html"}) {
        const Report report = opened(QString::fromLatin1(file));
        QCOMPARE(report.paragraphs.size(), plain.paragraphs.size());
        for (qsizetype i = 0; i < plain.paragraphs.size(); ++i)
            QCOMPARE(report.paragraphs.at(i).text, plain.paragraphs.at(i).text);
        QCOMPARE(report.date, QDate(2031, 1, 6));
    }
}

void TestReaders::readsRows_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("CSV") << "rows.csv";
    QTest::newRow("JSON lines, one without line ends") << "rows.jsonl";
}

void TestReaders::readsRows()
{
    QFETCH(QString, file);
    const auto reports = openReports(fixture(file));
    QVERIFY2(reports.has_value(), reports ? "" : qPrintable(reports.error().message));
    QCOMPARE(reports->size(), 2);
    QCOMPARE(reports->at(0).planYear(), 2031);
    QCOMPARE(reports->at(1).planYear(), 2032);
    QCOMPARE(reports->at(1).region, QStringLiteral("青山县"));
    QCOMPARE(outline(reports->at(1)).size(), 6);
    QCOMPARE(reports->at(1).paragraphs.size(), reports->at(0).paragraphs.size());
}

void TestReaders::readsWordNumbersAndNotes()
{
    const Report report = opened(QStringLiteral("numbered.docx"));
    QCOMPARE(report.parts.at(1).marker, QStringLiteral("二、"));
    // Each part's sections begin again at one.
    QCOMPARE(report.parts.at(1).sections.at(0).marker, QStringLiteral("（一）"));
    QCOMPARE(report.appendices.size(), 2);
    QCOMPARE(report.appendices.at(1).rows, QList<QStringList>({{QStringLiteral("三链：产业链、供应链、创新链。")}}));
}

void TestReaders::listsProjects_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char *lines) { return QString::fromUtf8(lines).split(u'|'); };
    QTest::newRow("numbered lines, measures below") << "appendices.txt"
        << list("1 实施农村供水提升工程 [新建供水管网30公里+改造水厂2座]|2 新建公办幼儿园2所 []");
    QTest::newRow("a table with headings") << "numbered.docx"
        << list("1 改善农村出行 [新建改建农村公路120公里+改造危桥3座] 交通 县交通局|2 扩大学位供给 [新增学位800个] 教育 县教育局");
    QTest::newRow("a list in Markdown") << "bold.md" << list("1 交通出行新建改建农村公路120公里 []|2 教育扩容新增学位800个 []");
    QTest::newRow("none") << "classic.txt" << QStringList();
}

void TestReaders::listsProjects()
{
    QFETCH(QString, file);
    QStringList found;
    for (const ListedProject &project : listedProjects(opened(file))) {
        QString line = QStringLiteral("%1 %2 [%3]").arg(project.number).arg(project.title, project.measures.join(u'+'));
        if (!project.area.isEmpty())
            line += u' ' + project.area + u' ' + project.department;
        found.append(line);
    }
    QTEST(found, "expected");
}

void TestReaders::knowsThePages()
{
    const Report report = opened(QStringLiteral("printed.pdf"));
    QCOMPARE(report.paragraphs.constFirst().page, 1);
    QVERIFY(report.paragraphs.constLast().page >= 2);
    const QString expected = QStringLiteral("2030年是全县发展进程中很不平凡的一年。全年地区生产总值达到235.2亿元，增长6.5%；一般公共预算收入13.2亿元，下降3.2%。一年来，我们主要做了以下工作。");
    QCOMPARE(report.paragraphs.at(1).text, expected);
}

void TestReaders::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("a scan") << "scan.pdf" << int(ErrorCode::NoTextLayer) << "扫描件";
    QTest::newRow("a PDF with a password") << "password.pdf" << int(ErrorCode::Encrypted) << "密码";
    QTest::newRow("a PDF cut off") << "cut-off.pdf" << int(ErrorCode::BrokenFile) << "损坏";
    QTest::newRow("no PDF at all") << "not-a.pdf" << int(ErrorCode::BrokenFile) << "损坏";
    QTest::newRow("a Word file with a password") << "password.docx" << int(ErrorCode::Encrypted) << "密码";
    QTest::newRow("an old Word file") << "old.doc" << int(ErrorCode::UnknownFormat) << ".docx";
    QTest::newRow("a Word file cut off") << "cut-off.docx" << int(ErrorCode::BrokenFile) << "损坏";
    QTest::newRow("broken XML") << "broken-xml.docx" << int(ErrorCode::BrokenFile) << "损坏";
    QTest::newRow("entities that expand") << "entities.docx" << int(ErrorCode::BrokenFile) << "损坏";
    QTest::newRow("a bomb") << "bomb.docx" << int(ErrorCode::FileTooLarge) << "过大";
    QTest::newRow("an archive of other files") << "no-document.docx" << int(ErrorCode::UnknownFormat) << "Word";
    QTest::newRow("a page's menus") << "navigation.txt" << int(ErrorCode::NotAReport) << "导航";
    QTest::newRow("no file") << "missing.pdf" << int(ErrorCode::FileNotFound) << "找不到";
}

void TestReaders::refuses()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    const auto reports = openReports(fixture(file));
    QVERIFY(!reports.has_value());
    QTEST(int(reports.error().code), "code");
    QVERIFY2(reports.error().message.contains(file), qPrintable(reports.error().message));
    QVERIFY2(reports.error().message.contains(says), qPrintable(reports.error().message));
    QVERIFY2(reports.error().message.contains(QStringLiteral("请")) || reports.error().message.contains(QStringLiteral("可以")), "says what to do");
}

void TestReaders::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    for (const char *file : {"printed.pdf", "typed.docx", "classic.txt", "rows.csv"}) {
        ReadingControl control;
        control.stop = source.get_token();
        const auto reports = openReports(fixture(QString::fromLatin1(file)), control);
        QVERIFY2(!reports.has_value(), file);
        QCOMPARE(int(reports.error().code), int(ErrorCode::Cancelled));
    }
}

void TestReaders::tellsProgress()
{
    QList<int> seen;
    ReadingControl control;
    control.progress = [&](int percent) { seen.append(percent); };
    QVERIFY(openReports(fixture(QStringLiteral("printed.pdf")), control).has_value());
    QVERIFY(seen.size() >= 3);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    QCOMPARE(seen.constLast(), 100);
}

QTEST_GUILESS_MAIN(TestReaders)
#include "test_readers.moc"
