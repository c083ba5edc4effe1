// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectaccess.h"

namespace jingan {

/// «编辑（区民政局、区教育局）», «管理员», «编辑（全部部门）»
QString rightsSummary(const ProjectRights &rights);
/// Departments as they are listed in a sentence; AllDepartments in words.
QString departmentsText(const QStringList &departments);
/// Why not every project may be edited, and who can change that; empty where every one may.
QString rightsRestriction(const ProjectRights &rights);
/// Why a project with that lead department can't be edited; empty where it can.
QString editRestriction(const ProjectRights &rights, const QString &leadDepartment);

} // namespace jingan
