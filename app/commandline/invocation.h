// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/library/placeandyear.h"

#include <QDate>
#include <QSize>
#include <QStringList>

#include <optional>

namespace jingan {

/// What the program is started for.
enum class Command { Window, Charts, Outline, Figures, Facts, Export, Library, Projects, Help, Version };

/// What the command «library» is asked for.
struct LibraryRequest {
    QString action;          ///< add, list, search, compare
    QStringList arguments;   ///< Paths to add, the text to search.
    QStringList places;      ///< Empty: all.
    int firstYear = 0;       ///< 0: all.
    int lastYear = 0;
    QString section;         ///< Search: the word of a section kind; empty: all.
    int limit = 100;         ///< Search: passages at most.
    QString measure;         ///< Compare: gdp …
    QString quantity;        ///< Compare: growth, level
    QString kind;            ///< Compare: actual, target, outcome
};

/// What the command «projects» is asked for.
struct ProjectRequest {
    QString action;          ///< list, show, set, log, import, export, archives, history, backup, restore, recover,
                             ///< push, pull, database
    QStringList arguments;   ///< A project's number or id, field=value, a file.
    QDate asOf;              ///< Null: today.
    QString area;            ///< List; empty: all.
    QString department;      ///< Likewise.
    QStringList departments; ///< Database grant: of an editor.
    QStringList statuses;    ///< Likewise.
    QString text;            ///< List: looked for. Log: what is reported.
    bool lateFirst = false;  ///< List.
    QDate date;              ///< Log: the day that the figures stand for.
    QList<std::pair<QString, double>> done; ///< Log: by measure; an empty id is the only one.
    QString reporter;        ///< Log.
    QString evidence;        ///< Log.
    QString mark;            ///< Log: statusMarkKey().
    QString user;            ///< Named in the history; empty: the system's.
    QString reason;          ///< In the history.
    int limit = 0;           ///< History; 0: all.
    QString kind;            ///< Import: list, return
    QString mode;            ///< Import of a list: merge, replace, restart (replace, without the progress)
    QString sheet;           ///< Import: the sheet's name; empty for the first that holds something.
    QString map;             ///< Import: «C=target,D=unit», over what the headings say.
    bool dryRun = false;     ///< Import: tells what would change, and changes nothing.
    bool report = false;     ///< Export: the monthly report in place of the list.
    qint64 archive = 0;      ///< Export: a list that was replaced, by its number; 0: the present one.
};

/// A parsed command line.
struct Invocation {
    Command command = Command::Window;
    QString helpText;           ///< Help: of the program or of one command.
    QString file;               ///< A report; empty for the shipped one. Not for Library, Projects.
    PlaceAndYear filedBy;       ///< Charts, Export: whose report the file is, where it doesn't say itself.
    QString format;             ///< json, csv; png, pdf, svg
    QStringList chartIds;       ///< Export; empty with --all, --briefing, --slides.
    bool allCharts = false;
    bool briefing = false;      ///< Export: the A4 briefing, in place of charts.
    bool slides = false;        ///< Export: the slides of a set, in place of charts.
    QString slideSet;           ///< Its name; empty for the set last used.
    QString output;             ///< Export: a folder, or a file for a single chart or one document.
    std::optional<QSize> size;  ///< Export: pixels, before --scale.
    std::optional<QSizeF> millimetres; ///< Export: the size on paper, instead of pixels.
    int dpi = 0;                ///< Export: pixels to the inch; 0 where not given.
    double scale = 1.0;
    bool transparent = false;   ///< Export: no ground of its own.
    QString theme;              ///< light, dark, print, gray
    bool withTitle = true;
    bool withSource = true;
    bool force = false;         ///< Overwrite existing files.
    bool quitAfterFirstFrame = false; ///< Window: for the benchmarks; prints the milliseconds.
    QString database;           ///< The checklist's file or address; empty for the user's own.
    QString libraryPath;        ///< The report library's file; empty for the user's own.
    LibraryRequest library;     ///< Library.
    ProjectRequest projects;    ///< Projects.
};

/// Exit codes of the program.
enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitUsage = 2 };

/// Parses the arguments, the program's name first. Errors: BadArgument.
Result<Invocation> parseInvocation(const QStringList &arguments);

/// The value of --language, needed before anything is translated; empty without one.
QString languageArgument(const QStringList &arguments);

/// True where the arguments name a command, so that no window is wanted; a file names none.
bool namesCommand(const QStringList &arguments);

} // namespace jingan
