// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/datefield.h"

#include "app/projects/cellvalues.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace jingan {

DateField::DateField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_planYear(QDate::currentDate().year())
{
    setPlaceholderText(tr("未填写"));
    QAction *calendar = addAction(m_theme.icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setText(tr("打开日历"));
    calendar->setToolTip(tr("打开日历（↓）"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(&m_theme, &Theme::changed, calendar,
        [this, calendar] { calendar->setIcon(m_theme.icon(QStringLiteral("calendar"))); });
}

void DateField::setReading(int planYear, bool beginOfSpan)
{
    m_planYear = planYear > 0 ? planYear : QDate::currentDate().year();
    m_beginOfSpan = beginOfSpan;
}

void DateField::setRange(const QDate &first, const QDate &last)
{
    m_first = first;
    m_last = last;
}

QDate DateField::date() const
{
    return cellDate(textCell(text().trimmed()), m_planYear, m_beginOfSpan ? DateEnd::Begin : DateEnd::End).value_or(QDate());
}

void DateField::setDate(const QDate &date)
{
    setText(date.toString(Qt::ISODate));
}

bool DateField::isReadable() const
{
    if (text().trimmed().isEmpty())
        return true;
    const QDate day = date();
    return day.isValid() && (m_first.isNull() || day >= m_first) && (m_last.isNull() || day <= m_last);
}

QString DateField::fault() const
{
    if (!date().isValid())
        return tr("“%1”不是日期，请写成 2025-11-30 或 11 月 30 日。").arg(text().trimmed());
    return m_first.isValid() && m_last.isValid()
        ? tr("日期应在 %1 与 %2 之间。").arg(m_first.toString(Qt::ISODate), m_last.toString(Qt::ISODate))
        : m_first.isValid() ? tr("日期不能早于 %1。").arg(m_first.toString(Qt::ISODate))
                            : tr("日期不能晚于 %1。").arg(m_last.toString(Qt::ISODate));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isReadOnly())
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    // A child of the field, so that a table's editor isn't taken for left.
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("role", QStringLiteral("calendar"));
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("日历"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    calendar->setMinimumSize(QSize(280, 236) * m_theme.textPercent() / 100);
    // Qt's own names for the buttons of the months; its pictures are not ours.
    for (const auto &[name, icon] : {std::pair{"qt_calendar_prevmonth", "back"}, {"qt_calendar_nextmonth", "forward"}}) {
        if (auto *button = calendar->findChild<QToolButton *>(QString::fromLatin1(name)))
            button->setIcon(m_theme.icon(QString::fromLatin1(icon)));
    }
    QTextCharFormat plain;
    plain.setForeground(m_theme.tokens().text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    if (m_first.isValid())
        calendar->setMinimumDate(m_first);
    if (m_last.isValid())
        calendar->setMaximumDate(m_last);
    const QDate shown = date();
    calendar->setSelectedDate(shown.isValid() ? shown : qBound(m_first.isValid() ? m_first : QDate::currentDate(),
                                                            QDate::currentDate(), m_last.isValid() ? m_last : QDate::currentDate()));
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    const auto take = [this, popup](const QDate &day) {
        setDate(day);
        popup->close();
        emit picked(day);
    };
    connect(calendar, &QCalendarWidget::clicked, popup, take);
    connect(calendar, &QCalendarWidget::activated, popup, take);
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    if (place.y() + popup->height() > room.bottom())
        place.setY(mapToGlobal(QPoint(0, 0)).y() - popup->height() - 2);
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - popup->width())));
    popup->move(place);
    popup->show();
    calendar->setFocus();
}

} // namespace jingan
