// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/project.h"

#include "app/common/csv.h"
#include "app/common/numbers.h"

#include <QCoreApplication>
#include <QUuid>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

/// Names the compiled lists; an id made of it and a number is the same on every machine.
const QUuid CompiledLists(0x5b8f0c52, 0x2d4e, 0x4d0b, 0x9a, 0x6e, 0x0d, 0x1c, 0x7e, 0x52, 0x48, 0x25);

QString compiledId(int year, int number)
{
    return QUuid::createUuidV5(CompiledLists, QStringLiteral("%1/%2").arg(year).arg(number))
        .toString(QUuid::WithoutBraces);
}

} // namespace

const QList<MeasureBound> &measureBounds()
{
    static const QList<MeasureBound> bounds = {MeasureBound::Exactly, MeasureBound::AtLeast, MeasureBound::AtMost,
        MeasureBound::None};
    return bounds;
}

QString measureBoundKey(MeasureBound bound)
{
    switch (bound) {
    case MeasureBound::Exactly:
        return QStringLiteral("exactly");
    case MeasureBound::AtLeast:
        return QStringLiteral("at_least");
    case MeasureBound::AtMost:
        return QStringLiteral("at_most");
    case MeasureBound::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

std::optional<MeasureBound> measureBoundOfKey(const QString &key)
{
    for (const MeasureBound bound : measureBounds()) {
        if (measureBoundKey(bound) == key)
            return bound;
    }
    return std::nullopt;
}

QString measureBoundName(MeasureBound bound)
{
    switch (bound) {
    case MeasureBound::Exactly:
        return {};
    case MeasureBound::AtLeast:
        return Messages::tr("不少于");
    case MeasureBound::AtMost:
        return Messages::tr("不超过");
    case MeasureBound::None:
        return Messages::tr("无数量");
    }
    Q_UNREACHABLE();
}

QString ProjectMeasure::targetText() const
{
    if (!isQuantified())
        return QStringLiteral("—");
    const QString sign = bound == MeasureBound::AtLeast ? QStringLiteral("≥ ")
        : bound == MeasureBound::AtMost                 ? QStringLiteral("≤ ")
                                                        : QString();
    return (sign + formatNumber(*target) + u' ' + unit).trimmed();
}

const QList<ConstructionStage> &constructionStages()
{
    static const QList<ConstructionStage> stages = {ConstructionStage::None, ConstructionStage::Preparation,
        ConstructionStage::Building, ConstructionStage::Completed};
    return stages;
}

QString constructionStageKey(ConstructionStage stage)
{
    switch (stage) {
    case ConstructionStage::None:
        return {};
    case ConstructionStage::Preparation:
        return QStringLiteral("preparation");
    case ConstructionStage::Building:
        return QStringLiteral("building");
    case ConstructionStage::Completed:
        return QStringLiteral("completed");
    }
    Q_UNREACHABLE();
}

std::optional<ConstructionStage> constructionStageOfKey(const QString &key)
{
    for (const ConstructionStage stage : constructionStages()) {
        if (constructionStageKey(stage) == key)
            return stage;
    }
    return std::nullopt;
}

QString constructionStageName(ConstructionStage stage)
{
    switch (stage) {
    case ConstructionStage::None:
        return {};
    case ConstructionStage::Preparation:
        return Messages::tr("前期");
    case ConstructionStage::Building:
        return Messages::tr("开工");
    case ConstructionStage::Completed:
        return Messages::tr("竣工");
    }
    Q_UNREACHABLE();
}

bool Project::isQuantified() const
{
    return std::any_of(measures.cbegin(), measures.cend(), [](const ProjectMeasure &each) { return each.isQuantified(); });
}

const ProjectMeasure *Project::measure(const QString &measureId) const
{
    for (const ProjectMeasure &each : measures) {
        if (each.id == measureId)
            return &each;
    }
    return nullptr;
}

QString Project::targetText() const
{
    QStringList texts;
    for (const ProjectMeasure &each : measures) {
        if (each.isQuantified())
            texts.append(each.targetText());
    }
    return texts.isEmpty() ? QStringLiteral("—") : texts.join(Messages::tr("；"));
}

QString newProjectId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
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
        project.year = report.planYear();
        project.number = int(number->value_or(row + 1));
        project.id = compiledId(project.year, project.number);
        project.area = table->cell(row, QStringLiteral("area"));
        project.title = table->cell(row, QStringLiteral("title"));
        ProjectMeasure measure;
        measure.id = QStringLiteral("1");
        measure.target = *target;
        measure.unit = table->cell(row, QStringLiteral("unit"));
        measure.bound = *target ? MeasureBound::Exactly : MeasureBound::None;
        project.measures = {measure};
        project.source.section = table->cell(row, QStringLiteral("section"));
        project.source.quote = table->cell(row, QStringLiteral("quote"));
        // The list is compiled from the report's second part, the year's tasks.
        const auto place = report.find(project.source.quote, 1);
        if (!place) {
            return tl::unexpected(Error{ErrorCode::QuoteNotFound,
                Messages::tr("“%1”第 %2 行的引文在报告中找不到。")
                    .arg(path).arg(table->rowNumber(row)),
                {}, table->rowNumber(row)});
        }
        project.source.place = *place;
        projects.append(project);
    }
    return projects;
}

} // namespace jingan
