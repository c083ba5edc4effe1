// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ziparchive.h"

#include "app/common/mebibyte.h"

#include <zip.h>

namespace jingan {

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

tl::expected<std::unique_ptr<ZipArchive>, ZipFailure> ZipArchive::open(const QByteArray &bytes, const ZipBounds &bounds)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(bytes, bounds.unpackedBytes));
    zip_source_t *source = zip_source_buffer_create(archive->m_bytes.constData(), zip_uint64_t(archive->m_bytes.size()), 0, nullptr);
    if (!source)
        return tl::unexpected(ZipFailure::Damaged);
    archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive->m_zip) {
        zip_source_free(source);
        return tl::unexpected(ZipFailure::Damaged);
    }
    const zip_int64_t parts = zip_get_num_entries(archive->m_zip, 0);
    if (parts <= 0)
        return tl::unexpected(ZipFailure::Damaged);
    if (parts > bounds.parts)
        return tl::unexpected(ZipFailure::TooLarge);
    quint64 total = 0;
    for (zip_int64_t i = 0; i < parts; ++i) {
        zip_stat_t info;
        if (zip_stat_index(archive->m_zip, zip_uint64_t(i), 0, &info) != 0 || !(info.valid & ZIP_STAT_NAME))
            return tl::unexpected(ZipFailure::Damaged);
        if (info.size > quint64(bounds.unpackedBytes))
            return tl::unexpected(ZipFailure::TooLarge);
        total += info.size;
        if (total > quint64(bounds.unpackedBytes))
            return tl::unexpected(ZipFailure::TooLarge);
        archive->m_indexes.insert(QString::fromUtf8(info.name), quint64(i));
    }
    return archive;
}

tl::expected<QByteArray, ZipFailure> ZipArchive::part(const QString &part, const std::stop_token &stop)
{
    const auto index = m_indexes.constFind(part);
    if (index == m_indexes.cend())
        return tl::unexpected(ZipFailure::Missing);
    zip_stat_t info;
    if (zip_stat_index(m_zip, *index, 0, &info) == 0 && (info.valid & ZIP_STAT_ENCRYPTION_METHOD)
        && info.encryption_method != ZIP_EM_NONE)
        return tl::unexpected(ZipFailure::Encrypted);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_zip, *index, 0), &zip_fclose);
    if (!file)
        return tl::unexpected(ZipFailure::Damaged);
    // The size that the directory states may be a lie: what comes out is counted.
    constexpr qint64 Step = MiB;
    QByteArray bytes;
    while (true) {
        if (stop.stop_requested())
            return tl::unexpected(ZipFailure::Stopped);
        const qsizetype before = bytes.size();
        bytes.resize(before + Step);
        const zip_int64_t read = zip_fread(file.get(), bytes.data() + before, zip_uint64_t(Step));
        bytes.resize(before + qMax(zip_int64_t(0), read));
        if (read < 0)
            return tl::unexpected(ZipFailure::Damaged); // the check sum too
        if (read == 0)
            return bytes;
        m_left -= read;
        if (m_left < 0)
            return tl::unexpected(ZipFailure::TooLarge);
    }
}

} // namespace jingan
