// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/docxstyles.h"

#include "app/readers/docxattributes.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace jingan {

namespace {

QString formatted(int number, const QString &format)
{
    // A damaged file may begin a list anywhere; letters and circles have no zero.
    if (number < 1)
        return QString::number(number);
    if (format.contains(QLatin1String("hinese")) || format.contains(QLatin1String("apanese"))
        || format.contains(QLatin1String("ideograph")))
        return chineseNumber(number);
    if (format == QLatin1String("upperLetter") || format == QLatin1String("lowerLetter")) {
        const QChar first = format.startsWith(u'u') ? u'A' : u'a';
        return QChar(first.unicode() + (number - 1) % 26);
    }
    if (format == QLatin1String("decimalEnclosedCircle") || format == QLatin1String("decimalEnclosedCircleChinese"))
        return number <= 20 ? QString(QChar(0x2460 + number - 1)) : QString::number(number);
    return QString::number(number);
}

} // namespace

QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    static const QString places = QStringLiteral(" 十百千");
    if (number <= 0 || number > 9999)
        return QString::number(number);
    QString text;
    bool gap = false;
    for (int place = 3, unit = 1000; place >= 0; --place, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += digits.at(0);
        gap = false;
        if (!(digit == 1 && place == 1 && text.isEmpty()))
            text += digits.at(digit);
        if (place > 0)
            text += places.at(place);
    }
    return text;
}

QHash<QString, DocxStyle> readDocxStyles(const QByteArray &bytes)
{
    QHash<QString, DocxStyle> styles;
    QXmlStreamReader xml(bytes);
    QString id;
    static const QRegularExpression headingName(QStringLiteral("^(?:heading|标题)\\s*(\\d)$"),
        QRegularExpression::CaseInsensitiveOption);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("style"))
            id.clear();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("style")) {
            id = docxAttribute(xml, QLatin1String("styleId"));
            continue;
        }
        if (id.isEmpty())
            continue;
        DocxStyle &style = styles[id];
        if (xml.name() == QLatin1String("basedOn"))
            style.basedOn = docxAttribute(xml);
        else if (xml.name() == QLatin1String("name")) {
            if (const auto match = headingName.match(docxAttribute(xml)); match.hasMatch())
                style.headingLevel = match.captured(1).toInt();
        } else if (xml.name() == QLatin1String("outlineLvl"))
            style.headingLevel = docxAttribute(xml).toInt() < 9 ? docxAttribute(xml).toInt() + 1 : 0;
        else if (xml.name() == QLatin1String("b"))
            style.bold = isDocxOn(docxAttribute(xml));
        else if (xml.name() == QLatin1String("numId"))
            style.numberId = docxAttribute(xml);
        else if (xml.name() == QLatin1String("ilvl"))
            style.numberLevel = docxAttribute(xml).toInt();
    }
    // A style takes over what it doesn't say itself; a chain that bites its tail ends.
    for (DocxStyle &style : styles) {
        QString base = style.basedOn;
        for (int depth = 0; depth < 10 && styles.contains(base); ++depth) {
            const DocxStyle &parent = std::as_const(styles)[base];
            style.headingLevel = style.headingLevel ? style.headingLevel : parent.headingLevel;
            style.bold = style.bold || parent.bold;
            if (style.numberId.isEmpty()) {
                style.numberId = parent.numberId;
                style.numberLevel = parent.numberLevel;
            }
            base = parent.basedOn;
        }
    }
    return styles;
}

DocxNumbering::DocxNumbering(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString abstractId;
    QString listId;
    int level = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return;
        if (token == QXmlStreamReader::EndElement) {
            if (xml.name() == QLatin1String("abstractNum"))
                abstractId.clear();
            else if (xml.name() == QLatin1String("num"))
                listId.clear();
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("abstractNum"))
            abstractId = docxAttribute(xml, QLatin1String("abstractNumId"));
        else if (xml.name() == QLatin1String("num"))
            listId = docxAttribute(xml, QLatin1String("numId"));
        else if (xml.name() == QLatin1String("abstractNumId") && !listId.isEmpty())
            m_lists[listId].abstractId = docxAttribute(xml);
        else if (xml.name() == QLatin1String("lvl") || xml.name() == QLatin1String("lvlOverride"))
            level = docxAttribute(xml, QLatin1String("ilvl")).toInt();
        else if (xml.name() == QLatin1String("startOverride") && !listId.isEmpty())
            m_lists[listId].starts.insert(level, docxAttribute(xml).toInt());
        else if (!abstractId.isEmpty() && xml.name() == QLatin1String("numFmt"))
            m_abstract[abstractId][level].format = docxAttribute(xml);
        else if (!abstractId.isEmpty() && xml.name() == QLatin1String("lvlText"))
            m_abstract[abstractId][level].text = docxAttribute(xml);
        else if (!abstractId.isEmpty() && xml.name() == QLatin1String("start"))
            m_abstract[abstractId][level].start = docxAttribute(xml).toInt();
    }
}

QString DocxNumbering::next(const QString &numberId, int level)
{
    const auto list = m_lists.constFind(numberId);
    if (list == m_lists.constEnd() || level < 0 || level > 8)
        return {};
    const QHash<int, Level> levels = m_abstract.value(list->abstractId);
    const Level own = levels.value(level);
    if (own.format.isEmpty() || own.format == QLatin1String("bullet") || own.format == QLatin1String("none"))
        return {};
    const QString counterKey = list->starts.isEmpty() ? list->abstractId : list->abstractId + u'/' + numberId;
    QHash<int, int> &counters = m_counters[counterKey];
    const int start = list->starts.value(level, own.start);
    counters[level] = counters.contains(level) ? qMin(counters.value(level) + 1, 9999) : start;
    for (int deeper = level + 1; deeper < 9; ++deeper)
        counters.remove(deeper);
    QString text = own.text;
    for (int i = 0; i <= level; ++i) {
        const Level other = levels.value(i);
        text.replace(QStringLiteral("%%1").arg(i + 1), formatted(counters.value(i, other.start), other.format));
    }
    return text;
}

} // namespace jingan
