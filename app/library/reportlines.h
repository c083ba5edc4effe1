// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QByteArray>

namespace jingan {

/// A heading's text taken apart.
struct HeadingText {
    QString number;
    QString marker; ///< The number with its marks, as printed.
    QString title;
    QString ending; ///< The full stop behind it.

    QString whole() const { return marker + title + ending; }
};

/// A heading or a paragraph of a report, in the order of the text: what corrections of the
/// outline move about.
struct ReportLine {
    int level = 0;       ///< 0 text, 1 part, 2 section.
    QString text;        ///< A heading with its number and full stop, as printed.
    int page = 0;
    bool closing = false;///< A paragraph that closes its part, behind the last section.
    int paragraph = 0;   ///< Its number; 0 of headings.
    HeadingText heading = {}; ///< Of a heading as the program read it.
};

/// A report as its lines.
QList<ReportLine> reportLines(const Report &report);

/// The report again, of other lines; \a frame gives what is not in them: title, date, speaker,
/// appendices, what was dropped. A section before any part becomes one.
Report reportOfLines(const Report &frame, const QList<ReportLine> &lines);

} // namespace jingan
