// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/indicators/comparisonmodel.h"
#include "ui/controls/sourcelink.h"
#include "ui/panels/comparisondetail.h"
#include "ui/panels/comparisonpanel.h"
#include "ui/panels/comparisontable.h"
#include "ui/panels/quoteblock.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace jingan;
using namespace Qt::StringLiterals;

class TestComparisonPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void showsAllPairs();
    void detailShowsTheExactQuotes();
    void differentMeasuresAreToldApart();
    void summaryCountsOnlyTheSameMeasure();
    void filtersByAreaAndText();
    void changesItsDrawing();
    void drawsNoRatioForDifferentMeasures();
    void areasAreWrittenAcrossRows();
    void copiesWhatIsShown();
    void exportsItsChart();
    void rowsLeadToTheText();
    void fitsItsWindow_data();
    void fitsItsWindow();

private:
    std::unique_ptr<ComparisonPanel> makePanel(const QSize &size = {1440, 900});
    int rowOf(const ComparisonTable *table, const QString &name) const;
    QStringList texts(const QWidget *widget) const;

    Dataset m_dataset;
    Theme m_theme;
};

void TestComparisonPanel::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
    qRegisterMetaType<Location>();
}

std::unique_ptr<ComparisonPanel> TestComparisonPanel::makePanel(const QSize &size)
{
    auto panel = std::make_unique<ComparisonPanel>(m_dataset, m_theme);
    panel->resize(size);
    panel->show();
    QCoreApplication::processEvents();
    return panel;
}

int TestComparisonPanel::rowOf(const ComparisonTable *table, const QString &name) const
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, ComparisonModel::NameColumn).data().toString() == name)
            return row;
    }
    return -1;
}

/// The words that can be seen.
QStringList TestComparisonPanel::texts(const QWidget *widget) const
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words.append(label->text());
    }
    return words;
}

void TestComparisonPanel::showsAllPairs()
{
    const auto panel = makePanel();
    auto *table = panel->findChild<ComparisonTable *>();
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 25);
    QCOMPARE(panel->chartIds(), QStringList{u"comparison"_s});
    // The whole table is there; the page scrolls, not the table.
    QCOMPARE(table->height(), table->sizeHint().height());
    QVERIFY(table->rowAt(table->viewport()->height() - 2) == 24);
}

void TestComparisonPanel::detailShowsTheExactQuotes()
{
    const auto panel = makePanel();
    auto *table = panel->findChild<ComparisonTable *>();
    auto *detail = panel->findChild<ComparisonDetail *>();
    const auto quotes = detail->findChildren<QuoteBlock *>();
    QCOMPARE(quotes.size(), 2);
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->selectRow(row);
        const QString name = table->model()->index(row, ComparisonModel::NameColumn).data().toString();
        const Comparison *pair = nullptr;
        for (const Comparison &candidate : std::as_const(m_dataset.comparisons)) {
            if (candidate.name == name)
                pair = &candidate;
        }
        QVERIFY(pair);
        QCOMPARE(quotes.at(0)->quote(), m_dataset.report.textAt(pair->donePlace));
        QCOMPARE(quotes.at(1)->quote(), m_dataset.report.textAt(pair->planPlace));
        const QStringList words = texts(detail);
        QVERIFY(words.contains(pair->name));
        QVERIFY(words.contains(pair->doneText));
        QVERIFY(words.contains(pair->plannedText));
        QCOMPARE(words.contains(pair->note), !pair->note.isEmpty());
        QCOMPARE(words.contains(u"推算"_s), pair->sameMeasure);
        quotes.at(0)->findChild<SourceLink *>()->click();
        QCOMPARE(requested.takeFirst().constFirst().value<Location>(), fullTextLocation(pair->donePlace));
        quotes.at(1)->findChild<SourceLink *>()->click();
        QCOMPARE(requested.takeFirst().constFirst().value<Location>(), fullTextLocation(pair->planPlace));
    }
}

void TestComparisonPanel::differentMeasuresAreToldApart()
{
    const auto panel = makePanel();
    auto *table = panel->findChild<ComparisonTable *>();
    auto *detail = panel->findChild<ComparisonDetail *>();
    for (const QString &name : {u"帮助长期失业群体就业"_s, u"不成套住房改造项目启动"_s}) {
        table->selectRow(rowOf(table, name));
        const QStringList words = texts(detail);
        QVERIFY(words.contains(u"口径不同"_s));
        QVERIFY(words.contains(u"不作比较"_s));
        for (const QString &word : words) {
            if (!word.startsWith(u'<')) // marked-up quotes: lengths in percent
                QVERIFY2(!word.contains(u'%'), qPrintable(word));
        }
    }
    table->selectRow(rowOf(table, u"绿道"_s));
    QVERIFY(!texts(detail).contains(u"口径不同"_s));
}

