// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figurename.h"

#include <QRegularExpression>

namespace jingan {

namespace {

const QString ClauseEnds = QStringLiteral("，；。：！？");

/// Words further than this from a number don't belong to it; keeps the time linear in a text
/// without any punctuation.
constexpr int LongestClause = 200;

/// Verbs that belong to what is counted: kept, and shared along a row.
const QRegularExpression &keptVerb()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(新建、翻建|新增培养|优化调整|新推出|新增|新建|翻建|改建|扩建|建成|建设|创建|启动|推出|引进|集聚|供应|筹措|安装|帮助|培育|招聘|打造)"));
    return pattern;
}

/// What joins the things of a row.
const QRegularExpression &joints()
{
    static const QRegularExpression pattern(QStringLiteral("、|和|以及|及"));
    return pattern;
}

/// Words before the thing counted that say nothing of it.
QString withoutLeadingWords(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:全年(?!龄|度)|全区|全市|全省|全县|其中|预计|力争|确保|累计|超额|加速|加快|持续|深入|稳步|积极|有序|全力|攻坚|"
        "实现|完成|实施|开展|举办|组织|推进|推动|做好|达到|共(?!同|享)|为(?=$)|[、和的])"));
    qsizetype start = 0;
    for (;;) {
        const auto match = pattern.match(QStringView(text).mid(start));
        if (!match.hasMatch())
            return text.mid(start);
        start += match.capturedLength();
        if (start == text.size())
            return {};
    }
}

/// Words between the thing counted and its number.
const QRegularExpression &trailingWord()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:增加到|提高到|提高至|提升至|提升到|上升至|上升到|下降到|升至|保持在|稳定在|控制在|增至|达到|达|增速|分别|总计|共计|各|为|至|的|共|于|从)$"));
    return pattern;
}

bool isTrailingWord(const QString &text)
{
    return trailingWord().match(text).capturedLength() == text.size();
}

QString withoutTrailingWords(QString text)
{
    for (;;) {
        const auto match = trailingWord().match(text);
        if (!match.hasMatch() || match.capturedStart() == 0)
            return text;
        text.truncate(match.capturedStart());
    }
}

/// Without the words of time and means that stand within a name: «体育公益配送全年服务市民».
QString withoutInnerWords(QString text)
{
    static const QRegularExpression wholeYear(QStringLiteral("(?<!健)全年(?!龄|度)"));
    // «“一园一方案”推动2个产业园区提质增效»: the means are not what is counted.
    static const QRegularExpression means(QStringLiteral("^“[^”]*”(?:推动|推进|带动)$"));
    return text.remove(wholeYear).remove(means);
}

int clauseStart(const QString &text, int position)
{
    int start = position;
    const int limit = qMax(0, position - LongestClause);
    while (start > limit && !ClauseEnds.contains(text.at(start - 1)))
        --start;
    return start;
}

int clauseEnd(const QString &text, int position)
{
    int end = position;
    const int limit = qMin(int(text.size()), position + LongestClause);
    while (end < limit && !ClauseEnds.contains(text.at(end)))
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
        findGrowthRows();
        for (int i = 0; i < m_quantities.size();) {
            QList<FigureName> row;
            if (!m_quantities.at(i).isGrowth)
                row = totalNames(i);
            if (row.isEmpty() && !m_quantities.at(i).isGrowth)
                row = respectiveNames(i);
            if (row.isEmpty())
                row = {m_quantities.at(i).isGrowth ? growthName(i) : countName(i)};
            m_names += row;
            i = int(m_names.size());
        }
        for (int i = int(m_quantities.size()) - 2; i >= 0; --i) {
            const TextSpan span = m_quantities.at(i).span;
            // «24个方面153项举措»: the first counts the areas of the second.
            if (m_quantities.at(i).unit == QStringLiteral("个方面") && span.end() == m_quantities.at(i + 1).span.start)
                m_names[i] = m_names.at(i + 1);
            else
                shareTail(m_names[i], m_names.at(i + 1));
        }
        return m_names;
    }

