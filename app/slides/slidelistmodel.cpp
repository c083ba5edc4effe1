// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidelistmodel.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace jingan {

namespace {

const QString SlidesType = QStringLiteral("application/x-jingan-slides");
const QString RowsType = QStringLiteral("application/x-jingan-slide-rows");

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SlideListModel)
};

template<typename T>
QByteArray packed(const T &value)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << value;
    return bytes;
}

template<typename T>
T unpacked(const QByteArray &bytes)
{
    T value{};
    QDataStream stream(bytes);
    stream >> value;
    return stream.status() == QDataStream::Ok ? value : T{};
}

} // namespace

QMimeData *slideMimeData(const QStringList &ids)
{
    auto *data = new QMimeData;
    data->setData(SlidesType, packed(ids));
    return data;
}

SlideListModel::SlideListModel(SlideSets &sets, QObject *parent)
    : QAbstractListModel(parent)
    , m_sets(sets)
{
    connect(&sets, &SlideSets::currentChanged, this, &SlideListModel::rebuild);
    connect(&sets, &SlideSets::entriesChanged, this, [this](int set) {
        if (set == m_sets.current() && !m_changing)
            rebuild();
    });
    connect(&sets, &SlideSets::remarkChanged, this, [this](int set, int entry) {
        const qsizetype row = set == m_sets.current() ? m_entries.indexOf(entry) : -1;
        if (row >= 0)
            emit dataChanged(index(int(row)), index(int(row)), {RemarkRole});
    });
}

void SlideListModel::setSlides(const QList<Slide> &slides)
{
    const QList<int> before = m_entries;
    QHash<QString, int> byId;
    for (int i = 0; i < slides.size(); ++i)
        byId.insert(slides.at(i).id, i);
    // The same rows with other numbers keep selection and scroll position.
    QList<int> after;
    const QList<SlideEntry> &entries = m_sets.currentSet().entries;
    for (int i = 0; i < entries.size(); ++i) {
        if (byId.contains(entries.at(i).id))
            after.append(i);
    }
    if (after != before) {
        beginResetModel();
        m_slides = slides;
        m_slideById = byId;
        m_entries = after;
        endResetModel();
        return;
    }
    m_slides = slides;
    m_slideById = byId;
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void SlideListModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    const QList<SlideEntry> &entries = m_sets.currentSet().entries;
    for (int i = 0; i < entries.size(); ++i) {
        if (m_slideById.contains(entries.at(i).id))
            m_entries.append(i);
    }
    endResetModel();
}

const Slide &SlideListModel::slide(int row) const
{
    return m_slides.at(m_slideById.value(m_sets.currentSet().entries.at(m_entries.at(row)).id));
}

int SlideListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (slide(row).id == id)
            return row;
    }
    return -1;
}

QStringList SlideListModel::missingIds() const
{
    QStringList missing;
    for (const SlideEntry &entry : m_sets.currentSet().entries) {
        if (!m_slideById.contains(entry.id) && !missing.contains(entry.id))
            missing.append(entry.id);
    }
    return missing;
}

int SlideListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SlideListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Slide &shown = slide(index.row());
    const SlideEntry &entry = m_sets.currentSet().entries.at(m_entries.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return shown.shortTitle;
    case Qt::ToolTipRole:
    case TitleRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return tr("第 %1 页：%2").arg(index.row() + 1).arg(shown.title);
    case IdRole:
        return shown.id;
    case KindRole:
        return int(shown.kind);
    case NumberRole:
        return index.row() + 1;
    case RemarkRole:
        return entry.remark;
    default:
        return {};
    }
}

bool SlideListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != RemarkRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return keep(m_sets.setRemark(m_sets.current(), m_entries.at(index.row()), value.toString().trimmed()));
}

Qt::ItemFlags SlideListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the slides, never onto one
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> SlideListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(IdRole, "id");
    names.insert(KindRole, "kind");
    names.insert(NumberRole, "number");
    names.insert(RemarkRole, "remark");
    names.insert(TitleRole, "title");
    return names;
}

bool SlideListModel::keep(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}

int SlideListModel::entryAt(int row) const
{
    if (row < m_entries.size())
        return m_entries.at(row);
    return m_entries.isEmpty() ? int(m_sets.currentSet().entries.size()) : m_entries.constLast() + 1;
}

