// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project.h"
#include "app/tables/tablefile.h"

namespace jingan {

/// Text as people type it into tables, made even: full-width digits and signs become ordinary
/// ones, line breaks and runs of blanks one blank.
QString evenText(const QString &text);

/// A number of a cell: 480, «1,200», «１２０». None where it holds anything else.
std::optional<double> cellNumber(const TableCell &cell);

/// A quantity as a list writes it.
struct CellQuantity {
    double value = 0;
    QString unit;     ///< Empty where none is written.
    MeasureBound bound = MeasureBound::Exactly;

    bool operator==(const CellQuantity &) const = default;
};

/// A target of a cell: 480, «480张», «≥200», «不少于200人次», «200人次以上», «不超过3%».
/// None where the whole cell can't be read so.
std::optional<CellQuantity> cellTarget(const TableCell &cell);

/// What is done, of a cell: as cellTarget(), also «已完成240张», «累计完成240». None for words:
/// no number is picked out of a sentence.
std::optional<CellQuantity> cellDone(const TableCell &cell);

/// The target at the end of a title: «新增养老床位480张» gives 480 张 and «新增养老床位».
/// Numbers within quotation marks or before other words are part of the name.
std::optional<CellQuantity> titleTarget(const QString &title, QString *rest);

/// A share of a cell in percent: 172% and «172%» give 172; a plain number is a share (1.72), or
/// percent already where \a plainIsPercent says that the column is written so.
std::optional<double> cellPercent(const TableCell &cell, bool plainIsPercent);

/// Which end of a span a date stands for: «2025年9月» begins or ends a work.
enum class DateEnd { Begin, End };

/// A date of a cell: a date, «2025-11-30», «2025年11月30日», «11月30日前», «2025.11», «11月底»,
/// «三季度», «年底前», «20251130». Without a year that of \a planYear.
std::optional<QDate> cellDate(const TableCell &cell, int planYear, DateEnd edge);

/// The «截至» date of a table's title or of a file's name: «（截至9月20日）», «2025年9月».
std::optional<QDate> statedAsOf(const QString &text, int year);

/// A title as it is compared: letters and digits alone.
QString comparedTitle(const QString &title);

} // namespace jingan
