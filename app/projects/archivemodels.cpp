// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/archivemodels.h"

#include "app/projects/columnmapping.h"
#include "app/projects/progressreport.h"

namespace jingan {

namespace {

int alignment(int column)
{
    const bool number = column == ArchivedListModel::Number || column == ArchivedListModel::Reports;
    return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void ArchivedListModel::setList(const QList<ProjectRecord> &records, const QDate &asOf)
{
    beginResetModel();
    m_rows.clear();
    for (const ProjectRecord &record : records) {
        const Project &project = record.project;
        const ProjectStanding standing = projectStanding(project, record.log, asOf);
        QStringList done;
        for (qsizetype i = 0; i < project.measures.size(); ++i)
            done.append(doneText(project.measures.at(i), standing.measures.value(i)));
        const auto orNothing = [](const QString &text) { return text.isEmpty() ? tr("未填写") : text; };
        m_rows.append({QString::number(project.number), project.area, project.title, project.targetText(),
            orNothing(done.join(tr("；"))), projectStatusName(standing.status), orNothing(project.leadDepartment),
            orNothing(project.due.toString(Qt::ISODate)), QString::number(record.log.size())});
    }
    endResetModel();
}

int ArchivedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArchivedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArchivedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
}

QVariant ArchivedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return importColumnName(ImportColumn::Number);
    case Area:
        return importColumnName(ImportColumn::Area);
    case Title:
        return importColumnName(ImportColumn::Title);
    case Target:
        return importColumnName(ImportColumn::Target);
    case Done:
        return importColumnName(ImportColumn::Done);
    case Status:
        return tr("状态");
    case LeadDepartment:
        return importColumnName(ImportColumn::LeadDepartment);
    case Due:
        return importColumnName(ImportColumn::Due);
    case Reports:
        return tr("进展记录");
    default:
        return {};
    }
}

void ArchivesModel::setArchives(const QList<ProjectArchive> &archives)
{
    beginResetModel();
    m_archives = archives;
    endResetModel();
}

int ArchivesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_archives.size());
}

int ArchivesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArchivesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ProjectArchive &archive = m_archives.at(index.row());
    switch (index.column()) {
    case Name:
        return archive.name;
    case When:
        return archive.when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Who:
        return archive.who;
    default:
        return {};
    }
}

QVariant ArchivesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("存档");
    case When:
        return tr("存档时间");
    case Who:
        return tr("经办");
    default:
        return {};
    }
}

} // namespace jingan
