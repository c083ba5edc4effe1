// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/valueline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace jingan {

ValueLine::ValueLine(const QString &role, QWidget *parent)
    : QWidget(parent)
    , m_value(new QLabel(this))
    , m_unit(new QLabel(this))
{
    m_value->setProperty("role", role);
    m_unit->setProperty("role", QStringLiteral("secondary"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_value, 0, Qt::AlignBottom);
    layout->addWidget(m_unit, 0, Qt::AlignBottom);
    layout->addStretch(1);
}

void ValueLine::setValue(const QString &value, const QString &unit)
{
    m_value->setText(value);
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

void ValueLine::setRole(const QString &role)
{
    m_value->setProperty("role", role);
    style()->unpolish(m_value);
    style()->polish(m_value);
    align();
}

bool ValueLine::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        align();
    return handled;
}

void ValueLine::align()
{
    m_value->ensurePolished();
    m_unit->ensurePolished();
    const int difference = m_value->fontMetrics().descent() - m_unit->fontMetrics().descent();
    m_unit->setContentsMargins(0, 0, 0, qMax(0, difference));
}

} // namespace jingan
