// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/overviewpanel.h"

#include "app/charts/chartcatalogue.h"
#include "app/charts/projectchartmaker.h"
#include "app/indicators/expectedtargets.h"
#include "app/projects/projectstore.h"
#include "app/report/reportname.h"
#include "ui/charts/chartview.h"
#include "ui/controls/emptycard.h"
#include "ui/controls/legendstrip.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/iconsourcelink.h"
#include "ui/controls/wordlabel.h"
#include "ui/panels/chartcard.h"
#include "ui/panels/indicatorcard.h"
#include "ui/projects/projectdelegate.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int Gap = 14;
// Shares of the width: the charts at the left and at the right.
constexpr int LeftShare = 62;
constexpr int RightShare = 38;
constexpr int StatusWidth = 176;
constexpr qsizetype MostCharts = 4;

QLabel *label(const QString &text, const QString &role, QWidget *parent)
{
    auto *made = new WordLabel(text, parent);
    made->setProperty("role", role);
    return made;
}

} // namespace

OverviewPanel::OverviewPanel(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_dataset(dataset)
    , m_store(store)
    , m_theme(theme)
    , m_projectCharts(new ProjectChartMaker(dataset, store, this))
    , m_page(new PageArea(this))
    , m_indicatorGrid(new QGridLayout)
    , m_chartGrid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);

    m_indicatorGrid->setSpacing(Gap);
    m_chartGrid->setSpacing(Gap);
    buildHeader();
    buildIndicatorCards();
    m_page->body()->addLayout(m_indicatorGrid);
    m_page->body()->addLayout(m_chartGrid, 1);

    buildCharts();
    buildTargets();
    buildEmpty();

    connect(m_projectCharts, &ProjectChartMaker::ready, this, &OverviewPanel::showProjects);
    if (m_projects) {
        const auto follow = [this] { m_projectCharts->make(); };
        connect(&store, &ProjectStore::recordsChanged, this, follow);
        connect(&store, &ProjectStore::listChanged, this, follow);
        follow();
    }
    connect(&theme, &Theme::changed, this, &OverviewPanel::showIcons);
    connect(&theme, &Theme::changed, this, &OverviewPanel::arrange);
    showIcons();
    arrange();
}

/// What the page's widgets stand on. One that is made elsewhere is styled twice, with all that it
/// holds: when it is made and when the layout takes it over.
QWidget *OverviewPanel::ground() const
{
    return m_page->body()->parentWidget();
}

QStringList OverviewPanel::chartIds() const
{
    QStringList ids;
    for (const ChartCard *card : m_charts)
        ids.append(card->objectName());
    return ids;
}

