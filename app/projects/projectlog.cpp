// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectlog.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

} // namespace

const QList<StatusMark> &statusMarks()
{
    static const QList<StatusMark> marks = {StatusMark::None, StatusMark::ByRule, StatusMark::Done,
        StatusMark::OnSchedule, StatusMark::Behind, StatusMark::NeedsAttention, StatusMark::NotStarted};
    return marks;
}

QString statusMarkKey(StatusMark mark)
{
    switch (mark) {
    case StatusMark::None:
        return {};
    case StatusMark::ByRule:
        return QStringLiteral("by_rule");
    case StatusMark::Done:
        return QStringLiteral("done");
    case StatusMark::OnSchedule:
        return QStringLiteral("on_schedule");
    case StatusMark::Behind:
        return QStringLiteral("behind");
    case StatusMark::NeedsAttention:
        return QStringLiteral("needs_attention");
    case StatusMark::NotStarted:
        return QStringLiteral("not_started");
    }
    Q_UNREACHABLE();
}

std::optional<StatusMark> statusMarkOfKey(const QString &key)
{
    for (const StatusMark mark : statusMarks()) {
        if (statusMarkKey(mark) == key)
            return mark;
    }
    return std::nullopt;
}

QString statusMarkName(StatusMark mark)
{
    switch (mark) {
    case StatusMark::None:
        return {};
    case StatusMark::ByRule:
        return Messages::tr("按规则判断");
    case StatusMark::Done:
        return Messages::tr("已完成");
    case StatusMark::OnSchedule:
        return Messages::tr("按序时");
    case StatusMark::Behind:
        return Messages::tr("慢序时");
    case StatusMark::NeedsAttention:
        return Messages::tr("需关注");
    case StatusMark::NotStarted:
        return Messages::tr("未启动");
    }
    Q_UNREACHABLE();
}

const ProjectLogEntry *ProjectRecord::entry(const QString &entryId) const
{
    for (const ProjectLogEntry &each : log) {
        if (each.id == entryId)
            return &each;
    }
    return nullptr;
}

QList<ProjectRecord> recordsOf(const QList<Project> &projects)
{
    QList<ProjectRecord> records;
    for (const Project &project : projects)
        records.append({project, {}});
    return records;
}

void sortLog(QList<ProjectLogEntry> &log)
{
    std::stable_sort(log.begin(), log.end(), [](const ProjectLogEntry &one, const ProjectLogEntry &other) {
        // As the database orders them: two people may report in the same millisecond.
        return std::tie(one.date, one.recordedAt, one.id) < std::tie(other.date, other.recordedAt, other.id);
    });
}

std::optional<double> doneAsOf(const QList<ProjectLogEntry> &log, const QString &measureId, const QDate &asOf)
{
    for (auto entry = log.crbegin(); entry != log.crend(); ++entry) {
        if (entry->date > asOf)
            continue;
        if (const auto figure = entry->done.constFind(measureId); figure != entry->done.constEnd())
            return *figure;
    }
    return std::nullopt;
}

} // namespace jingan
