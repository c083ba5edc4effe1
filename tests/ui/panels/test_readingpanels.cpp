// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/report/figuremodel.h"
#include "ui/panels/figurelibrarypanel.h"
#include "ui/panels/figuretable.h"
#include "ui/panels/fulltextpanel.h"
#include "ui/panels/reporttext.h"
#include "ui/panels/sectionpanel.h"
#include "ui/panels/tableclipboard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jingan;

/// The pages that are read: sections, figures, full text.
class TestReadingPanels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aRowHighlightsItsSentence();
    void aFigureInTheTextSelectsItsRow();
    void textStaysExact_data();
    void textStaysExact();
    void offersTheChartOnlyWhereThereIsOne();
    void libraryShowsTheSentence();
    void libraryFindsAFilteredFigure();
    void fullTextHighlightsThePlace_data();
    void fullTextHighlightsThePlace();
    void tableGoesToTheClipboard();

private:
    int figureId(const QString &name, FigureKind kind) const
    {
        for (const Figure &figure : m_dataset.figures) {
            if (figure.name == name && figure.kind == kind)
                return figure.id;
        }
        return 0;
    }

    Dataset m_dataset;
    Theme m_theme;
};

void TestReadingPanels::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestReadingPanels::aRowHighlightsItsSentence()
{
    SectionPanel panel(m_dataset, 0, 0, m_theme);
    panel.resize(1180, 780);
    panel.show();
    auto *table = panel.findChild<FigureTable *>();
    QVERIFY(table->selectFigure(figureId(QStringLiteral("地区生产总值"), FigureKind::Actual)));
    QStringList highlighted;
    for (const ReportText *text : panel.findChildren<ReportText *>()) {
        if (!text->highlightedText().isEmpty())
            highlighted.append(text->highlightedText());
    }
    QCOMPARE(highlighted, QStringList({QStringLiteral("全年实现地区生产总值3369.93亿元，同比增长3.7%，增速逐季提升。")}));
}

void TestReadingPanels::aFigureInTheTextSelectsItsRow()
{
    SectionPanel panel(m_dataset, 0, 0, m_theme);
    const int id = figureId(QStringLiteral("社会消费品零售总额"), FigureKind::Actual);
    const ReportText *text = panel.findChildren<ReportText *>().constFirst();
    // As a click on the link does.
    emit const_cast<ReportText *>(text)->anchorClicked(QUrl(QStringLiteral("figure:%1").arg(id)));
    QCOMPARE(panel.findChild<FigureTable *>()->currentFigure(), id);
}

void TestReadingPanels::textStaysExact_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("section");
    for (int part = 0; part < 2; ++part) {
        for (int section = 0; section < (part == 0 ? 5 : 6); ++section)
            QTest::addRow("%d.%d", part, section) << part << section;
    }
}

void TestReadingPanels::textStaysExact()
{
    QFETCH(int, part);
    QFETCH(int, section);
    SectionPanel panel(m_dataset, part, section, m_theme);
    const QList<ReportText *> texts = panel.findChildren<ReportText *>();
    const QList<int> numbers = m_dataset.report.parts.at(part).sections.at(section).paragraphs;
    QCOMPARE(texts.size(), numbers.size());
    for (const ReportText *text : texts) {
        QVERIFY(numbers.contains(text->paragraphNumber()));
        QCOMPARE(text->toPlainText(), m_dataset.report.paragraph(text->paragraphNumber())->body());
    }
}

void TestReadingPanels::offersTheChartOnlyWhereThereIsOne()
{
    QCOMPARE(SectionPanel(m_dataset, 1, 4, m_theme).chartIds(), QStringList({QStringLiteral("section-2-5")}));
    QVERIFY(SectionPanel(m_dataset, 1, 5, m_theme).chartIds().isEmpty());
}

void TestReadingPanels::libraryShowsTheSentence()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    panel.showLocation({QStringLiteral("figures"), {}, figureId(QStringLiteral("新增社区长者食堂"), FigureKind::Target)});
    bool found = false;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        found = found || (label->text().contains(QStringLiteral("打响")) && label->text().contains(QStringLiteral(">6家<")));
    QVERIFY(found);
}

void TestReadingPanels::libraryFindsAFilteredFigure()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    auto *table = panel.findChild<FigureTable *>();
    panel.findChild<QLineEdit *>()->setText(QStringLiteral("菜市场"));
    QCOMPARE(table->model()->rowCount(), 4);
    // A link to a figure that the filter hides clears the filter.
    const int id = figureId(QStringLiteral("地区生产总值"), FigureKind::Actual);
    panel.showLocation({QStringLiteral("figures"), {}, id});
    QCOMPARE(table->currentFigure(), id);
    QCOMPARE(table->model()->rowCount(), 133);
}

void TestReadingPanels::fullTextHighlightsThePlace_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<int>("part");
    QTest::newRow("within a paragraph") << "实现社会消费品零售总额1605.41亿元，总量位列中心城区第一" << 0;
    QTest::newRow("the same words, review") << "17条道路大中修、积水改善和架空线入地工程" << 0;
    QTest::newRow("the same words, tasks") << "17条道路大中修、积水改善和架空线入地工程" << 1;
    QTest::newRow("a headline") << "完善为老服务体系" << 1;
}

void TestReadingPanels::fullTextHighlightsThePlace()
{
    QFETCH(QString, quote);
    QFETCH(int, part);
    FullTextPanel panel(m_dataset, m_theme);
    panel.resize(1180, 780);
    panel.show();
    QVERIFY(panel.highlightedText().isEmpty());
    const auto place = m_dataset.report.find(quote, part);
    QVERIFY(place.has_value());
    panel.showLocation(fullTextLocation(*place));
    QCOMPARE(panel.highlightedText(), quote);
    // A place that does not exist changes nothing.
    panel.showLocation(fullTextLocation({99, {0, 3}}));
    QCOMPARE(panel.highlightedText(), quote);
    m_theme.setName(ThemeName::Dark);
    QCOMPARE(panel.highlightedText(), quote);
    m_theme.setName(ThemeName::Light);
}

void TestReadingPanels::tableGoesToTheClipboard()
{
    FigureModel model(m_dataset.report, m_dataset.figures);
    copyTable(model);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 134);
    QCOMPARE(lines.at(1).split(u'\t').at(FigureModel::Value), QStringLiteral("3369.93"));
}

QTEST_MAIN(TestReadingPanels)
#include "test_readingpanels.moc"
