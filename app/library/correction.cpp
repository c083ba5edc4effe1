// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/correction.h"

#include "app/report/foldedtext.h"

#include <QCryptographicHash>

namespace jingan {

namespace {

const QList<std::pair<Correction::Kind, QString>> &kindNames()
{
    static const QList<std::pair<Correction::Kind, QString>> names = {
        {Correction::Kind::Level, QStringLiteral("level")},
        {Correction::Kind::Merge, QStringLiteral("merge")},
        {Correction::Kind::Split, QStringLiteral("split")},
        {Correction::Kind::Figure, QStringLiteral("figure")},
        {Correction::Kind::DropFigure, QStringLiteral("drop_figure")},
    };
    return names;
}

void insertIf(QJsonObject &json, const QString &key, const std::optional<double> &value)
{
    if (value)
        json.insert(key, *value);
}

std::optional<double> numberOf(const QJsonObject &json, const QString &key)
{
    return json.contains(key) ? std::optional(json.value(key).toDouble()) : std::nullopt;
}

QJsonObject factToJson(const LibraryFact &fact)
{
    QJsonObject json{
        {QStringLiteral("measure"), fact.measure},
        {QStringLiteral("label"), fact.label},
        {QStringLiteral("unit"), fact.unit},
        {QStringLiteral("target"), fact.kind == FigureKind::Target},
        {QStringLiteral("averaged"), fact.averaged},
        {QStringLiteral("year"), fact.year},
        {QStringLiteral("qualifier"), fact.qualifier},
        {QStringLiteral("words"), fact.words},
        {QStringLiteral("sentence"), fact.sentence},
        {QStringLiteral("start"), fact.place.span.start},
        {QStringLiteral("length"), fact.place.span.length},
    };
    insertIf(json, QStringLiteral("value"), fact.value);
    insertIf(json, QStringLiteral("value_most"), fact.valueMost);
    insertIf(json, QStringLiteral("growth"), fact.growthPercent);
    insertIf(json, QStringLiteral("growth_most"), fact.growthMost);
    return json;
}

LibraryFact factOfJson(const QJsonObject &json)
{
    LibraryFact fact;
    fact.measure = json.value(QStringLiteral("measure")).toString();
    fact.label = json.value(QStringLiteral("label")).toString();
    fact.value = numberOf(json, QStringLiteral("value"));
    fact.valueMost = numberOf(json, QStringLiteral("value_most"));
    fact.unit = json.value(QStringLiteral("unit")).toString();
    fact.growthPercent = numberOf(json, QStringLiteral("growth"));
    fact.growthMost = numberOf(json, QStringLiteral("growth_most"));
    fact.kind = json.value(QStringLiteral("target")).toBool() ? FigureKind::Target : FigureKind::Actual;
    fact.averaged = json.value(QStringLiteral("averaged")).toBool();
    fact.year = json.value(QStringLiteral("year")).toInt();
    fact.qualifier = json.value(QStringLiteral("qualifier")).toString();
    fact.words = json.value(QStringLiteral("words")).toString();
    fact.sentence = json.value(QStringLiteral("sentence")).toString();
    fact.place.span = {json.value(QStringLiteral("start")).toInt(), json.value(QStringLiteral("length")).toInt()};
    fact.corrected = true;
    return fact;
}

} // namespace

QByteArray anchorHash(const QString &line)
{
    return QCryptographicHash::hash(foldText(line).text.toUtf8(), QCryptographicHash::Sha1).toHex();
}

QJsonObject correctionToJson(const Correction &correction)
{
    QJsonObject json{
        {QStringLiteral("anchor"), QString::fromLatin1(correction.anchor.hash)},
        {QStringLiteral("occurrence"), correction.anchor.occurrence},
    };
    for (const auto &[kind, name] : kindNames()) {
        if (kind == correction.kind)
            json.insert(QStringLiteral("kind"), name);
    }
    switch (correction.kind) {
    case Correction::Kind::Level:
        json.insert(QStringLiteral("level"), correction.level);
        break;
    case Correction::Kind::Merge:
        break;
    case Correction::Kind::Split:
        json.insert(QStringLiteral("offset"), correction.offset);
        break;
    case Correction::Kind::Figure:
    case Correction::Kind::DropFigure:
        json.insert(QStringLiteral("fact"), factToJson(correction.fact));
        break;
    }
    return json;
}

std::optional<Correction> correctionOfJson(const QJsonObject &json)
{
    for (const auto &[kind, name] : kindNames()) {
        if (json.value(QStringLiteral("kind")).toString() != name)
            continue;
        Correction correction;
        correction.kind = kind;
        correction.anchor = {json.value(QStringLiteral("anchor")).toString().toLatin1(), json.value(QStringLiteral("occurrence")).toInt()};
        correction.level = json.value(QStringLiteral("level")).toInt();
        correction.offset = json.value(QStringLiteral("offset")).toInt();
        correction.fact = factOfJson(json.value(QStringLiteral("fact")).toObject());
        return correction;
    }
    return std::nullopt;
}

} // namespace jingan
