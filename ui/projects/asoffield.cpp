// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/asoffield.h"

#include "ui/projects/datefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace jingan {

namespace {

constexpr int MinuteMilliseconds = 60'000;

} // namespace

AsOfField::AsOfField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(new DateField(theme, this))
    , m_today(new QPushButton(tr("今天"), this))
    , m_clock(new QTimer(this))
    , m_day(QDate::currentDate())
{
    auto *label = new QLabel(tr("截至(&A)"), this);
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("截至日期"));
    m_field->setToolTip(tr("按这一天的情况显示；填写的进展也记在这一天"));
    m_field->setDate(m_day);
    m_today->setToolTip(tr("回到今天的情况"));
    m_today->setAutoDefault(false);
    const auto fit = [this] {
        m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("2025-12-31")) + 62);
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_today);

    connect(m_field, &QLineEdit::editingFinished, this, &AsOfField::take);
    connect(m_field, &DateField::picked, this, &AsOfField::take);
    connect(m_today, &QPushButton::clicked, this, &AsOfField::setToday);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (m_followsToday)
            setDay(QDate::currentDate());
    });
    m_clock->start(MinuteMilliseconds);
    m_today->setEnabled(false);
}

void AsOfField::setPlanYear(int year)
{
    m_field->setReading(year);
    m_field->setRange(year > 0 ? QDate(year, 1, 1) : QDate(), QDate::currentDate());
}

void AsOfField::setToday()
{
    setDay(QDate::currentDate());
}

void AsOfField::setDay(const QDate &day)
{
    m_followsToday = day == QDate::currentDate();
    m_today->setEnabled(!m_followsToday);
    m_field->setDate(day);
    if (day == m_day)
        return;
    m_day = day;
    emit dayChanged(day);
}

void AsOfField::take()
{
    const QDate day = m_field->date();
    if (day == m_day)
        return;
    if (!day.isValid() || !m_field->isReadable()) {
        const QString fault = m_field->text().trimmed().isEmpty() ? tr("请填写要查看的日期。") : m_field->fault();
        m_field->setDate(m_day);
        emit refused(fault);
        return;
    }
    setDay(day);
}

} // namespace jingan
