// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tableheader.h"

#include "ui/controls/tablecell.h"

#include <QPainter>
#include <QPainterPath>

namespace jingan {

namespace {

constexpr int Height = 30;
constexpr int ArrowRoom = 15;
constexpr qreal ArrowSize = 4;

} // namespace

TableHeader::TableHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
}

void TableHeader::setTopRadius(int radius)
{
    m_topRadius = radius;
    resizeEvent(nullptr);
}

void TableHeader::setSortable(bool sortable)
{
    setSectionsClickable(sortable);
    viewport()->setCursor(sortable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int TableHeader::arrowRoom() const
{
    return sectionsClickable() ? ArrowRoom : 0;
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Height * m_theme.textPercent() / 100};
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    if (event)
        QHeaderView::resizeEvent(event);
    if (m_topRadius == 0)
        return;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(rect(), m_topRadius, m_topRadius);
    shape.addRect(rect().adjusted(0, m_topRadius, 0, 0));
    setMask(QRegion(shape.toFillPolygon().toPolygon(), Qt::WindingFill));
}

void TableHeader::paintGround(QPainter &painter, const QRect &rect) const
{
    painter.fillRect(rect, m_theme.tokens().sunken);
    painter.setPen(m_theme.tokens().line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    paintGround(*painter, rect);
    painter->setFont(m_theme.font(12, QFont::Bold));
    painter->setPen(m_theme.tokens().secondaryText);
    const QVariant alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    painter->drawText(cellTextRect(rect), (alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft)) | Qt::AlignVCenter,
        model()->headerData(column, Qt::Horizontal).toString());
    if (sectionsClickable() && sortIndicatorSection() == column) {
        const int words = painter->fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
        const bool right = alignment.toInt() & Qt::AlignRight;
        const QRect cell = cellTextRect(rect);
        const qreal x = right ? cell.right() - words - ArrowRoom / 2.0 : cell.left() + words + ArrowRoom / 2.0;
        const qreal tip = sortIndicatorOrder() == Qt::AscendingOrder ? -ArrowSize / 2.0 : ArrowSize / 2.0;
        const qreal y = rect.center().y();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.tokens().primary);
        painter->drawPolygon(QPolygonF({{x - ArrowSize, y - tip}, {x + ArrowSize, y - tip}, {x, y + tip}}));
    }
    painter->restore();
}

} // namespace jingan
