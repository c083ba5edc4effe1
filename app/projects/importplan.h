// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/columnmapping.h"
#include "app/projects/projectchange.h"

namespace jingan {

/// What a file is taken for.
enum class ImportKind {
    List,   ///< The list of projects itself.
    Return, ///< A monthly return: what is done as of a day.
};

/// How a list meets the present one.
enum class ListMode {
    Merge,   ///< Adds and changes; what the file doesn't name stays.
    Replace, ///< The file is the list: the present one is archived, what it doesn't name goes.
};

/// What the user chose beside the columns.
struct ImportOptions {
    ImportKind kind = ImportKind::List;
    ListMode mode = ListMode::Merge;
    /// Replacing: projects of the same title keep their log and all that the file leaves empty.
    bool keepProgress = true;
    int year = 0;     ///< The plan's year, for dates without one.
    QDate asOf;       ///< Return: the day that the figures stand for.
    QString reporter; ///< Return: who reported, where the file doesn't say.
};

/// How grave a fault is: an error keeps the whole file out, a warning is to be looked at, a note
/// tells how something was read.
enum class FaultSeverity { Error, Warning, Note };

/// What is wrong in a cell or a row, and what to do.
struct ImportFault {
    FaultSeverity severity = FaultSeverity::Error;
    int row = 0;     ///< 0-based, of the sheet.
    int column = -1; ///< 0-based; −1 for the whole row.
    QString place;   ///< «Sheet1!C7», «第 7 行»
    QString message; ///< In the user's language.

    /// Place and message as one line.
    QString text() const;
};

/// A field before and after, as people read it.
struct FieldDifference {
    QString field;
    QString before; ///< Empty: not filled in.
    QString after;

    bool operator==(const FieldDifference &) const = default;
};

/// What an import does to one project.
struct PlannedProject {
    enum class Fate { Added, Changed, Unchanged, Removed };
    Fate fate = Fate::Unchanged;
    int number = 0;
    QString title;
    int row = -1; ///< 0-based first row in the sheet; −1 for a project that the file doesn't name.
    QList<FieldDifference> differences;
};

/// 新增, 更改, 不变, 移除
QString fateName(PlannedProject::Fate fate);

/// All that an import will do, worked out before anything is written.
struct ImportPlan {
    QString fileName; ///< Without its folder.
    ImportOptions options;
    QList<PlannedProject> projects;
    QList<ImportFault> faults; ///< By row, then column.
    QList<ProjectChange> changes; ///< To be applied as one; empty where there is an error.
    int measures = 0;         ///< How many measures the file's projects have.

    int count(PlannedProject::Fate fate) const;
    int count(FaultSeverity severity) const;
    /// True where something would change and nothing forbids it.
    bool canApply() const { return !changes.isEmpty(); }
    /// «导入 official-2025.xlsx», for the history.
    QString reason() const;
};

/// Works out what importing a sheet does to the present list. Needs no GUI thread; changes
/// nothing. \a control stops it: the plan is then empty.
ImportPlan planImport(const TableFile &file, int sheet, const ColumnMapping &mapping, const ImportOptions &options,
    const QList<ProjectRecord> &present, const ReadingControl &control = {});

} // namespace jingan
