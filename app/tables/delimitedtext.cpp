// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/delimitedtext.h"

#include "app/common/visibletext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <csv.h>
#include <uchardet.h>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

std::optional<QString> decoded(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    // A control sign in the text means that another encoding was meant, or none at all.
    const bool binary = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f';
    });
    if (decoder.hasError() || binary)
        return std::nullopt;
    return text;
}

QByteArray guessedEncoding(const QByteArray &bytes)
{
    uchardet_t detector = uchardet_new();
    // The first megabyte tells as much as the whole.
    uchardet_handle_data(detector, bytes.constData(), size_t(std::min<qsizetype>(bytes.size(), 1 << 20)));
    uchardet_data_end(detector);
    const QByteArray name = uchardet_get_charset(detector);
    uchardet_delete(detector);
    return name;
}

bool runsAsFormula(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text.at(i) == u'\'')
        ++i;
    return i < text.size() && QStringView(u"=+-@\t\r").contains(text.at(i));
}

/// What libcsv hands over while it reads.
struct Collector {
    TableSheet sheet;
    QList<TableCell> row;
    const TableLimits &limits;
    int line = 1;      ///< Of the text, where the next row begins.
    int linesInRow = 0;
    bool tooMany = false;
    qint64 cells = 0;
    bool tooManyCells = false;

    static void field(void *bytes, size_t length, void *self)
    {
        auto *collector = static_cast<Collector *>(self);
        const QString text = QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(length));
        collector->linesInRow += int(text.count(u'\n'));
        // Cells beyond the bound are counted, not kept.
        if (collector->row.size() <= collector->limits.columns)
            collector->row.append(textCell(plainCell(text)));
    }
    static void endOfRow(int, void *self)
    {
        auto *collector = static_cast<Collector *>(self);
        while (!collector->row.isEmpty() && collector->row.constLast().isEmpty())
            collector->row.removeLast();
        collector->tooMany = collector->tooMany || collector->row.size() > collector->limits.columns
            || collector->sheet.rows.size() >= collector->limits.rows;
        collector->cells += collector->row.size();
        collector->tooManyCells = collector->tooManyCells || collector->cells > collector->limits.cells;
        if (!collector->tooMany && !collector->tooManyCells) {
            collector->sheet.rows.append(collector->row);
            collector->sheet.lines.append(collector->line);
        }
        collector->row.clear();
        collector->line += collector->linesInRow + 1;
        collector->linesInRow = 0;
    }
};

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &name, QString *encoding)
{
    const auto as = [&](const char *tried, const QString &shown) {
        auto text = decoded(bytes, tried);
        if (text)
            *encoding = shown;
        return text;
    };
    std::optional<QString> text;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        text = as("UTF-16", QStringLiteral("UTF-16"));
    } else {
        text = as("UTF-8", QStringLiteral("UTF-8"));
        const QByteArray guess = text ? QByteArray() : guessedEncoding(bytes);
        // Offices here write GB18030; uchardet calls short files anything. Big5 and UTF-16
        // are taken at its word, the rest only after GB18030 failed.
        if (!text && (guess == "BIG5" || guess.startsWith("UTF-16")))
            text = as(guess.constData(), QString::fromLatin1(guess));
        if (!text)
            text = as("GB18030", QStringLiteral("GB18030"));
        if (!text && !guess.isEmpty())
            text = as(guess.constData(), QString::fromLatin1(guess));
    }
    if (!text) {
        return tl::unexpected(Error{ErrorCode::NotText,
            Messages::tr("“%1”不是表格，或用了无法识别的文字编码。请另存为 XLSX 或 UTF-8 编码的 CSV 后重试。").arg(visibleName(name))});
    }
    return *text;
}

char guessDelimiter(const QString &text)
{
    constexpr int LinesLookedAt = 20;
    char best = ',';
    int bestScore = 0;
    for (const char delimiter : {',', ';', '\t'}) {
        QList<int> counts;
        bool quoted = false;
        int count = 0;
        for (qsizetype i = 0; i <= text.size() && counts.size() < LinesLookedAt; ++i) {
            const QChar c = i < text.size() ? text.at(i) : QChar(u'\n');
            if (c == u'"')
                quoted = !quoted;
            else if (!quoted && c == QLatin1Char(delimiter))
                ++count;
            else if (!quoted && c == u'\n') {
                if (count > 0)
                    counts.append(count);
                count = 0;
            }
        }
        // Lines that agree on a number of cells weigh more than many signs in one title.
        int score = 0;
        for (const int each : std::as_const(counts))
            score = std::max(score, int(counts.count(each)) * 100 + each);
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

Result<TableFile> readDelimitedText(const QByteArray &bytes, const QString &name, const ReadingControl &control,
    const TableLimits &limits)
{
    TableFile file;
    file.path = name;
    file.format = QStringLiteral("CSV");
    Result<QString> text = decodeText(bytes, name, &file.encoding);
    if (!text)
        return tl::unexpected(text.error());
    text->replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text->replace(u'\r', u'\n');

    csv_parser parser;
    // Empty lines count: a row keeps the number that a spreadsheet program gives it.
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(guessDelimiter(*text)));
    Collector collector{.sheet = {}, .row = {}, .limits = limits};
    const QByteArray utf8 = text->toUtf8();
    constexpr qsizetype Step = 1 << 16;
    bool whole = true;
    for (qsizetype done = 0; done < utf8.size() && whole && !collector.tooMany && !collector.tooManyCells; done += Step) {
        if (control.isStopped()) {
            csv_free(&parser);
            return tl::unexpected(readingStopped());
        }
        const size_t length = size_t(std::min(Step, utf8.size() - done));
        whole = csv_parse(&parser, utf8.constData() + done, length, &Collector::field, &Collector::endOfRow, &collector)
            == length;
        control.report(int(done * 100 / utf8.size()));
    }
    whole = whole && csv_fini(&parser, &Collector::field, &Collector::endOfRow, &collector) == 0;
    csv_free(&parser);
    if (collector.tooManyCells)
        return tl::unexpected(tooManyCells(name, limits));
    if (collector.tooMany) {
        return tl::unexpected(Error{ErrorCode::FileTooLarge,
            Messages::tr("“%1”超过 %2 行或 %3 列，未读取。请只保留要导入的部分。").arg(visibleName(name)).arg(limits.rows).arg(limits.columns),
            {}, collector.line});
    }
    if (!whole) {
        return tl::unexpected(Error{ErrorCode::BadTable,
            Messages::tr("“%1”第 %2 行的引号不配对。请改正后重试。").arg(visibleName(name)).arg(collector.line), {}, collector.line});
    }
    file.sheets.append(std::move(collector.sheet));
    return file;
}

QString harmlessCell(const QString &text)
{
    return runsAsFormula(text) ? u'\'' + text : text;
}

QString plainCell(const QString &text)
{
    return text.startsWith(u'\'') && runsAsFormula(text) ? text.mid(1) : text;
}

} // namespace jingan
