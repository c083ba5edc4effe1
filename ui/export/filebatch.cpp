// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/filebatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

#include <atomic>

namespace jingan {

namespace {

/// Threads that wait for the disk: more than there are cores, for they don't work. Files waited for
/// one after another would take longer than making them.
constexpr int Waiting = 8;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

tl::unexpected<Error> failure(ErrorCode code, const QString &message, const QString &detail = {})
{
    return tl::unexpected(Error{code, message, detail});
}

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return failure(ErrorCode::WriteFailed,
        Messages::tr("无法写入“%1”。请检查磁盘空间和写入权限，或换一个位置。").arg(QDir::toNativeSeparators(path)), reason);
}

} // namespace

FileBatch::FileBatch(bool overwrite)
    : m_overwrite(overwrite)
{
}

FileBatch::~FileBatch()
{
    // A file that goes without its commit() leaves nothing.
    for (const auto &file : m_files)
        file->cancelWriting();
}

Result<void> FileBatch::check(const QString &path) const
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (path.isEmpty() || file.fileName().isEmpty())
        return failure(ErrorCode::WriteFailed, Messages::tr("没有给出文件名。请填写文件名后再导出。"));
    if (file.isDir()) {
        return failure(ErrorCode::WriteFailed,
            Messages::tr("“%1”是一个文件夹，不能作为文件写入。请换一个文件名。").arg(shown));
    }
    const QFileInfo parent(file.absolutePath());
    if (!parent.exists()) {
        return failure(ErrorCode::WriteFailed,
            Messages::tr("文件夹“%1”不存在。请先建立该文件夹，或换一个位置。").arg(folder));
    }
    if (!parent.isDir()) {
        return failure(ErrorCode::WriteFailed,
            Messages::tr("“%1”不是文件夹，无法在其中写入文件。请换一个位置。").arg(folder));
    }
    if (!parent.isWritable()) {
        return failure(ErrorCode::WriteFailed,
            Messages::tr("文件夹“%1”不可写入。请检查写入权限，或换一个位置。").arg(folder));
    }
    if (file.exists() && !file.isFile()) {
        return failure(ErrorCode::WriteFailed,
            Messages::tr("“%1”不是普通文件，不能覆盖。请换一个文件名。").arg(shown));
    }
    if (file.exists() && !m_overwrite) {
        return failure(ErrorCode::FileExists,
            Messages::tr("文件“%1”已存在。请换一个文件名，或选择覆盖。").arg(shown));
    }
    return {};
}

Result<void> FileBatch::add(const QString &path, const QByteArray &content)
{
    if (const Result<void> ok = check(path); !ok)
        return ok;
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) || file->write(content) != content.size() || !file->flush())
        return notWritten(path, file->errorString());
    m_files.push_back(std::move(file));
    return {};
}

Result<QStringList> FileBatch::commit()
{
    enum class Outcome { NotBegun, Appeared, Failed };
    std::vector<Outcome> outcomes(m_files.size(), Outcome::NotBegun);
    std::atomic<bool> failed = false;
    QThreadPool pool;
    pool.setMaxThreadCount(Waiting);
    for (size_t i = 0; i < m_files.size(); ++i) {
        pool.start([this, i, &outcomes, &failed] {
            if (failed)
                return;
            outcomes[i] = m_files[i]->commit() ? Outcome::Appeared : Outcome::Failed;
            if (outcomes[i] == Outcome::Failed)
                failed = true;
        });
    }
    pool.waitForDone();
    QStringList paths;
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (outcomes[i] == Outcome::Failed)
            return notWritten(m_files[i]->fileName(), m_files[i]->errorString());
        paths.append(m_files[i]->fileName());
    }
    m_files.clear();
    return paths;
}

} // namespace jingan