void OverviewPanel::buildHeader()
{
    const Report &report = m_dataset.report;
    auto *header = new PageHeader(reportName(report), ground());
    QStringList facts;
    for (const QString &fact : {reportDateText(report), report.meeting, tr("%1 %2").arg(report.speakerTitle, report.speaker).trimmed()}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    header->setSubtitle(facts.join(tr(" · ")));
    header->addWidget(new LegendStrip(report.reviewYear(), report.planYear(), m_theme, header));
    m_page->body()->addWidget(header);
}

void OverviewPanel::buildIndicatorCards()
{
    for (const Indicator &indicator : m_dataset.indicators) {
        auto *card = new IndicatorCard(indicator, m_dataset.report, m_theme, ground());
        const QString page = QStringLiteral("indicator/%1").arg(indicator.id);
        connect(card, &IndicatorCard::activated, this, [this, page] { emit locationRequested({page}); });
        connect(card, &IndicatorCard::placeRequested, this, &OverviewPanel::goTo);
        m_indicatorCards.append(card);
    }
}

ChartCard *OverviewPanel::chartCard(const QString &id)
{
    auto *card = new ChartCard(ChartCard::Layout::Compact, m_theme, ground());
    card->setObjectName(id);
    connect(card, &ChartCard::placeRequested, this, &OverviewPanel::goTo);
    connect(card, &ChartCard::exportRequested, this, &OverviewPanel::chartExportRequested);
    connect(card, &ChartCard::fullSizeRequested, this, &OverviewPanel::chartFullSizeRequested);
    return card;
}

/// The usual charts; where the report lacks one, the next of its others.
void OverviewPanel::buildCharts()
{
    QList<ChartSpec> charts = headlineCharts(m_dataset);
    QStringList ids = {QStringLiteral("levels"), QStringLiteral("growth"), QStringLiteral("projects-area"),
        QStringLiteral("industry-growth")};
    const bool anyProjects = !m_store.records().isEmpty();
    ids.removeIf([&](const QString &id) { return id == QLatin1String("projects-area") ? !anyProjects : !findChart(charts, id); });
    if (ids.size() < MostCharts) // the first frame doesn't wait for charts that it won't show
        charts = chartCatalogue(m_dataset, {});
    for (const ChartSpec &chart : charts) {
        // An indicator's own chart and further ones of the projects say again what stands here.
        const bool again = m_dataset.indicator(chart.id) || chart.id.startsWith(QLatin1String("projects-"));
        if (ids.size() < MostCharts && !again && !ids.contains(chart.id))
            ids.append(chart.id);
    }
    for (const QString &id : std::as_const(ids)) {
        ChartCard *card = chartCard(id);
        m_charts.append(card);
        if (id == QLatin1String("projects-area")) {
            m_projects = card;
            buildProjects();
            continue;
        }
        // The page's own legend says it already.
        if (id == QLatin1String("levels") || id == QLatin1String("growth"))
            card->view()->setLegendShown(false);
        card->setSpec(*findChart(charts, id));
    }
}

void OverviewPanel::buildEmpty()
{
    if (!m_indicatorCards.isEmpty() || !m_charts.isEmpty() || m_targets)
        return;
    auto *card = new EmptyCard(tr("没有可以概览的数字"),
        tr("这篇报告里没有读出主要指标、年度目标和可以作图的数字。请看各节与全文；读错的可以在“报告库”里修正。"), ground());
    connect(card->addButton(tr("打开全文")), &QPushButton::clicked, this,
        [this] { emit locationRequested({QStringLiteral("fulltext")}); });
    m_empty = card;
    m_page->body()->addWidget(card);
    m_page->body()->addStretch(1);
}

/// All but the numbers, which a long list gives later.
void OverviewPanel::buildProjects()
{
    m_projects->view()->setLegendShown(false); // the list of statuses is one
    m_projects->setHeading(tr("为民实事项目"), {});
    m_projects->hideSource();
    m_projects->hideNote();

    m_openProjects = new QPushButton(m_projects);
    m_openProjects->setProperty("role", QStringLiteral("link"));
    m_openProjects->setText(tr("打开清单"));
    m_openProjects->setLayoutDirection(Qt::RightToLeft); // the icon stands behind the words
    m_openProjects->setIconSize({14, 14});
    m_openProjects->setCursor(Qt::PointingHandCursor);
    connect(m_openProjects, &QPushButton::clicked, this,
        [this] { emit locationRequested({QStringLiteral("projects")}); });
    m_projects->addLink(m_openProjects);

    auto *side = new QWidget(m_projects);
    side->setFixedWidth(StatusWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(label(tr("办理状态"), QStringLiteral("secondary"), side));
    for (const StatusGroup status : statusGroups()) {
        auto *icon = new QLabel(side);
        auto *count = label({}, QStringLiteral("strong"), side);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(icon);
        auto *name = label(statusGroupName(status), QStringLiteral("secondary"), side);
        name->setWordWrap(true);
        row->addWidget(name, 1);
        row->addWidget(count);
        column->addLayout(row);
        m_statusIcons.append(icon);
        m_statusCounts.append(count);
    }
    column->addStretch(1);
    m_projectNote = label({}, QStringLiteral("caption"), side);
    m_projectNote->setWordWrap(true);
    column->addWidget(m_projectNote);
    m_projects->addSide(side);
}

void OverviewPanel::buildTargets()
{
    const QList<ExpectedTarget> targets = expectedTargets(m_dataset.report);
    if (targets.isEmpty())
        return;
    m_targets = new Card(tr("%1 年主要预期目标").arg(m_dataset.report.planYear()), ground());
    m_targets->setTitle(tr("%1 年主要预期目标").arg(m_dataset.report.planYear()), tr("报告原文，逐字"));
    m_targetGrid = new QGridLayout;
    m_targetGrid->setHorizontalSpacing(28);
    m_targetGrid->setVerticalSpacing(0);
    for (const ExpectedTarget &target : targets) {
        auto *row = new QWidget(m_targets);
        auto *words = label(target.text, QStringLiteral("body"), row);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *link = new IconSourceLink(m_theme, row);
        link->setPlaces({target.place});
        link->setAccessibleName(tr("%1，原文第 %2 段").arg(target.text).arg(target.place.paragraph));
        connect(link, &SourceLink::placeRequested, this, &OverviewPanel::goTo);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 5, 0, 5);
        line->addWidget(words, 1);
        line->addWidget(link);
        m_targetRows.append(row);
    }
    m_targets->body()->addLayout(m_targetGrid);
}

void OverviewPanel::showProjects(const QList<ChartSpec> &charts)
{
    if (const auto byArea = findChart(charts, QStringLiteral("projects-area"))) {
        m_projects->setHeading(tr("为民实事项目"),
            tr("%1 个方面 %2 项").arg(byArea->categories.size()).arg(m_store.records().size()));
        m_projects->setSpec(*byArea);
        m_projectNote->setText(byArea->note);
    }
    const auto byStatus = findChart(charts, QStringLiteral("projects-status"));
    for (int i = 0; byStatus && i < m_statusCounts.size(); ++i) {
        const auto point = byStatus->series.value(i).points.value(0);
        m_statusCounts.at(i)->setText(point ? point->label : QString());
    }
}

void OverviewPanel::showIcons()
{
    const ThemeTokens &tokens = m_theme.tokens();
    for (int i = 0; i < m_statusIcons.size(); ++i) {
        const StatusGroup status = statusGroups().at(i);
        m_statusIcons.at(i)->setPixmap(m_theme.icon(statusIconName(status), tokens.statusColor(status))
                                           .pixmap(QSize(15, 15), devicePixelRatioF()));
    }
    if (m_openProjects)
        m_openProjects->setIcon(m_theme.icon(QStringLiteral("chevron-right"), tokens.primary));
}

void OverviewPanel::goTo(const TextPlace &place)
{
    if (place.isValid())
        emit locationRequested(fullTextLocation(place));
}

void OverviewPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

void OverviewPanel::arrange()
{
    const bool narrow = PageArea::isNarrow(this, m_theme);
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;

    // Five in two rows of three rather than one alone below four.
    const int cardColumns = narrow ? 2 : (m_indicatorCards.size() > 4 ? 3 : 4);
    for (int i = 0; i < m_indicatorCards.size(); ++i) {
        m_indicatorGrid->addWidget(m_indicatorCards.at(i), i / cardColumns, i % cardColumns);
        m_indicatorGrid->setColumnStretch(i, i < cardColumns ? 1 : 0);
    }

    const int chartColumns = narrow ? 1 : 2;
    for (int row = 0; row < m_chartGrid->rowCount(); ++row)
        m_chartGrid->setRowStretch(row, 0);
    int at = 0;
    for (ChartCard *card : std::as_const(m_charts)) {
        m_chartGrid->addWidget(card, at / chartColumns, at % chartColumns);
        m_chartGrid->setRowStretch(at / chartColumns, 1);
        ++at;
    }
    m_chartGrid->setColumnStretch(0, narrow ? 1 : LeftShare);
    m_chartGrid->setColumnStretch(1, narrow ? 0 : RightShare);
    if (m_targets) {
        m_chartGrid->addWidget(m_targets, (at + chartColumns - 1) / chartColumns, 0, 1, chartColumns);
        const int targetColumns = narrow ? 1 : 2;
        for (int i = 0; i < m_targetRows.size(); ++i)
            m_targetGrid->addWidget(m_targetRows.at(i), i / targetColumns, i % targetColumns);
        m_targetGrid->setColumnStretch(0, 1);
        m_targetGrid->setColumnStretch(1, narrow ? 0 : 1);
    }
}

} // namespace jingan
