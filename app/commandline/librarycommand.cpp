// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/librarycommand.h"

#include "app/common/csv.h"
#include "app/common/numbers.h"
#include "app/library/factcomparison.h"
#include "app/library/libraryimport.h"
#include "app/library/libraryrecovery.h"
#include "app/library/reportlibrary.h"
#include "app/library/targetoutcome.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Rows of named cells: an array of objects, or a table.
class Rows
{
public:
    explicit Rows(const QStringList &headings)
        : m_headings(headings)
    {
    }

    void append(const QJsonArray &cells)
    {
        m_rows.append(cells);
    }

    QByteArray text(const QString &format) const
    {
        if (format == QLatin1String("csv")) {
            QByteArray csv = "\xEF\xBB\xBF" + csvRow(m_headings);
            for (const QJsonArray &row : m_rows) {
                QStringList cells;
                for (const auto &cell : row)
                    cells.append(cell.isDouble() ? formatNumber(cell.toDouble()) : cell.isBool() ? (cell.toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : cell.toString());
                csv += csvRow(cells);
            }
            return csv;
        }
        QJsonArray objects;
        for (const QJsonArray &row : m_rows) {
            QJsonObject object;
            for (int i = 0; i < m_headings.size(); ++i)
                object.insert(m_headings.at(i), row.at(i));
            objects.append(object);
        }
        return QJsonDocument(objects).toJson(QJsonDocument::Indented);
    }

private:
    QStringList m_headings;
    QList<QJsonArray> m_rows;
};

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

Result<QByteArray> add(const Invocation &invocation, const QString &path, const ReadingControl &control)
{
    return importReports(path, invocation.library.arguments, {control.stop, {}}).and_then([&](const ImportSummary &summary) -> Result<QByteArray> {
        if (summary.stopped)
            return tl::unexpected(*summary.stopped);
        if (summary.cancelled) {
            return tl::unexpected(Error{ErrorCode::Cancelled,
                Messages::tr("已中止：此前添加的 %1 份报告已在报告库中，其余没有添加。").arg(summary.added)});
        }
        if (summary.added == 0 && summary.duplicates.isEmpty()) {
            return tl::unexpected(Error{ErrorCode::NotAReport, summary.failures.isEmpty()
                ? Messages::tr("没有找到可以添加的文件。") : summary.failures.constFirst().message});
        }
        if (invocation.format == QLatin1String("csv")) {
            Rows rows(words("path outcome message"));
            for (const QString &file : summary.duplicates)
                rows.append({file, QStringLiteral("duplicate"), QString()});
            for (const ImportFailure &failure : summary.failures)
                rows.append({failure.path, QStringLiteral("failed"), failure.message});
            return rows.text(invocation.format);
        }
        QJsonArray failures;
        for (const ImportFailure &failure : summary.failures)
            failures.append(QJsonObject{{QStringLiteral("path"), failure.path}, {QStringLiteral("message"), failure.message}});
        return QJsonDocument(QJsonObject{
            {QStringLiteral("files"), summary.files},
            {QStringLiteral("added"), summary.added},
            {QStringLiteral("duplicates"), QJsonArray::fromStringList(summary.duplicates)},
            {QStringLiteral("failures"), failures},
            {QStringLiteral("ignored"), summary.ignored},
        }).toJson(QJsonDocument::Indented);
    });
}

/// The library's reports that the filters let through.
QList<LibraryReport> filtered(const ReportLibrary &library, const LibraryRequest &request)
{
    QList<LibraryReport> reports;
    for (const LibraryReport &report : library.reports()) {
        if ((request.places.isEmpty() || request.places.contains(report.place))
            && (request.firstYear == 0 || (report.year >= request.firstYear && report.year <= request.lastYear)))
            reports.append(report);
    }
    return reports;
}

QByteArray list(const ReportLibrary &library, const Invocation &invocation)
{
    Rows rows(words("id place year confirmed title file paragraphs characters facts corrections lost_corrections"));
    for (const LibraryReport &report : filtered(library, invocation.library)) {
        rows.append({report.id, report.place, report.year, report.confirmed, report.title, report.fileName, report.paragraphs,
            report.characters, report.facts, report.corrections, report.lostCorrections});
    }
    return rows.text(invocation.format);
}

Result<QByteArray> search(const ReportLibrary &library, const Invocation &invocation)
{
    const LibraryRequest &request = invocation.library;
    LibraryQuery query{request.arguments.constFirst(), request.places, request.firstYear, request.lastYear, {}};
    if (const auto kind = sectionKindOfKey(request.section))
        query.kinds = {*kind};
    return searchLibrary(library.file(), query, library.reports())
        .and_then([&](const LibraryMatches &matches) { return readHits(library.file(), matches, 0, request.limit); })
        .map([&](const QList<LibraryHit> &hits) {
            Rows rows(words("report place year section heading paragraph occurrences text"));
            for (const LibraryHit &hit : hits) {
                const LibraryReport *report = library.find(hit.passage.reportId);
                rows.append({hit.passage.reportId, report->place, report->year, sectionKindKey(hit.passage.kind), hit.passage.heading,
                    hit.passage.paragraph, qint64(hit.matches.size()), hit.passage.text});
            }
            return rows.text(invocation.format);
        });
}

QByteArray outcomes(const ReportLibrary &library, const QList<LibraryFact> &facts, const Invocation &invocation)
{
    Rows rows(words("place year measure target outcome difference same_measure target_label outcome_label target_sentence outcome_sentence"));
    // Of a target in range the outcome stands in the next year's report.
    LibraryRequest request = invocation.library;
    if (request.firstYear > 0)
        ++request.lastYear;
    for (const TargetOutcome &pair : targetOutcomes(filtered(library, request), facts)) {
        if (invocation.library.firstYear > 0 && pair.year > invocation.library.lastYear)
            continue;
        rows.append({pair.place, pair.year, pair.target.measure, factText(pair.target, pair.quantity), factText(pair.outcome, pair.quantity),
            number(pair.difference), pair.sameMeasure, pair.target.label, pair.outcome.label, pair.target.sentence, pair.outcome.sentence});
    }
    return rows.text(invocation.format);
}

QByteArray compare(const ReportLibrary &library, const QList<LibraryFact> &facts, const Invocation &invocation)
{
    const LibraryRequest &request = invocation.library;
    FactSelection selection;
    selection.measure = request.measure;
    selection.quantity = request.quantity == QLatin1String("level") ? FactQuantity::Level : FactQuantity::Growth;
    selection.kind = request.kind == QLatin1String("target") ? FigureKind::Target : FigureKind::Actual;
    selection.places = request.places;
    const FactComparison comparison(filtered(library, request), facts, selection);
    Rows rows(words("place year value text same_measure label report_year paragraph sentence"));
    for (const QString &place : comparison.places()) {
        for (const int year : comparison.years()) {
            const ComparedFact *found = comparison.at(place, year);
            if (!found)
                continue;
            rows.append({place, year, number(comparableValue(found->fact, selection.quantity)), factText(found->fact, selection.quantity),
                !found->differs, found->fact.label, found->reportYear, found->fact.place.paragraph, found->fact.sentence});
        }
    }
    return rows.text(invocation.format);
}

} // namespace

