// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/documentreader.h"
#include "app/report/headlinefacts.h"
#include "app/report/reportjson.h"
#include "app/report/reportparser.h"

#include <QFontDatabase>
#include <QJsonDocument>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace jingan;

/// A PDF made of the shipped report reads back to the same outline, figures and facts.
class TestReportPdf : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsBack_data();
    void readsBack();

private:
    QString m_family;

    /// Sets the report as a Word file would be: indented or parted by gaps, with page numbers.
    void print(const Report &report, const QString &path, QPageSize::PageSizeId size, bool indented, qreal points) const
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(size));
        // Type and margins are scaled to the paper's resolution, indents are not.
        const qreal scale = writer.resolution() / 72.0;
        QTextDocument document;
        QFont font(m_family);
        font.setPointSizeF(points);
        document.setDefaultFont(font);
        QTextCursor cursor(&document);
        const auto add = [&](const QString &text, bool heading) {
            QTextBlockFormat block;
            block.setAlignment(Qt::AlignJustify);
            if (indented)
                block.setTextIndent(2 * points * scale);
            else
                block.setBottomMargin(points);
            QTextCharFormat characters;
            characters.setFontWeight(heading ? QFont::Bold : QFont::Normal);
            if (!cursor.atStart())
                cursor.insertBlock(block, characters);
            else
                cursor.setBlockFormat(block);
            cursor.insertText(text, characters);
        };
        add(report.title, true);
        add(QStringLiteral("——2025年1月8日在") + report.meeting + u'上', false);
        add(report.speakerTitle + u' ' + report.speaker, false);
        add(QStringLiteral("各位代表："), false);
        int part = -1;
        int section = -1;
        for (const Paragraph &paragraph : report.paragraphs) {
            if (paragraph.part != part) {
                part = paragraph.part;
                section = -1;
                add(report.parts.at(part).heading(), true);
            }
            if (paragraph.section >= 0 && paragraph.section != section) {
                section = paragraph.section;
                add(report.parts.at(part).sections.at(section).heading(), true);
            }
            add(paragraph.text, false);
        }
        document.print(&writer);
    }
};

void TestReportPdf::initTestCase()
{
    // The program's own font: its PDFs carry the right characters.
    const int id = QFontDatabase::addApplicationFont(QStringLiteral(JINGAN_SOURCE_DIR "/resources/fonts/JinganSansSC-Regular.ttf"));
    QVERIFY(id >= 0);
    m_family = QFontDatabase::applicationFontFamilies(id).constFirst();
}

void TestReportPdf::readsBack_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("indented");
    QTest::addColumn<double>("points");
    QTest::newRow("A4, indented") << int(QPageSize::A4) << true << 16.0;
    QTest::newRow("A4, small type") << int(QPageSize::A4) << true << 10.5;
    QTest::newRow("A5, gaps between") << int(QPageSize::A5) << false << 12.0;
}

void TestReportPdf::readsBack()
{
    QFETCH(int, size);
    QFETCH(bool, indented);
    QFETCH(double, points);
    const auto shipped = readReport(QStringLiteral(":/data/jingan-2025/report.txt"));
    QVERIFY(shipped.has_value());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    print(*shipped, path, QPageSize::PageSizeId(size), indented, points);

    const auto reports = openReports(path);
    QVERIFY2(reports.has_value(), reports ? "" : qPrintable(reports.error().message));
    const Report &report = reports->constFirst();
    QCOMPARE(report.paragraphs.size(), shipped->paragraphs.size());
    for (qsizetype i = 0; i < report.paragraphs.size(); ++i)
        QCOMPARE(report.paragraphs.at(i).text, shipped->paragraphs.at(i).text);
    QCOMPARE(QJsonDocument(outlineToJson(report)).toJson(), QJsonDocument(outlineToJson(*shipped)).toJson());
    QCOMPARE(figuresToCsv(report, extractFigures(report)), figuresToCsv(*shipped, extractFigures(*shipped)));
    QCOMPARE(headlineFactsToCsv(report, headlineFacts(report)), headlineFactsToCsv(*shipped, headlineFacts(*shipped)));
    QVERIFY(report.paragraphs.constLast().page > 5);
    int last = 1;
    for (const Paragraph &paragraph : report.paragraphs) {
        QVERIFY(paragraph.page >= last);
        last = paragraph.page;
    }
}

QTEST_MAIN(TestReportPdf)
#include "test_reportpdf.moc"
