// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tablearchive.h"

#include "app/common/mebibyte.h"
#include "app/common/visibletext.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

tl::unexpected<Error> failed(ZipFailure failure, const QString &name, const ZipBounds &bounds)
{
    switch (failure) {
    case ZipFailure::TooLarge:
        return tl::unexpected(Error{ErrorCode::FileTooLarge,
            Messages::tr("“%1”解压后过大，超过 %2 MB 或 %3 个部件，未读取。请删去与清单无关的工作表和图片后重试。")
                .arg(visibleName(name)).arg(bounds.unpackedBytes / MiB).arg(bounds.parts)});
    case ZipFailure::Encrypted:
        return tl::unexpected(Error{ErrorCode::Encrypted,
            Messages::tr("“%1”加了密码。请用表格软件打开，去掉密码，另存后重试。").arg(visibleName(name))});
    case ZipFailure::Stopped:
        return tl::unexpected(readingStopped());
    case ZipFailure::NoReader:
        return tl::unexpected(noZipReader());
    case ZipFailure::Damaged:
    case ZipFailure::Missing:
        break;
    }
    return tl::unexpected(Error{ErrorCode::BadTable,
        Messages::tr("“%1”已损坏，无法打开。请用表格软件打开并另存为 XLSX 后重试。").arg(visibleName(name))});
}

} // namespace

Result<std::unique_ptr<TableArchive>> TableArchive::open(const QByteArray &bytes, const QString &name,
    const TableLimits &limits)
{
    const ZipBounds bounds{.unpackedBytes = limits.unpackedBytes};
    auto zip = ZipArchive::open(bytes, bounds);
    if (!zip)
        return failed(zip.error(), name, bounds);
    return std::unique_ptr<TableArchive>(new TableArchive(std::move(*zip), name, bounds));
}

Result<QByteArray> TableArchive::part(const QString &part, const ReadingControl &control)
{
    auto bytes = m_zip->part(part, control.stop);
    if (!bytes)
        return failed(bytes.error(), m_name, m_bounds);
    return std::move(*bytes);
}

} // namespace jingan
