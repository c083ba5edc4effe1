// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figuremodel.h"
#include "ui/controls/presentbutton.h"
#include "ui/controls/sourcelink.h"
#include "ui/panels/chartcard.h"
#include "ui/panels/figuretable.h"
#include "ui/panels/reporttext.h"
#include "ui/panels/sectionpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace jingan;

/// How text, table and chart of a section work together; the words themselves are compared
/// in test_readingpanels.
class TestSectionPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tableShowsTheSectionsFigures_data();
    void tableShowsTheSectionsFigures();
    void everyRowHighlightsItsSentence();
    void aChosenRowCanBeChosenAgain();
    void theSentenceIsInSight_data();
    void theSentenceIsInSight();
    void aLinkSelectsItsRow();
    void linksAreReachedByKeyboard();
    void sourceLeadsToTheText();
    void enterLeadsToTheText();
    void chipsFollowTheScrolling();
    void narrowWindowsHaveOneColumn();
    void readingGoesOnWhereItWas();
    void offersNothingThatIsNotThere();
    void chartStatesItsSources();
    void copiesAsShown();
    void showsThePlaceOfAFigure();

private:
    const ReportText *highlighted(const QWidget &panel) const
    {
        const ReportText *found = nullptr;
        for (const ReportText *text : panel.findChildren<ReportText *>()) {
            if (text->highlightedText().isEmpty())
                continue;
            if (found)
                return nullptr; // never two
            found = text;
        }
        return found;
    }
    QModelIndex cell(const FigureTable &table, int row, int column) const { return table.model()->index(row, column); }
    void show(SectionPanel &panel, const QSize &size)
    {
        panel.resize(size);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCoreApplication::processEvents();
    }

    Dataset m_dataset;
    Theme m_theme;
};

void TestSectionPanel::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestSectionPanel::tableShowsTheSectionsFigures_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("section");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("growth");
    QTest::newRow("review, with growth") << 0 << 0 << "2024 年实际" << true;
    QTest::newRow("review, without") << 0 << 1 << "2024 年实际" << false;
    QTest::newRow("tasks") << 1 << 4 << "2025 年目标" << false;
}

void TestSectionPanel::tableShowsTheSectionsFigures()
{
    QFETCH(int, part);
    QFETCH(int, section);
    SectionPanel panel(m_dataset, part, section, m_theme);
    const auto *table = panel.findChild<FigureTable *>();
    QVERIFY(table);
    QStringList expected;
    for (const Figure &figure : m_dataset.figures) {
        const Paragraph *paragraph = m_dataset.report.paragraph(figure.place.paragraph);
        if (paragraph->part == part && paragraph->section == section)
            expected.append(figure.name);
    }
    QStringList names;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        names.append(cell(*table, row, FigureModel::Name).data().toString());
    QCOMPARE(names, expected);
    QTEST(table->model()->headerData(FigureModel::Value, Qt::Horizontal).toString(), "heading");
    QVERIFY(table->isColumnHidden(FigureModel::Year));
    QTEST(!table->isColumnHidden(FigureModel::Growth), "growth");
    bool counted = false;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        counted = counted || label->text() == QStringLiteral("共 %1 项").arg(expected.size());
    QVERIFY(counted);
}

void TestSectionPanel::everyRowHighlightsItsSentence()
{
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    auto *table = panel.findChild<FigureTable *>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->selectRow(row);
        const ReportText *text = highlighted(panel);
        QVERIFY(text);
        const QModelIndex name = cell(*table, row, FigureModel::Name);
        QCOMPARE(text->highlightedText(), name.data(FigureModel::SentenceRole).toString());
        QCOMPARE(text->paragraphNumber(), name.data(FigureModel::PlaceRole).value<TextPlace>().paragraph);
        // The number in it is marked once more.
        const QList<QTextEdit::ExtraSelection> marks = text->extraSelections();
        QCOMPARE(marks.size(), 2);
        const Figure &figure = m_dataset.figures.at(name.data(FigureModel::FigureIdRole).toInt() - 1);
        QCOMPARE(marks.at(1).cursor.selectedText(), m_dataset.report.textAt(figure.place));
        QVERIFY(marks.at(0).format.background() != marks.at(1).format.background());
    }
}

void TestSectionPanel::aChosenRowCanBeChosenAgain()
{
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    show(panel, {1440, 780});
    auto *table = panel.findChild<FigureTable *>();
    table->selectRow(0);
    panel.showLocation({QStringLiteral("section/1/4"), {46, {9, 6}}});
    QCOMPARE(highlighted(panel)->paragraphNumber(), 46);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell(*table, 0, FigureModel::Name)).center());
    QCOMPARE(highlighted(panel)->paragraphNumber(), 45);
}

void TestSectionPanel::theSentenceIsInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("two columns") << QSize(1440, 620);
    QTest::newRow("one column") << QSize(968, 560);
}

