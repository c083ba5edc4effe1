// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/rownumberheader.h"

#include <QPainter>

namespace jingan {

RowNumberHeader::RowNumberHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
}

void RowNumberHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    painter->save();
    painter->fillRect(rect, tokens.sunken);
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(m_theme.font(12));
    painter->setPen(tokens.captionText);
    painter->drawText(rect, Qt::AlignCenter, model()->headerData(row, Qt::Vertical).toString());
    painter->restore();
}

} // namespace jingan
