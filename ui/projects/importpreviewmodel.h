// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/importplan.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace jingan {

/// A sheet as it stands in its file, with what is wrong marked at its cell.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportPreviewModel(const Theme &theme, QObject *parent = nullptr);

    /// Shows a sheet of the file; none where the file is null.
    void setSheet(const std::shared_ptr<const TableFile> &file, int sheet);
    /// Where heading and rows stand, so that what lies above is shown as such.
    void setMapping(const ColumnMapping &mapping);
    void setFaults(const QList<ImportFault> &faults);
    const TableSheet *sheet() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Letters of the columns, numbers of the rows.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Mark {
        FaultSeverity severity;
        QString text;
    };

    const Mark *mark(int row, int column) const;

    const Theme &m_theme;
    std::shared_ptr<const TableFile> m_file;
    int m_sheet = 0;
    int m_columns = 0; ///< Looked up once: a sheet looks through all its rows.
    ColumnMapping m_mapping;
    QHash<std::pair<int, int>, Mark> m_marks; ///< By row and column; −1 for the whole row.
};

} // namespace jingan