void TestSectionPanel::theSentenceIsInSight()
{
    QFETCH(QSize, size);
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    show(panel, size);
    auto *table = panel.findChild<FigureTable *>();
    for (const int row : {20, 0, 12}) {
        table->selectRow(row);
        QCoreApplication::processEvents();
        const ReportText *text = highlighted(panel);
        QVERIFY(text);
        const QRect sentence(text->mapTo(&panel, text->highlightRect().topLeft()), text->highlightRect().size());
        QVERIFY2(panel.rect().contains(sentence), qPrintable(text->highlightedText()));
        QVERIFY(!text->visibleRegion().intersected(text->highlightRect()).isEmpty());
    }
}

void TestSectionPanel::aLinkSelectsItsRow()
{
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    show(panel, {1440, 780});
    auto *table = panel.findChild<FigureTable *>();
    // A click where the figure stands, as a reader does.
    const TextPlace place = *m_dataset.report.find(QStringLiteral("600人"), 1);
    for (ReportText *text : panel.findChildren<ReportText *>()) {
        if (text->paragraphNumber() != place.paragraph)
            continue;
        QTextCursor cursor(text->document());
        cursor.setPosition(place.span.start - m_dataset.report.paragraph(place.paragraph)->bodyStart() + 1);
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(cursor).center());
        QCOMPARE(cell(*table, table->currentIndex().row(), FigureModel::Value).data().toString(), QStringLiteral("600"));
        QCOMPARE(highlighted(panel), text);
    }
}

void TestSectionPanel::linksAreReachedByKeyboard()
{
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    show(panel, {1440, 780});
    panel.activateWindow();
    auto *table = panel.findChild<FigureTable *>();
    for (ReportText *text : panel.findChildren<ReportText *>()) {
        if (text->paragraphNumber() != 45)
            continue;
        QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab);
        QCOMPARE(text->textCursor().selectedText(), QStringLiteral("600人"));
        QTest::keyClick(text, Qt::Key_Return);
    }
    QCOMPARE(cell(*table, table->currentIndex().row(), FigureModel::Value).data().toString(), QStringLiteral("600"));
}

void TestSectionPanel::sourceLeadsToTheText()
{
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    show(panel, {1440, 780});
    QSignalSpy spy(&panel, &Panel::locationRequested);
    auto *table = panel.findChild<FigureTable *>();
    const QModelIndex source = cell(*table, 1, FigureModel::Source);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(source).center());
    QCOMPARE(spy.size(), 1);
    const auto location = spy.at(0).at(0).value<Location>();
    QCOMPARE(location.page, QStringLiteral("fulltext"));
    QCOMPARE(m_dataset.report.textAt(location.place), source.data(FigureModel::SentenceRole).toString());
    // Another cell only selects.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell(*table, 2, FigureModel::Value)).center());
    QCOMPARE(spy.size(), 1);
    // The link of a topic leads to its whole paragraph.
    for (SourceLink *link : panel.findChildren<SourceLink *>()) {
        if (link->text() == QStringLiteral("原文第 45 段"))
            link->click();
    }
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(1).at(0).value<Location>().place.paragraph, 45);
}

void TestSectionPanel::enterLeadsToTheText()
{
    SectionPanel panel(m_dataset, 0, 0, m_theme);
    QSignalSpy spy(&panel, &Panel::locationRequested);
    auto *table = panel.findChild<FigureTable *>();
    QTest::keyClick(table, Qt::Key_Return); // no row yet
    QCOMPARE(spy.size(), 0);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<Location>().place.paragraph, 4);
}

void TestSectionPanel::chipsFollowTheScrolling()
{
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    show(panel, {1440, 620});
    QList<QToolButton *> chips;
    for (QToolButton *button : panel.findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->property("role") == QStringLiteral("chip"))
            chips.append(button);
    }
    QCOMPARE(chips.size(), 6);
    QVERIFY(chips.constFirst()->isChecked());
    QScrollBar *bar = nullptr;
    for (const QScrollArea *area : panel.findChildren<QScrollArea *>()) {
        if (area->widget() && area->widget()->isAncestorOf(chips.constFirst()) && area->verticalScrollBar()->maximum() > 0)
            bar = area->verticalScrollBar();
    }
    QVERIFY(bar);
    // The last topic can't reach the top, its button is the chosen one all the same.
    chips.constLast()->click();
    QVERIFY(chips.constLast()->isChecked());
    QVERIFY(bar->value() > 0);
    chips.at(1)->click();
    QVERIFY(chips.at(1)->isChecked());
    bar->setValue(0);
    QVERIFY(chips.constFirst()->isChecked());
}

