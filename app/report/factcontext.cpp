// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/factcontext.h"

#include "app/report/yearword.h"

#include <QRegularExpression>

namespace jingan {

namespace {

bool has(const QString &text, const QString &pattern)
{
    return text.contains(QRegularExpression(pattern));
}

const QString SeveralYears = QStringLiteral(
    "(?:今后|未来|过去|这|近|最近|全)?[三五十][年](?:来|间|内|后|中)|(?:今后|未来|过去)[的]?[三五]年|“?十[一二三四五六七]五”?(?:时期|期间|规划|以来|末|目标)|期末|任期内|[三五]年(?:累计|年均|平均)");

const QString TargetWords = QStringLiteral("(?:预期|主要|发展|奋斗|工作|总体|约束性|调控)[^，。；：]{0,8}(?:目标|指标)|目标(?:是|为|：|任务)|预期性指标|主要指标");

/// The year that the text names last before a place; 0 for none. Years it compares with are none.
int lastYear(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9比较到至])((?:19|20)[0-9]{2})年(?!代)"));
    int year = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        year = matches.next().captured(1).toInt();
    return year;
}

} // namespace

FigureKind partKind(const Report &report, int index)
{
    static const QRegularExpression back(QStringLiteral("回顾|总结|过去|完成情况"));
    static const QRegularExpression ahead(QStringLiteral("任务|目标|安排|打算|重点|要求"));
    const Part &part = report.parts.at(index);
    if (part.title.contains(back))
        return FigureKind::Actual;
    if (const int year = yearIn(part.title); year > 0 && report.planYear() > 0 && year < report.planYear())
        return FigureKind::Actual;
    if (part.title.contains(ahead))
        return FigureKind::Target;
    return index == 0 ? FigureKind::Actual : FigureKind::Target;
}

FactContext::FactContext(const Report &report)
    : m_report(report)
{
}

void FactContext::enterParagraph(const Paragraph &paragraph, const QString &text)
{
    const bool bullet = has(text, QStringLiteral("^(?:[—─\\-－]{1,3}|[·•●◆])|；$|;$|^[0-9]{1,2}[.．、]|^[（(][0-9]{1,2}[）)]"));
    // A list goes on while its points do.
    if (m_inList && !bullet) {
        m_inList = false;
        m_lead.clear();
    }
    if (has(text, QStringLiteral("[：:]$"))) {
        m_lead = text.mid(qMax(qsizetype(0), text.size() - 160));
        m_inList = true;
    }
    m_sentence.clear();
    if (paragraph.part < 0) {
        // Before the first part stands the preamble, or what is left of a part that is missing.
        m_partKind = FigureKind::Actual;
        m_partLongTerm = false;
        return;
    }
    const Part &part = m_report.parts.at(paragraph.part);
    QString title = part.title;
    if (paragraph.section >= 0)
        title += part.sections.at(paragraph.section).title;
    m_partKind = partKind(m_report, paragraph.part);
    static const QRegularExpression oneYear(QStringLiteral("今年|明年|(?:19|20)[0-9]{2}年"));
    m_partLongTerm = has(title, QStringLiteral("[今后未来过去本届].{0,3}[三五]年|十[一二三四五六七]五|[三五]年(?:工作|发展|来)|本届政府")) && !title.contains(oneYear);
}

void FactContext::enterPiece(const QString &text, const TextSpan &piece)
{
    static const QString ends = QStringLiteral("。！？");
    m_piece = text.mid(piece.start, piece.length);
    if (piece.start == 0 || ends.contains(text.at(piece.start - 1)))
        m_sentence.clear();
    m_sentence += m_piece;
}

PieceContext FactContext::at(int start, int end) const
{
    PieceContext context;
    const QString sentenceBefore = m_sentence.left(m_sentence.size() - m_piece.size() + start);
    const QString before = (m_inList ? m_lead : QString()) + sentenceBefore;
    QString thisYear = QStringLiteral("今年|明年|本年度");
    if (m_report.planYear() > 0)
        thisYear += u'|' + QString::number(m_report.planYear()) + u'年';
    context.inTargets = has(before, TargetWords);
    context.kind = m_partKind;
    if (m_partKind == FigureKind::Actual) {
        const bool planned = has(before, QStringLiteral("(?:") + thisYear + QStringLiteral(")[^。]{0,60}(?:目标|预期|力争|计划|安排|指标)"))
            || (m_report.planYear() > 0 && lastYear(before) == m_report.planYear() && context.inTargets);
        if (planned)
            context.kind = FigureKind::Target;
    } else {
        // «今年…预期为» stays a target; «去年，…» within the plan looks back.
        static const QRegularExpression lastOne(QStringLiteral("(?<![比较与和同])(?:去年|过去一年)(?![^。；]*(?:今年|预期|目标))"));
        const bool back = sentenceBefore.contains(lastOne)
            || (m_report.reviewYear() > 0 && lastYear(sentenceBefore) == m_report.reviewYear() && !context.inTargets);
        if (back)
            context.kind = FigureKind::Actual;
    }
    const bool target = context.kind == FigureKind::Target;
    context.year = target ? m_report.planYear() : m_report.reviewYear();

    const bool namesThisYear = has(before, thisYear);
    QString yearWords = QStringLiteral("去年|全年|当年");
    if (m_report.reviewYear() > 0)
        yearWords += u'|' + QString::number(m_report.reviewYear()) + u'年';
    const bool namesLastYear = has(before, yearWords);
    const bool several = has(before, SeveralYears) || m_partLongTerm;
    context.longTerm = several && !(target ? namesThisYear : namesLastYear);
    static const QRegularExpression until(QStringLiteral("到((?:20)[0-9]{2})年"));
    const int goal = until.match(sentenceBefore).captured(1).toInt();
    if (target && goal > 0 && goal != m_report.planYear())
        context.longTerm = true;
    const int named = lastYear(sentenceBefore);
    if (named > 0 && m_report.planYear() > 0) {
        if (target && named > m_report.planYear())
            context.longTerm = true;
        else if (!target && named != m_report.reviewYear() && named != m_report.planYear())
            context.isOther = true;
    }

    // Within the clause: part of a year, or a rank among others.
    int clause = start;
    static const QString clauseEnds = QStringLiteral("，；。：");
    while (clause > 0 && !clauseEnds.contains(m_piece.at(clause - 1)))
        --clause;
    const QString own = m_piece.mid(clause, start - clause);
    context.isExpected = own.contains(QStringLiteral("预计"));
    const QString partOfYear = QStringLiteral("上半年|下半年|[一二三四]季度|前[二三]季度|前[0-9一二三四五六七八九十]+个?月|[0-9]+[-—－至到][0-9]+月");
    if (has(own, partOfYear) || has(own, QStringLiteral("带动|拉动|撬动|助推|来源于")))
        context.isOther = true;
    // «完成增长6%以上的预期目标»: the target that was met, not what was reached.
    const QString behind = m_piece.mid(end, 14);
    if (!target && has(behind, QStringLiteral("^(?:以上|左右)?的?(?:年度|年初|预期|预定|既定|确定)*(?:的)?(?:增长)?目标")))
        context.isOther = true;
    return context;
}

} // namespace jingan
