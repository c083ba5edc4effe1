// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/reportdataset.h"

#include "app/readers/documentreader.h"
#include "app/report/listedprojects.h"

#include <QCryptographicHash>

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

const HeadlineFact *factOf(const QList<HeadlineFact> &facts, HeadlineIndicator indicator, FigureKind kind, bool withLevel)
{
    for (const HeadlineFact &fact : facts) {
        if (fact.indicator == indicator && fact.kind == kind && fact.hasNumber() && (!withLevel || fact.value))
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
        const HeadlineFact *actual = factOf(facts, which, FigureKind::Actual, true);
        const HeadlineFact *target = factOf(facts, which, FigureKind::Target, false);
        // Without a level there is nothing to set the target against; an average over years is no growth of one.
        if (!actual || !target)
            continue;
        Indicator indicator;
        indicator.id = indicatorId(which);
        indicator.name = actual->label;
        indicator.unit = actual->unit;
        indicator.actual = *actual->value;
        if (!actual->averaged)
            indicator.actualGrowthPercent = actual->growthPercent;
        indicator.targetLevel = inUnit(*target, actual->unit);
        indicator.targetGrowthPercent = target->growthPercent;
        if (!indicator.targetLevel && !indicator.targetGrowthPercent)
            continue;
        indicator.targetQualifier = target->qualifier.contains(QStringLiteral("左右")) ? QStringLiteral("左右") : QString();
        indicator.actualQuote = report.textAt(actual->span);
        indicator.targetQuote = report.textAt(target->span);
        indicator.actualPlace = actual->span;
        indicator.targetPlace = target->span;
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

} // namespace

Dataset datasetOf(const Report &report)
{
    Dataset dataset;
    dataset.report = report;
    dataset.figures = extractFigures(report);
    dataset.facts = headlineFacts(report);
    dataset.indicators = indicatorsOf(report, dataset.facts);
    dataset.projects = projectsOf(report);
    return dataset;
}

Result<Dataset> openDataset(const QString &path, const ReadingControl &control)
{
    return openReports(path, control).map([](const QList<Report> &reports) { return datasetOf(reports.constFirst()); });
}

} // namespace jingan
