// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reporttext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace jingan {

namespace {

const QString LinkScheme = QStringLiteral("figure");
/// Line height of running text, in percent of the type.
constexpr int LineHeight = 128;

} // namespace

void insertReportText(QTextCursor &cursor, const Paragraph &paragraph, int from, const QList<Figure> &figures,
    const Theme &theme, const QColor &ink)
{
    QTextBlockFormat block = cursor.blockFormat();
    block.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);

    QTextCharFormat plain;
    plain.setFont(theme.font(14));
    plain.setForeground(ink);
    QTextCharFormat number = plain;
    number.setFont(theme.font(14, QFont::Bold));
    number.setForeground(theme.tokens().primary);
    number.setBackground(theme.tokens().soft);
    number.setAnchor(true);

    QList<std::pair<TextSpan, int>> numbers;
    for (const Figure &figure : figures) {
        if (figure.place.paragraph != paragraph.number)
            continue;
        numbers.append({figure.place.span, figure.id});
        numbers.append({figure.growthSpan, figure.id});
    }
    std::stable_sort(numbers.begin(), numbers.end(),
        [](const auto &a, const auto &b) { return a.first.start < b.first.start; });
    int position = from;
    for (const auto &[span, id] : std::as_const(numbers)) {
        if (span.isEmpty() || span.start < position)
            continue;
        cursor.insertText(paragraph.text.mid(position, span.start - position), plain);
        number.setAnchorHref(QStringLiteral("%1:%2").arg(LinkScheme).arg(id));
        cursor.insertText(paragraph.text.mid(span.start, span.length), number);
        position = span.end();
    }
    cursor.insertText(paragraph.text.mid(position), plain);
}

int figureOfLink(const QUrl &link)
{
    return link.scheme() == LinkScheme ? link.path().toInt() : 0;
}

ReportText::ReportText(const Paragraph &paragraph, const QList<Figure> &figures, const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_paragraph(paragraph)
    , m_figures(figures)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(paragraph.isTopic() ? paragraph.headline : tr("本节引言"));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const int id = figureOfLink(link))
            emit figureActivated(id);
    });
    connect(&theme, &Theme::changed, this, &ReportText::render);
    render();
}

void ReportText::render()
{
    m_heights.clear();
    document()->clear();
    QTextCursor cursor(document());
    insertReportText(cursor, m_paragraph, m_paragraph.bodyStart(), m_figures, m_theme,
        m_paragraph.isTopic() ? m_theme.tokens().text : m_theme.tokens().secondaryText);
    setHighlight(m_stretch, m_number);
    updateGeometry();
}

void ReportText::setHighlight(const TextSpan &stretch, const TextSpan &number)
{
    m_stretch = stretch;
    m_number = number;
    const auto selection = [this](const TextSpan &span, const QColor &ground) {
        QTextEdit::ExtraSelection extra;
        extra.cursor = cursorOf(span);
        extra.format.setBackground(ground);
        if (ground == m_theme.tokens().softLine)
            extra.format.setForeground(m_theme.tokens().text);
        return extra;
    };
    QList<QTextEdit::ExtraSelection> selections;
    if (!stretch.isEmpty())
        selections.append(selection(stretch, m_theme.tokens().soft));
    if (!number.isEmpty())
        selections.append(selection(number, m_theme.tokens().softLine));
    setExtraSelections(selections);
}

QTextCursor ReportText::cursorOf(const TextSpan &span) const
{
    const int from = m_paragraph.bodyStart();
    const int length = int(m_paragraph.text.size()) - from;
    QTextCursor cursor(document());
    cursor.setPosition(qBound(0, span.start - from, length));
    cursor.setPosition(qBound(0, span.end() - from, length), QTextCursor::KeepAnchor);
    return cursor;
}

QRect ReportText::highlightRect() const
{
    if (m_stretch.isEmpty())
        return {};
    QTextCursor first = cursorOf(m_stretch);
    const QTextCursor last = first;
    first.setPosition(first.anchor());
    return (cursorRect(first) | cursorRect(last)).translated(viewport()->pos());
}

QString ReportText::highlightedText() const
{
    const QList<QTextEdit::ExtraSelection> selections = extraSelections();
    return selections.isEmpty() ? QString() : selections.constFirst().cursor.selectedText();
}

int ReportText::heightForWidth(int width) const
{
    auto height = m_heights.constFind(width);
    if (height == m_heights.cend()) {
        const std::unique_ptr<QTextDocument> copy(document()->clone());
        copy->setTextWidth(width);
        height = m_heights.insert(width, int(copy->size().height()) + 4);
    }
    return *height;
}

/// Its height follows from its width alone: a layout asks heightForWidth(). A height here would be
/// that of some earlier width, which a scroll area takes for the least its page may have.
QSize ReportText::sizeHint() const
{
    return {200, fontMetrics().height()};
}

QSize ReportText::minimumSizeHint() const
{
    return sizeHint();
}

void ReportText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void ReportText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
}

void ReportText::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, not the card.
    event->ignore();
}

} // namespace jingan
