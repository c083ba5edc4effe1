// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace jingan {

/// A large value and its unit on one baseline.
class ValueLine : public QWidget
{
    Q_OBJECT
public:
    /// \a role of the value: value, valueSmall, valueTarget, topicTitle.
    explicit ValueLine(const QString &role, QWidget *parent = nullptr);

    void setValue(const QString &value, const QString &unit);
    /// Another size for the value: long words in little room.
    void setRole(const QString &role);

protected:
    bool event(QEvent *event) override;

private:
    void align();

    QLabel *m_value;
    QLabel *m_unit;
};

} // namespace jingan
