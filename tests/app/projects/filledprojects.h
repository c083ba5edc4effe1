// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"

namespace jingan::filledprojects {

/// The day that the entries below are made for.
inline const QDate Day(2025, 6, 30);

inline const QStringList &departments()
{
    static const QStringList names = {QStringLiteral("区民政局"), QStringLiteral("区建设管理委"), QStringLiteral("区绿化市容局"),
        QStringLiteral("区教育局"), QStringLiteral("区卫生健康委"), QStringLiteral("区文化旅游局")};
    return names;
}

/// Made-up departments, dates and figures for tests: by number some are late, some done, some
/// not reported on, some without dates. Never shown by the program itself.
inline QList<ProjectChange> changes(const QList<ProjectRecord> &records)
{
    QList<ProjectChange> changes;
    for (const ProjectRecord &record : records) {
        const Project &project = record.project;
        const int number = project.number;
        const auto set = [&](ProjectField field, const QVariant &value) {
            changes.append(SetField{project.id, field, value});
        };
        if (number % 7 != 0)
            set(ProjectField::LeadDepartment, departments().at(number % departments().size()));
        if (number % 5 == 0)
            set(ProjectField::Person, QStringLiteral("王伟"));
        if (number % 3 == 0)
            set(ProjectField::Start, QDate(2025, 1 + number % 4, 10));
        if (number % 4 != 0)
            set(ProjectField::Due, QDate(2025, 5 + number % 8, 20));
        if (number % 6 == 0) {
            set(ProjectField::Milestone1, QStringLiteral("完成选址与方案"));
            set(ProjectField::Milestone2, QStringLiteral("开工"));
            set(ProjectField::Milestone4, QStringLiteral("竣工验收"));
        }
        if (number % 8 == 1)
            continue; // nobody reported
        ProjectLogEntry entry;
        entry.date = QDate(2025, 6, 1 + number % 25);
        entry.reporter = QStringLiteral("李娜");
        entry.text = QStringLiteral("按计划推进");
        for (const ProjectMeasure &measure : project.measures) {
            if (measure.target)
                entry.done.insert(measure.id, std::round(*measure.target * ((number * 37) % 130) / 100.0));
        }
        if (number % 11 == 0)
            entry.mark = StatusMark::NeedsAttention;
        changes.append(AddLogEntry{project.id, entry});
    }
    return changes;
}

/// As many projects as asked for, as a city keeps them.
inline QList<Project> manyProjects(int count)
{
    QList<Project> projects;
    projects.reserve(count);
    for (int number = 1; number <= count; ++number) {
        Project project;
        project.id = QStringLiteral("many-%1").arg(number);
        project.year = 2025;
        project.number = number;
        project.area = QStringLiteral("第 %1 方面").arg(1 + (number - 1) * 24 / count);
        project.title = QStringLiteral("第 %1 号社区服务设施改建项目").arg(number);
        project.source.file = QStringLiteral("全市清单.xlsx");
        project.source.row = number + 1;
        ProjectMeasure measure;
        measure.id = QStringLiteral("1");
        measure.target = 10 + number % 90;
        measure.unit = QStringLiteral("处");
        project.measures = {measure};
        project.leadDepartment = number % 9 == 0 ? QString() : QStringLiteral("第 %1 街道办事处").arg(1 + number % 40);
        if (number % 4 != 0)
            project.due = QDate(2025, 5 + number % 8, 20);
        if (number % 3 == 0)
            project.start = QDate(2025, 1 + number % 4, 10);
        projects.append(project);
    }
    return projects;
}

} // namespace jingan::filledprojects
