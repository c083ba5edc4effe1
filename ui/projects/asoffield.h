// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

class QPushButton;
class QTimer;

namespace jingan {

class DateField;

/// 截至: the day as of which the projects are shown. Follows the calendar while it shows today,
/// past midnight too.
class AsOfField : public QWidget
{
    Q_OBJECT
public:
    explicit AsOfField(const Theme &theme, QWidget *parent = nullptr);

    const QDate &day() const { return m_day; }
    void setDay(const QDate &day);
    void setToday();
    /// The first day that can be shown: the plan's year begins.
    void setPlanYear(int year);

signals:
    void dayChanged(const QDate &day);
    /// Something was typed that is no day to be shown; the field has the old one again.
    void refused(const QString &message);

private:
    void take();

    DateField *m_field;
    QPushButton *m_today;
    QTimer *m_clock;
    QDate m_day;
    bool m_followsToday = true;
};

} // namespace jingan
