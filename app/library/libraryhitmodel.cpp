// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryhitmodel.h"

#include "app/library/librarymodel.h"

namespace jingan {

namespace {

/// Passages read at a time: quick enough for a scroll.
constexpr qsizetype PageSize = 60;

} // namespace

LibraryHitModel::LibraryHitModel(const ReportLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
}

void LibraryHitModel::setMatches(const LibraryMatches &matches, const QList<LibraryHit> &first)
{
    beginResetModel();
    m_matches = matches;
    m_hits = first;
    m_read = qMin(matches.rows.size(), qMax(first.size(), FirstHits));
    endResetModel();
}

int LibraryHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant LibraryHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryHit &hit = m_hits.at(index.row());
    const LibraryReport *report = m_library.find(hit.passage.reportId);
    const auto where = [&] {
        QStringList words = {report ? libraryReportName(*report) : QString()};
        if (!hit.passage.heading.isEmpty())
            words.append(hit.passage.heading);
        if (hit.passage.form == LibraryPassage::Form::Paragraph)
            words.append(tr("第 %1 段").arg(hit.passage.paragraph));
        else if (hit.passage.form == LibraryPassage::Form::Heading)
            words.append(tr("标题"));
        return words.join(QStringLiteral(" · "));
    };
    switch (role) {
    case Qt::DisplayRole:
        return hit.snippet;
    case Qt::AccessibleTextRole:
        return where() + QStringLiteral("：") + hit.snippet;
    case Qt::ToolTipRole:
        return hit.passage.heading;
    case WhereRole:
        return where();
    case MarksRole:
        return QVariant::fromValue(hit.marks);
    case ReportRole:
        return hit.passage.reportId;
    case PlaceRole:
        if (hit.passage.form == LibraryPassage::Form::Paragraph)
            return QVariant::fromValue(TextPlace{hit.passage.paragraph, hit.matches.value(0)});
        return QVariant::fromValue(TextPlace{hit.passage.paragraph, {}});
    case FormRole:
        return int(hit.passage.form);
    default:
        return {};
    }
}

bool LibraryHitModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_read < m_matches.rows.size();
}

void LibraryHitModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto hits = readHits(m_library.file(), m_matches, m_read, PageSize);
    m_read = hits ? qMin(m_matches.rows.size(), m_read + PageSize) : m_matches.rows.size();
    if (!hits || hits->isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(hits->size()) - 1);
    m_hits += *hits;
    endInsertRows();
}

} // namespace jingan
