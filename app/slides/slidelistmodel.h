// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slides/slide.h"
#include "app/slides/slidesets.h"

#include <QAbstractListModel>
#include <QHash>

namespace jingan {

/// The current set's slides in their order: what is presented, and what the slide sorter
/// shows. Rows are moved by drag and drop or moveRows(), taken out with removeRows(); slides
/// of another model of this kind, or of slideMimeData(), are dropped in. Entries that no slide
/// answers to (any more) are skipped, not lost; missingIds() tells them.
class SlideListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        KindRole,   ///< int of SlideKind
        NumberRole, ///< From 1.
        RemarkRole, ///< 备注, editable; empty: 未填写.
        TitleRole,  ///< The full title; Qt::DisplayRole is the short one.
    };

    explicit SlideListModel(SlideSets &sets, QObject *parent = nullptr);

    /// The slides that there are now; at first, and again when the data changed.
    void setSlides(const QList<Slide> &slides);

    const Slide &slide(int row) const;
    /// The first row of a slide; −1 where it is not in the set.
    int rowOf(const QString &id) const;
    /// Ids in the set that there is no slide for.
    QStringList missingIds() const;
    /// Puts a slide of the catalogue before a row. Errors: those of SlideSets, BadArgument.
    Result<void> insertSlide(int row, const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
        int destinationChild) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    /// Rows of this model are moved there at once, so that the view has nothing to remove.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

signals:
    /// A change could not be kept.
    void failed(const jingan::Error &error);

private:
    void rebuild();
    bool keep(const Result<void> &result);
    /// Index among the set's entries of a row; behind the last shown one for rowCount().
    int entryAt(int row) const;
    bool moveTo(QList<int> rows, int destination);

    SlideSets &m_sets;
    QList<Slide> m_slides;
    QHash<QString, int> m_slideById;
    QList<int> m_entries;     ///< By row: the index among the set's entries.
    bool m_changing = false;  ///< The change is this model's own, already told.
};

/// A drag of slides by their ids, for dropping into a SlideListModel.
QMimeData *slideMimeData(const QStringList &ids);

} // namespace jingan
