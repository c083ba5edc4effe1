// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstore.h"
#include "app/projects/projectsummary.h"
#include "app/projects/timelinespan.h"

#include <QAbstractItemModel>

namespace jingan {

/// The projects on the time line of their year, in groups, as they stood on a day. Follows the
/// store.
class ProjectTimelineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Due, Percent, Bar, ColumnCount };
    enum Role {
        ProjectIdRole = Qt::UserRole, ///< QString; empty for a group.
        NumberRole,                   ///< Project number; 0 for a group.
        SpanRole,                     ///< TimelineSpan; projects only.
    };

    explicit ProjectTimelineModel(ProjectStore &store, QObject *parent = nullptr);

    /// Area or Department; areas in the list's order, departments by name, not filled in last.
    void setGrouping(ProjectGrouping grouping);
    ProjectGrouping grouping() const { return m_grouping; }
    void setAsOf(const QDate &day);
    const QDate &asOf() const { return m_asOf; }
    /// The plan's year: what the time line shows.
    int year() const { return m_store.year(); }
    /// The row of a project; invalid where there is none.
    QModelIndex indexOf(const QString &projectId) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        QString name;       ///< Empty where not filled in.
        QList<int> records; ///< Indexes into the store's list.
    };

    void rebuild();
    void announce(const QStringList &projectIds);
    const QString &groupKey(const Project &project) const;
    int recordOf(const QModelIndex &index) const;
    const TimelineSpan &spanOf(int record) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant projectData(int record, int column, int role) const;
    QString summaryText(int record) const;

    ProjectStore &m_store;
    QDate m_asOf;
    ProjectGrouping m_grouping = ProjectGrouping::Area;
    QList<Group> m_groups;
    QList<int> m_groupOf; ///< By record: its group's row.
    mutable QList<std::optional<TimelineSpan>> m_spans; ///< By record, worked out when first asked for.
};

} // namespace jingan

Q_DECLARE_METATYPE(jingan::TimelineSpan)
