// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/monthlyreport.h"
#include "app/projects/projectstore.h"

#include <QAbstractTableModel>

namespace jingan {

class ProjectEdits;

/// The monthly return (月度填报) of one department as a form: a row for each measure of its
/// projects, what was reported last, and the cells to be filled in. Nothing is filled in
/// beforehand; nothing is written before save(), which makes one edit of all.
class MonthlyEntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Measure, Target, Last, Done, Text, Evidence, ColumnCount };
    enum Role {
        ProjectIdRole = Qt::UserRole,
        RowsOfProjectRole, ///< int: how many rows the project has, at its first one; 0 at the others.
        IssueRole,         ///< int of Issue.
        IssueTextRole,     ///< QString: what is wrong with the cell.
    };
    enum class Issue {
        None,
        Warning, ///< To be looked at; can be saved.
        Fault,   ///< Can't be saved.
    };

    MonthlyEntryModel(ProjectStore &store, ProjectEdits &edits, const QDate &day, QObject *parent = nullptr);

    /// The department whose projects are shown; an empty one: those without. Input goes.
    void setDepartment(const QString &department);
    const QString &department() const { return m_department; }
    /// The day that the quantities stand for.
    void setDay(const QDate &day);
    const QDate &day() const { return m_day; }

    /// True where somebody filled something in that is not saved.
    bool hasInput() const { return !m_input.isEmpty(); }
    /// Projects of the department, and those of them that something is filled in for.
    int projectCount() const;
    int filledCount() const;
    /// The first cell that can't be saved; an invalid index where all can.
    QModelIndex firstFault() const;
    bool hasMeasureNames() const;
    void discard();
    /// Writes everything filled in as one edit; the number of projects reported on. Errors:
    /// BadArgument where a cell can't be saved, those of ProjectEdits::apply(); nothing is
    /// written and the input stays then.
    Result<int> save();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void inputChanged();

private:
    struct Row {
        QString projectId;
        QString measureId; ///< Empty for a project without measures.
        int rowsOfProject = 0;
    };
    struct Finding {
        Issue issue = Issue::None;
        QString text;
    };

    void rebuild();
    void announce(const QStringList &projectIds);
    static QString key(const Row &row, int column);
    QString input(const Row &row, int column) const { return m_input.value(key(row, column)); }
    Finding findingOf(const Row &row, int column) const;
    Finding findingOfNumber(const Row &row, const ProjectRecord &record) const;
    QString displayText(const Row &row, int column) const;
    QString cellName(const Row &row, int column) const;
    QList<MonthlyReport> reports() const;

    ProjectStore &m_store;
    ProjectEdits &m_edits;
    QString m_department;
    QDate m_day;
    QList<Row> m_rows;
    QHash<QString, QString> m_input; ///< By key(): as typed, never empty.
};

} // namespace jingan
