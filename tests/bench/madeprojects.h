// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project.h"

#include <QCommandLineParser>
#include <QRandomGenerator>

#include <algorithm>

/// How many projects the command line asks for: «--rows N», else 100,000.
inline int askedRows(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("How many projects."), QStringLiteral("N"), QStringLiteral("100000"));
    parser.addOption(rows);
    parser.process(application);
    return std::max(1, parser.value(rows).toInt());
}

/// So many projects, made by a fixed seed: they stand for a long list, not for any project.
inline QList<jingan::Project> madeProjects(int count, int year)
{
    QRandomGenerator random(20250630);
    const QStringList areas = {QStringLiteral("养老服务"), QStringLiteral("住房改善"), QStringLiteral("市政交通"),
        QStringLiteral("生态环境"), QStringLiteral("城区安全"), QStringLiteral("教育发展")};
    const QStringList works = {QStringLiteral("新增社区综合为老服务中心"), QStringLiteral("改造老旧住房"),
        QStringLiteral("架空线入地"), QStringLiteral("新建口袋公园"), QStringLiteral("更新电梯"), QStringLiteral("增设托育点")};
    QList<jingan::Project> projects;
    projects.reserve(count);
    for (int i = 0; i < count; ++i) {
        jingan::Project project;
        project.id = QStringLiteral("p%1").arg(i, 7, 10, QLatin1Char('0'));
        project.year = year;
        project.number = i + 1;
        project.area = areas.at(random.bounded(int(areas.size())));
        project.title = works.at(random.bounded(int(works.size()))) + QString::number(random.bounded(1000));
        project.measures = {{QStringLiteral("1"), {}, double(random.bounded(1, 500)), QStringLiteral("个"), jingan::MeasureBound::AtLeast, false}};
        project.leadDepartment = QStringLiteral("部门%1").arg(random.bounded(40));
        project.due = QDate(year, random.bounded(3, 13), 28);
        projects.append(project);
    }
    return projects;
}
