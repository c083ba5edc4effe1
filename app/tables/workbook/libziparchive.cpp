// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the program that unpacks ZIP archives: loaded late, since libzip takes the whole of OpenSSL along.
// Not by QuaZip, which must not be loaded beside libxlsxwriter: it exports minizip's names with other arguments,
// and the writer crashes in it.
#include "app/common/ziparchive.h"

#include <QHash>

#include <zip.h>

namespace jingan {

namespace {

class LibzipArchive : public ZipArchive
{
public:
    LibzipArchive(const QByteArray &bytes, qint64 left) : m_bytes(bytes), m_left(left) {}
    ~LibzipArchive() override;

    /// Whether it is one, within the bounds.
    tl::expected<void, ZipFailure> open(const ZipBounds &bounds);
    bool contains(const QString &part) const override { return m_indexes.contains(part); }
    tl::expected<QByteArray, ZipFailure> part(const QString &part, const std::stop_token &stop) override;

private:
    QByteArray m_bytes;
    zip_t *m_zip = nullptr;
    qint64 m_left; ///< Bytes that may still come out.
    QHash<QString, quint64> m_indexes;
};

LibzipArchive::~LibzipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

tl::expected<void, ZipFailure> LibzipArchive::open(const ZipBounds &bounds)
{
    zip_source_t *source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, nullptr);
    if (!source)
        return tl::unexpected(ZipFailure::Damaged);
    m_zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!m_zip) {
        zip_source_free(source);
        return tl::unexpected(ZipFailure::Damaged);
    }
    const zip_int64_t parts = zip_get_num_entries(m_zip, 0);
    if (parts <= 0)
        return tl::unexpected(ZipFailure::Damaged);
    if (parts > bounds.parts)
        return tl::unexpected(ZipFailure::TooLarge);
    quint64 total = 0;
    for (zip_int64_t i = 0; i < parts; ++i) {
        zip_stat_t info;
        if (zip_stat_index(m_zip, zip_uint64_t(i), 0, &info) != 0 || !(info.valid & ZIP_STAT_NAME))
            return tl::unexpected(ZipFailure::Damaged);
        if (info.size > quint64(bounds.unpackedBytes))
            return tl::unexpected(ZipFailure::TooLarge);
        total += info.size;
        if (total > quint64(bounds.unpackedBytes))
            return tl::unexpected(ZipFailure::TooLarge);
        m_indexes.insert(QString::fromUtf8(info.name), quint64(i));
    }
    return {};
}

tl::expected<QByteArray, ZipFailure> LibzipArchive::part(const QString &part, const std::stop_token &stop)
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

} // namespace

} // namespace jingan

extern "C" Q_DECL_EXPORT jingan::OpenZip jinganOpenZip;

jingan::ZipArchive *jinganOpenZip(const QByteArray &bytes, const jingan::ZipBounds &bounds, jingan::ZipFailure &failure)
{
    auto archive = std::make_unique<jingan::LibzipArchive>(bytes, bounds.unpackedBytes);
    const auto opened = archive->open(bounds);
    if (!opened)
        failure = opened.error();
    return opened ? archive.release() : nullptr;
}
