// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/card.h"

#include "ui/controls/elidedlabel.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/wordlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jingan {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_header(new QHBoxLayout)
    , m_title(new WordLabel(this))
    , m_unit(new ElidedLabel(QString(), this))
    , m_body(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_unit->setProperty("role", QStringLiteral("caption"));

    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_unit);
    m_header->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(8);
    setTitle(title);
}

void Card::setTitle(const QString &title, const QString &unit)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    setAccessibleName(title);
}

void Card::setTitleWraps()
{
    m_title->setWordWrap(true);
    m_header->setStretchFactor(m_title, 1);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
    m_controls.append(widget);
}

void Card::setControlsWrap()
{
    m_below = new QWidget(this);
    new FlowLayout(m_header->spacing(), m_below);
    m_below->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_below);
}

bool Card::event(QEvent *event)
{
    if (m_below && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        placeControls();
    return QFrame::event(event);
}

void Card::placeControls()
{
    const QMargins inner = m_header->contentsMargins();
    const QMargins outer = layout()->contentsMargins();
    int wanted = m_title->sizeHint().width();
    if (!m_unit->isHidden())
        wanted += m_header->spacing() + m_unit->minimumSizeHint().width();
    for (const QWidget *control : std::as_const(m_controls)) {
        if (!control->isHidden())
            wanted += m_header->spacing() + control->sizeHint().width();
    }
    const bool below = wanted > width() - inner.left() - inner.right() - outer.left() - outer.right();
    if (below != m_below->isHidden())
        return;
    m_below->layout()->setContentsMargins(inner);
    for (QWidget *control : std::as_const(m_controls)) {
        QLayout *from = below ? static_cast<QLayout *>(m_header) : m_below->layout();
        QLayout *to = below ? m_below->layout() : static_cast<QLayout *>(m_header);
        from->removeWidget(control);
        to->addWidget(control);
    }
    m_below->setVisible(below);
}

} // namespace jingan
