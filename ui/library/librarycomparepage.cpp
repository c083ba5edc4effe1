// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarycomparepage.h"

#include "app/library/factcomparisonmodel.h"
#include "app/library/librarymodel.h"
#include "app/library/libraryworker.h"
#include "app/library/targetoutcome.h"
#include "ui/charts/chartview.h"
#include "ui/controls/iconsourcelink.h"
#include "ui/library/librarycelldelegate.h"
#include "ui/panels/chartcard.h"
#include "ui/panels/charttable.h"
#include "ui/panels/tableclipboard.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// Both tables' cells answer these alike.
constexpr int SentenceRole = FactComparisonModel::SentenceRole;
constexpr int ReportRole = FactComparisonModel::ReportRole;
constexpr int PlaceRole = FactComparisonModel::PlaceRole;
static_assert(SentenceRole == TargetOutcomeModel::SentenceRole && ReportRole == TargetOutcomeModel::ReportRole
    && PlaceRole == TargetOutcomeModel::PlaceRole);

constexpr int RowHeight = 30;
constexpr int ChartHeight = 250;
/// The table shows so many rows before it scrolls.
constexpr int MostRows = 12;
/// Of a long table: rows further down are of the same kind.
constexpr int MeasuredRows = 200;
// What columns have room for beside their words.
constexpr int HeadingRoom = 32;
constexpr int CellRoom = 24;
constexpr int MarkRoom = 18;
constexpr int LongestWords = 200; ///< Longer ones are shortened.

} // namespace

LibraryComparePage::LibraryComparePage(const ReportLibrary &library, LibraryReader &reader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_reader(reader)
    , m_theme(theme)
    , m_comparison(new FactComparisonModel(this))
    , m_outcomes(new TargetOutcomeModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_outcomes);
    m_sorted->setSortRole(TargetOutcomeModel::SortRole);
    m_chart = new ChartCard(ChartCard::Layout::Compact, theme, this);
    m_chart->hideSource();
    m_chart->table()->setAccessibleName(tr("比较图的数字"));
    m_chart->view()->setFixedHeight(ChartHeight);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(buildFields());
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("比较结果"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    cards->addWidget(buildTable());
    cards->addWidget(buildSentence());
    cards->addWidget(m_chart);
    cards->addStretch(1);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);

    connect(m_chart, &ChartCard::exportRequested, this,
        [this](const QString &, const QString &format) { emit exportRequested(m_chart->view()->spec(), format); });
    connect(&library, &ReportLibrary::changed, this, [this] {
        m_asked = false;
        fillPlaces();
        if (isVisible())
            load();
    });
    connect(&reader, &LibraryReader::factsRead, this, &LibraryComparePage::showFacts);
    connect(&reader, &LibraryReader::factsFailed, this, [this](const Error &error) {
        m_asked = false; // again when the page is next looked at
        m_failure = error.message;
        if (!m_facts)
            refresh();
        else if (isVisible())
            emit statusMessage(error.message);
    });
    connect(&theme, &Theme::changed, this, &LibraryComparePage::fitTable);
    fillPlaces();
    refresh();
}

QLayout *LibraryComparePage::buildFields()
{
    m_measures = new QComboBox(this);
    m_measures->setAccessibleName(tr("指标"));
    for (const QString &measure : measures())
        m_measures->addItem(measureName(measure), measure);
    m_quantities = new QComboBox(this);
    m_quantities->setAccessibleName(tr("增速或数值"));
    m_quantities->addItem(tr("增速"), int(FactQuantity::Growth));
    m_quantities->addItem(tr("数值"), int(FactQuantity::Level));
    m_modes = new QComboBox(this);
    m_modes->setAccessibleName(tr("实际或目标"));
    m_modes->addItem(tr("历年实际"), int(Mode::Actual));
    m_modes->addItem(tr("历年目标"), int(Mode::Target));
    m_modes->addItem(tr("当年目标与次年结果"), int(Mode::Outcome));
    m_places = new QToolButton(this);
    m_places->setProperty("role", QStringLiteral("chip"));
    m_places->setAccessibleName(tr("选择地区"));
    m_places->setPopupMode(QToolButton::InstantPopup);
    m_placeMenu = new QMenu(m_places);
    m_places->setMenu(m_placeMenu);
    auto *copyButton = new QPushButton(tr("复制表格"), this);
    copyButton->setIcon(m_theme.icon(QStringLiteral("copy")));
    connect(&m_theme, &Theme::changed, copyButton, [this, copyButton] { copyButton->setIcon(m_theme.icon(QStringLiteral("copy"))); });
    connect(copyButton, &QPushButton::clicked, this, &LibraryComparePage::copy);
    for (QComboBox *box : {m_measures, m_quantities, m_modes})
        connect(box, &QComboBox::currentIndexChanged, this, &LibraryComparePage::refresh);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_modes);
    row->addWidget(m_measures);
    row->addWidget(m_quantities);
    row->addWidget(m_places);
    row->addStretch(1);
    row->addWidget(copyButton);
    return row;
}

