// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sectionpanel.h"

#include "app/charts/chartcatalogue.h"
#include "app/common/numbers.h"
#include "app/report/figurefilterproxy.h"
#include "app/report/figuremodel.h"
#include "app/report/reportname.h"
#include "ui/controls/card.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/iconsourcelink.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/presentbutton.h"
#include "ui/panels/chartcard.h"
#include "ui/panels/figuretable.h"
#include "ui/panels/reporttext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

/// Shares of text and figures.
constexpr int TextShare = 55;
constexpr int FiguresShare = 45;
constexpr int TextMinimum = 420;
constexpr int FiguresMinimum = 360;
constexpr int Gap = 14;
constexpr int BarDistance = 6;
/// Kept free above and below what is scrolled to.
constexpr int RevealMargin = 48;
/// A topic is the current one while so much of its card is in sight.
constexpr int TopicInSight = 40;

QScrollArea *newColumn(int minimumWidth, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setProperty("role", QStringLiteral("page"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(minimumWidth);
    // Cards keep a distance from a scroll bar.
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area, [area](int, int maximum) {
        if (QWidget *content = area->widget())
            content->layout()->setContentsMargins(0, 0, maximum > 0 ? BarDistance : 0, 0);
    });
    return area;
}

} // namespace

SectionPanel::SectionPanel(const Dataset &dataset, int part, int section, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_dataset(dataset)
    , m_part(part)
    , m_section(section)
    , m_theme(theme)
    , m_model(new FigureModel(dataset.report, dataset.figures, this))
    , m_proxy(new FigureFilterProxy(this))
    , m_page(new PageArea(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_topicsArea(newColumn(TextMinimum, this))
    , m_figuresArea(newColumn(FiguresMinimum, this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSection(part, section);

    m_topicsArea->setAccessibleName(tr("本节正文"));
    m_figuresArea->setAccessibleName(tr("本节数字与图表"));
    m_splitter->setHandleWidth(Gap);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_topicsArea);
    m_splitter->addWidget(m_figuresArea);
    m_splitter->setStretchFactor(0, TextShare);
    m_splitter->setStretchFactor(1, FiguresShare);

    m_topics = buildTopics();
    m_figures = buildFigures();
    m_page->body()->addWidget(buildHeader());
    m_page->body()->addWidget(m_splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);

    for (const QScrollArea *area : {static_cast<QScrollArea *>(m_page), m_topicsArea})
        connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &SectionPanel::followScrolling);
    connect(&theme, &Theme::changed, this, &SectionPanel::arrange);
    arrange();
}

QWidget *SectionPanel::buildHeader()
{
    const Part &part = m_dataset.report.parts.at(m_part);
    const Section &section = part.sections.at(m_section);
    auto *header = new PageHeader(section.isWholePart ? spacedTitle(part.heading()) : section.heading(), this);
    if (section.isWholePart)
        header->setEyebrow(reportName(m_dataset.report));
    else
        header->setEyebrow(section.number.isEmpty() ? spacedTitle(part.heading())
                                                    : tr("%1 · 第%2部分").arg(spacedTitle(part.title), section.number));
    if (!m_chartId.isEmpty()) {
        auto *button = new QPushButton(tr("导出本页图表"), header);
        button->setIcon(m_theme.icon(QStringLiteral("export")));
        connect(&m_theme, &Theme::changed, button, [this, button] { button->setIcon(m_theme.icon(QStringLiteral("export"))); });
        connect(button, &QPushButton::clicked, this, [this] { emit chartExportRequested(m_chartId, {}); });
        header->addWidget(button);
    }
    auto *present = new PresentButton(m_theme, false, header);
    header->addWidget(present);
    connect(present, &QPushButton::clicked, this, &SectionPanel::presentationRequested);
    return header;
}

QWidget *SectionPanel::buildTopics()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *chips = new QWidget(content);
    auto *chipLayout = new FlowLayout(8, chips);
    auto *group = new QButtonGroup(chips);
    QWidgetList introductions;
    QWidgetList topics;

    for (const int number : m_dataset.report.parts.at(m_part).sections.at(m_section).paragraphs) {
        const Paragraph &paragraph = m_dataset.report.paragraphs.at(number - 1);
        auto *text = new ReportText(paragraph, m_dataset.figures, m_theme, content);
        m_texts.insert(number, text);
        connect(text, &ReportText::figureActivated, this, [this](int figure) {
            if (m_table)
                m_table->selectFigure(figure);
        });
        if (!paragraph.isTopic()) {
            layout->addWidget(buildIntroduction(text));
            introductions.append(text);
            continue;
        }
        if (m_topicList.isEmpty())
            layout->addWidget(chips);
        QWidget *card = buildTopic(paragraph, text);
        layout->addWidget(card);
        topics.append({card->findChild<IconSourceLink *>(), text});

        auto *chip = new QToolButton(chips);
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(m_topicList.isEmpty());
        chip->setText(paragraph.headline);
        chip->setToolTip(tr("转到“%1”").arg(paragraph.headline));
        connect(chip, &QToolButton::clicked, this, [this, card] { goToTopic(card); });
        group->addButton(chip);
        chipLayout->addWidget(chip);
        m_topicList.append({card, chip});
    }
    // Tab goes as the eye does: the introduction, the chips, then each topic from its heading on.
    QWidgetList order = introductions;
    for (const auto &[card, chip] : std::as_const(m_topicList))
        order.append(chip);
    order.append(topics);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    chips->setVisible(!m_topicList.isEmpty());
    layout->addStretch(1);
    return content;
}

QWidget *SectionPanel::buildIntroduction(ReportText *text)
{
    auto *area = new QWidget;
    auto *row = new QHBoxLayout(area);
    auto *rule = new QFrame(area);
    rule->setProperty("role", QStringLiteral("redRule"));
    rule->setFixedWidth(3);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(rule);
    row->addWidget(text, 1);
    return area;
}

QWidget *SectionPanel::buildTopic(const Paragraph &paragraph, ReportText *text)
{
    auto *card = new Card;
    auto *title = new QLabel(paragraph.headline, card);
    title->setProperty("role", QStringLiteral("topicTitle"));
    title->setWordWrap(true);
    auto *link = new IconSourceLink(m_theme, card);
    link->setPlaces({TextPlace{paragraph.number, {0, int(paragraph.text.size())}}});
    connect(link, &SourceLink::placeRequested, this,
        [this](const TextPlace &place) { emit locationRequested(fullTextLocation(place)); });
    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 1);
    heading->addWidget(link);
    card->body()->addLayout(heading);
    card->body()->addWidget(text);
    return card;
}

