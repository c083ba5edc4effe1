// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidebuilding.h"

#include "app/common/shownname.h"

namespace jingan {

namespace {

/// Rows that are read from the back of a room, the fields' headings among them.
constexpr qsizetype MostComparisonRows = 12;

/// «100.3 万平方米»; words of approximation stand where the report has them: «2万余场»,
/// «5000场以上».
QString quantityText(const QString &number, const QString &unit)
{
    const QString above = QStringLiteral("以上");
    if (number.endsWith(above))
        return number.chopped(above.size()) + unit + above;
    return number.endsWith(u'余') ? number + unit : SlideWords::tr("%1 %2").arg(number, unit);
}

SlideRow pairRow(const Comparison &pair)
{
    return {{shownName(pair.name), quantityText(pair.doneText, pair.doneUnit()), quantityText(pair.plannedText, pair.plannedUnit()),
                pair.sameMeasure ? pair.percentText() : SlideWords::tr("口径不同")},
        false, {}, {pair.donePlace, pair.planPlace}};
}

} // namespace

QList<Slide> comparisonSlides(const Dataset &dataset)
{
    QStringList areas;
    QHash<QString, QList<SlideRow>> byArea;
    QHash<QString, QStringList> notes;
    for (const Comparison &pair : dataset.comparisons) {
        if (!areas.contains(pair.area))
            areas.append(pair.area);
        byArea[pair.area].append(pairRow(pair));
        if (!pair.note.isEmpty())
            notes[pair.area].append(SlideWords::tr("%1：%2。").arg(shownName(pair.name), pair.note));
    }

    QList<Slide> slides;
    // A field is never torn apart unless it is longer than a slide.
    for (const QString &area : std::as_const(areas)) {
        const QList<SlideRow> rows = byArea.value(area);
        for (qsizetype first = 0; first < rows.size(); first += MostComparisonRows - 1) {
            const QList<SlideRow> some = rows.mid(first, MostComparisonRows - 1);
            const qsizetype used = slides.isEmpty() ? 0 : slides.constLast().table.rows.size();
            if (slides.isEmpty() || used + some.size() + 1 > MostComparisonRows) {
                Slide slide;
                slide.kind = SlideKind::Comparison;
                slide.kicker = SlideWords::tr("年度对比");
                slide.table.columns = {{SlideWords::tr("事项")}, {SlideWords::tr("%1 年完成").arg(dataset.report.reviewYear()), true},
                    {SlideWords::tr("%1 年计划").arg(dataset.report.planYear()), true},
                    {SlideWords::tr("计划÷完成（推算）"), true, true}};
                slides.append(slide);
            }
            slides.last().table.rows.append({{area}, true});
            slides.last().table.rows.append(some);
            slides.last().notes.remarks.append(notes.value(area));
        }
    }
    for (qsizetype i = 0; i < slides.size(); ++i) {
        Slide &slide = slides[i];
        slide.id = QStringLiteral("comparison-%1").arg(i + 1);
        slide.title = SlideWords::tr("%1 年完成与 %2 年计划").arg(dataset.report.reviewYear()).arg(dataset.report.planYear())
            + partMark(i, slides.size());
        slide.shortTitle = SlideWords::tr("年度对比") + partMark(i, slides.size());
        slide.note = SlideWords::tr("计划数为年初安排，与全年完成数性质不同。");
        finishSlide(dataset, slide);
    }
    return slides;
}

} // namespace jingan
