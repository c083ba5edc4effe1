// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chartcard.h"

#include "app/charts/chartkinds.h"
#include "ui/charts/chartview.h"
#include "ui/controls/iconsourcelink.h"
#include "ui/controls/wordlabel.h"
#include "ui/panels/charttable.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int LargestPlotHeight = 360;

QList<TextPlace> sources(const ChartSpec &spec)
{
    QList<TextPlace> places;
    for (const ChartSeries &series : spec.series) {
        for (const auto &point : series.points) {
            if (point)
                places.append(point->sources);
        }
    }
    return places;
}

} // namespace

ChartCard::ChartCard(Layout layout, const Theme &theme, QWidget *parent)
    : Card({}, parent)
    , m_theme(theme)
    , m_layout(layout)
    , m_view(new ChartView(theme, this))
    , m_link(new IconSourceLink(theme, this))
    , m_note(new WordLabel(this))
    , m_row(new QHBoxLayout)
    , m_plot(new QVBoxLayout)
{
    m_note->setProperty("role", QStringLiteral("caption"));
    m_note->setWordWrap(true);

    // The card gives the width; the chart says only how high it must be.
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_plot->setSpacing(0);
    m_plot->addWidget(m_view, 1);
    m_plot->addStretch(0); // below the table; a chart takes all
    m_row->setSpacing(14);
    m_row->addLayout(m_plot, 1);
    body()->setSpacing(6);
    body()->addLayout(m_row, 1);
    body()->addWidget(m_note);
    if (m_layout == Layout::Compact)
        addHeaderWidget(m_link);
    else
        m_link->hide();
    buildSwitch();

    connect(m_link, &SourceLink::placeRequested, this, &ChartCard::placeRequested);
    connect(m_view, &ChartView::placeRequested, this, &ChartCard::placeRequested);
    connect(m_view, &ChartView::exportRequested, this, &ChartCard::exportRequested);
    connect(m_view, &ChartView::fullSizeRequested, this, &ChartCard::fullSizeRequested);
    connect(m_view, &ChartView::kindChanged, this, [this](ChartKind kind) {
        if (m_chartButton)
            m_chartButton->setText(chartKindName(kind));
        m_view->setMaximumHeight(qMax(LargestPlotHeight, m_view->minimumSizeHint().height()));
    });
    connect(&theme, &Theme::changed, this, &ChartCard::showIcons);
    showIcons();
}

void ChartCard::buildSwitch()
{
    m_tableButton = new QToolButton(this);
    m_tableButton->setCheckable(true);
    if (m_layout == Layout::Compact) {
        m_tableButton->setProperty("role", QStringLiteral("icon"));
        m_tableButton->setFixedSize(24, 24);
        m_tableButton->setIconSize({15, 15});
        addHeaderWidget(m_tableButton);
    } else {
        m_chartButton = new QToolButton(this);
        m_chartButton->setCheckable(true);
        m_chartButton->setChecked(true);
        m_tableButton->setText(tr("数据表"));
        auto *segments = new QWidget(this);
        auto *joined = new QHBoxLayout(segments);
        joined->setContentsMargins(0, 0, 0, 0);
        joined->setSpacing(0);
        auto *group = new QButtonGroup(this);
        for (QToolButton *button : {m_chartButton, m_tableButton}) {
            button->setProperty("role", QStringLiteral("segment"));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setIconSize({14, 14});
            if (button == m_chartButton) // its edge lies over no neighbour's
                button->setStyleSheet(QStringLiteral("margin-left: 0"));
            group->addButton(button);
            joined->addWidget(button);
        }
        addHeaderWidget(segments);
    }
    connect(m_tableButton, &QToolButton::toggled, this, &ChartCard::showTable);
}

void ChartCard::showIcons()
{
    const ThemeTokens &tokens = m_theme.tokens();
    const bool table = m_tableButton->isChecked();
    if (!m_chartButton) {
        // The small button shows what it leads to.
        m_tableButton->setIcon(m_theme.icon(table ? QStringLiteral("bars") : QStringLiteral("table")));
        m_tableButton->setToolTip(table ? tr("以图表显示") : tr("以数据表显示"));
        m_tableButton->setAccessibleName(m_tableButton->toolTip());
        return;
    }
    m_tableButton->setIcon(m_theme.icon(QStringLiteral("table"), table ? tokens.primary : tokens.secondaryText));
    m_chartButton->setIcon(m_theme.icon(QStringLiteral("bars"), table ? tokens.secondaryText : tokens.primary));
}

ChartTable *ChartCard::table()
{
    if (m_table)
        return m_table;
    m_table = new ChartTable(m_theme, this);
    // A small card has room for the numbers; how they came about stands in its note.
    m_table->setNumbersOnly(m_layout == Layout::Compact);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_table->setSpec(m_spec);
    m_table->hide();
    connect(m_table, &ChartTable::placeRequested, this, &ChartCard::placeRequested);
    m_plot->insertWidget(1, m_table);
    return m_table;
}

void ChartCard::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_view->setSpec(spec);
    m_view->setMaximumHeight(qMax(LargestPlotHeight, m_view->minimumSizeHint().height()));
    if (m_table)
        m_table->setSpec(spec);
    if (m_chartButton)
        m_chartButton->setText(chartKindName(m_view->kind()));
    if (!m_ownHeading)
        setTitle(spec.title, spec.unit);
    m_link->setPlaces(sources(spec));
    if (m_layout == Layout::Full || m_sourceHidden)
        m_link->hide();

    QStringList lines;
    if (!m_noteHidden && !spec.note.isEmpty())
        lines.append(spec.note);
    if (m_layout == Layout::Full)
        lines.append(spec.source);
    m_note->setText(lines.join(u' '));
    m_note->setVisible(!lines.isEmpty());
}

void ChartCard::setHeading(const QString &title, const QString &unit)
{
    m_ownHeading = true;
    setTitle(title, unit);
}

void ChartCard::addLink(QWidget *link)
{
    addHeaderWidget(link);
    if (m_layout == Layout::Compact)
        addHeaderWidget(m_tableButton); // moves behind it
}

void ChartCard::addSide(QWidget *widget)
{
    m_row->addWidget(widget);
}

void ChartCard::hideNote()
{
    m_noteHidden = true;
    m_note->hide();
}

void ChartCard::hideSource()
{
    m_sourceHidden = true;
    m_link->hide();
}

void ChartCard::showTable(bool table)
{
    m_tableButton->setChecked(table);
    if (m_chartButton)
        m_chartButton->setChecked(!table);
    m_view->setVisible(!table);
    if (table || m_table)
        this->table()->setVisible(table);
    showIcons();
}

} // namespace jingan
