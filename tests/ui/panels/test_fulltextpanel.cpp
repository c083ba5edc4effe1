// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outlinemodel.h"
#include "ui/panels/fulltextpanel.h"
#include "ui/panels/reportbrowser.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QTreeView>

using namespace jingan;

class TestFullTextPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void holdsTheReportExactly();
    void figuresAreLinks();
    void thePlaceIsInSight_data();
    void thePlaceIsInSight();
    void badPlacesAreIgnored_data();
    void badPlacesAreIgnored();
    void outlineFollowsTheText();
    void textFollowsTheOutline();
    void aFigureLeadsToTheLibrary();
    void themeKeepsWidthAndPlace();

private:
    void show(FullTextPanel &panel, const QSize &size = {1180, 780})
    {
        panel.resize(size);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCoreApplication::processEvents();
    }
    static QRect markOf(const ReportBrowser &text)
    {
        QTextCursor cursor = text.extraSelections().constFirst().cursor;
        cursor.setPosition(cursor.selectionStart());
        return text.cursorRect(cursor);
    }

    Dataset m_dataset;
    Theme m_theme;
};

void TestFullTextPanel::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestFullTextPanel::holdsTheReportExactly()
{
    FullTextPanel panel(m_dataset, m_theme);
    QStringList blocks;
    const auto *text = panel.findChild<ReportBrowser *>();
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
        blocks.append(block.text());
    qsizetype last = -1;
    for (const Paragraph &paragraph : m_dataset.report.paragraphs) {
        const qsizetype at = blocks.indexOf(paragraph.text);
        QVERIFY2(at > last, qPrintable(paragraph.text));
        last = at;
    }
    // Title, byline, two parts, eleven sections, and nothing else: the numbers are painted.
    QCOMPARE(blocks.size(), m_dataset.report.paragraphs.size() + 2 + 2 + 11);
    QVERIFY(!blocks.contains(QString()));
}

void TestFullTextPanel::figuresAreLinks()
{
    FullTextPanel panel(m_dataset, m_theme);
    const auto *text = panel.findChild<ReportBrowser *>();
    QMap<QString, QString> links;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isAnchor()) {
                links[format.anchorHref()] += it.fragment().text();
                QCOMPARE(format.fontWeight(), int(QFont::Bold));
                QCOMPARE(format.foreground().color(), m_theme.tokens().primary);
            }
        }
    }
    QCOMPARE(links.size(), m_dataset.figures.size());
    for (const Figure &figure : m_dataset.figures) {
        const QString words = links.value(QStringLiteral("figure:%1").arg(figure.id));
        QVERIFY2(words.contains(m_dataset.report.textAt(figure.place)), qPrintable(figure.name));
    }
}

void TestFullTextPanel::thePlaceIsInSight_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<int>("part");
    QTest::addColumn<bool>("shown");
    QTest::newRow("on a page that is shown") << "城镇登记失业人数" << 1 << true;
    QTest::newRow("on a page not yet shown") << "城镇登记失业人数" << 1 << false;
    QTest::newRow("at the end") << "静安体育公益配送全年服务市民10万人次" << 1 << false;
    QTest::newRow("at the beginning") << "请予审议" << -1 << true;
}

void TestFullTextPanel::thePlaceIsInSight()
{
    QFETCH(QString, quote);
    QFETCH(int, part);
    QFETCH(bool, shown);
    FullTextPanel panel(m_dataset, m_theme);
    if (shown)
        show(panel);
    panel.showLocation(fullTextLocation(*m_dataset.report.find(quote, part)));
    if (!shown)
        show(panel);
    QCoreApplication::processEvents();
    QCOMPARE(panel.highlightedText(), quote);
    const auto *text = panel.findChild<ReportBrowser *>();
    QVERIFY(text->viewport()->rect().contains(markOf(*text)));
}

void TestFullTextPanel::badPlacesAreIgnored_data()
{
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("negative paragraph") << -1 << 0 << 3;
    QTest::newRow("no such paragraph") << 57 << 0 << 3;
    QTest::newRow("beyond the end") << 3 << 0 << 9999;
    QTest::newRow("negative start") << 3 << -4 << 6;
    QTest::newRow("negative length") << 3 << 4 << -6;
}

