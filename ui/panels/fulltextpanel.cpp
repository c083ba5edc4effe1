// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fulltextpanel.h"

#include "app/common/numbers.h"
#include "app/report/outlinemodel.h"
#include "ui/controls/card.h"
#include "ui/panels/reporttext.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeView>

#include <algorithm>

namespace jingan {

namespace {

constexpr int OutlineWidth = 268;
constexpr int TextWidth = 800;

} // namespace

FullTextPanel::FullTextPanel(const Dataset &dataset, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_dataset(dataset)
    , m_theme(theme)
    , m_outlineModel(new OutlineModel(dataset.report, this))
    , m_outline(new QTreeView(this))
    , m_text(new QTextBrowser(this))
{
    m_outline->setProperty("role", QStringLiteral("outline"));
    m_outline->setModel(m_outlineModel);
    m_outline->setHeaderHidden(true);
    m_outline->setIndentation(14);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setTextElideMode(Qt::ElideRight);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_outline->setAccessibleName(tr("目录"));
    m_outline->expandToDepth(0);
    auto *outlineCard = new Card(tr("目录"), this);
    outlineCard->setFixedWidth(OutlineWidth);
    outlineCard->body()->addWidget(m_outline, 1);

    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("全文"));
    auto *textCard = new Card({}, this);
    textCard->layout()->setContentsMargins(1, 8, 1, 8);
    textCard->body()->addWidget(m_text, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 14);
    layout->setSpacing(14);
    layout->addWidget(outlineCard);
    layout->addWidget(textCard, 1);

    const auto openHeading = [this](const QModelIndex &index) {
        scrollTo(index.data(OutlineModel::ParagraphRole).toInt());
    };
    connect(m_outline, &QTreeView::clicked, this, openHeading);
    connect(m_outline, &QTreeView::activated, this, openHeading);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const int id = figureOfLink(link))
            emit locationRequested({QStringLiteral("figures"), {}, id});
    });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &FullTextPanel::followScrolling);
    connect(&theme, &Theme::changed, this, [this] {
        const int scrolled = m_text->verticalScrollBar()->value();
        render();
        m_text->verticalScrollBar()->setValue(scrolled);
    });
    render();
}

void FullTextPanel::render()
{
    const Report &report = m_dataset.report;
    m_starts.clear();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    insertHeading(cursor, report.title, 26, true);
    QTextBlockFormat byline;
    byline.setAlignment(Qt::AlignCenter);
    byline.setBottomMargin(18);
    cursor.insertBlock(byline);
    QTextCharFormat small;
    small.setFont(m_theme.font(13));
    small.setForeground(m_theme.tokens().secondaryText);
    cursor.insertText(tr("%1 年 %2 月 %3 日 · %4 · %5 %6")
            .arg(report.date.year()).arg(report.date.month()).arg(report.date.day())
            .arg(report.meeting, report.speakerTitle, report.speaker), small);

    int part = -1;
    int section = -1;
    for (const Paragraph &paragraph : report.paragraphs) {
        if (paragraph.part != part) {
            part = paragraph.part;
            section = -1;
            cursor.insertBlock();
            insertHeading(cursor, tr("%1、%2").arg(report.parts.at(part).number, spacedTitle(report.parts.at(part).title)), 21, false);
        }
        if (paragraph.section >= 0 && paragraph.section != section) {
            section = paragraph.section;
            const Section &where = report.parts.at(part).sections.at(section);
            cursor.insertBlock();
            insertHeading(cursor, tr("（%1）%2").arg(where.number, where.title), 17, false);
        }
        insertParagraph(cursor, paragraph);
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
    highlight();
}

void FullTextPanel::insertHeading(QTextCursor &cursor, const QString &text, qreal pixels, bool centred)
{
    QTextBlockFormat block;
    block.setTopMargin(pixels);
    block.setBottomMargin(8);
    if (centred)
        block.setAlignment(Qt::AlignCenter);
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setFont(m_theme.titleFont(pixels));
    format.setForeground(m_theme.tokens().text);
    cursor.insertText(text, format);
}

void FullTextPanel::insertParagraph(QTextCursor &cursor, const Paragraph &paragraph)
{
    QTextBlockFormat margin;
    margin.setTopMargin(10);
    cursor.insertBlock(margin);
    QTextCharFormat small;
    small.setFont(m_theme.font(12));
    small.setForeground(m_theme.tokens().captionText);
    cursor.insertText(tr("第 %1 段").arg(paragraph.number), small);

    cursor.insertBlock(QTextBlockFormat());
    m_starts.insert(paragraph.number, cursor.position());
    if (paragraph.isTopic()) {
        QTextCharFormat strong;
        strong.setFont(m_theme.font(14, QFont::Bold));
        strong.setForeground(m_theme.tokens().text);
        cursor.insertText(paragraph.text.left(paragraph.bodyStart()), strong);
    }
    insertReportText(cursor, paragraph, paragraph.bodyStart(), m_dataset.figures, m_theme);
}

void FullTextPanel::highlight()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_starts.contains(m_place.paragraph) && !m_place.span.isEmpty()
        && m_place.span.end() <= m_dataset.report.paragraph(m_place.paragraph)->text.size()) {
        QTextEdit::ExtraSelection extra;
        extra.cursor = QTextCursor(m_text->document());
        extra.cursor.setPosition(m_starts.value(m_place.paragraph) + m_place.span.start);
        extra.cursor.setPosition(m_starts.value(m_place.paragraph) + m_place.span.end(), QTextCursor::KeepAnchor);
        extra.format.setBackground(m_theme.tokens().softLine);
        selections.append(extra);
    }
    m_text->setExtraSelections(selections);
}

QString FullTextPanel::highlightedText() const
{
    const QList<QTextEdit::ExtraSelection> selections = m_text->extraSelections();
    return selections.isEmpty() ? QString() : selections.constFirst().cursor.selectedText();
}

void FullTextPanel::showLocation(const Location &location)
{
    if (!m_starts.contains(location.place.paragraph))
        return;
    m_place = location.place;
    highlight();
    scrollTo(m_place.paragraph);
}

void FullTextPanel::scrollTo(int paragraph)
{
    if (!m_starts.contains(paragraph))
        return;
    const int position = m_starts.value(paragraph) + (paragraph == m_place.paragraph ? m_place.span.start : 0);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(position);
    m_text->setTextCursor(cursor);
    // A third from the top, so that what leads there is seen as well.
    const QRect place = m_text->cursorRect(cursor);
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + place.top() - m_text->viewport()->height() / 3);
}

void FullTextPanel::followScrolling()
{
    const QTextCursor cursor = m_text->cursorForPosition(QPoint(m_text->viewport()->width() / 2, 60));
    int current = 0;
    for (auto it = m_starts.cbegin(); it != m_starts.cend(); ++it) {
        if (it.value() <= cursor.position())
            current = std::max(current, it.key());
    }
    QModelIndex heading = m_outlineModel->headingOf(current);
    // Topics only where their section is unfolded.
    if (heading.parent().isValid() && !m_outline->isExpanded(heading.parent()))
        heading = heading.parent();
    m_outline->setCurrentIndex(heading);
}

void FullTextPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    // The text keeps a readable width, centred.
    const int side = std::max(28, (m_text->width() - TextWidth) / 2);
    QTextFrameFormat format = m_text->document()->rootFrame()->frameFormat();
    format.setLeftMargin(side);
    format.setRightMargin(side);
    m_text->document()->rootFrame()->setFrameFormat(format);
}

} // namespace jingan
