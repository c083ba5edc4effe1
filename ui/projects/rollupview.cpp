// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/rollupview.h"

#include "app/charts/chartbuilding.h"
#include "app/charts/chartcatalogue.h"
#include "app/charts/projectchartmaker.h"
#include "app/projects/projectrollupmodel.h"
#include "app/projects/projectstore.h"
#include "ui/charts/chartview.h"
#include "ui/controls/card.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/panels/tableclipboard.h"
#include "ui/projects/rolluptable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace jingan {

namespace {

constexpr int Gap = 14;
constexpr int BarHeight = 27;   ///< Of a chart, for each area or department.
constexpr int ChartMargins = 70; ///< Its axis and legend.

/// The status that a column counts; none for one that counts several.
std::optional<ProjectStatus> statusOfColumn(int column)
{
    switch (column) {
    case ProjectRollupModel::Ahead:
        return ProjectStatus::Ahead;
    case ProjectRollupModel::OnSchedule:
        return ProjectStatus::OnSchedule;
    case ProjectRollupModel::Behind:
        return ProjectStatus::Behind;
    case ProjectRollupModel::Attention:
        return ProjectStatus::NeedsAttention;
    case ProjectRollupModel::NotQuantified:
        return ProjectStatus::NotQuantified;
    case ProjectRollupModel::NotReported:
        return ProjectStatus::NotReported;
    case ProjectRollupModel::NotStarted:
        return ProjectStatus::NotStarted;
    default:
        return std::nullopt;
    }
}

} // namespace

