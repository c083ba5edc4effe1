// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/numberfield.h"

#include "app/common/numbers.h"
#include "app/projects/cellvalues.h"

namespace jingan {

NumberField::NumberField(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(tr("未填写"));
}

std::optional<double> NumberField::number() const
{
    const auto read = cellNumber(textCell(text().trimmed()));
    return read && *read >= 0.0 ? read : std::nullopt;
}

void NumberField::setNumber(std::optional<double> number)
{
    setText(number ? formatNumber(*number) : QString());
}

bool NumberField::isReadable() const
{
    return text().trimmed().isEmpty() || number();
}

QString NumberField::fault() const
{
    return tr("“%1”不是完成数，应为不小于 0 的数。").arg(text().trimmed());
}

} // namespace jingan
