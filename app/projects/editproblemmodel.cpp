// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/editproblemmodel.h"

#include "app/projects/projecthistory.h"
#include "app/projects/projectstore.h"

#include <algorithm>

namespace jingan {

namespace {

/// Lines of a project's history among which the other's value is looked for.
constexpr int LinesLookedAt = 200;

QString localTime(const QDateTime &when)
{
    return when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

ProjectHistoryEntry lineOf(const ProjectEditProblem &problem)
{
    ProjectHistoryEntry line;
    line.projectId = problem.projectId;
    line.title = problem.title;
    line.field = problem.field;
    return line;
}

} // namespace

EditProblemModel::EditProblemModel(const ProjectStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    if (const ProjectConnection *connection = store.connection()) {
        connect(connection, &ProjectConnection::problemsChanged, this, &EditProblemModel::read);
        m_problems = connection->problems();
    }
}

void EditProblemModel::read()
{
    beginResetModel();
    m_problems = m_store.connection()->problems();
    endResetModel();
}

int EditProblemModel::rowOf(const QString &editId) const
{
    for (int row = 0; row < m_problems.size(); ++row) {
        if (m_problems.at(row).editId == editId)
            return row;
    }
    return -1;
}

QString EditProblemModel::mineText(int row) const
{
    const ProjectEditProblem &problem = m_problems.at(row);
    return problem.field.isEmpty() ? problem.message : historyValueText(lineOf(problem), problem.mine);
}

QString EditProblemModel::theirsText(int row) const
{
    const ProjectEditProblem &problem = m_problems.at(row);
    return problem.kind == ProjectEditProblem::Kind::Refused ? problem.message : historyValueText(lineOf(problem), problem.theirs);
}

QString EditProblemModel::theirsAuthor(int row) const
{
    const ProjectEditProblem &problem = m_problems.at(row);
    const auto lines = m_store.history(problem.projectId, LinesLookedAt);
    if (problem.kind == ProjectEditProblem::Kind::Refused || problem.projectId.isEmpty() || !lines)
        return {};
    const auto line = std::find_if(lines->cbegin(), lines->cend(), [&](const ProjectHistoryEntry &each) {
        return each.field == problem.field && each.after == problem.theirs;
    });
    if (line == lines->cend())
        return {};
    return line->who.isEmpty() ? localTime(line->when) : tr("%1，%2").arg(line->who, localTime(line->when));
}

int EditProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int EditProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EditProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ProjectEditProblem &problem = m_problems.at(index.row());
    switch (index.column()) {
    case Title:
        return problem.title.isEmpty() ? tr("整份清单") : problem.title;
    case Field:
        return problem.field.isEmpty() ? tr("多项修改") : historySubject(lineOf(problem));
    case Mine:
        return mineText(index.row());
    case Theirs:
        return problem.kind == ProjectEditProblem::Kind::Refused ? tr("没有被接受") : theirsText(index.row());
    case When:
        return localTime(problem.when);
    default:
        return {};
    }
}

QVariant EditProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("项目");
    case Field:
        return tr("内容");
    case Mine:
        return tr("我的");
    case Theirs:
        return tr("对方的");
    case When:
        return tr("我修改的时间");
    default:
        return {};
    }
}

} // namespace jingan
