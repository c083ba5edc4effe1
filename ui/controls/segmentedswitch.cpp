// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/segmentedswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace jingan {

SegmentedSwitch::SegmentedSwitch(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int index = 0; index < int(names.size()); ++index) {
        auto *button = new QToolButton(this);
        button->setText(names.at(index));
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("segment"));
        if (index == 0)
            button->setProperty("place", QStringLiteral("first"));
        else if (index == names.size() - 1)
            button->setProperty("place", QStringLiteral("last"));
        button->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        m_buttons->addButton(button, index);
        layout->addWidget(button);
        if (index == 0)
            button->setChecked(true);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusProxy(m_buttons->button(0));
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        // The Tab key stops at the one that is on.
        m_buttons->button(index)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        if (!on || index == m_current)
            return;
        m_current = index;
        setFocusProxy(m_buttons->button(index));
        emit currentChanged(index);
    });
}

int SegmentedSwitch::current() const
{
    return m_current;
}

void SegmentedSwitch::setCurrent(int index)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
}

void SegmentedSwitch::setText(int index, const QString &text)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setText(text);
}

void SegmentedSwitch::setToolTip(int index, const QString &text)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setToolTip(text);
}

int SegmentedSwitch::count() const
{
    return int(m_buttons->buttons().size());
}

} // namespace jingan