void TestComparisonPanel::summaryCountsOnlyTheSameMeasure()
{
    const auto panel = makePanel();
    for (const Card *card : panel->findChildren<Card *>()) {
        const QStringList words = texts(card);
        if (!words.contains(u"小结"_s))
            continue;
        QVERIFY(words.contains(u"同口径 23 对"_s));
        QCOMPARE(words.at(words.indexOf(u"计划高于上年完成"_s) + 1), u"3"_s);
        QCOMPARE(words.at(words.indexOf(u"与上年持平"_s) + 1), u"7"_s);
        QCOMPARE(words.at(words.indexOf(u"计划低于上年完成"_s) + 1), u"13"_s);
        return;
    }
    QFAIL("no summary");
}

void TestComparisonPanel::filtersByAreaAndText()
{
    const auto panel = makePanel();
    auto *table = panel->findChild<ComparisonTable *>();
    auto *detail = panel->findChild<ComparisonDetail *>();
    auto *area = panel->findChild<QComboBox *>();
    auto *text = panel->findChild<QLineEdit *>();
    QCOMPARE(area->count(), 8);
    area->setCurrentText(u"生态环境"_s);
    QCOMPARE(table->model()->rowCount(), 5);
    text->setText(u"绿道"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->height(), table->sizeHint().height());
    QVERIFY(texts(detail).contains(u"绿道"_s));
    text->setText(u"火星"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(texts(panel.get()).contains(u"没有符合条件的指标。"_s));
    QVERIFY(!texts(detail).contains(u"绿道"_s));
    text->clear();
    area->setCurrentIndex(0);
    QCOMPARE(table->model()->rowCount(), 25);
    QVERIFY(!texts(panel.get()).contains(u"没有符合条件的指标。"_s));
    QVERIFY(table->currentIndex().isValid());
}

void TestComparisonPanel::changesItsDrawing()
{
    const auto panel = makePanel();
    auto *table = panel->findChild<ComparisonTable *>();
    const auto press = [&panel](const QString &name) {
        for (QToolButton *button : panel->findChildren<QToolButton *>()) {
            if (button->text() == name)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    QCOMPARE(int(table->mode()), int(ComparisonMode::Dumbbells));
    const QImage dumbbells = table->grab().toImage();
    press(u"配对柱"_s);
    QCOMPARE(int(table->mode()), int(ComparisonMode::Bars));
    QVERIFY(table->grab().toImage() != dumbbells);
    press(u"表格"_s);
    QCOMPARE(int(table->mode()), int(ComparisonMode::Numbers));
    QVERIFY(table->isColumnHidden(ComparisonModel::ChartColumn));
    QVERIFY(!table->isColumnHidden(ComparisonModel::NoteColumn));
    press(u"哑铃图"_s);
    QVERIFY(!table->isColumnHidden(ComparisonModel::ChartColumn));
    QVERIFY(table->isColumnHidden(ComparisonModel::NoteColumn));
}

void TestComparisonPanel::drawsNoRatioForDifferentMeasures()
{
    const auto panel = makePanel();
    auto *table = panel->findChild<ComparisonTable *>();
    table->clearSelection();
    table->setCurrentIndex({});
    const QImage picture = table->viewport()->grab().toImage();
    const QRgb mark = m_theme.tokens().chartColor(ChartColor::Series1).rgb();
    for (int row = 0; row < 25; ++row) {
        const QModelIndex index = table->model()->index(row, ComparisonModel::ChartColumn);
        const QRect cell = table->visualRect(index);
        int marked = 0;
        for (int y = cell.top(); y < cell.bottom(); ++y) {
            for (int x = cell.left(); x < cell.right(); ++x)
                marked += picture.pixel(x, y) == mark;
        }
        QCOMPARE(marked > 0, index.data(ComparisonModel::SameMeasureRole).toBool());
    }
}

/// What is written on a plain ground, without what is blank around it.
static QImage writing(const QImage &picture)
{
    QRect used;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                used |= QRect(x, y, 1, 1);
        }
    }
    return picture.copy(used);
}

/// An area's name that takes more lines than its first row has room for looks like one in a high row.
void TestComparisonPanel::areasAreWrittenAcrossRows()
{
    const auto panel = makePanel();
    auto *table = panel->findChild<ComparisonTable *>();
    panel->findChild<QComboBox *>()->setCurrentText(u"生态环境"_s);
    QTRY_COMPARE(table->height(), table->sizeHint().height());
    table->setColumnWidth(ComparisonModel::AreaColumn, QFontMetrics(m_theme.font(13, QFont::Bold)).horizontalAdvance(u"生态环境"_s));
    const auto name = [table] {
        const QRect cells(0, 0, table->columnWidth(ComparisonModel::AreaColumn) - 1, table->viewport()->height() - 1);
        return writing(table->viewport()->grab(cells).toImage());
    };
    const QImage acrossRows = name();
    QVERIFY2(acrossRows.height() > table->rowHeight(0) * 5 / 4, "one line");
    table->setRowHeight(0, 2 * table->rowHeight(0));
    QCOMPARE(name(), acrossRows);
}

void TestComparisonPanel::copiesWhatIsShown()
{
    const auto panel = makePanel();
    panel->findChild<QLineEdit *>()->setText(u"就业"_s);
    QSignalSpy said(panel.get(), &Panel::statusMessage);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"复制表格"_s)
            button->click();
    }
    QCOMPARE(said.size(), 1);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"1055\t600\t人\t口径不同，不作比较\t—"_s), qPrintable(copied));
    QVERIFY(!copied.contains(u"绿道"_s));
}

