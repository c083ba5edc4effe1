// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jingan {

/// A file or folder that is there only while work is under way: half a copy, a folder of its own.
/// Removed with this object, a database together with its log. Works on any thread.
class Unfinished
{
public:
    /// Nothing need be at \a path yet.
    explicit Unfinished(const QString &path);
    ~Unfinished();
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    const QString &path() const { return m_path; }
    /// The whole file gets its name, and stays. False where \a name is taken or can't be given.
    bool keepAs(const QString &name);

    /// What a program that ends at once, in the middle of its work, must not leave: removes all
    /// there are. None can be kept from then on.
    static void removeAll();

    /// A name beside that of a file to be made, which no other program gives.
    static QString beside(const QString &file);
    /// Removes what programs that were killed or lost their power left in \a folder: only files named by
    /// beside(), and only those that nobody has written to for a day.
    static void removeLeftIn(const QString &folder);

private:
    const QString m_path;
    bool m_kept = false;
};

} // namespace jingan
