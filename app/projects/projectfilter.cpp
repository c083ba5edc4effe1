// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectfilter.h"

#include "app/projects/pinyin.h"

#include <QJsonArray>

#include <algorithm>

namespace jingan {

namespace {

bool isDueIn(DuePeriod period, const ProjectStanding &standing)
{
    if (period == DuePeriod::Any)
        return true;
    if (period == DuePeriod::Overdue)
        return standing.daysLate > 0;
    const auto [first, last] = dueDays(period, standing.asOf);
    return standing.due >= first && standing.due <= last;
}

bool isStandingWanted(const ProjectFilter &filter, const ProjectStanding &standing)
{
    return (filter.statuses.isEmpty() || filter.statuses.contains(standing.status))
        && (filter.dueFrom.isNull() || standing.due >= filter.dueFrom)
        && (filter.dueTo.isNull() || standing.due <= filter.dueTo)
        && isDueIn(filter.duePeriod, standing);
}

} // namespace

const QList<DuePeriod> &duePeriods()
{
    static const QList<DuePeriod> periods = {DuePeriod::Any, DuePeriod::ThisWeek, DuePeriod::ThisMonth,
        DuePeriod::ThisQuarter, DuePeriod::Overdue};
    return periods;
}

QString duePeriodKey(DuePeriod period)
{
    switch (period) {
    case DuePeriod::Any:
        return {};
    case DuePeriod::ThisWeek:
        return QStringLiteral("week");
    case DuePeriod::ThisMonth:
        return QStringLiteral("month");
    case DuePeriod::ThisQuarter:
        return QStringLiteral("quarter");
    case DuePeriod::Overdue:
        return QStringLiteral("overdue");
    }
    Q_UNREACHABLE();
}

DuePeriod duePeriodOfKey(const QString &key)
{
    for (const DuePeriod period : duePeriods()) {
        if (duePeriodKey(period) == key)
            return period;
    }
    return DuePeriod::Any;
}

std::pair<QDate, QDate> dueDays(DuePeriod period, const QDate &day)
{
    if (period == DuePeriod::ThisWeek) {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    if (period != DuePeriod::ThisMonth && period != DuePeriod::ThisQuarter)
        return {};
    const int months = period == DuePeriod::ThisMonth ? 1 : 3;
    const QDate first(day.year(), (day.month() - 1) / months * months + 1, 1);
    return {first, first.addMonths(months).addDays(-1)};
}

QJsonObject filterToJson(const ProjectFilter &filter)
{
    QJsonObject object;
    if (!filter.text.isEmpty())
        object.insert(QStringLiteral("text"), filter.text);
    if (!filter.area.isEmpty())
        object.insert(QStringLiteral("area"), filter.area);
    if (!filter.statuses.isEmpty()) {
        QJsonArray statuses;
        for (const ProjectStatus status : filter.statuses)
            statuses.append(projectStatusKey(status));
        object.insert(QStringLiteral("statuses"), statuses);
    }
    if (filter.department)
        object.insert(QStringLiteral("department"), *filter.department);
    if (filter.dueFrom.isValid())
        object.insert(QStringLiteral("due_from"), filter.dueFrom.toString(Qt::ISODate));
    if (filter.dueTo.isValid())
        object.insert(QStringLiteral("due_to"), filter.dueTo.toString(Qt::ISODate));
    if (filter.duePeriod != DuePeriod::Any)
        object.insert(QStringLiteral("due_period"), duePeriodKey(filter.duePeriod));
    if (filter.quantifiedOnly)
        object.insert(QStringLiteral("quantified_only"), true);
    return object;
}

ProjectFilter filterOfJson(const QJsonObject &object)
{
    ProjectFilter filter;
    filter.text = object.value(QStringLiteral("text")).toString();
    filter.area = object.value(QStringLiteral("area")).toString();
    const QJsonArray statuses = object.value(QStringLiteral("statuses")).toArray();
    for (const auto &status : statuses) {
        if (const auto known = projectStatusOfKey(status.toString()))
            filter.statuses.append(*known);
    }
    if (const QJsonValue department = object.value(QStringLiteral("department")); department.isString())
        filter.department = department.toString();
    filter.dueFrom = QDate::fromString(object.value(QStringLiteral("due_from")).toString(), Qt::ISODate);
    filter.dueTo = QDate::fromString(object.value(QStringLiteral("due_to")).toString(), Qt::ISODate);
    filter.duePeriod = duePeriodOfKey(object.value(QStringLiteral("due_period")).toString());
    filter.quantifiedOnly = object.value(QStringLiteral("quantified_only")).toBool();
    return filter;
}

QString projectSearchText(const Project &project)
{
    QString searched = QString::number(project.number);
    // One text, so that a filter looks once; lines, so that nothing is found across two fields.
    const auto add = [&searched](const QString &text) {
        if (!text.isEmpty())
            searched.append(u'\n').append(text);
    };
    add(project.title);
    add(project.source.quote);
    add(project.area);
    add(project.leadDepartment);
    for (const QString &department : project.cooperating)
        add(department);
    add(project.person);
    add(project.note);
    for (const ProjectMeasure &measure : project.measures)
        add(measure.name);
    // Initials of what people abbreviate: title, area and department.
    add(pinyinInitials(project.title));
    add(pinyinInitials(project.area));
    add(pinyinInitials(project.leadDepartment));
    return std::move(searched).toCaseFolded();
}

QString foldedFilterText(const QString &text)
{
    return text.simplified().toCaseFolded();
}

bool asksForStanding(const ProjectFilter &filter)
{
    return !filter.statuses.isEmpty() || !filter.dueFrom.isNull() || !filter.dueTo.isNull() || filter.duePeriod != DuePeriod::Any;
}

bool isPlainText(const QString &foldedText)
{
    return std::none_of(foldedText.cbegin(), foldedText.cend(), [](QChar each) {
        return each.isNumber() || each.isSurrogate() || (each.isLetter() && each.script() != QChar::Script_Han);
    });
}

bool fieldsContain(const Project &project, const QString &foldedText, bool plain)
{
    const Qt::CaseSensitivity sensitivity = plain ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto holds = [&](const QString &field) {
        return field.size() >= foldedText.size() && field.contains(foldedText, sensitivity);
    };
    return holds(project.title) || holds(project.source.quote) || holds(project.area) || holds(project.leadDepartment)
        || std::any_of(project.cooperating.cbegin(), project.cooperating.cend(), holds) || holds(project.person)
        || holds(project.note)
        || std::any_of(project.measures.cbegin(), project.measures.cend(),
            [&](const ProjectMeasure &measure) { return holds(measure.name); })
        || (!plain && holds(QString::number(project.number)));
}

bool matchesFilter(const ProjectFilter &filter, const Project &project, const ProjectStanding *standing)
{
    return (filter.area.isEmpty() || project.area == filter.area)
        && (!filter.department || project.leadDepartment == *filter.department)
        && (!filter.quantifiedOnly || project.isQuantified())
        && (!asksForStanding(filter) || isStandingWanted(filter, *standing));
}

bool matchesFilter(const ProjectFilter &filter, const QString &foldedText, const Project &project,
    const ProjectStanding *standing, const QString &searchText)
{
    return matchesFilter(filter, project, standing) && (foldedText.isEmpty() || searchText.contains(foldedText));
}

} // namespace jingan
