// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectwriter.h"

#include "app/projects/projectdatabase.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projectrows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

template<typename... Types>
struct Visitor : Types... {
    using Types::operator()...;
};
template<typename... Types>
Visitor(Types...) -> Visitor<Types...>;

tl::unexpected<Error> gone()
{
    return tl::unexpected(Error{ErrorCode::NoSuchProject, Messages::tr("这个项目已不在清单上，可能已被别人移除。请刷新后再试。")});
}

tl::unexpected<Error> refused(const QString &message)
{
    return tl::unexpected(Error{ErrorCode::BadArgument, message});
}

/// A field's text as people read it.
QString shownText(ProjectField field, const QString &text)
{
    ProjectHistoryEntry line;
    line.field = projectFieldKey(field);
    return historyValueText(line, text);
}

/// The entry was changed by somebody else; both texts as the history keeps them.
tl::unexpected<Error> entryConflict(const QString &title, const QString &theirs, const QString &mine)
{
    const auto shown = [](const QString &text) {
        return historyValueText({0, {}, {}, {}, {}, {}, QStringLiteral("log_entry"), {}, {}, {}}, text);
    };
    return tl::unexpected(Error{ErrorCode::Conflict,
        Messages::tr("“%1”的进展记录已被别人改为“%2”，您要填的是“%3”。请选择保留哪一个。").arg(title, shown(theirs), shown(mine)),
        theirs});
}

Result<void> checkEntry(const ProjectLogEntry &entry)
{
    if (!entry.date.isValid())
        return refused(Messages::tr("进展记录没有日期，请填写数字截至的日期。"));
    for (const double figure : entry.done) {
        if (figure < 0.0 || !qIsFinite(figure))
            return refused(Messages::tr("完成数不能是负数。"));
    }
    if (!entry.isReport() && entry.mark == StatusMark::None && entry.evidence.isEmpty())
        return refused(Messages::tr("进展记录是空的，请至少填写完成数、完成情况、佐证或人工标注中的一项。"));
    return {};
}

/// Gives measures without an id the next free number.
void nameMeasures(QList<ProjectMeasure> &measures)
{
    QSet<QString> taken;
    for (const ProjectMeasure &measure : std::as_const(measures))
        taken.insert(measure.id);
    int next = 1;
    for (ProjectMeasure &measure : measures) {
        if (!measure.id.isEmpty())
            continue;
        while (taken.contains(QString::number(next)))
            ++next;
        measure.id = QString::number(next);
        taken.insert(measure.id);
    }
}

} // namespace

ProjectWriter::ProjectWriter(ProjectDatabase &database, const QString &user, const QString &reason,
    const QDateTime &when)
    : m_database(database)
    , m_user(user)
    , m_reason(reason)
    , m_now(when.isValid() ? when : QDateTime::currentDateTimeUtc())
{
}

Result<void> ProjectWriter::writeAll(const QList<ProjectChange> &changes, int *at, const ReadingControl &control)
{
    int told = -1;
    // In one order for all: two that want the same projects wait for each other, one way round.
    QStringList ids = projectsOf(changes);
    std::sort(ids.begin(), ids.end());
    for (const QString &id : std::as_const(ids)) {
        if (const auto locked = lockProject(m_database, id); !locked)
            return locked;
    }
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (at)
            *at = int(i);
        if (control.isStopped())
            return tl::unexpected(Error{ErrorCode::Cancelled, Messages::tr("已取消，清单保持原样。")});
        if (const int percent = int(i * 100 / changes.size()); percent != told)
            control.report(told = percent);
        if (const auto written = write(changes.at(i)); !written)
            return written;
    }
    if (at)
        *at = -1;
    return {};
}

Result<void> ProjectWriter::write(const ProjectChange &change)
{
    return std::visit(Visitor{
                          [this](const AddProject &each) { return add(each); },
                          [this](const RemoveProject &each) { return remove(each); },
                          [this](const SetField &each) { return set(each); },
                          [this](const AddLogEntry &each) { return addEntry(each); },
                          [this](const ChangeLogEntry &each) { return changeEntry(each); },
                          [this](const RemoveLogEntry &each) { return removeEntry(each); },
                          [this](const ArchiveList &each) { return archive(each); },
                      },
        change);
}

