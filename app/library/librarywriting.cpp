// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/librarywriting.h"

#include "app/library/libraryschema.h"
#include "app/library/searchwords.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace jingan {

namespace {

/// A null string would be stored as NULL; nothing told is the empty text.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

QVariant number(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<double>());
}

/// One statement, run for many rows.
class Statement
{
public:
    Statement(const SqliteFile &file, const QString &text)
        : m_file(file)
        , m_query(file.database())
    {
        m_prepared = m_query.prepare(text);
    }

    Result<void> run(const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            m_query.bindValue(i, values.at(i));
        if (!m_prepared || !m_query.exec())
            return tl::unexpected(m_file.writeFailed(m_query.lastError()));
        return {};
    }

    qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }

private:
    const SqliteFile &m_file;
    QSqlQuery m_query;
    bool m_prepared = false;
};

Result<void> insertPassages(const SqliteFile &file, qint64 id, const QList<IndexedPassage> &passages)
{
    Statement text(file, QStringLiteral("INSERT INTO passage (id, form, paragraph, heading, text) VALUES (?, ?, ?, ?, ?)"));
    Statement index(file, QStringLiteral("INSERT INTO passage_index (rowid, words) VALUES (?, ?)"));
    for (const IndexedPassage &each : passages) {
        const LibraryPassage &passage = each.passage;
        const qint64 row = passageRow(id, passage.kind, passage.index);
        if (auto ok = text.run({row, int(passage.form), passage.paragraph, notNull(passage.heading), passage.text}); !ok)
            return ok;
        if (auto ok = index.run({row, each.words}); !ok)
            return ok;
    }
    return {};
}

Result<void> insertFacts(const SqliteFile &file, qint64 id, const QList<LibraryFact> &facts)
{
    Statement statement(file, QStringLiteral("INSERT INTO fact (report, position, measure, label, value, value_most, unit, "
        "growth, growth_most, target, averaged, year, qualifier, words, sentence, paragraph, start, length, corrected) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (int i = 0; i < facts.size(); ++i) {
        const LibraryFact &fact = facts.at(i);
        if (auto ok = statement.run({id, i, fact.measure, notNull(fact.label), number(fact.value), number(fact.valueMost),
                notNull(fact.unit), number(fact.growthPercent), number(fact.growthMost), fact.kind == FigureKind::Target,
                fact.averaged, fact.year, notNull(fact.qualifier), notNull(fact.words), notNull(fact.sentence), fact.place.paragraph,
                fact.place.span.start, fact.place.span.length, fact.corrected});
            !ok)
            return ok;
    }
    return {};
}

/// Rows of a report's passages: from the first to before the next report's first.
QVariantList rowRange(qint64 id)
{
    return {passageRow(id, SectionKind::Opening, 0), passageRow(id + 1, SectionKind::Opening, 0)};
}

Result<void> deleteReading(const SqliteFile &file, qint64 id)
{
    // The index has no text of its own: to forget a passage it must be given the words again.
    QSqlQuery passages(file.database());
    passages.setForwardOnly(true);
    passages.prepare(QStringLiteral("SELECT id, text FROM passage WHERE id >= ? AND id < ?"));
    for (const QVariant &bound : rowRange(id))
        passages.addBindValue(bound);
    if (!passages.exec())
        return tl::unexpected(file.writeFailed(passages.lastError()));
    Statement forget(file, QStringLiteral("INSERT INTO passage_index (passage_index, rowid, words) VALUES ('delete', ?, ?)"));
    while (passages.next()) {
        if (auto ok = forget.run({passages.value(0), searchWords(passages.value(1).toString())}); !ok)
            return ok;
    }
    passages.finish();
    if (auto ok = Statement(file, QStringLiteral("DELETE FROM passage WHERE id >= ? AND id < ?")).run(rowRange(id)); !ok)
        return ok;
    return Statement(file, QStringLiteral("DELETE FROM fact WHERE report = ?")).run({id});
}

} // namespace

Result<qint64> reportWithHash(const SqliteFile &file, const QByteArray &hash)
{
    QSqlQuery query(file.database());
    query.prepare(QStringLiteral("SELECT id FROM report WHERE hash = ?"));
    query.addBindValue(hash);
    if (!query.exec())
        return tl::unexpected(file.unusable(query.lastError()));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<qint64> insertReport(const SqliteFile &file, const PreparedReport &prepared)
{
    Statement report(file, QStringLiteral("INSERT INTO report (hash, place, year, confirmed, title, file_name, added_at, "
                                          "paragraphs, characters) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)"));
    if (auto ok = report.run({prepared.hash, notNull(prepared.filedBy.place), prepared.filedBy.year, notNull(prepared.title),
            notNull(prepared.fileName), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), prepared.paragraphs,
            prepared.characters});
        !ok)
        return tl::unexpected(ok.error());
    const qint64 id = report.lastId();
    return Statement(file, QStringLiteral("INSERT INTO document (report, data) VALUES (?, ?)"))
        .run({id, prepared.document})
        .and_then([&] { return insertPassages(file, id, prepared.passages); })
        .and_then([&] { return insertFacts(file, id, prepared.facts); })
        .map([&] { return id; });
}

Result<void> replaceReading(const SqliteFile &file, qint64 id, const QList<Correction> &corrections,
    const CorrectedReport &corrected)
{
    if (auto ok = Statement(file, QStringLiteral("DELETE FROM correction WHERE report = ?")).run({id}); !ok)
        return ok;
    Statement keep(file, QStringLiteral("INSERT INTO correction (report, position, operation) VALUES (?, ?, ?)"));
    for (int i = 0; i < corrections.size(); ++i) {
        const QJsonDocument operation(correctionToJson(corrections.at(i)));
        if (auto ok = keep.run({id, i, QString::fromUtf8(operation.toJson(QJsonDocument::Compact))}); !ok)
            return ok;
    }
    int characters = 0;
    for (const Paragraph &paragraph : corrected.report.paragraphs)
        characters += int(paragraph.text.size());
    return Statement(file, QStringLiteral("UPDATE report SET paragraphs = ?, characters = ?, lost_corrections = ? WHERE id = ?"))
        .run({corrected.report.paragraphs.size(), characters, corrected.lost.size(), id})
        .and_then([&] { return deleteReading(file, id); })
        .and_then([&] { return insertPassages(file, id, indexedPassages(corrected.report)); })
        .and_then([&] { return insertFacts(file, id, corrected.facts); });
}

Result<void> deleteReport(const SqliteFile &file, qint64 id)
{
    return deleteReading(file, id).and_then(
        [&] { return Statement(file, QStringLiteral("DELETE FROM report WHERE id = ?")).run({id}); });
}

} // namespace jingan
