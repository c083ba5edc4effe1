// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectsummary.h"

namespace jingan {

ProjectSummary summarizeProjects(const QList<Project> &projects, const QHash<int, ProjectProgress> &progress,
    const QString &area)
{
    ProjectSummary summary;
    for (const Project &project : projects) {
        if (!area.isEmpty() && project.area != area)
            continue;
        ++summary.total;
        ++summary.byStatus[progress.value(project.number).status];
    }
    return summary;
}

} // namespace jingan
