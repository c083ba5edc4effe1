// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/singleinstance.h"

#include "app/common/latepart.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace jingan {

namespace {

using namespace std::chrono_literals;

/// The other one answers at once or hangs; nobody waits longer for a window.
constexpr int AnswerMilliseconds = 500;
/// A window that isn't painted by then (it may be out of sight) is not waited for.
constexpr auto LatestListening = 5s;
/// So long a second start waits for the first one to listen: as above, and its own start.
constexpr auto LongestStart = 10s;
constexpr int TurnMilliseconds = 50;

const QString InstancePart = QStringLiteral("jingan-instance");

/// Where nobody else can take the names first: the user's folder for what lives as long as the session.
/// Systems without sessions have the folder for temporary files only.
QString lineFolder()
{
    const QString ofSession = qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        : QString();
    return ofSession.isEmpty() ? QDir::tempPath() : ofSession;
}

/// Of the socket and the lock: this user's, this key's.
QString lineName(const QString &key)
{
    const QByteArray text = (QDir::homePath() + u'\n' + key).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("jingan-dashboard-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &key, const QString &file, QObject *parent)
    : QObject(parent)
    , m_path(QDir(lineFolder()).filePath(lineName(key)))
    , m_lock(m_path + QStringLiteral(".lock"))
{
    // Held as long as its process lives, however long that is.
    m_lock.setStaleLockTime(0);
    // A socket without its lock is a crashed run's, or somebody cleaned the folder.
    const bool first = takeLock(0) && !QFileInfo::exists(m_path);
    if (!first && askOther(file)) {
        m_raisedOther = true;
        return;
    }
    m_listenSoon.setSingleShot(true);
    connect(&m_listenSoon, &QTimer::timeout, this, &SingleInstance::listen);
    m_listenSoon.start(0ms);
}

void SingleInstance::waitForPaint()
{
    if (!m_line)
        m_listenSoon.start(LatestListening);
}

void SingleInstance::listen()
{
    m_listenSoon.stop();
    if (m_line)
        return;
    const auto open = lateFunction(InstancePart, "jinganOpenInstanceLine");
    if (!open) {
        qWarning("%s (%s)", qUtf8Printable(open.error().message), qUtf8Printable(open.error().detail));
        return;
    }
    m_line.reset(reinterpret_cast<OpenInstanceLine *>(*open)(m_path,
        {[this] { emit raiseRequested(); }, [this](const QString &path) { emit openRequested(path); }}));
    if (!m_line)
        m_lock.unlock(); // nobody is to wait for an answer
}

bool SingleInstance::takeLock(int milliseconds)
{
    if (!m_lock.tryLock(milliseconds))
        return false;
    QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

/// False where there is no other one (any more), or it hangs: then this one has a window of its own.
bool SingleInstance::askOther(const QString &file)
{
    const auto ask = lateFunction(InstancePart, "jinganAskInstance");
    if (!ask)
        return false;
    const QDeadlineTimer start(LongestStart);
    for (;;) {
        const InstanceAnswer answer = reinterpret_cast<AskInstance *>(*ask)(m_path, file, AnswerMilliseconds);
        if (answer != InstanceAnswer::NotThere)
            return answer == InstanceAnswer::Raised;
        // It may be starting just now, or ending. Where no lock can be had at all there is nobody to wait for, nor
        // where it is had already and the socket was a crashed run's.
        if (m_lock.isLocked() || takeLock(TurnMilliseconds) || m_lock.error() != QLockFile::LockFailedError || start.hasExpired())
            return false;
    }
}

} // namespace jingan