Result<void> SlideListModel::insertSlide(int row, const QString &id)
{
    if (!m_slideById.contains(id))
        return tl::unexpected(Error{ErrorCode::BadArgument, Messages::tr("没有标识为“%1”的幻灯片。").arg(id)});
    QList<SlideEntry> entries = m_sets.currentSet().entries;
    entries.insert(entryAt(std::clamp(row, 0, rowCount())), SlideEntry{id});
    return m_sets.setEntries(m_sets.current(), entries);
}

bool SlideListModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
    const QModelIndex &destinationParent, int destinationChild)
{
    if (sourceParent.isValid() || destinationParent.isValid() || sourceRow < 0 || count < 1
        || sourceRow + count > rowCount() || destinationChild < 0 || destinationChild > rowCount()
        || (destinationChild >= sourceRow && destinationChild <= sourceRow + count))
        return false;
    QList<SlideEntry> entries = m_sets.currentSet().entries;
    const int from = entryAt(sourceRow);
    // Skipped entries between the rows keep to the slide before them.
    const int to = entryAt(destinationChild);
    const int end = entryAt(sourceRow + count - 1) + 1;
    const QList<SlideEntry> moved = entries.mid(from, end - from);
    entries.remove(from, end - from);
    int at = to > from ? to - (end - from) : to;
    for (const SlideEntry &entry : moved)
        entries.insert(at++, entry);

    if (!beginMoveRows({}, sourceRow, sourceRow + count - 1, {}, destinationChild))
        return false;
    m_changing = true;
    const bool kept = keep(m_sets.setEntries(m_sets.current(), entries));
    m_changing = false;
    m_entries.clear();
    const QList<SlideEntry> &now = m_sets.currentSet().entries;
    for (int i = 0; i < now.size(); ++i) {
        if (m_slideById.contains(now.at(i).id))
            m_entries.append(i);
    }
    endMoveRows();
    if (!kept)
        rebuild(); // the rows told as moved are where they were
    else
        emit dataChanged(index(0), index(rowCount() - 1), {NumberRole, Qt::AccessibleTextRole});
    return kept;
}

bool SlideListModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    QList<SlideEntry> entries = m_sets.currentSet().entries;
    for (int i = row + count - 1; i >= row; --i)
        entries.removeAt(m_entries.at(i));
    return keep(m_sets.setEntries(m_sets.current(), entries));
}

QStringList SlideListModel::mimeTypes() const
{
    return {SlidesType};
}

QMimeData *SlideListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        if (index.isValid() && !rows.contains(index.row()))
            rows.append(index.row());
    }
    if (rows.isEmpty())
        return nullptr;
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (int row : std::as_const(rows))
        ids.append(slide(row).id);
    QMimeData *data = slideMimeData(ids);
    // Rows count only in the model that they come from.
    data->setData(RowsType, packed(rows));
    data->setProperty("model", QVariant::fromValue(static_cast<const void *>(this)));
    return data;
}

bool SlideListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
    const QModelIndex &parent) const
{
    return data && data->hasFormat(SlidesType) && !parent.isValid()
        && (action == Qt::MoveAction || action == Qt::CopyAction);
}

bool SlideListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
    const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int destination = row < 0 ? rowCount() : std::min(row, rowCount());
    if (data->property("model").value<const void *>() == this && action == Qt::MoveAction) {
        moveTo(unpacked<QList<int>>(data->data(RowsType)), destination);
        return false; // moved already: the view must not remove the rows
    }
    QList<SlideEntry> entries = m_sets.currentSet().entries;
    int at = entryAt(destination);
    const QStringList ids = unpacked<QStringList>(data->data(SlidesType));
    for (const QString &id : ids) {
        if (m_slideById.contains(id))
            entries.insert(at++, SlideEntry{id});
    }
    return keep(m_sets.setEntries(m_sets.current(), entries));
}

bool SlideListModel::moveTo(QList<int> rows, int destination)
{
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() || rows.constFirst() < 0 || rows.constLast() >= rowCount())
        return false;
    if (rows.constLast() - rows.constFirst() == rows.size() - 1)
        return moveRows({}, rows.constFirst(), int(rows.size()), {}, destination);
    // Rows from here and there gather at the destination.
    QList<SlideEntry> entries = m_sets.currentSet().entries;
    QList<SlideEntry> moved;
    int at = entryAt(destination);
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        const int entry = m_entries.at(*row);
        moved.prepend(entries.takeAt(entry));
        if (entry < at)
            --at;
    }
    for (const SlideEntry &entry : std::as_const(moved))
        entries.insert(at++, entry);
    return keep(m_sets.setEntries(m_sets.current(), entries));
}

} // namespace jingan