QWidget *LibraryComparePage::buildTable()
{
    m_card = new Card(tr("各地历年"), this);
    m_table = new QTableView(m_card);
    auto *delegate = new LibraryCellDelegate(m_theme, m_table);
    delegate->setCautionRole(FactComparisonModel::DiffersRole);
    m_table->setItemDelegate(delegate);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("比较表"));
    m_table->verticalHeader()->hide();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const qint64 id = index.data(ReportRole).toLongLong();
        if (id > 0)
            emit reportRequested(id, index.data(PlaceRole).value<TextPlace>());
    });
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_table, this, &LibraryComparePage::copy);
    shortcut->setContext(Qt::WidgetShortcut);
    m_hint = new QLabel(m_card);
    m_hint->setProperty("role", QStringLiteral("secondary"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(16, 24, 16, 24);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_hint);
    return m_card;
}

QWidget *LibraryComparePage::buildSentence()
{
    m_quote = new QFrame(this);
    m_quote->setProperty("role", QStringLiteral("quote"));
    m_quote->setAccessibleName(tr("原文依据"));
    m_where = new QLabel(m_quote);
    m_where->setProperty("role", QStringLiteral("caption"));
    m_source = new IconSourceLink(m_theme, m_quote);
    m_sentence = new QLabel(m_quote);
    m_sentence->setProperty("role", QStringLiteral("body"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_where, 1);
    heading->addWidget(m_source);
    auto *layout = new QVBoxLayout(m_quote);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(2);
    layout->addLayout(heading);
    layout->addWidget(m_sentence);
    connect(m_source, &SourceLink::placeRequested, this, [this](const TextPlace &place) {
        const QModelIndex index = m_table->currentIndex();
        emit reportRequested(index.data(ReportRole).toLongLong(), place);
    });
    m_quote->hide();
    return m_quote;
}

void LibraryComparePage::fillPlaces()
{
    const QStringList before = chosenPlaces();
    m_placeMenu->clear();
    for (const QString &place : m_library.places()) {
        QAction *action = m_placeMenu->addAction(place.isEmpty() ? tr("未填写") : place);
        action->setData(place);
        action->setCheckable(true);
        action->setChecked(before.contains(place));
        connect(action, &QAction::toggled, this, &LibraryComparePage::refresh);
    }
}

QStringList LibraryComparePage::chosenPlaces() const
{
    QStringList places;
    const QList<QAction *> actions = m_placeMenu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            places.append(action->data().toString());
    }
    return places;
}

LibraryComparePage::Mode LibraryComparePage::mode() const
{
    return Mode(m_modes->currentData().toInt());
}

void LibraryComparePage::setSelection(const QString &measure, FactQuantity quantity, Mode wanted)
{
    m_measures->setCurrentIndex(m_measures->findData(measure));
    m_quantities->setCurrentIndex(m_quantities->findData(int(quantity)));
    m_modes->setCurrentIndex(m_modes->findData(int(wanted)));
}

void LibraryComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        load();
}

void LibraryComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

/// Thousands of reports have tens of thousands of facts: they are read beside the window's work.
void LibraryComparePage::load()
{
    m_asked = true;
    m_failure.clear();
    if (!m_facts)
        refresh();
    m_reader.readFacts();
}

void LibraryComparePage::showFacts(const QList<LibraryFact> &facts)
{
    m_facts = facts;
    refresh();
}

void LibraryComparePage::showHint(const QString &text)
{
    m_table->hide();
    m_chart->hide();
    m_hint->setText(text);
    m_hint->show();
}

void LibraryComparePage::refresh()
{
    const QStringList places = chosenPlaces();
    m_places->setText(places.isEmpty() ? tr("全部地区") : places.size() == 1 ? tr("%1").arg(places.constFirst()) : tr("%n 个地区", nullptr, int(places.size())));
    m_measures->setEnabled(mode() != Mode::Outcome);
    m_quantities->setEnabled(mode() != Mode::Outcome);
    if (!m_facts) {
        showHint(m_failure.isEmpty() ? tr("正在读取各篇报告的指标……") : m_failure);
        return;
    }
    if (mode() == Mode::Outcome)
        showOutcomes();
    else
        showComparison();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryComparePage::showSentence, Qt::UniqueConnection);
    fitTable();
    // The first number's sentence stands there from the beginning.
    for (int column = 1; column < m_table->model()->columnCount() && m_table->currentIndex().data(SentenceRole).toString().isEmpty(); ++column)
        m_table->setCurrentIndex(m_table->model()->index(0, column));
    showSentence();
}

