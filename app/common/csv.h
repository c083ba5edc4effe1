// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace jingan {

/// A table with a heading row, read from CSV.
class CsvTable
{
public:
    /// Parses UTF-8 CSV (with or without BOM). \a name names the source in messages.
    /// Errors: FileEmpty, NotText, BadTable (a row too short or too long, by its line).
    static Result<CsvTable> parse(const QByteArray &bytes, const QString &name);
    /// Reads and parses a file. Errors as parse(), FileNotFound, FileUnreadable.
    static Result<CsvTable> read(const QString &path);

    int rowCount() const { return int(m_rows.size()); }
    const QStringList &headings() const { return m_headings; }
    /// The cell of a data row (0-based) under a heading; empty where there is no such heading.
    QString cell(int row, const QString &heading) const;
    /// 1-based row number in the file, the heading being row 1.
    int rowNumber(int row) const { return row + 2; }
    const QString &name() const { return m_name; }
    /// Fails with BadTable, naming it, where one of the headings is missing.
    Result<void> require(const QStringList &headings) const;
    /// The cell as a number; none where it is empty. Errors: BadTable, by row and column.
    Result<std::optional<double>> number(int row, const QString &heading) const;

private:
    QString m_name;
    QStringList m_headings;
    QHash<QString, int> m_columns;
    QList<QStringList> m_rows;
};

/// One CSV row, quoted where needed, with CRLF. A text that a spreadsheet program would take for a
/// formula (=, +, -, @, tab, return at its beginning) gets an apostrophe before it; numbers don't.
QByteArray csvRow(const QStringList &cells);

} // namespace jingan
