// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/reportlibrary.h"

#include <QAbstractListModel>

namespace jingan {

/// What a search of the library found, one row a passage; read piece by piece as the view asks.
class LibraryHitModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        WhereRole = Qt::UserRole, ///< Whose report, and the headings above the passage.
        MarksRole,                ///< QList<TextSpan>: the found words within the display text.
        ReportRole,               ///< LibraryReport::id
        PlaceRole,                ///< TextPlace of the first occurrence; invalid in headings of nothing.
        FormRole,                 ///< LibraryPassage::Form
    };

    explicit LibraryHitModel(const ReportLibrary &library, QObject *parent = nullptr);

    /// Shows matches, the first of them read already.
    void setMatches(const LibraryMatches &matches, const QList<LibraryHit> &first);
    const LibraryMatches &matches() const { return m_matches; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    const ReportLibrary &m_library;
    LibraryMatches m_matches;
    QList<LibraryHit> m_hits;
    qsizetype m_read = 0; ///< So many of the matches were read; some may be gone by now.
};

} // namespace jingan

Q_DECLARE_METATYPE(QList<jingan::TextSpan>)
