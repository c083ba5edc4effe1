// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/legendstrip.h"

#include "ui/controls/swatch.h"

#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace jingan {

LegendStrip::LegendStrip(int reviewYear, int planYear, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    const std::pair<PointKind, QString> entries[] = {
        {PointKind::Actual, tr("%1 年实际").arg(reviewYear)},
        {PointKind::Target, tr("%1 年目标（报告数）").arg(planYear)},
        {PointKind::Derived, tr("推算")},
    };
    QStringList words;
    for (const auto &[kind, text] : entries) {
        if (!words.isEmpty())
            layout->addSpacing(9);
        words.append(text);
        auto *label = new QLabel(text, this);
        label->setProperty("role", QStringLiteral("caption"));
        layout->addWidget(new Swatch(kind, theme, this));
        layout->addWidget(label);
    }
    setAccessibleName(tr("图例"));
    setAccessibleDescription(words.join(tr("，")));
}

} // namespace jingan