QWidget *SectionPanel::buildFigures()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    if (QWidget *chart = buildChart())
        layout->addWidget(chart, 5);
    QWidget *table = buildTable();
    layout->addWidget(table, m_table ? 4 : 0);
    if (!m_table)
        layout->addStretch(1); // a short word needs no tall card
    return side;
}

QWidget *SectionPanel::buildChart()
{
    const auto chart = sectionChart(m_dataset, m_part, m_section);
    if (!chart)
        return nullptr;
    m_chartId = chart->id;
    auto *card = new ChartCard(ChartCard::Layout::Full, m_theme);
    card->setHeading(chart->heading.isEmpty() ? chart->title : chart->heading, chart->unit);
    card->setSpec(*chart);
    connect(card, &ChartCard::placeRequested, this,
        [this](const TextPlace &place) { emit locationRequested(fullTextLocation(place)); });
    connect(card, &ChartCard::exportRequested, this, &Panel::chartExportRequested);
    connect(card, &ChartCard::fullSizeRequested, this, &Panel::chartFullSizeRequested);
    return card;
}

QWidget *SectionPanel::buildTable()
{
    auto *card = new Card;
    if (m_proxy->rowCount() == 0) {
        card->setTitle(tr("本节数字"));
        auto *empty = new QLabel(tr("本节没有数字，请阅读正文。"), card);
        empty->setProperty("role", QStringLiteral("secondary"));
        empty->setWordWrap(true);
        card->body()->addWidget(empty);
        return card;
    }
    card->setTitle(tr("本节数字"), tr("共 %1 项").arg(m_proxy->rowCount()));
    auto *copy = new QToolButton(card);
    copy->setProperty("role", QStringLiteral("link"));
    copy->setCursor(Qt::PointingHandCursor);
    copy->setText(tr("复制表格"));
    copy->setToolTip(tr("复制后可粘贴到表格或文档"));
    card->addHeaderWidget(copy);

    // Mostly all is of one year and kind: the heading says it in place of a column.
    const QString kind = m_proxy->commonKindText();
    m_proxy->setValueHeading(kind);
    m_table = new FigureTable(m_theme, card);
    m_table->setModel(m_proxy);
    m_table->setColumnHidden(FigureModel::Year, !kind.isEmpty());
    m_table->setColumnHidden(FigureModel::Growth, !m_proxy->hasGrowth());
    card->body()->addWidget(m_table, 1);
    connect(copy, &QToolButton::clicked, m_table, &FigureTable::copy);
    connect(m_table, &FigureTable::copied, this,
        [this](int rows) { emit statusMessage(tr("已复制 %1 行，可粘贴到表格或文档").arg(rows)); });
    connect(m_table, &FigureTable::figureSelected, this, &SectionPanel::highlightFigure);
    connect(m_table, &FigureTable::placeRequested, this,
        [this](const TextPlace &place) { emit locationRequested(fullTextLocation(place)); });
    return card;
}

