// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace jingan {

/// A quantity that may be left empty, written as tables write it: 1200, «1,200», «１２００».
class NumberField : public QLineEdit
{
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent = nullptr);

    /// None for an empty field and for text that is no quantity.
    std::optional<double> number() const;
    void setNumber(std::optional<double> number);
    /// True where the text is empty or a number not below 0.
    bool isReadable() const;
    QString fault() const;
};

} // namespace jingan
