// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sectionpanel.h"

#include "app/charts/chartcatalogue.h"
#include "app/common/numbers.h"
#include "app/report/figurefilterproxy.h"
#include "app/report/figuremodel.h"
#include "ui/charts/chartview.h"
#include "ui/controls/card.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/sourcelink.h"
#include "ui/panels/figuretable.h"
#include "ui/panels/reporttext.h"
#include "ui/panels/tableclipboard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// Shares of text and figures.
constexpr int TextShare = 550;
constexpr int FiguresShare = 450;
constexpr int TextMinimum = 420;
constexpr int FiguresMinimum = 360;
/// A heading and a handful of rows.
constexpr int TableMinimum = 210;
/// Below this width the figures go under the text.
constexpr int OneColumnWidth = 960;

} // namespace

SectionPanel::SectionPanel(const Dataset &dataset, int part, int section, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_dataset(dataset)
    , m_part(part)
    , m_section(section)
    , m_theme(theme)
    , m_model(new FigureModel(dataset.report, dataset.figures, this))
    , m_proxy(new FigureFilterProxy(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSection(part, section);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(14);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTopics());
    m_splitter->addWidget(buildFigures());
    m_splitter->setStretchFactor(0, 55);
    m_splitter->setStretchFactor(1, 45);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 14);
    layout->setSpacing(14);
    layout->addWidget(buildHeader());
    layout->addWidget(m_splitter, 1);
}

QWidget *SectionPanel::buildHeader()
{
    const Part &part = m_dataset.report.parts.at(m_part);
    const Section &section = part.sections.at(m_section);
    auto *header = new PageHeader(tr("（%1）%2").arg(section.number, section.title), this);
    header->setEyebrow(tr("%1 · 第%2部分").arg(spacedTitle(part.title), section.number));
    if (!m_chartId.isEmpty()) {
        auto *button = new QPushButton(tr("导出本页图表"), this);
        button->setIcon(m_theme.icon(QStringLiteral("export")));
        connect(&m_theme, &Theme::changed, button, [this, button] { button->setIcon(m_theme.icon(QStringLiteral("export"))); });
        connect(button, &QPushButton::clicked, this, [this] { emit chartExportRequested(m_chartId, {}); });
        header->addWidget(button);
    }
    return header;
}

QWidget *SectionPanel::buildTopics()
{
    const Section &section = m_dataset.report.parts.at(m_part).sections.at(m_section);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(12);
    auto *chips = new QWidget(content);
    auto *chipLayout = new FlowLayout(8, chips);
    m_topics = new QScrollArea;

    bool chipsPlaced = false;
    for (const int number : section.paragraphs) {
        const Paragraph &paragraph = m_dataset.report.paragraphs.at(number - 1);
        auto *text = new ReportText(paragraph, m_dataset.figures, m_theme, content);
        m_texts.insert(number, text);
        connect(text, &ReportText::figureActivated, this, &SectionPanel::selectFigure);
        if (!paragraph.isTopic()) {
            // The introduction, with the red rule at its left.
            auto *row = new QHBoxLayout;
            auto *rule = new QFrame(content);
            rule->setProperty("role", QStringLiteral("redRule"));
            rule->setFixedWidth(3);
            row->setSpacing(12);
            row->addWidget(rule);
            row->addWidget(text, 1);
            layout->addLayout(row);
            continue;
        }
        if (!chipsPlaced) {
            layout->addWidget(chips);
            chipsPlaced = true;
        }
        auto *card = new Card({}, content);
        auto *heading = new QHBoxLayout;
        auto *title = new QLabel(paragraph.headline, card);
        title->setProperty("role", QStringLiteral("topicTitle"));
        title->setWordWrap(true);
        auto *link = new SourceLink({TextPlace{number, {0, int(paragraph.text.size())}}}, card);
        link->setText(tr("原文第 %1 段").arg(number));
        connect(link, &SourceLink::placeRequested, this,
            [this](const TextPlace &place) { emit locationRequested(fullTextLocation(place)); });
        heading->addWidget(title, 1);
        heading->addWidget(link);
        card->body()->addLayout(heading);
        card->body()->addWidget(text);
        layout->addWidget(card);

        auto *chip = new QToolButton(chips);
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setText(paragraph.headline);
        chip->setToolTip(tr("转到“%1”").arg(paragraph.headline));
        connect(chip, &QToolButton::clicked, this, [this, card] {
            m_topics->ensureWidgetVisible(card, 0, 0);
        });
        chipLayout->addWidget(chip);
    }
    chips->setVisible(chipsPlaced);
    layout->addStretch(1);

    m_topics->setProperty("role", QStringLiteral("page"));
    m_topics->setWidgetResizable(true);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setMinimumWidth(TextMinimum);
    m_topics->setWidget(content);
    return m_topics;
}

