// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidenotes.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlideNotes)
};

/// Paragraph numbers and the remark's heading against the sentences.
constexpr qreal SmallShare = 0.78;

QString paragraph(const QString &html, qreal pixels, const QColor &color)
{
    return QStringLiteral("<p style=\"margin-top:0; margin-bottom:%1px; line-height:118%; font-size:%2pt; color:%3\">%4</p>")
        .arg(qRound(pixels * 0.7)).arg(pixels * 0.75).arg(color.name(), html);
}

QString lines(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// The sentence with what the slide takes from it marked.
QString marked(const SlideQuote &quote, const ThemeTokens &tokens)
{
    QString html;
    int done = 0;
    for (const TextSpan &span : quote.highlights) {
        if (span.start < done || span.end() > quote.text.size())
            continue;
        html += quote.text.mid(done, span.start - done).toHtmlEscaped();
        html += QStringLiteral("<span style=\"color:%1; background-color:%2; font-weight:bold\">%3</span>")
                    .arg(tokens.primary.name(), tokens.soft.name(), quote.text.mid(span.start, span.length).toHtmlEscaped());
        done = span.end();
    }
    return html + quote.text.mid(done).toHtmlEscaped();
}

} // namespace

QString notesHtml(const Slide &slide, const QString &remark, const ThemeTokens &tokens, qreal pixels)
{
    QString html;
    for (const SlideQuote &quote : slide.notes.quotes) {
        const QString place = QStringLiteral("<span style=\"font-size:%1pt; color:%2\">%3</span>")
                                  .arg(pixels * SmallShare * 0.75).arg(tokens.primary.name(),
                                      Words::tr("第 %1 段").arg(quote.place.paragraph).replace(u' ', QChar::Nbsp));
        html += paragraph(QStringLiteral("“%1”　%2").arg(marked(quote, tokens), place), pixels, tokens.text);
    }
    for (const QString &note : slide.notes.remarks)
        html += paragraph(lines(note), pixels, tokens.text);
    if (remark.isEmpty())
        html += paragraph(Words::tr("备注：未填写"), pixels * 0.85, tokens.captionText);
    else
        html += paragraph(Words::tr("备注：%1").arg(lines(remark)), pixels, tokens.text);
    return html;
}

} // namespace jingan
