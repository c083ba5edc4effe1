// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/rowreader.h"

#include "app/common/csv.h"
#include "app/readers/htmlreader.h"
#include "app/readers/markdownreader.h"
#include "app/readers/readererrors.h"
#include "app/readers/textdecoding.h"
#include "app/readers/textreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

/// A shorter cell holds a title or an address, no report.
constexpr int ShortestReport = 400;

/// A report without any line end: paragraphs begin with two wide blanks, or at a heading.
QString withLines(const QString &text)
{
    if (text.count(u'\n') >= 5)
        return text;
    static const QRegularExpression blanks(QStringLiteral("[ \\x{3000}\\x{00A0}\\x{2003}]{2,}"));
    static const QRegularExpression headings(
        QStringLiteral("(?<=[。！：；”])(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|各位代表))"));
    QString lines = text;
    return lines.replace(blanks, QStringLiteral("\n")).replace(headings, QStringLiteral("\n"));
}

/// The document of one row; none where no cell holds a report.
std::optional<SourceDocument> documentOf(const QStringList &cells, const QString &name)
{
    qsizetype longest = 0;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        if (cells.at(i).size() > cells.at(longest).size())
            longest = i;
    }
    if (cells.isEmpty() || cells.at(longest).size() < ShortestReport || !cells.at(longest).contains(u'。'))
        return std::nullopt;
    const QString &text = cells.at(longest);
    SourceDocument document;
    const bool html = looksLikeHtml(text.toUtf8());
    if (auto page = html ? readHtmlDocument(text, name) : looksLikeMarkdown(text)
                ? readMarkdownDocument(text, name) : Result<SourceDocument>(readTextDocument(withLines(text), name)))
        document = std::move(*page);
    else
        return std::nullopt;
    // Place, year and title stand in the other cells: they tell of the report what its text may not.
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i == longest || cells.at(i).trimmed().isEmpty())
            continue;
        document.dropped.append({cells.at(i), DropReason::FrontMatter, 0});
        document.source += u'\n' + cells.at(i);
    }
    return document;
}

Result<QList<SourceDocument>> noReport(const QString &name)
{
    return tl::unexpected(Error{ErrorCode::NotAReport,
        Messages::tr("“%1”的各行里没有找到报告全文。请确认选对了文件：应有一列是报告的全文。").arg(name)});
}

} // namespace

Result<QList<SourceDocument>> readCsvDocuments(const QByteArray &bytes, const QString &name, const ReadingControl &control)
{
    const auto text = decodeText(bytes, name);
    if (!text)
        return tl::unexpected(text.error());
    const auto table = CsvTable::parse(text->toUtf8(), name);
    if (!table)
        return tl::unexpected(table.error());
    QList<SourceDocument> documents;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (control.isStopped())
            return tl::unexpected(readingCancelled(name));
        control.report(10 + row * 80 / table->rowCount());
        QStringList cells;
        for (const QString &heading : table->headings())
            cells.append(table->cell(row, heading));
        const QString rowName = table->rowCount() == 1 ? name : Messages::tr("%1，第 %2 行").arg(name).arg(table->rowNumber(row));
        if (auto document = documentOf(cells, rowName))
            documents.append(std::move(*document));
    }
    return documents.isEmpty() ? noReport(name) : documents;
}

Result<QList<SourceDocument>> readJsonLinesDocuments(const QByteArray &bytes, const QString &name,
    const ReadingControl &control)
{
    QList<SourceDocument> documents;
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (control.isStopped())
            return tl::unexpected(readingCancelled(name));
        control.report(int(10 + i * 80 / lines.size()));
        const QByteArray line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(line, &error);
        if (!json.isObject()) {
            return tl::unexpected(Error{ErrorCode::BadTable,
                Messages::tr("“%1”第 %2 行不是 JSON 对象。请检查这一行。").arg(name).arg(i + 1), error.errorString(), int(i) + 1});
        }
        QStringList cells;
        const QJsonObject object = json.object();
        for (const auto &value : object) {
            if (value.isString())
                cells.append(value.toString());
            else if (value.isDouble())
                cells.append(QString::number(value.toDouble(), 'g', 12));
        }
        const QString rowName = lines.size() <= 2 ? name : Messages::tr("%1，第 %2 行").arg(name).arg(i + 1);
        if (auto document = documentOf(cells, rowName))
            documents.append(std::move(*document));
    }
    return documents.isEmpty() ? noReport(name) : documents;
}

} // namespace jingan
