// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace jingan {

class ChartCard;
class FactCard;
class FullTable;
class IndicatorModel;
class PageArea;
class PageHeader;

/// One headline indicator: what is stated, what is 推算, its chart, quotes and table.
class IndicatorPanel : public Panel
{
    Q_OBJECT
public:
    IndicatorPanel(const Dataset &dataset, const QString &indicatorId, const Theme &theme, QWidget *parent = nullptr);

    QStringList chartIds() const override { return {m_id}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildEmpty();
    void buildHeader(const Indicator &indicator);
    void buildFacts(const Indicator &indicator);
    void buildChart();
    QWidget *quotesCard(const Indicator &indicator);
    QWidget *tableCard(const Indicator &indicator);
    void arrange();
    void showIcons();
    void copyData();
    void goTo(const TextPlace &place);

    const Dataset &m_dataset;
    const Theme &m_theme;
    QString m_id;
    PageArea *m_page;
    PageHeader *m_header = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_png = nullptr;
    QPushButton *m_pdf = nullptr;
    QList<FactCard *> m_facts;
    QGridLayout *m_factGrid = nullptr;
    ChartCard *m_chart = nullptr;
    QBoxLayout *m_middle = nullptr;
    IndicatorModel *m_model = nullptr;
    FullTable *m_table = nullptr;
    std::optional<bool> m_narrow;
};

} // namespace jingan
