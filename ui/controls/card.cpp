// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/card.h"

#include "ui/controls/elidedlabel.h"
#include "ui/controls/wordlabel.h"

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
}

} // namespace jingan
