// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reportbrowser.h"

#include "app/common/numbers.h"
#include "app/report/reportname.h"
#include "ui/panels/reporttext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace jingan {

namespace {

constexpr int TextWidth = 760;
constexpr int LeastMargin = 24;
/// Between a paragraph's number and its text.
constexpr int NumberDistance = 18;
constexpr int BottomMargin = 48;
/// Where the eye is, below the top.
constexpr int ReadingLine = 60;

} // namespace

ReportBrowser::ReportBrowser(const Dataset &dataset, const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_dataset(dataset)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("全文"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const int id = figureOfLink(link))
            emit figureActivated(id);
    });
    connect(&theme, &Theme::changed, this, &ReportBrowser::renderAgain);
    render();
}

/// In other colours or sizes, with the same words at the top.
void ReportBrowser::renderAgain()
{
    const int top = cursorForPosition(QPoint(viewport()->width() / 2, 0)).position();
    const bool scrolled = verticalScrollBar()->value() > 0;
    render();
    if (!scrolled)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(top);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
}

void ReportBrowser::render()
{
    const Report &report = m_dataset.report;
    m_starts.clear();
    document()->clear();
    setMargins();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    insertHeading(cursor, report.title, 26, Qt::AlignHCenter);
    QTextBlockFormat byline;
    byline.setAlignment(Qt::AlignHCenter);
    byline.setBottomMargin(18);
    cursor.insertBlock(byline);
    QTextCharFormat small;
    small.setFont(m_theme.font(13));
    small.setForeground(m_theme.tokens().secondaryText);
    QStringList facts;
    for (const QString &fact : {reportDateText(report), report.meeting, tr("%1 %2").arg(report.speakerTitle, report.speaker).trimmed()}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    cursor.insertText(facts.join(tr(" · ")), small);

    int part = -1;
    int section = -1;
    for (const Paragraph &paragraph : report.paragraphs) {
        if (paragraph.part != part) {
            part = paragraph.part;
            section = -1;
            cursor.insertBlock();
            insertHeading(cursor, spacedTitle(report.parts.at(part).heading()), 21, Qt::AlignLeft);
        }
        if (paragraph.section >= 0 && paragraph.section != section) {
            section = paragraph.section;
            const Section &where = report.parts.at(part).sections.at(section);
            if (!where.isWholePart) {
                cursor.insertBlock();
                insertHeading(cursor, where.heading(), 17, Qt::AlignLeft);
            }
        }
        insertParagraph(cursor, paragraph);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    showHighlight();
}

void ReportBrowser::insertHeading(QTextCursor &cursor, const QString &text, qreal pixels, Qt::Alignment alignment)
{
    QTextBlockFormat block;
    block.setTopMargin(pixels);
    block.setBottomMargin(8);
    block.setAlignment(alignment);
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setFont(m_theme.titleFont(pixels));
    format.setForeground(m_theme.tokens().text);
    cursor.insertText(text, format);
}

void ReportBrowser::insertParagraph(QTextCursor &cursor, const Paragraph &paragraph)
{
    QTextBlockFormat block;
    block.setTopMargin(8);
    block.setBottomMargin(4);
    cursor.insertBlock(block);
    m_starts.append(cursor.position());
    if (paragraph.isTopic()) {
        QTextCharFormat strong;
        strong.setFont(m_theme.font(14, QFont::Bold));
        strong.setForeground(m_theme.tokens().text);
        cursor.insertText(paragraph.text.left(paragraph.bodyStart()), strong);
    }
    insertReportText(cursor, paragraph, paragraph.bodyStart(), m_dataset.figures, m_theme, m_theme.tokens().text);
}

int ReportBrowser::position(const TextPlace &place) const
{
    return m_starts.at(place.paragraph - 1) + place.span.start;
}

bool ReportBrowser::setHighlight(const TextPlace &place)
{
    const Paragraph *paragraph = m_dataset.report.paragraph(place.paragraph);
    if (!paragraph || place.span.start < 0 || place.span.length < 0 || place.span.end() > paragraph->text.size())
        return false;
    m_place = place;
    showHighlight();
    return true;
}

void ReportBrowser::showHighlight()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_place.isValid() && !m_place.span.isEmpty()) {
        QTextEdit::ExtraSelection extra;
        extra.cursor = QTextCursor(document());
        extra.cursor.setPosition(position(m_place));
        extra.cursor.setPosition(position(m_place) + m_place.span.length, QTextCursor::KeepAnchor);
        // Stronger than the ground of the figures: a single figure can be the place.
        extra.format.setBackground(m_theme.tokens().softLine);
        extra.format.setForeground(m_theme.tokens().text);
        selections.append(extra);
    }
    setExtraSelections(selections);
    viewport()->update();
}

QString ReportBrowser::highlightedText() const
{
    const QList<QTextEdit::ExtraSelection> selections = extraSelections();
    return selections.isEmpty() ? QString() : selections.constFirst().cursor.selectedText();
}

void ReportBrowser::scrollToPlace(const TextPlace &place)
{
    if (!m_dataset.report.paragraph(place.paragraph))
        return;
    QTextCursor cursor(document());
    cursor.setPosition(position(place));
    // So that what leads there is seen as well.
    verticalScrollBar()->setValue(
        verticalScrollBar()->value() + cursorRect(cursor).top() - viewport()->height() / 3);
}

int ReportBrowser::paragraphInSight() const
{
    const int read = cursorForPosition(QPoint(viewport()->width() / 2, ReadingLine)).position();
    return int(std::upper_bound(m_starts.cbegin(), m_starts.cend(), read) - m_starts.cbegin());
}

void ReportBrowser::setMargins()
{
    // The text keeps a readable width, centred as far as the numbers leave room.
    const int numbers = QFontMetrics(m_theme.font(12, QFont::Bold)).horizontalAdvance(tr("第 %1 段").arg(888)) + NumberDistance;
    const int textWidth = TextWidth * m_theme.textPercent() / 100;
    const int side = (viewport()->width() - textWidth) / 2;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(std::max(LeastMargin / 2 + numbers, side));
    format.setRightMargin(std::max(LeastMargin, side));
    format.setBottomMargin(BottomMargin);
    document()->rootFrame()->setFrameFormat(format);
}

void ReportBrowser::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    const qreal scrolled = verticalScrollBar()->value();
    const qreal right = document()->rootFrame()->frameFormat().leftMargin() - NumberDistance;
    for (int i = 0; i < m_starts.size(); ++i) {
        const QTextBlock block = document()->findBlock(m_starts.at(i));
        const QRectF area = document()->documentLayout()->blockBoundingRect(block).translated(0, -scrolled);
        if (area.bottom() < event->rect().top() || block.layout()->lineCount() == 0)
            continue;
        if (area.top() > event->rect().bottom())
            break;
        const bool current = i + 1 == m_place.paragraph;
        painter.setFont(m_theme.font(12, current ? QFont::Bold : QFont::Normal));
        painter.setPen(current ? m_theme.tokens().primary : m_theme.tokens().captionText);
        // On the first line's base line.
        const QString number = tr("第 %1 段").arg(i + 1);
        const qreal base = area.top() + block.layout()->lineAt(0).y() + block.layout()->lineAt(0).ascent();
        painter.drawText(QPointF(right - painter.fontMetrics().horizontalAdvance(number), base), number);
    }
}

void ReportBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    setMargins();
}

} // namespace jingan
