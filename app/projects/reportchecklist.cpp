// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/reportchecklist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace jingan {

QString checklistPath(const Report &report, const QString &ownDatabase)
{
    // Names that read alike on every system; the hash tells apart what they don't.
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString key = QStringLiteral("%1\n%2").arg(report.region).arg(report.planYear());
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QString place = QString(report.region).remove(unsafe).left(40);
    return QFileInfo(ownDatabase).dir().filePath(
        QStringLiteral("checklists/%1-%2-%3.sqlite").arg(place).arg(report.planYear()).arg(QString::fromLatin1(hash)));
}

Result<std::unique_ptr<ProjectStore>> openChecklist(const Report &report, const QList<Project> &listed, const QString &ownDatabase,
    LongWork *work)
{
    ProjectStoreOptions options{listed};
    options.longWork = work;
    const QString path = checklistPath(report, ownDatabase);
    auto store = ProjectStore::open(path, options);
    if (!store || listed.isEmpty() || !(*store)->records().isEmpty())
        return store;
    const auto history = (*store)->history({}, 1);
    const auto archives = (*store)->archives();
    if (!history || !history->isEmpty() || !archives || !archives->isEmpty())
        return store; // it was emptied by somebody
    // Begun with a file of the report that had no list.
    store->reset();
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix);
    return ProjectStore::open(path, options);
}

} // namespace jingan
