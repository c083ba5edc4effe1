// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryfact.h"

#include <QAbstractTableModel>

namespace jingan {

/// The headline facts of one report as a table.
class LibraryFactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Kind, Level, Growth };
    enum Role {
        SentenceRole = Qt::UserRole, ///< The sentence that states it.
        PlaceRole,                   ///< TextPlace
        CorrectedRole,               ///< The user mended it.
    };

    explicit LibraryFactModel(QObject *parent = nullptr);

    void setFacts(const QList<LibraryFact> &facts);
    const LibraryFact &fact(int row) const { return m_facts.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<LibraryFact> m_facts;
};

} // namespace jingan
