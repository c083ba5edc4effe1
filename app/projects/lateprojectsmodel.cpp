// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/lateprojectsmodel.h"

#include "app/common/numbers.h"
#include "app/projects/nameplaces.h"

#include <algorithm>
#include <numeric>

namespace jingan {

namespace {

/// How keys, one for each row, sort the rows.
template<typename Keys>
LateProjectsModel::Picked::Orders ordersOf(const Keys &keys)
{
    LateProjectsModel::Picked::Orders orders;
    orders.ascending.resize(qsizetype(keys.size()));
    std::iota(orders.ascending.begin(), orders.ascending.end(), 0);
    std::stable_sort(orders.ascending.begin(), orders.ascending.end(), [&keys](int one, int other) { return keys[one] < keys[other]; });
    orders.descending.reserve(orders.ascending.size());
    for (auto end = orders.ascending.cend(); end != orders.ascending.cbegin();) {
        auto begin = std::prev(end); // of the equal ones
        while (begin != orders.ascending.cbegin() && !(keys[*std::prev(begin)] < keys[*begin]))
            --begin;
        std::copy(begin, end, std::back_inserter(orders.descending));
        end = begin;
    }
    return orders;
}

/// The place of each row's words among the different ones, once these are sorted: many rows have the same.
template<typename WordsOf>
QList<int> placesOfWords(const QList<LateProjectsModel::Row> &rows, const WordsOf &wordsOf)
{
    NamePlaces different;
    QList<int> places;
    places.reserve(rows.size());
    for (const LateProjectsModel::Row &row : rows)
        places.append(int(different.placeOf(wordsOf(row))));
    const QStringList words = different.names();
    const QList<int> order = ordersOf(words).ascending;
    QList<int> sorted(words.size());
    for (int place = 0; place < order.size(); ++place)
        sorted[order.at(place)] = place;
    for (int &place : places)
        place = sorted.at(place);
    return places;
}

} // namespace

LateProjectsModel::Picked LateProjectsModel::pick(Which which, const QList<ProjectRecord> &records, const QDate &asOf)
{
    QList<Row> rows;
    if (which == Which::Late) {
        const QList<LateProject> late = lateProjects(records, asOf);
        for (const LateProject &each : late)
            rows.append({each.record->project, each.standing});
    } else {
        for (const ProjectRecord &record : records) {
            const ProjectStanding standing = projectStanding(record.project, record.log, asOf);
            if (standing.status == ProjectStatus::NotReported)
                rows.append({record.project, standing});
        }
    }
    return {rows, sortRows(rows)};
}

std::array<LateProjectsModel::Picked::Orders, LateProjectsModel::ColumnCount> LateProjectsModel::sortRows(const QList<Row> &rows)
{
    const auto keys = [&rows](const auto &keyOf) {
        QList<decltype(keyOf(rows.constFirst()))> all;
        all.reserve(rows.size());
        for (const Row &row : rows)
            all.append(keyOf(row));
        return all;
    };
    std::array<Picked::Orders, ColumnCount> orders;
    orders[Number] = ordersOf(keys([](const Row &row) { return row.project.number; }));
    orders[Lag] = ordersOf(keys([](const Row &row) { return row.standing.lag(); }));
    orders[DaysLate] = ordersOf(keys([](const Row &row) { return row.standing.daysLate; }));
    orders[LastReport] = ordersOf(keys([](const Row &row) { return row.standing.lastReport; }));
    orders[Title] = ordersOf(placesOfWords(rows, [](const Row &row) { return row.project.title; }));
    orders[Department] = ordersOf(placesOfWords(rows, [](const Row &row) { return displayText(row, Department); }));
    orders[Person] = ordersOf(placesOfWords(rows, [](const Row &row) { return displayText(row, Person); }));
    orders[Status].descending.resize(rows.size());
    std::iota(orders[Status].descending.rbegin(), orders[Status].descending.rend(), 0);
    return orders;
}

void LateProjectsModel::show(const Picked &picked)
{
    beginResetModel();
    m_picked = picked;
    takeOrder();
    endResetModel();
}

void LateProjectsModel::takeOrder()
{
    if (m_sortColumn < 0 || m_sortColumn >= ColumnCount) {
        m_order.clear();
        return;
    }
    const Picked::Orders &orders = m_picked.orders.at(size_t(m_sortColumn));
    m_order = m_sortOrder == Qt::AscendingOrder ? orders.ascending : orders.descending;
}

void LateProjectsModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    QList<int> places;
    QHash<int, int> rowOfPlace;
    for (const QModelIndex &index : held) {
        places.append(placeAt(index.row()));
        rowOfPlace.insert(places.constLast(), 0);
    }
    m_sortColumn = column;
    m_sortOrder = order;
    takeOrder();
    for (int row = 0; !held.isEmpty() && row < rowCount(); ++row) {
        if (const auto found = rowOfPlace.find(placeAt(row)); found != rowOfPlace.end())
            *found = row;
    }
    QModelIndexList moved;
    for (qsizetype each = 0; each < held.size(); ++each)
        moved.append(index(rowOfPlace.value(places.at(each)), held.at(each).column()));
    changePersistentIndexList(held, moved);
    emit layoutChanged({}, VerticalSortHint);
}

int LateProjectsModel::count(ProjectStatus status) const
{
    return int(std::count_if(m_picked.rows.cbegin(), m_picked.rows.cend(),
        [status](const Row &row) { return row.standing.status == status; }));
}

int LateProjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_picked.rows.size());
}

int LateProjectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LateProjectsModel::displayText(const Row &row, int column)
{
    const auto filled = [](const QString &text) { return text.isEmpty() ? tr("未填写") : text; };
    switch (column) {
    case Number:
        return QString::number(row.project.number);
    case Title:
        return row.project.title;
    case Status:
        return projectStatusName(row.standing.status);
    case Reason:
        return explainStanding(row.project, row.standing);
    case Lag:
        return row.standing.lag() > 0.0 ? formatNumber(row.standing.lag(), 1) : QStringLiteral("—");
    case DaysLate:
        return row.standing.daysLate > 0 ? QString::number(row.standing.daysLate) : QStringLiteral("—");
    case Department:
        return filled(row.project.leadDepartment);
    case Person:
        return filled(row.project.person);
    case LastReport:
        return row.standing.lastReport.isValid() ? row.standing.lastReport.toString(Qt::ISODate) : tr("从未报送");
    default:
        return {};
    }
}

QVariant LateProjectsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_picked.rows.at(placeAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title || index.column() == Status ? row.project.title + u'\n' + displayText(row, Reason)
                                                                    : displayText(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ProjectIdRole:
        return row.project.id;
    case StatusRole:
        return int(row.standing.status);
    case ReasonRole:
        return displayText(row, Reason);
    default:
        return {};
    }
}

QVariant LateProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Number || section == Lag || section == DaysLate;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("序号");
    case Title:
        return tr("事项");
    case Status:
        return tr("状态");
    case Reason:
        return tr("原因");
    case Lag:
        return tr("慢（百分点）");
    case DaysLate:
        return tr("逾期（天）");
    case Department:
        return tr("牵头部门");
    case Person:
        return tr("责任人");
    case LastReport:
        return tr("最近报送");
    default:
        return {};
    }
}

} // namespace jingan
