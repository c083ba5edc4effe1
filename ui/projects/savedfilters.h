// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectfilter.h"

namespace jingan {

/// A filter under a name that its user gave it.
struct SavedFilter {
    QString name;
    ProjectFilter filter;

    bool operator==(const SavedFilter &) const = default;
};

/// The filters kept in the settings, in the order in which they were saved.
QList<SavedFilter> savedFilters();
/// Keeps a filter; one of that name is replaced.
void saveFilter(const QString &name, const ProjectFilter &filter);
/// Gives a filter another name; one that has that name already is replaced.
void renameFilter(const QString &name, const QString &newName);
void deleteFilter(const QString &name);

} // namespace jingan