void LibraryComparePage::showComparison()
{
    FactSelection selection;
    selection.measure = m_measures->currentData().toString();
    selection.quantity = FactQuantity(m_quantities->currentData().toInt());
    selection.kind = mode() == Mode::Target ? FigureKind::Target : FigureKind::Actual;
    selection.places = chosenPlaces();
    const FactComparison comparison(m_library.reports(), *m_facts, selection);
    m_comparison->setComparison(comparison);
    static_cast<LibraryCellDelegate *>(m_table->itemDelegate())->setCautionRole(FactComparisonModel::DiffersRole);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_comparison);
    const bool any = !comparison.years().isEmpty();
    m_card->setTitle(measureName(selection.measure), any ? tr("所计：%1").arg(comparison.commonLabel()) : QString());
    m_table->setVisible(any);
    m_hint->setVisible(!any);
    m_hint->setText(tr("所选报告没有载明这项数字。可换一个指标，或改看目标。"));
    m_chart->setVisible(any);
    if (any)
        m_chart->setSpec(comparisonChart(comparison));
}

void LibraryComparePage::showOutcomes()
{
    const QStringList places = chosenPlaces();
    QList<LibraryReport> reports;
    for (const LibraryReport &report : m_library.reports()) {
        if (places.isEmpty() || places.contains(report.place))
            reports.append(report);
    }
    m_outcomes->setPairs(targetOutcomes(reports, *m_facts));
    static_cast<LibraryCellDelegate *>(m_table->itemDelegate())->setCautionRole(-1);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TargetOutcomeModel::Year, Qt::DescendingOrder);
    const bool any = m_outcomes->rowCount() > 0;
    m_card->setTitle(tr("当年目标与次年结果"), any ? tr("共 %1 对；差为推算") .arg(m_outcomes->rowCount()) : QString());
    m_table->setVisible(any);
    m_hint->setVisible(!any);
    m_hint->setText(tr("还没有可对照的报告：需要同一地区相邻两年的报告。"));
    m_chart->hide();
}

/// Room for the heading with the arrow of a sorted column, and for the longest number with the mark beside it.
int LibraryComparePage::columnWidth(const QAbstractItemModel &model, int column) const
{
    const QFontMetrics metrics(m_theme.font(13));
    int width = metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()) + HeadingRoom;
    for (int row = 0; row < qMin(model.rowCount(), MeasuredRows); ++row) {
        const QModelIndex index = model.index(row, column);
        const bool marked = &model == m_comparison && index.data(FactComparisonModel::DiffersRole).toBool();
        const int mark = marked ? metrics.horizontalAdvance(tr("口径不同")) + MarkRoom : 0;
        width = qMax(width, qMin(metrics.horizontalAdvance(index.data().toString()), LongestWords) + mark + CellRoom);
    }
    return width;
}

void LibraryComparePage::fitTable()
{
    if (!m_table->model())
        return;
    const int row = RowHeight * m_theme.textPercent() / 100;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const QAbstractItemModel &model = *m_table->model();
    int total = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        m_table->setColumnWidth(column, columnWidth(model, column));
        total += m_table->columnWidth(column);
    }
    // Where there is too little room the table scrolls; what is left over goes to names, or to all years alike.
    if (total <= m_table->viewport()->width()) {
        if (mode() == Mode::Outcome)
            header->setSectionResizeMode(TargetOutcomeModel::Measure, QHeaderView::Stretch);
        else
            header->setSectionResizeMode(QHeaderView::Stretch);
    }
    const int rows = qMin(m_table->model()->rowCount(), MostRows);
    const int bar = m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(header->sizeHint().height() + rows * row + bar + 2);
}

void LibraryComparePage::showSentence()
{
    const QModelIndex index = m_table->currentIndex();
    const bool outcome = mode() == Mode::Outcome;
    const QString sentence = index.data(SentenceRole).toString();
    m_quote->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    const qint64 id = index.data(ReportRole).toLongLong();
    const LibraryReport *report = m_library.find(id);
    QStringList where = {report ? libraryReportName(*report) : QString()};
    if (!outcome) {
        where.append(tr("原文名称：%1").arg(index.data(FactComparisonModel::LabelRole).toString()));
        if (index.data(FactComparisonModel::DiffersRole).toBool())
            where.append(tr("口径不同"));
    }
    m_where->setText(where.join(QStringLiteral(" · ")));
    m_sentence->setText(QStringLiteral("“%1”").arg(sentence));
    m_source->setPlaces({index.data(PlaceRole).value<TextPlace>()});
}

void LibraryComparePage::copy()
{
    if (!m_table->model())
        return;
    copyTable(*m_table->model());
    emit statusMessage(tr("已复制 %1 行，可粘贴到表格或文档").arg(m_table->model()->rowCount()));
}

} // namespace jingan