RollupView::RollupView(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_store(store)
    , m_theme(theme)
    , m_areas(new ProjectRollupModel(ProjectGrouping::Area, this))
    , m_departments(new ProjectRollupModel(ProjectGrouping::Department, this))
    , m_work(store, ProjectChartMaker::AtOnce,
          [this](const QList<ProjectRecord> &records, const QDate &day) { return sumUp(records, day); })
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    m_tableCard = buildTable();
    column->addWidget(m_tableCard);
    m_status = buildChart();
    m_progress = buildChart();
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(Gap);
    m_charts->addWidget(m_status.card, 1);
    m_charts->addWidget(m_progress.card, 1);
    column->addLayout(m_charts);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("汇总表与图表"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget *RollupView::mainControl() const
{
    return m_table;
}

Card *RollupView::buildTable()
{
    auto *card = new Card(tr("汇总"), this);
    card->layout()->setContentsMargins(1, 10, 1, 8);
    card->layout()->itemAt(0)->layout()->setContentsMargins(14, 0, 12, 0);
    m_grouping = new SegmentedSwitch({tr("分方面"), tr("分牵头部门")}, card);
    m_grouping->setAccessibleName(tr("汇总的分组"));
    connect(m_grouping, &SegmentedSwitch::currentChanged, this, &RollupView::fill);
    card->setControlsWrap();
    card->addHeaderWidget(m_grouping);
    m_copy = new QPushButton(tr("复制表格"), card);
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    connect(&m_theme, &Theme::changed, m_copy, [this] { m_copy->setIcon(m_theme.icon(QStringLiteral("copy"))); });
    connect(m_copy, &QPushButton::clicked, this, &RollupView::copy);
    card->addHeaderWidget(m_copy);

    m_table = new RollupTable(m_theme, card);
    m_table->setModel(m_areas);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    connect(m_table, &QTableView::clicked, this, &RollupView::open);
    connect(m_table, &QTableView::activated, this, &RollupView::open);
    // By the button: while that is disabled, nothing is copied.
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_table, m_copy, &QPushButton::click);
    shortcut->setContext(Qt::WidgetShortcut);
    card->body()->addWidget(m_table);
    m_hint = new QLabel(card);
    m_hint->setProperty("role", QStringLiteral("caption"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(14, 0, 14, 0);
    card->body()->addWidget(m_hint);
    return card;
}

RollupView::ChartPlace RollupView::buildChart()
{
    auto *card = new Card({}, this);
    auto *view = new ChartView(m_theme, card);
    connect(view, &ChartView::placeRequested, this, &RollupView::placeRequested);
    connect(view, &ChartView::exportRequested, this, &RollupView::chartExportRequested);
    connect(view, &ChartView::fullSizeRequested, this, &RollupView::chartFullSizeRequested);
    card->body()->addWidget(view);
    return {card, view};
}

void RollupView::showDay(const QDate &asOf)
{
    m_work.start(asOf);
    if (!m_work.isRunning())
        return;
    if (m_work.day().isNull())
        forget();
    allowCopying();
}

/// As at first: what is shown is not what is asked for.
void RollupView::forget()
{
    m_areas->show({});
    m_departments->show({});
    m_projectCharts.clear();
    fill();
}

/// Not of what is about to be replaced.
void RollupView::allowCopying()
{
    m_copy->setEnabled(m_work.day().isValid() && m_table->model()->rowCount() > 0 && !m_work.isRunning());
}

/// On any thread: touches nothing but the dataset.
ProjectListWork::Tell RollupView::sumUp(const QList<ProjectRecord> &records, const QDate &day)
{
    const QList<ProjectStanding> standings = projectStandings(records, day);
    return [this, areas = ProjectRollupModel::sumUp(records, standings, ProjectGrouping::Area),
               departments = ProjectRollupModel::sumUp(records, standings, ProjectGrouping::Department),
               charts = projectCharts(m_dataset, records, day)] {
        m_areas->show(areas);
        m_departments->show(departments);
        m_projectCharts = charts;
        fill();
    };
}

void RollupView::fill()
{
    const bool departments = m_grouping->current() == 1;
    ProjectRollupModel *model = departments ? m_departments : m_areas;
    if (m_table->model() != model)
        m_table->setModel(model);
    m_table->setAccessibleName(departments ? tr("分牵头部门汇总") : tr("分方面汇总"));
    m_tableCard->setTitle(departments ? tr("分牵头部门汇总") : tr("分方面汇总"), tr("单位：项"));
    const bool empty = m_store.records().isEmpty();
    m_table->setVisible(!empty);
    if (empty)
        m_hint->setText(tr("清单中还没有项目。"));
    else if (!m_work.day().isValid())
        m_hint->setText(tr("正在汇总……"));
    else
        m_hint->setText(tr("点一行，或按 Enter，在清单中看这些项目；点某个状态的数，只看该状态的项目。平均进度为推算。"));
    fillCharts();
    allowCopying();
}

void RollupView::fillCharts()
{
    const auto showChart = [&](const ChartPlace &place, const QString &id) {
        const auto chart = id.isEmpty() ? std::nullopt : findChart(m_projectCharts, id);
        place.card->setVisible(chart.has_value());
        if (!chart)
            return;
        place.card->setTitle(chart->heading.isEmpty() ? chart->title : chart->heading, chart->unit);
        place.view->setFixedHeight(ChartMargins + BarHeight * int(qMax<qsizetype>(4, chart->categories.size())));
        place.view->setSpec(*chart);
    };
    const QStringList ids = chartIds();
    showChart(m_status, ids.value(0));
    showChart(m_progress, ids.value(1));
}

QStringList RollupView::chartIds() const
{
    if (m_grouping->current() == 1)
        return {QStringLiteral("projects-department")};
    return {QStringLiteral("projects-area"), QStringLiteral("projects-mean-progress")};
}

void RollupView::copy() const
{
    const QString day = tr("%1 年 %2 月 %3 日").arg(m_work.day().year()).arg(m_work.day().month()).arg(m_work.day().day());
    copyTable(*m_table->model(), m_grouping->current() == 1 ? tr("实事项目分牵头部门汇总，截至 %1").arg(day)
                                                            : tr("实事项目分方面汇总，截至 %1").arg(day));
}

void RollupView::open(const QModelIndex &index)
{
    ProjectFilter filter;
    if (!index.data(ProjectRollupModel::SumRole).toBool()) {
        const QString name = index.data(ProjectRollupModel::NameRole).toString();
        if (m_grouping->current() == 1)
            filter.department = name;
        else
            filter.area = name;
    }
    if (const auto status = statusOfColumn(index.column()); status && index.data().toString() != QStringLiteral("0"))
        filter.statuses = {*status};
    emit filterRequested(filter);
}

void RollupView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_charts->setDirection(PageArea::isNarrow(this, m_theme) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace jingan
