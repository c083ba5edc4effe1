// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectlog.h"
#include "app/slides/slide.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

namespace jingan {

/// The slides' words for the translators: SlideWords::tr("…").
struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

/// Source line and notes from the slide's own places; a source line that is set already stays.
void finishSlide(const Dataset &dataset, Slide &slide);

/// «第 4、24 段», runs of three and more as «第 26–29 段».
QString paragraphList(const QList<TextPlace> &places);

/// The report's sentences that hold the places, each once, in the report's order, with the
/// places marked.
QList<SlideQuote> sourceQuotes(const Report &report, const QList<TextPlace> &places);

/// «（1/3）» behind a title that runs over several slides; nothing where it doesn't.
QString partMark(qsizetype part, qsizetype count);

Slide titleSlide(const Dataset &dataset);
/// All indicators on one slide, then one for each.
QList<Slide> indicatorSlides(const Dataset &dataset, const QList<ChartSpec> &charts);
/// One for each chart that no other slide shows, long ones split over several.
QList<Slide> chartSlides(const Dataset &dataset, const QList<ChartSpec> &charts);
/// One for each section that has headlines.
QList<Slide> sectionSlides(const Dataset &dataset);
/// The projects' summary, those that need attention, and the list on as many as it needs.
QList<Slide> projectSlides(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day,
    const QList<ChartSpec> &charts);
/// The pairs done / planned as tables.
QList<Slide> comparisonSlides(const Dataset &dataset);

} // namespace jingan
