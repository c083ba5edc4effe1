// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace jingan {

/// Says on the page what could not be saved, and lets the user choose where somebody else has
/// changed the same value.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void showError(const QString &message);
    /// Stays until one of the two is chosen.
    void showConflict(const QString &message);
    bool isConflict() const;
    /// Takes an error's words away; a conflict stays.
    void clearError();
    QString text() const;

signals:
    void mineChosen();
    void theirsChosen();

private:
    void showText(const QString &message, bool conflict);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QToolButton *m_close;
};

} // namespace jingan