void TestSectionPanel::narrowWindowsHaveOneColumn()
{
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    show(panel, {1440, 780});
    const auto *splitter = panel.findChild<QSplitter *>();
    const auto *table = panel.findChild<FigureTable *>();
    const auto *text = panel.findChild<ReportText *>();
    QVERIFY(splitter->isVisible());
    QVERIFY(table->mapTo(&panel, QPoint()).x() > text->mapTo(&panel, QPoint(text->width(), 0)).x());
    QVERIFY(splitter->sizes().at(0) > splitter->sizes().at(1));

    panel.resize(1024, 680);
    QCoreApplication::processEvents();
    QVERIFY(!splitter->isVisible());
    QVERIFY(table->isVisible() && text->isVisible());
    QVERIFY(qAbs(table->width() - text->width()) < 80);
    // Every row is there, the page alone scrolls.
    QCOMPARE(table->verticalScrollBar()->maximum(), 0);
    QVERIFY(table->height() >= table->model()->rowCount() * 29);

    panel.resize(1440, 780);
    QCoreApplication::processEvents();
    QVERIFY(splitter->isVisible());
    QVERIFY(table->verticalScrollBar()->maximum() > 0);
}

void TestSectionPanel::readingGoesOnWhereItWas()
{
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    show(panel, {1440, 500});
    QList<QToolButton *> chips;
    for (auto *button : panel.findChildren<QToolButton *>()) {
        if (button->property("role") == QStringLiteral("chip"))
            chips.append(button);
    }
    chips.at(1)->click();
    const ReportText *second = nullptr;
    for (const ReportText *text : panel.findChildren<ReportText *>()) {
        if (m_dataset.report.paragraphs.at(text->paragraphNumber() - 1).headline == chips.at(1)->text())
            second = text;
    }
    QVERIFY(second);
    for (const QSize size : {QSize(1024, 500), QSize(1440, 500)}) {
        panel.resize(size);
        QCoreApplication::processEvents();
        QVERIFY(chips.at(1)->isChecked());
        const int top = second->mapTo(&panel, QPoint()).y();
        QVERIFY2(top > 0 && top < 200, qPrintable(QString::number(top)));
    }
}

void TestSectionPanel::offersNothingThatIsNotThere()
{
    SectionPanel panel(m_dataset, 1, 5, m_theme);
    QVERIFY(panel.chartIds().isEmpty());
    QVERIFY(!panel.findChild<FigureTable *>());
    QVERIFY(!panel.findChild<ChartCard *>());
    // Nothing to export; its headlines can still be presented.
    QCOMPARE(panel.findChildren<QPushButton *>().size(), 1);
    auto *present = panel.findChild<PresentButton *>();
    QVERIFY(present);
    QSignalSpy presented(&panel, &Panel::presentationRequested);
    present->click();
    QCOMPARE(presented.count(), 1);
    bool said = false;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        said = said || label->text().contains(QStringLiteral("本节没有数字"));
    QVERIFY(said);
    // Nor does it stumble over a figure of another section.
    panel.showLocation({QStringLiteral("section/1/5"), {}, 1});
    panel.showLocation({QStringLiteral("section/1/5"), {4, {0, 3}}});
    QVERIFY(!highlighted(panel));
}

void TestSectionPanel::chartStatesItsSources()
{
    SectionPanel panel(m_dataset, 1, 4, m_theme);
    const auto *card = panel.findChild<ChartCard *>();
    QVERIFY(card);
    bool stated = false;
    for (const QLabel *label : card->findChildren<QLabel *>())
        stated = stated || (label->text().contains(QStringLiteral("来源")) && label->text().contains(QStringLiteral("46")));
    QVERIFY(stated);
    QSignalSpy spy(&panel, &Panel::chartExportRequested);
    panel.findChild<QPushButton *>()->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), panel.chartIds().constFirst());
}

void TestSectionPanel::copiesAsShown()
{
    SectionPanel panel(m_dataset, 0, 0, m_theme);
    QSignalSpy spy(&panel, &Panel::statusMessage);
    auto *table = panel.findChild<FigureTable *>();
    table->sortByColumn(FigureModel::Value, Qt::DescendingOrder);
    table->copy();
    QCOMPARE(spy.size(), 1);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), table->model()->rowCount() + 1);
    QVERIFY(lines.constFirst().contains(QStringLiteral("2024 年实际")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("地区生产总值\t")));
    QVERIFY(lines.at(1).contains(QStringLiteral("\t3369.93\t亿元\t3.7%\t")));
    QVERIFY(data->html().contains(QStringLiteral("<td>3369.93</td>")));
}

void TestSectionPanel::showsThePlaceOfAFigure()
{
    SectionPanel panel(m_dataset, 0, 0, m_theme);
    panel.showLocation({QStringLiteral("section/0/0"), {}, 3});
    QCOMPARE(panel.findChild<FigureTable *>()->currentFigure(), 3);
    QCOMPARE(highlighted(panel)->highlightedText(),
        QStringLiteral("实现社会消费品零售总额1605.41亿元，总量位列中心城区第一。"));
    m_theme.setName(ThemeName::Dark);
    QCOMPARE(highlighted(panel)->highlightedText(),
        QStringLiteral("实现社会消费品零售总额1605.41亿元，总量位列中心城区第一。"));
    m_theme.setName(ThemeName::Light);
}

QTEST_MAIN(TestSectionPanel)
#include "test_sectionpanel.moc"
