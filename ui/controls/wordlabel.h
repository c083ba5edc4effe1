// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace jingan {

/// A label of running words in the look of \a role (see the style sheet), wrapped and selectable.
QLabel *wordLabel(const QString &role, QWidget *parent);

} // namespace jingan