/// Wide: two columns that scroll each for itself. Narrow: one below the other, all scrolls.
void SectionPanel::arrange()
{
    const bool narrow = PageArea::isNarrow(this, m_theme);
    if (m_arranged && narrow == m_narrow)
        return;
    // What is read stays in sight, however the page is divided.
    if (m_arranged && textArea()->verticalScrollBar()->value() > 0) {
        const auto read = std::find_if(m_topicList.cbegin(), m_topicList.cend(), [](const Topic &topic) { return topic.chip->isChecked(); });
        if (read != m_topicList.cend())
            QMetaObject::invokeMethod(this, [this, card = read->card] { goToTopic(card); }, Qt::QueuedConnection);
    }
    m_jumping = true; // moved by the layout, not by the reader
    if (narrow) {
        for (QScrollArea *area : {m_topicsArea, m_figuresArea})
            area->takeWidget();
        for (QWidget *column : {m_topics, m_figures}) {
            m_page->body()->addWidget(column);
            column->layout()->setContentsMargins(0, 0, 0, 0);
            column->show();
        }
    } else {
        m_topicsArea->setWidget(m_topics);
        m_figuresArea->setWidget(m_figures);
    }
    m_splitter->setVisible(!narrow);
    if (m_table)
        m_table->setFullHeight(narrow);
    if (!m_arranged)
        m_splitter->setSizes({TextShare * 10, FiguresShare * 10});
    m_narrow = narrow;
    m_arranged = true;
    m_jumping = false;
}

QScrollArea *SectionPanel::textArea() const
{
    return m_narrow ? m_page : m_topicsArea;
}

void SectionPanel::goToTopic(const QWidget *card)
{
    m_jumping = true;
    textArea()->verticalScrollBar()->setValue(card->mapTo(textArea()->widget(), QPoint(0, 0)).y());
    m_jumping = false;
}

void SectionPanel::followScrolling()
{
    if (m_jumping)
        return;
    for (const Topic &topic : std::as_const(m_topicList)) {
        const int bottom = topic.card->mapTo(textArea()->widget(), QPoint(0, topic.card->height())).y();
        if (bottom - textArea()->verticalScrollBar()->value() > TopicInSight) {
            topic.chip->setChecked(true);
            return;
        }
    }
}

void SectionPanel::highlight(const TextPlace &place, const TextSpan &number)
{
    for (ReportText *text : std::as_const(m_texts)) {
        if (text->paragraphNumber() == place.paragraph)
            text->setHighlight(place.span, number);
        else
            text->setHighlight({});
    }
    // Queued: a panel that is only just shown has not been laid out yet.
    m_revealed = place.paragraph;
    QMetaObject::invokeMethod(this, &SectionPanel::reveal, Qt::QueuedConnection);
}

void SectionPanel::highlightFigure(int figureId)
{
    const int row = m_model->rowOf(figureId);
    if (row < 0) {
        highlight({}, {});
        return;
    }
    const QModelIndex index = m_model->index(row, 0);
    highlight(index.data(FigureModel::PlaceRole).value<TextPlace>(), m_model->figure(row).place.span);
}

void SectionPanel::reveal()
{
    const ReportText *text = m_texts.value(m_revealed);
    m_revealed = 0;
    if (!text)
        return;
    const QRect rect = text->highlightRect().isNull() ? text->rect() : text->highlightRect();
    const QPoint middle = text->mapTo(textArea()->widget(), rect.center());
    textArea()->ensureVisible(0, middle.y(), 0, rect.height() / 2 + RevealMargin);
}

void SectionPanel::showLocation(const Location &location)
{
    if (location.item > 0 && m_table && m_table->selectFigure(location.item))
        highlightFigure(location.item);
    else if (m_texts.contains(location.place.paragraph))
        highlight(location.place, {});
}

QStringList SectionPanel::chartIds() const
{
    return m_chartId.isEmpty() ? QStringList() : QStringList{m_chartId};
}

void SectionPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

} // namespace jingan
