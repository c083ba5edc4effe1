// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/projects/postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

const QString Programs = QStringLiteral("/usr/lib/postgresql/15/bin/");
constexpr int Patience = 60000;

/// A port that nobody has at the moment.
int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof name;
    int port = 0;
    if (bind(socket, reinterpret_cast<sockaddr *>(&name), size) == 0
        && getsockname(socket, reinterpret_cast<sockaddr *>(&name), &size) == 0)
        port = ntohs(name.sin_port);
    close(socket);
    return port;
}

/// The server refuses to be run by root.
const passwd *owner()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *entry = getpwnam("postgres");
    return entry ? entry : getpwnam("nobody");
}

} // namespace

PostgresCluster::PostgresCluster() = default;

PostgresCluster::~PostgresCluster()
{
    if (m_server)
        stop();
}

void PostgresCluster::runAsOwner(QProcess &process) const
{
    const passwd *entry = owner();
    const uid_t user = entry ? entry->pw_uid : 0;
    const gid_t group = entry ? entry->pw_gid : 0;
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([user, group] {
        if (user != 0 && (setgroups(0, nullptr) != 0 || setgid(group) != 0 || setuid(user) != 0))
            _exit(126);
        prctl(PR_SET_PDEATHSIG, SIGINT); // A test that crashes leaves no server behind.
    });
}

bool PostgresCluster::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    runAsOwner(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool done = process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!done)
        m_error = program + u' ' + process.errorString() + u' ' + QString::fromUtf8(process.readAll());
    return done;
}

bool PostgresCluster::create()
{
    if (const passwd *entry = owner(); entry && chown(QFile::encodeName(m_folder.path()).constData(), entry->pw_uid, entry->pw_gid) != 0) {
        m_error = QStringLiteral("chown");
        return false;
    }
    QFile secret(path(QStringLiteral("secret")));
    if (!secret.open(QIODevice::WriteOnly))
        return false;
    secret.write(password().toUtf8());
    secret.close();
    secret.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    m_port = freePort();
    return run(Programs + QStringLiteral("initdb"), {QStringLiteral("-D"), path(QStringLiteral("data")), QStringLiteral("-U"),
                   QStringLiteral("postgres"), QStringLiteral("--auth=scram-sha-256"), QStringLiteral("--pwfile"), secret.fileName(),
                   QStringLiteral("--no-sync"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8")})
        // What a crash of the machine would lose doesn't matter here.
        && configure(QStringLiteral("fsync = off\nshared_buffers = 32MB\nmax_connections = 60\n")) && start();
}

bool PostgresCluster::configure(const QString &lines)
{
    QFile file(path(QStringLiteral("data/postgresql.conf")));
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::Append);
    return opened && file.write(lines.toUtf8()) > 0;
}

bool PostgresCluster::start()
{
    m_server = std::make_unique<QProcess>();
    runAsOwner(*m_server);
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(path(QStringLiteral("log")));
    m_server->start(Programs + QStringLiteral("postgres"), {QStringLiteral("-D"), path(QStringLiteral("data")), QStringLiteral("-k"),
        m_folder.path(), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port)});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < Patience && !m_server->waitForFinished(50)) {
        QProcess ready;
        ready.start(Programs + QStringLiteral("pg_isready"), {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
            QStringLiteral("-p"), QString::number(m_port)});
        if (ready.waitForFinished(Patience) && ready.exitStatus() == QProcess::NormalExit && ready.exitCode() == 0)
            return true;
    }
    QFile log(path(QStringLiteral("log")));
    m_error = m_server->errorString() + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString());
    return false;
}

bool PostgresCluster::stop()
{
    if (m_server->state() != QProcess::NotRunning)
        kill(pid_t(m_server->processId()), SIGINT); // SIGTERM would wait for the clients.
    const bool ended = m_server->waitForFinished(Patience);
    m_server.reset();
    return ended;
}

bool PostgresCluster::makeRoot(const QString &name)
{
    return run(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-days"),
        QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-keyout"),
        path(name + QStringLiteral(".key")), QStringLiteral("-out"), path(name + QStringLiteral(".crt"))});
}

bool PostgresCluster::enableTls()
{
    QFile names(path(QStringLiteral("names")));
    if (!names.open(QIODevice::WriteOnly))
        return false;
    names.write("subjectAltName=DNS:localhost\n");
    names.close();
    const QString request = path(QStringLiteral("server.csr"));
    const bool made = makeRoot(QStringLiteral("root")) && makeRoot(QStringLiteral("other"))
        && run(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
            QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"), path(QStringLiteral("data/server.key")), QStringLiteral("-out"), request})
        && signServer(QStringLiteral("30"));
    return made && configure(QStringLiteral("ssl = on\n")) && stop() && start();
}

bool PostgresCluster::signServer(const QString &days)
{
    return run(QStringLiteral("openssl"), {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
        path(QStringLiteral("server.csr")), QStringLiteral("-CA"), rootCertificate(), QStringLiteral("-CAkey"),
        path(QStringLiteral("root.key")), QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), days, QStringLiteral("-extfile"),
        path(QStringLiteral("names")), QStringLiteral("-out"), path(QStringLiteral("data/server.crt"))});
}

bool PostgresCluster::expireCertificate()
{
    return signServer(QStringLiteral("-1")) && stop() && start();
}

void PostgresCluster::signalAll(int signal) const
{
    const QString first = QString::number(m_server->processId());
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(first));
    const QList<QByteArray> children = file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ') : QList<QByteArray>();
    kill(pid_t(m_server->processId()), signal);
    for (const QByteArray &child : children) {
        if (!child.isEmpty())
            kill(child.toInt(), signal);
    }
}

QString PostgresCluster::createDatabase()
{
    const QString name = QStringLiteral("test_%1").arg(++m_databases);
    const Answer answer = psql(QStringLiteral("postgres"), QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name);
    m_error = answer.err;
    return answer.code == 0 ? name : QString();
}

bool PostgresCluster::createUser(const QString &name, bool superuser)
{
    const Answer answer = psql(QStringLiteral("postgres"), QStringLiteral("postgres"),
        QStringLiteral("CREATE ROLE \"%1\" LOGIN %2 PASSWORD '%3'").arg(name, superuser ? QStringLiteral("SUPERUSER") : QString(),
            password().replace(u'\'', QLatin1String("''"))));
    m_error = answer.err;
    return answer.code == 0;
}

jingan::DatabaseAddress PostgresCluster::address(const QString &database, const QString &user) const
{
    return {QStringLiteral("localhost"), m_port, database, user, {}};
}

PostgresCluster::Answer PostgresCluster::psql(const QString &database, const QString &user, const QString &sql) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), password());
    environment.insert(QStringLiteral("PGCLIENTENCODING"), QStringLiteral("UTF8"));
    process.setProcessEnvironment(environment);
    process.start(Programs + QStringLiteral("psql"), {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-v"),
        QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port),
        QStringLiteral("-U"), user, QStringLiteral("-d"), database, QStringLiteral("-c"), sql});
    Answer answer;
    if (process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit)
        answer.code = process.exitCode();
    answer.out = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}
