// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparisontable.h"

#include "app/indicators/comparisonmodel.h"
#include "ui/controls/tableheader.h"
#include "ui/panels/comparisondelegate.h"

#include <QPainter>

namespace jingan {

namespace {

constexpr int CellPadding = 18;
constexpr int LargestArea = 96; ///< Longer names wrap; they have their group's height.
constexpr int LeastRowHeight = 25;
// Bounds of the drawn column in what the figures leave.
constexpr int LeastChart = 200;
constexpr double LeastChartShare = 0.4;
constexpr double LargestNameShare = 0.6;
/// The card's radius less its edge.
constexpr int HeaderRadius = 9;

/// The table's heading: over the drawn column the axis instead of a word.
class ComparisonHeader : public TableHeader
{
public:
    ComparisonHeader(int axisMaximum, const Theme &theme, QWidget *parent)
        : TableHeader(theme, parent)
        , m_axisMaximum(axisMaximum)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        if (column != ComparisonModel::ChartColumn) {
            TableHeader::paintSection(painter, rect, column);
            return;
        }
        const ThemeTokens &tokens = theme().tokens();
        painter->save();
        paintGround(*painter, rect);
        const QFont plain = theme().font(12);
        const QFont bold = theme().font(12, QFont::Bold);
        const qreal widest = QFontMetricsF(bold).horizontalAdvance(QStringLiteral("000")) + 8;
        const ComparisonAxis axis(rect, m_axisMaximum);
        for (const int tick : axis.ticks(widest)) {
            painter->setFont(tick == 100 ? bold : plain);
            painter->setPen(tick == 100 ? tokens.text : tokens.secondaryText);
            painter->drawText(QRectF(axis.x(tick) - widest / 2, rect.top(), widest, rect.height() - 1),
                Qt::AlignCenter, QString::number(tick));
        }
        painter->restore();
    }

private:
    int m_axisMaximum;
};

} // namespace

ComparisonTable::ComparisonTable(int axisMaximum, const Theme &theme, QWidget *parent)
    : FullTable(theme, parent)
    , m_delegate(new ComparisonDelegate(axisMaximum, theme, this))
{
    auto *header = new ComparisonHeader(axisMaximum, theme, this);
    header->setTopRadius(HeaderRadius);
    setHorizontalHeader(header);
    setLeastRowHeight(LeastRowHeight);
    setItemDelegate(m_delegate);
}

void ComparisonTable::setMode(ComparisonMode mode)
{
    m_mode = mode;
    m_delegate->setMode(mode);
    const bool numbers = mode == ComparisonMode::Numbers;
    setColumnHidden(ComparisonModel::ChartColumn, numbers);
    setColumnHidden(ComparisonModel::NoteColumn, !numbers);
    setColumnHidden(ComparisonModel::SourceColumn, !numbers);
    refit();
    viewport()->update();
}

int ComparisonTable::textWidth(int column, bool bold) const
{
    const QFontMetrics metrics(theme().font(13, bold ? QFont::Bold : QFont::Normal));
    const QFontMetrics heading(theme().font(12, QFont::Bold));
    int width = heading.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model()->rowCount(); ++row)
        width = qMax(width, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
    return width + CellPadding;
}

/// The longest name on one line, its mark behind it.
int ComparisonTable::nameWidth() const
{
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = qMax(width, m_delegate->nameWidth(model()->index(row, ComparisonModel::NameColumn)));
    return width + CellPadding;
}

/// Names of areas may wrap, but not within a word.
int ComparisonTable::areaWidth() const
{
    const QFontMetrics metrics(theme().font(13, QFont::Bold));
    int longestWord = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString area = model()->index(row, ComparisonModel::AreaColumn).data().toString();
        for (const QString &word : area.split(u' '))
            longestWord = qMax(longestWord, metrics.horizontalAdvance(word) + 1);
    }
    const int largest = qMax(longestWord + CellPadding, LargestArea * theme().textPercent() / 100);
    return qMin(textWidth(ComparisonModel::AreaColumn, true), largest);
}

void ComparisonTable::layoutColumns(int width)
{
    int left = width;
    const auto give = [this, &left](int column, int own) {
        setColumnWidth(column, own);
        left -= own;
    };
    give(ComparisonModel::AreaColumn, areaWidth());
    give(ComparisonModel::DoneColumn, textWidth(ComparisonModel::DoneColumn, false));
    give(ComparisonModel::PlannedColumn, textWidth(ComparisonModel::PlannedColumn, true));
    give(ComparisonModel::UnitColumn, textWidth(ComparisonModel::UnitColumn, false));
    give(ComparisonModel::PercentColumn, textWidth(ComparisonModel::PercentColumn, true));
    if (m_mode == ComparisonMode::Numbers) {
        give(ComparisonModel::SourceColumn, textWidth(ComparisonModel::SourceColumn, false));
        give(ComparisonModel::NameColumn, qMin(nameWidth(), int(left * LargestNameShare)));
        give(ComparisonModel::NoteColumn, left);
        return;
    }
    const int leastChart = qMax(LeastChart, int(left * LeastChartShare));
    give(ComparisonModel::NameColumn, qMax(0, qMin(nameWidth(), left - leastChart)));
    give(ComparisonModel::ChartColumn, left);
}

} // namespace jingan
