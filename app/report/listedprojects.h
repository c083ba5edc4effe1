// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace jingan {

/// A practical project as an appendix of the report lists it (民生实事项目).
struct ListedProject {
    int number = 0;       ///< As printed; counted where none is printed.
    QString area;         ///< Field or kind; empty where the list has none.
    QString title;
    QStringList measures; ///< What is to be done, each by itself.
    QString department;   ///< Who leads; empty where the list doesn't say.
    QString appendix;     ///< Title of the appendix.
    int row = 0;          ///< 1-based line of the appendix at which it begins.
    QString quote;        ///< That line, the cells of a table apart by blanks.
};

/// The projects of the report's appendices, from tables with a heading row, numbered lines
/// («1.…» with «（1）…» below) or lines under headings by field. Lists of what was completed
/// in the year before are left out; empty where the report has no list.
QList<ListedProject> listedProjects(const Report &report);

} // namespace jingan
