// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/panels/comparisonmarks.h"
#include "ui/panels/panel.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace jingan {

class ComparisonDetail;
class ComparisonFilter;
class ComparisonModel;
class ComparisonTable;
class PageArea;

/// All pairs «done / planned»: drawn or as numbers, the chosen pair with its quotes beside.
class ComparisonPanel : public Panel
{
    Q_OBJECT
public:
    ComparisonPanel(const Dataset &dataset, const Theme &theme, QWidget *parent = nullptr);

    QStringList chartIds() const override { return {QStringLiteral("comparison")}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildEmpty();
    void buildHeader();
    QWidget *buildModes();
    QWidget *buildTable();
    QWidget *buildLegend();
    QWidget *buildSummary();
    void setMode(ComparisonMode mode);
    void filterChanged();
    void showCurrent();
    void copyTable();
    void goTo(const TextPlace &place);
    void arrange();
    void showIcons();

    const Dataset &m_dataset;
    const Theme &m_theme;
    ComparisonModel *m_model;
    ComparisonFilter *m_filter;
    PageArea *m_page;
    QComboBox *m_area = nullptr;
    QLineEdit *m_text = nullptr;
    QList<QToolButton *> m_modes; ///< In the order of ComparisonMode.
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    ComparisonTable *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_legend = nullptr;
    QList<ComparisonSample *> m_samples;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_sideTop = nullptr; ///< Legend and summary.
    QWidget *m_side = nullptr;
    ComparisonDetail *m_detail = nullptr;
    std::optional<bool> m_narrow;
};

} // namespace jingan
