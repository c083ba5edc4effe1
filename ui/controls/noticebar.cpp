// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/noticebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace jingan {

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setProperty("role", QStringLiteral("notice"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_close->setProperty("role", QStringLiteral("icon"));
    m_close->setAccessibleName(tr("关闭提示"));
    m_close->setToolTip(m_close->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] { m_action(); });
    const auto showIcon = [this] { m_close->setIcon(m_theme.icon(QStringLiteral("close"))); };
    connect(&m_theme, &Theme::changed, this, showIcon);
    showIcon();
    hide();
}

void NoticeBar::showNotice(const QString &text, const QString &actionText, const std::function<void()> &action)
{
    m_text->setText(text);
    m_button->setText(actionText);
    m_action = action;
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace jingan
