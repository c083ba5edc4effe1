// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/importpreviewmodel.h"

#include "app/projects/importmodels.h"

namespace jingan {

ImportPreviewModel::ImportPreviewModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void ImportPreviewModel::setSheet(const std::shared_ptr<const TableFile> &file, int sheet)
{
    beginResetModel();
    m_file = file;
    m_sheet = sheet;
    m_columns = this->sheet() ? this->sheet()->columnCount() : 0;
    m_marks.clear();
    m_mapping = {};
    endResetModel();
}

void ImportPreviewModel::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ImportPreviewModel::setFaults(const QList<ImportFault> &faults)
{
    m_marks.clear();
    for (const ImportFault &fault : faults) {
        const auto place = std::pair(fault.row, fault.column);
        const auto known = m_marks.find(place);
        if (known == m_marks.end())
            m_marks.insert(place, {fault.severity, fault.message});
        else
            *known = {qMin(known->severity, fault.severity), known->text + u'\n' + fault.message};
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const TableSheet *ImportPreviewModel::sheet() const
{
    return m_file && m_sheet < m_file->sheets.size() ? &m_file->sheets.at(m_sheet) : nullptr;
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sheet() ? 0 : sheet()->rowCount();
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

const ImportPreviewModel::Mark *ImportPreviewModel::mark(int row, int column) const
{
    auto found = m_marks.constFind(std::pair(row, column));
    // What concerns the whole row stands at its beginning.
    if (found == m_marks.cend() && column == 0)
        found = m_marks.constFind(std::pair(row, -1));
    return found == m_marks.cend() ? nullptr : &*found;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableCell &cell = sheet()->cell(index.row(), index.column());
    const ThemeTokens &tokens = m_theme.tokens();
    const Mark *marked = mark(index.row(), index.column());
    const bool above = m_mapping.headingRow >= 0 && index.row() < m_mapping.firstRow;
    switch (role) {
    case Qt::DisplayRole:
        return QString(cell.text).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        return marked ? marked->text : cell.text.size() > 12 ? cell.text : QString();
    case Qt::AccessibleTextRole:
        return marked ? tr("%1，%2：%3").arg(cell.text, faultSeverityName(marked->severity), marked->text) : cell.text;
    case Qt::TextAlignmentRole:
        return int((cell.kind == TableCell::Kind::Number || cell.kind == TableCell::Kind::Percent ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::FontRole:
        return m_theme.font(13, index.row() == m_mapping.headingRow ? QFont::Bold : QFont::Normal);
    case Qt::DecorationRole:
        // The sign too, never the colour alone.
        if (!marked)
            return {};
        return marked->severity == FaultSeverity::Note
            ? m_theme.icon(QStringLiteral("info"), tokens.captionText)
            : m_theme.icon(QStringLiteral("warning"), marked->severity == FaultSeverity::Error ? tokens.red : tokens.warning);
    case Qt::BackgroundRole:
        if (marked && marked->severity != FaultSeverity::Note)
            return tokens.warningGround;
        return above ? QVariant(tokens.sunken) : QVariant();
    case Qt::ForegroundRole:
        if (marked && marked->severity == FaultSeverity::Error)
            return tokens.red;
        if (index.row() < m_mapping.headingRow)
            return tokens.captionText;
        // What no column takes is there to see, not to read.
        return m_mapping.columns.value(index.column(), ImportColumn::Ignore) == ImportColumn::Ignore
            ? tokens.captionText : tokens.text;
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    QString name = CellAddress{0, section}.name();
    name.chop(1);
    return name;
}

} // namespace jingan
