// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace jingan {

/// Joined buttons of which one is on: the views of a page. One stop of the Tab key; the arrow
/// keys go from one to the next.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT
public:
    /// The first one is on.
    explicit SegmentedSwitch(const QStringList &names, QWidget *parent = nullptr);

    int current() const;
    /// As if it were clicked; an index that doesn't exist changes nothing.
    void setCurrent(int index);
    void setText(int index, const QString &text);
    void setToolTip(int index, const QString &text);
    int count() const;

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_buttons;
    int m_current = 0;
};

} // namespace jingan
