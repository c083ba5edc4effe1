// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/readonly.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jingan {

void setFieldsReadOnly(QWidget &area, bool readOnly)
{
    const auto lines = area.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->setReadOnly(readOnly);
    const auto texts = area.findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *text : texts)
        text->setReadOnly(readOnly);
    const auto numbers = area.findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *number : numbers)
        number->setReadOnly(readOnly);
    const auto choices = area.findChildren<QComboBox *>();
    for (QComboBox *choice : choices)
        choice->setEnabled(!readOnly);
    const auto buttons = area.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->setEnabled(!readOnly || button->property(InformsProperty).toBool());
}

} // namespace jingan
