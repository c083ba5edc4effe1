// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/pagearea.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int ContentMaximum = 1560;
constexpr int NarrowBelow = 1280;
/// What a percent of larger type adds to that.
constexpr int WidthPerPercent = 5;
constexpr QMargins PageMargins(24, 18, 24, 18);
constexpr int Gap = 14;

} // namespace

PageArea::PageArea(QWidget *parent)
    : QScrollArea(parent)
{
    setProperty("role", QStringLiteral("page"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *ground = new QWidget;
    auto *column = new QWidget(ground);
    column->setMaximumWidth(ContentMaximum + PageMargins.left() + PageMargins.right());
    auto *centring = new QHBoxLayout(ground);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addWidget(column); // a layout centres what can't grow
    m_body = new QVBoxLayout(column);
    m_body->setContentsMargins(PageMargins);
    m_body->setSpacing(Gap);
    setWidget(ground);

    // The scroll bar stands in the margin, so that the content keeps its width with it and without.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        QMargins margins = PageMargins;
        if (maximum > 0)
            margins.setRight(qMax(0, margins.right() - verticalScrollBar()->sizeHint().width()));
        m_body->setContentsMargins(margins);
    });
}

bool PageArea::isNarrow(const QWidget *widget, const Theme &theme)
{
    return widget->window()->width() < NarrowBelow + (theme.textPercent() - 100) * WidthPerPercent;
}

} // namespace jingan
