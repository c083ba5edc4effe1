// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/listmerge.h"

#include "app/projects/cellvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jingan {

namespace {

QHash<QString, const ProjectRecord *> byId(const QList<ProjectRecord> &records)
{
    QHash<QString, const ProjectRecord *> found;
    for (const ProjectRecord &record : records)
        found.insert(record.project.id, &record);
    return found;
}

} // namespace

QList<Project> withPresentIds(const QList<ProjectRecord> &present, const QList<Project> &list)
{
    QSet<QString> taken;
    for (const Project &project : list)
        taken.insert(project.id);
    QHash<QString, QList<const Project *>> byTitle;
    for (const ProjectRecord &record : present) {
        if (!taken.contains(record.project.id))
            byTitle[comparedTitle(record.project.title)].append(&record.project);
    }
    QList<Project> named = list;
    for (Project &project : named) {
        if (!project.id.isEmpty())
            continue;
        const auto same = byTitle.find(comparedTitle(project.title));
        if (same == byTitle.end() || same->isEmpty()) {
            project.id = newProjectId();
            continue;
        }
        const Project *known = same->takeFirst();
        project.id = known->id;
        keepMeasureIds(project.measures, known->measures);
    }
    return named;
}

void keepMeasureIds(QList<ProjectMeasure> &measures, const QList<ProjectMeasure> &present)
{
    QSet<QString> used;
    QList<bool> found(measures.size(), false);
    const auto take = [&](qsizetype index, const ProjectMeasure &old) {
        if (found.at(index) || used.contains(old.id))
            return;
        measures[index].id = old.id;
        found[index] = true;
        used.insert(old.id);
    };
    for (qsizetype i = 0; i < measures.size(); ++i) {
        for (const ProjectMeasure &old : present) {
            if (comparedTitle(old.name) == comparedTitle(measures.at(i).name))
                take(i, old);
        }
    }
    // One measure stays the one measure, whatever it is called now.
    if (measures.size() == 1 && present.size() == 1)
        take(0, present.constFirst());
    int next = 1;
    for (const ProjectMeasure &old : present)
        next = std::max(next, old.id.toInt() + 1);
    for (qsizetype i = 0; i < measures.size(); ++i) {
        if (!found.at(i))
            measures[i].id = QString::number(next++);
    }
}

QList<ProjectChange> mergeListChanges(const QList<ProjectRecord> &present, const QList<Project> &list)
{
    const auto known = byId(present);
    QList<ProjectChange> additions;
    QList<ProjectChange> settings;
    const QList<Project> named = withPresentIds(present, list);
    for (const Project &project : named) {
        const ProjectRecord *record = known.value(project.id);
        if (!record) {
            additions.append(AddProject{{project, {}}});
            continue;
        }
        for (const ProjectField field : projectFields()) {
            const QVariant value = projectFieldValue(project, field);
            const QVariant before = projectFieldValue(record->project, field);
            const QString text = projectFieldText(field, value);
            // What the list is silent about stays as it was filled in.
            if (!text.isEmpty() && text != projectFieldText(field, before))
                settings.append(SetField{project.id, field, value, before});
        }
    }
    return additions + settings;
}

QList<ProjectChange> replaceListChanges(const QList<ProjectRecord> &present, const QList<Project> &list,
    const QString &archiveName)
{
    const QList<Project> named = withPresentIds(present, list);
    QSet<QString> kept;
    for (const Project &project : named)
        kept.insert(project.id);
    QList<ProjectChange> changes;
    for (const ProjectRecord &record : present) {
        if (!kept.contains(record.project.id))
            changes.append(RemoveProject{record.project.id});
    }
    changes += mergeListChanges(present, named);
    // An archive of what stays as it is tells nothing.
    if (!changes.isEmpty() && !present.isEmpty())
        changes.prepend(ArchiveList{archiveName});
    return changes;
}

} // namespace jingan
