// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/backupdialog.h"

#include "app/projects/projectedits.h"
#include "ui/projects/backupmodel.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace jingan {

BackupDialog::BackupDialog(ProjectStore &store, ProjectEdits &edits, const QList<Project> &compiled, const Theme &theme,
    QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_edits(edits)
    , m_compiled(compiled)
    , m_model(new BackupModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("还没有备份。"), this))
    , m_words(new QLabel(this))
    , m_restore(new QPushButton(tr("恢复所选…"), this))
{
    setWindowTitle(tr("备份与恢复"));
    auto *hint = new QLabel(tr("程序每天自动备份一次。备份在：%1").arg(QDir::toNativeSeparators(store.backupFolder())), this);
    hint->setProperty("role", QStringLiteral("secondary"));
    hint->setWordWrap(true);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("备份"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30 * theme.textPercent() / 100);
    m_table->horizontalHeader()->setSectionResizeMode(BackupModel::Kind, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    const QFontMetrics metrics(theme.font(13));
    m_table->setColumnWidth(BackupModel::When, metrics.horizontalAdvance(QStringLiteral("2025-12-31 23:59")) + 28);
    m_table->setColumnWidth(BackupModel::Size, metrics.horizontalAdvance(QStringLiteral("8888.8 KiB")) + 28);
    m_empty->setProperty("role", QStringLiteral("secondary"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->hide();

    auto *now = new QPushButton(tr("立即备份"), this);
    auto *folder = new QPushButton(tr("打开文件夹"), this);
    for (QPushButton *button : {now, folder, m_restore})
        button->setAutoDefault(false);
    connect(now, &QPushButton::clicked, this, &BackupDialog::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupDialog::restore);
    connect(m_table, &QTableView::activated, this, &BackupDialog::restore);
    connect(folder, &QPushButton::clicked, this, [this] {
        QDir().mkpath(m_store.backupFolder());
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_store.backupFolder()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { m_restore->setEnabled(current.isValid()); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(now);
    buttons->addWidget(m_restore);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("关闭"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    resize(620, 460);
    refresh();
}

void BackupDialog::refresh()
{
    m_model->setBackups(projectBackups(m_store.backupFolder()));
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_restore->setEnabled(any);
    if (any)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void BackupDialog::say(const QString &words, bool fault)
{
    m_words->setProperty("role", fault ? QStringLiteral("error") : QStringLiteral("secondary"));
    m_words->style()->polish(m_words);
    m_words->setText(words);
    m_words->show();
}

void BackupDialog::backUp()
{
    const QString path = QStringLiteral("%1/%2-%3.sqlite").arg(m_store.backupFolder(), QFileInfo(m_store.path()).completeBaseName(),
        QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    const auto copied = m_store.copyTo(path);
    refresh();
    if (copied)
        say(tr("已备份：%1").arg(QDir::toNativeSeparators(path)), false);
    else
        say(copied.error().message, true);
}

void BackupDialog::restore()
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return;
    const QString when = row.siblingAtColumn(BackupModel::When).data().toString();
    QMessageBox box(QMessageBox::Question, tr("恢复备份"),
        tr("把清单恢复到 %1 的备份？\n此后的修改将被替换。恢复前先自动备份现在的清单；恢复后也可以撤销，变更历史全部保留。").arg(when),
        QMessageBox::NoButton, this);
    const QPushButton *yes = box.addButton(tr("恢复"), QMessageBox::AcceptRole);
    box.addButton(tr("取消"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != yes)
        return;
    const auto done = m_edits.restoreBackup(row.data(BackupModel::PathRole).toString(), m_compiled);
    if (!done) {
        say(done.error().message, done.error().code != ErrorCode::Cancelled);
        return;
    }
    emit restored(tr("已恢复 %1 的备份。").arg(when));
    accept();
}

} // namespace jingan
