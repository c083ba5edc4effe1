// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstatus.h"

namespace jingan {

/// What the users recorded of a project. Everything starts out not filled in.
struct ProjectProgress {
    StatusGroup status = StatusGroup::NotStarted;
    std::optional<double> done; ///< In the unit of the project's first measure.
    QString leadDepartment;
    QString due;
    QString note;

    bool operator==(const ProjectProgress &) const = default;
};

/// Done ÷ target in percent (may exceed 100); for a milestone 100 when done, else none.
std::optional<double> progressPercent(const Project &project, const ProjectProgress &progress);

} // namespace jingan
