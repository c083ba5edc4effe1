// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/cellvalues.h"

#include <QRegularExpression>

namespace jingan {

namespace {

/// A number with its unit and its bound, the whole of a text.
std::optional<CellQuantity> wholeQuantity(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?<before>≥|>=|≤|<=|不少于|不低于|不小于|至少|不超过|不多于|不高于|至多)?\\s*"
        "(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)\\s*"
        "(?<unit>[^0-9\\s,，。;；:：]{0,12}?)\\s*"
        "(?<after>\\(含\\)以上|及以上|以上|及以下|以下|以内)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    CellQuantity quantity;
    quantity.value = match.captured(QStringLiteral("number")).remove(u',').toDouble();
    quantity.unit = match.captured(QStringLiteral("unit"));
    const QString before = match.captured(QStringLiteral("before"));
    const QString after = match.captured(QStringLiteral("after"));
    static const QStringList ceilings = {QStringLiteral("≤"), QStringLiteral("<="), QStringLiteral("不超过"),
        QStringLiteral("不多于"), QStringLiteral("不高于"), QStringLiteral("至多")};
    if (ceilings.contains(before) || after.endsWith(u'下') || after.endsWith(u'内'))
        quantity.bound = MeasureBound::AtMost;
    else if (!before.isEmpty() || after.endsWith(u'上'))
        quantity.bound = MeasureBound::AtLeast;
    return quantity;
}

/// Chinese numerals up to twelve, as months and quarters are written.
int smallNumber(const QString &text)
{
    static const QStringList words = {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"),
        QStringLiteral("四"), QStringLiteral("五"), QStringLiteral("六"), QStringLiteral("七"), QStringLiteral("八"),
        QStringLiteral("九"), QStringLiteral("十"), QStringLiteral("十一"), QStringLiteral("十二")};
    const qsizetype index = words.indexOf(text);
    return index >= 0 ? int(index) + 1 : text.toInt();
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> monthDate(int year, int month, DateEnd end)
{
    const QDate first(year, month, 1);
    return valid(end == DateEnd::Begin || !first.isValid() ? first : QDate(year, month, first.daysInMonth()));
}

} // namespace

QString evenText(const QString &text)
{
    // The compatibility form folds full-width signs; «㎡» stays readable as m2.
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

std::optional<double> cellNumber(const TableCell &cell)
{
    if (cell.kind == TableCell::Kind::Number)
        return cell.number;
    if (cell.kind != TableCell::Kind::Text)
        return std::nullopt;
    static const QRegularExpression pattern(
        QStringLiteral("^-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?$"));
    QString text = evenText(cell.text);
    if (!pattern.match(text).hasMatch())
        return std::nullopt;
    return text.remove(u',').toDouble();
}

std::optional<CellQuantity> cellTarget(const TableCell &cell)
{
    if (cell.kind == TableCell::Kind::Number)
        return cell.number < 0 ? std::nullopt : std::optional(CellQuantity{cell.number, {}, MeasureBound::Exactly});
    if (cell.kind == TableCell::Kind::Percent)
        return CellQuantity{cell.number * 100, QStringLiteral("%"), MeasureBound::Exactly};
    return cell.kind == TableCell::Kind::Text ? wholeQuantity(evenText(cell.text)) : std::nullopt;
}

std::optional<CellQuantity> cellDone(const TableCell &cell)
{
    if (cell.kind != TableCell::Kind::Text)
        return cellTarget(cell);
    static const QRegularExpression lead(QStringLiteral("^(?:目前|现)?(?:已累计|累计已|累计|已经|已)?(?:完成|实现)?(?:数|量)?[:：]?\\s*"));
    static const QRegularExpression tail(QStringLiteral("[。;；.]$"));
    QString text = evenText(cell.text);
    text.remove(lead).remove(tail);
    const auto quantity = wholeQuantity(text);
    // «以上» of what is done is no number to reckon with.
    return quantity && quantity->bound == MeasureBound::Exactly ? quantity : std::nullopt;
}

std::optional<CellQuantity> titleTarget(const QString &title, QString *rest)
{
    static const QRegularExpression end(QStringLiteral(
        "(?<quantity>(?:≥|≤|不少于|不低于|至少|不超过)?\\s*[0-9][0-9,.]*\\s*"
        "(?:万|亿)?(?:平方米|平方公里|公里|人次|户次|套\\(间\\)|[张个家名人次户套台项场处所件条座幢栋只辆米亩%])(?:以上)?)$"));
    const QString even = evenText(title);
    const auto match = end.match(even);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return std::nullopt;
    const QString before = even.left(match.capturedStart()).trimmed();
    // «建成“15分钟…”2个» counts; «建成“15个» is torn out of a name; «3-5个» is a span.
    static const QRegularExpression joined(QStringLiteral("[0-9A-Za-z\\-~—–第前.]$"));
    if (before.count(u'“') != before.count(u'”') || joined.match(before).hasMatch())
        return std::nullopt;
    const auto quantity = wholeQuantity(match.captured(QStringLiteral("quantity")));
    if (quantity && rest)
        *rest = before;
    return quantity;
}

std::optional<double> cellPercent(const TableCell &cell, bool plainIsPercent)
{
    if (cell.kind == TableCell::Kind::Percent)
        return cell.number * 100;
    if (cell.kind == TableCell::Kind::Text) {
        static const QRegularExpression pattern(QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)\\s*%$"));
        if (const auto match = pattern.match(evenText(cell.text)); match.hasMatch())
            return match.captured(1).toDouble();
    }
    const auto number = cellNumber(cell);
    if (!number || *number < 0)
        return std::nullopt;
    return plainIsPercent ? *number : *number * 100;
}

std::optional<QDate> cellDate(const TableCell &cell, int planYear, DateEnd edge)
{
    if (cell.kind == TableCell::Kind::Date)
        return valid(cell.date);
    if (cell.kind != TableCell::Kind::Text && cell.kind != TableCell::Kind::Number)
        return std::nullopt;
    static const QRegularExpression time(QStringLiteral("[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?$"));
    QString text = evenText(cell.text).remove(time).remove(u' ');
    static const QRegularExpression around(QStringLiteral("^(?:预计|计划|力争)?|(?:之?前|以前|止|完成|开始|启动|竣工|开工|建成)+$"));
    text.remove(around);

    struct Form {
        QRegularExpression pattern;
        std::optional<QDate> (*date)(const QRegularExpressionMatch &match, int year, DateEnd end);
    };
    static const QString months = QStringLiteral("(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])");
    static const auto yearOf = [](const QString &captured, int fallback) {
        return captured.isEmpty() ? fallback : captured.toInt();
    };
    static const QList<Form> forms = {
        {QRegularExpression(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$")),
            [](const QRegularExpressionMatch &match, int, DateEnd) {
                return valid(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
            }},
        {QRegularExpression(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$")),
            [](const QRegularExpressionMatch &match, int, DateEnd) {
                return valid(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
            }},
        {QRegularExpression(QStringLiteral("^") + months + QStringLiteral("月(\\d{1,2})[日号]$")),
            [](const QRegularExpressionMatch &match, int year, DateEnd) {
                return valid(QDate(year, smallNumber(match.captured(1)), match.captured(2).toInt()));
            }},
        {QRegularExpression(QStringLiteral("^(?:(\\d{4})年)?") + months + QStringLiteral("月([上中下]旬|底|末|初)?$")),
            [](const QRegularExpressionMatch &match, int year, DateEnd end) -> std::optional<QDate> {
                const int ofYear = yearOf(match.captured(1), year);
                const int month = smallNumber(match.captured(2));
                const QString part = match.captured(3);
                if (part == QStringLiteral("上旬") || part == QStringLiteral("初"))
                    return valid(QDate(ofYear, month, end == DateEnd::Begin ? 1 : 10));
                if (part == QStringLiteral("中旬"))
                    return valid(QDate(ofYear, month, end == DateEnd::Begin ? 11 : 20));
                if (part == QStringLiteral("下旬") && end == DateEnd::Begin)
                    return valid(QDate(ofYear, month, 21));
                return monthDate(ofYear, month, part.isEmpty() ? end : DateEnd::End);
            }},
        {QRegularExpression(QStringLiteral("^(\\d{4})[-/.]") + months + QStringLiteral("$")),
            [](const QRegularExpressionMatch &match, int, DateEnd end) {
                return monthDate(match.captured(1).toInt(), smallNumber(match.captured(2)), end);
            }},
        {QRegularExpression(QStringLiteral("^(?:(\\d{4})年)?第?([1-4一二三四])季度[底末]?$")),
            [](const QRegularExpressionMatch &match, int year, DateEnd end) {
                const int last = smallNumber(match.captured(2)) * 3;
                return monthDate(yearOf(match.captured(1), year), end == DateEnd::Begin ? last - 2 : last, end);
            }},
        {QRegularExpression(QStringLiteral("^(?:(\\d{4})年)?(上|下)半年[底末]?$")),
            [](const QRegularExpressionMatch &match, int year, DateEnd end) {
                const bool first = match.captured(2) == QStringLiteral("上");
                const int ofYear = yearOf(match.captured(1), year);
                return end == DateEnd::Begin ? monthDate(ofYear, first ? 1 : 7, end) : monthDate(ofYear, first ? 6 : 12, end);
            }},
        {QRegularExpression(QStringLiteral("^(?:(\\d{4})年|年|当年|全年|本年|今年)(年?[底末内初中])?$")),
            [](const QRegularExpressionMatch &match, int year, DateEnd end) -> std::optional<QDate> {
                const int ofYear = yearOf(match.captured(1), year);
                if (match.captured(2).endsWith(u'中'))
                    return QDate(ofYear, 6, 30);
                if (match.captured(2).endsWith(u'初'))
                    return QDate(ofYear, 1, 1);
                return end == DateEnd::Begin && match.captured(2).isEmpty() ? QDate(ofYear, 1, 1) : QDate(ofYear, 12, 31);
            }},
    };
    for (const Form &form : forms) {
        if (const auto match = form.pattern.match(text); match.hasMatch())
            return form.date(match, planYear, edge);
    }
    return std::nullopt;
}

std::optional<QDate> statedAsOf(const QString &text, int year)
{
    static const QRegularExpression until(QStringLiteral("截[至止](?:到)?(?:目前)?[:：]?([0-9年月日底末.\\-/]{3,12})"));
    const QString even = evenText(text).remove(u' ');
    if (const auto match = until.match(even); match.hasMatch())
        return cellDate(textCell(match.captured(1)), year, DateEnd::End);
    static const QRegularExpression month(QStringLiteral("([0-9]{4}年)?(1[0-2]|0?[1-9])月(?:份)?"));
    if (const auto match = month.match(even); match.hasMatch())
        return cellDate(textCell(match.captured(1) + match.captured(2) + u'月'), year, DateEnd::End);
    return std::nullopt;
}

QString comparedTitle(const QString &title)
{
    QString compared;
    const QString even = evenText(title);
    for (const QChar letter : even) {
        if (letter.isLetterOrNumber())
            compared.append(letter.toLower());
    }
    return compared;
}

} // namespace jingan
