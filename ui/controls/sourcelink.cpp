// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/sourcelink.h"

#include <QMenu>

#include <algorithm>

namespace jingan {

SourceLink::SourceLink(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("role", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &SourceLink::activate);
    setPlaces({});
}

SourceLink::SourceLink(const QList<TextPlace> &places, QWidget *parent)
    : SourceLink(parent)
{
    setPlaces(places);
}

void SourceLink::setPlaces(const QList<TextPlace> &places)
{
    m_places.clear();
    QStringList numbers;
    for (const TextPlace &place : places) {
        const QString number = QString::number(place.paragraph);
        if (!place.isValid() || numbers.contains(number))
            continue;
        numbers.append(number);
        m_places.append(place);
    }
    std::sort(m_places.begin(), m_places.end(),
        [](const TextPlace &a, const TextPlace &b) { return a.paragraph < b.paragraph; });
    numbers.clear();
    for (const TextPlace &place : std::as_const(m_places))
        numbers.append(QString::number(place.paragraph));
    setText(tr("原文第 %1 段").arg(numbers.join(tr("、"))));
    setToolTip(tr("在全文中查看出处"));
    setVisible(!m_places.isEmpty());
}

void SourceLink::activate()
{
    if (m_places.size() == 1) {
        emit placeRequested(m_places.constFirst());
        return;
    }
    QMenu menu(this);
    for (const TextPlace &place : std::as_const(m_places)) {
        menu.addAction(tr("原文第 %1 段").arg(place.paragraph), this,
            [this, place] { emit placeRequested(place); });
    }
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

} // namespace jingan
