// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figurename.h"

#include <QRegularExpression>

namespace jingan {

namespace {

const QString ClauseEnds = QStringLiteral("，；。：！？");

/// Verbs that belong to what is counted: kept, and shared along a row.
const QRegularExpression &keptVerb()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(新建、翻建|新增培养|优化调整|新推出|新增|新建|翻建|改建|扩建|建成|建设|创建|启动|推出|引进|集聚|供应|筹措|安装|帮助|培育|招聘|打造)"));
    return pattern;
}

/// Words before the thing counted that say nothing of it.
QString withoutLeadingWords(QString text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:全年|全区|全市|全省|全县|其中|预计|力争|确保|累计|超额|加速|加快|持续|深入|稳步|积极|有序|"
        "实现|完成|实施|开展|举办|组织|推进|推动|做好|达到|共|为(?=$))"));
    for (;;) {
        const auto match = pattern.match(text);
        if (!match.hasMatch() || match.capturedLength() == text.size())
            return match.hasMatch() ? QString() : text;
        text.remove(0, match.capturedLength());
    }
}

/// Words between the thing counted and its number.
QString withoutTrailingWords(QString text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:增加到|增至|达到|达|增速|分别|总计|共计|各|为|至|的|共|于)$"));
    for (;;) {
        const auto match = pattern.match(text);
        if (!match.hasMatch() || match.capturedStart() == 0)
            return text;
        text.truncate(match.capturedStart());
    }
}

int clauseStart(const QString &text, int position)
{
    int start = position;
    while (start > 0 && !ClauseEnds.contains(text.at(start - 1)))
        --start;
    return start;
}

int clauseEnd(const QString &text, int position)
{
    int end = position;
    while (end < text.size() && !ClauseEnds.contains(text.at(end)))
        ++end;
    return end;
}

