// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablefile.h"

#include <QBuffer>
#include <QHash>

#include <memory>

class QuaZip;

namespace jingan {

/// The packed parts of an XLSX or ODS file, unpacked within bounds: what a file claims and
/// what really comes out of it are both held against TableLimits::unpackedBytes.
class TableArchive
{
public:
    ~TableArchive();
    TableArchive(const TableArchive &) = delete;
    TableArchive &operator=(const TableArchive &) = delete;

    /// \a name names the file in messages. Errors: BadTable (damaged), FileTooLarge.
    static Result<std::unique_ptr<TableArchive>> open(const QByteArray &bytes, const QString &name,
        const TableLimits &limits);

    bool contains(const QString &part) const { return m_sizes.contains(part); }
    /// The unpacked bytes of a part. Errors: BadTable (missing, damaged), FileTooLarge, Cancelled.
    Result<QByteArray> part(const QString &part, const ReadingControl &control);

private:
    TableArchive(const QByteArray &bytes, const QString &name, const TableLimits &limits);

    QBuffer m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    QString m_name;
    qint64 m_left; ///< Bytes that may still come out.
    QHash<QString, qint64> m_sizes;
};

} // namespace jingan
