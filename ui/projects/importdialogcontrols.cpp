// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog's controls, apart from what they do.
#include "ui/projects/importdialog.h"

#include "app/projects/importmodels.h"
#include "ui/export/formlabel.h"
#include "ui/projects/importpreviewmodel.h"
#include "ui/projects/mappingheader.h"
#include "ui/projects/rownumberheader.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

namespace jingan {

namespace {

constexpr int RowsWrapped = 300;

} // namespace

QWidget *ImportDialog::buildFileRow()
{
    auto *row = new QWidget(this);
    auto *choose = new QPushButton(m_theme.icon(QStringLiteral("folder")), tr("选择文件…"), row);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_path = new QLabel(tr("未选择文件"), row);
    m_path->setProperty("role", QStringLiteral("strong"));
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_format = new QLabel(row);
    m_format->setProperty("role", QStringLiteral("caption"));
    m_sheets = new QComboBox(row);
    m_sheets->setMinimumContentsLength(10);
    QLabel *label = formLabel(tr("工作表"), m_sheets, row);
    label->setObjectName(QStringLiteral("sheetLabel"));
    connect(m_sheets, &QComboBox::activated, this, &ImportDialog::showSheet);
    label->hide();
    m_sheets->hide();
    m_headingRow = new QSpinBox(row);
    m_headingRow->setSpecialValueText(tr("无"));
    m_headingRow->setRange(0, 0);
    m_headingRow->setEnabled(false);
    connect(m_headingRow, &QSpinBox::valueChanged, this, &ImportDialog::chooseHeadingRow);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(choose);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_format);
    layout->addWidget(label);
    layout->addWidget(m_sheets);
    layout->addWidget(formLabel(tr("表头在第几行"), m_headingRow, row));
    layout->addWidget(m_headingRow);
    return row;
}

QWidget *ImportDialog::buildKindRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_kinds = new QButtonGroup(this);
    const QList<std::pair<ImportKind, QString>> kinds = {{ImportKind::List, tr("项目清单")}, {ImportKind::Return, tr("月报")}};
    for (const auto &[kind, words] : kinds) {
        auto *button = new QPushButton(words, row);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("role", QStringLiteral("segment"));
        button->setProperty("place", kind == ImportKind::List ? QStringLiteral("first") : QStringLiteral("last"));
        button->setAccessibleName(tr("作为%1导入").arg(words));
        // Chosen, its words are bold and wider.
        button->setMinimumWidth(QFontMetrics(m_theme.font(14, QFont::Bold)).horizontalAdvance(words) + 28);
        m_kinds->addButton(button, int(kind));
        layout->addWidget(button);
    }
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { setKind(ImportKind(id)); });

    m_modes = new QComboBox(row);
    m_modes->addItem(tr("合并：新增与更改，其余不动"), int(ListMode::Merge));
    m_modes->addItem(tr("替换：原清单存档，同名项目保留进展"), int(ListMode::Replace));
    m_modes->addItem(tr("替换：原清单存档，进展从头记"), int(ListMode::Replace));
    m_modes->setItemData(m_modes->count() - 1, true, BeginsAnewRole);
    m_modes->setAccessibleName(tr("与现有清单的关系"));
    connect(m_modes, &QComboBox::activated, this, &ImportDialog::replan);
    m_asOf = new QDateEdit(QDate::currentDate(), row);
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    connect(m_asOf, &QDateEdit::dateChanged, this, &ImportDialog::replan);
    m_reporter = new QLineEdit(row);
    m_reporter->setPlaceholderText(tr("表中没有时填写"));
    m_reporter->setMaximumWidth(200);
    connect(m_reporter, &QLineEdit::editingFinished, this, &ImportDialog::replan);
    m_asOfLabel = formLabel(tr("截至"), m_asOf, row);
    m_reporterLabel = formLabel(tr("填报人"), m_reporter, row);
    layout->addSpacing(16);
    layout->addWidget(m_modes);
    for (QWidget *widget : {static_cast<QWidget *>(m_asOfLabel), static_cast<QWidget *>(m_asOf),
             static_cast<QWidget *>(m_reporterLabel), static_cast<QWidget *>(m_reporter)}) {
        layout->addWidget(widget);
        layout->addSpacing(8);
    }
    layout->addStretch(1);
    return row;
}

