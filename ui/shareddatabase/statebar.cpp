// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/statebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jingan {

StateBar::StateBar(Kind kind, const QString &icon, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setProperty("role", kind == Kind::Caution ? QStringLiteral("caution") : QStringLiteral("note"));
    auto *sign = new QLabel(this);
    const auto showIcon = [this, sign, kind, icon, &theme] {
        const QColor color = kind == Kind::Caution ? theme.tokens().warning : theme.tokens().primary;
        sign->setPixmap(theme.icon(icon, color).pixmap(QSize(16, 16), devicePixelRatioF()));
    };
    connect(&theme, &Theme::changed, sign, showIcon);
    showIcon();
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(12, 6, 10, 6);
    m_layout->setSpacing(8);
    m_layout->addWidget(sign);
    m_layout->addWidget(m_text, 1);
    hide();
}

void StateBar::setText(const QString &text)
{
    setVisible(!text.isEmpty());
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString StateBar::text() const
{
    return m_text->text();
}

QPushButton *StateBar::addButton(const QString &text, const std::function<void()> &action)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

} // namespace jingan
