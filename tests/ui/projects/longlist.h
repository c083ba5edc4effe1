// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/projectchartmaker.h"
#include "app/projects/project.h"

namespace longlist {

/// One project more than are summed up at once, of two areas by turns.
inline QList<jingan::Project> projects()
{
    QList<jingan::Project> made;
    for (int number = 1; number <= jingan::ProjectChartMaker::AtOnce + 1; ++number) {
        jingan::Project each;
        each.id = QStringLiteral("p%1").arg(number, 5, 10, QLatin1Char('0'));
        each.year = 2025;
        each.number = number;
        each.area = number % 2 ? QStringLiteral("方面一") : QStringLiteral("方面二");
        each.title = QStringLiteral("更新电梯%1").arg(number);
        made.append(each);
    }
    return made;
}

/// As many copies of one project.
inline QList<jingan::Project> copiesOf(const jingan::Project &project)
{
    QList<jingan::Project> copies = projects();
    for (jingan::Project &each : copies) {
        const QString id = each.id;
        const int number = each.number;
        each = project;
        each.id = id;
        each.number = number;
    }
    return copies;
}

} // namespace longlist
