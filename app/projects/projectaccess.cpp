// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectaccess.h"

#include "app/projects/postgresschema.h"
#include "app/projects/projectdatabase.h"

#include <QCoreApplication>
#include <QMap>
#include <QSqlQuery>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectAccess)
};

tl::unexpected<Error> refused(const ProjectRights &rights, const QString &what)
{
    const QString who = rights.administrators.isEmpty()
        ? Messages::tr("请与管理员联系。") : Messages::tr("可请管理员处理：%1。").arg(rights.administrators.join(Messages::tr("、")));
    return tl::unexpected(Error{ErrorCode::NotPermitted, what + who});
}

/// What a change needs: the lead departments of the projects that it touches, or the whole list.
struct Need {
    bool list = false;
    QStringList departments = {};
};

Need needOf(const ProjectChange &change, const std::function<const ProjectRecord *(const QString &)> &present)
{
    const auto project = [&](const QString &id) {
        const ProjectRecord *record = present(id);
        return record ? Need{false, {record->project.leadDepartment}} : Need{};
    };
    if (const auto *set = std::get_if<SetField>(&change)) {
        Need need = project(set->projectId);
        if (set->field == ProjectField::LeadDepartment)
            need.departments.append(set->value.toString());
        return need;
    }
    if (const auto *added = std::get_if<AddLogEntry>(&change))
        return project(added->projectId);
    if (const auto *changed = std::get_if<ChangeLogEntry>(&change))
        return project(changed->projectId);
    if (const auto *removed = std::get_if<RemoveLogEntry>(&change))
        return project(removed->projectId);
    return {true};
}

Result<QStringList> readTexts(ProjectDatabase &database, const QString &sql, const QVariantList &values)
{
    const auto query = database.run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    QStringList texts;
    while ((*query)->next())
        texts.append((*query)->value(0).toString());
    (*query)->finish();
    return texts;
}

/// The present database's roles begin with its name.
Result<QString> databaseName(ProjectDatabase &database)
{
    if (!database.isServer()) {
        return tl::unexpected(Error{ErrorCode::BadArgument,
            Messages::tr("“%1”是本机文件，没有用户与权限之分。请用 --database postgresql://… 指定共享的数据库。").arg(database.name())});
    }
    return readTexts(database, QStringLiteral("SELECT current_database()"), {}).map([](const QStringList &texts) { return texts.constFirst(); });
}

QString membersSql()
{
    return QStringLiteral("SELECT u.rolname FROM pg_auth_members m JOIN pg_roles u ON u.oid = m.member "
                           "JOIN pg_roles g ON g.oid = m.roleid WHERE g.rolname = ? AND u.rolcanlogin ORDER BY u.rolname");
}

struct Statement {
    QString sql;
    QVariantList values = {};
};

