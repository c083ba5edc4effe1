// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectprogress.h"

namespace jingan {

std::optional<double> progressPercent(const Project &project, const ProjectProgress &progress)
{
    if (project.isQuantified()) {
        const std::optional<double> target = project.measures.constFirst().target;
        if (progress.done && target && *target > 0.0)
            return *progress.done / *target * 100.0;
        return std::nullopt;
    }
    if (progress.status == StatusGroup::Done)
        return 100.0;
    return std::nullopt;
}

} // namespace jingan
