// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logfile.h"

#include "app/common/mebibyte.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>
#include <QSysInfo>

#include <memory>

namespace jingan {

namespace {

/// Half a year of ordinary use.
constexpr qint64 LargestLog = MiB;

/// The open log; Qt's message handler is a plain function, so it lives here.
struct Sink {
    QMutex mutex;
    QFile file;
    QtMessageHandler before = nullptr;
};
std::unique_ptr<Sink> sink;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void writeLine(const char *level, const QByteArray &text)
{
    const QMutexLocker lock(&sink->mutex);
    sink->file.write(QDateTime::currentDateTime().toString(Qt::ISODate).toUtf8() + ' ' + level + ' ' + text + '\n');
    sink->file.flush();
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeLine(levelName(type), message.toUtf8());
    if (sink->before)
        sink->before(type, context, message);
}

} // namespace

QString defaultLogPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("jingan-dashboard.log"));
}

LogFile::LogFile(const QString &path)
    : m_path(path)
    , m_running(path + QStringLiteral(".lock"))
{
    const QFileInfo info(path);
    QDir().mkpath(info.absolutePath());
    m_lastRunWasCutOff = QFile::exists(path + QStringLiteral(".lock")) && m_running.removeStaleLockFile();
    // Taken where another window runs: that one tells of itself.
    if (m_running.tryLock(0))
        QFile::setPermissions(m_running.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (info.size() > LargestLog) {
        const QString older = path + QStringLiteral(".1");
        QFile::remove(older);
        QFile::rename(path, older);
    }
    sink = std::make_unique<Sink>();
    sink->file.setFileName(path);
    if (!sink->file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        sink.reset();
        m_path.clear();
        return;
    }
    sink->file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    writeLine("info", "started " + QCoreApplication::applicationVersion().toUtf8() + " Qt " + qVersion() + ' '
            + QSysInfo::prettyProductName().toUtf8());
    sink->before = qInstallMessageHandler(handleMessage);
}

LogFile::~LogFile()
{
    if (!sink)
        return;
    qInstallMessageHandler(sink->before);
    writeLine("info", "ended");
    sink.reset();
}

} // namespace jingan
