// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/reportlibrary.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace jingan {

/// The library's reports as a table; follows the library.
class LibraryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Year, Place, Title, Facts, Paragraphs, State };
    enum Role {
        IdRole = Qt::UserRole, ///< LibraryReport::id
        SortRole,
        FileRole,              ///< The file's name.
        ConfirmedRole,
    };

    explicit LibraryModel(const ReportLibrary &library, QObject *parent = nullptr);

    const LibraryReport &report(int row) const { return m_reports.at(row); }
    /// The row of a report; −1 where there is none.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const ReportLibrary &m_library;
    QList<LibraryReport> m_reports;
};

/// Reports by words of place, title and file, by place and by year.
class LibraryFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit LibraryFilterProxy(QObject *parent = nullptr);

    void setText(const QString &text);
    void setPlace(const QString &place); ///< Null: all.
    void setYear(int year);              ///< −1: all.
    void setUnconfirmedOnly(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_place;
    int m_year = -1;
    bool m_unconfirmedOnly = false;
};

/// A report's name as it is shown: «2025 年静安区政府工作报告».
QString libraryReportName(const LibraryReport &report);

} // namespace jingan
