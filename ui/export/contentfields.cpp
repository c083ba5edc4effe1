// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/contentfields.h"

#include "ui/export/formlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

constexpr int Indent = 28;
constexpr int ListHeight = 148;
const QString TickedKey = QStringLiteral("export/charts");

int idOf(ContentFields::Content content, qsizetype document = 0)
{
    return int(content) + int(document);
}

} // namespace

ContentFields::ContentFields(const ExportOffer &offer, QWidget *parent)
    : QWidget(parent)
    , m_offer(offer)
    , m_buttons(new QButtonGroup(this))
    , m_chart(new QComboBox(this))
    , m_list(new QTreeView(this))
    , m_items(new QStandardItemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(groupLabel(tr("内容"), this));
    addButton(layout, idOf(Content::Chart), tr("一张图表"));
    buildChart(layout);
    addButton(layout, idOf(Content::Several), tr("几张图表"));
    buildSeveral(layout);
    const qsizetype onPage = m_offer.pageChartIds.size();
    addButton(layout, idOf(Content::Page), tr("本页的图表（%1，%n 张）", nullptr, int(onPage)).arg(m_offer.pageTitle));
    m_buttons->button(idOf(Content::Page))->setEnabled(onPage > 0);
    addButton(layout, idOf(Content::All), tr("全部图表（%n 张）", nullptr, int(m_offer.charts.size())));
    for (qsizetype i = 0; i < m_offer.documents.size(); ++i)
        addButton(layout, idOf(Content::Document, i), m_offer.documents.at(i).name, m_offer.documents.at(i).remark);
    m_buttons->button(idOf(Content::Chart))->setChecked(true);
    showFields();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        showFields();
        emit changed();
    });
}

void ContentFields::addButton(QVBoxLayout *layout, int id, const QString &words, const QString &remark)
{
    auto *button = new QRadioButton(words, this);
    m_buttons->addButton(button, id);
    if (remark.isEmpty()) {
        layout->addWidget(button);
        return;
    }
    auto *beside = new QLabel(remark, this);
    beside->setProperty("role", QStringLiteral("caption"));
    beside->setWordWrap(true);
    beside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    button->setAccessibleDescription(remark);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(button);
    row->addWidget(beside, 1);
    layout->addLayout(row);
}

void ContentFields::buildChart(QVBoxLayout *layout)
{
    m_chart->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chart->setMinimumContentsLength(12);
    m_chart->setMaxVisibleItems(16);
    m_chart->setAccessibleName(tr("图表"));
    for (const ChartSpec &chart : m_offer.charts)
        m_chart->addItem(chart.title, chart.id);
    m_chart->setCurrentIndex(std::max(0, m_chart->findData(m_offer.chartId)));
    connect(m_chart, &QComboBox::currentTextChanged, m_chart, &QComboBox::setToolTip);
    connect(m_chart, &QComboBox::currentIndexChanged, this, &ContentFields::changed);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(Indent, 0, 0, 0);
    indented->addWidget(m_chart);
    layout->addLayout(indented);
}

/// Ticks to begin with: those of the last time, else the page's.
void ContentFields::buildSeveral(QVBoxLayout *layout)
{
    QStringList ticked = QSettings().value(TickedKey).toStringList();
    if (ticked.isEmpty())
        ticked = m_offer.pageChartIds;
    for (const ChartSpec &chart : m_offer.charts) {
        auto *item = new QStandardItem(chart.title);
        item->setData(chart.id);
        item->setEditable(false);
        item->setCheckable(true);
        item->setCheckState(ticked.contains(chart.id) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(chart.title);
        m_items->appendRow(item);
    }
    m_list->setModel(m_items);
    m_list->setFixedHeight(ListHeight);
    m_list->setAccessibleName(tr("要导出的图表"));
    m_list->setTabKeyNavigation(false);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentIndex(m_items->index(0, 0));
    connect(m_items, &QStandardItemModel::itemChanged, this, &ContentFields::changed);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(Indent, 0, 0, 0);
    indented->addWidget(m_list);
    layout->addLayout(indented);
}

void ContentFields::showFields()
{
    m_chart->setVisible(content() == Content::Chart);
    m_list->setVisible(content() == Content::Several);
}

ContentFields::Content ContentFields::content() const
{
    return Content(std::min(m_buttons->checkedId(), int(Content::Document)));
}

void ContentFields::setContent(Content content)
{
    QAbstractButton *button = m_buttons->button(idOf(content));
    if (button && button->isEnabled())
        button->setChecked(true);
}

void ContentFields::setDocument(const QString &id)
{
    for (qsizetype i = 0; i < m_offer.documents.size(); ++i) {
        if (m_offer.documents.at(i).id == id)
            m_buttons->button(idOf(Content::Document, i))->setChecked(true);
    }
}

const ExportDocument *ContentFields::document() const
{
    return content() == Content::Document ? &m_offer.documents.at(m_buttons->checkedId() - int(Content::Document)) : nullptr;
}

QStringList ContentFields::tickedIds() const
{
    QStringList ids;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            ids.append(m_items->item(row)->data().toString());
    }
    return ids;
}

QList<ChartSpec> ContentFields::charts() const
{
    QStringList ids;
    switch (content()) {
    case Content::Chart:
        ids = {m_chart->currentData().toString()};
        break;
    case Content::Several:
        ids = tickedIds();
        break;
    case Content::Page:
        ids = m_offer.pageChartIds;
        break;
    case Content::All:
        return m_offer.charts;
    case Content::Document:
        return {};
    }
    QList<ChartSpec> charts;
    for (const ChartSpec &chart : m_offer.charts) {
        if (ids.contains(chart.id))
            charts.append(chart);
    }
    return charts;
}

QString ContentFields::name() const
{
    switch (content()) {
    case Content::Several:
        return tr("所选图表");
    case Content::Page:
        return m_offer.pageTitle;
    case Content::All:
        return tr("全部图表");
    case Content::Document:
        return document()->fileName;
    case Content::Chart:
        break;
    }
    return {};
}

void ContentFields::keepChoices() const
{
    if (content() == Content::Several)
        QSettings().setValue(TickedKey, tickedIds());
}

} // namespace jingan
