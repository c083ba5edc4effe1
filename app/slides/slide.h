// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/projects/projectstatus.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jingan {

/// What a slide shows; each kind has its own layout.
enum class SlideKind {
    Title,
    Indicators, ///< The headline indicators together.
    Indicator,  ///< One of them, with its chart.
    Chart,
    Section,    ///< A section's headlines and key figures.
    Projects,   ///< The practical projects: a summary or a part of the list.
    Comparison, ///< A part of the table done / planned.
};

/// One number of a slide.
struct SlideFact {
    PointKind kind = PointKind::Actual;
    QString label;            ///< «2024 年实际»
    QString value;            ///< «1605.41», «+5%», «报告未载»
    QString unit;             ///< «亿元»; empty where the value carries it.
    QStringList remarks;      ///< Below the value; one that holds our own computation says 推算.
    QList<TextPlace> sources; ///< The sentences that it comes from; never empty.
    std::optional<StatusGroup> status = {}; ///< The status that it counts.
    bool derivedRemarks = false; ///< A remark is our own computation.
    QString group = {};       ///< What several facts belong to: the indicator's name.
};

/// A line of the report's own words.
struct SlideText {
    QString text;
    TextPlace place;
};

/// One row of a slide's table.
struct SlideRow {
    QStringList cells;        ///< One for each column; of a heading only the first.
    bool isHeading = false;   ///< A group's name, over the whole width.
    std::optional<StatusGroup> status = {}; ///< Drawn with its sign before the last cell.
    QList<TextPlace> sources = {};
};

/// A table short enough to be read from the back of a room.
struct SlideTable {
    struct Column {
        QString heading;
        bool isNumber = false;  ///< Set flush right.
        bool isDerived = false; ///< 推算: its heading says so.
    };
    QList<Column> columns;
    QList<SlideRow> rows;
};

/// A sentence of the report, for the speaker's eyes.
struct SlideQuote {
    QString text;               ///< Exact, as it stands at the place.
    TextPlace place;
    QList<TextSpan> highlights; ///< Within text: what the slide takes from it; ascending, apart.
};

/// What the presenter view shows beside a slide.
struct SlideNotes {
    QList<SlideQuote> quotes;
    QStringList remarks; ///< What is 推算 and how, what the report does not say.
};

/// One page of a presentation as a plain description: all that the drawing code gets to know.
struct Slide {
    QString id;               ///< Stable: «title», «indicator-gdp», «chart-growth», «section-1-2».
    SlideKind kind = SlideKind::Title;
    QString kicker;           ///< Small line above the title.
    QString title;
    QString shortTitle;       ///< Under a thumbnail: «零售总额».
    QStringList subtitles;    ///< Title slide: meeting, date, speaker.
    std::optional<ChartSpec> chart;
    QList<SlideFact> facts;
    QList<SlideText> bullets; ///< Headlines of topics.
    SlideTable table;
    QString note;             ///< What must be said beside the numbers; above the source line.
    QString source;           ///< «来源：2025 年静安区政府工作报告，第 4、24 段　推算值已注明»
    QString asOf;             ///< «截至 2025 年 6 月 30 日» where the office's entries are shown.
    SlideNotes notes;

    /// All places that the slide's numbers and words come from, in the order shown.
    QList<TextPlace> places() const;
    /// Whether any number is our own computation.
    bool showsDerived() const;
};

} // namespace jingan
