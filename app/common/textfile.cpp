// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/textfile.h"

#include "app/common/mebibyte.h"
#include "app/common/visibletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return tl::unexpected(Error{ErrorCode::FileNotFound,
            Messages::tr("找不到文件“%1”。请检查路径后重试。").arg(visibleName(path))});
    }
    QFile file(path);
    // A pipe or a device may never end, or never answer.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error{ErrorCode::FileUnreadable,
            Messages::tr("无法读取文件“%1”。请检查它是否为文件、是否有读取权限。").arg(visibleName(path)), file.errorString()});
    }
    // The size is what is told; no more is read than may be, whatever comes (/proc tells 0).
    QByteArray bytes;
    if (file.size() <= limit)
        bytes = file.read(limit + 1);
    if (file.size() > limit || bytes.size() > limit) {
        return tl::unexpected(Error{ErrorCode::FileTooLarge,
            Messages::tr("文件“%1”超过 %2 MB，未读取。请确认选对了文件。").arg(visibleName(path)).arg(limit / MiB)});
    }
    if (bytes.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::FileEmpty, Messages::tr("文件“%1”是空的。请换一个文件。").arg(visibleName(path))});
    }
    return bytes;
}

Result<QString> decodeUtf8(const QByteArray &bytes, const QString &name)
{
    const auto notText = [&](qsizetype position) {
        const int line = int(bytes.left(position).count('\n')) + 1;
        return tl::unexpected(Error{ErrorCode::NotText,
            Messages::tr("“%1”第 %2 行不是 UTF-8 文本。请将文件另存为 UTF-8 编码后重试。").arg(visibleName(name)).arg(line),
            {}, line});
    };
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return notText(nul);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        // Line by line, only now that it is known to be wrong: the message names the line.
        qsizetype start = 0;
        while (start < bytes.size()) {
            qsizetype end = bytes.indexOf('\n', start);
            end = end < 0 ? bytes.size() : end;
            QStringDecoder lineDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            [[maybe_unused]] const QString line = lineDecoder(bytes.mid(start, end - start)); // clazy:exclude=unused-non-trivial-variable
            if (lineDecoder.hasError())
                return notText(start);
            start = end + 1;
        }
        return notText(0);
    }
    return text;
}

} // namespace jingan
