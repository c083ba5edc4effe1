// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "ui/charts/chartview.h"
#include "ui/controls/fulltable.h"
#include "ui/controls/sourcelink.h"
#include "ui/controls/tag.h"
#include "ui/panels/chartcard.h"
#include "ui/panels/charttable.h"
#include "ui/panels/factcard.h"
#include "ui/panels/indicatorpanel.h"
#include "ui/panels/quoteblock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace jingan;
using namespace Qt::StringLiterals;

class TestIndicatorPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyNumberIsQuotedOrMarked_data();
    void everyNumberIsQuotedOrMarked();
    void quotesAreExactAndLeadToTheText_data();
    void quotesAreExactAndLeadToTheText();
    void showsItsChart_data();
    void showsItsChart();
    void tableLeadsToTheText();
    void copiesItsTable();
    void exportsItsChart();
    void fitsItsWindow_data();
    void fitsItsWindow();
    void saysSoWhereThereIsNoSuchIndicator();

private:
    void addIndicatorRows() const;
    std::unique_ptr<IndicatorPanel> makePanel(const QString &id, const QSize &size = {1440, 900});

    Dataset m_dataset;
    Theme m_theme;
};

void TestIndicatorPanel::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
    qRegisterMetaType<Location>();
}

void TestIndicatorPanel::addIndicatorRows() const
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"gdp", "revenue", "retail", "investment"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

std::unique_ptr<IndicatorPanel> TestIndicatorPanel::makePanel(const QString &id, const QSize &size)
{
    auto panel = std::make_unique<IndicatorPanel>(m_dataset, id, m_theme);
    panel->resize(size);
    panel->show();
    QCoreApplication::processEvents();
    return panel;
}

void TestIndicatorPanel::everyNumberIsQuotedOrMarked_data()
{
    addIndicatorRows();
}

void TestIndicatorPanel::everyNumberIsQuotedOrMarked()
{
    QFETCH(QString, id);
    const Indicator &indicator = *m_dataset.indicator(id);
    const auto panel = makePanel(id);
    const auto cards = panel->findChildren<FactCard *>();
    QCOMPARE(cards.size(), 4);
    static const QRegularExpression number(u"\\d+(?:\\.\\d+)?"_s);
    int derived = 0;
    for (const FactCard *card : cards) {
        const Tag *tag = card->findChild<Tag *>();
        if (tag->isVisible()) {
            QCOMPARE(tag->text(), u"推算"_s);
            QVERIFY(card->accessibleName().contains(u"推算"_s));
            ++derived;
            continue;
        }
        int seen = 0;
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            QString text = label->text();
            text.remove(QRegularExpression(u"20\\d\\d 年"_s)); // names a year, states nothing
            auto it = number.globalMatch(text);
            while (it.hasNext()) {
                const QString found = it.next().captured();
                QVERIFY2(QString(indicator.actualQuote + indicator.targetQuote).contains(found), qPrintable(text));
                ++seen;
            }
        }
        QVERIFY(seen >= 1);
    }
    QCOMPARE(derived, 2);
    QString all;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        all += label->text();
    QVERIFY(!all.contains(u"2023"_s));
    QCOMPARE(all.contains(u"报告未载"_s), !indicator.actualGrowthPercent.has_value());
    QCOMPARE(all.contains(u"2024 年价格"_s), id == u"gdp"_s);
}

void TestIndicatorPanel::quotesAreExactAndLeadToTheText_data()
{
    addIndicatorRows();
}

void TestIndicatorPanel::quotesAreExactAndLeadToTheText()
{
    QFETCH(QString, id);
    const Indicator &indicator = *m_dataset.indicator(id);
    const auto panel = makePanel(id);
    const auto quotes = panel->findChildren<QuoteBlock *>();
    QCOMPARE(quotes.size(), 2);
    const TextPlace places[] = {indicator.actualPlace, indicator.targetPlace};
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(quotes.at(i)->quote(), m_dataset.report.textAt(places[i]));
        QVERIFY(!quotes.at(i)->emphasised().isEmpty());
        QVERIFY(quotes.at(i)->quote().contains(quotes.at(i)->emphasised()));
        quotes.at(i)->findChild<SourceLink *>()->click();
        QCOMPARE(requested.takeFirst().constFirst().value<Location>(), fullTextLocation(places[i]));
    }
}

void TestIndicatorPanel::showsItsChart_data()
{
    addIndicatorRows();
}

