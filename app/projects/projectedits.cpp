// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectedits.h"

#include "app/projects/projectbackup.h"

namespace jingan {

namespace {

/// Edits that can be taken back; a list replaced costs as much memory as the list.
constexpr int MostEdits = 200;

/// The changes, whatever others have written meanwhile.
QList<ProjectChange> regardless(QList<ProjectChange> changes)
{
    for (ProjectChange &change : changes) {
        if (auto *set = std::get_if<SetField>(&change))
            set->expected.reset();
    }
    return changes;
}

} // namespace

ProjectEdits::ProjectEdits(ProjectStore &store, QObject *parent)
    : Undoable(parent)
    , m_store(store)
{
}

Result<void> ProjectEdits::make(const QList<ProjectChange> &changes, const QString &text,
    const std::function<Result<void>()> &overTheirs)
{
    const auto inverse = m_store.apply(changes, text);
    if (!inverse) {
        if (inverse.error().code == ErrorCode::Conflict) {
            m_overTheirs = overTheirs;
            m_dropRefused = [] {};
        }
        emit refused(inverse.error());
        return tl::unexpected(inverse.error());
    }
    remember(text, *inverse);
    return {};
}

void ProjectEdits::remember(const QString &text, const QList<ProjectChange> &inverse)
{
    if (inverse.isEmpty())
        return;
    m_done.append({text, inverse});
    if (m_done.size() > MostEdits)
        m_done.removeFirst();
    m_undone.clear();
    emit changed();
}

Result<void> ProjectEdits::apply(const QList<ProjectChange> &changes, const QString &text)
{
    return make(changes, text, [this, changes, text] { return apply(regardless(changes), text); });
}

Result<void> ProjectEdits::setField(const QStringList &projectIds, ProjectField field, const QVariant &value)
{
    QList<ProjectChange> changes;
    for (const QString &id : projectIds) {
        if (const ProjectRecord *record = m_store.record(id))
            changes.append(SetField{id, field, value, projectFieldValue(record->project, field)});
    }
    return make(changes, tr("修改%1").arg(projectFieldName(field)),
        [this, projectIds, field, value] { return setField(projectIds, field, value); });
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
                changes.append(ChangeLogEntry{figure.projectId, entry, entry});
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
                change = RemoveLogEntry{changed->projectId, entry.id, changed->expected};
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
    m_store.settle(); // it is the last edit then
    if (from.isEmpty())
        return {};
    // Taken out first, in case something is edited meanwhile all the same.
    const Edit edit = from.takeLast();
    const auto inverse = m_store.apply(edit.changes, reason.arg(edit.text));
    if (!inverse) {
        const ErrorCode code = inverse.error().code;
        const bool isGone = code == ErrorCode::NoSuchProject || code == ErrorCode::BadArgument;
        if (!isGone)
            from.append(edit);
        if (code == ErrorCode::Conflict) {
            m_overTheirs = [this, &from, &to, reason] {
                if (!from.isEmpty())
                    from.last().changes = regardless(from.constLast().changes);
                return move(from, to, reason);
            };
            m_dropRefused = [this, &from] {
                if (!from.isEmpty())
                    from.removeLast();
                emit changed();
            };
        }
        emit changed();
        emit refused(inverse.error());
        return tl::unexpected(inverse.error());
    }
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

Result<void> ProjectEdits::keepMine()
{
    if (!m_overTheirs)
        return {};
    const auto again = std::exchange(m_overTheirs, nullptr);
    if (const auto read = m_store.refresh(); !read)
        return tl::unexpected(read.error());
    return again();
}

Result<void> ProjectEdits::takeTheirs()
{
    if (!m_overTheirs)
        return {};
    m_overTheirs = nullptr;
    std::exchange(m_dropRefused, nullptr)();
    if (const auto read = m_store.refresh(); !read)
        return tl::unexpected(read.error());
    return {};
}

Result<void> ProjectEdits::restoreBackup(const QString &path, const QList<Project> &compiled)
{
    m_store.settle();
    const auto inverse = jingan::restoreBackup(m_store, path, compiled);
    if (!inverse) {
        emit refused(inverse.error());
        return tl::unexpected(inverse.error());
    }
    remember(tr("恢复备份"), *inverse);
    return {};
}

} // namespace jingan
