// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QList>
#include <QString>

#include <optional>

namespace jingan {

/// Whether a figure was reached or is planned.
enum class FigureKind { Actual, Target };

/// One quantity of the report's text, with what it counts and where it stands.
struct Figure {
    int id = 0;                          ///< 1-based, in the order of the text.
    QString name;                        ///< What it counts: 地区生产总值.
    std::optional<double> value;         ///< In the written unit; none where only growth is stated.
    QString unit;                        ///< As written: 亿元, 万人次, 家; empty where there is no value.
    std::optional<double> growthPercent; ///< Growth on the year before, signed, as stated.
    bool approximate = false;            ///< Written with 左右, 余, 以上, 近, 逾 or the like.
    QString qualifier;                   ///< That word: 左右; empty where there is none.
    FigureKind kind = FigureKind::Actual;
    int year = 0;                        ///< The year that it is about.
    TextPlace place;                     ///< Number and unit in the text (the growth's where there is no value).
    TextSpan growthSpan;                 ///< The growth in the same paragraph; empty where there is none.
    TextSpan quoteSpan;                  ///< The clause or sentence that holds all of it.

    /// Value as the report writes it, without the unit: «3369.93», of 2万余场 «2余»; «—» where there is none.
    QString valueText;
};

/// Every quantity in the report, in the order of the text. Dates, ordinals, addresses,
/// names («15分钟就业服务圈») and version numbers are not quantities.
QList<Figure> extractFigures(const Report &report);

} // namespace jingan
