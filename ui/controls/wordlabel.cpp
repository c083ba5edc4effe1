// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/wordlabel.h"

#include <QLabel>

namespace jingan {

QLabel *wordLabel(const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace jingan
