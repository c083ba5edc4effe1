// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jingan {

/// A true property of this name keeps a button enabled: it explains, and changes nothing.
constexpr char InformsProperty[] = "informs";

/// Makes the fields below a widget readable only, or editable again. What is written in them can
/// still be reached, read aloud, selected and copied; what chooses or does something is disabled.
void setFieldsReadOnly(QWidget &area, bool readOnly);

} // namespace jingan
