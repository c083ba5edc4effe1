// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/searchhitmodel.h"

namespace jingan {

SearchHitModel::SearchHitModel(const Dataset &dataset, QObject *parent)
    : QAbstractListModel(parent)
    , m_dataset(dataset)
{
}

void SearchHitModel::search(const QString &query)
{
    beginResetModel();
    m_hits = searchDataset(m_dataset, query);
    m_otherName = foundByOtherName(m_hits, query);
    endResetModel();
}

Location SearchHitModel::location(int row) const
{
    const SearchHit &hit = m_hits.at(row);
    switch (hit.kind) {
    case SearchHit::Kind::Indicator:
        return {QStringLiteral("indicator/") + hit.indicatorId};
    case SearchHit::Kind::Project:
        return {QStringLiteral("projects"), {}, hit.projectNumber};
    case SearchHit::Kind::Heading:
        if (const Paragraph *paragraph = m_dataset.report.paragraph(hit.place.paragraph)) {
            return {QStringLiteral("section/%1/%2").arg(paragraph->part).arg(paragraph->section)};
        }
        break;
    case SearchHit::Kind::Text:
        break;
    }
    return fullTextLocation(hit.place);
}

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.snippet;
    case Qt::AccessibleTextRole:
        return hit.context + QStringLiteral("：") + hit.snippet;
    case ContextRole:
        return hit.context;
    case MatchStartRole:
        return hit.match.start;
    case MatchLengthRole:
        return hit.match.length;
    case IconNameRole:
        switch (hit.kind) {
        case SearchHit::Kind::Indicator:
            return QStringLiteral("bars");
        case SearchHit::Kind::Project:
            return QStringLiteral("checklist");
        case SearchHit::Kind::Heading:
            return QStringLiteral("target");
        case SearchHit::Kind::Text:
            return QStringLiteral("document");
        }
        return {};
    default:
        return {};
    }
}

} // namespace jingan
