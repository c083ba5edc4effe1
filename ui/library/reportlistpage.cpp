// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/reportlistpage.h"

#include "app/library/libraryedits.h"
#include "app/library/librarymodel.h"
#include "ui/controls/card.h"
#include "ui/library/columnwidth.h"
#include "ui/library/filterbox.h"
#include "ui/library/librarycelldelegate.h"
#include "ui/library/reportdetail.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

constexpr int DetailWidth = 400;
constexpr int NarrowDetailWidth = 380;
/// Below this the detail is the narrower one.
constexpr int WidePage = 1050;
constexpr int RowHeight = 30;
constexpr int EmptyTextWidth = 460;

} // namespace

ReportListPage::ReportListPage(ReportLibrary &library, LibraryEdits &edits, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_edits(edits)
    , m_theme(theme)
    , m_model(new LibraryModel(library, this))
    , m_proxy(new LibraryFilterProxy(this))
{
    m_proxy->setSourceModel(m_model);
    auto *content = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addLayout(buildFilters());
    left->addWidget(buildTable(), 1);
    m_detail = new ReportDetail(library, edits, theme, content);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 4, 0, 0);
    columns->setSpacing(14);
    columns->addLayout(left, 1);
    columns->addWidget(m_detail);

    m_contentOrEmpty = new QStackedLayout(this);
    m_contentOrEmpty->addWidget(content);
    m_contentOrEmpty->addWidget(buildEmpty());

    connect(m_detail, &ReportDetail::reportRequested, this, &ReportListPage::reportRequested);
    connect(m_detail, &ReportDetail::dashboardRequested, this, &ReportListPage::dashboardRequested);
    connect(m_detail, &ReportDetail::removeRequested, this, &ReportListPage::removeSelected);
    connect(m_detail, &ReportDetail::statusMessage, this, &ReportListPage::statusMessage);
    connect(&library, &ReportLibrary::changed, this, [this] {
        fillFilters();
        refresh();
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ReportListPage::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ReportListPage::refresh);
    connect(&theme, &Theme::changed, this, &ReportListPage::fitColumns);
    fillFilters();
    refresh();
}

QLayout *ReportListPage::buildFilters()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("按地区、标题、文件名筛选"));
    m_text->setAccessibleName(tr("按地区、标题、文件名筛选"));
    m_text->setClearButtonEnabled(true);
    m_places = new QComboBox(this);
    m_places->setAccessibleName(tr("按地区筛选"));
    m_years = new QComboBox(this);
    m_years->setAccessibleName(tr("按年份筛选"));
    m_unconfirmed = new QCheckBox(tr("仅待确认"), this);
    m_clear = new QPushButton(tr("清除筛选"), this);
    connect(m_text, &QLineEdit::textChanged, m_proxy, &LibraryFilterProxy::setText);
    connect(m_places, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_proxy->setPlace(index <= 0 ? QString() : m_places->currentData().toString()); });
    connect(m_years, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_proxy->setYear(index <= 0 ? -1 : m_years->currentData().toInt()); });
    connect(m_unconfirmed, &QCheckBox::toggled, m_proxy, &LibraryFilterProxy::setUnconfirmedOnly);
    connect(m_clear, &QPushButton::clicked, this, &ReportListPage::clearFilters);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_places);
    row->addWidget(m_years);
    row->addWidget(m_unconfirmed);
    row->addWidget(m_clear);
    return row;
}

