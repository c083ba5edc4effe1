// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projects/timelinescale.h"
#include "ui/theme/theme.h"

#include <QTreeView>

namespace jingan {

class ProjectTimelineModel;

/// The projects' bars over the months of a year or of a quarter. The keys 1 to 4 show a quarter,
/// 0 the year, Ctrl and the arrow keys the one before or after; Ctrl and the wheel come nearer at
/// the place of the mouse. Enter opens a project. Only the rows in sight are painted.
class TimelineTree : public QTreeView
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

signals:
    void quarterChanged(int quarter);
    void projectRequested(const QString &projectId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitColumns();
    void readScale();

    ProjectTimelineModel &m_model;
    const Theme &m_theme;
    int m_quarter = 0;
    TimelineScale m_scale;
    QString m_current; ///< The project selected while the model is reset.
};

} // namespace jingan
