// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/wheelscrolls.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>

namespace jingan {

namespace {

bool isWithinScrollArea(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(parent))
            return true;
    }
    return false;
}

} // namespace

WheelScrolls::WheelScrolls(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelScrolls::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto *input = qobject_cast<QWidget *>(watched);
    if (!qobject_cast<const QComboBox *>(input) && !qobject_cast<const QAbstractSpinBox *>(input))
        return false;
    if (!isWithinScrollArea(*input))
        return false;
    event->ignore(); // goes on to the area
    return true;
}

} // namespace jingan