/// Works along one paragraph, since a thing in a row leans on the one before it.
class Namer
{
public:
    Namer(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    QList<FigureName> run()
    {
        for (int i = 0; i < m_quantities.size(); ++i)
            m_names.append(m_quantities.at(i).isGrowth ? growthName(i) : countName(i));
        // «24个方面153项举措»: the first counts the areas of the second.
        for (int i = int(m_quantities.size()) - 2; i >= 0; --i) {
            if (m_quantities.at(i).unit == QStringLiteral("个方面")
                && m_quantities.at(i).span.end() == m_quantities.at(i + 1).span.start) {
                m_names[i] = m_names.at(i + 1);
            }
        }
        return m_names;
    }

private:
    /// Where the words that belong to this quantity begin: its clause, or behind the thing
    /// counted before it in the same clause.
    int wordsStart(int index) const
    {
        const int start = clauseStart(m_text, m_quantities.at(index).span.start);
        return index > 0 && m_itemEnd > start ? m_itemEnd : start;
    }

    /// The words behind the quantity up to the clause's end or the row's next thing.
    QString wordsBehind(int index)
    {
        const int start = m_quantities.at(index).span.end();
        int end = clauseEnd(m_text, start);
        if (index + 1 < m_quantities.size() && m_quantities.at(index + 1).span.start < end) {
            const int next = m_quantities.at(index + 1).span.start;
            // The mark before the next thing; words of its own stand behind that mark.
            const int mark = int(m_text.lastIndexOf(u'、', next));
            end = mark >= start ? mark : start;
            while (end > start && isInsideVerbRow(end))
                end = int(m_text.lastIndexOf(u'、', end - 1));
        }
        // «首店234家、居全市各区首位»: what follows the mark is another matter.
        if (end > start && m_text.at(start) == u'、')
            end = start;
        m_itemEnd = end < m_text.size() && m_text.at(end) == u'、' ? end + 1 : end;
        return m_text.mid(start, end - start);
    }

    /// True at the 、 of «新建、翻建»: a row of verbs, not of things.
    bool isInsideVerbRow(int mark) const
    {
        return m_text.mid(mark - 2, 5) == QStringLiteral("新建、翻建");
    }

    FigureName countName(int index)
    {
        const Quantity &quantity = m_quantities.at(index);
        const int start = wordsStart(index);
        const bool inRow = start != clauseStart(m_text, quantity.span.start);
        QString before = withoutLeadingWords(m_text.mid(start, quantity.span.start - start));
        // «实施陕西北路119弄等剩余6幅»: the example is not what is counted.
        QString verb = keptVerb().match(before).captured();
        const bool ownVerb = !verb.isEmpty();
        if (const qsizetype example = before.lastIndexOf(u'等'); example > 0 && before.size() - example <= 3)
            before = verb + before.mid(example + 1);
        const QString behind = wordsBehind(index);
        // «为8000名独居老人安装» keeps its 为; «为23万余人次提供» has lost whom it was for.
        const bool forWhom = m_text.mid(quantity.span.start - 1, 1) == QStringLiteral("为")
            && before.isEmpty() && !behind.isEmpty() && !behind.startsWith(QStringLiteral("提供"));
        before = forWhom ? QStringLiteral("为") : withoutTrailingWords(before);
        QString name = before + behind;
        if (inRow && !ownVerb && !m_verb.isEmpty())
            name = m_verb + name;
        if (ownVerb || !inRow)
            m_verb = verb;
        name = completed(name, index);
        return {name, quoteSpan(index, quantity.span.end() + int(behind.size()))};
    }

    /// A name that leans on what stood before it, made whole.
    QString completed(const QString &name, int index)
    {
        const int start = clauseStart(m_text, m_quantities.at(index).span.start);
        const QString previous = index > 0 ? m_names.at(index - 1).name : QString();
        static const QStringList ends = {QStringLiteral("开工"), QStringLiteral("完工"), QStringLiteral("竣工")};
        if (name.endsWith(QStringLiteral("金额")) && previous.endsWith(name.chopped(2)))
            return previous + QStringLiteral("金额");
        if (ends.contains(name) && previous.size() > 2 && ends.contains(previous.right(2)))
            return previous.chopped(2) + name;
        if (ends.contains(name.right(2)) && m_quantities.at(index).unit.contains(QStringLiteral("平方米")))
            return name + QStringLiteral("面积");
        // «惠及市民», «举措»: of what, the clause before says.
        if ((name.startsWith(QStringLiteral("惠及")) || name.size() <= 2) && start > 0) {
            const int from = clauseStart(m_text, start - 1);
            QString before = withoutLeadingWords(m_text.mid(from, start - 1 - from));
            static const QRegularExpression carryingOut(QStringLiteral("^(?:开展|落实|实施|推进)"));
            before.remove(carryingOut);
            m_quoteFrom = from;
            return before + name;
        }
        return name;
    }

    FigureName growthName(int index)
    {
        const Quantity &quantity = m_quantities.at(index);
        const int phrase = quantity.growthPhrase.start;
        int first = index;
        while (first > 0 && m_quantities.at(first - 1).isGrowth
            && m_quantities.at(first).growthPhrase.start == m_quantities.at(first).span.start)
            --first;
        const int start = clauseStart(m_text, m_quantities.at(first).growthPhrase.start);
        const int subjectEnd = m_quantities.at(first).growthPhrase.start;
        QString subject = withoutTrailingWords(m_text.mid(start, subjectEnd - start));
        int count = 1;
        while (first + count < m_quantities.size() && m_quantities.at(first + count).isGrowth
            && m_quantities.at(first + count).growthPhrase.start == m_quantities.at(first + count).span.start)
            ++count;
        m_itemEnd = quantity.span.end();
        m_verb.clear();
        if (count > 1)
            subject = shareOf(subject, index - first, count);
        else
            subject = withoutLeadingWords(subject);
        return {subject, quoteSpan(index, qMax(phrase, quantity.span.end()))};
    }

    /// «文化创意、数据智能、生命健康产业全年实现税收», the second of three: 数据智能产业税收.
    static QString shareOf(const QString &subject, int which, int count)
    {
        QStringList things = subject.split(u'、');
        if (things.size() < count)
            return withoutLeadingWords(subject);
        things = things.mid(things.size() - count);
        static const QRegularExpression tail(
            QStringLiteral("(产业|行业)?(?:全年|累计)?(?:实现)?(税收|增加值|营业收入|收入|产值|总额)$"));
        const auto match = tail.match(things.constLast());
        things.last().truncate(match.hasMatch() ? match.capturedStart() : things.constLast().size());
        return withoutLeadingWords(things.at(which)) + match.captured(1) + match.captured(2);
    }

    /// From the clause's beginning to \a end, at least the number.
    TextSpan quoteSpan(int index, int end)
    {
        const Quantity &quantity = m_quantities.at(index);
        int start = clauseStart(m_text, quantity.isGrowth ? quantity.growthPhrase.start : quantity.span.start);
        if (m_quoteFrom >= 0)
            start = m_quoteFrom;
        m_quoteFrom = -1;
        return {start, qMax(end, quantity.span.end()) - start};
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    QList<FigureName> m_names;
    QString m_verb;       ///< Of the row's first thing.
    int m_itemEnd = 0;    ///< Where the thing before ends.
    int m_quoteFrom = -1; ///< Set where a name took words from the clause before.
};

} // namespace

QList<FigureName> nameFigures(const QString &text, const QList<Quantity> &quantities)
{
    return Namer(text, quantities).run();
}

} // namespace jingan
