// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/emptycard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

EmptyCard::EmptyCard(const QString &title, const QString &text, QWidget *parent)
    : Card(title, parent)
    , m_buttons(new QHBoxLayout)
{
    auto *words = new QLabel(text, this);
    words->setProperty("role", QStringLiteral("secondary"));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(words);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    body()->addLayout(m_buttons);
}

QPushButton *EmptyCard::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace jingan