QWidget *ReportListPage::buildTable()
{
    m_card = new Card(tr("报告"), this);
    auto *area = new QWidget(m_card);
    m_tableOrHint = new QStackedLayout(area);
    m_table = new QTableView(area);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new LibraryCellDelegate(m_theme, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(LibraryModel::Year, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("报告库中的报告"));
    m_table->verticalHeader()->hide();
    auto *none = new QLabel(tr("没有符合条件的报告。可减少筛选条件，或点“清除筛选”。"), area);
    none->setProperty("role", QStringLiteral("secondary"));
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    m_tableOrHint->addWidget(m_table);
    m_tableOrHint->addWidget(none);
    m_card->body()->addWidget(area, 1);
    m_confirmSelected = new QPushButton(tr("确认所选"), m_card);
    m_confirmSelected->setToolTip(tr("确认所选报告的地区与年份；缺地区或年份的须先填写"));
    m_card->addHeaderWidget(m_confirmSelected);
    connect(m_confirmSelected, &QPushButton::clicked, this, &ReportListPage::confirmSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportListPage::refreshConfirm);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ReportListPage::showMenu);
    refreshConfirm();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        m_selected = current.isValid() ? current.data(LibraryModel::IdRole).toLongLong() : 0;
        m_detail->setReport(m_selected);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit reportRequested(index.data(LibraryModel::IdRole).toLongLong(), {});
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, this, &ReportListPage::removeSelected);
    remove->setContext(Qt::WidgetShortcut);
    return m_card;
}

QWidget *ReportListPage::buildEmpty()
{
    auto *page = new QWidget(this);
    auto *card = new Card({}, page);
    auto *icon = new QLabel(card);
    const auto showIcon = [this, icon] {
        icon->setPixmap(m_theme.icon(QStringLiteral("document"), m_theme.tokens().primary).pixmap(QSize(44, 44), devicePixelRatioF()));
    };
    showIcon();
    connect(&m_theme, &Theme::changed, icon, showIcon);
    icon->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("报告库还是空的"), card);
    title->setProperty("role", QStringLiteral("topicTitle"));
    title->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(tr("把政府工作报告的文件或整个文件夹拖到这里，或用下面的按钮添加。"
                               "可读 PDF、DOCX、文本、Markdown、HTML，以及每行一篇报告的 CSV。"
                               "地区与年份由程序推断，添加后请核对；报告只保存在本机。"), card);
    text->setProperty("role", QStringLiteral("secondary"));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    const auto setTextWidth = [this, text] { text->setFixedWidth(EmptyTextWidth * m_theme.textPercent() / 100); };
    setTextWidth();
    connect(&m_theme, &Theme::changed, text, setTextWidth);
    auto *files = new QPushButton(tr("添加文件…"), card);
    files->setProperty("role", QStringLiteral("primary"));
    auto *folder = new QPushButton(tr("添加文件夹…"), card);
    connect(files, &QPushButton::clicked, this, &ReportListPage::addFilesRequested);
    connect(folder, &QPushButton::clicked, this, &ReportListPage::addFolderRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    QVBoxLayout *body = card->body();
    body->setSpacing(12);
    body->addStretch(2);
    body->addWidget(icon);
    body->addWidget(title);
    auto *middle = new QHBoxLayout; // gives the words the height that their width asks for
    middle->addStretch(1);
    middle->addWidget(text);
    middle->addStretch(1);
    body->addLayout(middle);
    body->addLayout(buttons);
    body->addStretch(3);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(card, 1);
    return page;
}

void ReportListPage::fillFilters()
{
    QList<std::pair<QString, QVariant>> places;
    for (const QString &place : m_library.places())
        places.append({place.isEmpty() ? tr("未填写") : place, place.isNull() ? QStringLiteral("") : place});
    fillFilterBox(m_places, tr("全部地区"), places);
    QList<std::pair<QString, QVariant>> years;
    const QList<int> all = m_library.years();
    for (auto year = all.crbegin(); year != all.crend(); ++year)
        years.append({*year > 0 ? tr("%1 年").arg(*year) : tr("未填写"), *year});
    fillFilterBox(m_years, tr("全部年份"), years);
    m_proxy->setPlace(m_places->currentIndex() <= 0 ? QString() : m_places->currentData().toString());
    m_proxy->setYear(m_years->currentIndex() <= 0 ? -1 : m_years->currentData().toInt());
}

void ReportListPage::refresh()
{
    const int all = int(m_library.reports().size());
    const int shown = m_proxy->rowCount();
    m_contentOrEmpty->setCurrentIndex(all > 0 ? 0 : 1);
    m_card->setTitle(tr("报告"), tr("共 %1 篇，显示 %2 篇").arg(all).arg(shown));
    m_tableOrHint->setCurrentIndex(shown > 0 ? 0 : 1);
    m_clear->setEnabled(shown < all || !m_text->text().isEmpty());
    m_clear->setVisible(m_clear->isEnabled() || width() >= WidePage);
    if (shown > 0) {
        selectReport(m_selected);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    }
    m_detail->setReport(shown > 0 ? currentReport() : 0);
    fitColumns();
}

