// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/controls/card.h"
#include "ui/theme/theme.h"

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace jingan {

class ChartTable;
class ChartView;
class SourceLink;

/// A chart on a card: title, way to its sources, the chart or its numbers as a table, its note.
class ChartCard : public Card
{
    Q_OBJECT
public:
    /// How the switch between chart and table looks, and where the source stands: a small
    /// button and a link in the heading, or two words in the heading and a line below.
    enum class Layout { Compact, Full };

    ChartCard(Layout layout, const Theme &theme, QWidget *parent = nullptr);

    /// Shows a chart under its own title.
    void setSpec(const ChartSpec &spec);
    /// Another title than the chart's own; stays.
    void setHeading(const QString &title, const QString &unit);
    /// The card's own way on, in its heading.
    void addLink(QWidget *link);
    /// A widget at the chart's right.
    void addSide(QWidget *widget);
    /// Without the note; for cards that say it elsewhere.
    void hideNote();
    /// Without the link: the card has its own way on.
    void hideSource();
    void showTable(bool table);

    ChartView *view() const { return m_view; }
    /// The numbers; built when first asked for, most cards never show theirs.
    ChartTable *table();

signals:
    void placeRequested(const jingan::TextPlace &place);
    void exportRequested(const QString &chartId, const QString &format);
    void fullSizeRequested(const QString &chartId);

private:
    void buildSwitch();
    void showIcons();

    const Theme &m_theme;
    Layout m_layout;
    ChartView *m_view;
    SourceLink *m_link;
    QLabel *m_note;
    QHBoxLayout *m_row;
    QVBoxLayout *m_plot; ///< The chart, or its table.
    ChartTable *m_table = nullptr;
    ChartSpec m_spec;
    QToolButton *m_chartButton = nullptr; ///< Full layout only.
    QToolButton *m_tableButton = nullptr;
    bool m_ownHeading = false;
    bool m_noteHidden = false;
    bool m_sourceHidden = false;
};

} // namespace jingan
