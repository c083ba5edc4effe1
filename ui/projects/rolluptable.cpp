// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/rolluptable.h"

#include "app/projects/projectrollupmodel.h"
#include "ui/controls/celldelegate.h"
#include "ui/controls/tablecell.h"
#include "ui/controls/tableheader.h"

#include <QPainter>

namespace jingan {

namespace {

constexpr int HeadingPadding = 12;
constexpr int CellMargins = 17;
constexpr int LeastName = 110;
constexpr int WidestName = 260;

class RollupDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    QFont cellFont(const QModelIndex &index) const override
    {
        const bool late = index.column() == ProjectRollupModel::Behind || index.column() == ProjectRollupModel::Attention;
        const bool bold = index.data(ProjectRollupModel::SumRole).toBool() || (late && index.data().toString() != QStringLiteral("0"));
        return theme().font(13, bold ? QFont::Bold : QFont::Normal);
    }
    QColor cellInk(const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        return text == QStringLiteral("0") || text == QStringLiteral("—") ? theme().tokens().captionText : theme().tokens().text;
    }
};

/// Headings that wrap between words.
class WrappingHeader : public TableHeader
{
public:
    using TableHeader::TableHeader;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(12, QFont::Bold));
        int height = 0;
        for (int column = 0; model() && column < model()->columnCount(); ++column) {
            const QRect words = metrics.boundingRect(QRect(0, 0, qMax(1, sectionSize(column) - CellMargins + 1), 1000),
                Qt::TextWordWrap, model()->headerData(column, Qt::Horizontal).toString());
            height = qMax(height, words.height() + HeadingPadding);
        }
        return {TableHeader::sizeHint().width(), qMax(height, TableHeader::sizeHint().height())};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        painter->save();
        paintGround(*painter, rect);
        painter->setFont(theme().font(12, QFont::Bold));
        painter->setPen(theme().tokens().secondaryText);
        const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        painter->drawText(cellTextRect(rect), alignment | Qt::TextWordWrap, model()->headerData(column, Qt::Horizontal).toString());
        painter->restore();
    }
};

} // namespace

RollupTable::RollupTable(const Theme &theme, QWidget *parent)
    : FullTable(theme, parent)
{
    setHorizontalHeader(new WrappingHeader(theme, this));
    setItemDelegate(new RollupDelegate(theme, this));
}

void RollupTable::layoutColumns(int width)
{
    const auto *cells = static_cast<const CellDelegate *>(itemDelegate());
    const QFontMetrics heading(theme().font(12, QFont::Bold));
    QList<int> widths;
    int numbers = 0;
    int name = LeastName;
    for (int row = 0; row < model()->rowCount(); ++row)
        name = qMax(name, cells->naturalWidth(model()->index(row, ProjectRollupModel::Name)));
    for (int column = 0; column < model()->columnCount(); ++column) {
        int own = 0;
        const QStringList words = model()->headerData(column, Qt::Horizontal).toString().split(u' ');
        for (const QString &word : words)
            own = qMax(own, heading.horizontalAdvance(word) + CellMargins + 1);
        for (int row = 0; row < model()->rowCount() && column != ProjectRollupModel::Name; ++row)
            own = qMax(own, cells->naturalWidth(model()->index(row, column)));
        widths.append(own);
        numbers += column == ProjectRollupModel::Name ? 0 : own;
    }
    // Names may wrap; what is left is shared out.
    widths[ProjectRollupModel::Name] = qBound(LeastName, qMin(name, width - numbers), WidestName);
    const int spare = qMax(0, width - numbers - widths.at(ProjectRollupModel::Name));
    int left = width;
    for (int column = 0; column < widths.size(); ++column) {
        const bool last = column == widths.size() - 1;
        const int own = last ? qMax(widths.at(column), left) : widths.at(column) + spare / int(widths.size());
        setColumnWidth(column, own);
        left -= own;
    }
    updateGeometries(); // the heading's height follows its width
}

} // namespace jingan
