// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/messagebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace jingan {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_mine(new QPushButton(tr("用我的"), this))
    , m_theirs(new QPushButton(tr("用对方的"), this))
    , m_close(new QToolButton(this))
{
    setProperty("role", QStringLiteral("caution"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mine->setToolTip(tr("以我填的为准，覆盖对方的"));
    m_theirs->setToolTip(tr("保留对方的，放弃我填的"));
    m_close->setProperty("role", QStringLiteral("icon"));
    m_close->setAccessibleName(tr("关闭提示"));
    m_close->setToolTip(m_close->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 10, 7);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_mine);
    layout->addWidget(m_theirs);
    layout->addWidget(m_close);
    const auto showIcons = [this, &theme] {
        m_icon->setPixmap(theme.icon(QStringLiteral("warning"), theme.tokens().warning).pixmap(QSize(16, 16), devicePixelRatioF()));
        m_close->setIcon(theme.icon(QStringLiteral("close")));
    };
    connect(&theme, &Theme::changed, this, showIcons);
    showIcons();
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        hide();
        emit mineChosen();
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        hide();
        emit theirsChosen();
    });
    hide();
}

void MessageBar::showText(const QString &message, bool conflict)
{
    m_text->setText(message);
    m_mine->setVisible(conflict);
    m_theirs->setVisible(conflict);
    m_close->setVisible(!conflict);
    setAccessibleName(message);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showError(const QString &message)
{
    // Nothing hides a choice that waits to be made.
    if (!isConflict())
        showText(message, false);
}

void MessageBar::showConflict(const QString &message)
{
    showText(message, true);
}

bool MessageBar::isConflict() const
{
    return !isHidden() && !m_mine->isHidden();
}

void MessageBar::clearError()
{
    if (!isConflict())
        hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace jingan
