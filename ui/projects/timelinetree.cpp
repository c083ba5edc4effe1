// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/timelinetree.h"

#include "app/projects/projecttimelinemodel.h"
#include "ui/controls/tableheader.h"
#include "ui/projects/timelinebar.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace jingan {

namespace {

constexpr int RowHeight = 28;
constexpr int SideRoom = 10;    ///< Beside the scale, for a diamond at its end.
constexpr int CellMargins = 18;
constexpr int LeastTitle = 150;
/// Before a title stand its number and two steps of the tree.
constexpr int TitleMargins = 94;
/// The other titles are much the same.
constexpr int MeasuredTitles = 200;
constexpr double TitleShare = 0.36;
constexpr qreal MarkSize = 5;

class TimelineHeader : public TableHeader
{
public:
    TimelineHeader(const TimelineTree &tree, const Theme &theme, QWidget *parent)
        : TableHeader(theme, parent)
        , m_tree(tree)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        if (column != ProjectTimelineModel::Bar || !m_tree.scale().isValid()) {
            TableHeader::paintSection(painter, rect, column);
            return;
        }
        const ThemeTokens &tokens = theme().tokens();
        const QRectF area = TimelineTree::scaleArea(rect);
        const TimelineScale &scale = m_tree.scale();
        painter->save();
        paintGround(*painter, rect);
        painter->setFont(theme().font(12, QFont::Bold));
        const QList<QDate> months = scale.months();
        for (const QDate &month : months) {
            const QRectF slot(QPointF(scale.beginOf(month, area), area.top()),
                QPointF(scale.beginOf(month.addMonths(1), area), area.bottom() - 1));
            painter->setPen(tokens.line);
            painter->drawLine(slot.topLeft(), slot.bottomLeft());
            QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
            if (painter->fontMetrics().horizontalAdvance(name) > slot.width() - 2)
                name = QString::number(month.month());
            painter->setPen(tokens.secondaryText);
            painter->drawText(slot, Qt::AlignCenter, name);
        }
        if (scale.contains(m_tree.asOf())) {
            const qreal x = std::round(scale.endOf(m_tree.asOf(), area));
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.primary);
            painter->drawPolygon(QPolygonF({{x - MarkSize, area.bottom() - MarkSize}, {x + MarkSize, area.bottom() - MarkSize}, {x, area.bottom()}}));
        }
        painter->restore();
    }

private:
    const TimelineTree &m_tree;
};

class TimelineDelegate : public QStyledItemDelegate
{
public:
    TimelineDelegate(const TimelineTree &tree, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_tree(tree)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(RowHeight * m_theme.textPercent() / 100);
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeTokens &tokens = m_theme.tokens();
        const bool group = index.data(ProjectTimelineModel::NumberRole).toInt() == 0;
        QStyleOptionViewItem item(option);
        if (group) {
            painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? tokens.soft : tokens.navigation);
            item.font.setBold(index.column() == ProjectTimelineModel::Title);
            item.palette.setColor(QPalette::Text, index.column() == ProjectTimelineModel::Title ? tokens.text : tokens.secondaryText);
        }
        if (index.column() != ProjectTimelineModel::Bar) {
            if (!group && index.column() == ProjectTimelineModel::Due
                && index.data(ProjectTimelineModel::SpanRole).value<TimelineSpan>().endAssumed)
                item.palette.setColor(QPalette::Text, tokens.captionText);
            QStyledItemDelegate::paint(painter, item, index);
            return;
        }
        initStyleOption(&item, index);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const QRectF area = TimelineTree::scaleArea(option.rect);
        const TimelineScale &scale = m_tree.scale();
        if (!scale.isValid())
            return;
        paintTimelineGrid(*painter, area, scale, tokens);
        if (!group)
            paintTimelineSpan(*painter, area, scale, m_tree.spanOf(index), tokens);
        paintTimelineDay(*painter, area, scale, m_tree.asOf(), tokens);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int number = index.data(ProjectTimelineModel::NumberRole).toInt();
        if (index.column() == ProjectTimelineModel::Title && number > 0)
            option->text = QStringLiteral("%1  %2").arg(number).arg(option->text);
    }

private:
    const TimelineTree &m_tree;
    const Theme &m_theme;
};

} // namespace

