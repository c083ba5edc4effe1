// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/appendixparser.h"

#include <QRegularExpression>

namespace jingan {

namespace {

constexpr int LongestAppendixTitle = 40;

struct TitleKind {
    QRegularExpression pattern;
    Appendix::Kind kind;
};

const QList<TitleKind> &titleKinds()
{
    static const QList<TitleKind> kinds = {
        {QRegularExpression(QStringLiteral("名词|用语|术语|词语|概念|释义|注释|^注[：:]?$")), Appendix::Kind::Glossary},
        {QRegularExpression(QStringLiteral("实事|民生.{0,8}(?:项目|工程|清单)|惠民工程")), Appendix::Kind::Projects},
        {QRegularExpression(QStringLiteral("(?:指标|计划|情况|分工|任务|项目).{0,6}表$|一览$|清单$")), Appendix::Kind::Table},
        {QRegularExpression(QStringLiteral("^(?:附件|附表|附录|附注|附[：:一二三四五六七八九十0-9])")), Appendix::Kind::Other},
    };
    return kinds;
}

bool mayBeTitle(const SourceBlock &line)
{
    static const QString inside = QStringLiteral("。；，：");
    if (!line.cells.isEmpty() || line.text.size() > LongestAppendixTitle)
        return false;
    for (qsizetype i = 0; i + 1 < line.text.size(); ++i) {
        if (inside.contains(line.text.at(i)) && !line.text.startsWith(u'附'))
            return false;
    }
    static const QRegularExpression item(QStringLiteral("^(?:\\d{1,3}(?!\\d)|[（(⑴-⑽①-⑳]|[一二三四五六七八九十]{1,3}、|“|-)"));
    return !line.text.contains(item) && !line.text.endsWith(u'。');
}

} // namespace

QList<Appendix> parseAppendices(const QList<SourceBlock> &lines)
{
    QList<Appendix> appendices;
    for (const SourceBlock &line : lines) {
        bool isTitle = false;
        if (mayBeTitle(line)) {
            for (const TitleKind &title : titleKinds()) {
                if (!line.text.contains(title.pattern))
                    continue;
                Appendix *last = appendices.isEmpty() ? nullptr : &appendices.last();
                // «附件1» alone, the title on the next line: one appendix.
                if (last && last->kind == Appendix::Kind::Other && last->rows.isEmpty()) {
                    last->kind = title.kind;
                    last->rows.append({line.text});
                } else {
                    appendices.append({title.kind, line.text, {}, line.page});
                }
                isTitle = true;
                break;
            }
        }
        if (isTitle)
            continue;
        if (appendices.isEmpty())
            appendices.append({Appendix::Kind::Other, QString(), {}, line.page});
        appendices.last().rows.append(line.cells.isEmpty() ? QStringList{line.text} : line.cells);
    }
    return appendices;
}

} // namespace jingan
