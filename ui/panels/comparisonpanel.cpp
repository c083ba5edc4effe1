// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparisonpanel.h"

#include "app/common/tabseparated.h"
#include "app/indicators/comparisonmodel.h"
#include "app/indicators/comparisonsummary.h"
#include "ui/controls/emptycard.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"
#include "ui/panels/comparisondetail.h"
#include "ui/panels/comparisontable.h"
#include "ui/session/pagememory.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int Gap = 14;
constexpr int SideWidth = 276;
constexpr int FilterWidth = 190;

} // namespace

ComparisonPanel::ComparisonPanel(const Dataset &dataset, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_dataset(dataset)
    , m_theme(theme)
    , m_model(new ComparisonModel(dataset.report, dataset.comparisons, this))
    , m_filter(new ComparisonFilter(this))
    , m_page(new PageArea(this))
{
    m_filter->setSourceModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);

    if (dataset.comparisons.isEmpty()) {
        buildEmpty();
        return;
    }
    buildHeader();
    m_detail = new ComparisonDetail(dataset.report.reviewYear(), dataset.report.planYear(), theme, this);
    connect(m_detail, &ComparisonDetail::placeRequested, this, &ComparisonPanel::goTo);

    m_side = new QWidget(this);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(Gap);
    m_sideTop = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sideTop->setSpacing(Gap);
    m_sideTop->addWidget(buildLegend());
    m_sideTop->addWidget(buildSummary());
    side->addLayout(m_sideTop);
    side->addWidget(m_detail, 1);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(Gap);
    m_columns->addWidget(buildTable(), 1);
    m_columns->addWidget(m_side);
    m_page->body()->addLayout(m_columns, 1);

    connect(&theme, &Theme::changed, this, &ComparisonPanel::showIcons);
    connect(&theme, &Theme::changed, this, &ComparisonPanel::arrange);
    setMode(ComparisonMode::Dumbbells);
    m_table->selectRow(0);
    showCurrent();
    arrange();
}

void ComparisonPanel::buildEmpty()
{
    const Report &report = m_dataset.report;
    m_page->body()->addWidget(new PageHeader(
        tr("年度对比：%1 年完成与 %2 年计划").arg(report.reviewYear()).arg(report.planYear()), this));
    auto *card = new EmptyCard(tr("本报告没有对照表"),
        tr("哪两个数字口径相同、可以对照，要由人逐条核对，程序不代为判断，所以这里不列出。"
           "主要指标的实际与目标见“主要指标”；同一地区各年、各地之间的比较见“报告库”。"), this);
    connect(card->addButton(tr("查看全部数字")), &QPushButton::clicked, this,
        [this] { emit locationRequested({QStringLiteral("figures")}); });
    connect(card->addButton(tr("打开报告库")), &QPushButton::clicked, this,
        [this] { emit locationRequested({QStringLiteral("library")}); });
    m_page->body()->addWidget(card);
    m_page->body()->addStretch(1);
}

void ComparisonPanel::buildHeader()
{
    const Report &report = m_dataset.report;
    auto *header = new PageHeader(
        tr("年度对比：%1 年完成与 %2 年计划").arg(report.reviewYear()).arg(report.planYear()), this);
    auto *subtitle = new QLabel(tr("%1 对指标，以 %2 年完成数为 100，显示 %3 年计划相当于上年的百分比（推算）")
            .arg(m_dataset.comparisons.size()).arg(report.reviewYear()).arg(report.planYear()), this);
    subtitle->setProperty("role", QStringLiteral("secondary"));
    subtitle->setWordWrap(true);

    m_area = new QComboBox(this);
    m_area->addItem(tr("全部领域"));
    for (const QString &area : m_model->areas())
        m_area->addItem(area, area);
    m_area->setAccessibleName(tr("按领域筛选"));
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("筛选事项或原文"));
    m_text->setAccessibleName(tr("筛选事项或原文"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(FilterWidth);
    connect(m_area, &QComboBox::currentIndexChanged, this, &ComparisonPanel::filterChanged);
    connect(m_text, &QLineEdit::textChanged, this, &ComparisonPanel::filterChanged);

    keepFilter(m_area, QStringLiteral("area"));
    keepFilter(m_text, QStringLiteral("text"));
    m_copy = new QPushButton(tr("复制表格"), this);
    m_export = new QPushButton(tr("导出"), this);
    connect(m_copy, &QPushButton::clicked, this, &ComparisonPanel::copyTable);
    connect(m_export, &QPushButton::clicked, this,
        [this] { emit chartExportRequested(QStringLiteral("comparison"), {}); });

    for (QWidget *control : std::initializer_list<QWidget *>{buildModes(), m_copy, m_export})
        header->addWidget(control);
    const QList<QWidget *> order = {m_modes.constLast(), m_copy, m_export, m_area, m_text};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(subtitle, 1);
    filters->addWidget(m_area);
    filters->addWidget(m_text);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(6);
    rows->addWidget(header);
    rows->addLayout(filters);
    m_page->body()->addLayout(rows);
}

QWidget *ComparisonPanel::buildModes()
{
    auto *segments = new QWidget(this);
    auto *joined = new QHBoxLayout(segments);
    joined->setContentsMargins(0, 0, 0, 0);
    joined->setSpacing(0);
    auto *group = new QButtonGroup(this);
    const std::pair<ComparisonMode, QString> modes[] = {
        {ComparisonMode::Dumbbells, tr("哑铃图")},
        {ComparisonMode::Bars, tr("配对柱")},
        {ComparisonMode::Numbers, tr("表格")},
    };
    for (const auto &[mode, name] : modes) {
        auto *button = new QToolButton(segments);
        button->setText(name);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("segment"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({14, 14});
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, mode = mode] { setMode(mode); });
        if (m_modes.isEmpty()) // its edge lies over no neighbour's
            button->setStyleSheet(QStringLiteral("margin-left: 0"));
        group->addButton(button);
        joined->addWidget(button);
        m_modes.append(button);
    }
    return segments;
}

