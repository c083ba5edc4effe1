// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidechoicemodel.h"

#include <QMimeData>

namespace jingan {

SlideChoiceModel::SlideChoiceModel(SlideListModel &set, QObject *parent)
    : QAbstractListModel(parent)
    , m_set(set)
{
    const auto refresh = [this] {
        if (!m_slides.isEmpty())
            emit dataChanged(index(0), index(int(m_slides.size()) - 1), {Qt::CheckStateRole});
    };
    connect(&set, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(&set, &QAbstractItemModel::rowsRemoved, this, refresh);
    connect(&set, &QAbstractItemModel::modelReset, this, refresh);
}

void SlideChoiceModel::setSlides(const QList<Slide> &slides)
{
    beginResetModel();
    m_slides = slides;
    endResetModel();
}

int SlideChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_slides.size());
}

QVariant SlideChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Slide &slide = m_slides.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return slide.shortTitle;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case SlideListModel::TitleRole:
        return slide.title;
    case Qt::CheckStateRole:
        return m_set.rowOf(slide.id) >= 0 ? Qt::Checked : Qt::Unchecked;
    case SlideListModel::IdRole:
        return slide.id;
    case SlideListModel::KindRole:
        return int(slide.kind);
    default:
        return {};
    }
}

bool SlideChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString id = m_slides.at(index.row()).id;
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted == (m_set.rowOf(id) >= 0))
        return true;
    if (wanted) {
        const Result<void> inserted = m_set.insertSlide(placeInSet(index.row()), id);
        if (!inserted)
            emit failed(inserted.error());
        return inserted.has_value();
    }
    for (int row = m_set.rowOf(id); row >= 0; row = m_set.rowOf(id)) {
        if (!m_set.removeRow(row))
            return false;
    }
    return true;
}

/// Behind the nearest slide before it that the set has; at the front where it has none.
int SlideChoiceModel::placeInSet(int row) const
{
    for (int before = row - 1; before >= 0; --before) {
        const int at = m_set.rowOf(m_slides.at(before).id);
        if (at >= 0)
            return at + 1;
    }
    return 0;
}

Qt::ItemFlags SlideChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

QStringList SlideChoiceModel::mimeTypes() const
{
    return m_set.mimeTypes();
}

QMimeData *SlideChoiceModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids.append(index.data(SlideListModel::IdRole).toString());
    return slideMimeData(ids);
}

} // namespace jingan