TimelineTree::TimelineTree(ProjectTimelineModel &model, const Theme &theme, QWidget *parent)
    : GroupTree(parent)
    , m_model(model)
    , m_theme(theme)
{
    setHeader(new TimelineHeader(*this, theme, this));
    setItemDelegate(new TimelineDelegate(*this, theme, this));
    setUniformRowHeights(true);
    setIndentation(18);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    viewport()->setMouseTracking(true);
    setModel(&model);
    readScale();
    expandGroups();

    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        readScale();
        fitColumns();
        expandGroups();
        setCurrentIndex(m_model.indexOf(m_current));
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString id = index.data(ProjectTimelineModel::ProjectIdRole).toString();
        if (!id.isEmpty())
            emit projectRequested(id);
    });
}

void TimelineTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    GroupTree::currentChanged(current, previous);
    m_current = current.data(ProjectTimelineModel::ProjectIdRole).toString();
}

const QDate &TimelineTree::asOf() const
{
    return m_model.asOf();
}

QRectF TimelineTree::scaleArea(const QRect &cell)
{
    return QRectF(cell).adjusted(SideRoom, 0, -SideRoom, 0);
}

void TimelineTree::readScale()
{
    m_scale = m_model.year() > 0 ? TimelineScale::of(m_model.year(), m_quarter) : TimelineScale();
    header()->viewport()->update();
    viewport()->update();
}

void TimelineTree::setQuarter(int quarter)
{
    const int wanted = qBound(0, quarter, 4);
    if (wanted == m_quarter)
        return;
    m_quarter = wanted;
    readScale();
    emit quarterChanged(m_quarter);
}

void TimelineTree::fitColumns()
{
    const QFontMetrics metrics(m_theme.font(13));
    const int due = qMax(metrics.horizontalAdvance(QStringLiteral("2025-12-31")),
                        metrics.horizontalAdvance(ProjectTimelineModel::tr("未填写时限"))) + CellMargins;
    const int percent = qMax(metrics.horizontalAdvance(QStringLiteral("100.0%")),
                            QFontMetrics(m_theme.font(12, QFont::Bold)).horizontalAdvance(
                                m_model.headerData(ProjectTimelineModel::Percent, Qt::Horizontal, Qt::DisplayRole).toString())) + CellMargins;
    const int width = viewport()->width();
    int title = LeastTitle;
    int measured = 0;
    for (int group = 0; group < m_model.rowCount() && measured < MeasuredTitles; ++group) {
        const QModelIndex parent = m_model.index(group, 0);
        for (int row = 0; row < m_model.rowCount(parent) && measured < MeasuredTitles; ++row, ++measured)
            title = qMax(title, metrics.horizontalAdvance(m_model.index(row, 0, parent).data().toString()) + TitleMargins);
    }
    title = qMin(title, int(width * TitleShare));
    header()->resizeSection(ProjectTimelineModel::Title, title);
    header()->resizeSection(ProjectTimelineModel::Due, due);
    header()->resizeSection(ProjectTimelineModel::Percent, percent);
    header()->resizeSection(ProjectTimelineModel::Bar, qMax(120, width - title - due - percent));
}

void TimelineTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // A group's ground reaches to the edge.
    if (!index.parent().isValid())
        painter->fillRect(rect, selectionModel()->isSelected(index) ? m_theme.tokens().soft : m_theme.tokens().navigation);
    GroupTree::drawBranches(painter, rect, index);
}

void TimelineTree::resizeEvent(QResizeEvent *event)
{
    GroupTree::resizeEvent(event);
    fitColumns();
}

void TimelineTree::changeEvent(QEvent *event)
{
    GroupTree::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitColumns();
}

TimelineSpan TimelineTree::spanOf(const QModelIndex &index) const
{
    if (m_drag.begun && index.data(ProjectTimelineModel::ProjectIdRole).toString() == m_drag.projectId)
        return m_drag.now;
    return index.data(ProjectTimelineModel::SpanRole).value<TimelineSpan>();
}

TimelineGrip TimelineTree::gripUnder(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    if (!m_scale.isValid() || index.column() != ProjectTimelineModel::Bar
        || index.data(ProjectTimelineModel::NumberRole).toInt() == 0)
        return TimelineGrip::None;
    return gripAt(place.x(), scaleArea(visualRect(index)), m_scale, spanOf(index));
}

