// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/pageheader.h"

#include "ui/controls/wordlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int Spacing = 16;
constexpr int SpacingBelow = 8;
/// A title may be broken once, not more.
constexpr qreal MostTitleLines = 1.7;

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QHBoxLayout(this))
    , m_eyebrow(new QLabel(this))
    , m_title(new WordLabel(this))
    , m_subtitle(new WordLabel(this))
    , m_controls(new QHBoxLayout)
{
    m_eyebrow->setProperty("role", QStringLiteral("secondary"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_subtitle->setProperty("role", QStringLiteral("secondary"));
    m_subtitle->setWordWrap(true);
    m_controls->setSpacing(8);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_eyebrow);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);

    auto *controls = new QVBoxLayout;
    controls->addStretch(1);
    controls->addLayout(m_controls);

    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(Spacing);
    m_parts->addLayout(words, 1);
    m_parts->addLayout(controls);

    setTitle(title);
    setEyebrow({});
    setSubtitle({});
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setEyebrow(const QString &text)
{
    m_eyebrow->setText(text);
    m_eyebrow->setVisible(!text.isEmpty());
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageHeader::addWidget(QWidget *widget)
{
    m_controls->addWidget(widget);
}

/// What is needed with the controls below: how it is arranged follows from the width, not the reverse.
QSize PageHeader::minimumSizeHint() const
{
    return {m_controls->minimumSize().width(), QWidget::minimumSizeHint().height()};
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::arrange()
{
    m_title->ensurePolished();
    const int room = width() - m_controls->sizeHint().width() - Spacing;
    const bool below = m_controls->count() > 0 && m_title->fontMetrics().horizontalAdvance(m_title->text()) > MostTitleLines * room;
    const auto direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_parts->direction() == direction)
        return;
    m_parts->setDirection(direction);
    m_parts->setSpacing(below ? SpacingBelow : Spacing);
    m_controls->setAlignment(below ? Qt::AlignLeft : Qt::Alignment());
}

} // namespace jingan
