// SPDX-License-Identifier: GPL-3.0-or-later
// How fast reports come into the library and are searched, and whether what is found is right.
//   librarysearch [--reports N] [--library-only] [FOLDER]
// The reports are copies, each changed, of those in FOLDER, else of the shipped one.
#include "app/dataset/dataset.h"
#include "app/library/libraryimport.h"
#include "app/library/reportlibrary.h"
#include "app/readers/documentreader.h"
#include "app/report/foldedtext.h"
#include "tests/bench/library/searchengines.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVariant>

#include <sys/resource.h>

#include <algorithm>

using namespace jingan;

namespace {

constexpr int QueriesOfALength = 60;
constexpr int ShownHits = 50;
/// One character in so many becomes another.
constexpr int ChangedOneIn = 40;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

/// Another report of the same shape: other numbers, some other characters; headings stay.
QString changed(const QString &text, const QString &characters, QRandomGenerator &random)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.trimmed().size() < 30)
            continue;
        for (qsizetype i = 1; i + 1 < line.size(); ++i) {
            const QChar c = line.at(i);
            if (c.isDigit() && !line.at(i + 1).isDigit() && line.at(i + 1) != u'年')
                line[i] = QChar(u'0' + random.bounded(10));
            else if (c.script() == QChar::Script_Han && random.bounded(ChangedOneIn) == 0)
                line[i] = characters.at(random.bounded(int(characters.size())));
        }
    }
    return lines.join(u'\n');
}

QStringList sources(const QString &folder)
{
    QStringList texts;
    const QStringList files = folder.isEmpty() ? QStringList{shippedDatasetFolder() + QStringLiteral("/report.txt")}
                                               : importableFiles({folder});
    for (const QString &file : files) {
        if (const auto documents = readDocuments(file); documents && openReports(file)) {
            for (const SourceDocument &document : *documents)
                texts.append(document.source);
        }
    }
    return texts;
}

void writeCopies(const QStringList &texts, int count, const QString &folder)
{
    QRandomGenerator random(20250111);
    QString characters;
    for (const QChar c : texts.constFirst()) {
        if (c.script() == QChar::Script_Han)
            characters += c;
    }
    for (int i = 0; i < count; ++i) {
        QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(i, 5, 10, QLatin1Char('0')));
        if (file.open(QFile::WriteOnly))
            file.write(changed(texts.at(i % texts.size()), characters, random).toUtf8());
    }
}

QHash<qint64, QString> allPassages(const ReportLibrary &library)
{
    QHash<qint64, QString> passages;
    QSqlQuery query(library.file().database());
    query.exec(QStringLiteral("SELECT id, text FROM passage"));
    while (query.next())
        passages.insert(query.value(0).toLongLong(), query.value(1).toString());
    return passages;
}

/// Substrings of passages, and as many that hardly occur.
QStringList queriesOf(int length, const QHash<qint64, QString> &passages, QRandomGenerator &random)
{
    const QStringList texts = passages.values();
    QStringList queries;
    while (queries.size() < QueriesOfALength) {
        const QString &text = texts.at(random.bounded(int(texts.size())));
        const QString &other = texts.at(random.bounded(int(texts.size())));
        if (text.size() < 30 || other.size() < 30)
            continue;
        QString query = text.mid(random.bounded(int(text.size()) - length), length);
        if (length > 1 && queries.size() % 4 == 3) // two pieces that stand together by chance only
            query = query.left(length / 2) + other.mid(random.bounded(int(other.size()) - length), length - length / 2);
        if (foldText(query).text.size() == length)
            queries.append(query);
    }
    return queries;
}

struct Answers {
    QList<double> milliseconds;
    int right = 0;
    qint64 found = 0;
};

