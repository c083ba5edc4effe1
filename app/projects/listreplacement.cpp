// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectchange.h"

#include <QHash>

namespace jingan {

namespace {

/// A title as it is compared: letters and digits alone.
QString comparedTitle(const QString &title)
{
    QString compared;
    for (const QChar letter : title) {
        if (letter.isLetterOrNumber())
            compared.append(letter.toLower());
    }
    return compared;
}

} // namespace

QList<ProjectChange> replaceListChanges(const QList<ProjectRecord> &present, const QList<Project> &list,
    const QString &archiveName)
{
    QList<ProjectChange> changes = {ArchiveList{archiveName}};
    QMultiHash<QString, const ProjectRecord *> byTitle;
    // Backwards: of equal titles the first is found first.
    for (auto record = present.crbegin(); record != present.crend(); ++record)
        byTitle.insert(comparedTitle(record->project.title), &*record);

    QList<ProjectChange> kept;
    for (const Project &project : list) {
        const auto match = byTitle.find(comparedTitle(project.title));
        if (match == byTitle.end()) {
            kept.append(AddProject{{project, {}}});
            continue;
        }
        const Project &old = (*match)->project;
        for (const ProjectField field : projectFields()) {
            const QVariant value = projectFieldValue(project, field);
            const QString text = projectFieldText(field, value);
            // What the list is silent about stays as it was filled in.
            if (!text.isEmpty() && text != projectFieldText(field, projectFieldValue(old, field)))
                kept.append(SetField{old.id, field, value});
        }
        byTitle.erase(match);
    }
    for (const ProjectRecord &record : present) {
        const auto values = byTitle.values(comparedTitle(record.project.title));
        if (values.contains(&record))
            changes.append(RemoveProject{record.project.id});
    }
    return changes + kept;
}

} // namespace jingan