QWidget *ComparisonPanel::buildTable()
{
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    m_table = new ComparisonTable(m_model->axisMaximum(), m_theme, card);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("年度对比表"));
    m_empty = new QLabel(tr("没有符合条件的指标。"), card);
    m_empty->setProperty("role", QStringLiteral("secondary"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(16, 24, 16, 24);
    m_empty->hide();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 8); // inside the card's edge and its lower corners
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    layout->addStretch(1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonPanel::showCurrent);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        goTo(m_model->comparison(m_filter->mapToSource(index).row()).planPlace);
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table, this, &ComparisonPanel::copyTable);
    copy->setContext(Qt::WidgetShortcut);
    return card;
}

QWidget *ComparisonPanel::buildLegend()
{
    auto *card = new Card(tr("图例"), this);
    const std::pair<ComparisonSample::Kind, QString> entries[] = {
        {ComparisonSample::Kind::Done, tr("%1 年完成 ＝ 100").arg(m_dataset.report.reviewYear())},
        {ComparisonSample::Kind::Planned, tr("%1 年计划（推算百分比）").arg(m_dataset.report.planYear())},
    };
    for (const auto &[kind, text] : entries) {
        auto *sample = new ComparisonSample(kind, m_theme, card);
        auto *words = new QLabel(text, card);
        words->setProperty("role", QStringLiteral("secondary"));
        words->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(sample);
        row->addWidget(words, 1);
        card->body()->addLayout(row);
        m_samples.append(sample);
    }
    card->body()->addStretch(1);
    m_legend = card;
    return card;
}

QWidget *ComparisonPanel::buildSummary()
{
    const ComparisonSummary summary = comparisonSummary(m_dataset.comparisons);
    auto *card = new Card(tr("小结"), this);
    card->setTitle(tr("小结"), tr("同口径 %1 对").arg(summary.compared()));
    const std::pair<QString, int> rows[] = {
        {tr("计划高于上年完成"), summary.higher},
        {tr("与上年持平"), summary.equal},
        {tr("计划低于上年完成"), summary.lower},
    };
    for (const auto &[text, count] : rows) {
        auto *words = new QLabel(text, card);
        words->setProperty("role", QStringLiteral("secondary"));
        auto *number = new QLabel(QString::number(count), card);
        number->setProperty("role", QStringLiteral("topicTitle"));
        auto *row = new QHBoxLayout;
        row->addWidget(words, 1);
        row->addWidget(number);
        card->body()->addLayout(row);
    }
    auto *caption = new QLabel(tr("口径不同的 %1 对不计入。计划数为年初安排，与全年完成数性质不同。")
                                   .arg(summary.different), card);
    caption->setProperty("role", QStringLiteral("caption"));
    caption->setWordWrap(true);
    card->body()->addWidget(caption);
    return card;
}

void ComparisonPanel::setMode(ComparisonMode mode)
{
    m_table->setMode(mode);
    for (int i = 0; i < m_modes.size(); ++i)
        m_modes.at(i)->setChecked(i == int(mode));
    for (ComparisonSample *sample : std::as_const(m_samples))
        sample->setMode(mode);
    m_legend->setVisible(mode != ComparisonMode::Numbers);
    showIcons();
}

void ComparisonPanel::filterChanged()
{
    m_filter->setArea(m_area->currentData().toString());
    m_filter->setText(m_text->text());
    m_empty->setVisible(m_filter->rowCount() == 0);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

void ComparisonPanel::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_detail->clear();
        return;
    }
    m_detail->show(m_model->comparison(m_filter->mapToSource(current).row()));
    // The table never scrolls, so the page has to follow the keyboard.
    if (m_table->hasFocus()) {
        const QRect row = m_table->visualRect(current);
        const QPoint at = m_table->viewport()->mapTo(m_page->widget(), row.center());
        m_page->ensureVisible(m_page->widget()->width() / 2, at.y(), 0, row.height() * 2);
    }
}

void ComparisonPanel::copyTable()
{
    QGuiApplication::clipboard()->setText(tabSeparated(*m_filter));
    emit statusMessage(tr("已复制 %1 行，可粘贴到电子表格").arg(m_filter->rowCount()));
}

void ComparisonPanel::goTo(const TextPlace &place)
{
    if (place.isValid())
        emit locationRequested(fullTextLocation(place));
}

void ComparisonPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

void ComparisonPanel::arrange()
{
    const bool narrow = PageArea::isNarrow(this, m_theme);
    if (!m_columns || m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sideTop->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(narrow ? 0 : SideWidth);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : SideWidth);
}

void ComparisonPanel::showIcons()
{
    const ThemeTokens &tokens = m_theme.tokens();
    const QString names[] = {QStringLiteral("compare"), QStringLiteral("bars"), QStringLiteral("table")};
    for (int i = 0; i < m_modes.size(); ++i)
        m_modes.at(i)->setIcon(m_theme.icon(names[i], m_modes.at(i)->isChecked() ? tokens.primary : tokens.secondaryText));
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    m_export->setIcon(m_theme.icon(QStringLiteral("export")));
}

} // namespace jingan
