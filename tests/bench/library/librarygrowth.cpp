// SPDX-License-Identifier: GPL-3.0-or-later
// How the time to add reports and to search them grows with the library, beside reading the same
// bytes and grep over the same texts.
//   librarygrowth [--counts 100,1000,3000] [FOLDER]
// The reports are copies, each changed, of those in FOLDER, else of the shipped one.
#include "app/library/libraryimport.h"
#include "app/library/reportlibrary.h"
#include "tests/bench/benchrows.h"
#include "tests/bench/library/reportcopies.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <optional>

using namespace jingan;

namespace {

/// grep takes its time: so many of the queries of a length are enough for a median.
constexpr int GreppedQueries = 3;

/// Characters of the queries: each length has its own cost.
constexpr int Lengths[] = {1, 2, 5, 12};

/// What a library of one size takes, in milliseconds of the processor.
struct Figures {
    double adding = 0;
    double reading = 0;   ///< The same bytes.
    QList<double> search; ///< By length, the median; the first page of hits is read.
    QList<double> grep;   ///< By length, the median of grep -rcF for some of the queries.
};

void readAll(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        QFile each(file.absoluteFilePath());
        if (each.open(QFile::ReadOnly))
            (void)each.readAll();
    }
}

QStringList allPassages(const ReportLibrary &library)
{
    QStringList passages;
    QSqlQuery query(library.file().database());
    query.exec(QStringLiteral("SELECT text FROM passage ORDER BY id"));
    while (query.next())
        passages.append(query.value(0).toString());
    return passages;
}

void measureSearch(Figures &figures, const ReportLibrary &library, const QString &texts)
{
    const QStringList passages = allPassages(library);
    QRandomGenerator random(7);
    for (const int length : Lengths) {
        QList<double> searches;
        QList<double> greps;
        const QStringList queries = queriesOf(length, passages, random);
        for (qsizetype i = 0; i < queries.size(); ++i) {
            searches.append(processorMilliseconds(RUSAGE_SELF, [&] {
                const auto matches = searchLibrary(library.file(), {queries.at(i)}, library.reports());
                if (matches)
                    (void)readHits(library.file(), *matches, 0, FirstHits);
            }));
            if (i < GreppedQueries) {
                greps.append(processorMilliseconds(RUSAGE_CHILDREN, [&] {
                    QProcess grep;
                    grep.setStandardOutputFile(QProcess::nullDevice());
                    grep.start(QStringLiteral("grep"), {QStringLiteral("-rcF"), queries.at(i), texts});
                    grep.waitForFinished(-1);
                }));
            }
        }
        figures.search.append(medianOf(searches));
        figures.grep.append(medianOf(greps));
    }
}

std::optional<Figures> measured(const QStringList &texts, int count)
{
    const QTemporaryDir folder;
    const QTemporaryDir copies;
    writeCopies(texts, count, copies.path());
    Figures figures;
    readAll(copies.path());
    figures.reading = processorMilliseconds(RUSAGE_SELF, [&] { readAll(copies.path()); });
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    bool added = false;
    figures.adding = processorMilliseconds(RUSAGE_SELF, [&] {
        const auto summary = importReports(path, {copies.path()});
        added = summary && !summary->stopped && summary->added == count;
    });
    const auto library = ReportLibrary::open(path);
    if (!added || !library)
        return std::nullopt;
    measureSearch(figures, **library, copies.path());
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption sizes(QStringLiteral("counts"), QStringLiteral("Sizes of libraries, ascending."), QStringLiteral("N,N…"),
        QStringLiteral("100,1000,3000"));
    parser.addOption(sizes);
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Reports to copy."));
    parser.process(application);
    const QStringList texts = reportTexts(parser.positionalArguments().value(0));
    if (texts.isEmpty()) {
        QTextStream(stderr) << "no report found\n";
        return 1;
    }

    BenchRows rows;
    std::optional<std::pair<int, Figures>> smallest;
    const QStringList counts = parser.value(sizes).split(u',');
    for (const QString &each : counts) {
        const int count = std::max(1, each.toInt());
        const auto figures = measured(texts, count);
        if (!figures) {
            QTextStream(stderr) << "library not written\n";
            return 1;
        }
        rows.add(QStringLiteral("adding %1 reports").arg(count), figures->adding, QStringLiteral("ms"),
            QStringLiteral("reading the same bytes"), figures->reading);
        for (qsizetype i = 0; i < std::ssize(Lengths); ++i) {
            rows.add(QStringLiteral("searching %1 reports, %2 characters").arg(count).arg(Lengths[i]), figures->search.at(i),
                QStringLiteral("ms"), QStringLiteral("grep -rcF"), figures->grep.at(i), 0.1, BenchRows::Bound::Ratio);
        }
        if (!smallest) {
            smallest = std::pair(count, *figures);
            continue;
        }
        // Linear: so many times the reports, so many times the time. A tenth is the machine's.
        const double times = double(count) / smallest->first;
        const auto grown = [&](const QString &what, double before, double after) {
            rows.add(QStringLiteral("%1: growth %2 → %3").arg(what).arg(smallest->first).arg(count), after / before,
                QStringLiteral("×"), QStringLiteral("linear"), times, 1.1, BenchRows::Bound::Ratio);
        };
        grown(QStringLiteral("adding"), smallest->second.adding, figures->adding);
        for (qsizetype i = 0; i < std::ssize(Lengths); ++i)
            grown(QStringLiteral("searching, %1 characters").arg(Lengths[i]), smallest->second.search.at(i), figures->search.at(i));
    }
    return 0;
}
