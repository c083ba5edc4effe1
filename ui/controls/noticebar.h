// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace jingan {

/// Says below the page what was done and offers the way on, without stopping the work.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a sentence with one action, until it is closed or the page changes.
    void showNotice(const QString &text, const QString &actionText, const std::function<void()> &action);

private:
    const Theme &m_theme;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_action;
};

} // namespace jingan
