// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/sqlitefile.h"
#include "app/library/searchwords.h"
#include "app/report/foldedtext.h"
#include "tests/bench/library/searchengines.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace {

using namespace jingan;

/// Every two neighbouring characters, the last one alone. Of one character, the words that
/// begin with it are asked for.
QString pairs(const QString &folded, bool withLast)
{
    QString words;
    for (qsizetype at = 0; at + (withLast ? 0 : 1) < folded.size(); ++at) {
        words += QStringView(folded).mid(at, 2);
        words += u' ';
    }
    return words;
}

class PairEngine : public SearchEngine
{
public:
    explicit PairEngine(const QString &folder)
    {
        m_file = std::move(*SqliteFile::open(folder + QStringLiteral("/pairs.sqlite"), {QStringLiteral("bench"), 1, {{
            QStringLiteral("CREATE TABLE passage (id INTEGER PRIMARY KEY, text TEXT)"),
            QStringLiteral("CREATE VIRTUAL TABLE passage_index USING fts5(words, content='', columnsize=0, prefix='1', "
                           "tokenize=\"%1\")").arg(searchTokenizer())}}}));
    }

    QString name() const override { return QStringLiteral("FTS5, pairs of characters"); }

    void index(const QHash<qint64, QString> &passages) override
    {
        QSqlDatabase database = m_file->database();
        database.transaction();
        QSqlQuery text(database);
        text.prepare(QStringLiteral("INSERT INTO passage VALUES (?, ?)"));
        QSqlQuery words(database);
        words.prepare(QStringLiteral("INSERT INTO passage_index (rowid, words) VALUES (?, ?)"));
        QList<qint64> rows = passages.keys();
        std::sort(rows.begin(), rows.end());
        for (const qint64 row : std::as_const(rows)) {
            text.bindValue(0, row);
            text.bindValue(1, passages.value(row));
            text.exec();
            words.bindValue(0, row);
            words.bindValue(1, pairs(foldText(passages.value(row)).text, true));
            words.exec();
        }
        database.commit();
    }

    QList<qint64> search(const QString &text, int shown) override
    {
        const QString wanted = foldText(text).text;
        const QString expression = wanted.size() == 1 ? u'"' + QString(wanted).replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*")
            : u'"' + pairs(wanted, false).replace(u'"', QStringLiteral("\"\"")) + u'"';
        QList<qint64> rows;
        QSqlQuery query(m_file->database());
        query.setForwardOnly(true);
        query.prepare(QStringLiteral("SELECT rowid FROM passage_index WHERE passage_index MATCH ?"));
        query.addBindValue(expression);
        query.exec();
        while (query.next())
            rows.append(query.value(0).toLongLong());
        QSqlQuery read(m_file->database());
        read.prepare(QStringLiteral("SELECT text FROM passage WHERE id = ?"));
        for (int i = 0; i < qMin<qsizetype>(shown, rows.size()); ++i) {
            read.bindValue(0, rows.at(i));
            read.exec();
            read.next();
            foldedOccurrences(read.value(0).toString(), wanted);
        }
        return rows;
    }

    qint64 size() const override { return QFileInfo(m_file->path()).size(); }

private:
    std::unique_ptr<SqliteFile> m_file;
};

} // namespace

std::unique_ptr<SearchEngine> pairEngine(const QString &folder)
{
    return std::make_unique<PairEngine>(folder);
}
