// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/unfinished.h"

#include "app/common/damagedfile.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <vector>

namespace jingan {

namespace {

/// Seconds after which a file that nobody wrote to is nobody's: copying takes minutes at most, and a
/// clock or a disk elsewhere may be some hours off.
constexpr int LeftAfter = 24 * 3600;

std::timed_mutex allMutex;
bool ended = false; ///< removeAll() was here.

std::vector<const Unfinished *> &all()
{
    static std::vector<const Unfinished *> those;
    return those;
}

void remove(const QString &path)
{
    if (path.isEmpty())
        return; // nothing could be made
    if (QFileInfo(path).isDir())
        QDir(path).removeRecursively();
    else
        removeWithLog(path);
}

} // namespace

Unfinished::Unfinished(const QString &path)
    : m_path(path)
{
    const std::lock_guard lock(allMutex);
    all().push_back(this);
}

Unfinished::~Unfinished()
{
    const std::lock_guard lock(allMutex);
    all().erase(std::find(all().begin(), all().end(), this));
    if (!m_kept)
        remove(m_path);
}

bool Unfinished::keepAs(const QString &name)
{
    const std::lock_guard lock(allMutex);
    if (!ended)
        m_kept = QFile::rename(m_path, name); // which replaces nothing
    return m_kept;
}

void Unfinished::removeAll()
{
    // A disk that hangs while it removes or renames one must not hold the end up.
    const std::unique_lock lock(allMutex, std::chrono::seconds(1));
    if (!lock)
        return;
    ended = true;
    for (const Unfinished *one : all()) {
        if (!one->m_kept)
            remove(one->m_path);
    }
}

QString Unfinished::beside(const QString &file)
{
    return QStringLiteral("%1.%2.part").arg(file, QUuid::createUuid().toString(QUuid::Id128));
}

void Unfinished::removeLeftIn(const QString &folder)
{
    static const QRegularExpression named(QStringLiteral("\\.[0-9a-f]{32}\\.part$"));
    const QDateTime now = QDateTime::currentDateTime();
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.part")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (named.match(file.fileName()).hasMatch() && file.lastModified().secsTo(now) > LeftAfter)
            removeWithLog(file.absoluteFilePath());
    }
}

} // namespace jingan
