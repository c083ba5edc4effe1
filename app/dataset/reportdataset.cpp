// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/reportdataset.h"

#include "app/readers/documentreader.h"
#include "app/report/listedprojects.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace jingan {

namespace {

/// The indicators' own names in the program's tables.
QString indicatorId(HeadlineIndicator indicator)
{
    switch (indicator) {
    case HeadlineIndicator::Gdp:
        return QStringLiteral("gdp");
    case HeadlineIndicator::BudgetRevenue:
        return QStringLiteral("revenue");
    case HeadlineIndicator::FiscalRevenue:
        return QStringLiteral("fiscal");
    case HeadlineIndicator::RetailSales:
        return QStringLiteral("retail");
    case HeadlineIndicator::FixedAssetInvestment:
        return QStringLiteral("investment");
    }
    return {};
}

/// The first fact of a kind with a level, else the first with a number, else the first.
const HeadlineFact *factOf(const QList<HeadlineFact> &facts, HeadlineIndicator indicator, FigureKind kind)
{
    const HeadlineFact *found = nullptr;
    const auto worth = [](const HeadlineFact &fact) { return fact.value ? 2 : fact.hasNumber() ? 1 : 0; };
    for (const HeadlineFact &fact : facts) {
        if (fact.indicator == indicator && fact.kind == kind && (!found || worth(fact) > worth(*found)))
            found = &fact;
    }
    return found;
}

/// The growth that another sentence states, where the chosen one has none.
const HeadlineFact *growthBeside(const QList<HeadlineFact> &facts, const HeadlineFact &chosen)
{
    if (chosen.growthPercent)
        return nullptr;
    for (const HeadlineFact &fact : facts) {
        if (fact.indicator == chosen.indicator && fact.kind == chosen.kind && fact.growthPercent && !fact.averaged)
            return &fact;
    }
    return nullptr;
}

/// A level in another unit: «2.15万亿元» beside a target in 亿元.
std::optional<double> inUnit(const HeadlineFact &fact, const QString &unit)
{
    if (!fact.value || fact.unit == unit)
        return fact.value;
    const QString trillions = QStringLiteral("万亿元");
    const QString hundredMillions = QStringLiteral("亿元");
    if (fact.unit == trillions && unit == hundredMillions)
        return *fact.value * 10000;
    if (fact.unit == hundredMillions && unit == trillions)
        return *fact.value / 10000;
    return std::nullopt;
}

QList<Indicator> indicatorsOf(const Report &report, const QList<HeadlineFact> &facts)
{
    QList<Indicator> indicators;
    for (const HeadlineIndicator which : {HeadlineIndicator::Gdp, HeadlineIndicator::BudgetRevenue,
             HeadlineIndicator::FiscalRevenue, HeadlineIndicator::RetailSales, HeadlineIndicator::FixedAssetInvestment}) {
        const HeadlineFact *actual = factOf(facts, which, FigureKind::Actual);
        const HeadlineFact *target = factOf(facts, which, FigureKind::Target);
        if (!actual && !target)
            continue;
        Indicator indicator;
        indicator.id = indicatorId(which);
        indicator.name = actual ? actual->label : target->label;
        indicator.unit = actual && actual->value ? actual->unit : target ? target->unit : QString();
        if (actual) {
            indicator.actual = actual->value;
            // An average over years is no growth of one.
            if (!actual->averaged) {
                indicator.actualGrowthPercent = actual->growthPercent;
                indicator.actualGrowthMost = actual->growthPercentMax;
            }
            if (const HeadlineFact *other = growthBeside(facts, *actual)) {
                indicator.actualGrowthPercent = other->growthPercent;
                indicator.actualGrowthMost = other->growthPercentMax;
                indicator.actualGrowthPlace = other->span;
            }
            indicator.actualQualifier = actual->qualifier;
            indicator.actualQuote = report.textAt(actual->span);
            indicator.actualPlace = actual->span;
        }
        if (target) {
            indicator.targetLevel = inUnit(*target, indicator.unit);
            if (!target->averaged) {
                indicator.targetGrowthPercent = target->growthPercent;
                indicator.targetGrowthMost = target->growthPercentMax;
            }
            if (const HeadlineFact *other = growthBeside(facts, *target)) {
                indicator.targetGrowthPercent = other->growthPercent;
                indicator.targetGrowthMost = other->growthPercentMax;
                indicator.targetGrowthPlace = other->span;
            }
            indicator.targetQualifier = target->qualifier;
            indicator.targetName = target->label == indicator.name ? QString() : target->label;
            indicator.targetQuote = report.textAt(target->span);
            indicator.targetPlace = target->span;
        }
        indicators.append(indicator);
    }
    return indicators;
}

/// The same id wherever the same list is read.
QString projectId(const Report &report, const ListedProject &listed)
{
    const QString key = report.region + QString::number(report.planYear()) + QString::number(listed.number) + listed.title;
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex().left(32));
}

QList<Project> projectsOf(const Report &report)
{
    QList<Project> projects;
    for (const ListedProject &listed : listedProjects(report)) {
        Project project;
        project.id = projectId(report, listed);
        project.year = report.planYear();
        project.number = listed.number;
        project.area = listed.area;
        project.title = listed.title;
        project.leadDepartment = listed.department;
        project.source.section = listed.appendix;
        project.source.row = listed.row;
        project.source.quote = listed.quote;
        int count = 0;
        for (const QString &text : listed.measures) {
            ProjectMeasure measure;
            measure.id = QString::number(++count);
            measure.name = text;
            measure.bound = MeasureBound::None;
            project.measures.append(measure);
        }
        projects.append(project);
    }
    return projects;
}

/// A part without sections becomes one section, so that it is read, presented and printed like
/// the others.
Report withSectionsThroughout(Report report)
{
    for (int index = 0; index < report.parts.size(); ++index) {
        Part &part = report.parts[index];
        if (!part.sections.isEmpty() || (part.opening.isEmpty() && part.closing.isEmpty()))
            continue;
        Section section;
        section.title = part.title;
        section.paragraphs = part.opening + part.closing;
        section.isWholePart = true;
        part.opening.clear();
        part.closing.clear();
        for (const int number : std::as_const(section.paragraphs))
            report.paragraphs[number - 1].section = 0;
        part.sections = {section};
    }
    return report;
}

/// The title without year and place, which everything that is shown puts before it.
QString plainTitle(const Report &report)
{
    static const QRegularExpression year(QStringLiteral("(?:[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})年度?"));
    QString title = report.title;
    title.remove(year).remove(report.region);
    return title.trimmed().isEmpty() ? QStringLiteral("政府工作报告") : title.trimmed();
}

} // namespace

Dataset datasetOf(const Report &report)
{
    return datasetOf(report, headlineFacts(report));
}

Dataset datasetOf(const Report &report, const QList<HeadlineFact> &facts)
{
    Dataset dataset;
    dataset.report = withSectionsThroughout(report);
    dataset.report.title = plainTitle(report);
    dataset.figures = extractFigures(report);
    dataset.facts = facts;
    dataset.indicators = indicatorsOf(report, dataset.facts);
    dataset.projects = projectsOf(report);
    return dataset;
}

Result<Dataset> openDataset(const QString &path, const ReadingControl &control)
{
    return openReports(path, control).map([](const QList<Report> &reports) { return datasetOf(reports.constFirst()); });
}

} // namespace jingan
