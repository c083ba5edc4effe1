// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstore.h"
#include "app/projects/projectsummary.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace jingan {

class ProjectEdits;

/// The checklist as it stands on a day: groups with the projects beneath, or a flat table
/// (ProjectGrouping::None). Edits are recorded at once, dated by the day shown.
class ProjectTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        Title, Target, Status, Percent, LeadDepartment, Due, Note,
        Number, Area, Done, Lag, Cooperating, Person, Start, Stage, LastReport, ColumnCount
    };
    enum Role {
        NumberRole = Qt::UserRole, ///< Project number; 0 for a group.
        ProjectIdRole,    ///< QString; empty for a group.
        AreaRole,
        StatusRole,       ///< int of ProjectStatus; of a group none.
        MarkRole,         ///< int of StatusMark that holds; None where the rule decided.
        PercentRole,      ///< double, may exceed 100; invalid where there is none.
        TimePercentRole,  ///< double: share of the project's time gone.
        LagRole,          ///< double, percentage points behind.
        ExplanationRole,  ///< QString: why the status is what it is.
        QuantifiedRole,   ///< True where the project has a target number.
        SearchTextRole,   ///< What a text filter looks in, folded.
        LeadRole,
        DueRole,          ///< QDate: the due date, or the year's end.
        SortRole,         ///< Raw value of the column.
        StatusCountsRole, ///< QVariantList of counts in the order of statusGroups(); groups only.
    };

    /// \a day is the day shown first (截至).
    ProjectTreeModel(ProjectStore &store, ProjectEdits &edits, QObject *parent = nullptr,
        const QDate &day = QDate::currentDate());

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Records an edit; false where it could not be saved (saveFailed tells why). A status is
    /// edited as StatusMark; Done and Percent take the quantity done of the only counted measure.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    ProjectGrouping grouping() const { return m_grouping; }
    void setGrouping(ProjectGrouping grouping);
    const QDate &asOf() const { return m_asOf; }
    void setAsOf(const QDate &day);

    /// The row of a project; invalid where there is none.
    QModelIndex indexOf(const QString &projectId) const;
    /// The first row with that project number.
    QModelIndex indexOfNumber(int number) const;
    /// The project of a row; nullptr for a group.
    const ProjectRecord *recordAt(const QModelIndex &index) const;
    /// How a row's project stands on the day; costs a computation once. Only for projects.
    const ProjectStanding &standingAt(const QModelIndex &index) const;
    /// Index of a row's project into records(); -1 for a group.
    int recordNumberAt(const QModelIndex &index) const { return recordOf(index); }
    /// All projects, in the store's order.
    const QList<ProjectRecord> &records() const { return m_store.records(); }
    /// How the project of that number stands on the day; costs a computation once.
    const ProjectStanding &standing(int record) const;
    /// Its search text; costs a computation once.
    const QString &searchText(int record) const;
    /// True where that was worked out already.
    bool hasSearchText(int record) const { return m_cached.at(record).searchText.has_value(); }
    /// Works out ahead what filters and sorting ask of every project, for so many milliseconds;
    /// true where nothing is left to do. Begins anew when the list or the day is another.
    bool prepare(int milliseconds);
    /// The place of each project, by its index into records(), when they are sorted
    /// ascending by SortRole of a column; equal ones share a place.
    QList<int> sortPlaces(int column) const;
    /// Likewise with the late ones first, see isLater().
    QList<int> latenessPlaces() const;
    /// Names in the order of the list; departments sorted, none of them empty.
    QStringList areas() const;
    QStringList departments() const;

signals:
    void saveFailed(const QString &message);
    /// The day or the grouping is another.
    void viewChanged();

private:
    /// What is worked out of a project when it is first asked for.
    struct Cached {
        std::optional<ProjectStanding> standing;
        std::optional<QString> searchText;
    };
    struct Group {
        quintptr id = 0;    ///< Stays while groups come and go; the internal id of its projects.
        QString key;
        QList<int> records; ///< Indexes into the store's list, ascending.
        mutable std::optional<ProjectSummary> summary = {}; ///< Once asked for; a row that is painted asks often.
    };

    int recordOf(const QModelIndex &index) const;
    int groupRow(quintptr groupId) const;
    QModelIndex groupIndex(int row) const;
    QString groupKey(int record) const;
    QString groupName(const Group &group) const;
    bool isBefore(const Group &one, const Group &other) const;
    int ensureGroup(const QString &key, int record);
    void rebuild();
    void readList();
    void announce(const QStringList &projectIds);
    void regroup(int record, quintptr groupId);
    const ProjectSummary &groupSummary(const Group &group) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant projectData(int record, int column, int role) const;
    QString displayText(int record, int column) const;
    QVariant editValue(int record, int column) const;
    QVariant sortValue(int record, int column) const;
    Result<void> edit(int record, int column, const QVariant &value);

    ProjectStore &m_store;
    ProjectEdits &m_edits;
    QDate m_asOf;
    ProjectGrouping m_grouping = ProjectGrouping::Area;
    QList<Group> m_groups;             ///< One without a key where the table is flat.
    mutable int m_foundRow = 0;        ///< What groupRow() found last.
    QList<quintptr> m_groupOf;         ///< By record: its group's id.
    mutable QList<Cached> m_cached;    ///< By record.
    int m_prepared = 0;                ///< Records that prepare() has been at.
    quintptr m_nextGroup = 1;
};

} // namespace jingan
