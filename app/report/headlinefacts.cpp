// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/headlinefacts.h"

#include "app/report/factcontext.h"
#include "app/report/statement.h"

#include <QRegularExpression>

#include <algorithm>

namespace jingan {

namespace {

/// A fact with what decides between it and others of its kind.
struct FactCandidate {
    HeadlineFact fact;
    bool longTerm = false;   ///< Of several years.
    bool inTargets = false;  ///< In the sentence, or the list, of the main targets.
    bool isGrowthName = false; ///< Named 经济增长: only where nothing names GDP itself.
    bool roundLevel = false; ///< «突破2万亿元»: a mark that was passed, not the level.
    std::optional<double> averageGrowth;
};

/// Where a piece of a sentence ends: after 。！；.
QList<TextSpan> piecesOf(const QString &text)
{
    static const QString ends = QStringLiteral("。！；？;");
    QList<TextSpan> pieces;
    int start = 0;
    for (int i = 0; i < text.size(); ++i) {
        if (!ends.contains(text.at(i)))
            continue;
        pieces.append({start, i + 1 - start});
        start = i + 1;
    }
    if (start < text.size())
        pieces.append({start, int(text.size()) - start});
    return pieces;
}

/// «没有提出全年经济增速具体目标»
std::optional<TextSpan> noTargetSet(const QString &piece)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:没有|未|不)(?:再)?(?:提出|设定|设置|设|确定|制定)[^，。；]{0,10}(?:经济增速|经济增长|国内生产总值|地区生产总值|生产总值)[^，。；]{0,8}目标"));
    const auto match = pattern.match(piece);
    if (!match.hasMatch())
        return std::nullopt;
    return TextSpan{int(match.capturedStart()), int(match.capturedLength())};
}

class Collector
{
public:
    explicit Collector(const Report &report)
        : m_report(report)
    {
    }

    QList<FactCandidate> run()
    {
        FactContext context(m_report);
        for (const Paragraph &paragraph : m_report.paragraphs) {
            const QString plain = plainDigits(paragraph.text);
            context.enterParagraph(paragraph, plain);
            for (const TextSpan &piece : piecesOf(plain)) {
                context.enterPiece(plain, piece);
                readPiece(paragraph, plain.mid(piece.start, piece.length), piece.start, context);
            }
        }
        return m_candidates;
    }

private:
    void readPiece(const Paragraph &paragraph, const QString &piece, int offset, const FactContext &context)
    {
        for (const IndicatorLabel &label : findIndicatorLabels(piece)) {
            const Statement statement = readStatement(piece, label);
            const PieceContext where = context.at(label.span.start, statement.end);
            if (statement.isEmpty() || where.isOther)
                continue;
            FactCandidate candidate;
            candidate.longTerm = where.longTerm;
            candidate.inTargets = where.inTargets;
            candidate.isGrowthName = label.isGrowth;
            candidate.averageGrowth = statement.averageGrowth;
            static const QStringList marks = {QStringLiteral("突破"), QStringLiteral("超过"), QStringLiteral("首次突破"), QStringLiteral("多"), QStringLiteral("逾")};
            for (const QString &qualifier : statement.qualifiers)
                candidate.roundLevel = candidate.roundLevel || marks.contains(qualifier);
            HeadlineFact &fact = candidate.fact;
            fact.indicator = label.indicator;
            fact.label = paragraph.text.mid(offset + label.span.start, label.span.length);
            fact.value = statement.value;
            fact.unit = statement.unit;
            fact.growthPercent = statement.growth;
            fact.growthPercentMax = statement.growthMax;
            fact.text = statement.text;
            fact.kind = where.kind;
            fact.year = where.year;
            QStringList qualifiers = statement.qualifiers;
            if (where.isExpected && !qualifiers.contains(QStringLiteral("预计")))
                qualifiers.prepend(QStringLiteral("预计"));
            fact.qualifier = qualifiers.join(QStringLiteral("; "));
            fact.quote = {paragraph.number, {offset, int(piece.size())}};
            fact.span = {paragraph.number, {offset + label.span.start, statement.end - label.span.start}};
            m_candidates.append(candidate);
        }
        if (const auto none = noTargetSet(piece)) {
            FactCandidate candidate;
            HeadlineFact &fact = candidate.fact;
            fact.kind = FigureKind::Target;
            fact.year = m_report.planYear();
            fact.text = paragraph.text.mid(offset + none->start, none->length);
            static const QRegularExpression name(QStringLiteral("经济增速|经济增长|国内生产总值|地区生产总值|生产总值"));
            fact.label = name.match(fact.text).captured();
            fact.quote = {paragraph.number, {offset, int(piece.size())}};
            fact.span = {paragraph.number, {offset + none->start, none->length}};
            m_candidates.append(candidate);
        }
    }

    const Report &m_report;
    QList<FactCandidate> m_candidates;
};

int scoreOf(const FactCandidate &candidate)
{
    const HeadlineFact &fact = candidate.fact;
    int score = candidate.longTerm ? 0 : 100;
    score += candidate.isGrowthName ? 0 : 60;
    score += candidate.inTargets ? 40 : 0;
    score += fact.growthPercent ? 12 : 0;
    score += fact.value ? (candidate.roundLevel ? 4 : 10) : 0;
    return score;
}

bool isSamePiece(const HeadlineFact &a, const HeadlineFact &b)
{
    return a.quote == b.quote;
}

