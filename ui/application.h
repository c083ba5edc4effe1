// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"

namespace jingan {

class Language;

/// Opens the window and runs until it is closed; returns the exit code.
/// A QApplication exists. Trouble at start (a damaged checklist) is told in a dialog that
/// offers a way on.
int runWindow(const Invocation &invocation, Language &language);

} // namespace jingan
