// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/backupmodel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace jingan {

namespace {

QString kindName(ProjectBackup::Kind kind)
{
    switch (kind) {
    case ProjectBackup::Kind::Daily:
        return BackupModel::tr("每日自动（保留 %1 天）").arg(DailyBackupDays);
    case ProjectBackup::Kind::BeforeMigration:
        return BackupModel::tr("程序升级之前");
    case ProjectBackup::Kind::BeforeRestore:
        return BackupModel::tr("恢复之前");
    case ProjectBackup::Kind::ByHand:
        return BackupModel::tr("手工备份");
    }
    Q_UNREACHABLE();
}

} // namespace

void BackupModel::setBackups(const QList<ProjectBackup> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectBackup &backup = m_backups.at(index.row());
    if (role == PathRole)
        return backup.path;
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(backup.path);
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return backup.when.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Kind:
        return kindName(backup.kind);
    case Size:
        return QLocale().formattedDataSize(QFileInfo(backup.path).size(), 1);
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("时间");
    case Kind:
        return tr("来由");
    case Size:
        return tr("大小");
    default:
        return {};
    }
}

} // namespace jingan