QList<ProjectChange> ProjectWriter::inverse() const
{
    return {m_undo.crbegin(), m_undo.crend()};
}

void ProjectWriter::touch(const QString &projectId)
{
    if (m_touchedIds.contains(projectId))
        return;
    m_touchedIds.insert(projectId);
    m_touched.append(projectId);
}

Result<void> ProjectWriter::keep(const QString &projectId, const QString &title, const QString &entryId,
    const QString &field, const QString &before, const QString &after)
{
    return insertHistory(m_database, {0, m_now, m_user, projectId, title, entryId, field, before, after, m_reason});
}

Result<QString> ProjectWriter::titleOf(const QString &projectId)
{
    return readField(m_database, projectId, ProjectField::Title)
        .and_then([](const std::optional<QString> &title) -> Result<QString> {
            if (!title)
                return gone();
            return *title;
        });
}

Result<void> ProjectWriter::add(const AddProject &change)
{
    ProjectRecord record = change.record;
    if (record.project.title.trimmed().isEmpty())
        return refused(Messages::tr("项目没有名称。"));
    if (record.project.id.isEmpty())
        record.project.id = newProjectId();
    nameMeasures(record.project.measures);
    const auto present = readField(m_database, record.project.id, ProjectField::Title);
    if (!present)
        return tl::unexpected(present.error());
    if (*present)
        return refused(Messages::tr("项目“%1”已经在清单上。").arg(record.project.title));
    if (const auto inserted = insertProject(m_database, record.project); !inserted)
        return inserted;
    for (ProjectLogEntry &entry : record.log) {
        if (entry.id.isEmpty())
            entry.id = newProjectId();
        if (!entry.recordedAt.isValid())
            entry.recordedAt = m_now;
        if (const auto good = checkEntry(entry); !good)
            return good;
        if (const auto inserted = insertLogEntry(m_database, record.project.id, entry); !inserted)
            return inserted;
    }
    m_undo.append(RemoveProject{record.project.id});
    m_made.append(AddProject{record});
    m_listChanged = true;
    touch(record.project.id);
    return keep(record.project.id, record.project.title, {}, QStringLiteral("project"), {}, recordText(record));
}

Result<void> ProjectWriter::remove(const RemoveProject &change)
{
    const auto record = readRecord(m_database, change.projectId);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return gone();
    if (const auto deleted = deleteProject(m_database, change.projectId); !deleted)
        return deleted;
    m_undo.append(AddProject{**record});
    m_made.append(change);
    m_listChanged = true;
    touch(change.projectId);
    return keep(change.projectId, (*record)->project.title, {}, QStringLiteral("project"), recordText(**record), {});
}

Result<void> ProjectWriter::set(const SetField &change)
{
    QVariant value = change.value;
    if (change.field == ProjectField::Measures) {
        auto measures = value.value<QList<ProjectMeasure>>();
        nameMeasures(measures);
        value = QVariant::fromValue(measures);
    }
    const QString after = projectFieldText(change.field, value);
    if (change.field == ProjectField::Title && after.trimmed().isEmpty())
        return refused(Messages::tr("项目没有名称。"));
    const auto stands = readField(m_database, change.projectId, change.field);
    if (!stands)
        return tl::unexpected(stands.error());
    if (!*stands)
        return gone();
    const QString before = **stands;
    if (before == after)
        return {};
    const auto title = titleOf(change.projectId);
    if (!title)
        return tl::unexpected(title.error());
    if (change.expected && projectFieldText(change.field, *change.expected) != before) {
        return tl::unexpected(Error{ErrorCode::Conflict,
            Messages::tr("“%1”的“%2”已被别人改为“%3”，您要填的是“%4”。请选择保留哪一个。")
                .arg(*title, projectFieldName(change.field), shownText(change.field, before), shownText(change.field, after)),
            before});
    }
    const auto old = before.isEmpty() ? Result<QVariant>(projectFieldValue(Project(), change.field))
                                      : projectFieldOfText(change.field, before);
    if (!old)
        return tl::unexpected(old.error());
    if (const auto updated = updateField(m_database, change.projectId, change.field, after); !updated)
        return updated;
    m_undo.append(SetField{change.projectId, change.field, *old, value});
    m_made.append(SetField{change.projectId, change.field, value, *old});
    m_listChanged = m_listChanged || change.field == ProjectField::Number;
    touch(change.projectId);
    return keep(change.projectId, *title, {}, projectFieldKey(change.field), before, after);
}