void TestComparisonPanel::exportsItsChart()
{
    const auto panel = makePanel();
    QSignalSpy exported(panel.get(), &Panel::chartExportRequested);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"导出"_s)
            button->click();
    }
    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported.constFirst(), (QList<QVariant>{u"comparison"_s, QString()}));
}

void TestComparisonPanel::rowsLeadToTheText()
{
    const auto panel = makePanel();
    auto *table = panel->findChild<ComparisonTable *>();
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    const int row = rowOf(table, u"零星旧改地块征收"_s);
    emit table->activated(table->model()->index(row, ComparisonModel::NameColumn));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_dataset.report.textAt(requested.constFirst().constFirst().value<Location>().place),
        u"实施陕西北路119弄等剩余6幅地块征收"_s);
}

void TestComparisonPanel::fitsItsWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("beside");
    QTest::addColumn<int>("percent");
    QTest::newRow("1024") << QSize(1024, 680) << false << 100;
    QTest::newRow("1279") << QSize(1279, 680) << false << 100;
    QTest::newRow("1280") << QSize(1280, 800) << true << 100;
    QTest::newRow("1440") << QSize(1440, 900) << true << 100;
    QTest::newRow("2560") << QSize(2560, 1400) << true << 100;
    QTest::newRow("1024, large type") << QSize(1024, 680) << false << 130;
    QTest::newRow("1280, large type") << QSize(1280, 800) << false << 130;
    QTest::newRow("1440, large type") << QSize(1440, 900) << true << 130;
}

void TestComparisonPanel::fitsItsWindow()
{
    QFETCH(QSize, size);
    QFETCH(bool, beside);
    QFETCH(int, percent);
    m_theme.setTextPercent(percent);
    // In a window with its navigation at the left, as a rail below 1280.
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins(size.width() < 1280 ? 56 : 244, 80, 0, 28);
    auto *panel = new ComparisonPanel(m_dataset, m_theme, &window);
    layout->addWidget(panel);
    window.resize(size);
    window.show();
    auto *area = panel->findChild<QScrollArea *>();
    auto *table = panel->findChild<ComparisonTable *>();
    auto *detail = panel->findChild<ComparisonDetail *>();
    QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
    QTRY_COMPARE(table->height(), table->sizeHint().height());
    const int tableRight = table->mapTo(panel, QPoint(table->width(), 0)).x();
    const int tableBottom = table->mapTo(panel, QPoint(0, table->height())).y();
    const QPoint detailAt = detail->mapTo(panel, QPoint(0, 0));
    QVERIFY(tableRight <= panel->width());
    QVERIFY(detailAt.x() + detail->width() <= panel->width());
    QCOMPARE(detailAt.x() >= tableRight, beside);
    QCOMPARE(detailAt.y() >= tableBottom, !beside);
    QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    m_theme.setTextPercent(100);
}

QTEST_MAIN(TestComparisonPanel)
#include "test_comparisonpanel.moc"