Result<QByteArray> runLibraryCommand(const Invocation &invocation, const ReadingControl &control)
{
    const QString path = invocation.libraryPath.isEmpty() ? defaultLibraryPath() : invocation.libraryPath;
    const QString &action = invocation.library.action;
    if (action == QLatin1String("add"))
        return add(invocation, path, control);
    if (!QFileInfo::exists(path)) {
        return tl::unexpected(Error{ErrorCode::FileNotFound,
            Messages::tr("还没有报告库“%1”。请先用 library add 添加报告。").arg(path)});
    }
    if (action == QLatin1String("recover")) {
        const auto whole = ReportLibrary::open(path);
        if (whole)
            return Messages::tr("报告库“%1”可以打开，没有改动。").arg(path).toUtf8() + '\n';
        if (whole.error().code != ErrorCode::BrokenFile)
            return tl::unexpected(whole.error());
        return recoverLibrary(path, control.stop).map([](const LibraryRecovery &recovery) { return recoverySentence(recovery).toUtf8() + '\n'; });
    }
    return ReportLibrary::open(path).and_then([&](const std::unique_ptr<ReportLibrary> &library) -> Result<QByteArray> {
        if (action == QLatin1String("list"))
            return list(*library, invocation);
        if (action == QLatin1String("search"))
            return search(*library, invocation);
        return library->facts().map([&](const QList<LibraryFact> &facts) {
            return invocation.library.kind == QLatin1String("outcome") ? outcomes(*library, facts, invocation)
                                                                       : compare(*library, facts, invocation);
        });
    });
}

} // namespace jingan
