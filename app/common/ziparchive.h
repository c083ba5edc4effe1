// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/mebibyte.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <stop_token>

struct zip;

namespace jingan {

/// Why an archive gives nothing.
enum class ZipFailure { Damaged, TooLarge, Encrypted, Missing, Stopped };

/// How much may come out of an archive.
struct ZipBounds {
    qint64 unpackedBytes = 128 * MiB; ///< Of all parts together.
    int parts = 5000;
};

/// Reads the parts of a ZIP archive within bounds: what the archive claims and what really
/// comes out of it are both held against them. By libzip; QuaZip must not be linked beside
/// libxlsxwriter: it exports minizip's names with other arguments, and the writer crashes in it.
class ZipArchive
{
public:
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Opens an archive in memory. Fails as Damaged or TooLarge.
    static tl::expected<std::unique_ptr<ZipArchive>, ZipFailure> open(const QByteArray &bytes, const ZipBounds &bounds = {});

    bool contains(const QString &part) const { return m_indexes.contains(part); }
    /// The unpacked bytes of a part.
    tl::expected<QByteArray, ZipFailure> part(const QString &part, const std::stop_token &stop = {});

private:
    ZipArchive(const QByteArray &bytes, qint64 left) : m_bytes(bytes), m_left(left) {}

    QByteArray m_bytes;
    zip *m_zip = nullptr;
    qint64 m_left; ///< Bytes that may still come out.
    QHash<QString, quint64> m_indexes;
};

} // namespace jingan
