// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/factcard.h"

#include "ui/controls/tag.h"
#include "ui/controls/valueline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jingan {

FactCard::FactCard(const IndicatorFact &fact, QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const bool derived = fact.kind == IndicatorFact::Kind::Derived;

    auto *name = new QLabel(fact.label, this);
    name->setProperty("role", QStringLiteral("secondary"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(name, 1);
    // Every card keeps room for the tag, so that the values stand on one line.
    auto *tag = new Tag(Tag::Kind::Derived, tr("推算"), this);
    QSizePolicy keepsRoom = tag->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    tag->setSizePolicy(keepsRoom);
    tag->setVisible(derived);
    heading->addWidget(tag);

    auto *value = new ValueLine(fact.kind == IndicatorFact::Kind::Target ? QStringLiteral("valueTarget")
                                                                         : QStringLiteral("valueSmall"), this);
    value->setValue(fact.value, fact.unit);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(value);
    for (const QString &remark : fact.remarks) {
        auto *line = new QLabel(remark, this);
        line->setProperty("role", QStringLiteral("caption"));
        line->setWordWrap(true);
        layout->addWidget(line);
    }
    layout->addStretch(1);

    setAccessibleName(derived ? tr("%1（推算）：%2 %3").arg(fact.label, fact.value, fact.unit)
                              : tr("%1：%2 %3").arg(fact.label, fact.value, fact.unit));
    setAccessibleDescription(fact.remarks.join(tr("；")));
}

} // namespace jingan
