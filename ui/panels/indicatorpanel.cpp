// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/indicatorpanel.h"

#include "app/charts/chartcatalogue.h"
#include "app/common/shownname.h"
#include "app/common/tabseparated.h"
#include "app/indicators/indicatorfacts.h"
#include "app/indicators/indicatormodel.h"
#include "ui/charts/chartview.h"
#include "ui/controls/emptycard.h"
#include "ui/controls/fulltable.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/presentbutton.h"
#include "ui/panels/chartcard.h"
#include "ui/panels/factcard.h"
#include "ui/panels/indicatordelegate.h"
#include "ui/panels/quoteblock.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace jingan {

namespace {

// Shares of the width: chart and quotes.
constexpr int ChartShare = 65;
constexpr int QuotesShare = 35;

} // namespace

IndicatorPanel::IndicatorPanel(const Dataset &dataset, const QString &indicatorId, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_dataset(dataset)
    , m_theme(theme)
    , m_id(indicatorId)
    , m_page(new PageArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);

    const Indicator *indicator = dataset.indicator(indicatorId);
    if (!indicator) {
        m_page->body()->addWidget(new PageHeader(dataset.indicators.isEmpty() ? tr("主要指标") : tr("没有这项指标"), this));
        if (dataset.indicators.isEmpty())
            buildEmpty();
        m_page->body()->addStretch(1);
        return;
    }
    buildHeader(*indicator);
    buildFacts(*indicator);
    buildChart();
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(14);
    m_middle->addWidget(m_chart, ChartShare);
    m_middle->addWidget(quotesCard(*indicator), QuotesShare);
    m_page->body()->addLayout(m_middle, 1);
    m_page->body()->addWidget(tableCard(*indicator));

    connect(&theme, &Theme::changed, this, &IndicatorPanel::showIcons);
    connect(&theme, &Theme::changed, this, &IndicatorPanel::arrange);
    showIcons();
    arrange();
}

void IndicatorPanel::buildEmpty()
{
    auto *card = new EmptyCard(tr("报告未载"),
        tr("这篇报告里没有读出地区生产总值、财政收入、社会消费品零售总额或固定资产投资的数字。"
           "正文中的其他数字都在“指标库”里；读错的可以在“报告库”里修正后再打开。"), this);
    connect(card->addButton(tr("打开指标库")), &QPushButton::clicked, this,
        [this] { emit locationRequested({QStringLiteral("figures")}); });
    m_page->body()->addWidget(card);
}

