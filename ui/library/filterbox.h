// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

class QComboBox;

namespace jingan {

/// Fills a filter's choices anew, «all» first; keeps what was chosen where it is still there.
/// Emits nothing.
void fillFilterBox(QComboBox *box, const QString &all, const QList<std::pair<QString, QVariant>> &entries);

} // namespace jingan
