// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/charts/chartspec.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace jingan {

class Card;
class ChartCard;
class IndicatorCard;
class LegendStrip;
class PageArea;
class ProjectChartMaker;
class ProjectStore;

/// The report at a glance: its indicators, their charts, the projects, the year's targets; of
/// what it holds none of, other charts of its figures take the place.
class OverviewPanel : public Panel
{
    Q_OBJECT
public:
    OverviewPanel(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *parent = nullptr);

    QStringList chartIds() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *ground() const;
    void buildHeader();
    void buildIndicatorCards();
    ChartCard *chartCard(const QString &id);
    void buildCharts();
    void buildProjects();
    void buildEmpty();
    void buildTargets();
    void showProjects(const QList<ChartSpec> &charts);
    void arrange();
    void showIcons();
    void goTo(const TextPlace &place);

    const Dataset &m_dataset;
    ProjectStore &m_store;
    const Theme &m_theme;
    ProjectChartMaker *m_projectCharts;
    PageArea *m_page;
    QList<IndicatorCard *> m_indicatorCards;
    QGridLayout *m_indicatorGrid;
    QGridLayout *m_chartGrid;
    QGridLayout *m_targetGrid = nullptr;
    QList<QWidget *> m_targetRows;
    QList<ChartCard *> m_charts;       ///< In the order of the page.
    ChartCard *m_projects = nullptr;   ///< One of them; none without projects.
    Card *m_empty = nullptr;           ///< Where there is nothing else.
    Card *m_targets = nullptr;         ///< None where the report sets none.
    QPushButton *m_openProjects = nullptr;
    QList<QLabel *> m_statusIcons;
    QList<QLabel *> m_statusCounts;
    QLabel *m_projectNote = nullptr;
    std::optional<bool> m_narrow;
};

} // namespace jingan
