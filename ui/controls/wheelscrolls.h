// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jingan {

/// In what scrolls, the wheel scrolls: it never changes a box of choices, a number or a date that
/// comes under the pointer meanwhile, which would be saved unseen. For the whole application.
class WheelScrolls : public QObject
{
    Q_OBJECT
public:
    explicit WheelScrolls(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace jingan
