// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/mebibyte.h"
#include "app/common/result.h"
#include "app/readers/documentreader.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace jingan {

/// A place in a sheet, 0-based.
struct CellAddress {
    int row = 0;
    int column = 0;

    /// «C7», as spreadsheet programs write it.
    QString name() const;
    /// Reads «C7» (also «$C$7»); none for anything else.
    static std::optional<CellAddress> parse(QStringView name);

    bool operator==(const CellAddress &) const = default;
};

/// A rectangle of cells that a spreadsheet shows as one, both corners included.
struct CellRange {
    CellAddress first;
    CellAddress last;

    bool contains(int row, int column) const
    {
        return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
    }
    bool operator==(const CellRange &) const = default;
};

/// What one cell holds. Numbers stay numbers, whatever they are shown as.
struct TableCell {
    enum class Kind {
        Empty,
        Text,
        Number,
        Percent, ///< number holds 1.72 where the sheet shows 172%.
        Date,
        Fault,   ///< A formula's error (#N/A), or a formula that was never calculated.
    };
    Kind kind = Kind::Empty;
    QString text;      ///< As it reads: «480», «172%», «2025-11-30», «#N/A».
    double number = 0; ///< Number and Percent only.
    QDate date = {};   ///< Date only.

    bool isEmpty() const { return kind == Kind::Empty; }
    bool operator==(const TableCell &) const = default;
};

/// A cell of each kind; text that is blank gives an empty one.
TableCell textCell(const QString &text);
TableCell numberCell(double number);
TableCell percentCell(double share);
TableCell dateCell(QDate date);
TableCell faultCell(const QString &text);

/// One sheet: rows of cells, the shorter rows ending where their last cell stands.
struct TableSheet {
    QString name;           ///< Empty for a text file, which has but one.
    bool hidden = false;    ///< The spreadsheet doesn't show it.
    QList<QList<TableCell>> rows;
    QList<CellRange> merged;
    QList<int> lines;       ///< Text files: 1-based line on which each row begins; else empty.

    int rowCount() const { return int(rows.size()); }
    /// Cells of the longest row; looks through all rows.
    int columnCount() const;
    /// The cell itself; an empty one outside the sheet and in the covered part of a merged one.
    const TableCell &cell(int row, int column) const;
    /// The cell as it is seen: in a merged range that of its first cell.
    const TableCell &seenCell(int row, int column) const;
    /// The merged range that the place belongs to; none for a cell of its own.
    std::optional<CellRange> mergedRange(int row, int column) const;
    /// «Sheet1!C7»; «C7» where the sheet has no name.
    QString placeName(int row, int column) const;
    /// Puts a cell, growing the sheet.
    void set(int row, int column, const TableCell &cell);
};

/// A file of tables as read: of CSV one sheet, of XLSX and ODS all of them.
struct TableFile {
    QString path;
    QString format;   ///< «CSV», «XLSX», «ODS».
    QString encoding; ///< Of a text file: «UTF-8», «GB18030» …; else empty.
    QList<TableSheet> sheets;

    /// The first sheet that is shown and holds something; 0 where none does.
    int firstUsedSheet() const;
};

/// How much of a file is taken; more is refused before the memory is.
struct TableLimits {
    qint64 fileBytes = 50 * MiB;
    qint64 unpackedBytes = 128 * MiB;
    int rows = 200000;
    int columns = 256;
    int cells = 2000000;      ///< Of all sheets, the empty ones before a filled one counted.
    int characters = 32767;   ///< Of one cell, as spreadsheet programs have it.
    int sheets = 100;
};

/// The message for more cells than the limits let in.
Error tooManyCells(const QString &path, const TableLimits &limits);

/// What a stopped reading ends with.
Error readingStopped();

/// Reads CSV (UTF-8 with or without BOM, UTF-16, GB18030; parted by comma, semicolon or tab),
/// XLSX and ODS; told apart by content, not by name. Needs no GUI thread; \a control stops it.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge (bounds, also of what is packed),
/// FileEmpty, NotText (no known encoding), Encrypted, BadTable (damaged, of another kind; the
/// message names sheet and cell where there is one), Cancelled.
Result<TableFile> readTableFile(const QString &path, const ReadingControl &control = {}, const TableLimits &limits = {});

/// The same of bytes that were read already; \a path names them in messages.
Result<TableFile> readTableFrom(const QByteArray &bytes, const QString &path, const ReadingControl &control = {},
    const TableLimits &limits = {});

} // namespace jingan
