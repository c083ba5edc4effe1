// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/archivesdialog.h"

#include "app/projects/archivemodels.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projectstore.h"
#include "ui/projects/projectexportdialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <tuple>

namespace jingan {

namespace {

constexpr QSize FirstSize(1000, 620);
constexpr QSize WindowEdge(48, 48);
constexpr int RowHeight = 28;
constexpr int ArchivesShown = 4;
constexpr int WidestColumn = 320;
constexpr int ColumnEdge = 12;

} // namespace

ArchivesDialog::ArchivesDialog(ProjectStore &store, ProjectEdits &edits, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_edits(edits)
    , m_theme(theme)
    , m_archives(new ArchivesModel(this))
    , m_list(new ArchivedListModel(this))
    , m_names(new QTableView(this))
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("导出…"), this))
    , m_restore(new QPushButton(tr("恢复这份清单…"), this))
{
    setWindowTitle(tr("存档的清单"));
    for (const auto &[table, model, name] : {std::tuple<QTableView *, QAbstractItemModel *, QString>{m_names, m_archives, tr("存档")},
             {m_table, m_list, tr("存档清单中的项目")}}) {
        table->setModel(model);
        table->setAccessibleName(name);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->setTabKeyNavigation(false);
        table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        table->verticalHeader()->hide();
        table->verticalHeader()->setDefaultSectionSize(RowHeight);
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    m_names->setFixedHeight((ArchivesShown + 1) * RowHeight + 4);
    m_names->horizontalHeader()->setSectionResizeMode(ArchivesModel::Name, QHeaderView::Stretch);
    m_summary->setProperty("role", QStringLiteral("secondary"));
    m_summary->setWordWrap(true);
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setWordWrap(true);
    m_message->hide();
    for (QPushButton *button : {m_export, m_restore})
        button->setAutoDefault(false);
    auto *close = new QPushButton(tr("关闭"), this);
    close->setDefault(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_summary);
    words->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addLayout(words, 1);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_export);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(m_names);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_names->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showArchive(current.row()); });
    connect(m_export, &QPushButton::clicked, this, &ArchivesDialog::exportArchive);
    connect(m_restore, &QPushButton::clicked, this, &ArchivesDialog::askToRestore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (const auto archives = store.archives(); archives) {
        m_archives->setArchives(*archives);
        for (const int column : {ArchivesModel::When, ArchivesModel::Who}) {
            m_names->resizeColumnToContents(column);
            m_names->setColumnWidth(column, m_names->columnWidth(column) + ColumnEdge);
        }
    } else {
        m_message->setText(archives.error().message);
        m_message->show();
    }
    // Within the window that it is opened over.
    resize(parent ? FirstSize.boundedTo(parent->size() - WindowEdge) : FirstSize);
    if (m_archives->rowCount() > 0)
        m_names->setCurrentIndex(m_archives->index(0, 0));
    else
        showArchive(-1);
}

void ArchivesDialog::showArchive(int row)
{
    m_records.clear();
    QDate day;
    if (row >= 0) {
        day = m_archives->archive(row).when.toLocalTime().date();
        const auto records = m_store.archivedRecords(m_archives->archive(row).id);
        m_message->setVisible(!records);
        if (records)
            m_records = *records;
        else
            m_message->setText(records.error().message);
    }
    m_list->setList(m_records, day);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + ColumnEdge, WidestColumn));
    const auto reports = std::count_if(m_records.cbegin(), m_records.cend(),
        [](const ProjectRecord &record) { return !record.log.isEmpty(); });
    m_summary->setText(row < 0 ? tr("还没有存档。替换清单或恢复备份时，原清单整份存在这里。")
                               : tr("存档时的 %1 项，其中 %2 项有进展记录；状态按存档当日计算，只供查看。").arg(m_records.size()).arg(reports));
    m_export->setEnabled(!m_records.isEmpty());
    m_restore->setEnabled(!m_records.isEmpty());
}

void ArchivesDialog::exportArchive()
{
    const ProjectArchive &archive = m_archives->archive(m_names->currentIndex().row());
    auto *dialog = new ProjectExportDialog(m_records, archive.when.toLocalTime().date(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProjectExportDialog::exported, this, &ArchivesDialog::exported);
    connect(dialog, &ProjectExportDialog::exported, this, [this](const QString &path) {
        m_message->hide();
        m_summary->setText(tr("已导出：%1").arg(path));
    });
    dialog->open();
}

void ArchivesDialog::askToRestore()
{
    const ProjectArchive &archive = m_archives->archive(m_names->currentIndex().row());
    auto *box = new QMessageBox(QMessageBox::Question, tr("恢复存档的清单"),
        tr("用存档“%1”的 %2 项替换现有清单的 %3 项？").arg(archive.name).arg(m_records.size()).arg(m_store.records().size()),
        QMessageBox::NoButton, this);
    box->setInformativeText(tr("项目和进展都回到存档时的样子；现有清单先整份存档，恢复后也可以撤销。"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *replace = box->addButton(tr("恢复"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("取消"), QMessageBox::RejectRole));
    connect(replace, &QPushButton::clicked, this, &ArchivesDialog::restore);
    box->open();
}

void ArchivesDialog::restore()
{
    const ProjectArchive &archive = m_archives->archive(m_names->currentIndex().row());
    QList<ProjectChange> changes = changesBetween(m_store.records(), m_records);
    if (changes.isEmpty()) {
        m_summary->setText(tr("现有清单与这份存档相同，没有要恢复的。"));
        return;
    }
    changes.prepend(ArchiveList{tr("恢复“%1”之前的 %2 项").arg(archive.name).arg(m_store.records().size())});
    const QString edit = tr("恢复存档“%1”").arg(archive.name);
    if (const auto done = m_edits.apply(changes, edit); !done) {
        m_message->setText(done.error().message);
        m_message->show();
        return;
    }
    emit restored(tr("已恢复存档“%1”，清单现有 %2 项。").arg(archive.name).arg(m_store.records().size()), edit);
    accept();
}

} // namespace jingan
