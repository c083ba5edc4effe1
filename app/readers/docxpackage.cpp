// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/docxpackage.h"

#include "app/common/mebibyte.h"
#include "app/common/ziparchive.h"
#include "app/readers/readererrors.h"

namespace jingan {

namespace {

/// What is packed more tightly than this is no text but a bomb.
constexpr qint64 TightestPacking = 300;
constexpr qint64 SmallPart = MiB;
constexpr int MostParts = 4000;

Error errorOf(ZipFailure failure, const QString &name)
{
    switch (failure) {
    case ZipFailure::TooLarge:
        return tooLargeInside(name);
    case ZipFailure::Encrypted:
        return encryptedFile(name);
    case ZipFailure::Stopped:
        return readingCancelled(name);
    case ZipFailure::NoReader:
        return noZipReader();
    case ZipFailure::Damaged:
    case ZipFailure::Missing:
        break;
    }
    return brokenFile(name);
}

} // namespace

Result<DocxPackage> unpackDocx(const QByteArray &bytes, const QString &name, const ReadingControl &control)
{
    const auto archive = ZipArchive::open(bytes, {LargestContents, MostParts});
    if (!archive)
        return tl::unexpected(errorOf(archive.error(), name));
    static const QStringList wanted = {QStringLiteral("word/document.xml"), QStringLiteral("word/styles.xml"),
        QStringLiteral("word/numbering.xml"), QStringLiteral("word/footnotes.xml")};
    DocxPackage package;
    for (const QString &part : wanted) {
        if (!(*archive)->contains(part))
            continue;
        const auto unpacked = (*archive)->part(part, control.stop);
        if (!unpacked)
            return tl::unexpected(errorOf(unpacked.error(), name));
        if (unpacked->size() > SmallPart && unpacked->size() > bytes.size() * TightestPacking)
            return tl::unexpected(tooLargeInside(name));
        package.insert(part, *unpacked);
    }
    if (!package.contains(wanted.constFirst()))
        return tl::unexpected(unknownFormat(name));
    return package;
}

} // namespace jingan