QWidget *SectionPanel::buildFigures()
{
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("role", QStringLiteral("page"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(FiguresMinimum);
    auto *side = new QWidget;
    scroll->setWidget(side);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);

    if (const auto chart = sectionChart(m_dataset, m_part, m_section)) {
        m_chartId = chart->id;
        auto *card = new Card({}, side);
        card->setTitle(chart->heading.isEmpty() ? chart->title : chart->heading, chart->unit);
        auto *view = new ChartView(m_theme, card);
        view->setSpec(*chart);
        connect(view, &ChartView::placeRequested, this,
            [this](const TextPlace &place) { emit locationRequested(fullTextLocation(place)); });
        connect(view, &ChartView::exportRequested, this, &Panel::chartExportRequested);
        card->body()->addWidget(view, 1);
        layout->addWidget(card, 5);
    }

    auto *card = new Card({}, side);
    const int count = m_proxy->rowCount();
    card->setTitle(tr("本节数字"), tr("共 %1 项").arg(count));
    if (count == 0) {
        auto *empty = new QLabel(tr("本节正文没有数量，只有文字。"), card);
        empty->setProperty("role", QStringLiteral("secondary"));
        empty->setAlignment(Qt::AlignCenter);
        card->body()->addWidget(empty, 1);
        layout->addWidget(card, 4);
        return scroll;
    }
    auto *copy = new QToolButton(card);
    copy->setProperty("role", QStringLiteral("link"));
    copy->setText(tr("复制表格"));
    connect(copy, &QToolButton::clicked, this, [this] {
        copyTable(*m_proxy);
        emit statusMessage(tr("已复制 %1 行，可粘贴到表格或文档").arg(m_proxy->rowCount()));
    });
    card->addHeaderWidget(copy);
    m_table = new FigureTable(card);
    m_table->setModel(m_proxy);
    // All of a section is of one year and kind; the card's place says which.
    m_table->setColumnHidden(FigureModel::Year, true);
    connect(m_table, &FigureTable::figureSelected, this, &SectionPanel::highlightFigure);
    m_table->setColumnHidden(FigureModel::Growth, !sectionStatesGrowth());
    m_table->setMinimumHeight(TableMinimum);
    card->body()->addWidget(m_table, 1);
    layout->addWidget(card, 4);
    return scroll;
}

bool SectionPanel::sectionStatesGrowth() const
{
    for (const Figure &figure : m_dataset.figures) {
        const Paragraph *paragraph = m_dataset.report.paragraph(figure.place.paragraph);
        if (paragraph->part == m_part && paragraph->section == m_section && figure.growthPercent)
            return true;
    }
    return false;
}

void SectionPanel::highlightFigure(int figureId)
{
    for (const Figure &figure : m_dataset.figures) {
        if (figure.id != figureId)
            continue;
        for (ReportText *text : std::as_const(m_texts)) {
            if (text->paragraphNumber() != figure.place.paragraph) {
                text->setHighlight({});
                continue;
            }
            const Paragraph &paragraph = m_dataset.report.paragraphs.at(figure.place.paragraph - 1);
            text->setHighlight(paragraph.sentenceAt(figure.place.span.start), figure.place.span);
            m_topics->ensureWidgetVisible(text, 0, 40);
        }
    }
}

void SectionPanel::selectFigure(int figureId)
{
    if (m_table && m_table->selectFigure(figureId))
        highlightFigure(figureId);
}

void SectionPanel::showLocation(const Location &location)
{
    if (location.item > 0)
        selectFigure(location.item);
    if (ReportText *text = m_texts.value(location.place.paragraph)) {
        text->setHighlight(location.place.span);
        m_topics->ensureWidgetVisible(text, 0, 40);
    }
}

QStringList SectionPanel::chartIds() const
{
    return m_chartId.isEmpty() ? QStringList() : QStringList{m_chartId};
}

void SectionPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const Qt::Orientation orientation = width() < OneColumnWidth ? Qt::Vertical : Qt::Horizontal;
    if (m_shared && m_splitter->orientation() == orientation)
        return;
    m_splitter->setOrientation(orientation);
    m_splitter->setSizes({TextShare, FiguresShare});
    m_shared = true;
}

} // namespace jingan
