// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectdatabase.h"
#include "app/projects/projectstore.h"

/// A checklist of so many projects in a new file, put there by one statement: made one by one they
/// would take a test longer than all it tries with them.
inline bool makeLongChecklist(const QString &path, int count)
{
    if (!jingan::ProjectStore::open(path))
        return false;
    const auto database = jingan::ProjectDatabase::open(path);
    return database
        && (*database)->perform(QStringLiteral("INSERT INTO project "
               "WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < ?) "
               "SELECT 'p' || n, 2031, n, '方面' || (n % 7), '更新电梯' || n, '', '', '部门' || (n % 40), '', '', '', "
               "'', '', '', '', '', '', '' FROM numbers"), {count});
}
