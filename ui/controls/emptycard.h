// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"

class QPushButton;

namespace jingan {

/// What a page says where the report holds nothing for it: why, and where to look instead.
class EmptyCard : public Card
{
    Q_OBJECT
public:
    EmptyCard(const QString &title, const QString &text, QWidget *parent = nullptr);

    /// A way on below the words.
    QPushButton *addButton(const QString &text);

private:
    QHBoxLayout *m_buttons;
};

} // namespace jingan
