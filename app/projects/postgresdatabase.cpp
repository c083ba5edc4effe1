// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/postgresdatabase.h"

#include "app/projects/postgreserror.h"
#include "app/projects/postgresschema.h"
#include "app/projects/projecttransfer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLibrary>
#include <QSqlDriver>
#include <QSocketNotifier>
#include <QSqlError>

#include <libpq-fe.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

PGconn *libpqOf(const QSqlDatabase &database)
{
    return *static_cast<PGconn *const *>(database.driver()->handle().constData());
}

/// Of the libpq that Qt's driver has loaded. Not linked: LDAP, SASL and SSL would come along at every
/// start, and most never open a shared checklist.
struct Libpq {
    decltype(&PQsetNoticeProcessor) setNoticeProcessor;
    decltype(&PQsocket) socket;
};

const Libpq &libpq()
{
    static const Libpq functions = [] {
        QLibrary library(QStringLiteral("pq"), 5);
        return Libpq{reinterpret_cast<decltype(&PQsetNoticeProcessor)>(library.resolve("PQsetNoticeProcessor")),
            reinterpret_cast<decltype(&PQsocket)>(library.resolve("PQsocket"))};
    }();
    return functions;
}

/// A value of libpq's connection string.
QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

/// A password stands in this process's memory from now on: a crash writes no image of it.
void keepOutOfCoreDumps()
{
#ifdef Q_OS_UNIX
    rlimit limit = {};
    // One byte: Linux then writes neither a file nor into a program that collects them (core(5)).
    if (getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur != 1) {
        limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
        setrlimit(RLIMIT_CORE, &limit);
    }
#endif
}

/// What libpq is told beside host, port, database and user. A line that dies silently is noticed
/// within half a minute.
QString connectOptions(const DatabaseAddress &address)
{
    QList<std::pair<QString, QString>> parameters = {{QStringLiteral("connect_timeout"), QStringLiteral("10")},
        {QStringLiteral("keepalives_idle"), QStringLiteral("10")}, {QStringLiteral("keepalives_interval"), QStringLiteral("5")},
        {QStringLiteral("keepalives_count"), QStringLiteral("3")}, {QStringLiteral("tcp_user_timeout"), QStringLiteral("20000")},
        {QStringLiteral("application_name"), QStringLiteral("jingan-dashboard")}};
    parameters += address.parameters; // The last one counts.
    QStringList options;
    for (const auto &[key, value] : std::as_const(parameters))
        options.append(key + u'=' + quoted(value));
    return options.join(u';');
}

} // namespace

PostgresDatabase::PostgresDatabase(const DatabaseAddress &address)
    : ProjectDatabase(newConnectionName(), address.name())
{
}

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const DatabaseAddress &address, const QString &password)
{
    std::unique_ptr<PostgresDatabase> opened(new PostgresDatabase(address));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), opened->connectionName());
    if (!database.isValid() || !libpq().setNoticeProcessor || !libpq().socket) {
        return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
            Messages::tr("没有安装 Qt 的 PostgreSQL 驱动，无法打开“%1”。请安装软件包 libqt6sql6-psql。").arg(address.name())});
    }
    database.setHostName(address.host);
    database.setDatabaseName(address.database);
    if (address.port > 0)
        database.setPort(address.port);
    database.setConnectOptions(connectOptions(address));
    if (!password.isEmpty())
        keepOutOfCoreDumps();
    // Handed over, not set: Qt would keep it with the connection's name.
    if (!database.open(address.user, password))
        return tl::unexpected(postgresConnectionError(address.name(), database.lastError().databaseText()));
    // What the server remarks belongs neither into the log nor on a command's standard error.
    libpq().setNoticeProcessor(libpqOf(database), [](void *, const char *) {}, nullptr);
    if (const auto ready = opened->prepareConnection(); !ready)
        return tl::unexpected(ready.error());
    return opened;
}

Result<QString> PostgresDatabase::value(const QString &sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql) || !query.next())
        return tl::unexpected(failure(query.lastError()));
    return query.value(0).toString();
}

Result<void> PostgresDatabase::prepareConnection()
{
    const auto ready = execute({QStringLiteral("SET search_path TO jingan, pg_temp"),
        QStringLiteral("SET lock_timeout TO '10s'"), QStringLiteral("SET client_min_messages TO error")});
    if (!ready)
        return ready;
    auto user = value(QStringLiteral("SELECT session_user"));
    if (!user)
        return tl::unexpected(user.error());
    auto database = value(QStringLiteral("SELECT current_database()"));
    if (!database)
        return tl::unexpected(database.error());
    m_sessionUser = *user;
    m_database = *database;
    return {};
}

