// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"

#include <functional>

namespace jingan {

class ProjectDatabase;

/// What somebody may do with a shared checklist. A file's owner may do everything.
enum class ProjectRole {
    None,          ///< Nothing, not even look.
    Reader,        ///< Look at everything, change nothing.
    Editor,        ///< Change the projects that certain departments lead, and report on them.
    Administrator, ///< Everything: the list itself, lead departments, other people's roles.
};

/// The word of the command line: none, reader, editor, administrator.
QString projectRoleKey(ProjectRole role);
/// 无权限, 只读, 编辑, 管理员
QString projectRoleName(ProjectRole role);

/// Stands for every department, those of projects without a lead department too.
constexpr QLatin1String AllDepartments("*");

/// What the present user may do, as the database said.
struct ProjectRights {
    ProjectRole role = ProjectRole::Administrator;
    QStringList departments = {};    ///< Of an editor.
    QStringList administrators = {}; ///< Who to ask; empty for a file.

    /// True where values and reports of a project led by that department may be changed.
    bool mayEdit(const QString &leadDepartment) const;
    /// True where projects may be added, removed and given to other departments.
    bool mayChangeList() const { return role == ProjectRole::Administrator; }
    bool operator==(const ProjectRights &) const = default;
};

/// Says, before anything is sent, whether the rights cover the changes; the database enforces
/// them whatever is said here. \a present gives a project as it stands, nullptr for one that
/// isn't there. Errors: NotPermitted, saying what is missing and who can change it.
Result<void> checkRights(const ProjectRights &rights, const QList<ProjectChange> &changes,
    const std::function<const ProjectRecord *(const QString &)> &present);

/// The rights of the user that a database was opened by. Errors: those of ProjectDatabase::run().
Result<ProjectRights> readRights(ProjectDatabase &database);

/// What one person may do, for the administrator's list.
struct ProjectMember {
    QString user;
    ProjectRole role = ProjectRole::None;
    QStringList departments = {};
    bool operator==(const ProjectMember &) const = default;
};

/// All that have a role, by name. Errors: BadArgument where the database is a file.
Result<QList<ProjectMember>> readMembers(ProjectDatabase &database);
/// Gives a user of the server a role in place of that before; \a departments are an editor's.
/// Errors: NotPermitted (only administrators may), BadArgument (no such user; an editor without
/// departments; the database is a file).
Result<void> grantRole(ProjectDatabase &database, const ProjectMember &member);
/// Takes away all roles. Errors: as of grantRole().
Result<void> revokeRoles(ProjectDatabase &database, const QString &user);

} // namespace jingan
