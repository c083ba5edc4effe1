// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/readererrors.h"

#include "app/common/mebibyte.h"
#include "app/common/visibletext.h"
#include "app/readers/readingcontrol.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

} // namespace

Error encryptedFile(const QString &name)
{
    return {ErrorCode::Encrypted, Messages::tr("“%1”加了密码，无法读取。请用原软件打开，去掉密码后另存，再打开。").arg(visibleName(name))};
}

Error noTextLayer(const QString &name)
{
    return {ErrorCode::NoTextLayer,
        Messages::tr("“%1”是扫描件，只有图像，没有文字。请先用文字识别（OCR）软件转成带文字的 PDF、Word 或文本文件，再打开。").arg(visibleName(name))};
}

Error brokenFile(const QString &name, const QString &detail)
{
    return {ErrorCode::BrokenFile, Messages::tr("“%1”已损坏或不完整，无法读取。请重新下载或向提供者索取一份。").arg(visibleName(name)), detail};
}

Error unknownFormat(const QString &name)
{
    return {ErrorCode::UnknownFormat,
        Messages::tr("“%1”不是可读的文件类型。可以打开 PDF、Word（.docx）、文本、Markdown、网页（.html）以及 CSV、JSONL 表格。").arg(visibleName(name))};
}

Error oldWordFile(const QString &name)
{
    return {ErrorCode::UnknownFormat, Messages::tr("“%1”是旧版 Office 文件。请用 Word 或 WPS 打开，另存为 .docx 后再打开。").arg(visibleName(name))};
}

Error tooLargeInside(const QString &name)
{
    return {ErrorCode::FileTooLarge, Messages::tr("“%1”展开后过大，超过 %2 MB 或 %3 页，远超一份报告，未读取。请确认选对了文件。")
            .arg(visibleName(name)).arg(LargestContents / MiB).arg(MostPages)};
}

Error tooLargeText(const QString &name)
{
    return {ErrorCode::FileTooLarge,
        Messages::tr("文本文件“%1”超过 %2 MB，未读取。请确认选对了文件。").arg(visibleName(name)).arg(LargestTextFile / MiB)};
}

Error tooLongText(const QString &name)
{
    return {ErrorCode::FileTooLarge,
        Messages::tr("“%1”的文字超过 %2 字或 %3 行，远超一份报告，未读取。请确认选对了文件。")
            .arg(visibleName(name)).arg(LargestText).arg(MostLines)};
}

Error nestedTooDeep(const QString &name)
{
    return {ErrorCode::FileTooLarge,
        Messages::tr("“%1”的标记层层嵌套，超过 %2 层，未读取。请用浏览器打开，另存为文本后重试。").arg(visibleName(name)).arg(DeepestNesting)};
}

Error nothingToRead(const QString &name)
{
    return {ErrorCode::FileEmpty, Messages::tr("“%1”里没有文字。请换一个文件。").arg(visibleName(name))};
}

Error readingCancelled(const QString &name)
{
    return {ErrorCode::Cancelled, Messages::tr("已取消读取“%1”。").arg(visibleName(name))};
}

} // namespace jingan
