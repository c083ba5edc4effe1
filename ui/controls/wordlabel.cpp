// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/wordlabel.h"

#include <QEvent>

namespace jingan {

namespace {

int layoutsMade = 0;

} // namespace

int WordLabel::heightForWidth(int width) const
{
    const Words words{text(), contentsMargins(), minimumSize(), wordWrap()};
    if (words != m_words) {
        m_words = words;
        m_heights.clear();
    }
    auto height = m_heights.constFind(width);
    if (height == m_heights.cend()) {
        ++layoutsMade;
        height = m_heights.insert(width, QLabel::heightForWidth(width));
    }
    return *height;
}

int WordLabel::layouts()
{
    return layoutsMade;
}

bool WordLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish:
    case QEvent::ContentsRectChange:
    case QEvent::DynamicPropertyChange: // the role in the style sheet
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

QLabel *wordLabel(const QString &role, QWidget *parent)
{
    auto *label = new WordLabel(parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace jingan
