// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"

#include "app/report/reportparser.h"

namespace jingan {

const Indicator *Dataset::indicator(const QString &id) const
{
    for (const Indicator &candidate : indicators) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

Result<Dataset> readDataset(const QString &folder)
{
    Dataset dataset;
    auto report = readReport(folder + QStringLiteral("/report.txt"));
    if (!report)
        return tl::unexpected(report.error());
    dataset.report = std::move(*report);
    dataset.figures = extractFigures(dataset.report);
    // Without the facts: headline.csv says them, and to find them took two thirds of this reading.

    auto indicators = readIndicators(folder + QStringLiteral("/headline.csv"), dataset.report);
    if (!indicators)
        return tl::unexpected(indicators.error());
    dataset.indicators = std::move(*indicators);

    auto comparisons = readComparisons(folder + QStringLiteral("/comparisons.csv"), dataset.report);
    if (!comparisons)
        return tl::unexpected(comparisons.error());
    dataset.comparisons = std::move(*comparisons);

    auto projects = readProjects(folder + QStringLiteral("/projects.csv"), dataset.report);
    if (!projects)
        return tl::unexpected(projects.error());
    dataset.projects = std::move(*projects);

    auto history = readHistory(folder + QStringLiteral("/history.csv"));
    if (!history)
        return tl::unexpected(history.error());
    dataset.history = std::move(*history);

    auto targets = readPastTargets(folder + QStringLiteral("/targets.csv"));
    if (!targets)
        return tl::unexpected(targets.error());
    dataset.pastTargets = std::move(*targets);
    return dataset;
}

QString shippedDatasetFolder()
{
    return QStringLiteral(":/data/jingan-2025");
}

} // namespace jingan
