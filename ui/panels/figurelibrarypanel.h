// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace jingan {

class Card;
class FigureFilterProxy;
class FigureModel;
class FigureTable;
class SourceLink;

/// 指标库: every figure of the report, filtered and sorted, its sentence beneath.
class FigureLibraryPanel : public Panel
{
    Q_OBJECT
public:
    FigureLibraryPanel(const Dataset &dataset, const Theme &theme, QWidget *parent = nullptr);

    void showLocation(const Location &location) override;

private:
    QLayout *buildFilters();
    QWidget *buildTable();
    QWidget *buildSentence();
    void refreshCount();
    void clearFilters();
    void showFigure(int figureId);
    void openPlace(const TextPlace &place);

    const Dataset &m_dataset;
    const Theme &m_theme;
    FigureModel *m_model;
    FigureFilterProxy *m_proxy;
    QLineEdit *m_text = nullptr;
    QComboBox *m_sections = nullptr;
    QComboBox *m_units = nullptr;
    QComboBox *m_kinds = nullptr;
    QPushButton *m_clear = nullptr;
    Card *m_card = nullptr;
    QStackedLayout *m_tableOrHint = nullptr;
    FigureTable *m_table = nullptr;
    QFrame *m_quote = nullptr; ///< Hidden while no figure is selected.
    QLabel *m_sentence = nullptr;
    QLabel *m_where = nullptr;
    SourceLink *m_source = nullptr;
};

} // namespace jingan
