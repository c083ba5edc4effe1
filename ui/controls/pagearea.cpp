// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/pagearea.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int ContentMaximum = 1560;
constexpr int NarrowBelow = 1280;
/// What a percent of larger type adds to that.
constexpr int WidthPerPercent = 5;
constexpr QMargins PageMargins(24, 16, 24, 14);
constexpr int Gap = 14;

} // namespace

PageArea::PageArea(QWidget *parent)
    : QScrollArea(parent)
{
    setProperty("role", QStringLiteral("page"));
    setAccessibleName(tr("页面内容"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *ground = new QWidget(viewport());
    auto *column = new QWidget(ground);
    column->setMaximumWidth(ContentMaximum + PageMargins.left() + PageMargins.right());
    auto *centring = new QHBoxLayout(ground);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addWidget(column); // a layout centres what can't grow
    m_body = new QVBoxLayout(column);
    m_body->setContentsMargins(PageMargins);
    m_body->setSpacing(Gap);
    setWidget(ground);
}

QMargins PageArea::pageMargins()
{
    return PageMargins;
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    // The scroll bar stands in the margin, so that the content keeps its width with it and without.
    QMargins margins = PageMargins;
    margins.setRight(qMax(0, margins.right() - (width() - viewport()->width())));
    if (margins != m_body->contentsMargins())
        m_body->setContentsMargins(margins);
    QScrollArea::resizeEvent(event);
}

void PageArea::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    // Now that all is styled and shown it knows its true size. Without this the page would
    // first be painted squeezed into the window.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

bool PageArea::isNarrow(const QWidget *widget, const Theme &theme)
{
    return widget->window()->width() < NarrowBelow + (theme.textPercent() - 100) * WidthPerPercent;
}

} // namespace jingan