void IndicatorPanel::buildHeader(const Indicator &indicator)
{
    m_header = new PageHeader(shownName(indicator.name), this);
    m_header->setEyebrow(tr("主要指标"));
    m_copy = new QPushButton(tr("复制数据"), this);
    m_png = new QPushButton(tr("导出 PNG"), this);
    m_pdf = new QPushButton(tr("导出 PDF"), this);
    for (QPushButton *button : {m_copy, m_png, m_pdf})
        m_header->addWidget(button);
    auto *present = new PresentButton(m_theme, true, this);
    m_header->addWidget(present);
    connect(present, &QPushButton::clicked, this, &IndicatorPanel::presentationRequested);
    connect(m_copy, &QPushButton::clicked, this, &IndicatorPanel::copyData);
    connect(m_png, &QPushButton::clicked, this, [this] { emit chartExportRequested(m_id, QStringLiteral("png")); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { emit chartExportRequested(m_id, QStringLiteral("pdf")); });
    m_page->body()->addWidget(m_header);
}

void IndicatorPanel::buildFacts(const Indicator &indicator)
{
    m_factGrid = new QGridLayout;
    m_factGrid->setSpacing(14);
    for (const IndicatorFact &fact : indicatorFacts(m_dataset.report, indicator))
        m_facts.append(new FactCard(fact, this));
    m_page->body()->addLayout(m_factGrid);
}

void IndicatorPanel::buildChart()
{
    m_chart = new ChartCard(ChartCard::Layout::Full, m_theme, this);
    if (const auto spec = findChart(chartCatalogue(m_dataset), m_id)) {
        // The page's title names the indicator already.
        m_chart->setHeading(tr("%1 年实际与 %2 年目标").arg(m_dataset.report.reviewYear()).arg(m_dataset.report.planYear()),
            spec->unit);
        m_chart->setSpec(*spec);
    }
    connect(m_chart, &ChartCard::placeRequested, this, &IndicatorPanel::goTo);
    connect(m_chart, &ChartCard::exportRequested, this, &IndicatorPanel::chartExportRequested);
    connect(m_chart, &ChartCard::fullSizeRequested, this, &IndicatorPanel::chartFullSizeRequested);
}

QWidget *IndicatorPanel::quotesCard(const Indicator &indicator)
{
    auto *card = new Card(tr("原文依据"), this);
    card->body()->setSpacing(12);
    for (const IndicatorQuote &quote : indicatorQuotes(m_dataset.report, indicator)) {
        auto *block = new QuoteBlock(m_theme, card);
        block->setQuote(quote.year, quote.text, quote.number, quote.place);
        connect(block, &QuoteBlock::placeRequested, this, &IndicatorPanel::goTo);
        auto *rule = new QFrame(card);
        rule->setProperty("role", QStringLiteral("rule"));
        card->body()->addWidget(block);
        card->body()->addWidget(rule);
    }
    card->body()->addStretch(1);
    auto *caption = new QLabel(tr("引文与报告原文逐字一致；点击段号跳转全文并高亮。"), card);
    caption->setProperty("role", QStringLiteral("caption"));
    caption->setWordWrap(true);
    card->body()->addWidget(caption);
    return card;
}

QWidget *IndicatorPanel::tableCard(const Indicator &indicator)
{
    auto *card = new Card(tr("数据表"), this);
    m_model = new IndicatorModel(m_dataset.report, indicator, this);
    m_table = new FullTable(m_theme, card);
    m_table->setItemDelegate(new IndicatorDelegate(m_theme, m_table));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("%1：数据表").arg(shownName(indicator.name)));
    card->body()->addWidget(m_table);

    const auto goToRow = [this](const QModelIndex &index) {
        goTo(index.data(IndicatorModel::PlaceRole).value<TextPlace>());
    };
    connect(m_table, &QTableView::activated, this, goToRow);
    connect(m_table, &QTableView::clicked, this, [goToRow](const QModelIndex &index) {
        if (index.column() == IndicatorModel::SourceColumn)
            goToRow(index);
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table, this, &IndicatorPanel::copyData);
    copy->setContext(Qt::WidgetShortcut);
    return card;
}

void IndicatorPanel::copyData()
{
    QGuiApplication::clipboard()->setText(tabSeparated(*m_model));
    emit statusMessage(tr("数据表已复制，可粘贴到电子表格"));
}

void IndicatorPanel::goTo(const TextPlace &place)
{
    if (place.isValid())
        emit locationRequested(fullTextLocation(place));
}

void IndicatorPanel::showIcons()
{
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    m_png->setIcon(m_theme.icon(QStringLiteral("image")));
    m_pdf->setIcon(m_theme.icon(QStringLiteral("document")));
}

void IndicatorPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

void IndicatorPanel::arrange()
{
    const bool narrow = PageArea::isNarrow(this, m_theme);
    if (m_facts.isEmpty() || m_narrow == narrow)
        return;
    m_narrow = narrow;
    const int columns = narrow ? 2 : 4;
    for (int i = 0; i < m_facts.size(); ++i) {
        m_factGrid->addWidget(m_facts.at(i), i / columns, i % columns);
        m_factGrid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_middle->setStretch(0, narrow ? 1 : ChartShare);
    m_middle->setStretch(1, narrow ? 0 : QuotesShare);
}

} // namespace jingan
