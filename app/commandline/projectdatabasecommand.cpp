// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/projectdatabasecommand.h"

#include "app/commandline/badargument.h"
#include "app/commandline/textcommands.h"
#include "app/common/csv.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectpassword.h"
#include "app/projects/projectstore.h"
#include "app/projects/projecttransfer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// A line of standard input; of a terminal without showing it.
QString readSecret()
{
#ifdef Q_OS_UNIX
    const bool terminal = isatty(STDIN_FILENO);
    termios before{};
    if (terminal && tcgetattr(STDIN_FILENO, &before) == 0) {
        std::fprintf(stderr, "%s", qUtf8Printable(Messages::tr("密码：")));
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
#endif
    QByteArray line;
    for (int byte = std::getchar(); byte != EOF && byte != '\n'; byte = std::getchar())
        line.append(char(byte));
#ifdef Q_OS_UNIX
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    }
#endif
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// Keeps a password, once the server has accepted it.
Result<QByteArray> keepPassword(const DatabaseAddress &address)
{
    const QString password = readSecret();
    if (password.isEmpty())
        return badArgument(Messages::tr("没有读到密码。"));
    const auto connected = ProjectDatabase::open(address.text(), password);
    if (!connected)
        return tl::unexpected(connected.error());
    return savePasswordNow(address, password).map([&] {
        return Messages::tr("密码已存入系统密钥环：%1").arg(address.name()).toUtf8() + '\n';
    });
}

Result<QByteArray> listMembers(ProjectDatabase &database, bool csv)
{
    return readMembers(database).map([csv](const QList<ProjectMember> &members) {
        QByteArray text = csvRow({QStringLiteral("user"), QStringLiteral("role"), QStringLiteral("departments")});
        QJsonArray array;
        for (const ProjectMember &member : members) {
            text += csvRow({member.user, projectRoleKey(member.role), member.departments.join(u';')});
            array.append(QJsonObject{{QStringLiteral("user"), member.user}, {QStringLiteral("role"), projectRoleKey(member.role)},
                {QStringLiteral("departments"), QJsonArray::fromStringList(member.departments)}});
        }
        return csv ? text : QJsonDocument(array).toJson(QJsonDocument::Indented);
    });
}

Result<ProjectRole> roleOf(const QString &word)
{
    for (const ProjectRole role : {ProjectRole::Reader, ProjectRole::Editor, ProjectRole::Administrator}) {
        if (word == projectRoleKey(role) || (word == QLatin1String("admin") && role == ProjectRole::Administrator))
            return role;
    }
    return badArgument(Messages::tr("没有角色“%1”，可用：reader、editor、administrator。").arg(word));
}

Result<QByteArray> initialize(const DatabaseAddress &address, const QList<Project> &compiled)
{
    return ProjectStore::open(address.text(), {compiled}).map([&](const std::unique_ptr<ProjectStore> &store) {
        return jsonText({{QStringLiteral("database"), address.name()}, {QStringLiteral("user"), store->user()},
            {QStringLiteral("role"), projectRoleKey(store->rights().role)},
            {QStringLiteral("projects"), int(store->records().size())}});
    });
}

} // namespace

Result<QByteArray> runProjectDatabaseCommand(const Invocation &invocation, const QList<Project> &compiled)
{
    const QStringList &arguments = invocation.projects.arguments;
    const QString action = arguments.constFirst();
    static const QHash<QString, qsizetype> counts = {{QStringLiteral("init"), 1}, {QStringLiteral("list"), 1},
        {QStringLiteral("password"), 1}, {QStringLiteral("revoke"), 2}, {QStringLiteral("grant"), 3}};
    if (!counts.contains(action) || counts.value(action) != arguments.size())
        return badArgument(Messages::tr("projects database 之后应为：init、list、password、grant 用户 角色、revoke 用户。"));
    const QString name = chosenDatabase(invocation.database);
    if (!DatabaseAddress::isAddress(name))
        return badArgument(Messages::tr("请用 --database postgresql://用户@主机/数据库 指定共享的数据库。"));
    const auto address = DatabaseAddress::parse(name);
    if (!address)
        return tl::unexpected(address.error());
    if (action == QLatin1String("init"))
        return initialize(*address, compiled);
    if (action == QLatin1String("password"))
        return keepPassword(*address);

    const auto database = ProjectDatabase::open(address->text());
    if (!database)
        return tl::unexpected(database.error());
    const auto listed = [&] { return listMembers(**database, invocation.format == QLatin1String("csv")); };
    if (action == QLatin1String("grant")) {
        return roleOf(arguments.at(2))
            .and_then([&](ProjectRole role) {
                return grantRole(**database, {arguments.at(1), role, invocation.projects.departments});
            })
            .and_then(listed);
    }
    if (action == QLatin1String("revoke"))
        return revokeRoles(**database, arguments.at(1)).and_then(listed);
    return listed();
}

Result<QByteArray> runTransferCommand(const Invocation &invocation, const QList<Project> &compiled, const ReadingControl &control)
{
    const bool push = invocation.projects.action == QLatin1String("push");
    const auto address = DatabaseAddress::parse(invocation.projects.arguments.constFirst());
    if (!address)
        return tl::unexpected(address.error());
    const QString file = invocation.database.isEmpty() ? defaultDatabasePath() : invocation.database;
    if (DatabaseAddress::isAddress(file))
        return badArgument(Messages::tr("push 与 pull 在本机文件与服务器之间进行，--database 应为文件。"));
    // Both are brought to the present schema first; what is new begins empty, or with the list
    // compiled from the report where that is what is sent.
    const auto prepared = [&](const QString &name, bool source) {
        return ProjectStore::open(name, {source ? compiled : QList<Project>(), invocation.projects.user});
    };
    const auto local = prepared(file, push);
    if (!local)
        return tl::unexpected(local.error());
    const auto remote = prepared(address->text(), !push);
    if (!remote)
        return tl::unexpected(remote.error());
    if (push && !(*remote)->rights().mayChangeList()) {
        return tl::unexpected(Error{ErrorCode::NotPermitted,
            Messages::tr("把清单送到“%1”会替换那里的清单，需要管理员权限。可请管理员处理：%2。")
                .arg(address->name(), (*remote)->rights().administrators.join(Messages::tr("、")))});
    }
    const QString reason = !invocation.projects.reason.isEmpty() ? invocation.projects.reason
        : push ? Messages::tr("由“%1”送来").arg(file) : Messages::tr("由“%1”取来").arg(address->name());
    const auto from = ProjectDatabase::open(push ? file : address->text());
    if (!from)
        return tl::unexpected(from.error());
    const auto to = ProjectDatabase::open(push ? address->text() : file);
    if (!to)
        return tl::unexpected(to.error());
    return transferList(**from, **to, (push ? *remote : *local)->user(), reason, control).map([&](const TransferReport &report) {
        return jsonText({{QStringLiteral("from"), (*from)->name()}, {QStringLiteral("to"), (*to)->name()},
            {QStringLiteral("projects"), report.projects}, {QStringLiteral("history_lines"), report.historyLines},
            {QStringLiteral("archived"), report.archived}});
    });
}

} // namespace jingan
