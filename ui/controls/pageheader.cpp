// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jingan {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_eyebrow(new QLabel(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
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

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(words, 1);
    layout->addLayout(controls);

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

} // namespace jingan
