// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace jingan {

/// Writes a checklist as version 1 of the schema kept it, with entries for the numbers 5, 6, 18 and 99.
inline bool writeVersion1(const QString &path)
{
    QFile script(QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/projects/version-1.sql"));
    if (!script.open(QIODevice::ReadOnly))
        return false;
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        database.setDatabaseName(path);
        ok = database.open();
        const QStringList statements = QString::fromUtf8(script.readAll()).split(QStringLiteral(";;\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            ok = ok && (statement.trimmed().isEmpty() || QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    return ok;
}

} // namespace jingan