void TestFullTextPanel::badPlacesAreIgnored()
{
    QFETCH(int, paragraph);
    QFETCH(int, start);
    QFETCH(int, length);
    FullTextPanel panel(m_dataset, m_theme);
    panel.showLocation(fullTextLocation({4, {0, 8}}));
    const QString before = panel.highlightedText();
    QCOMPARE(before, QStringLiteral("经济指标稳中有进"));
    panel.showLocation(fullTextLocation({paragraph, {start, length}}));
    QCoreApplication::processEvents();
    QCOMPARE(panel.highlightedText(), before);
}

void TestFullTextPanel::outlineFollowsTheText()
{
    FullTextPanel panel(m_dataset, m_theme);
    show(panel);
    const auto *outline = panel.findChild<QTreeView *>();
    auto *bar = panel.findChild<ReportBrowser *>()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const QString middle = outline->currentIndex().data().toString();
    QVERIFY(!middle.isEmpty());
    bar->setValue(bar->maximum());
    QVERIFY(outline->currentIndex().data().toString() != middle);
    bar->setValue(0);
    QVERIFY(!outline->currentIndex().isValid());
    panel.showLocation(fullTextLocation({46, {0, 8}}));
    QCoreApplication::processEvents();
    // Topics are folded: their section stands for them.
    QVERIFY(outline->currentIndex().data().toString().startsWith(QStringLiteral("（五）倾心倾力")));
}

void TestFullTextPanel::textFollowsTheOutline()
{
    FullTextPanel panel(m_dataset, m_theme);
    show(panel);
    auto *outline = panel.findChild<QTreeView *>();
    const auto *text = panel.findChild<ReportBrowser *>();
    const QModelIndex section = outline->model()->index(3, 0, outline->model()->index(0, 0));
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, outline->visualRect(section).center());
    QCOMPARE(outline->currentIndex(), section);
    const Paragraph *paragraph = m_dataset.report.paragraph(section.data(OutlineModel::ParagraphRole).toInt());
    QTextCursor found = text->document()->find(paragraph->headline);
    found.setPosition(found.selectionStart());
    const int top = text->cursorRect(found).top();
    QVERIFY2(top >= 0 && top < text->viewport()->height() / 2, qPrintable(QString::number(top)));
    QVERIFY(panel.highlightedText().isEmpty());
}

void TestFullTextPanel::aFigureLeadsToTheLibrary()
{
    FullTextPanel panel(m_dataset, m_theme);
    QSignalSpy spy(&panel, &Panel::locationRequested);
    emit panel.findChild<ReportBrowser *>()->anchorClicked(QUrl(QStringLiteral("figure:7")));
    emit panel.findChild<ReportBrowser *>()->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<Location>(), (Location{QStringLiteral("figures"), {}, 7}));
}

void TestFullTextPanel::themeKeepsWidthAndPlace()
{
    FullTextPanel panel(m_dataset, m_theme);
    show(panel, {1500, 780});
    const auto *text = panel.findChild<ReportBrowser *>();
    const auto margin = [text] { return text->document()->rootFrame()->frameFormat().leftMargin(); };
    const qreal before = margin();
    QVERIFY(before > 100);
    QVERIFY(text->viewport()->width() - 2 * before <= 761);
    panel.showLocation(fullTextLocation({46, {0, 8}}));
    QCoreApplication::processEvents();
    const int top = markOf(*text).top();
    m_theme.setName(ThemeName::Dark);
    QCOMPARE(margin(), before);
    QCOMPARE(panel.highlightedText(), QStringLiteral("完善为老服务体系"));
    QVERIFY(qAbs(markOf(*text).top() - top) < 30);
    m_theme.setTextPercent(130);
    QVERIFY(text->viewport()->rect().contains(markOf(*text)));
    m_theme.setTextPercent(100);
    m_theme.setName(ThemeName::Light);
}

QTEST_MAIN(TestFullTextPanel)
#include "test_fulltextpanel.moc"
