// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/importbar.h"

#include "ui/panels/tableclipboard.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int ProgressWidth = 220;
constexpr QSize DetailsSize(760, 420);

} // namespace

ImportBar::ImportBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("停止"), this))
    , m_details(new QPushButton(tr("查看详情"), this))
    , m_close(new QToolButton(this))
{
    setProperty("role", QStringLiteral("note"));
    m_text->setWordWrap(true);
    m_progress->setFixedWidth(ProgressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("添加的进度"));
    m_close->setAccessibleName(tr("关闭提示"));
    m_close->setToolTip(tr("关闭"));
    const auto showIcon = [this] { m_close->setIcon(m_theme.icon(QStringLiteral("close"))); };
    showIcon();
    connect(&theme, &Theme::changed, this, showIcon);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_details);
    layout->addWidget(m_close);
    hide();

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("正在停止…"));
        emit cancelRequested();
    });
    connect(m_details, &QPushButton::clicked, this, &ImportBar::showDetails);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
}

void ImportBar::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(running);
    m_close->setVisible(!running);
    show();
}

void ImportBar::begin()
{
    m_summary = {};
    m_details->hide();
    m_progress->setRange(0, 0);
    m_text->setProperty("role", QStringLiteral("secondary"));
    m_text->style()->polish(m_text);
    m_text->setText(tr("正在查找报告文件…"));
    m_cancel->setText(tr("停止"));
    m_cancel->setToolTip({});
    showRunning(true);
}

void ImportBar::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    if (m_cancel->isEnabled())
        m_text->setText(tr("正在添加：%1 / %2").arg(done).arg(total));
}

void ImportBar::showMerging()
{
    m_progress->setRange(0, 0);
    if (!m_cancel->isEnabled()) // stopped already
        return;
    m_text->setText(tr("报告已全部添加，正在整理索引…"));
    m_cancel->setText(tr("跳过整理"));
    m_cancel->setToolTip(tr("报告都已存入，跳过只会使搜索稍慢"));
}

QString ImportBar::summaryText(const ImportSummary &summary)
{
    QStringList words;
    words.append(tr("已添加 %n 篇", nullptr, summary.added));
    if (!summary.duplicates.isEmpty())
        words.append(tr("%n 篇已在库中，未重复添加", nullptr, int(summary.duplicates.size())));
    if (!summary.failures.isEmpty())
        words.append(tr("%n 个文件未能读入", nullptr, int(summary.failures.size())));
    if (summary.files == 0 && !summary.cancelled)
        words = QStringList{tr("没有找到可读的报告文件（PDF、DOCX、文本、Markdown、HTML、CSV）")};
    if (summary.cancelled)
        words.append(tr("已停止，之前添加的保留"));
    return words.join(tr("；"));
}

void ImportBar::showSummary(const ImportSummary &summary)
{
    m_summary = summary;
    showRunning(false);
    m_text->setText(summary.stopped ? summary.stopped->message : summaryText(summary));
    m_details->setVisible(!summary.failures.isEmpty() || !summary.duplicates.isEmpty());
}

void ImportBar::showError(const QString &message)
{
    showRunning(false);
    m_details->hide();
    m_text->setProperty("role", QStringLiteral("error"));
    m_text->style()->polish(m_text);
    m_text->setText(message);
}

void ImportBar::showDetails()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("未添加的文件"));
    auto *model = new QStandardItemModel(&dialog);
    model->setHorizontalHeaderLabels({tr("文件"), tr("原因")});
    const auto append = [model](const QString &path, const QString &reason) {
        QList<QStandardItem *> row = {new QStandardItem(QDir::toNativeSeparators(path)), new QStandardItem(reason)};
        for (QStandardItem *item : row) {
            item->setEditable(false);
            item->setToolTip(item->text());
        }
        model->appendRow(row);
    };
    for (const ImportFailure &failure : std::as_const(m_summary.failures))
        append(failure.path, failure.message);
    for (const QString &path : std::as_const(m_summary.duplicates))
        append(path, tr("这篇报告已在库中"));

    auto *table = new QTableView(&dialog);
    table->setModel(model);
    table->setAccessibleName(tr("未添加的文件"));
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(0, DetailsSize.width() * 2 / 5);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *copy = buttons->addButton(tr("复制表格"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, &dialog, [model] { copyTable(*model); });
    connect(close, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    dialog.resize(DetailsSize);
    table->resizeRowsToContents();
    dialog.exec();
}

} // namespace jingan
