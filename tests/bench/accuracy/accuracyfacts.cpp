// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/accuracy/accuracy.h"

#include "app/report/headlinefacts.h"

#include <QJsonArray>

#include <cmath>

using namespace jingan;
using namespace Qt::StringLiterals;

namespace {

bool isSame(const QJsonValue &truth, const std::optional<double> &found)
{
    if (!truth.isDouble() || !found)
        return !truth.isDouble() && !found;
    return std::abs(truth.toDouble() - *found) < 1e-9;
}

QString shown(const std::optional<double> &number)
{
    return number ? QString::number(*number) : u"–"_s;
}

QString shown(const QJsonValue &number)
{
    return number.isDouble() ? QString::number(number.toDouble()) : u"–"_s;
}

/// Right is what has the name, kind, value, unit and growth of the truth.
bool isRight(const QJsonObject &truth, const HeadlineFact &fact)
{
    const bool actual = fact.kind == FigureKind::Actual;
    return truth.value(u"name"_s).toString() == headlineIndicatorId(fact.indicator)
        && truth.value(u"kind"_s).toString() == (actual ? u"actual"_s : u"target"_s) && isSame(truth.value(u"value"_s), fact.value)
        && truth.value(u"unit"_s).toString() == fact.unit && isSame(truth.value(u"growth_pct"_s), fact.growthPercent)
        && isSame(truth.value(u"growth_pct_max"_s), fact.growthPercentMax);
}

} // namespace

Score scoreFacts(const Report &report, const QJsonObject &truth, QTextStream &details)
{
    QList<HeadlineFact> found = headlineFacts(report);
    const QJsonArray facts = truth.value(u"facts"_s).toArray();
    Score score;
    score.found = int(found.size());
    score.expected = int(facts.size());
    for (const QJsonValue &value : facts) {
        const QJsonObject fact = value.toObject();
        const auto right = std::find_if(found.cbegin(), found.cend(), [&](const HeadlineFact &one) { return isRight(fact, one); });
        if (right != found.cend()) {
            ++score.right;
            found.erase(right);
            continue;
        }
        details << "    missing fact: " << fact.value(u"name"_s).toString() << ' ' << fact.value(u"kind"_s).toString() << ' '
                << shown(fact.value(u"value"_s)) << fact.value(u"unit"_s).toString() << ' ' << shown(fact.value(u"growth_pct"_s))
                << "% " << fact.value(u"span"_s).toString() << '\n';
    }
    for (const HeadlineFact &fact : std::as_const(found)) {
        details << "    wrong fact: " << headlineIndicatorId(fact.indicator) << ' '
                << (fact.kind == FigureKind::Actual ? "actual " : "target ") << shown(fact.value) << fact.unit << ' '
                << shown(fact.growthPercent) << "% " << report.textAt(fact.span) << ' ' << fact.text << '\n';
    }
    return score;
}
