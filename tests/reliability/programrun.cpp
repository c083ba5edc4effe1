// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/programrun.h"

#include "app/projects/projectstore.h"

#include <QDir>

namespace jingan {

namespace {

constexpr int LongestRun = 90'000;

} // namespace

ProgramRun::ProgramRun(const QString &home)
    : environment(QProcessEnvironment::systemEnvironment())
    , m_home(home)
{
    for (const QString &name : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM")})
        environment.remove(name);
    environment.insert(QStringLiteral("HOME"), home);
    const std::pair<QString, QString> folders[] = {{QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data")},
        {QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("config")}, {QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("cache")},
        {QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("runtime")}, {QStringLiteral("TMPDIR"), QStringLiteral("tmp")}};
    for (const auto &[variable, folder] : folders) {
        const QString path = home + u'/' + folder;
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(variable, path);
    }
}

QString ProgramRun::database() const
{
    return m_home + QStringLiteral("/data/jingan/jingan-dashboard/projects.sqlite");
}

QString ProgramRun::logFile() const
{
    return m_home + QStringLiteral("/data/jingan/jingan-dashboard/jingan-dashboard.log");
}

void ProgramRun::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment);
    if (before)
        process.setChildProcessModifier(before);
    process.start(program, arguments);
}

ProgramOutcome ProgramRun::run(const QStringList &arguments) const
{
    QProcess process;
    start(process, arguments);
    ProgramOutcome outcome;
    if (process.waitForFinished(LongestRun) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

QStringList ProgramRun::noteArguments(int number, const QString &note)
{
    return {QStringLiteral("projects"), QStringLiteral("set"), QString::number(number), QStringLiteral("note=") + note};
}

QHash<int, QString> ProgramRun::notesIn(const QString &database)
{
    QHash<int, QString> notes;
    if (!QFile::exists(database))
        return notes;
    const auto store = ProjectStore::open(database);
    if (!store) {
        qWarning("%s (%s)", qPrintable(store.error().message), qPrintable(store.error().detail));
        return notes;
    }
    for (const ProjectRecord &record : (*store)->records())
        notes.insert(record.project.number, record.project.note);
    return notes;
}

} // namespace jingan