void ReportListPage::fitColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight * m_theme.textPercent() / 100);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(LibraryModel::Title, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {LibraryModel::Year, LibraryModel::Place, LibraryModel::Facts, LibraryModel::Paragraphs, LibraryModel::State})
        m_table->setColumnWidth(column, qMin(columnWidth(*m_table, column, m_theme), 170 * m_theme.textPercent() / 100));
}

void ReportListPage::clearFilters()
{
    m_text->clear();
    m_places->setCurrentIndex(0);
    m_years->setCurrentIndex(0);
    m_unconfirmed->setChecked(false);
}

qint64 ReportListPage::currentReport() const
{
    return m_table->currentIndex().data(LibraryModel::IdRole).toLongLong();
}

void ReportListPage::selectReport(qint64 id)
{
    const int row = m_model->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return;
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

QList<qint64> ReportListPage::selectedReports() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(row.data(LibraryModel::IdRole).toLongLong());
    return ids;
}

void ReportListPage::refreshConfirm()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_confirmSelected->setEnabled(std::any_of(rows.cbegin(), rows.cend(),
        [](const QModelIndex &row) { return !row.data(LibraryModel::ConfirmedRole).toBool(); }));
}

void ReportListPage::confirmSelected()
{
    const QList<qint64> ids = selectedReports();
    int before = 0;
    for (const qint64 id : ids)
        before += m_library.find(id)->confirmed ? 0 : 1;
    const auto confirmed = m_edits.confirm(ids);
    if (!confirmed)
        m_detail->showError(confirmed.error().message);
    else if (*confirmed < before)
        emit statusMessage(tr("已确认 %1 篇；%2 篇缺地区或年份，请先填写").arg(*confirmed).arg(before - *confirmed));
    else
        emit statusMessage(tr("已确认 %n 篇的地区与年份", nullptr, *confirmed));
    refreshConfirm();
}

void ReportListPage::showMenu(const QPoint &at)
{
    const QList<qint64> ids = selectedReports();
    if (ids.isEmpty())
        return;
    QMenu menu(this);
    if (ids.size() == 1) {
        menu.addAction(tr("打开全文"), this, [this, id = ids.constFirst()] { emit reportRequested(id, {}); });
        menu.addAction(tr("作为看板打开"), this, [this, id = ids.constFirst()] { emit dashboardRequested(id); });
        menu.addSeparator();
    }
    menu.addAction(tr("确认所选"), this, &ReportListPage::confirmSelected)->setEnabled(m_confirmSelected->isEnabled());
    menu.addAction(tr("从库中删除…"), this, &ReportListPage::removeSelected);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void ReportListPage::removeSelected()
{
    const QList<qint64> ids = selectedReports();
    if (ids.isEmpty())
        return;
    QMessageBox box(QMessageBox::Question, tr("从库中删除"),
        ids.size() == 1 ? tr("从报告库中删除“%1”？").arg(libraryReportName(*m_library.find(ids.constFirst())))
                        : tr("从报告库中删除所选的 %n 篇报告？", nullptr, int(ids.size())),
        QMessageBox::NoButton, this);
    box.setInformativeText(tr("对它的修正也一并删除；原来的文件不受影响。"));
    const QPushButton *remove = box.addButton(tr("删除"), QMessageBox::DestructiveRole);
    box.addButton(tr("取消"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != remove)
        return;
    if (const auto ok = m_library.remove(ids); !ok)
        m_detail->showError(ok.error().message);
    else
        emit statusMessage(tr("已从报告库中删除 %n 篇", nullptr, int(ids.size())));
}

void ReportListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= WidePage;
    m_detail->setFixedWidth(wide ? DetailWidth : NarrowDetailWidth);
    m_table->setColumnHidden(LibraryModel::Paragraphs, !wide);
    m_clear->setVisible(wide || m_clear->isEnabled());
}

} // namespace jingan
