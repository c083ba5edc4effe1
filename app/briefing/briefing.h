// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/projects/projectstatus.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace jingan {

/// A heading within a section, or a paragraph of text.
struct BriefingText {
    enum class Kind { Heading, Body, Note };
    Kind kind = Kind::Body;
    QString text;
};

/// A headline of the report, with the sentence that opens its paragraph.
struct BriefingPoint {
    QString headline; ///< May be empty.
    QString text;     ///< Exact.
    TextPlace place;
};

/// One cell of a table.
struct BriefingCell {
    enum class Look {
        Plain,
        Strong,  ///< A number of the report.
        Target,  ///< A target of the report.
        Derived, ///< 推算
        Muted,   ///< What is not known, or of less weight.
    };
    QString text;
    Look look = Look::Plain;
    QString remark = {};                      ///< Set small below the text.
    std::optional<StatusGroup> status = {};   ///< Its sign stands before the text.
    std::optional<double> percent = {};       ///< Drawn as a bar beside the text.
};

struct BriefingRow {
    QList<BriefingCell> cells;
    QString note = {}; ///< Set small below all of them, from the second column to the table's edge.
};

/// Rows under a heading of their own; the heading may be empty.
struct BriefingGroup {
    QString heading;
    QString remark; ///< At the heading's far end: «9 项», «第 12 段».
    QList<BriefingRow> rows;
};

struct BriefingColumn {
    QString heading;
    double share = 1;      ///< Of the table's width, against the other columns.
    bool isNumber = false; ///< Set flush right.
};

/// A table whose headings are repeated on each page.
struct BriefingTable {
    QList<BriefingColumn> columns;
    QList<BriefingGroup> groups;
    bool isHalfWide = false; ///< Runs down two columns of the page.
};

/// Charts beside each other where they have room.
struct BriefingCharts {
    QList<ChartSpec> charts;
    int perRow = 1;
};

using BriefingBlock = std::variant<BriefingText, QList<BriefingPoint>, BriefingTable, BriefingCharts>;

/// What begins on a page of its own.
struct BriefingSection {
    QString title;
    QList<BriefingBlock> blocks;
};

struct BriefingChapter {
    QString title;
    QList<BriefingSection> sections; ///< A chapter of one section bears the same title.
};

/// The report in tables and charts, as a plain description: all that the layout gets to know.
struct Briefing {
    QString title;         ///< «静安区 2025 年政府工作报告图解»
    QStringList titleLines;///< The same in the cover's two lines.
    QString seal;          ///< The cover's seal: one character.
    QStringList occasion;  ///< Meeting, date, speaker.
    QStringList remarks;   ///< On the cover: how to read it.
    QString asOf;          ///< «截至 2025 年 6 月 30 日» where recorded progress is shown; else empty.
    QString source;        ///< The foot of each page.
    QList<BriefingChapter> chapters;
};

} // namespace jingan