void TimelineTree::mousePressEvent(QMouseEvent *event)
{
    GroupTree::mousePressEvent(event);
    const QPoint place = event->position().toPoint();
    const TimelineGrip grip = event->button() == Qt::LeftButton ? gripUnder(place) : TimelineGrip::None;
    if (grip == TimelineGrip::None)
        return;
    const QModelIndex index = indexAt(place);
    m_drag = {index.data(ProjectTimelineModel::ProjectIdRole).toString(), grip, place, spanOf(index), spanOf(index)};
}

void TimelineTree::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_drag.projectId.isEmpty()) {
        const TimelineGrip grip = gripUnder(place);
        const bool end = grip == TimelineGrip::Begin || grip == TimelineGrip::End;
        viewport()->setCursor(end ? Qt::SizeHorCursor : grip == TimelineGrip::Whole ? Qt::OpenHandCursor : Qt::ArrowCursor);
        GroupTree::mouseMoveEvent(event);
        return;
    }
    m_drag.begun = m_drag.begun || (place - m_drag.from).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag.begun)
        dragTo(place, event->globalPosition().toPoint());
}

void TimelineTree::dragTo(const QPoint &place, const QPoint &onScreen)
{
    const QModelIndex row = m_model.indexOf(m_drag.projectId);
    const QRectF area = scaleArea(visualRect(row.siblingAtColumn(ProjectTimelineModel::Bar)));
    const qreal day = area.width() / qreal(m_scale.first.daysTo(m_scale.last) + 1);
    m_drag.now = draggedSpan(m_drag.before, m_drag.grip, int(std::lround((place.x() - m_drag.from.x()) / day)));
    QToolTip::showText(onScreen, m_drag.now.datesText(), this);
    viewport()->update();
}

void TimelineTree::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag done = m_drag;
    letGo();
    if (done.begun && (done.now.begin != done.before.begin || done.now.end != done.before.end))
        emit datesRequested(done.projectId, done.now);
    GroupTree::mouseReleaseEvent(event);
}

void TimelineTree::letGo()
{
    m_drag = {};
    QToolTip::hideText();
    viewport()->update();
}

void TimelineTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_drag.projectId.isEmpty()) {
        letGo();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_4) {
        setQuarter(event->key() - Qt::Key_0);
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        // From the whole year into its first or last quarter.
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        setQuarter(m_quarter == 0 ? (step > 0 ? 1 : 4) : qBound(1, m_quarter + step, 4));
        return;
    }
    GroupTree::keyPressEvent(event);
}

void TimelineTree::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        GroupTree::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() < 0) {
        setQuarter(0);
    } else if (m_quarter == 0 && event->angleDelta().y() > 0) {
        const QRect column(columnViewportPosition(ProjectTimelineModel::Bar), 0, columnWidth(ProjectTimelineModel::Bar), 1);
        const QRectF area = scaleArea(column);
        const qreal share = (event->position().x() - area.left()) / qMax(1.0, area.width());
        setQuarter(1 + qBound(0, int(share * 4), 3));
    }
    event->accept();
}

void TimelineTree::paintEvent(QPaintEvent *event)
{
    GroupTree::paintEvent(event);
    // The months go on below the last row.
    QModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
    if (last.isValid() && isExpanded(last))
        last = m_model.index(m_model.rowCount(last) - 1, 0, last);
    const int bottom = last.isValid() ? visualRect(last).bottom() + 1 : 0;
    if (!m_scale.isValid() || bottom <= 0 || bottom >= viewport()->height())
        return;
    QPainter painter(viewport());
    const QRectF area = scaleArea(QRect(columnViewportPosition(ProjectTimelineModel::Bar), bottom,
        columnWidth(ProjectTimelineModel::Bar), viewport()->height() - bottom));
    paintTimelineGrid(painter, area, m_scale, m_theme.tokens());
    paintTimelineDay(painter, area, m_scale, m_model.asOf(), m_theme.tokens());
}

bool TimelineTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint place = static_cast<QHelpEvent *>(event)->pos();
        const QModelIndex index = indexAt(place);
        if (index.column() == ProjectTimelineModel::Bar && m_scale.isValid()) {
            const auto span = index.data(ProjectTimelineModel::SpanRole).value<TimelineSpan>();
            if (const TimelineMilestone *milestone = milestoneAt(place, scaleArea(visualRect(index)), m_scale, span)) {
                QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), milestoneText(*milestone), this);
                return true;
            }
        }
    }
    return GroupTree::viewportEvent(event);
}

} // namespace jingan
