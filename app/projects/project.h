// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/report/report.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace jingan {

/// How a measure's target is meant.
enum class MeasureBound {
    Exactly, ///< 600 人
    AtLeast, ///< 不少于 200 人次
    AtMost,  ///< 不超过: a ceiling, judged at the year's end only
    None,    ///< 无数量: a milestone; no target then
};

/// All bounds, as a list offers them.
const QList<MeasureBound> &measureBounds();
/// The word of files and of the database: exactly, at_least, at_most, none.
QString measureBoundKey(MeasureBound bound);
/// The bound of such a word; none for an unknown one.
std::optional<MeasureBound> measureBoundOfKey(const QString &key);
/// The word shown: «不少于»; empty for Exactly.
QString measureBoundName(MeasureBound bound);

/// One thing that a project counts.
struct ProjectMeasure {
    QString id;                   ///< Unique within its project, stable; log entries name it.
    QString name;                 ///< 新增养老床位; empty where the project's title says it.
    std::optional<double> target; ///< In \a unit, for the whole year; none for a milestone.
    QString unit;
    MeasureBound bound = MeasureBound::Exactly;
    bool yearEndOnly = false;     ///< Can be measured at the year's end only: not judged before.

    /// True where there is a target to be compared with.
    bool isQuantified() const { return target.has_value() && bound != MeasureBound::None; }
    /// «600 人», «≥ 200 人次»; «—» for a milestone.
    QString targetText() const;
    bool operator==(const ProjectMeasure &) const = default;
};

/// Where a project of the list was read.
struct ProjectSource {
    QString quote;     ///< Verbatim from the report or its appendix; empty for an imported project.
    TextPlace place;   ///< Of the quote; none in an appendix, whose lines aren't paragraphs.
    QString section;   ///< 二（五）织密社会保障网络, or the appendix's title.
    QString file;      ///< Name of the imported file, without its folder; empty for the report's.
    QString sheet;     ///< Of a workbook; empty for CSV.
    int row = 0;       ///< 1-based row or line (the first, where several make one project); 0 for none.

    /// True where the project was read out of the report's text.
    bool isReport() const { return place.isValid(); }
    /// True where an appendix of the report lists the project.
    bool isAppendix() const { return !isReport() && file.isEmpty() && !section.isEmpty(); }
    /// What lists the project: the file's name or the appendix's title; empty for the report's text.
    QString listName() const { return isReport() ? QString() : file.isEmpty() ? section : file; }
    bool operator==(const ProjectSource &) const = default;
};

/// Where a building job stands; None where it is none.
enum class ConstructionStage { None, Preparation, Building, Completed };

const QList<ConstructionStage> &constructionStages();
/// The word of files and of the database: preparation, building, completed; empty for None.
QString constructionStageKey(ConstructionStage stage);
std::optional<ConstructionStage> constructionStageOfKey(const QString &key);
/// 前期, 开工, 竣工; empty for None.
QString constructionStageName(ConstructionStage stage);

/// One of the practical projects (为民办实事项目). What the source doesn't say is left empty.
struct Project {
    QString id;      ///< Unique and stable, in every database the project gets to.
    int year = 0;    ///< The plan's year.
    int number = 0;  ///< 序号, as the list prints it.
    QString area;    ///< 方面
    QString title;
    ProjectSource source;
    QList<ProjectMeasure> measures; ///< At least one for a project with a quantity.
    QString leadDepartment;         ///< 牵头单位
    QStringList cooperating;        ///< 配合单位
    QString person;                 ///< 责任人
    QDate start;
    QDate due;                      ///< Null: the year's end counts.
    std::array<QString, 4> milestones; ///< What each quarter is to reach, in words.
    ConstructionStage stage = ConstructionStage::None;
    QString note;

    /// True where some measure has a target.
    bool isQuantified() const;
    /// The measure with that id; nullptr where there is none.
    const ProjectMeasure *measure(const QString &measureId) const;
    /// The targets of all measures: «480 张；100 张；150 张»; «—» for a milestone.
    QString targetText() const;
    bool operator==(const Project &) const = default;
};

/// A new id for a project or a log entry: a UUID without braces.
QString newProjectId();

/// Reads projects.csv, the list compiled from the report, and finds each quote in the report's
/// second part. The ids are the same wherever the list is read.
/// Errors: those of CsvTable, QuoteNotFound by row.
Result<QList<Project>> readProjects(const QString &path, const Report &report);

} // namespace jingan
