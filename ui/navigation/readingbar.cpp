// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/readingbar.h"

#include "app/common/visibletext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace jingan {

namespace {

constexpr int ProgressWidth = 220;

} // namespace

ReadingBar::ReadingBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("取消"), this))
    , m_other(new QPushButton(tr("选择其他文件…"), this))
    , m_open(new QPushButton(tr("打开"), this))
    , m_close(new QToolButton(this))
{
    setProperty("role", QStringLiteral("notice"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setFixedWidth(ProgressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("读取报告的进度"));
    m_close->setProperty("role", QStringLiteral("icon"));
    m_close->setAccessibleName(tr("关闭提示"));
    m_close->setToolTip(m_close->accessibleName());
    const auto showIcon = [this] { m_close->setIcon(m_theme.icon(QStringLiteral("close"))); };
    connect(&theme, &Theme::changed, this, showIcon);
    showIcon();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_cancel, m_other, m_open, m_close})
        layout->addWidget(part);
    connect(m_cancel, &QPushButton::clicked, this, &ReadingBar::cancelRequested);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_other, &QPushButton::clicked, this, &ReadingBar::otherFileRequested);
    connect(m_open, &QPushButton::clicked, this, &ReadingBar::openRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ReadingBar::setState(State state, const QString &text)
{
    m_text->setProperty("role", state == State::Failed ? QStringLiteral("error") : QStringLiteral("body"));
    m_text->style()->polish(m_text);
    m_text->setText(text);
    m_progress->setVisible(state == State::Reading);
    m_cancel->setVisible(state == State::Reading);
    m_other->setVisible(state == State::Failed);
    m_open->setVisible(state == State::Ready);
    m_close->setVisible(state != State::Reading);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReadingBar::begin(const QString &fileName)
{
    m_progress->setRange(0, 0);
    setState(State::Reading, tr("正在读取“%1”…").arg(visibleName(fileName)));
}

void ReadingBar::setProgress(int percent)
{
    m_progress->setRange(0, percent > 0 ? 100 : 0);
    m_progress->setValue(percent);
}

void ReadingBar::showError(const QString &message)
{
    setState(State::Failed, message);
}

void ReadingBar::showReady(const QString &reportName)
{
    setState(State::Ready, tr("已读入：%1").arg(reportName));
}

} // namespace jingan
