// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/timelineview.h"

#include "app/projects/projectedits.h"
#include "app/projects/projecttimelinemodel.h"
#include "ui/controls/card.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/projects/timelinebar.h"
#include "ui/projects/timelinetree.h"

#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

constexpr int SampleWidth = 44;
constexpr int SampleHeight = 20;
/// In a lower view the rows need the room more; every bar tells the same when pointed at.
constexpr int TallEnoughForLegend = 380;

/// A bar of the time line as the legend shows it.
class TimelineSample : public QWidget
{
public:
    TimelineSample(const TimelineSpan &span, const QDate &day, const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_span(span)
        , m_day(day)
        , m_theme(theme)
    {
        setFixedSize(SampleWidth, SampleHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const TimelineScale scale = TimelineScale::of(2025, 0);
        const QRectF area = QRectF(rect()).adjusted(6, 0, -6, 0);
        paintTimelineSpan(painter, area, scale, m_span, m_theme.tokens());
        paintTimelineDay(painter, area, scale, m_day, m_theme.tokens());
    }

private:
    TimelineSpan m_span;
    QDate m_day;
    const Theme &m_theme;
};

} // namespace

TimelineView::TimelineView(ProjectStore &store, ProjectEdits &edits, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_edits(edits)
    , m_theme(theme)
    , m_model(new ProjectTimelineModel(store, this))
    , m_tree(new TimelineTree(*m_model, theme, this))
    , m_grouping(new SegmentedSwitch({tr("分方面"), tr("分牵头部门")}, this))
    , m_zoom(new SegmentedSwitch({tr("全年"), tr("一季度"), tr("二季度"), tr("三季度"), tr("四季度")}, this))
    , m_card(new Card({}, this))
    , m_legend(buildLegend())
    , m_treeOrHint(new QStackedLayout)
{
    m_tree->setAccessibleName(tr("项目的时间线"));
    m_grouping->setAccessibleName(tr("时间线的分组"));
    m_zoom->setAccessibleName(tr("时间线显示的时段"));
    for (int quarter = 0; quarter < m_zoom->count(); ++quarter)
        m_zoom->setToolTip(quarter, tr("在时间线上按 %1").arg(quarter));
    connect(m_grouping, &SegmentedSwitch::currentChanged, this, [this](int index) {
        m_model->setGrouping(index == 1 ? ProjectGrouping::Department : ProjectGrouping::Area);
    });
    connect(m_zoom, &SegmentedSwitch::currentChanged, m_tree, &TimelineTree::setQuarter);
    connect(m_tree, &TimelineTree::quarterChanged, m_zoom, &SegmentedSwitch::setCurrent);
    connect(m_tree, &TimelineTree::projectRequested, this, &TimelineView::projectRequested);

    connect(m_tree, &TimelineTree::datesRequested, this, &TimelineView::setDates);

    m_card->layout()->setContentsMargins(1, 10, 1, 8);
    m_card->addHeaderWidget(m_grouping);
    m_card->addHeaderWidget(m_zoom);
    m_card->layout()->itemAt(0)->layout()->setContentsMargins(14, 0, 12, 0);
    m_card->setControlsWrap();
    auto *none = new QLabel(tr("清单中还没有项目。"), m_card);
    none->setProperty("role", QStringLiteral("secondary"));
    none->setAlignment(Qt::AlignCenter);
    m_treeOrHint->addWidget(m_tree);
    m_treeOrHint->addWidget(none);
    m_card->body()->addLayout(m_treeOrHint, 1);
    m_card->body()->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

QWidget *TimelineView::buildLegend()
{
    auto *legend = new QWidget(this);
    auto *flow = new FlowLayout(14, legend);
    flow->setContentsMargins(14, 0, 14, 0);
    const auto add = [&](const TimelineSpan &span, const QDate &day, const QString &words) {
        auto *entry = new QWidget(legend);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        auto *sample = new TimelineSample(span, day, m_theme, entry);
        connect(&m_theme, &Theme::changed, sample, qOverload<>(&QWidget::update));
        row->addWidget(sample);
        auto *label = new QLabel(words, entry);
        label->setProperty("role", QStringLiteral("caption"));
        row->addWidget(label);
        flow->addWidget(entry);
    };
    TimelineSpan span;
    span.begin = QDate(2025, 1, 1);
    span.end = QDate(2025, 12, 20);
    span.percent = 45.0;
    span.status = ProjectStatus::OnSchedule;
    add(span, {}, tr("开始至时限，实心为已完成的份额"));
    TimelineSpan assumed = span;
    assumed.end = QDate(2025, 12, 31);
    assumed.percent.reset();
    assumed.endAssumed = true;
    add(assumed, {}, tr("未填写时限，按年末判断"));
    TimelineSpan late = span;
    late.end = QDate(2025, 7, 1);
    late.status = ProjectStatus::Behind;
    late.daysLate = 170;
    add(late, {}, tr("已过时限"));
    TimelineSpan milestone;
    milestone.milestones = {{2, QDate(2025, 6, 30), QString()}};
    add(milestone, {}, tr("季度节点"));
    add({}, QDate(2025, 6, 30), tr("截至日期"));
    auto *hint = new QLabel(tr("拖动两端可改日期"), legend);
    hint->setProperty("role", QStringLiteral("caption"));
    flow->addWidget(hint);
    return legend;
}

QWidget *TimelineView::mainControl() const
{
    return m_tree;
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_legend->setVisible(height() >= TallEnoughForLegend);
}

void TimelineView::showDay(const QDate &asOf)
{
    m_model->setAsOf(asOf);
    refresh();
}

void TimelineView::setDates(const QString &projectId, const TimelineSpan &span)
{
    const ProjectRecord *record = m_store.record(projectId);
    if (!record)
        return;
    // ProjectEdits::refused() tells of a failure.
    (void)m_edits.apply(dateChanges(record->project, span), tr("日期改为 %1").arg(span.datesText()));
}

void TimelineView::refresh()
{
    const QList<ProjectRecord> &records = m_store.records();
    const auto undated = std::count_if(records.cbegin(), records.cend(),
        [](const ProjectRecord &record) { return !record.project.due.isValid(); });
    m_card->setTitle(tr("时间线"), undated > 0 ? tr("%1 项未填写时限").arg(undated) : QString());
    m_treeOrHint->setCurrentIndex(records.isEmpty() ? 1 : 0);
}

} // namespace jingan
