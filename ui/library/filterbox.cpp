// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filterbox.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace jingan {

void fillFilterBox(QComboBox *box, const QString &all, const QList<std::pair<QString, QVariant>> &entries)
{
    const QVariant chosen = box->currentIndex() > 0 ? box->currentData() : QVariant();
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(all);
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(chosen.isValid() ? qMax(0, box->findData(chosen)) : 0);
}

} // namespace jingan
