// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/importplan.h"
#include "app/tables/mergedranges.h"

namespace jingan {

/// Cells of a sheet by what their column holds; remembers what is wrong with them.
class ImportCells
{
public:
    ImportCells(const TableSheet &sheet, const ColumnMapping &mapping)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_merged(sheet.merged)
    {
    }

    const TableSheet &sheet() const { return m_sheet; }
    const ColumnMapping &mapping() const { return m_mapping; }
    /// The merged range that the place belongs to; none for a cell of its own.
    std::optional<CellRange> mergedRange(int row, int column) const { return m_merged.at(row, column); }
    bool has(ImportColumn column) const { return m_mapping.indexOf(column) >= 0; }
    /// The cell as it is seen (merged cells whole); an empty one where no column holds it.
    const TableCell &cell(int row, ImportColumn column) const;
    /// Its text made even; an error is remembered for a formula's fault.
    QString text(int row, ImportColumn column);
    /// The first filled cell of several rows; a warning where another differs from it.
    QString sharedText(const QList<int> &rows, ImportColumn column, int *fromRow = nullptr);

    void fault(FaultSeverity severity, int row, const QString &message);
    void fault(FaultSeverity severity, int row, ImportColumn column, const QString &message);
    /// What was remembered, by row and column, each once.
    QList<ImportFault> takeFaults();
    bool hasErrors() const;

private:
    const TableSheet &m_sheet;
    const ColumnMapping &m_mapping;
    MergedRanges m_merged;
    QList<ImportFault> m_faults;
};

/// The rows that make one project: one number with its measures.
struct ImportGroup {
    int number = 0;   ///< 0 where none is given.
    QString area;     ///< From the column, else from the heading row above («一、为老服务»).
    QList<int> rows;
};

/// Puts rows together: a number merged over several rows, repeated, or left empty below itself
/// makes one project. Sums, notes and empty rows are left out; headings between the rows give
/// the area. Faults: numbers that are none, that come back further down, rows without a title.
QList<ImportGroup> groupRows(ImportCells &cells);

} // namespace jingan