/// Takes the average of several years for a level that has no growth of its own.
void takeAverage(HeadlineFact &fact, std::optional<double> average)
{
    if (!average || !fact.value || fact.growthPercent)
        return;
    fact.growthPercent = average;
    fact.averaged = true;
    fact.qualifier += fact.qualifier.isEmpty() ? QStringLiteral("年均") : QStringLiteral("; 年均");
}

/// Whether a further fact states what the first one doesn't.
bool addsTo(const QList<HeadlineFact> &facts, const FactCandidate &candidate)
{
    const HeadlineFact &fact = candidate.fact;
    for (const HeadlineFact &known : facts) {
        const bool newLevel = fact.value && !known.value;
        const bool newGrowth = fact.growthPercent && !known.growthPercent;
        if (!newLevel && !newGrowth)
            return false;
    }
    return fact.hasNumber() && !candidate.longTerm && !candidate.isGrowthName;
}

void choose(QList<FactCandidate> candidates, QList<HeadlineFact> &facts)
{
    // Averages without a level are no fact of a year; targets of several years neither.
    QList<FactCandidate> averages;
    for (qsizetype i = candidates.size() - 1; i >= 0; --i) {
        const FactCandidate &candidate = candidates.at(i);
        if (candidate.averageGrowth)
            averages.append(candidate);
        if ((candidate.fact.text.isEmpty() && !candidate.fact.hasNumber())
            || (candidate.longTerm && candidate.fact.kind == FigureKind::Target))
            candidates.removeAt(i);
    }
    if (candidates.isEmpty())
        return;
    const auto best = std::max_element(candidates.cbegin(), candidates.cend(),
        [](const FactCandidate &a, const FactCandidate &b) { return scoreOf(a) < scoreOf(b); });
    HeadlineFact first = best->fact;
    takeAverage(first, best->averageGrowth);
    for (const FactCandidate &average : std::as_const(averages)) {
        if (!first.growthPercent && isSamePiece(average.fact, first)) {
            takeAverage(first, average.averageGrowth);
            const int start = qMin(first.span.span.start, average.fact.span.span.start);
            first.span.span = {start, qMax(first.span.span.end(), average.fact.span.span.end()) - start};
        }
    }
    if (best->longTerm && !first.value)
        return;
    QList<HeadlineFact> chosen = {first};
    for (const FactCandidate &candidate : std::as_const(candidates)) {
        HeadlineFact fact = candidate.fact;
        if (fact.span == first.span || !addsTo(chosen, candidate))
            continue;
        takeAverage(fact, candidate.averageGrowth);
        chosen.append(fact);
    }
    facts += chosen;
}

} // namespace

QString headlineIndicatorId(HeadlineIndicator indicator)
{
    switch (indicator) {
    case HeadlineIndicator::Gdp:
        return QStringLiteral("gdp");
    case HeadlineIndicator::BudgetRevenue:
        return QStringLiteral("budget_revenue");
    case HeadlineIndicator::FiscalRevenue:
        return QStringLiteral("fiscal_revenue");
    case HeadlineIndicator::RetailSales:
        return QStringLiteral("retail_sales");
    case HeadlineIndicator::FixedAssetInvestment:
        return QStringLiteral("fixed_asset_investment");
    }
    return {};
}

std::optional<HeadlineIndicator> headlineIndicatorOfId(const QString &id)
{
    for (const HeadlineIndicator indicator : {HeadlineIndicator::Gdp, HeadlineIndicator::BudgetRevenue,
             HeadlineIndicator::FiscalRevenue, HeadlineIndicator::RetailSales, HeadlineIndicator::FixedAssetInvestment}) {
        if (headlineIndicatorId(indicator) == id)
            return indicator;
    }
    return std::nullopt;
}

QString headlineIndicatorName(HeadlineIndicator indicator)
{
    switch (indicator) {
    case HeadlineIndicator::Gdp:
        return QStringLiteral("地区生产总值");
    case HeadlineIndicator::BudgetRevenue:
        return QStringLiteral("一般公共预算收入");
    case HeadlineIndicator::FiscalRevenue:
        return QStringLiteral("财政总收入");
    case HeadlineIndicator::RetailSales:
        return QStringLiteral("社会消费品零售总额");
    case HeadlineIndicator::FixedAssetInvestment:
        return QStringLiteral("固定资产投资");
    }
    return {};
}

QList<HeadlineFact> headlineFacts(const Report &report)
{
    const QList<FactCandidate> all = Collector(report).run();
    QList<HeadlineFact> facts;
    for (const FigureKind kind : {FigureKind::Actual, FigureKind::Target}) {
        QList<HeadlineFact> ofKind;
        for (const HeadlineIndicator indicator : {HeadlineIndicator::Gdp, HeadlineIndicator::BudgetRevenue,
                 HeadlineIndicator::FiscalRevenue, HeadlineIndicator::RetailSales, HeadlineIndicator::FixedAssetInvestment}) {
            QList<FactCandidate> candidates;
            for (const FactCandidate &candidate : all) {
                if (candidate.fact.kind == kind && candidate.fact.indicator == indicator)
                    candidates.append(candidate);
            }
            choose(candidates, ofKind);
        }
        std::sort(ofKind.begin(), ofKind.end(), [](const HeadlineFact &a, const HeadlineFact &b) {
            return a.span.paragraph != b.span.paragraph ? a.span.paragraph < b.span.paragraph
                                                        : a.span.span.start < b.span.span.start;
        });
        facts += ofKind;
    }
    return facts;
}

} // namespace jingan
