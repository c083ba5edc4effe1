// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef JINGAN_WITH_XAPIAN
#include <xapian.h> // before Qt, whose keywords it does not bear
#endif

#include "app/report/foldedtext.h"
#include "tests/bench/library/searchengines.h"

#include <QDirIterator>

#include <algorithm>

#ifdef JINGAN_WITH_XAPIAN
namespace {

using namespace jingan;

class XapianEngine : public SearchEngine
{
public:
    explicit XapianEngine(const QString &folder)
        : m_path(folder + QStringLiteral("/xapian"))
        , m_database(m_path.toStdString(), Xapian::DB_CREATE_OR_OVERWRITE)
    {
    }

    QString name() const override { return QStringLiteral("Xapian, CJK n-grams, texts compared"); }

    void index(const QHash<qint64, QString> &passages) override
    {
        Xapian::TermGenerator generator;
        generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
        QList<qint64> rows = passages.keys();
        std::sort(rows.begin(), rows.end());
        for (const qint64 row : std::as_const(rows)) {
            Xapian::Document document;
            document.set_data(passages.value(row).toStdString());
            generator.set_document(document);
            generator.index_text(foldText(passages.value(row)).text.toStdString());
            m_rows.insert(m_database.add_document(document), row);
        }
        m_database.commit();
    }

    QList<qint64> search(const QString &text, int) override
    {
        const QString wanted = foldText(text).text;
        Xapian::QueryParser parser;
        parser.set_default_op(Xapian::Query::OP_AND);
        const Xapian::Query query = parser.parse_query(wanted.toStdString(), Xapian::QueryParser::FLAG_CJK_NGRAM);
        Xapian::Enquire enquire(m_database);
        enquire.set_query(query);
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        enquire.set_docid_order(Xapian::Enquire::ASCENDING);
        const Xapian::MSet found = enquire.get_mset(0, m_database.get_doccount());
        QList<qint64> rows;
        for (auto each = found.begin(); each != found.end(); ++each) {
            // All n-grams being there says not that they stand together.
            if (!foldedOccurrences(QString::fromStdString(each.get_document().get_data()), wanted).isEmpty())
                rows.append(m_rows.value(*each));
        }
        return rows;
    }

    qint64 size() const override
    {
        qint64 bytes = 0;
        for (QDirIterator files(m_path, QDir::Files); files.hasNext();) {
            files.next();
            bytes += files.fileInfo().size();
        }
        return bytes;
    }

private:
    QString m_path;
    Xapian::WritableDatabase m_database;
    QHash<Xapian::docid, qint64> m_rows;
};

} // namespace
#endif

std::unique_ptr<SearchEngine> xapianEngine(const QString &folder)
{
#ifdef JINGAN_WITH_XAPIAN
    return std::make_unique<XapianEngine>(folder);
#else
    Q_UNUSED(folder);
    return nullptr;
#endif
}
