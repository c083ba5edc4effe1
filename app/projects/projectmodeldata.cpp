// SPDX-License-Identifier: GPL-3.0-or-later
// What the checklist's model shows and takes; its rows are in projecttreemodel.cpp.
#include "app/projects/projecttreemodel.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"
#include "app/common/visibletext.h"
#include "app/projects/projectedits.h"

#include <algorithm>
#include <numeric>

namespace jingan {

namespace {

/// A project edited in one cell has one counted measure; nullptr where it has none or several.
const ProjectMeasure *onlyCounted(const Project &project)
{
    const ProjectMeasure *only = nullptr;
    for (const ProjectMeasure &measure : project.measures) {
        if (!measure.isQuantified())
            continue;
        if (only)
            return nullptr;
        only = &measure;
    }
    return only;
}

std::optional<ProjectField> fieldOf(int column)
{
    switch (column) {
    case ProjectTreeModel::Title:
        return ProjectField::Title;
    case ProjectTreeModel::LeadDepartment:
        return ProjectField::LeadDepartment;
    case ProjectTreeModel::Due:
        return ProjectField::Due;
    case ProjectTreeModel::Note:
        return ProjectField::Note;
    case ProjectTreeModel::Number:
        return ProjectField::Number;
    case ProjectTreeModel::Area:
        return ProjectField::Area;
    case ProjectTreeModel::Cooperating:
        return ProjectField::Cooperating;
    case ProjectTreeModel::Person:
        return ProjectField::Person;
    case ProjectTreeModel::Start:
        return ProjectField::Start;
    case ProjectTreeModel::Stage:
        return ProjectField::Stage;
    default:
        return std::nullopt;
    }
}

/// Departments as people write them in one line.
QStringList departmentsOf(const QString &text)
{
    QString separated = text;
    for (const QChar separator : {u'、', u'，', u',', u'；', u';'})
        separated.replace(separator, u'\n');
    QStringList departments;
    const QStringList parts = separated.split(u'\n');
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            departments.append(part.trimmed());
    }
    return departments;
}

bool isRightAligned(int column)
{
    return column == ProjectTreeModel::Target || column == ProjectTreeModel::Done || column == ProjectTreeModel::Number
        || column == ProjectTreeModel::Lag;
}

QVariant alignment(int column)
{
    return isRightAligned(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

StatusMark markOf(const ProjectStanding &standing)
{
    if (!standing.marked)
        return StatusMark::ByRule;
    switch (standing.status) {
    case ProjectStatus::DoneEarly:
    case ProjectStatus::Done:
        return StatusMark::Done;
    case ProjectStatus::OnSchedule:
        return StatusMark::OnSchedule;
    case ProjectStatus::Behind:
        return StatusMark::Behind;
    case ProjectStatus::NeedsAttention:
        return StatusMark::NeedsAttention;
    default:
        return StatusMark::NotStarted;
    }
}

/// What a column of words shows, where it is filled in; nullptr of other columns.
const QString *wordsOf(const Project &project, int column)
{
    switch (column) {
    case ProjectTreeModel::LeadDepartment:
        return &project.leadDepartment;
    case ProjectTreeModel::Area:
        return &project.area;
    case ProjectTreeModel::Person:
        return &project.person;
    default:
        return nullptr;
    }
}

/// The places of 0 … count-1 once they are sorted; equal ones share one.
template<typename IsBefore>
QList<int> placesOf(int count, const IsBefore &isBefore)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), isBefore);
    QList<int> places(count);
    for (int i = 0, place = 0; i < count; ++i) {
        if (i > 0 && isBefore(order.at(i - 1), order.at(i)))
            place = i;
        places[order.at(i)] = place;
    }
    return places;
}

} // namespace

QVariant ProjectTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const int record = recordOf(index); record >= 0)
        return projectData(record, index.column(), role);
    return groupData(m_groups.at(index.row()), index.column(), role);
}

