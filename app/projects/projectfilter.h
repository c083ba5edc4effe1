// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstatus.h"

#include <QJsonObject>

#include <utility>

namespace jingan {

/// When the shown projects are due, told from the day that is shown (截至).
enum class DuePeriod {
    Any,
    ThisWeek,    ///< Monday to Sunday
    ThisMonth,
    ThisQuarter,
    Overdue,     ///< Past its due date and not complete.
};

const QList<DuePeriod> &duePeriods();
/// The word of the settings: week, month, quarter, overdue; empty for Any.
QString duePeriodKey(DuePeriod period);
DuePeriod duePeriodOfKey(const QString &key);
/// First and last day of the period around a day; null for Any and Overdue.
std::pair<QDate, QDate> dueDays(DuePeriod period, const QDate &day);

/// Which projects are shown; everything that is set must hold.
struct ProjectFilter {
    QString text;                    ///< In number, title, quote, departments, person, note; or pinyin initials.
    QString area;                    ///< Empty: all.
    QList<ProjectStatus> statuses;   ///< Empty: all.
    std::optional<QString> department; ///< Leading; an empty one: not filled in.
    QDate dueFrom;                   ///< Null: from ever. A project without a due date is due at the year's end.
    QDate dueTo;
    DuePeriod duePeriod = DuePeriod::Any; ///< Moves along with the day shown.
    bool quantifiedOnly = false;

    bool isEmpty() const { return *this == ProjectFilter(); }
    bool operator==(const ProjectFilter &) const = default;
};

/// A filter as it is kept in the settings, and back; unknown members are passed over.
QJsonObject filterToJson(const ProjectFilter &filter);
ProjectFilter filterOfJson(const QJsonObject &object);

/// What ProjectFilter::text is looked for in, folded; costly, so that models keep it.
QString projectSearchText(const Project &project);
/// The text of a filter, folded as projectSearchText() is.
QString foldedFilterText(const QString &text);
/// True where a folded text can stand in the fields alone, letter by letter: there is no Latin
/// letter or digit in it, which initials or another case could hold.
bool isPlainText(const QString &foldedText);
/// Whether one of the fields that projectSearchText() is made of holds a text, whatever its case.
/// Costs no preparation; initials aren't looked at. \a plain is isPlainText() of the text.
bool fieldsContain(const Project &project, const QString &foldedText, bool plain);

/// True where the filter asks how a project stands, which is costly to work out.
bool asksForStanding(const ProjectFilter &filter);
/// True where the project is to be shown. \a foldedText is foldedFilterText() of the filter's;
/// \a standing may be nullptr where asksForStanding() is false.
bool matchesFilter(const ProjectFilter &filter, const QString &foldedText, const Project &project,
    const ProjectStanding *standing, const QString &searchText);
/// The same without the text.
bool matchesFilter(const ProjectFilter &filter, const Project &project, const ProjectStanding *standing);

} // namespace jingan
