// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryreading.h"

#include "app/library/storeddocument.h"
#include "app/report/reportparser.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace jingan {

namespace {

std::optional<double> numberOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

Result<QList<LibraryFact>> readFacts(const SqliteFile &file, const QString &condition, const QVariantList &values)
{
    QSqlQuery query(file.database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT fact.report, position, measure, label, value, value_most, unit, growth, growth_most, "
        "target, averaged, fact.year, qualifier, words, sentence, paragraph, start, length, corrected FROM fact "
        "JOIN report ON report.id = fact.report %1 ORDER BY report.year DESC, report.place, report.id, position").arg(condition));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(file.unusable(query.lastError()));
    QList<LibraryFact> facts;
    while (query.next()) {
        LibraryFact fact;
        fact.reportId = query.value(0).toLongLong();
        fact.position = query.value(1).toInt();
        fact.measure = query.value(2).toString();
        fact.label = query.value(3).toString();
        fact.value = numberOf(query.value(4));
        fact.valueMost = numberOf(query.value(5));
        fact.unit = query.value(6).toString();
        fact.growthPercent = numberOf(query.value(7));
        fact.growthMost = numberOf(query.value(8));
        fact.kind = query.value(9).toBool() ? FigureKind::Target : FigureKind::Actual;
        fact.averaged = query.value(10).toBool();
        fact.year = query.value(11).toInt();
        fact.qualifier = query.value(12).toString();
        fact.words = query.value(13).toString();
        fact.sentence = query.value(14).toString();
        fact.place = {query.value(15).toInt(), {query.value(16).toInt(), query.value(17).toInt()}};
        fact.corrected = query.value(18).toBool();
        facts.append(fact);
    }
    if (query.lastError().isValid())
        return tl::unexpected(file.unusable(query.lastError()));
    return facts;
}

} // namespace

Result<SourceDocument> readStoredDocument(const SqliteFile &file, qint64 id)
{
    QSqlQuery query(file.database());
    query.prepare(QStringLiteral("SELECT data FROM document WHERE report = ?"));
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return tl::unexpected(file.unusable(query.lastError()));
    const auto document = documentOfStored(query.value(0).toByteArray());
    if (!document)
        return tl::unexpected(file.unusable(QSqlError(QStringLiteral("document of report %1").arg(id), {})));
    return *document;
}

Result<QList<Correction>> readCorrections(const SqliteFile &file, qint64 id)
{
    QSqlQuery query(file.database());
    query.prepare(QStringLiteral("SELECT operation FROM correction WHERE report = ? ORDER BY position"));
    query.addBindValue(id);
    if (!query.exec())
        return tl::unexpected(file.unusable(query.lastError()));
    QList<Correction> corrections;
    while (query.next()) {
        const auto correction = correctionOfJson(QJsonDocument::fromJson(query.value(0).toByteArray()).object());
        if (!correction)
            return tl::unexpected(file.unusable(QSqlError(QStringLiteral("correction of report %1").arg(id), {})));
        corrections.append(*correction);
    }
    return corrections;
}

Result<CorrectedReport> readAnew(const SqliteFile &file, qint64 id, const QList<Correction> &corrections)
{
    return readStoredDocument(file, id)
        .and_then([](const SourceDocument &document) { return parseReport(document); })
        .map([&](const Report &report) { return correctedReport(report, corrections); });
}

Result<Report> readLibraryReport(const SqliteFile &file, qint64 id)
{
    return readCorrections(file, id)
        .and_then([&](const QList<Correction> &corrections) { return readAnew(file, id, corrections); })
        .map([](const CorrectedReport &corrected) { return corrected.report; });
}

Result<QList<LibraryFact>> readLibraryFacts(const SqliteFile &file)
{
    return readFacts(file, {}, {});
}

Result<QList<LibraryFact>> readLibraryFacts(const SqliteFile &file, qint64 id)
{
    return readFacts(file, QStringLiteral("WHERE fact.report = ?"), {id});
}

} // namespace jingan
