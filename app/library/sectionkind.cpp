// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sectionkind.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ReportLibrary)
};

std::optional<SectionKind> kindOfTitle(const QString &title, int reviewYear)
{
    static const QRegularExpression review(QStringLiteral("回顾|总结|成就|成绩|过去|^去年|[一二三四五两]年来|以来|工作情况|完成情况"));
    static const QRegularExpression government(QStringLiteral("自身建设|政府建设|自身改革|政府治理能力|政府效能|服务型政府|人民满意.{0,4}政府"));
    static const QRegularExpression tasks(QStringLiteral("任务|安排|重点|部署|着力|今年.*工作|工作建议|[对抓]好?今年"));
    static const QRegularExpression outlook(QStringLiteral("总体要求|总体思路|目标|思路|形势|指导思想|规划|展望"));
    static const QRegularExpression year(QStringLiteral("(\\d{4})年"));
    if (review.match(title).hasMatch())
        return SectionKind::Review;
    if (government.match(title).hasMatch())
        return SectionKind::Government;
    if (tasks.match(title).hasMatch())
        return SectionKind::Tasks;
    if (outlook.match(title).hasMatch())
        return SectionKind::Outlook;
    // «2024年工作»: the year alone tells.
    if (const auto found = year.match(title); found.hasMatch() && reviewYear > 0)
        return found.captured(1).toInt() <= reviewYear ? SectionKind::Review : SectionKind::Tasks;
    return std::nullopt;
}

} // namespace

const QList<SectionKind> &sectionKinds()
{
    static const QList<SectionKind> kinds = {SectionKind::Opening, SectionKind::Review, SectionKind::Outlook,
        SectionKind::Tasks, SectionKind::Government, SectionKind::Other, SectionKind::Appendix};
    return kinds;
}

QString sectionKindName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Opening:
        return Messages::tr("开头");
    case SectionKind::Review:
        return Messages::tr("工作回顾");
    case SectionKind::Outlook:
        return Messages::tr("总体要求与目标");
    case SectionKind::Tasks:
        return Messages::tr("工作任务");
    case SectionKind::Government:
        return Messages::tr("政府自身建设");
    case SectionKind::Other:
        return Messages::tr("其他部分");
    case SectionKind::Appendix:
        return Messages::tr("附录");
    }
    Q_UNREACHABLE();
}

QString sectionKindKey(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Opening:
        return QStringLiteral("opening");
    case SectionKind::Review:
        return QStringLiteral("review");
    case SectionKind::Outlook:
        return QStringLiteral("outlook");
    case SectionKind::Tasks:
        return QStringLiteral("tasks");
    case SectionKind::Government:
        return QStringLiteral("government");
    case SectionKind::Other:
        return QStringLiteral("other");
    case SectionKind::Appendix:
        return QStringLiteral("appendix");
    }
    Q_UNREACHABLE();
}

std::optional<SectionKind> sectionKindOfKey(const QString &key)
{
    for (const SectionKind kind : sectionKinds()) {
        if (sectionKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QList<SectionKind> partKinds(const Report &report)
{
    QList<SectionKind> kinds;
    bool reviewSeen = false;
    const int reviewYear = report.reviewYear();
    for (const Part &part : report.parts) {
        const auto told = kindOfTitle(part.title, reviewYear);
        kinds.append(told.value_or(reviewSeen ? SectionKind::Tasks : SectionKind::Other));
        reviewSeen = reviewSeen || told;
    }
    return kinds;
}

SectionKind sectionKind(const Report &report, const QList<SectionKind> &parts, int part, int section)
{
    if (part < 0 || part >= parts.size())
        return SectionKind::Opening;
    if (section < 0 || parts.at(part) == SectionKind::Review)
        return parts.at(part);
    const auto told = kindOfTitle(report.parts.at(part).sections.at(section).title, 0);
    return told == SectionKind::Government || told == SectionKind::Outlook ? *told : parts.at(part);
}

} // namespace jingan
