// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"

#include <QList>

/// Charts built by hand from the report's own numbers and words, one for each manner of
/// drawing, so that the drawing is tested without the catalogue.
namespace jingan::samples {

inline ChartPoint actual(double value, const QString &label, int paragraph = 4)
{
    return {value, PointKind::Actual, label, QStringLiteral("同比增长3.7%"), {{paragraph, {0, 4}}}};
}

inline ChartPoint target(double value, const QString &label)
{
    return {value, PointKind::Target, label, QString(), {{24, {2, 6}}}};
}

inline ChartPoint derived(double value, const QString &label)
{
    return {value, PointKind::Derived, label, QStringLiteral("推算：2024 × (1+5%)"), {{4, {0, 4}}, {24, {2, 6}}}};
}

inline ChartPoint missing()
{
    return {std::nullopt, PointKind::Missing, QStringLiteral("报告未载"), QString(), {{4, {0, 4}}}};
}

inline ChartSpec levels()
{
    ChartSpec chart;
    chart.id = QStringLiteral("levels");
    chart.title = QStringLiteral("四项主要指标水平");
    chart.unit = QStringLiteral("亿元");
    chart.kind = ChartKind::HorizontalBars;
    chart.categories = {{QStringLiteral("地区生产总值")}, {QStringLiteral("社会消费品零售总额")},
        {QStringLiteral("全社会固定资产投资总额")}, {QStringLiteral("区级一般公共预算收入")}};
    chart.series = {
        {QStringLiteral("2024 年实际"), ChartColor::Series1,
            {actual(3369.93, QStringLiteral("3369.93")), actual(1605.41, QStringLiteral("1605.41")),
                actual(482.97, QStringLiteral("482.97")), actual(302.2, QStringLiteral("302.2"))}},
        {QStringLiteral("2025 年目标"), ChartColor::Series1,
            {derived(3538, QStringLiteral("约 3538")), target(1700, QStringLiteral("1700")),
                derived(507, QStringLiteral("约 507")), derived(308, QStringLiteral("约 308"))}},
    };
    chart.note = QStringLiteral("推算＝2024 年实际 ×（1＋报告目标增速）；地区生产总值增速按可比价格计算，推算值为 2024 年价格。");
    chart.source = QStringLiteral("来源：2025 年静安区政府工作报告，第 4、24 段");
    return chart;
}

inline ChartSpec growth()
{
    ChartSpec chart = levels();
    chart.id = QStringLiteral("growth");
    chart.title = QStringLiteral("增速：2024 年实际与 2025 年目标");
    chart.unit = QStringLiteral("%");
    chart.kind = ChartKind::VerticalBars;
    chart.categories = {{QStringLiteral("地区生产总值")}, {QStringLiteral("预算收入")}, {QStringLiteral("零售总额")},
        {QStringLiteral("固定资产投资")}};
    chart.series[0].points = {actual(3.7, QStringLiteral("3.7")), actual(5, QStringLiteral("5")), missing(), missing()};
    chart.series[1].points = {target(5, QStringLiteral("约 5")), target(2, QStringLiteral("2")),
        derived(5.9, QStringLiteral("约 5.9")), target(5, QStringLiteral("约 5"))};
    chart.note = QStringLiteral("零售总额增速由 1700 ÷ 1605.41 推算。");
    return chart;
}

inline ChartSpec difference()
{
    ChartSpec chart = levels();
    chart.id = QStringLiteral("retail");
    chart.title = QStringLiteral("社会消费品零售总额：2024 年实际与 2025 年目标");
    chart.kind = ChartKind::VerticalBars;
    chart.categories = {{QStringLiteral("2024 年实际\n报告数")}, {QStringLiteral("2025 年目标\n报告数")}};
    chart.series = {{QStringLiteral("社会消费品零售总额"), ChartColor::Series1,
        {actual(1605.41, QStringLiteral("1605.41")), target(1700, QStringLiteral("1700"))}}};
    chart.showLegend = false;
    chart.differenceText = QStringLiteral("+94.59 亿元");
    chart.differenceRemark = QStringLiteral("约 +5.9%（推算）");
    chart.note = QStringLiteral("差额与增速为推算：1700 − 1605.41，1700 ÷ 1605.41。");
    return chart;
}

inline ChartSpec industries()
{
    ChartSpec chart = levels();
    chart.id = QStringLiteral("industry-growth");
    chart.title = QStringLiteral("2024 年重点产业增速");
    chart.unit = QStringLiteral("%");
    chart.categories = {{QStringLiteral("税收同比增长"), true}, {QStringLiteral("文化创意")}, {QStringLiteral("生命健康")},
        {QStringLiteral("数据智能")}, {QStringLiteral("增加值增速"), true}, {QStringLiteral("信息服务业")},
        {QStringLiteral("金融业")}};
    chart.series = {
        {QStringLiteral("税收同比增长"), ChartColor::Series1,
            {std::nullopt, actual(17.04, QStringLiteral("17.04%"), 5), actual(11.92, QStringLiteral("11.92%"), 5),
                actual(8.76, QStringLiteral("8.76%"), 5), std::nullopt, std::nullopt, std::nullopt}},
        {QStringLiteral("增加值增速"), ChartColor::Series3,
            {std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt,
                actual(8.5, QStringLiteral("8.5%"), 5), actual(4.7, QStringLiteral("4.7%"), 5)}},
    };
    chart.showLegend = false;
    chart.note = QStringLiteral("税收与增加值口径不同，分组列示，不作比较。");
    chart.source = QStringLiteral("来源：2025 年静安区政府工作报告，第 5 段");
    return chart;
}

inline ChartSpec areas()
{
    ChartSpec chart = levels();
    chart.id = QStringLiteral("projects-area");
    chart.title = QStringLiteral("为民实事项目：分领域");
    chart.unit = QStringLiteral("项");
    chart.kind = ChartKind::StackedHorizontalBars;
    chart.categories = {{QStringLiteral("就业与社会保障")}, {QStringLiteral("养老服务")}, {QStringLiteral("生态环境")}};
    chart.series = {
        {QStringLiteral("已完成"), ChartColor::StatusDone,
            {std::nullopt, actual(2, QStringLiteral("2")), actual(1, QStringLiteral("1"))}},
        {QStringLiteral("推进中"), ChartColor::StatusInProgress,
            {actual(1, QStringLiteral("1")), actual(3, QStringLiteral("3")), std::nullopt}},
        {QStringLiteral("需关注"), ChartColor::StatusNeedsAttention,
            {std::nullopt, actual(1, QStringLiteral("1")), std::nullopt}},
        {QStringLiteral("未启动"), ChartColor::StatusNotStarted,
            {actual(3, QStringLiteral("3")), actual(2, QStringLiteral("2")), actual(8, QStringLiteral("8"))}},
    };
    chart.note = QStringLiteral("报告仅公布“10 个方面 48 项”，未附清单；本清单据报告正文整理。办理状态为本机填写。");
    return chart;
}

inline ChartSpec status()
{
    ChartSpec chart = areas();
    chart.id = QStringLiteral("projects-status");
    chart.title = QStringLiteral("为民实事项目：办理状态");
    chart.kind = ChartKind::Donut;
    chart.categories = {{QStringLiteral("办理状态")}};
    chart.series[0].points = {actual(3, QStringLiteral("3"))};
    chart.series[1].points = {actual(4, QStringLiteral("4"))};
    chart.series[2].points = {actual(0, QStringLiteral("0"))};
    chart.series[3].points = {actual(41, QStringLiteral("41"))};
    chart.centerText = QStringLiteral("48");
    chart.centerCaption = QStringLiteral("项");
    return chart;
}

/// A chart with more rows and longer words than the others.
inline ChartSpec crowded()
{
    ChartSpec chart = levels();
    chart.id = QStringLiteral("comparison");
    chart.title = QStringLiteral("2025 年计划相当于 2024 年完成的百分比（推算）");
    chart.unit = QStringLiteral("2024 年完成＝100");
    chart.categories.clear();
    chart.series = {{chart.title, ChartColor::Series1, {}}};
    for (int row = 0; row < 23; ++row) {
        chart.categories.append({row % 3 ? QStringLiteral("道路大中修、积水改善和架空线入地工程") : QStringLiteral("绿道")});
        chart.series[0].points.append(derived(300 - 10 * row, QStringLiteral("约 %1%").arg(300 - 10 * row)));
    }
    return chart;
}

inline QList<ChartSpec> all()
{
    return {levels(), growth(), difference(), industries(), areas(), status(), crowded()};
}

} // namespace jingan::samples
