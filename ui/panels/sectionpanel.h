// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

#include <QHash>

class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace jingan {

class Card;
class ChartView;
class FigureFilterProxy;
class FigureModel;
class FigureTable;
class ReportText;

/// One section of the report: its topics with their figures emphasised, beside them the
/// section's figures as a table and their chart.
class SectionPanel : public Panel
{
    Q_OBJECT
public:
    SectionPanel(const Dataset &dataset, int part, int section, const Theme &theme, QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    QStringList chartIds() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildTopics();
    QWidget *buildFigures();
    bool sectionStatesGrowth() const;
    void highlightFigure(int figureId);
    void selectFigure(int figureId);

    const Dataset &m_dataset;
    const int m_part;
    const int m_section;
    const Theme &m_theme;
    QString m_chartId;
    FigureModel *m_model;
    FigureFilterProxy *m_proxy;
    FigureTable *m_table = nullptr;
    QScrollArea *m_topics = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_shared = false; ///< The splitter has its first shares.
    QHash<int, ReportText *> m_texts; ///< By paragraph number.
};

} // namespace jingan
