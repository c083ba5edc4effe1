// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/pastviewbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jingan {

PastViewBar::PastViewBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setProperty("role", QStringLiteral("caution"));
    auto *icon = new QLabel(this);
    const auto showIcon = [icon, &theme, this] {
        icon->setPixmap(theme.icon(QStringLiteral("clock"), theme.tokens().warning).pixmap(QSize(16, 16), devicePixelRatioF()));
    };
    connect(&theme, &Theme::changed, this, showIcon);
    showIcon();
    m_text->setWordWrap(true);
    auto *today = new QPushButton(tr("回到今天"), this);
    connect(today, &QPushButton::clicked, this, &PastViewBar::todayRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(today);
    hide();
}

void PastViewBar::setDay(const QDate &day)
{
    setVisible(day.isValid() && day < QDate::currentDate());
    m_text->setText(tr("正在看 %1 年 %2 月 %3 日的情况：此后的进展不计在内，此时填写的完成数、状态与进展记在这一天。部门、时限等资料不随日期变化，显示的是现在的。")
                        .arg(day.year()).arg(day.month()).arg(day.day()));
    setAccessibleName(m_text->text());
}

} // namespace jingan
