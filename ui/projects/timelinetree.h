// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/timelinespan.h"
#include "ui/controls/grouptree.h"
#include "ui/projects/timelinedrag.h"
#include "ui/theme/theme.h"

namespace jingan {

class ProjectTimelineModel;

/// The projects' bars over the months of a year or of a quarter. The keys 1 to 4 show a quarter,
/// 0 the year, Ctrl and the arrow keys the one before or after; Ctrl and the wheel come nearer at
/// the place of the mouse. Enter opens a project. A bar's ends, and the bar, can be dragged to
/// other days; Esc lets go. Only the rows in sight are painted.
class TimelineTree : public GroupTree
{
    Q_OBJECT
public:
    TimelineTree(ProjectTimelineModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// 1 to 4; 0 for the whole year.
    int quarter() const { return m_quarter; }
    void setQuarter(int quarter);
    const TimelineScale &scale() const { return m_scale; }
    /// Where the scale stands in a cell of the bars' column.
    static QRectF scaleArea(const QRect &cell);
    const QDate &asOf() const;
    /// The bar of a row, as it is being dragged.
    TimelineSpan spanOf(const QModelIndex &index) const;

signals:
    /// A bar was dragged to other days.
    void datesRequested(const QString &projectId, const jingan::TimelineSpan &span);
    void quarterChanged(int quarter);
    void projectRequested(const QString &projectId);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// A bar held by the mouse.
    struct Drag {
        QString projectId; ///< Empty while none is.
        TimelineGrip grip = TimelineGrip::None;
        QPoint from;
        TimelineSpan before;
        TimelineSpan now;
        bool begun = false; ///< Moved farther than a click does.
    };

    TimelineGrip gripUnder(const QPoint &place) const;
    void dragTo(const QPoint &place, const QPoint &onScreen);
    void letGo();
    void fitColumns();
    void readScale();

    ProjectTimelineModel &m_model;
    const Theme &m_theme;
    int m_quarter = 0;
    TimelineScale m_scale;
    Drag m_drag;
    QString m_current; ///< The selected project: the model can't be asked any more when it is about to be reset.
};

} // namespace jingan
