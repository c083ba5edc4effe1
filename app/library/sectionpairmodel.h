// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sectionalignment.h"

#include <QAbstractTableModel>

namespace jingan {

/// Two reports laid side by side, a row a pair of sections.
class SectionPairModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Left, Right };

    explicit SectionPairModel(QObject *parent = nullptr);

    /// The reports' names head the columns.
    void setPairs(const QList<SectionPair> &pairs, const QString &left, const QString &right);
    const SectionPair &pair(int row) const { return m_pairs.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SectionPair> m_pairs;
    QString m_left;
    QString m_right;
};

} // namespace jingan
