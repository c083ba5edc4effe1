// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportsearch.h"
#include "ui/panels/location.h"

#include <QAbstractListModel>

namespace jingan {

/// What the search found, one row a hit.
class SearchHitModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ContextRole = Qt::UserRole, ///< Where it stands.
        MatchStartRole,             ///< The found words within the display text.
        MatchLengthRole,
        IconNameRole,
    };

    explicit SearchHitModel(const Dataset &dataset, QObject *parent = nullptr);

    void search(const QString &query);
    /// What was found for another name of an indicator: «GDP = 生产总值»; else empty.
    QString otherName() const { return m_otherName; }
    /// Where a hit leads to.
    Location location(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Dataset &m_dataset;
    QList<SearchHit> m_hits;
    QString m_otherName;
};

} // namespace jingan
