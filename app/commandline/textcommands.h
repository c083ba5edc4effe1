// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/commandline/invocation.h"

#include <QHash>

namespace jingan {

struct Dataset;
struct ProjectProgress;

/// What a command prints on stdout, UTF-8. Commands: Charts, Outline, Figures, Library.
/// Errors: those of the reader of the named file.
Result<QByteArray> runTextCommand(const Invocation &invocation);

/// What the users recorded of the projects, for charts made without a window; nothing where
/// no list was ever kept. Errors: those of ProjectStore::open().
Result<QHash<int, ProjectProgress>> recordedProgress(const QString &databasePath);

/// The checklist's file in the user's data folder.
QString defaultDatabasePath();

} // namespace jingan