QString ProjectTreeModel::groupName(const Group &group) const
{
    if (m_grouping == ProjectGrouping::Status)
        return projectStatusName(projectStatusOfKey(group.key).value_or(ProjectStatus::NotStarted));
    return group.key.isEmpty() ? tr("未填写") : m_grouping == ProjectGrouping::Area ? shownName(group.key) : group.key;
}

const ProjectSummary &ProjectTreeModel::groupSummary(const Group &group) const
{
    if (!group.summary) {
        group.summary.emplace();
        for (const int record : group.records)
            group.summary->add(standing(record));
    }
    return *group.summary;
}

QVariant ProjectTreeModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return groupName(group);
        if (column == Target)
            return tr("%1 项").arg(group.records.size());
        if (column == Percent)
            return QStringLiteral("%1/%2").arg(groupSummary(group).count(StatusGroup::Done)).arg(group.records.size());
        return {};
    case Qt::TextAlignmentRole:
        return alignment(column);
    case NumberRole:
        return 0;
    case AreaRole:
        return m_grouping == ProjectGrouping::Area ? group.key : QString();
    case SearchTextRole:
        return groupName(group);
    case SortRole:
        return groupRow(group.id);
    case StatusCountsRole: {
        const ProjectSummary &summary = groupSummary(group);
        QVariantList counts;
        for (const StatusGroup each : statusGroups())
            counts.append(summary.count(each));
        return counts;
    }
    case Qt::AccessibleTextRole:
        return tr("%1，%2 项，已完成 %3 项").arg(groupName(group)).arg(group.records.size())
            .arg(groupSummary(group).count(StatusGroup::Done));
    default:
        return {};
    }
}

QString ProjectTreeModel::displayText(int record, int column) const
{
    const Project &project = m_store.records().at(record).project;
    const ProjectStanding &stands = standing(record);
    const auto filled = [](const QString &text) { return text.isEmpty() ? tr("未填写") : text; };
    switch (column) {
    case Title:
        return project.title;
    case Target:
        return project.targetText();
    case Status:
        return projectStatusName(stands.status);
    case Percent:
        return stands.percent ? formatNumber(*stands.percent, 1) + u'%' : QStringLiteral("—");
    case LeadDepartment:
        return filled(project.leadDepartment);
    case Due:
        return filled(project.due.toString(Qt::ISODate));
    case Note:
        return project.note.isEmpty() ? QStringLiteral("—") : project.note;
    case Number:
        return QString::number(project.number);
    case Area:
        return filled(shownName(project.area));
    case Done: {
        QStringList figures;
        for (const MeasureStanding &measure : stands.measures) {
            if (measure.done)
                figures.append((formatNumber(*measure.done) + u' ' + project.measure(measure.measureId)->unit).trimmed());
        }
        return figures.isEmpty() ? QStringLiteral("—") : figures.join(tr("；"));
    }
    case Lag:
        return stands.daysLate > 0 ? tr("逾期 %1 天").arg(stands.daysLate)
            : stands.lag() > 0.0   ? tr("慢 %1 个百分点").arg(formatNumber(stands.lag(), 1))
                                   : QStringLiteral("—");
    case Cooperating:
        return filled(project.cooperating.join(tr("、")));
    case Person:
        return filled(project.person);
    case Start:
        return filled(project.start.toString(Qt::ISODate));
    case Stage:
        return project.stage == ConstructionStage::None ? QStringLiteral("—") : constructionStageName(project.stage);
    case LastReport:
        return stands.lastReport.isValid() ? stands.lastReport.toString(Qt::ISODate) : QStringLiteral("—");
    default:
        return {};
    }
}

