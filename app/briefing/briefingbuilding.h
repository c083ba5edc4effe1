// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectstatus.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

namespace jingan {

/// The briefing's words for the translators: BriefingWords::tr("…").
struct BriefingWords {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// «2025 年 1 月 8 日»
QString briefingDate(const QDate &date);
/// «4、24»: the places' paragraphs, ascending, each once.
QString paragraphNumbers(const QList<TextPlace> &places);

/// One sentence behind the other: with a blank where the language has it.
QString twoSentences(const QString &first, const QString &second);

BriefingText briefingHeading(const QString &text);
BriefingText briefingNote(const QString &text);

/// The headline indicators: table, charts, and the year's targets in the report's words.
BriefingSection indicatorBriefing(const Dataset &dataset);
/// A section of the report: headlines, key figures, charts.
BriefingSection sectionBriefing(const Dataset &dataset, int part, int section);
/// The pairs done / planned.
BriefingSection comparisonBriefing(const Dataset &dataset);
/// The practical projects with their progress.
BriefingSection projectBriefing(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day);
/// Where the numbers come from, sentence by sentence.
BriefingSection sourceBriefing(const Dataset &dataset);

/// True where something was reported or marked on or before the day.
bool anythingRecorded(const QList<ProjectRecord> &records, const QDate &day);

} // namespace jingan
