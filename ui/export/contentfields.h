// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportoffer.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QStandardItemModel;
class QTreeView;
class QVBoxLayout;

namespace jingan {

/// What is exported: a chart, several, a page's, all, or one of the documents.
class ContentFields : public QWidget
{
    Q_OBJECT
public:
    enum class Content { Chart, Several, Page, All, Document };

    explicit ContentFields(const ExportOffer &offer, QWidget *parent = nullptr);

    Content content() const;
    /// Chooses a content, the first document for Content::Document; one that there is not leaves all as it is.
    void setContent(Content content);
    /// Chooses a document by its id.
    void setDocument(const QString &id);
    /// The document chosen; nullptr where charts are.
    const ExportDocument *document() const;
    /// The charts chosen, in their order; none for a document.
    QList<ChartSpec> charts() const;
    /// «全部图表», «总览»: what several charts are called together.
    QString name() const;
    void keepChoices() const;

signals:
    void changed();

private:
    void addButton(QVBoxLayout *layout, int id, const QString &words, const QString &remark = {});
    void buildChart(QVBoxLayout *layout);
    void buildSeveral(QVBoxLayout *layout);
    void showFields();
    QStringList tickedIds() const;

    const ExportOffer &m_offer;
    QButtonGroup *m_buttons;
    QComboBox *m_chart;
    QTreeView *m_list;
    QStandardItemModel *m_items;
};

} // namespace jingan
