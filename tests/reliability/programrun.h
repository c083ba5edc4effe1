// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>

#include <functional>

namespace jingan {

/// How a run of the program ended.
struct ProgramOutcome {
    int code = -1;        ///< Its exit code; -1 where a signal ended it or it took too long.
    QByteArray out;
    QString err;
};

/// The real program with a home of its own and no display.
class ProgramRun
{
public:
    /// \a home holds its settings, data and temporary files.
    explicit ProgramRun(const QString &home);

    /// To be changed before a run: HOME, XDG_…, TMPDIR and the platform are set.
    QProcessEnvironment environment;
    QString program = QStringLiteral(JINGAN_PROGRAM);
    /// Called in the child before the program starts: another user, a limit.
    std::function<void()> before;

    /// The checklist that it uses unless told otherwise.
    QString database() const;
    QString logFile() const;
    /// Runs to its end, a minute and a half at most.
    ProgramOutcome run(const QStringList &arguments) const;
    /// Starts \a process as run() would.
    void start(QProcess &process, const QStringList &arguments) const;
    /// The arguments of «projects set NUMBER note=TEXT».
    static QStringList noteArguments(int number, const QString &note);
    /// The notes of all projects in a checklist that is read as it lies there, by number.
    /// Empty where it can't be read.
    static QHash<int, QString> notesIn(const QString &database);

private:
    QString m_home;
};

} // namespace jingan
