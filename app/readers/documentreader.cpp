// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/documentreader.h"

#include "app/common/textfile.h"
#include "app/readers/docxreader.h"
#include "app/readers/htmlreader.h"
#include "app/readers/markdownreader.h"
#include "app/readers/pdfreader.h"
#include "app/readers/readererrors.h"
#include "app/readers/rowreader.h"
#include "app/readers/textdecoding.h"
#include "app/readers/textreader.h"
#include "app/report/reportparser.h"

#include <QFileInfo>

#include <algorithm>

namespace jingan {

namespace {

Result<QList<SourceDocument>> listOf(const Result<SourceDocument> &document)
{
    return document.map([](const SourceDocument &one) { return QList<SourceDocument>{one}; });
}

/// Of every kind, as readTextDocument() parts lines.
qsizetype lineEnds(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'\n' || c == u'\f' || c == u'\v' || c == QChar(0x2028) || c == QChar(0x2029);
    }) + text.count(u'\r') - text.count(QLatin1String("\r\n"));
}

/// Files that begin with these bytes hold pictures, sound or programs.
bool isOtherBinary(const QByteArray &bytes)
{
    static const QList<QByteArray> beginnings = {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "Rar!", "7z\xBC\xAF", "\177ELF",
        "MZ\x90", "\x1F\x8B", "ID3", "RIFF", "II*", "BM6"};
    for (const QByteArray &beginning : beginnings) {
        if (bytes.startsWith(beginning))
            return true;
    }
    return false;
}

} // namespace

Result<QList<SourceDocument>> readDocumentsFrom(const QByteArray &bytes, const QString &name, const ReadingControl &control)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    // A PDF may begin with a few foreign bytes.
    if (bytes.left(1024).contains("%PDF-"))
        return listOf(readPdfDocument(bytes, name, control));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return listOf(readDocxDocument(bytes, name, control));
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        // Word puts a document with a password into the old kind of file, under this name.
        const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
        return tl::unexpected(bytes.contains(encrypted) ? encryptedFile(name) : oldWordFile(name));
    }
    if (suffix == QLatin1String("pdf") || suffix == QLatin1String("docx"))
        return tl::unexpected(brokenFile(name));
    if (isOtherBinary(bytes))
        return tl::unexpected(unknownFormat(name));
    if (bytes.size() > LargestTextFile)
        return tl::unexpected(tooLargeText(name));
    if (std::count(bytes.cbegin(), bytes.cend(), '\n') > MostLines)
        return tl::unexpected(tooLongText(name));
    if (suffix == QLatin1String("csv"))
        return readCsvDocuments(bytes, name, control);
    if (suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson"))
        return readJsonLinesDocuments(bytes, name, control);
    if (looksLikeHtml(bytes)) {
        return listOf(decodeHtml(bytes, name).and_then([&](const QString &html) { return readHtmlDocument(html, name); }));
    }
    return decodeText(bytes, name).and_then([&](const QString &text) -> Result<QList<SourceDocument>> {
        if (text.size() > LargestText || lineEnds(text) > MostLines)
            return tl::unexpected(tooLongText(name));
        if (text.startsWith(QLatin1String("{\\rtf")))
            return tl::unexpected(oldWordFile(name));
        if (suffix == QLatin1String("md") || suffix == QLatin1String("markdown") || looksLikeMarkdown(text))
            return listOf(readMarkdownDocument(text, name));
        return QList<SourceDocument>{readTextDocument(text, name)};
    });
}

Result<QList<SourceDocument>> readDocuments(const QString &path, const ReadingControl &control)
{
    control.report(0);
    auto documents = readFile(path, LargestFile).and_then([&](const QByteArray &bytes) { return readDocumentsFrom(bytes, path, control); });
    if (documents && control.isStopped())
        return tl::unexpected(readingCancelled(path));
    return documents;
}

Result<QList<Report>> openReports(const QString &path, const ReadingControl &control)
{
    return readDocuments(path, control).and_then([&](const QList<SourceDocument> &documents) -> Result<QList<Report>> {
        QList<Report> reports;
        for (const SourceDocument &document : documents) {
            Result<Report> report = parseReport(document);
            if (!report) {
                // In a table, a row that holds something else is passed over.
                if (documents.size() > 1)
                    continue;
                return tl::unexpected(report.error());
            }
            reports.append(std::move(*report));
        }
        if (reports.isEmpty())
            return tl::unexpected(parseReport(documents.constFirst()).error());
        control.report(100);
        return reports;
    });
}

} // namespace jingan
