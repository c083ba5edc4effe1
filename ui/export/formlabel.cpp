// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/formlabel.h"

#include <QLabel>

namespace jingan {

namespace {

/// Labels of one column, whatever their words, stand at one width.
constexpr int LeastWidth = 74;

} // namespace

QLabel *formLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("secondary"));
    label->setBuddy(buddy);
    label->setMinimumWidth(LeastWidth);
    buddy->setAccessibleName(text);
    return label;
}

QLabel *groupLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("strong"));
    return label;
}

} // namespace jingan
