// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/commandline/invocation.h"
#include "app/readers/readingcontrol.h"


namespace jingan {

struct Dataset;
struct ProjectRecord;

/// What a command prints on stdout, UTF-8. Commands: Charts, Outline, Figures, Projects, Library.
/// Errors: those of the reader of the named file.
Result<QByteArray> runTextCommand(const Invocation &invocation, const ReadingControl &control = {});

/// The projects with what the users reported, for charts made without a window: of the database,
/// or the dataset's own list where there is none yet. Errors: those of ProjectStore::open().
Result<QList<ProjectRecord>> recordedProjects(const Dataset &dataset, const QString &databasePath);

/// What --database asked for; where it asked for nothing the checklist chosen in the settings
/// (key ChosenDatabaseKey), else the user's own file.
QString chosenDatabase(const QString &asked);
/// Holds a file or a DatabaseAddress; never a password.
constexpr QLatin1String ChosenDatabaseKey("projects/database");
/// The checklist's file in the user's data folder.
QString defaultDatabasePath();

} // namespace jingan