void TestIndicatorPanel::showsItsChart()
{
    QFETCH(QString, id);
    const auto panel = makePanel(id);
    QCOMPARE(panel->chartIds(), QStringList{id});
    auto *card = panel->findChild<ChartCard *>();
    QCOMPARE(card->view()->spec().id, id);
    QVERIFY(card->view()->isVisible());
    for (QToolButton *button : card->findChildren<QToolButton *>()) {
        if (button->text() == u"数据表"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(card->table()->isVisible());
    QVERIFY(!card->view()->isVisible());
    QCOMPARE(card->table()->model()->rowCount(), 2);
    for (QToolButton *button : card->findChildren<QToolButton *>()) {
        if (button->text() == u"柱状图"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(card->view()->isVisible());
}

void TestIndicatorPanel::tableLeadsToTheText()
{
    const auto panel = makePanel(u"retail"_s);
    FullTable *table = nullptr;
    for (FullTable *candidate : panel->findChildren<FullTable *>()) {
        if (candidate->isVisible())
            table = candidate;
    }
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 3);
    QSignalSpy requested(panel.get(), &Panel::locationRequested);
    emit table->activated(table->model()->index(1, 0));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().value<Location>().place, m_dataset.indicator(u"retail"_s)->targetPlace);
    emit table->activated(table->model()->index(2, 0)); // derived: stands nowhere
    QCOMPARE(requested.size(), 1);
}

void TestIndicatorPanel::copiesItsTable()
{
    const auto panel = makePanel(u"retail"_s);
    QSignalSpy said(panel.get(), &Panel::statusMessage);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"复制数据"_s)
            button->click();
    }
    QCOMPARE(said.size(), 1);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"1605.41\t亿元\t报告未载"_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"约 5.9%（推算）"_s), qPrintable(copied));
}

void TestIndicatorPanel::exportsItsChart()
{
    const auto panel = makePanel(u"gdp"_s);
    QSignalSpy exported(panel.get(), &Panel::chartExportRequested);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"导出"_s))
            button->click();
    }
    QCOMPARE(exported.size(), 2);
    QCOMPARE(exported.at(0), (QList<QVariant>{u"gdp"_s, u"png"_s}));
    QCOMPARE(exported.at(1), (QList<QVariant>{u"gdp"_s, u"pdf"_s}));
}

void TestIndicatorPanel::fitsItsWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("columns");
    QTest::newRow("1024") << QSize(1024, 680) << 2;
    QTest::newRow("1279") << QSize(1279, 680) << 2;
    QTest::newRow("1280") << QSize(1280, 800) << 4;
    QTest::newRow("1440") << QSize(1440, 900) << 4;
}

void TestIndicatorPanel::fitsItsWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, columns);
    for (const char *id : {"gdp", "revenue", "retail", "investment"}) {
        // In a window with its navigation at the left, as a rail below 1280.
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        layout->setContentsMargins(size.width() < 1280 ? 56 : 244, 80, 0, 28);
        window.resize(size);
        window.show();
        QCoreApplication::processEvents();
        auto *panel = new IndicatorPanel(m_dataset, QString::fromLatin1(id), m_theme, &window);
        layout->addWidget(panel);
        panel->show();
        QCoreApplication::processEvents();
        auto *area = panel->findChild<QScrollArea *>();
        // A page that a window turns to is laid out at once, never squeezed into it.
        QWidget *ground = area->widget();
        QVERIFY(ground->height() >= ground->layout()->totalHeightForWidth(ground->width()));
        QTRY_COMPARE(ground->width(), area->viewport()->width());
        const auto cards = panel->findChildren<FactCard *>();
        int inFirstRow = 0;
        for (const FactCard *card : cards)
            inFirstRow += card->y() == cards.constFirst()->y();
        QCOMPARE(inFirstRow, columns);
        for (const FullTable *table : panel->findChildren<FullTable *>()) {
            if (!table->isVisible())
                continue;
            int width = 0;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                width += table->columnWidth(column);
            QVERIFY(width <= table->viewport()->width());
        }
    }
}

void TestIndicatorPanel::saysSoWhereThereIsNoSuchIndicator()
{
    const auto panel = makePanel(u"exports"_s);
    QVERIFY(panel->findChildren<FactCard *>().isEmpty());
    bool said = false;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        said |= label->text() == u"没有这项指标"_s;
    QVERIFY(said);
}

QTEST_MAIN(TestIndicatorPanel)
#include "test_indicatorpanel.moc"
