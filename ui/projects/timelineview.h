// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QStackedLayout;

namespace jingan {

class Card;
class ProjectEdits;
class ProjectStore;
class ProjectTimelineModel;
class SegmentedSwitch;
class TimelineTree;
struct TimelineSpan;

/// 时间线: when each project begins and is due, how far it is, what its quarters are to reach.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    TimelineView(ProjectStore &store, ProjectEdits &edits, const Theme &theme, QWidget *parent = nullptr);
    /// What takes the focus when the view is chosen. Not a focus proxy: Qt's Tab key would take
    /// all that stands in a proxied view for the proxy, and pass the rest over.
    QWidget *mainControl() const;

    void showDay(const QDate &asOf);

signals:
    void projectRequested(const QString &projectId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setDates(const QString &projectId, const TimelineSpan &span);
    QWidget *buildLegend();
    void refresh();

    ProjectStore &m_store;
    ProjectEdits &m_edits;
    const Theme &m_theme;
    ProjectTimelineModel *m_model;
    TimelineTree *m_tree;
    SegmentedSwitch *m_grouping;
    SegmentedSwitch *m_zoom;
    Card *m_card;
    QWidget *m_legend;
    QStackedLayout *m_treeOrHint;
};

} // namespace jingan