private:
    /// A row of rates under one growth word: «分别同比增长17.04%、8.76%、11.92%».
    struct GrowthRow {
        int first = 0;
        int count = 1;
    };

    void findGrowthRows()
    {
        m_growthRows.resize(m_quantities.size());
        int first = 0;
        for (int i = 0; i <= m_quantities.size(); ++i) {
            const bool goesOn = i < m_quantities.size() && m_quantities.at(i).isGrowth
                && m_quantities.at(i).growthPhrase.start == m_quantities.at(i).span.start;
            if (goesOn)
                continue;
            for (int member = first; member < i; ++member)
                m_growthRows[member] = {first, i - first};
            first = i;
        }
    }

    /// How many counts stand side by side from here: «60家和30家».
    int rowLength(int first) const
    {
        static const QRegularExpression joint(QStringLiteral("^(?:、|和|及|以及)$"));
        int last = first;
        while (last + 1 < m_quantities.size() && !m_quantities.at(last + 1).isGrowth
            && joint.match(between(last, last + 1)).hasMatch())
            ++last;
        return last - first + 1;
    }

    /// The words from one quantity to another.
    QString between(int one, int other) const
    {
        const int end = m_quantities.at(one).span.end();
        return m_text.mid(end, m_quantities.at(other).span.start - end);
    }

    /// «解决率、满意率分别达96.7%和97%»: each number has a name of its own. The names of the row
    /// that begins with the quantity; empty where none does, or where the things are not as many.
    QList<FigureName> respectiveNames(int first)
    {
        static const QRegularExpression respectively(QStringLiteral("^(?<things>.+)分别(?<verb>[^0-9、]{0,8})$"));
        const int start = wordsStart(first);
        const QString words = m_text.mid(start, m_quantities.at(first).span.start - start);
        const auto match = respectively.match(words);
        const int count = rowLength(first);
        const QString things = match.hasMatch() ? match.captured(QStringLiteral("things")) : withoutTrailingWords(words);
        // «总部机构、创新中心80家、16家»: as many bare numbers as things.
        const int end = m_quantities.at(first + count - 1).span.end();
        const bool bare = end == clauseEnd(m_text, end) && things.split(joints()).size() == count;
        if (count < 2 || !(match.hasMatch() || bare))
            return {};
        // «分别新增4部»: new ones are not all there are. «分别达到» says nothing of the thing.
        const QString verb = withoutTrailingWords(match.captured(QStringLiteral("verb")));
        const bool isNew = verb.startsWith(u'新');
        const QString before = isNew ? verb : match.hasMatch() ? QString() : keptVerb().match(withoutLeadingWords(words)).captured();
        const QString behind = isNew || isTrailingWord(verb) ? QString() : verb;
        QStringList shares;
        bool apart = true;
        for (int i = 0; i < count; ++i) {
            shares.append(shareOf(things, i, count).remove(keptVerb()));
            const bool last = match.hasMatch() && i == count - 1;
            apart = apart && shares.count(shares.at(i)) == 1 && (last || saysWhatIsMeasured(shares.at(i), m_quantities.at(first + i).unit));
        }
        QList<FigureName> names;
        for (int i = 0; i < count; ++i) {
            const QString name = apart ? before + shares.at(i) + behind : withoutLeadingWords(things) + behind + whichOf(i, count);
            names.append(rowName(name, first + i, start));
        }
        return names;
    }

    /// Whether a thing of a row is whole without what follows the last: «高新技术产业» of
    /// «高新技术产业和新兴产业产值占比分别为45%、34%» is not. Things counted one by one are.
    static bool saysWhatIsMeasured(const QString &thing, const QString &unit)
    {
        static const QRegularExpression amounts(QStringLiteral("%|百分点|元|吨|米|公里|公顷|亩|人次|千瓦|度|立方"));
        static const QRegularExpression measures(QStringLiteral(
            "(?:率|额|量|数|比重|比例|涨幅|增幅|产值|增加值|收入|支出|投资|人次|面积|浓度|强度|密度|余额|人口)$"));
        return thing.contains(measures) || !unit.contains(amounts);
    }

    /// Tells the numbers apart where their things can't be: in the order of the text.
    static QString whichOf(int index, int count)
    {
        if (count == 2)
            return index == 0 ? QStringLiteral("（前者）") : QStringLiteral("（后者）");
        return QStringLiteral("（第%1项）").arg(index + 1);
    }

    /// «新增公园141座、累计达到973座»: a total of what was just counted, and nothing new. The names
    /// of one total, or of a row behind 累计分别; empty for anything else.
    QList<FigureName> totalNames(int first)
    {
        static const QRegularExpression total(QStringLiteral("^[，、]累计(?<each>分别)?(?:已达|达到|达|为)?$"));
        const auto match = first > 0 ? total.match(between(first - 1, first)) : QRegularExpressionMatch();
        const int count = match.hasCaptured(QStringLiteral("each")) ? rowLength(first) : 1;
        if (!match.hasMatch() || first < count)
            return {};
        static const QRegularExpression newOnes(QStringLiteral("^(?:新增|新认定|新建|新设|新开|新推出)|新增$"));
        QList<FigureName> names;
        for (int i = 0; i < count; ++i) {
            const FigureName &counted = m_names.at(first - count + i);
            names.append(rowName(QString(counted.name).remove(newOnes) + QStringLiteral("（累计）"), first + i, counted.quote.start));
        }
        return names;
    }

    /// Closes a thing of a row.
    FigureName rowName(const QString &name, int index, int quoteStart)
    {
        m_itemEnd = m_quantities.at(index).span.end();
        m_verb.clear();
        return {name, {quoteStart, m_itemEnd - quoteStart}};
    }

    /// «5个“人民坊”、10个“六艺亭”项目投入使用»: what follows the second holds for the first.
    static void shareTail(FigureName &name, const FigureName &next)
    {
        static const QRegularExpression quoted(QStringLiteral("^“[^”]*”"));
        const QString &own = name.name;
        const QString &other = next.name;
        if (name.quote.start != next.quote.start || quoted.match(own).capturedLength() != own.size())
            return;
        const auto match = quoted.match(other);
        if (!match.hasMatch() || match.capturedLength() == other.size())
            return;
        name.name += other.mid(match.capturedLength());
        name.quote = next.quote;
    }

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
            const QStringView between = QStringView(m_text).mid(start, next - start);
            qsizetype mark = between.lastIndexOf(u'、');
            while (mark > 0 && isInsideVerbRow(start + int(mark)))
                mark = between.first(mark).lastIndexOf(u'、');
            end = start + int(qMax(qsizetype(0), mark));
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
        const bool each = before.endsWith(u'各');
        before = forWhom ? QStringLiteral("为") : shareName(withoutInnerWords(before), quantity.unit);
        if (ownVerb || !inRow)
            m_verb = verb;
        QString name = before + behind;
        if (inRow && !ownVerb)
            name = m_verb + name;
        name = completed(name, index);
        // «开工、竣工各100万平方米»: the number is that of each, not of all.
        if (each && name.contains(u'、'))
            name += QStringLiteral("（各）");
        return {name, quoteSpan(index, quantity.span.end() + int(behind.size()))};
    }

    /// «政协提案予以解决或采纳的达95.6%» is a share of the proposals.
    static QString shareName(const QString &before, const QString &unit)
    {
        static const QRegularExpression pattern(QStringLiteral("的(?:达到|达|占|为)?$"));
        const QString name = withoutTrailingWords(before);
        return unit == QLatin1String("%") && before.contains(pattern) ? name + QStringLiteral("的比例") : name;
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
        // «惠及市民», «举措», «剩余地块征收»: of what, the clause before says.
        static const QRegularExpression leaning(QStringLiteral("^(?:惠及|剩余|其余)"));
        if ((name.contains(leaning) || name.size() <= 2) && start > 0) {
            const int from = clauseStart(m_text, start - 1);
            const QString before = wordsBetween(from, start - 1, index);
            static const QRegularExpression carryingOut(QStringLiteral("^(?:开展|落实|实施|推进)"));
            m_quoteFrom = from;
            return QString(before).remove(carryingOut) + name;
        }
        return name;
    }

    /// What a clause before the quantity speaks of: the name of what it counts, else its words.
    QString wordsBetween(int from, int to, int index) const
    {
        if (index > 0 && m_quantities.at(index - 1).span.start >= from)
            return m_names.at(index - 1).name;
        return withoutLeadingWords(m_text.mid(from, to - from));
    }

    FigureName growthName(int index)
    {
        const Quantity &quantity = m_quantities.at(index);
        const GrowthRow row = m_growthRows.at(index);
        const int subjectEnd = m_quantities.at(row.first).growthPhrase.start;
        if (index == row.first)
            m_subjectStart = qBound(clauseStart(m_text, subjectEnd), m_itemEnd, subjectEnd);
        const int start = m_subjectStart;
        QString subject = withoutTrailingWords(m_text.mid(start, subjectEnd - start));
        m_itemEnd = quantity.span.end();
        m_verb.clear();
        if (row.count > 1)
            subject = shareOf(subject, index - row.first, row.count);
        else
            subject = withoutLeadingWords(subject);
        if (subject.isEmpty()) {
            // «…，按可比价格计算，增长5%»: the subject stands in the clause before.
            m_quoteFrom = clauseStart(m_text, qMax(0, start - 1));
            subject = wordsBetween(m_quoteFrom, qMax(0, start - 1), index);
        }
        return {subject, quoteSpan(index, quantity.span.end())};
    }

    /// «文化创意、数据智能、生命健康产业全年实现税收», the second of three: 数据智能产业税收.
    static QString shareOf(const QString &subject, int which, int count)
    {
        QStringList things = subject.split(u'、');
        if (things.size() < count)
            things = subject.split(joints());
        if (things.size() < count)
            return withoutLeadingWords(subject);
        things = things.last(count);
        static const QRegularExpression tail(
            QStringLiteral("(产业|行业)(?:全年|累计)?(?:实现)?(税收|增加值|营业收入|收入|产值|总额)$"));
        const QString last = things.constLast();
        const auto match = tail.match(last);
        if (match.hasMatch())
            return withoutLeadingWords(which == count - 1 ? last.left(match.capturedStart()) : things.at(which))
                + match.captured(1) + match.captured(2);
        // «城镇和农村常住居民人均可支配收入»: a short word shares what follows the last.
        const QString thing = withoutLeadingWords(things.at(which));
        const qsizetype length = thing.size();
        return length <= 3 && last.size() > 2 * length + 2 ? thing + last.mid(length) : thing;
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
    QList<GrowthRow> m_growthRows;
    QString m_verb;       ///< Of the row's first thing.
    int m_itemEnd = 0;    ///< Where the thing before ends.
    int m_subjectStart = 0; ///< Where the words begin whose growth a row of rates gives.
    int m_quoteFrom = -1; ///< Set where a name took words from the clause before.
};

} // namespace

QList<FigureName> nameFigures(const QString &text, const QList<Quantity> &quantities)
{
    return Namer(text, quantities).run();
}

} // namespace jingan