void printRow(const QString &engine, int length, Answers answers)
{
    std::sort(answers.milliseconds.begin(), answers.milliseconds.end());
    out() << QStringLiteral("%1  %2  %3 ms  %4 ms  %5 ms  %6/%7  %8\n")
                 .arg(engine, -36).arg(length, 2)
                 .arg(answers.milliseconds.at(answers.milliseconds.size() / 2), 8, 'f', 2)
                 .arg(answers.milliseconds.at(answers.milliseconds.size() * 9 / 10), 8, 'f', 2)
                 .arg(answers.milliseconds.constLast(), 8, 'f', 2)
                 .arg(answers.right).arg(QueriesOfALength).arg(answers.found / QueriesOfALength, 8);
    out().flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption count(QStringLiteral("reports"), QStringLiteral("How many reports."), QStringLiteral("N"), QStringLiteral("1000"));
    const QCommandLineOption only(QStringLiteral("library-only"), QStringLiteral("Without the other ways to search."));
    parser.addOptions({count, only});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Reports to copy."));
    parser.process(application);

    const QStringList texts = sources(parser.positionalArguments().value(0));
    if (texts.isEmpty()) {
        out() << "no report found\n";
        return 1;
    }
    QTemporaryDir folder;
    QTemporaryDir copies;
    writeCopies(texts, parser.value(count).toInt(), copies.path());
    const double before = peakMebibytes();

    QElapsedTimer timer;
    timer.start();
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    const auto summary = importReports(path, {copies.path()});
    if (!summary || summary->stopped) {
        out() << "library not written\n";
        return 1;
    }
    out() << QStringLiteral("added %1 reports of %2 files in %3 s, %4 failed, %5 duplicates; peak memory %6 MiB (%7 before)\n")
                 .arg(summary->added).arg(summary->files).arg(double(timer.elapsed()) / 1000.0, 0, 'f', 1)
                 .arg(summary->failures.size()).arg(summary->duplicates.size()).arg(peakMebibytes(), 0, 'f', 0).arg(before, 0, 'f', 0);
    const auto library = ReportLibrary::open(path);
    const QHash<qint64, QString> passages = allPassages(**library);
    out() << QStringLiteral("%1 passages, library %2 MiB\n").arg(passages.size()).arg(double(QFileInfo(path).size()) / 1048576.0, 0, 'f', 0);
    out().flush();

    std::vector<std::unique_ptr<SearchEngine>> engines;
    if (!parser.isSet(only)) {
        engines.push_back(pairEngine(folder.path()));
        if (auto xapian = xapianEngine(folder.path()))
            engines.push_back(std::move(xapian));
    }
    for (const auto &engine : engines) {
        timer.restart();
        engine->index(passages);
        out() << QStringLiteral("%1: indexed in %2 s, %3 MiB\n").arg(engine->name()).arg(double(timer.elapsed()) / 1000.0, 0, 'f', 1)
                     .arg(double(engine->size()) / 1048576.0, 0, 'f', 0);
        out().flush();
    }

    QHash<qint64, QString> folded;
    for (auto each = passages.cbegin(); each != passages.cend(); ++each)
        folded.insert(each.key(), foldText(each.value()).text);
    out() << "engine                            characters  median        90 %          worst      right  found on average\n";
    QRandomGenerator random(7);
    for (const int length : {1, 2, 5, 12}) {
        const QStringList queries = queriesOf(length, passages, random);
        std::vector<Answers> answers(engines.size() + 1);
        for (const QString &query : queries) {
            QSet<qint64> truth;
            const QString wanted = foldText(query).text;
            for (auto each = folded.cbegin(); each != folded.cend(); ++each) {
                if (each.value().contains(wanted))
                    truth.insert(each.key());
            }
            for (size_t i = 0; i < answers.size(); ++i) {
                timer.restart();
                QList<qint64> rows;
                if (i == 0) {
                    const auto matches = searchLibrary((*library)->file(), {query}, (*library)->reports());
                    if (matches && readHits((*library)->file(), *matches, 0, ShownHits))
                        rows = matches->rows;
                } else {
                    rows = engines.at(i - 1)->search(query, ShownHits);
                }
                answers[i].milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
                answers[i].found += rows.size();
                if (QSet<qint64>(rows.cbegin(), rows.cend()) == truth)
                    ++answers[i].right;

            }
        }
        for (size_t i = 0; i < answers.size(); ++i)
            printRow(i == 0 ? QStringLiteral("library: FTS5, characters") : engines.at(i - 1)->name(), length, answers.at(i));
    }
    return 0;
}
