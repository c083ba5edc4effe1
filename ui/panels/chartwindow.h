// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace jingan {

class ChartTable;
class ChartView;
class NoticeBar;

/// A chart alone, as large as the screen: with title, legend, note and source, its table beside
/// it on demand, other kinds, and the way to the next chart. Page Up and Page Down turn, T
/// shows the table, Escape closes.
class ChartWindow : public QDialog
{
    Q_OBJECT
public:
    /// \a charts are those that are turned through, not empty; \a chartId is the first one shown.
    ChartWindow(const QList<ChartSpec> &charts, const QString &chartId, const Theme &theme, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void showChart(int index);
    /// The same charts with other numbers.
    void setCharts(const QList<ChartSpec> &charts);
    void showTable(bool table);
    ChartView *view() const { return m_view; }
    ChartTable *table() const { return m_table; }
    /// Where it is said what became of an export.
    NoticeBar *notice() const { return m_notice; }

signals:
    /// The sentence of a point or row is to be shown; the window has closed itself.
    void placeRequested(const jingan::TextPlace &place);
    void exportRequested(const QString &chartId, const QString &format);
    void printRequested(const QString &chartId);

private:
    QToolButton *addButton(const QString &icon, const QString &words, const QKeySequence &key);
    void buildBar();
    void buildKinds();
    void showIcons();
    void leaveFor(const TextPlace &place);

    QList<ChartSpec> m_charts;
    const Theme &m_theme;
    int m_current = 0;
    QHBoxLayout *m_bar;
    QLabel *m_subject;
    QLabel *m_count;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_tableButton = nullptr;
    QWidget *m_kinds;
    ChartView *m_view;
    QSplitter *m_parts;
    QScrollArea *m_tableArea;
    ChartTable *m_table;
    NoticeBar *m_notice;
    QList<std::pair<QToolButton *, QString>> m_icons;
};

} // namespace jingan
