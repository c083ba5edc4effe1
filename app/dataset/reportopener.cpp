// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/reportopener.h"

#include "app/dataset/reportdataset.h"
#include "app/library/libraryreading.h"
#include "app/library/libraryschema.h"
#include "app/readers/documentreader.h"

#include <QFileInfo>

#include <algorithm>

namespace jingan {

namespace {

/// The library's words of a fact as the report's own.
HeadlineFact headlineFactOf(const LibraryFact &fact, const Report &report)
{
    HeadlineFact result;
    result.indicator = headlineIndicatorOfId(fact.measure).value_or(HeadlineIndicator::Gdp);
    result.label = fact.label;
    result.value = fact.value;
    result.unit = fact.unit;
    result.growthPercent = fact.growthPercent;
    result.growthPercentMax = fact.growthMost;
    result.averaged = fact.averaged;
    result.kind = fact.kind;
    result.year = fact.year;
    result.qualifier = fact.qualifier;
    result.text = fact.words;
    result.span = fact.place;
    result.quote = fact.place;
    if (const Paragraph *paragraph = report.paragraph(fact.place.paragraph))
        result.quote.span = paragraph->sentenceAt(fact.place.span.start);
    return result;
}

Result<QList<ReadReport>> readFromLibrary(const ReportSource &source)
{
    return SqliteFile::open(source.path, librarySchema()).and_then([&](const std::unique_ptr<SqliteFile> &file) {
        return readCorrections(*file, source.libraryId).and_then([&](const QList<Correction> &corrections) {
            return readAnew(*file, source.libraryId, corrections);
        });
    }).map([](const CorrectedReport &corrected) {
        ReadReport read;
        read.report = corrected.report;
        // Facts that nobody mended are read from the text again, for the year that it is filed by.
        if (std::any_of(corrected.facts.cbegin(), corrected.facts.cend(), [](const LibraryFact &fact) { return fact.corrected; })) {
            read.facts.emplace();
            for (const LibraryFact &fact : corrected.facts)
                read.facts->append(headlineFactOf(fact, corrected.report));
        }
        return QList<ReadReport>{read};
    });
}

/// Fills in whose report it is by what the user said; guesses where nobody has.
void file(ReadReport &read, const ReportSource &source)
{
    Report &report = read.report;
    if (!source.filedBy.place.isEmpty())
        report.region = source.filedBy.place;
    if (source.filedBy.year > 0)
        report.plannedYear = source.filedBy.year;
    if (report.region.isEmpty() || report.planYear() == 0)
        read.guess = guessPlaceAndYear(report, source.libraryId > 0 ? QString() : QFileInfo(source.path).fileName());
    if (!report.region.isEmpty())
        read.guess.place = report.region;
    if (report.planYear() > 0)
        read.guess.year = report.planYear();
}

} // namespace

Result<QList<ReadReport>> readReports(const ReportSource &source, const ReadingControl &control)
{
    auto reports = source.libraryId > 0 ? readFromLibrary(source)
                                        : openReports(source.path, control).map([](const QList<Report> &read) {
                                              QList<ReadReport> list;
                                              for (const Report &report : read)
                                                  list.append(ReadReport{report});
                                              return list;
                                          });
    if (reports) {
        for (ReadReport &read : *reports)
            file(read, source);
    }
    return reports;
}

ReportOpener::ReportOpener(QObject *parent)
    : QObject(parent)
{
}

ReportOpener::~ReportOpener() = default;

void ReportOpener::run(const std::function<void(const std::stop_token &)> &work)
{
    m_jobs.remove_if([](const Job &job) { return job.done->load(); });
    for (Job &job : m_jobs)
        job.thread.request_stop();
    m_running = true;
    auto done = std::make_shared<std::atomic<bool>>(false);
    m_jobs.push_back({done, std::jthread([work, done](const std::stop_token &stop) {
        work(stop);
        done->store(true);
    })});
}

void ReportOpener::start(const ReportSource &source)
{
    run([this, number = ++m_number, source](const std::stop_token &stop) {
        const ReadingControl control{stop, [this, number](int percent) {
            answerTo(number, [this, percent] { emit progressChanged(percent); });
        }};
        const auto reports = readReports(source, control);
        answerTo(number, [this, reports] {
            m_running = false;
            if (reports)
                emit read(*reports);
            else
                emit failed(reports.error());
        });
    });
}

void ReportOpener::build(const ReadReport &report)
{
    run([this, number = ++m_number, report](const std::stop_token &) {
        const auto dataset = std::make_shared<Dataset>(report.facts ? datasetOf(report.report, *report.facts) : datasetOf(report.report));
        answerTo(number, [this, dataset] {
            m_running = false;
            emit built(dataset);
        });
    });
}

void ReportOpener::cancel()
{
    ++m_number;
    m_running = false;
    for (Job &job : m_jobs)
        job.thread.request_stop();
}

void ReportOpener::answerTo(int number, const std::function<void()> &answer)
{
    QMetaObject::invokeMethod(this, [this, number, answer] {
        if (number == m_number)
            answer();
    }, Qt::QueuedConnection);
}

} // namespace jingan
