// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/library/reportcopies.h"

#include "app/dataset/dataset.h"
#include "app/library/libraryimport.h"
#include "app/readers/documentreader.h"
#include "app/report/foldedtext.h"

#include <QFile>
#include <QRandomGenerator>

using namespace jingan;

namespace {

/// One character in so many becomes another.
constexpr int ChangedOneIn = 40;

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

} // namespace

QStringList reportTexts(const QString &folder)
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

QStringList queriesOf(int length, const QStringList &texts, QRandomGenerator &random)
{
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
