// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportjson.h"

#include "app/common/csv.h"
#include "app/common/numbers.h"

namespace jingan {

namespace {

QJsonArray texts(const Report &report, const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(report.paragraphs.at(number - 1).text);
    return array;
}

QJsonObject sectionToJson(const Report &report, const Section &section)
{
    QJsonArray topics;
    QJsonArray paragraphs;
    for (const int number : section.paragraphs) {
        const Paragraph &paragraph = report.paragraphs.at(number - 1);
        if (!paragraph.isTopic()) {
            paragraphs.append(paragraph.text);
            continue;
        }
        topics.append(QJsonObject{
            {QStringLiteral("headline"), paragraph.headline},
            {QStringLiteral("text"), paragraph.body()},
            {QStringLiteral("paragraph"), paragraph.number},
        });
    }
    return {
        {QStringLiteral("number"), section.number},
        {QStringLiteral("title"), section.title},
        {QStringLiteral("topics"), topics},
        {QStringLiteral("paragraphs"), paragraphs},
    };
}

QString kindName(Appendix::Kind kind)
{
    switch (kind) {
    case Appendix::Kind::Glossary:
        return QStringLiteral("glossary");
    case Appendix::Kind::Projects:
        return QStringLiteral("projects");
    case Appendix::Kind::Table:
        return QStringLiteral("table");
    case Appendix::Kind::Other:
        break;
    }
    return QStringLiteral("other");
}

QJsonArray appendicesToJson(const Report &report)
{
    QJsonArray appendices;
    for (const Appendix &appendix : report.appendices) {
        QJsonArray rows;
        for (const QStringList &row : appendix.rows)
            rows.append(QJsonArray::fromStringList(row));
        appendices.append(QJsonObject{{QStringLiteral("kind"), kindName(appendix.kind)},
            {QStringLiteral("title"), appendix.title}, {QStringLiteral("rows"), rows}});
    }
    return appendices;
}

/// The words that say where a figure stands.
struct FigureContext {
    QString part;
    QString section;
    QString topic;
    QString quote;
};

FigureContext contextOf(const Report &report, const Figure &figure)
{
    FigureContext context;
    const Paragraph &paragraph = report.paragraphs.at(figure.place.paragraph - 1);
    if (paragraph.part >= 0) {
        const Part &part = report.parts.at(paragraph.part);
        context.part = part.title;
        if (paragraph.section >= 0)
            context.section = part.sections.at(paragraph.section).title;
    }
    context.topic = paragraph.headline;
    context.quote = report.textAt({paragraph.number, figure.quoteSpan});
    return context;
}

QString kindName(FigureKind kind)
{
    return kind == FigureKind::Actual ? QStringLiteral("actual") : QStringLiteral("target");
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString orEmpty(const std::optional<double> &number)
{
    return number ? formatNumber(*number) : QString();
}

} // namespace

QJsonObject outlineToJson(const Report &report)
{
    QJsonArray parts;
    for (const Part &part : report.parts) {
        QJsonArray sections;
        for (const Section &section : part.sections)
            sections.append(sectionToJson(report, section));
        parts.append(QJsonObject{
            {QStringLiteral("number"), part.number},
            {QStringLiteral("title"), part.title},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("paragraphs"), texts(report, part.opening + part.closing)},
        });
    }
    QJsonObject outline{
        {QStringLiteral("title"), report.title},
        {QStringLiteral("region"), report.region},
        {QStringLiteral("date"), report.date.toString(Qt::ISODate)},
        {QStringLiteral("speaker"), report.speaker},
        {QStringLiteral("preamble"), texts(report, report.preamble)},
        {QStringLiteral("parts"), parts},
    };
    if (!report.appendices.isEmpty())
        outline.insert(QStringLiteral("appendices"), appendicesToJson(report));
    if (report.lacksBeginning())
        outline.insert(QStringLiteral("lacks_beginning"), true);
    return outline;
}

QJsonArray figuresToJson(const Report &report, const QList<Figure> &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        const FigureContext context = contextOf(report, figure);
        array.append(QJsonObject{
            {QStringLiteral("name"), figure.name},
            {QStringLiteral("value"), orNull(figure.value)},
            {QStringLiteral("unit"), orNull(figure.unit)},
            {QStringLiteral("kind"), kindName(figure.kind)},
            {QStringLiteral("growth_percent"), orNull(figure.growthPercent)},
            {QStringLiteral("approximate"), figure.approximate},
            {QStringLiteral("year"), figure.year},
            {QStringLiteral("part"), orNull(context.part)},
            {QStringLiteral("section"), orNull(context.section)},
            {QStringLiteral("topic"), orNull(context.topic)},
            {QStringLiteral("paragraph"), figure.place.paragraph},
            {QStringLiteral("quote"), context.quote},
        });
    }
    return array;
}

QByteArray figuresToCsv(const Report &report, const QList<Figure> &figures)
{
    // With a BOM: without it spreadsheets open Chinese text garbled.
    QByteArray csv = "\xEF\xBB\xBF";
    csv += csvRow(QString::fromLatin1("name,value,unit,kind,growth_percent,approximate,year,part,section,topic,"
                                      "paragraph,quote").split(u','));
    for (const Figure &figure : figures) {
        const FigureContext context = contextOf(report, figure);
        csv += csvRow({figure.name, orEmpty(figure.value), figure.unit, kindName(figure.kind),
            orEmpty(figure.growthPercent), figure.approximate ? QStringLiteral("true") : QStringLiteral("false"),
            QString::number(figure.year), context.part, context.section, context.topic,
            QString::number(figure.place.paragraph), context.quote});
    }
    return csv;
}

} // namespace jingan