QVariant ProjectTreeModel::editValue(int record, int column) const
{
    const Project &project = m_store.records().at(record).project;
    switch (column) {
    case Status:
        return int(markOf(standing(record)));
    case Percent:
    case Done: {
        const ProjectMeasure *measure = onlyCounted(project);
        for (const MeasureStanding &each : standing(record).measures) {
            if (measure && each.measureId == measure->id && each.done)
                return formatNumber(*each.done);
        }
        return QString();
    }
    case Cooperating:
        return project.cooperating.join(tr("、"));
    case Stage:
        return int(project.stage);
    default:
        if (const auto field = fieldOf(column))
            return projectFieldText(*field, projectFieldValue(project, *field));
        return displayText(record, column);
    }
}

QVariant ProjectTreeModel::sortValue(int record, int column) const
{
    const Project &project = m_store.records().at(record).project;
    const ProjectStanding &stands = standing(record);
    switch (column) {
    case Title:
    case Number:
        return project.number;
    case Target:
        return project.measures.isEmpty() ? 0.0 : project.measures.constFirst().target.value_or(0.0);
    case Status:
        return projectStatuses().indexOf(stands.status);
    case Percent:
        return stands.percent.value_or(-1.0);
    case Done:
        return stands.measures.isEmpty() ? -1.0 : stands.measures.constFirst().done.value_or(-1.0);
    case Due:
        return stands.due;
    case Lag:
        return stands.daysLate > 0 ? 1000.0 + stands.daysLate : stands.lag();
    case Start:
        return project.start;
    case Stage:
        return int(project.stage);
    case LastReport:
        return stands.lastReport;
    default:
        return displayText(record, column);
    }
}

QList<int> ProjectTreeModel::sortPlaces(int column) const
{
    const int records = int(m_cached.size());
    std::vector<double> keys;
    keys.reserve(size_t(records));
    QStringList words; // few departments, areas and persons for many projects
    QHash<QString, int> wordOf;
    for (int record = 0; record < records; ++record) {
        if (const QString *text = wordsOf(m_store.records().at(record).project, column)) {
            const int word = wordOf.value(*text, int(words.size()));
            if (word == words.size()) {
                wordOf.insert(*text, word);
                words.append(displayText(record, column));
            }
            keys.push_back(word);
            continue;
        }
        const QVariant value = sortValue(record, column);
        switch (value.typeId()) {
        case QMetaType::QString: {
            const QString text = value.toString();
            const int word = wordOf.value(text, int(words.size()));
            if (word == words.size()) {
                wordOf.insert(text, word);
                words.append(text);
            }
            keys.push_back(word);
            break;
        }
        case QMetaType::QDate:
            keys.push_back(double(value.toDate().toJulianDay()));
            break;
        default:
            keys.push_back(value.toDouble());
        }
    }
    if (words.isEmpty())
        return placesOf(records, [&keys](int one, int other) { return keys[size_t(one)] < keys[size_t(other)]; });
    // The place of its word is a place for a project, too.
    const QList<int> ofWords = placesOf(int(words.size()), [&words](int one, int other) { return words.at(one) < words.at(other); });
    QList<int> places(records);
    for (int record = 0; record < records; ++record)
        places[record] = ofWords.at(int(keys[size_t(record)]));
    return places;
}

QList<int> ProjectTreeModel::latenessPlaces() const
{
    std::vector<LatenessKey> keys;
    keys.reserve(size_t(m_cached.size()));
    for (int record = 0; record < m_cached.size(); ++record)
        keys.push_back(latenessKey(standing(record)));
    return placesOf(int(keys.size()), [&keys](int one, int other) { return keys[size_t(one)] < keys[size_t(other)]; });
}

