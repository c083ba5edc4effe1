// SPDX-License-Identifier: GPL-3.0-or-later
// What may be edited on the checklist's page, where the list is shared.
#include "ui/projects/projectpanel.h"

#include "app/projects/projectstore.h"
#include "app/projects/rightstext.h"
#include "ui/projects/messagebar.h"

#include <QPushButton>

#include <algorithm>

namespace jingan {

bool ProjectPanel::mayEditSelected() const
{
    const QStringList selected = selectedProjects();
    return std::all_of(selected.cbegin(), selected.cend(), [this](const QString &id) {
        const ProjectRecord *record = m_store.record(id);
        return record && m_store.rights().mayEdit(record->project.leadDepartment);
    });
}

bool ProjectPanel::mayEditAnything() const
{
    const ProjectRole role = m_store.rights().role;
    return role == ProjectRole::Editor || role == ProjectRole::Administrator;
}

void ProjectPanel::followRights(QPushButton *button)
{
    const auto follow = [this, button, words = button->toolTip()] {
        button->setEnabled(mayEditAnything());
        button->setToolTip(mayEditAnything() ? words : rightsRestriction(m_store.rights()));
    };
    connect(&m_store, &ProjectStore::rightsChanged, button, follow);
    follow();
}

bool ProjectPanel::refusesEdits()
{
    if (!mayEditAnything())
        m_message->showError(rightsRestriction(m_store.rights()));
    return !mayEditAnything();
}

} // namespace jingan
