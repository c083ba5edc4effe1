// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/mebibyte.h"
#include "app/common/result.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <stop_token>

namespace jingan {

/// Why an archive gives nothing.
enum class ZipFailure { Damaged, TooLarge, Encrypted, Missing, Stopped, NoReader };

/// How much may come out of an archive.
struct ZipBounds {
    qint64 unpackedBytes = 128 * MiB; ///< Of all parts together.
    int parts = 5000;
};

/// Reads the parts of a ZIP archive within bounds: what the archive claims and what really comes out of it are
/// both held against them. libzip reads them, in a part of the program of its own (app/tables/workbook).
class ZipArchive
{
public:
    ZipArchive() = default;
    virtual ~ZipArchive() = default;
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Opens an archive in memory. Fails as Damaged or TooLarge, or as NoReader: see noZipReader().
    static tl::expected<std::unique_ptr<ZipArchive>, ZipFailure> open(const QByteArray &bytes, const ZipBounds &bounds = {});

    virtual bool contains(const QString &part) const = 0;
    /// The unpacked bytes of a part.
    virtual tl::expected<QByteArray, ZipFailure> part(const QString &part, const std::stop_token &stop = {}) = 0;
};

/// Why nothing can be unpacked at all: a file of the program is missing.
Error noZipReader();

/// What that part is asked for, «jinganOpenZip»: the caller's; null where it fails, and why.
using OpenZip = ZipArchive *(const QByteArray &bytes, const ZipBounds &bounds, ZipFailure &failure);

} // namespace jingan
