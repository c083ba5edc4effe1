// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chartgallerypanel.h"

#include "app/charts/chartcatalogue.h"
#include "app/charts/projectchartmaker.h"
#include "app/projects/projectstore.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"
#include "ui/panels/chartgalleryview.h"
#include "ui/panels/chartthumbnaildelegate.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

ChartGalleryPanel::ChartGalleryPanel(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_dataset(dataset)
    , m_projectCharts(new ProjectChartMaker(dataset, store, this))
    , m_charts(new ChartListModel(this))
    , m_shown(new ChartListFilter(this))
    , m_words(new QLineEdit(this))
    , m_view(nullptr)
    , m_none(new QLabel(tr("没有相符的图表。请换个词，或清空筛选。"), this))
{
    m_shown->setSourceModel(m_charts);
    m_view = new ChartGalleryView(*m_charts, *m_shown, theme, this);
    m_none->setProperty("role", QStringLiteral("secondary"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    m_words->setPlaceholderText(tr("按标题、事项筛选图表"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(240);

    auto *open = new QPushButton(tr("放大查看"), this);
    open->setIcon(theme.icon(QStringLiteral("zoom-in")));
    auto *save = new QPushButton(tr("导出…"), this);
    save->setIcon(theme.icon(QStringLiteral("export")));
    connect(&theme, &Theme::changed, this, [open, save, &theme] {
        open->setIcon(theme.icon(QStringLiteral("zoom-in")));
        save->setIcon(theme.icon(QStringLiteral("export")));
    });

    connect(m_projectCharts, &ProjectChartMaker::ready, this, &ChartGalleryPanel::showCharts);
    refresh();
    // Of a long list those of the projects come when they are made.
    if (m_projectCharts->isMaking())
        showCharts({});
    auto *header = new PageHeader(tr("图表"), this);
    header->setSubtitle(tr("全部图表，按主题排列；双击或按 Enter 放大查看"));
    header->addWidget(m_words);
    header->addWidget(open);
    header->addWidget(save);
    const QMargins page = PageArea::pageMargins();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(page.left(), 0, page.right(), 0);
    top->addWidget(header);
    // Cards are in line with the header, whatever they keep free around themselves.
    auto *cards = new QHBoxLayout;
    cards->setContentsMargins(page.left() - ChartThumbnailDelegate::Gap / 2, 0, 0, 0);
    cards->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, page.top(), 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addLayout(cards, 1);
    layout->addWidget(m_none, 1);

    connect(m_words, &QLineEdit::textChanged, this, &ChartGalleryPanel::filter);
    connect(open, &QPushButton::clicked, this, [this] {
        if (const QString id = m_view->currentChart().id; !id.isEmpty())
            emit chartFullSizeRequested(id);
    });
    connect(save, &QPushButton::clicked, this, [this] { emit chartExportRequested(m_view->currentChart().id, {}); });
    connect(m_view, &ChartGalleryView::chartOpened, this, &ChartGalleryPanel::chartFullSizeRequested);
    connect(m_view, &ChartGalleryView::exportRequested, this, &ChartGalleryPanel::chartExportRequested);
    connect(m_view, &ChartGalleryView::copied, this, [this] { emit statusMessage(tr("已复制，可粘贴到文档")); });
    const auto follow = [this] {
        if (isVisible())
            refresh();
        else
            m_stale = true;
    };
    connect(&store, &ProjectStore::recordsChanged, this, follow);
    connect(&store, &ProjectStore::listChanged, this, follow);
}

void ChartGalleryPanel::refresh()
{
    m_stale = false;
    m_projectCharts->make();
}

void ChartGalleryPanel::showCharts(const QList<ChartSpec> &projectCharts)
{
    // Other charts than before are other rows, which nobody has chosen.
    const QString chosen = m_view->currentChart().id;
    m_charts->setCharts(chartCatalogueWith(m_dataset, projectCharts));
    showFound(chosen);
}

void ChartGalleryPanel::showLocation(const Location &)
{
    if (m_stale)
        refresh();
}

void ChartGalleryPanel::filter(const QString &words)
{
    const QString chosen = m_view->currentChart().id;
    m_shown->setWords(words);
    showFound(chosen);
    m_view->scrollTo(m_view->currentIndex());
}

void ChartGalleryPanel::showFound(const QString &chosen)
{
    const bool any = m_shown->chartCount() > 0;
    m_view->setVisible(any);
    m_none->setVisible(!any);
    if (m_view->currentChart().id != chosen)
        m_view->selectChart(chosen);
    // The first of those shown, where the chosen one isn't among them.
    if (any && m_view->currentChart().series.isEmpty())
        m_view->setCurrentIndex(m_shown->index(1, 0));
}

QStringList ChartGalleryPanel::chartIds() const
{
    QStringList ids;
    if (const QString chosen = m_view->currentChart().id; !chosen.isEmpty())
        ids.append(chosen);
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QString id = m_shown->index(row, 0).data(ChartListModel::IdRole).toString();
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace jingan
