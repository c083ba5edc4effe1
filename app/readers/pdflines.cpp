// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/pdflines.h"

#include "app/report/headingform.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

/// Heads and feet stand in these shares of the page.
constexpr double HeadShare = 0.12;
constexpr double FootShare = 0.88;

bool isInMargin(const PdfLine &line)
{
    return line.bottom < line.pageHeight * HeadShare || line.top > line.pageHeight * FootShare;
}

/// «12», «— 12 —», «第12页», «第 3 页 共 20 页», «3 / 20»
bool isPageNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[\\s\\-–—－·•~]*(?:第)?\\s*\\d{1,4}\\s*(?:页)?(?:\\s*[/／,，共]*\\s*(?:共)?\\s*\\d{1,4}\\s*页?)?[\\s\\-–—－·•~]*$"));
    return pattern.match(text).hasMatch();
}

/// The text by which heads of several pages are compared: numbers differ from page to page.
QString withoutNumbers(const QString &text)
{
    static const QRegularExpression numbers(QStringLiteral("[\\d\\s]+"));
    return QString(text).remove(numbers);
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The commonest value, to whole points.
double commonest(const QList<double> &values)
{
    QHash<int, int> counts;
    for (const double value : values)
        ++counts[int(std::lround(value / 2))];
    int best = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            most = it.value();
            best = it.key();
        }
    }
    return best * 2.0;
}

bool endsSentence(const QString &text)
{
    static const QString ends = QStringLiteral("。！？；：”’）");
    return !text.isEmpty() && ends.contains(text.back());
}

/// How the lines of a file are set.
struct Setting {
    double left = 0;  ///< Where full lines begin.
    double right = 0; ///< Where they end.
    double size = 0;  ///< Of a Chinese character.
    double pitch = 0; ///< From one line's top to the next one's.
    bool indented = false;
};

Setting settingOf(const QList<PdfLine> &lines)
{
    Setting setting;
    QList<double> lefts;
    QList<double> rights;
    QList<double> sizes;
    QList<double> pitches;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PdfLine &line = lines.at(i);
        if (line.text.size() < 8)
            continue;
        lefts.append(line.left);
        rights.append(line.right);
        sizes.append((line.right - line.left) / double(line.text.size()));
        if (i > 0 && lines.at(i - 1).page == line.page && line.top > lines.at(i - 1).top)
            pitches.append(line.top - lines.at(i - 1).top);
    }
    setting.left = commonest(lefts);
    std::sort(rights.begin(), rights.end());
    setting.right = rights.isEmpty() ? 0 : rights.at(rights.size() * 9 / 10);
    setting.size = qMax(4.0, median(sizes));
    setting.pitch = median(pitches);
    int indented = 0;
    for (const double left : lefts) {
        const double indent = (left - setting.left) / setting.size;
        indented += indent > 1.4 && indent < 2.8 ? 1 : 0;
    }
    setting.indented = indented >= 3 && qsizetype(indented) * 40 > lefts.size();
    return setting;
}

bool startsParagraph(const PdfLine &line, const PdfLine &before, const Setting &setting)
{
    const double indent = (line.left - setting.left) / setting.size;
    const bool shortBefore = before.right < setting.right - 2.2 * setting.size;
    const bool gap = line.page == before.page && setting.pitch > 0 && line.top - before.top > setting.pitch * 1.3;
    const bool otherSize = std::abs(line.height() - before.height()) > 0.25 * qMax(line.height(), before.height());
    // A numbered heading never goes on a sentence that has ended.
    const auto heading = headingLineOf({line.text, 0, 0, 0, {}});
    if (heading && heading->form != HeadingForm::Plain && heading->form != HeadingForm::Arabic && endsSentence(before.text))
        return true;
    if (setting.indented) {
        // An indented line begins a paragraph; one at the margin goes on, unless all says it doesn't.
        if (indent > 1.2)
            return true;
        return shortBefore && (endsSentence(before.text) || gap || otherSize);
    }
    return shortBefore || otherSize || gap;
}

bool needsBlank(const QString &before, const QString &after)
{
    const auto isWord = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    return !before.isEmpty() && !after.isEmpty() && isWord(before.back()) && isWord(after.front());
}

} // namespace

QList<DroppedText> takePageFurniture(QList<PdfLine> &lines)
{
    QHash<QString, QSet<int>> pagesOf;
    QSet<int> pages;
    for (const PdfLine &line : std::as_const(lines)) {
        pages.insert(line.page);
        if (isInMargin(line))
            pagesOf[withoutNumbers(line.text)].insert(line.page);
    }
    QList<DroppedText> dropped;
    QList<PdfLine> kept;
    for (const PdfLine &line : std::as_const(lines)) {
        const qsizetype shared = pagesOf.value(withoutNumbers(line.text)).size();
        if (isInMargin(line) && isPageNumber(line.text))
            dropped.append({line.text, DropReason::PageNumber, line.page});
        else if (isInMargin(line) && shared >= 3 && shared * 3 >= pages.size())
            dropped.append({line.text, DropReason::RunningHead, line.page});
        else
            kept.append(line);
    }
    lines = kept;
    return dropped;
}

QList<SourceBlock> joinPdfLines(const QList<PdfLine> &lines)
{
    const Setting setting = settingOf(lines);
    QList<SourceBlock> blocks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PdfLine &line = lines.at(i);
        if (i == 0 || startsParagraph(line, lines.at(i - 1), setting)) {
            blocks.append({line.text, line.page, 0, 0, {}});
            continue;
        }
        QString &text = blocks.last().text;
        if (needsBlank(text, line.text))
            text += u' ';
        text += line.text;
    }
    return blocks;
}

} // namespace jingan
