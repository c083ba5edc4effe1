// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/fulltable.h"

namespace jingan {

/// The counts of a ProjectRollupModel, headings over two lines where they need it. Zeros step
/// back, the late and the sum stand out.
class RollupTable : public FullTable
{
    Q_OBJECT
public:
    explicit RollupTable(const Theme &theme, QWidget *parent = nullptr);

protected:
    void layoutColumns(int width) override;
};

} // namespace jingan