Result<void> runAll(ProjectDatabase &database, const QList<Statement> &statements)
{
    for (const Statement &statement : statements) {
        if (const auto done = database.run(statement.sql, statement.values); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// Takes every role of the present database away from somebody.
QList<Statement> revocation(const QString &name, const QString &user)
{
    QList<Statement> statements;
    for (const ProjectRole role : {ProjectRole::Reader, ProjectRole::Editor, ProjectRole::Administrator}) {
        statements.append({QStringLiteral("REVOKE %1 FROM %2")
                               .arg(postgresName(postgresRole(name, projectRoleKey(role))), postgresName(user))});
    }
    statements.append({QStringLiteral("DELETE FROM department_editor WHERE member = ?"), {user}});
    return statements;
}

/// Changes roles in one transaction.
Result<void> changeRoles(ProjectDatabase &database, const QString &name, const QString &user, const QList<Statement> &statements)
{
    const auto exists = readTexts(database, QStringLiteral("SELECT rolname FROM pg_roles WHERE rolname = ?"), {user});
    if (!exists)
        return tl::unexpected(exists.error());
    if (exists->isEmpty()) {
        return tl::unexpected(Error{ErrorCode::BadArgument,
            Messages::tr("服务器上没有用户“%1”。请数据库管理员先建立用户，如 createuser --pwprompt %1。").arg(user)});
    }
    const auto rights = readRights(database);
    if (!rights)
        return tl::unexpected(rights.error());
    if (rights->role != ProjectRole::Administrator)
        return refused(*rights, Messages::tr("只有管理员可以授予或收回权限。"));
    ProjectTransaction transaction(database);
    return transaction.begin()
        .and_then([&] { return runAll(database, revocation(name, user) + statements); })
        .and_then([&] { return runAll(database, {Statement{QStringLiteral("NOTIFY jingan_projects, 'rights'")}}); })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

QString projectRoleKey(ProjectRole role)
{
    switch (role) {
    case ProjectRole::None:
        return QStringLiteral("none");
    case ProjectRole::Reader:
        return QStringLiteral("reader");
    case ProjectRole::Editor:
        return QStringLiteral("editor");
    case ProjectRole::Administrator:
        return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

QString projectRoleName(ProjectRole role)
{
    switch (role) {
    case ProjectRole::None:
        return Messages::tr("无权限");
    case ProjectRole::Reader:
        return Messages::tr("只读");
    case ProjectRole::Editor:
        return Messages::tr("编辑");
    case ProjectRole::Administrator:
        return Messages::tr("管理员");
    }
    Q_UNREACHABLE();
}

bool ProjectRights::mayEdit(const QString &leadDepartment) const
{
    if (role != ProjectRole::Editor)
        return role == ProjectRole::Administrator;
    return departments.contains(AllDepartments) || departments.contains(leadDepartment);
}

Result<void> checkRights(const ProjectRights &rights, const QList<ProjectChange> &changes,
    const std::function<const ProjectRecord *(const QString &)> &present)
{
    if (rights.role == ProjectRole::Administrator)
        return {};
    if (rights.role != ProjectRole::Editor)
        return refused(rights, Messages::tr("您对这份清单只有查看的权限，更改没有保存。"));
    for (const ProjectChange &change : changes) {
        const Need need = needOf(change, present);
        if (need.list)
            return refused(rights, Messages::tr("增减项目、替换清单只能由管理员进行，更改没有保存。"));
        for (const QString &department : need.departments) {
            if (rights.mayEdit(department))
                continue;
            const QString whose = department.isEmpty()
                ? Messages::tr("没有牵头部门的项目只能由管理员修改，更改没有保存。")
                : Messages::tr("这个项目由“%1”牵头，您只能修改由“%2”牵头的项目，更改没有保存。")
                      .arg(department, rights.departments.join(Messages::tr("、")));
            return refused(rights, whose);
        }
    }
    return {};
}

Result<ProjectRights> readRights(ProjectDatabase &database)
{
    if (!database.isServer())
        return ProjectRights();
    const auto name = databaseName(database);
    if (!name)
        return tl::unexpected(name.error());
    ProjectRights rights{ProjectRole::None, {}, {}};
    for (const ProjectRole role : {ProjectRole::Reader, ProjectRole::Editor, ProjectRole::Administrator}) {
        const auto has = readTexts(database,
            QStringLiteral("SELECT rolname FROM pg_roles WHERE rolname = ? AND pg_has_role(session_user, oid, 'member')"),
            {postgresRole(*name, projectRoleKey(role))});
        if (!has)
            return tl::unexpected(has.error());
        if (!has->isEmpty())
            rights.role = role;
    }
    if (rights.role == ProjectRole::Editor) {
        auto departments = readTexts(database,
            QStringLiteral("SELECT department FROM department_editor WHERE member = ? ORDER BY department"), {database.sessionUser()});
        if (!departments)
            return tl::unexpected(departments.error());
        rights.departments = std::move(*departments);
    }
    auto administrators = readTexts(database, membersSql(),
        {postgresRole(*name, projectRoleKey(ProjectRole::Administrator))});
    if (!administrators)
        return tl::unexpected(administrators.error());
    rights.administrators = std::move(*administrators);
    return rights;
}

Result<QList<ProjectMember>> readMembers(ProjectDatabase &database)
{
    const auto name = databaseName(database);
    if (!name)
        return tl::unexpected(name.error());
    QMap<QString, ProjectMember> members;
    // The strongest role last: it is the one that counts.
    for (const ProjectRole role : {ProjectRole::Reader, ProjectRole::Editor, ProjectRole::Administrator}) {
        const auto users = readTexts(database, membersSql(), {postgresRole(*name, projectRoleKey(role))});
        if (!users)
            return tl::unexpected(users.error());
        for (const QString &user : *users)
            members.insert(user, {user, role, {}});
    }
    for (ProjectMember &member : members) {
        if (member.role != ProjectRole::Editor)
            continue;
        const auto departments = readTexts(database,
            QStringLiteral("SELECT department FROM department_editor WHERE member = ? ORDER BY department"), {member.user});
        if (!departments)
            return tl::unexpected(departments.error());
        member.departments = *departments;
    }
    return members.values();
}

Result<void> grantRole(ProjectDatabase &database, const ProjectMember &member)
{
    const auto name = databaseName(database);
    if (!name)
        return tl::unexpected(name.error());
    if ((member.role == ProjectRole::Editor) == member.departments.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::BadArgument, member.departments.isEmpty()
            ? Messages::tr("编辑需要指明部门：--department 部门，可多次给出；--department '*' 为全部部门。")
            : Messages::tr("只有编辑分部门，只读与管理员不用 --department。")});
    }
    const bool administrator = member.role == ProjectRole::Administrator;
    QList<Statement> statements;
    for (const QString &statement : postgresHistoryGrants(*name))
        statements.append({statement});
    statements.append({QStringLiteral("GRANT %1 TO %2%3")
        .arg(postgresName(postgresRole(*name, projectRoleKey(member.role))), postgresName(member.user),
            administrator ? QStringLiteral(" WITH ADMIN OPTION") : QString())});
    for (const QString &department : member.departments) {
        statements.append({QStringLiteral("INSERT INTO department_editor (member, department) VALUES (?, ?)"),
            {member.user, department}});
    }
    return changeRoles(database, *name, member.user, statements);
}

Result<void> revokeRoles(ProjectDatabase &database, const QString &user)
{
    const auto name = databaseName(database);
    if (!name)
        return tl::unexpected(name.error());
    return changeRoles(database, *name, user, {});
}

} // namespace jingan
