// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace jingan {

/// The program's log: what Qt and the program report, with the time, in a file that only the
/// user can read. No text of the checklist and no password goes there. Grows to a bound, then
/// the older half moves to a second file. One object, built by main; ends with it.
class LogFile
{
public:
    /// Takes over Qt's messages; they still go to stderr. Without a writable folder there is
    /// no file, and the program goes on.
    explicit LogFile(const QString &path);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Whether the run before this one ended without saying so: a crash, a kill, a power cut.
    bool lastRunWasCutOff() const { return m_lastRunWasCutOff; }
    QString path() const { return m_path; }

private:
    QString m_path;
    QLockFile m_running; ///< Left behind by a run that did not end by itself.
    bool m_lastRunWasCutOff = false;
};

/// «…/jingan-dashboard.log» in the user's data folder.
QString defaultLogPath();

} // namespace jingan
