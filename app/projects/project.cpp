// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/project.h"

#include "app/common/csv.h"
#include "app/common/numbers.h"

#include <QCoreApplication>

namespace jingan {

QString Project::targetText() const
{
    return target ? formatNumber(*target) + u' ' + unit : QStringLiteral("—");
}

Result<QList<Project>> readProjects(const QString &path, const Report &report)
{
    const Result<CsvTable> table = CsvTable::read(path);
    if (!table)
        return tl::unexpected(table.error());
    if (auto ok = table->require({QStringLiteral("id"), QStringLiteral("area"), QStringLiteral("title"),
            QStringLiteral("target"), QStringLiteral("unit"), QStringLiteral("section"),
            QStringLiteral("quote")}); !ok)
        return tl::unexpected(ok.error());

    QList<Project> projects;
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto number = table->number(row, QStringLiteral("id"));
        const auto target = table->number(row, QStringLiteral("target"));
        for (const auto *cell : {&number, &target}) {
            if (!*cell)
                return tl::unexpected(cell->error());
        }
        Project project;
        project.number = int(number->value_or(row + 1));
        project.area = table->cell(row, QStringLiteral("area"));
        project.title = table->cell(row, QStringLiteral("title"));
        project.target = *target;
        project.unit = table->cell(row, QStringLiteral("unit"));
        project.sectionLabel = table->cell(row, QStringLiteral("section"));
        project.quote = table->cell(row, QStringLiteral("quote"));
        // The list is compiled from the report's second part, the year's tasks.
        const auto place = report.find(project.quote, 1);
        if (!place) {
            return tl::unexpected(Error{ErrorCode::QuoteNotFound,
                QCoreApplication::translate("Project", "“%1”第 %2 行的引文在报告中找不到。")
                    .arg(path).arg(table->rowNumber(row)),
                {}, table->rowNumber(row)});
        }
        project.place = *place;
        projects.append(project);
    }
    return projects;
}

const QList<ProjectStatus> &projectStatuses()
{
    static const QList<ProjectStatus> statuses = {ProjectStatus::Done, ProjectStatus::InProgress,
        ProjectStatus::NeedsAttention, ProjectStatus::NotStarted};
    return statuses;
}

QString projectStatusName(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Done:
        return QCoreApplication::translate("Project", "已完成");
    case ProjectStatus::InProgress:
        return QCoreApplication::translate("Project", "推进中");
    case ProjectStatus::NeedsAttention:
        return QCoreApplication::translate("Project", "需关注");
    case ProjectStatus::NotStarted:
        return QCoreApplication::translate("Project", "未启动");
    }
    Q_UNREACHABLE();
}

std::optional<double> progressPercent(const Project &project, const ProjectProgress &progress)
{
    if (project.target && *project.target > 0.0) {
        if (progress.done)
            return *progress.done / *project.target * 100.0;
        return std::nullopt;
    }
    if (progress.status == ProjectStatus::Done)
        return 100.0;
    return std::nullopt;
}

} // namespace jingan
