// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chartwindow.h"

#include "app/charts/chartkinds.h"
#include "app/common/visibletext.h"
#include "ui/charts/chartview.h"
#include "ui/controls/noticebar.h"
#include "ui/panels/charttable.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

/// The chart's share of the width beside its table, in percent.
constexpr int ChartShare = 62;
constexpr int NarrowChartShare = 50;
/// Below this the table takes half of it.
constexpr int WideWindow = 1700;

} // namespace

ChartWindow::ChartWindow(const QList<ChartSpec> &charts, const QString &chartId, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_charts(charts)
    , m_theme(theme)
    , m_bar(new QHBoxLayout)
    , m_subject(new QLabel(this))
    , m_count(new QLabel(this))
    , m_kinds(new QWidget(this))
    , m_view(new ChartView(theme, this))
    , m_parts(new QSplitter(Qt::Horizontal, this))
    , m_tableArea(new QScrollArea(this))
    , m_table(new ChartTable(theme, this))
    , m_notice(new NoticeBar(theme, this))
{
    setObjectName(QStringLiteral("chartWindow"));
    m_view->setFramed(true);
    m_view->setMagnified(true);
    m_view->setFullSizeOffered(false);
    // The screen gives the size; a chart that is larger is drawn smaller.
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);

    auto *tableSheet = new QWidget(this);
    auto *tableLayout = new QVBoxLayout(tableSheet);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->addWidget(m_table);
    tableLayout->addStretch(1);
    m_tableArea->setWidget(tableSheet);
    m_tableArea->setWidgetResizable(true);
    m_tableArea->setFrameShape(QFrame::NoFrame);
    m_tableArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tableArea->setFocusPolicy(Qt::NoFocus);
    m_tableArea->hide();

    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(2, 2, 2, 2); // the drawing has margins of its own
    cardLayout->addWidget(m_view);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(14);
    m_parts->addWidget(card);
    m_parts->addWidget(m_tableArea);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);

    buildBar();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(m_bar);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_notice);

    connect(m_view, &ChartView::placeRequested, this, &ChartWindow::leaveFor);
    connect(m_table, &ChartTable::placeRequested, this, &ChartWindow::leaveFor);
    connect(m_view, &ChartView::exportRequested, this, &ChartWindow::exportRequested);
    connect(m_view, &ChartView::kindChanged, this, &ChartWindow::buildKinds);
    connect(&m_theme, &Theme::changed, this, &ChartWindow::showIcons);

    int first = 0;
    for (int at = 0; at < m_charts.size(); ++at) {
        if (m_charts.at(at).id == chartId)
            first = at;
    }
    showChart(first);
    showIcons();
    m_view->setFocus(Qt::OtherFocusReason);
    // As large as the screen at once, where no window manager makes it so.
    if (const QScreen *on = parent ? parent->screen() : screen())
        resize(on->availableSize());
}

QToolButton *ChartWindow::addButton(const QString &icon, const QString &words, const QKeySequence &key)
{
    auto *button = new QToolButton(this);
    button->setProperty("role", QStringLiteral("icon"));
    button->setAccessibleName(words);
    button->setToolTip(tr("%1（%2）").arg(words, key.toString(QKeySequence::NativeText)));
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    m_icons.append({button, icon});
    m_bar->addWidget(button);
    return button;
}

