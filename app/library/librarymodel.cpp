// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/librarymodel.h"

#include "app/report/foldedtext.h"

#include <QCoreApplication>

namespace jingan {

LibraryModel::LibraryModel(const ReportLibrary &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_reports(library.reports())
{
    connect(&library, &ReportLibrary::changed, this, [this] {
        beginResetModel();
        m_reports = m_library.reports();
        endResetModel();
    });
}

int LibraryModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_reports.size(); ++row) {
        if (m_reports.at(row).id == id)
            return row;
    }
    return -1;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reports.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : State + 1;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryReport &report = m_reports.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Year:
            return report.year > 0 ? QString::number(report.year) : tr("未填写");
        case Place:
            return report.place.isEmpty() ? tr("未填写") : report.place;
        case Title:
            // Most are titled alike; the file's name tells them apart.
            return report.title.isEmpty() || report.title == QStringLiteral("政府工作报告") ? report.fileName : report.title;
        case Facts:
            return report.facts;
        case Paragraphs:
            return report.paragraphs;
        case State:
            if (report.lostCorrections > 0)
                return tr("%n 处修正失效", nullptr, report.lostCorrections);
            return report.confirmed ? tr("已确认") : tr("待确认");
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == Title)
            return report.title.isEmpty() ? report.fileName : tr("%1\n文件：%2").arg(report.title, report.fileName);
        if (index.column() == State && report.lostCorrections == 0)
            return report.confirmed ? tr("地区与年份已由用户确认") : tr("地区与年份由程序推断，请核对");
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == Facts || index.column() == Paragraphs ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return report.id;
    case FileRole:
        return report.fileName;
    case ConfirmedRole:
        return report.confirmed;
    case SortRole:
        switch (index.column()) {
        case Year:
            return report.year;
        case Facts:
            return report.facts;
        case Paragraphs:
            return report.paragraphs;
        case State:
            return report.lostCorrections > 0 ? -1 : int(report.confirmed);
        default:
            return index.data();
        }
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Facts || section == Paragraphs ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Year:
        return tr("年份");
    case Place:
        return tr("地区");
    case Title:
        return tr("报告");
    case Facts:
        return tr("主要指标");
    case Paragraphs:
        return tr("段数");
    case State:
        return tr("地区与年份");
    default:
        return {};
    }
}

LibraryFilterProxy::LibraryFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LibraryModel::SortRole);
}

void LibraryFilterProxy::setText(const QString &text)
{
    m_text = foldText(text).text;
    invalidateFilter();
}

void LibraryFilterProxy::setPlace(const QString &place)
{
    m_place = place;
    invalidateFilter();
}

void LibraryFilterProxy::setYear(int year)
{
    m_year = year;
    invalidateFilter();
}

void LibraryFilterProxy::setUnconfirmedOnly(bool only)
{
    m_unconfirmedOnly = only;
    invalidateFilter();
}

bool LibraryFilterProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LibraryReport &report = static_cast<const LibraryModel *>(sourceModel())->report(row);
    if (m_unconfirmedOnly && report.confirmed)
        return false;
    if (!m_place.isNull() && report.place != m_place)
        return false;
    if (m_year >= 0 && report.year != m_year)
        return false;
    if (m_text.isEmpty())
        return true;
    const QString words = report.place + u'\n' + report.title + u'\n' + report.fileName + u'\n' + QString::number(report.year);
    return !foldedOccurrences(words, m_text).isEmpty();
}

QString libraryReportName(const LibraryReport &report)
{
    const QString place = report.place.isEmpty() ? report.fileName : report.place;
    return report.year > 0 ? QCoreApplication::translate("LibraryModel", "%1 年%2政府工作报告").arg(report.year).arg(place)
                           : QCoreApplication::translate("LibraryModel", "%1政府工作报告").arg(place);
}

} // namespace jingan
