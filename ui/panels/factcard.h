// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/indicatorfacts.h"

#include <QFrame>

namespace jingan {

/// One fact of an indicator: its label, the value, where it comes from; 推算 where derived.
class FactCard : public QFrame
{
    Q_OBJECT
public:
    explicit FactCard(const IndicatorFact &fact, QWidget *parent = nullptr);
};

} // namespace jingan
