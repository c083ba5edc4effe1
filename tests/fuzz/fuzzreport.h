// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzzcheck.h"

/// Reads the bytes as a file of that name and, where they hold a report, finds its figures and
/// facts; stops the run where a place leads outside the text or a message doesn't name the file.
void readAsReport(const QByteArray &bytes, const QString &name);
