// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

#include <QHash>

class QScrollArea;
class QSplitter;
class QToolButton;

namespace jingan {

class FigureFilterProxy;
class FigureModel;
class FigureTable;
class PageArea;
class ReportText;

/// One section of the report: its topics with their figures emphasised, beside them the
/// section's figures as a table and their chart; in narrow windows one below the other.
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
    /// A topic's card with the button that leads to it.
    struct Topic {
        QWidget *card;
        QToolButton *chip;
    };

    QWidget *buildHeader();
    QWidget *buildTopics();
    QWidget *buildTopic(const Paragraph &paragraph, ReportText *text);
    QWidget *buildIntroduction(ReportText *text);
    QWidget *buildFigures();
    QWidget *buildChart();
    QWidget *buildTable();
    void arrange();
    QScrollArea *textArea() const;
    void goToTopic(const QWidget *card);
    void followScrolling();
    void highlight(const TextPlace &place, const TextSpan &number);
    void highlightFigure(int figureId);
    void reveal();

    const Dataset &m_dataset;
    const int m_part;
    const int m_section;
    const Theme &m_theme;
    QString m_chartId;
    FigureModel *m_model;
    FigureFilterProxy *m_proxy;
    FigureTable *m_table = nullptr; ///< None where the section has no figures.
    PageArea *m_page;
    QSplitter *m_splitter;
    QScrollArea *m_topicsArea;
    QScrollArea *m_figuresArea;
    QWidget *m_topics = nullptr;
    QWidget *m_figures = nullptr;
    QHash<int, ReportText *> m_texts; ///< By paragraph number.
    QList<Topic> m_topicList;
    int m_revealed = 0;      ///< Paragraph that is to be scrolled to; 0 for none.
    bool m_arranged = false;
    bool m_narrow = false;
    bool m_jumping = false;  ///< Scrolled by a topic's button: it stays the chosen one.
};

} // namespace jingan
