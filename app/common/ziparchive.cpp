// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ziparchive.h"

#include "app/common/latepart.h"

namespace jingan {

namespace {

Result<QFunctionPointer> reader()
{
    return lateFunction(QStringLiteral("jingan-workbooks"), "jinganOpenZip");
}

} // namespace

tl::expected<std::unique_ptr<ZipArchive>, ZipFailure> ZipArchive::open(const QByteArray &bytes, const ZipBounds &bounds)
{
    const auto open = reader();
    if (!open)
        return tl::unexpected(ZipFailure::NoReader);
    ZipFailure failure = ZipFailure::Damaged;
    std::unique_ptr<ZipArchive> archive(reinterpret_cast<OpenZip *>(*open)(bytes, bounds, failure));
    if (!archive)
        return tl::unexpected(failure);
    return archive;
}

Error noZipReader()
{
    const auto open = reader();
    return open ? Error{} : open.error();
}

} // namespace jingan
