// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tableheader.h"

#include "ui/controls/tablecell.h"

#include <QPainter>
#include <QPainterPath>

namespace jingan {

namespace {

constexpr int Height = 30;

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
    painter->restore();
}

} // namespace jingan
