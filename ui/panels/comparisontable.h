// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/fulltable.h"
#include "ui/panels/comparisonmarks.h"

namespace jingan {

class ComparisonDelegate;

/// The table of pairs with its drawn column and the percent axis in its heading.
class ComparisonTable : public FullTable
{
    Q_OBJECT
public:
    ComparisonTable(int axisMaximum, const Theme &theme, QWidget *parent = nullptr);

    void setMode(ComparisonMode mode);
    ComparisonMode mode() const { return m_mode; }

protected:
    void layoutColumns(int width) override;

private:
    int textWidth(int column, bool bold) const;
    int nameWidth() const;
    int areaWidth() const;

    ComparisonDelegate *m_delegate;
    ComparisonMode m_mode = ComparisonMode::Dumbbells;
};

} // namespace jingan
