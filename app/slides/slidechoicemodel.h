// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slides/slidelistmodel.h"

#include <QAbstractListModel>

namespace jingan {

/// Every slide that there is, checked where the current set has it. Checking one puts it behind
/// the slide that comes before it in the catalogue; clearing takes it out, wherever it stands.
/// Rows can be dragged into the set. Roles as in SlideListModel, without numbers and remarks.
class SlideChoiceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit SlideChoiceModel(SlideListModel &set, QObject *parent = nullptr);

    void setSlides(const QList<Slide> &slides);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    /// The set could not be changed.
    void failed(const jingan::Error &error);

private:
    int placeInSet(int row) const;

    SlideListModel &m_set;
    QList<Slide> m_slides;
};

} // namespace jingan
