// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tablearchive.h"

#include <QCoreApplication>

#include <quazip.h>
#include <quazipfile.h>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

/// A spreadsheet of offices has some dozens of parts; pictures add to them.
constexpr int MostParts = 5000;

tl::unexpected<Error> damaged(const QString &name)
{
    return tl::unexpected(Error{ErrorCode::BadTable,
        Messages::tr("“%1”已损坏，无法打开。请用表格软件打开并另存为 XLSX 后重试。").arg(name)});
}

tl::unexpected<Error> tooLarge(const QString &name)
{
    return tl::unexpected(Error{ErrorCode::FileTooLarge,
        Messages::tr("“%1”解压后过大，未读取。请删去与清单无关的工作表和图片后重试。").arg(name)});
}

} // namespace

TableArchive::TableArchive(const QByteArray &bytes, const QString &name, const TableLimits &limits)
    : m_name(name)
    , m_left(limits.unpackedBytes)
{
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_zip = std::make_unique<QuaZip>(&m_buffer);
}

TableArchive::~TableArchive() = default;

Result<std::unique_ptr<TableArchive>> TableArchive::open(const QByteArray &bytes, const QString &name,
    const TableLimits &limits)
{
    std::unique_ptr<TableArchive> archive(new TableArchive(bytes, name, limits));
    if (!archive->m_zip->open(QuaZip::mdUnzip))
        return damaged(name);
    if (archive->m_zip->getEntriesCount() > MostParts)
        return tooLarge(name);
    qint64 total = 0;
    const QList<QuaZipFileInfo64> infos = archive->m_zip->getFileInfoList64();
    for (const QuaZipFileInfo64 &info : infos) {
        const qint64 size = info.uncompressedSize > quint64(limits.unpackedBytes) ? limits.unpackedBytes + 1
                                                                                  : qint64(info.uncompressedSize);
        total += size;
        if (total > limits.unpackedBytes)
            return tooLarge(name);
        archive->m_sizes.insert(info.name, size);
    }
    if (infos.isEmpty())
        return damaged(name);
    return archive;
}

Result<QByteArray> TableArchive::part(const QString &part, const ReadingControl &control)
{
    if (!contains(part) || !m_zip->setCurrentFile(part, QuaZip::csSensitive))
        return damaged(m_name);
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return damaged(m_name);
    QByteArray bytes;
    // What a part claims to unpack to need not be true: what comes out is counted.
    constexpr qint64 Step = 1 << 20;
    while (true) {
        if (control.isStopped())
            return tl::unexpected(readingStopped());
        const QByteArray piece = file.read(Step);
        if (piece.isEmpty())
            break;
        m_left -= piece.size();
        if (m_left < 0)
            return tooLarge(m_name);
        bytes += piece;
    }
    // Closing checks the sum over the part.
    file.close();
    if (file.getZipError() != UNZ_OK)
        return damaged(m_name);
    return bytes;
}

} // namespace jingan