Result<void> ProjectWriter::addEntry(const AddLogEntry &change)
{
    ProjectLogEntry entry = change.entry;
    if (const auto good = checkEntry(entry); !good)
        return good;
    const auto title = titleOf(change.projectId);
    if (!title)
        return tl::unexpected(title.error());
    if (entry.id.isEmpty())
        entry.id = newProjectId();
    if (!entry.recordedAt.isValid()) {
        // Of one day the entry recorded last counts, also where the clock was set back since.
        const auto last = readLastRecorded(m_database, change.projectId, entry.date);
        if (!last)
            return tl::unexpected(last.error());
        entry.recordedAt = last->isValid() ? std::max(m_now, last->addMSecs(1)) : m_now;
    }
    if (const auto inserted = insertLogEntry(m_database, change.projectId, entry); !inserted)
        return inserted;
    m_undo.append(RemoveLogEntry{change.projectId, entry.id, entry});
    m_made.append(AddLogEntry{change.projectId, entry});
    touch(change.projectId);
    return keep(change.projectId, *title, entry.id, QStringLiteral("log_entry"), {}, entryText(entry));
}

Result<void> ProjectWriter::changeEntry(const ChangeLogEntry &change)
{
    ProjectLogEntry entry = change.entry;
    if (const auto good = checkEntry(entry); !good)
        return good;
    const auto title = titleOf(change.projectId);
    if (!title)
        return tl::unexpected(title.error());
    const auto old = readLogEntry(m_database, change.projectId, entry.id);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old)
        return refused(Messages::tr("这条进展记录已不存在，可能已被别人删除。请刷新后再试。"));
    if (!entry.recordedAt.isValid())
        entry.recordedAt = (*old)->recordedAt;
    if (entry == **old)
        return {};
    if (change.expected && *change.expected != **old)
        return entryConflict(*title, entryText(**old), entryText(entry));
    if (const auto updated = updateLogEntry(m_database, entry); !updated)
        return updated;
    m_undo.append(ChangeLogEntry{change.projectId, **old, entry});
    m_made.append(ChangeLogEntry{change.projectId, entry, **old});
    touch(change.projectId);
    return keep(change.projectId, *title, entry.id, QStringLiteral("log_entry"), entryText(**old), entryText(entry));
}

Result<void> ProjectWriter::removeEntry(const RemoveLogEntry &change)
{
    const auto title = titleOf(change.projectId);
    if (!title)
        return tl::unexpected(title.error());
    const auto old = readLogEntry(m_database, change.projectId, change.entryId);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old)
        return refused(Messages::tr("这条进展记录已不存在，可能已被别人删除。请刷新后再试。"));
    if (change.expected && *change.expected != **old)
        return entryConflict(*title, entryText(**old), {});
    if (const auto deleted = deleteLogEntry(m_database, change.entryId); !deleted)
        return deleted;
    m_undo.append(AddLogEntry{change.projectId, **old});
    m_made.append(RemoveLogEntry{change.projectId, change.entryId, **old});
    touch(change.projectId);
    return keep(change.projectId, *title, change.entryId, QStringLiteral("log_entry"), entryText(**old), {});
}

Result<void> ProjectWriter::archive(const ArchiveList &change)
{
    const auto records = readRecords(m_database);
    if (!records)
        return tl::unexpected(records.error());
    if (const auto inserted = insertArchive(m_database, {0, m_now, m_user, change.name}, *records); !inserted)
        return inserted;
    m_made.append(change);
    return keep({}, {}, {}, QStringLiteral("list"), {}, change.name);
}

} // namespace jingan
