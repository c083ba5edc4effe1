// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparisontable.h"

#include "app/indicators/comparisonmodel.h"
#include "ui/panels/comparisondelegate.h"

#include <QHeaderView>
#include <QPainter>

namespace jingan {

namespace {

constexpr int CellPadding = 18;
constexpr int LeastRowHeight = 25;
// Share and bounds of the drawn column in what the figures leave.
constexpr double ChartShare = 0.5;
constexpr int LeastChart = 170;
constexpr int LargestChart = 460;
constexpr double NameShare = 0.5;

/// The table's heading: over the drawn column the axis instead of a word.
class ComparisonHeader : public QHeaderView
{
public:
    ComparisonHeader(int axisMaximum, const Theme &theme, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_axisMaximum(axisMaximum)
        , m_theme(theme)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        if (column != ComparisonModel::ChartColumn) {
            painter->save();
            QHeaderView::paintSection(painter, rect, column);
            painter->restore();
            return;
        }
        const ThemeTokens &tokens = m_theme.tokens();
        painter->save();
        painter->fillRect(rect, tokens.sunken);
        painter->setPen(tokens.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const QFont plain = m_theme.font(12);
        const QFont bold = m_theme.font(12, QFont::Bold);
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
    const Theme &m_theme;
};

} // namespace

ComparisonTable::ComparisonTable(int axisMaximum, const Theme &theme, QWidget *parent)
    : FullTable(parent)
    , m_theme(theme)
    , m_delegate(new ComparisonDelegate(axisMaximum, theme, this))
{
    auto *header = new ComparisonHeader(axisMaximum, theme, this);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(header);
    verticalHeader()->setMinimumSectionSize(LeastRowHeight);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
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
    const QFontMetrics metrics(m_theme.font(13, bold ? QFont::Bold : QFont::Normal));
    const QFontMetrics heading(m_theme.font(12, QFont::Bold));
    int width = heading.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model()->rowCount(); ++row)
        width = qMax(width, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
    return width + CellPadding;
}

void ComparisonTable::layoutColumns(int width)
{
    int left = width;
    const auto give = [this, &left](int column, int own) {
        setColumnWidth(column, own);
        left -= own;
    };
    give(ComparisonModel::AreaColumn, textWidth(ComparisonModel::AreaColumn, true));
    give(ComparisonModel::DoneColumn, textWidth(ComparisonModel::DoneColumn, false));
    give(ComparisonModel::PlannedColumn, textWidth(ComparisonModel::PlannedColumn, true));
    give(ComparisonModel::UnitColumn, textWidth(ComparisonModel::UnitColumn, false));
    give(ComparisonModel::PercentColumn, textWidth(ComparisonModel::PercentColumn, true));
    if (m_mode == ComparisonMode::Numbers) {
        give(ComparisonModel::SourceColumn, textWidth(ComparisonModel::SourceColumn, false));
        give(ComparisonModel::NameColumn, int(left * NameShare));
        give(ComparisonModel::NoteColumn, left);
        return;
    }
    give(ComparisonModel::ChartColumn, qBound(LeastChart, int(left * ChartShare), LargestChart));
    give(ComparisonModel::NameColumn, left);
}

} // namespace jingan
