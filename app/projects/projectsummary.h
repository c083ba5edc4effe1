// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectprogress.h"

#include <QHash>

namespace jingan {

/// How many projects there are, in all and of each status.
struct ProjectSummary {
    int total = 0;
    QHash<StatusGroup, int> byStatus;

    int count(StatusGroup status) const { return byStatus.value(status); }
};

/// Counts the projects of an area; of all where the area is empty.
ProjectSummary summarizeProjects(const QList<Project> &projects, const QHash<int, ProjectProgress> &progress,
    const QString &area = {});

} // namespace jingan