Error PostgresDatabase::failure(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const QString detail = QStringLiteral("%1 %2").arg(state, error.databaseText()).trimmed();
    // Serialization failure and deadlock: the other one went through, this one may now.
    m_mayRepeat = state == QLatin1String("40001") || state == QLatin1String("40P01");
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P0"))) {
        return {ErrorCode::ConnectionLost, Messages::tr("与服务器“%1”的连接已断开，或服务器正在停止。请稍后重试。").arg(name()), detail};
    }
    if (state.startsWith(QLatin1String("53")))
        return {ErrorCode::DatabaseBusy, Messages::tr("服务器“%1”资源不足，暂时不能保存。请稍后重试，或告知管理员。").arg(name()), detail};
    if (m_mayRepeat || state == QLatin1String("55P03")) {
        return {ErrorCode::DatabaseBusy,
            Messages::tr("别人正在修改“%1”中的同一个项目，本次更改没有保存。请稍后重试。").arg(name()), detail};
    }
    if (state == QLatin1String("42501"))
        return {ErrorCode::NotPermitted, Messages::tr("您在“%1”中没有这项权限，更改没有保存。").arg(name()), detail};
    return {ErrorCode::WriteFailed, Messages::tr("服务器“%1”没有接受更改，清单保持原样。").arg(name()), detail};
}

Result<void> PostgresDatabase::begin()
{
    m_mayRepeat = false;
    return execute({QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED")});
}

Result<void> PostgresDatabase::beginReading()
{
    return execute({QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")});
}

Result<int> PostgresDatabase::schemaVersion()
{
    const auto exists = value(QStringLiteral("SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                                             "WHERE n.nspname = 'jingan' AND c.relname = 'schema_version'"));
    if (!exists)
        return tl::unexpected(exists.error());
    if (*exists == QLatin1String("0"))
        return 0;
    const auto version = value(QStringLiteral("SELECT coalesce(max(version), 0) FROM jingan.schema_version"));
    if (!version && version.error().code == ErrorCode::NotPermitted) {
        return tl::unexpected(Error{ErrorCode::NotPermitted,
            Messages::tr("用户“%1”还没有使用“%2”的权限。请管理员运行：jingan-dashboard projects database grant %1 reader，或授予 editor、administrator。")
                .arg(m_sessionUser, name()),
            version.error().detail});
    }
    return version.map([](const QString &text) { return text.toInt(); });
}

Result<void> PostgresDatabase::setSchemaVersion(int version)
{
    return execute({QStringLiteral("DELETE FROM schema_version"),
        QStringLiteral("INSERT INTO schema_version (version) VALUES (%1)").arg(version)});
}

Result<void> PostgresDatabase::beginMigration()
{
    if (m_database.toUtf8().size() > LongestDatabaseName) {
        return tl::unexpected(Error{ErrorCode::BadArgument,
            Messages::tr("数据库名称“%1”太长，角色名由它组成，不能超过 %2 个字节。").arg(m_database).arg(LongestDatabaseName)});
    }
    return begin().and_then([this] { return execute(postgresFoundation(m_database)); }).map_error([this](const Error &error) {
        if (error.code != ErrorCode::NotPermitted)
            return error;
        return Error{ErrorCode::NotPermitted,
            Messages::tr("“%1”里还没有这个版本的清单，建立或升级需要管理员权限。请管理员运行：jingan-dashboard projects database init --database %1")
                .arg(name()),
            error.detail};
    });
}

Result<void> PostgresDatabase::finishMigration(int version)
{
    return execute(postgresRules(m_database, version));
}

QStringList PostgresDatabase::appendOnly(const QString &table) const
{
    return postgresAppendOnly(table);
}

Result<qint64> PostgresDatabase::changeCounter()
{
    // Counted: of two transactions the later number may be seen first.
    return value(QStringLiteral("SELECT count(*) FROM project_history")).map([](const QString &text) { return text.toLongLong(); });
}

Result<void> PostgresDatabase::copyTo(const QString &path)
{
    return copyToSqlite(*this, path);
}

QSqlDriver *PostgresDatabase::listen()
{
    QSqlDriver *driver = connection().driver();
    return driver->subscribeToNotification(QStringLiteral("jingan_projects")) ? driver : nullptr;
}

int PostgresDatabase::socket() const
{
    return libpq().socket(libpqOf(connection()));
}

std::unique_ptr<QSocketNotifier> PostgresDatabase::watchLine()
{
#ifdef Q_OS_UNIX
    // A descriptor of its own: two notifiers can't share one, and the driver's goes with the line.
    const int descriptor = dup(socket());
    if (descriptor < 0)
        return nullptr;
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QObject::destroyed, [descriptor] { close(descriptor); });
    return notifier;
#else
    return nullptr;
#endif
}

} // namespace jingan
