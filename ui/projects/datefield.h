// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QLineEdit>

namespace jingan {

/// A date that may be left empty: typed as people write it («2025-11-30», «11月30日», «11月底»), or
/// picked from a calendar that the button or the Down key opens.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(const Theme &theme, QWidget *parent = nullptr);

    /// The year that a date without one belongs to, and which end of a month «11月» means.
    void setReading(int planYear, bool beginOfSpan = false);
    /// Days outside are not taken; null ends are open.
    void setRange(const QDate &first, const QDate &last);
    /// Null for an empty field and for text that is no date.
    QDate date() const;
    void setDate(const QDate &date);
    /// True where the text is empty or a date within the range.
    bool isReadable() const;
    /// What to tell of text that isn't.
    QString fault() const;

signals:
    /// A day was picked from the calendar; the field holds it already.
    void picked(const QDate &date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();

    const Theme &m_theme;
    int m_planYear;
    bool m_beginOfSpan = false;
    QDate m_first;
    QDate m_last;
};

} // namespace jingan
