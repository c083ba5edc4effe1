// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/ziparchive.h"
#include "app/tables/tablefile.h"

namespace jingan {

/// The packed parts of an XLSX or ODS file; what is wrong with them is told in words.
class TableArchive
{
public:
    /// \a name names the file in messages. Errors: BadTable (damaged), FileTooLarge.
    static Result<std::unique_ptr<TableArchive>> open(const QByteArray &bytes, const QString &name,
        const TableLimits &limits);

    bool contains(const QString &part) const { return m_zip->contains(part); }
    /// The unpacked bytes of a part. Errors: BadTable (missing, damaged, encrypted),
    /// FileTooLarge, Cancelled.
    Result<QByteArray> part(const QString &part, const ReadingControl &control);

private:
    TableArchive(std::unique_ptr<ZipArchive> zip, const QString &name, const ZipBounds &bounds)
        : m_zip(std::move(zip))
        , m_name(name)
        , m_bounds(bounds)
    {
    }

    std::unique_ptr<ZipArchive> m_zip;
    QString m_name;
    ZipBounds m_bounds;
};

} // namespace jingan
