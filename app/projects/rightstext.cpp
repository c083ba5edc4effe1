// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/rightstext.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectAccess)
};

QString whoToAsk(const ProjectRights &rights)
{
    return rights.administrators.isEmpty()
        ? Messages::tr("需要修改请与管理员联系。")
        : Messages::tr("需要修改请找管理员：%1。").arg(rights.administrators.join(Messages::tr("、")));
}

} // namespace

QString departmentsText(const QStringList &departments)
{
    return departments.contains(AllDepartments) ? Messages::tr("全部部门") : departments.join(Messages::tr("、"));
}

QString rightsSummary(const ProjectRights &rights)
{
    const QString role = projectRoleName(rights.role);
    return rights.role == ProjectRole::Editor ? Messages::tr("%1（%2）").arg(role, departmentsText(rights.departments)) : role;
}

QString rightsRestriction(const ProjectRights &rights)
{
    switch (rights.role) {
    case ProjectRole::Administrator:
        return {};
    case ProjectRole::Editor:
        return rights.departments.contains(AllDepartments)
            ? QString()
            : Messages::tr("您可以修改由“%1”牵头的项目，其余只供查看。").arg(departmentsText(rights.departments)) + whoToAsk(rights);
    case ProjectRole::Reader:
        return Messages::tr("您对这份清单只有查看的权限。") + whoToAsk(rights);
    case ProjectRole::None:
        return Messages::tr("您还没有使用这份清单的权限。") + whoToAsk(rights);
    }
    Q_UNREACHABLE();
}

QString editRestriction(const ProjectRights &rights, const QString &leadDepartment)
{
    if (rights.mayEdit(leadDepartment))
        return {};
    if (rights.role != ProjectRole::Editor)
        return rightsRestriction(rights);
    return leadDepartment.isEmpty()
        ? Messages::tr("只供查看：没有牵头部门的项目由管理员修改。") + whoToAsk(rights)
        : Messages::tr("只供查看：本项目由“%1”牵头，您可以修改由“%2”牵头的项目。").arg(leadDepartment, departmentsText(rights.departments))
              + whoToAsk(rights);
}

} // namespace jingan
