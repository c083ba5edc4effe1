// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QFrame>

class QLabel;

namespace jingan {

/// Says that a past day is shown and what that means; hidden while it is today.
class PastViewBar : public QFrame
{
    Q_OBJECT
public:
    explicit PastViewBar(const Theme &theme, QWidget *parent = nullptr);

    void setDay(const QDate &day);

signals:
    void todayRequested();

private:
    QLabel *m_text;
};

} // namespace jingan
