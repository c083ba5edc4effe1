// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/savedfilters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace jingan {

namespace {

const QString SettingsKey = QStringLiteral("projects/filters");

void store(const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &each : filters) {
        array.append(QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("filter"), filterToJson(each.filter)}});
    }
    QSettings().setValue(SettingsKey, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace

QList<SavedFilter> savedFilters()
{
    QList<SavedFilter> filters;
    const QJsonArray array = QJsonDocument::fromJson(QSettings().value(SettingsKey).toString().toUtf8()).array();
    for (const auto &each : array) {
        const QString name = each.toObject().value(QStringLiteral("name")).toString();
        if (!name.isEmpty())
            filters.append({name, filterOfJson(each.toObject().value(QStringLiteral("filter")).toObject())});
    }
    return filters;
}

void saveFilter(const QString &name, const ProjectFilter &filter)
{
    QList<SavedFilter> filters = savedFilters();
    for (SavedFilter &each : filters) {
        if (each.name == name) {
            each.filter = filter;
            store(filters);
            return;
        }
    }
    filters.append({name, filter});
    store(filters);
}

void renameFilter(const QString &name, const QString &newName)
{
    if (name == newName)
        return;
    QList<SavedFilter> filters = savedFilters();
    filters.removeIf([&](const SavedFilter &each) { return each.name == newName; });
    for (SavedFilter &each : filters) {
        if (each.name == name)
            each.name = newName;
    }
    store(filters);
}

void deleteFilter(const QString &name)
{
    QList<SavedFilter> filters = savedFilters();
    filters.removeIf([&](const SavedFilter &each) { return each.name == name; });
    store(filters);
}

} // namespace jingan