QVariant ProjectTreeModel::projectData(int record, int column, int role) const
{
    const Project &project = m_store.records().at(record).project;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(record, column);
    case Qt::ToolTipRole:
        if (column == Title && !project.source.quote.isEmpty())
            return project.source.quote;
        return column == Status || column == Lag ? explainStanding(project, standing(record)) : displayText(record, column);
    case Qt::EditRole:
        return editValue(record, column);
    case Qt::CheckStateRole:
        if (column == Title)
            return int(statusGroup(standing(record).status) == StatusGroup::Done ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::TextAlignmentRole:
        return alignment(column);
    case NumberRole:
        return project.number;
    case ProjectIdRole:
        return project.id;
    case AreaRole:
        return project.area;
    case StatusRole:
        return int(standing(record).status);
    case MarkRole:
        return int(standing(record).marked ? markOf(standing(record)) : StatusMark::None);
    case PercentRole:
        return standing(record).percent ? QVariant(*standing(record).percent) : QVariant();
    case TimePercentRole:
        return standing(record).timePercent;
    case LagRole:
        return standing(record).lag();
    case ExplanationRole:
        return explainStanding(project, standing(record));
    case QuantifiedRole:
        return project.isQuantified();
    case LeadRole:
        return project.leadDepartment;
    case DueRole:
        return standing(record).due;
    case SortRole:
        return sortValue(record, column);
    case SearchTextRole:
        return searchText(record);
    default:
        return {};
    }
}

Result<void> ProjectTreeModel::edit(int record, int column, const QVariant &value)
{
    const Project &project = m_store.records().at(record).project;
    if (column == Status)
        return m_edits.setMark({project.id}, StatusMark(value.toInt()), m_asOf);
    if (column == Percent || column == Done) {
        const QString text = value.toString().trimmed();
        bool ok = false;
        const double done = text.toDouble(&ok);
        const ProjectMeasure *measure = onlyCounted(project);
        if (!measure || (!text.isEmpty() && (!ok || done < 0.0)))
            return tl::unexpected(Error{ErrorCode::BadArgument, tr("“%1”不是完成数，应为不小于 0 的数。").arg(text)});
        return m_edits.setDone({{project.id, measure->id, ok ? std::optional(done) : std::nullopt}}, m_asOf);
    }
    const auto field = fieldOf(column);
    if (!field)
        return tl::unexpected(Error{ErrorCode::BadArgument, tr("这一栏不能修改。")});
    if (*field == ProjectField::Cooperating)
        return m_edits.setField({project.id}, *field, departmentsOf(value.toString()));
    if (*field == ProjectField::Stage)
        return m_edits.setField({project.id}, *field, QVariant::fromValue(ConstructionStage(value.toInt())));
    return projectFieldOfText(*field, withoutInvisibleSigns(value.toString()).trimmed()).and_then([&](const QVariant &read) {
        return m_edits.setField({project.id}, *field, read);
    });
}

bool ProjectTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int record = recordOf(index);
    if (record < 0)
        return false;
    Result<void> saved;
    if (role == Qt::CheckStateRole && index.column() == Title) {
        saved = m_edits.setMark({m_store.records().at(record).project.id},
            value.toInt() == Qt::Checked ? StatusMark::Done : StatusMark::ByRule, m_asOf);
    } else if (role == Qt::EditRole) {
        saved = edit(record, index.column(), value);
    } else {
        return false;
    }
    if (!saved) {
        emit saveFailed(saved.error().message);
        return false;
    }
    return true;
}

Qt::ItemFlags ProjectTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const int record = recordOf(index);
    if (record < 0)
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (!m_store.rights().mayEdit(m_store.records().at(record).project.leadDepartment))
        return flags;
    if (index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    const bool counted = index.column() == Percent || index.column() == Done;
    const bool editable = counted ? onlyCounted(m_store.records().at(record).project) != nullptr
                                  : index.column() == Status || (index.column() != Title && fieldOf(index.column()));
    if (editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ProjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    switch (section) {
    case Title:
        return tr("事项");
    case Target:
        return tr("目标");
    case Status:
        return tr("状态");
    case Percent:
        return tr("进度");
    case Done:
        return tr("累计完成");
    case Lag:
        return tr("滞后");
    case LastReport:
        return tr("最近报送");
    default:
        if (const auto field = fieldOf(section))
            return projectFieldName(*field);
        return {};
    }
}

} // namespace jingan
