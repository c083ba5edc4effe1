// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace jingan {

/// The label of a form's field: names it for the eye, for Alt and for a screen reader.
QLabel *formLabel(const QString &text, QWidget *buddy, QWidget *parent);
/// The heading of a group of fields.
QLabel *groupLabel(const QString &text, QWidget *parent);

} // namespace jingan
