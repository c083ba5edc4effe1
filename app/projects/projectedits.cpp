// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectedits.h"

namespace jingan {

namespace {

/// Edits that can be taken back; a list replaced costs as much memory as the list.
constexpr int MostEdits = 200;

} // namespace

ProjectEdits::ProjectEdits(ProjectStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Result<void> ProjectEdits::apply(const QList<ProjectChange> &changes, const QString &text)
{
    const auto inverse = m_store.apply(changes, text);
    if (!inverse)
        return tl::unexpected(inverse.error());
    if (inverse->isEmpty())
        return {};
    m_done.append({text, *inverse});
    if (m_done.size() > MostEdits)
        m_done.removeFirst();
    m_undone.clear();
    emit changed();
    return {};
}

Result<void> ProjectEdits::setField(const QStringList &projectIds, ProjectField field, const QVariant &value)
{
    QList<ProjectChange> changes;
    for (const QString &id : projectIds) {
        if (const ProjectRecord *record = m_store.record(id))
            changes.append(SetField{id, field, value, projectFieldValue(record->project, field)});
    }
    return apply(changes, tr("修改%1").arg(projectFieldName(field)));
}

Result<void> ProjectEdits::setMark(const QStringList &projectIds, StatusMark mark, const QDate &day)
{
    QList<ProjectChange> changes;
    for (const QString &id : projectIds) {
        ProjectLogEntry entry;
        entry.date = day;
        entry.mark = mark;
        entry.reporter = m_store.user();
        changes.append(AddLogEntry{id, entry});
    }
    return apply(changes, tr("标为“%1”").arg(statusMarkName(mark)));
}

Result<void> ProjectEdits::setDone(const QList<DoneFigure> &figures, const QDate &day)
{
    QList<ProjectChange> changes;
    QHash<QString, qsizetype> changeOf; // by project: several measures make one entry
    for (const DoneFigure &figure : figures) {
        const ProjectRecord *record = m_store.record(figure.projectId);
        if (!record)
            continue;
        if (figure.done && doneAsOf(record->log, figure.measureId, day) == figure.done)
            continue;
        if (!changeOf.contains(figure.projectId)) {
            ProjectLogEntry entry;
            for (const ProjectLogEntry &each : record->log) {
                if (each.date == day && each.isReport())
                    entry = each;
            }
            changeOf.insert(figure.projectId, changes.size());
            if (entry.id.isEmpty()) {
                entry.date = day;
                entry.reporter = m_store.user();
                changes.append(AddLogEntry{figure.projectId, entry});
            } else {
                changes.append(ChangeLogEntry{figure.projectId, entry});
            }
        }
        ProjectChange &change = changes[changeOf.value(figure.projectId)];
        ProjectLogEntry &entry = std::holds_alternative<AddLogEntry>(change) ? std::get<AddLogEntry>(change).entry
                                                                             : std::get<ChangeLogEntry>(change).entry;
        if (figure.done)
            entry.done.insert(figure.measureId, *figure.done);
        else
            entry.done.remove(figure.measureId);
    }
    // An entry that says nothing any more goes; one that never said anything isn't made.
    for (ProjectChange &change : changes) {
        if (const auto *changed = std::get_if<ChangeLogEntry>(&change)) {
            const ProjectLogEntry &entry = changed->entry;
            if (!entry.isReport() && entry.mark == StatusMark::None && entry.evidence.isEmpty())
                change = RemoveLogEntry{changed->projectId, entry.id};
        }
    }
    changes.removeIf([](const ProjectChange &change) {
        const auto *added = std::get_if<AddLogEntry>(&change);
        return added && added->entry.done.isEmpty();
    });
    return apply(changes, tr("报送完成数"));
}

QString ProjectEdits::undoText() const
{
    return m_done.isEmpty() ? QString() : m_done.constLast().text;
}

QString ProjectEdits::redoText() const
{
    return m_undone.isEmpty() ? QString() : m_undone.constLast().text;
}

Result<void> ProjectEdits::move(QList<Edit> &from, QList<Edit> &to, const QString &reason)
{
    if (from.isEmpty())
        return {};
    const Edit edit = from.constLast();
    const auto inverse = m_store.apply(edit.changes, reason.arg(edit.text));
    if (!inverse)
        return tl::unexpected(inverse.error());
    from.removeLast();
    to.append({edit.text, *inverse});
    emit changed();
    return {};
}

Result<void> ProjectEdits::undo()
{
    return move(m_done, m_undone, tr("撤销：%1"));
}

Result<void> ProjectEdits::redo()
{
    return move(m_undone, m_done, tr("重做：%1"));
}

} // namespace jingan