void ChartWindow::buildBar()
{
    m_subject->setProperty("role", QStringLiteral("secondary"));
    m_count->setProperty("role", QStringLiteral("caption"));
    m_bar->setSpacing(6);
    m_previous = addButton(QStringLiteral("back"), tr("上一张"), Qt::Key_PageUp);
    m_next = addButton(QStringLiteral("forward"), tr("下一张"), Qt::Key_PageDown);
    m_bar->addSpacing(6);
    m_bar->addWidget(m_subject);
    m_bar->addWidget(m_count);
    m_bar->addStretch(1);
    auto *kinds = new QHBoxLayout(m_kinds);
    kinds->setContentsMargins(0, 0, 0, 0);
    kinds->setSpacing(0);
    m_bar->addWidget(m_kinds);
    m_bar->addSpacing(8);
    m_tableButton = addButton(QStringLiteral("table"), tr("数据表"), Qt::Key_T);
    m_tableButton->setCheckable(true);
    QToolButton *copy = addButton(QStringLiteral("copy"), tr("复制图片"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    QToolButton *save = addButton(QStringLiteral("export"), tr("导出…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    QToolButton *print = addButton(QStringLiteral("print"), tr("打印…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    QToolButton *more = addButton(QStringLiteral("menu"), tr("图表菜单"), QKeySequence(Qt::Key_F10));
    m_bar->addSpacing(8);
    QToolButton *close = addButton(QStringLiteral("close"), tr("关闭"), QKeySequence(Qt::Key_Escape));

    connect(m_previous, &QToolButton::clicked, this, [this] { showChart(m_current - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showChart(m_current + 1); });
    connect(m_tableButton, &QToolButton::toggled, this, &ChartWindow::showTable);
    connect(copy, &QToolButton::clicked, m_view, &ChartView::copyImage);
    connect(save, &QToolButton::clicked, this, [this] { emit exportRequested(m_view->spec().id, {}); });
    connect(print, &QToolButton::clicked, this, [this] { emit printRequested(m_view->spec().id); });
    connect(more, &QToolButton::clicked, this, [this, more] { m_view->openMenu(more->mapToGlobal(QPoint(0, more->height()))); });
    connect(close, &QToolButton::clicked, this, &ChartWindow::reject);
}

/// A button for each kind that suits the chart; none where there is no choice.
void ChartWindow::buildKinds()
{
    qDeleteAll(m_kinds->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(m_kinds->findChildren<QButtonGroup *>(QString(), Qt::FindDirectChildrenOnly));
    const QList<ChartKind> kinds = suitableKinds(m_view->spec());
    m_kinds->setVisible(kinds.size() > 1);
    auto *group = new QButtonGroup(m_kinds);
    for (const ChartKind kind : kinds) {
        auto *button = new QToolButton(m_kinds);
        button->setProperty("role", QStringLiteral("segment"));
        button->setText(chartKindName(kind));
        button->setCheckable(true);
        button->setChecked(kind == m_view->kind());
        if (kind == kinds.constFirst()) // its edge lies over no neighbour's
            button->setStyleSheet(QStringLiteral("margin-left: 0"));
        group->addButton(button);
        m_kinds->layout()->addWidget(button);
        // Queued: the buttons are made anew by what they do.
        connect(button, &QToolButton::clicked, m_view, [this, kind] { m_view->setKind(kind); }, Qt::QueuedConnection);
    }
}

void ChartWindow::showIcons()
{
    for (const auto &[button, icon] : std::as_const(m_icons))
        button->setIcon(m_theme.icon(icon));
}

void ChartWindow::showChart(int index)
{
    m_current = std::clamp(index, 0, int(m_charts.size()) - 1);
    const ChartSpec &chart = m_charts.at(m_current);
    m_view->setSpec(chart);
    m_table->setSpec(chart);
    m_table->sortBy(-1, Qt::AscendingOrder);
    setWindowTitle(visibleName(chart.title));
    m_subject->setText(chart.subject);
    m_count->setText(tr("第 %1 张，共 %2 张").arg(m_current + 1).arg(m_charts.size()));
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_charts.size());
    buildKinds();
}

void ChartWindow::setCharts(const QList<ChartSpec> &charts)
{
    const QString id = m_view->spec().id;
    m_charts = charts;
    for (int at = 0; at < m_charts.size(); ++at) {
        if (m_charts.at(at).id == id)
            m_current = at;
    }
    showChart(m_current);
}

void ChartWindow::showTable(bool table)
{
    m_tableButton->setChecked(table);
    if (table && m_tableArea->isHidden()) {
        const int width = m_parts->width() - m_parts->handleWidth();
        const int chart = width * (this->width() < WideWindow ? NarrowChartShare : ChartShare) / 100;
        m_parts->setSizes({chart, width - chart});
    }
    m_tableArea->setVisible(table);
}

void ChartWindow::leaveFor(const TextPlace &place)
{
    accept();
    emit placeRequested(place);
}

} // namespace jingan
