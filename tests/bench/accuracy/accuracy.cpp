// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a folder of reports with its truth.json and prints, per file and in all, how right
// the outline and the headline figures are, how many characters are lost, and the time.
#include "tests/bench/accuracy/accuracy.h"

#include "app/readers/documentreader.h"
#include "app/report/reportparser.h"
#include "app/report/textcleaning.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace jingan;
using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (!isBlankSign(c))
            clean += c;
    }
    for (const GlyphFault &fault : glyphFaults())
        clean.replace(QChar(fault.wrong), QChar(fault.right));
    return clean;
}

Score scoreTitles(const QStringList &found, const QJsonArray &truth, const QString &level, QTextStream &details)
{
    Score score;
    score.found = int(found.size());
    score.expected = int(truth.size());
    QStringList rest;
    for (const QString &title : found)
        rest.append(withoutBlanks(title));
    for (const QJsonValue &title : truth) {
        if (rest.removeOne(withoutBlanks(title.toString())))
            ++score.right;
        else
            details << "    missing " << level << ": " << title.toString() << '\n';
    }
    for (const QString &title : rest)
        details << "    wrong " << level << ": " << title << '\n';
    return score;
}

/// All text of the report, its appendices and what was dropped.
QString keptText(const Report &report)
{
    QString kept;
    for (const Part &part : report.parts) {
        kept += part.heading() + part.ending;
        for (const Section &section : part.sections)
            kept += section.heading() + section.ending;
    }
    for (const Paragraph &paragraph : report.paragraphs)
        kept += paragraph.text;
    for (const Appendix &appendix : report.appendices) {
        kept += appendix.title;
        for (const QStringList &row : appendix.rows)
            kept += row.join(QString());
    }
    for (const DroppedText &dropped : report.dropped)
        kept += dropped.text;
    return kept;
}

/// Characters that the file has more often than what was kept of it.
int charactersLost(const QString &source, const Report &report)
{
    QHash<QChar, int> balance;
    for (const QChar c : withoutBlanks(source))
        ++balance[c];
    for (const QChar c : withoutBlanks(keptText(report)))
        --balance[c];
    int lost = 0;
    for (const int count : std::as_const(balance))
        lost += std::max(0, count);
    return lost;
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1).rightJustified(6);
}

QString row(const QString &file, const Score &one, const Score &two, const Score &facts, int lost, qint64 time)
{
    return file.leftJustified(36) + percent(one.precision()) + percent(one.recall()) + u"  "_s
        + percent(two.precision()) + percent(two.recall()) + u"  "_s + percent(facts.precision())
        + percent(facts.recall()) + QString::number(lost).rightJustified(8) + QString::number(time).rightJustified(8);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 2 || arguments.at(1).startsWith(u'-')) {
        out << "Usage: accuracy FOLDER\nFOLDER holds reports and truth.json.\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    QFile file(folder.filePath(u"truth.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "Cannot read " << file.fileName() << '\n';
        return 1;
    }
    const QJsonArray truth = QJsonDocument::fromJson(file.readAll()).array();

    Score ones;
    Score twos;
    Score factsAll;
    int lostAll = 0;
    qint64 timeAll = 0;
    out << "file                                 level 1 p,r   level 2 p,r    facts p,r     lost      ms\n";
    for (const QJsonValue &value : truth) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(u"file"_s).toString();
        QString lines;
        QTextStream details(&lines);
        QStringList titles1;
        QStringList titles2;
        Score facts;
        int lost = 0;
        QElapsedTimer timer;
        timer.start();
        const auto documents = readDocuments(folder.filePath(name));
        const Result<Report> report = documents.and_then(
            [](const QList<SourceDocument> &list) { return parseReport(list.constFirst()); });
        const qint64 time = timer.elapsed();
        if (report) {
            for (const Part &part : report->parts) {
                titles1.append(part.heading());
                for (const Section &section : part.sections)
                    titles2.append(section.heading());
            }
            lost = charactersLost(documents->constFirst().source, *report);
            facts = scoreFacts(*report, entry, details);
        } else {
            facts.expected = int(entry.value(u"facts"_s).toArray().size());
            details << "    refused: " << report.error().message << '\n';
        }
        const Score one = scoreTitles(titles1, entry.value(u"level1"_s).toArray(), u"level 1"_s, details);
        const Score two = scoreTitles(titles2, entry.value(u"level2"_s).toArray(), u"level 2"_s, details);
        details.flush();
        out << row(name, one, two, facts, lost, time) << '\n' << lines;
        out.flush();
        ones.add(one);
        twos.add(two);
        factsAll.add(facts);
        lostAll += lost;
        timeAll += time;
    }
    out << row(u"all"_s, ones, twos, factsAll, lostAll, timeAll) << '\n';
    return 0;
}
