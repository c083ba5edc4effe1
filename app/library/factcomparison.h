// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/library/libraryfact.h"
#include "app/library/libraryreport.h"

#include <QHash>

namespace jingan {

/// Which of a fact's numbers is compared.
enum class FactQuantity { Level, Growth };

/// What is laid side by side.
struct FactSelection {
    QString measure = QStringLiteral("gdp");
    FactQuantity quantity = FactQuantity::Growth;
    FigureKind kind = FigureKind::Actual;
    QStringList places = {}; ///< Empty: all.

    bool operator==(const FactSelection &) const = default;
};

/// The fact of a place and a year, with whether it may be compared.
struct ComparedFact {
    LibraryFact fact;
    int reportYear = 0;
    bool differs = false; ///< 口径不同: another label or another basis than most of the selection.
    int others = 0;       ///< So many further statements of other reports disagree with it.
};

/// Headline figures or targets of one measure, places by years. Only facts of a single year
/// are taken; what counts something else than most do is marked, never compared silently.
class FactComparison
{
public:
    FactComparison() = default;
    FactComparison(const QList<LibraryReport> &reports, const QList<LibraryFact> &facts, const FactSelection &selection);

    const FactSelection &selection() const { return m_selection; }
    const QStringList &places() const { return m_places; }
    /// Ascending, without those for which no place has a fact.
    const QList<int> &years() const { return m_years; }
    /// nullptr where the place's reports say nothing of that year.
    const ComparedFact *at(const QString &place, int year) const;
    /// The label that most facts share, without whose it is: 一般公共预算收入.
    const QString &commonLabel() const { return m_commonLabel; }
    bool anyDiffers() const;

private:
    void markDiffering();

    FactSelection m_selection;
    QStringList m_places;
    QList<int> m_years;
    QHash<std::pair<QString, int>, ComparedFact> m_facts;
    QString m_commonLabel;
};

/// The number as it is shown: «3369.93 亿元», «5 左右», «6～7»; the words of a target without a
/// number; «—» where the fact lacks that quantity.
QString factText(const LibraryFact &fact, FactQuantity quantity);
/// The number in 亿元 (levels) or percent; of a range its least. None where there is none.
std::optional<double> comparableValue(const LibraryFact &fact, FactQuantity quantity);

/// The comparison as a chart: years along the axis, a series a place, at most as many as there
/// are colours. Points that count something else stand as words, without a bar.
ChartSpec comparisonChart(const FactComparison &comparison);

} // namespace jingan
