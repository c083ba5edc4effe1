// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QStringList>

#include <memory>
#include <vector>

class QSaveFile;

namespace jingan {

/// Files of one export, each written beside its place under another name until all of them appear
/// at the end, whole. Without commit() nothing is left.
class FileBatch
{
public:
    /// Existing files are replaced only where \a overwrite says so.
    explicit FileBatch(bool overwrite);
    ~FileBatch();
    FileBatch(const FileBatch &) = delete;
    FileBatch &operator=(const FileBatch &) = delete;

    /// What stands in the way of a file at that path, said before anything is drawn.
    /// Errors: WriteFailed (folder missing or not writable, not a plain file), FileExists.
    Result<void> check(const QString &path) const;
    /// Writes a file's content. Errors: those of check(), WriteFailed (disk full).
    Result<void> add(const QString &path, const QByteArray &content);
    /// Lets all files appear, each once it is safely on the disk; gives their paths. They are waited
    /// for side by side. Errors: WriteFailed, with the first failed file's name; those not begun by
    /// then don't appear.
    Result<QStringList> commit();

private:
    bool m_overwrite;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

} // namespace jingan
