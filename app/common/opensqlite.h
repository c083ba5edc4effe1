// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace jingan {

/// Device and number of the file under a name; zeros where there is none, or where the system
/// lets nobody take away a file that is open.
using FileNumber = std::pair<quint64, quint64>;
FileNumber fileNumber(const QString &path);

/// Stands for one connection of this process to an SQLite file, to be held as long as the connection.
///
/// Whoever closes any descriptor of a file takes from the process all locks that it has on it
/// (POSIX, sqlite.org/howtocorrupt.html, 2.2): SQLite's own too, and the next program to end
/// throws away the log that this one still writes into. So the bytes of a file are looked at past
/// SQLite only while nobody in the process has it open, which is what this counts.
class OpenSqlite
{
public:
    OpenSqlite() = default;
    ~OpenSqlite();
    OpenSqlite(const OpenSqlite &) = delete;
    OpenSqlite &operator=(const OpenSqlite &) = delete;

    /// Counts the file as open from now on. Before, unless it is open here already, looks at its
    /// first bytes and at its log: returns what is damaged, a word for the error's detail, or
    /// nothing.
    QString lookAndHold(const QString &path);
    /// Counts it without a look.
    void hold(const QString &path);

private:
    FileNumber m_file;
};

} // namespace jingan