QWidget *ImportDialog::buildPreview()
{
    auto *area = new QWidget(this);
    m_preview = new ImportPreviewModel(m_theme, this);
    m_table = new QTableView(area);
    m_header = new MappingHeader(m_theme, m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_preview);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("文件内容预览"));
    m_table->setVerticalHeader(new RowNumberHeader(m_theme, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setTabKeyNavigation(false);
    connect(m_header, &MappingHeader::columnChosen, this, &ImportDialog::chooseColumn);

    auto *hint = new QLabel(tr("选择或拖入 XLSX、ODS 或 CSV 文件。\n官方清单、月报，以及本程序导出的清单都可以；写入前先看会改什么。"), area);
    hint->setProperty("role", QStringLiteral("dropArea"));
    hint->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(hint);
    m_stack->addWidget(m_table);
    area->setMinimumHeight(200);
    return area;
}

QWidget *ImportDialog::buildResults()
{
    m_results = new QTabWidget(this);
    m_results->setMinimumHeight(150);
    const auto build = [this](QAbstractItemModel *model, const QString &name) {
        auto *table = new QTableView(m_results);
        table->setModel(model);
        table->setAccessibleName(name);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setProperty("role", QStringLiteral("wrapped"));
        table->setShowGrid(false);
        table->setTabKeyNavigation(false);
        table->setWordWrap(true);
        table->setFrameShape(QFrame::NoFrame);
        table->verticalHeader()->hide();
        table->verticalHeader()->setMinimumSectionSize(28);
        table->verticalHeader()->setDefaultSectionSize(28);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->horizontalHeader()->setHighlightSections(false);
        // Long words go on in the next line, whatever room there is for them.
        auto *wrap = new QTimer(table);
        wrap->setSingleShot(true);
        wrap->setInterval(0);
        connect(table->horizontalHeader(), &QHeaderView::sectionResized, wrap, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::modelReset, wrap, qOverload<>(&QTimer::start));
        connect(wrap, &QTimer::timeout, table, [table] {
            // Thousands of rows would take long to be measured.
            if (table->model()->rowCount() <= RowsWrapped)
                table->resizeRowsToContents();
        });
        return table;
    };
    m_changes = new ImportChangesModel(this);
    m_faults = new ImportFaultsModel(this);
    m_changeTable = build(m_changes, tr("将要发生的变化"));
    m_faultTable = build(m_faults, tr("文件中的问题"));
    m_results->addTab(m_changeTable, {});
    m_results->addTab(m_faultTable, {});
    connect(m_faultTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showCell(index.data(ImportFaultsModel::SheetRowRole).toInt(), index.data(ImportFaultsModel::SheetColumnRole).toInt());
    });
    connect(m_changeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showCell(index.data(ImportChangesModel::SheetRowRole).toInt(), -1);
    });
    return m_results;
}

QWidget *ImportDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(22, 12, 22, 14);
    layout->setSpacing(10);
    m_summary = new QLabel(bar);
    m_summary->setProperty("role", QStringLiteral("secondary"));
    m_summary->setWordWrap(true);
    m_message = new QLabel(bar);
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_progress = new QProgressBar(bar);
    m_progress->setFixedWidth(160);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("读取进度"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_summary);
    words->addWidget(m_message);
    auto *cancel = new QPushButton(tr("取消"), bar);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_job->cancel();
        reject();
    });
    m_import = new QPushButton(tr("导入"), bar);
    m_import->setProperty("role", QStringLiteral("primary"));
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    layout->addLayout(words, 1);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);
    layout->addWidget(m_import);
    return bar;
}

} // namespace jingan
