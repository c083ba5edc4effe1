// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/importdialog.h"

#include "app/common/visibletext.h"
#include "app/projects/cellvalues.h"
#include "app/projects/importmodels.h"
#include "ui/projects/importpreviewmodel.h"
#include "ui/projects/mappingheader.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace jingan {

namespace {

constexpr QSize FirstSize(1040, 780);
constexpr QSize WindowEdge(48, 48);
constexpr int LeastColumn = 96;
constexpr int WidestColumn = 300;
/// Rows that column widths are measured on, and merged cells that are drawn as such.
constexpr int RowsMeasured = 60;
constexpr int MostSpans = 2000;

QString folderKey()
{
    return QStringLiteral("import/folder");
}

} // namespace

QString importFileFilter()
{
    return ImportDialog::tr("表格 (*.xlsx *.ods *.csv *.tsv *.txt)") + QStringLiteral(";;") + ImportDialog::tr("所有文件 (*)");
}

bool isImportFile(const QString &path)
{
    static const QStringList suffixes = {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods"),
        QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("xls"), QStringLiteral("et")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

ImportDialog::ImportDialog(const QList<ProjectRecord> &present, int year, const Apply &apply, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_present(present)
    , m_year(year)
    , m_apply(apply)
    , m_theme(theme)
    , m_job(new ImportJob(this))
{
    setWindowTitle(tr("导入实事项目"));
    setAcceptDrops(true);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(22, 16, 22, 12);
    top->setSpacing(10);
    top->addWidget(buildFileRow());
    top->addWidget(buildKindRow());

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildPreview());
    splitter->addWidget(buildResults());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(22, 0, 22, 0);
    middle->addWidget(splitter, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addWidget(buildButtons());

    connect(m_job, &ImportJob::readFinished, this, &ImportDialog::showFile);
    connect(m_job, &ImportJob::planFinished, this, &ImportDialog::showPlan);
    connect(m_job, &ImportJob::progress, m_progress, &QProgressBar::setValue);
    setKind(ImportKind::List);
    showPlan({});
    // Within the window that it is opened over.
    resize(parent ? FirstSize.boundedTo(parent->size() - WindowEdge) : FirstSize);
}

ImportKind ImportDialog::kind() const
{
    return ImportKind(m_kinds->checkedId());
}

void ImportDialog::setPresent(const QList<ProjectRecord> &present)
{
    // What is being written just now comes back as a change as well.
    if (m_applying)
        return;
    m_present = present;
    replan();
}

void ImportDialog::setKind(ImportKind kind)
{
    m_kinds->button(int(kind))->setChecked(true);
    const bool isReturn = kind == ImportKind::Return;
    m_modes->setVisible(!isReturn);
    for (QWidget *widget : {static_cast<QWidget *>(m_asOfLabel), static_cast<QWidget *>(m_asOf),
             static_cast<QWidget *>(m_reporterLabel), static_cast<QWidget *>(m_reporter)})
        widget->setVisible(isReturn);
    replan();
}

void ImportDialog::setMode(ListMode mode)
{
    m_modes->setCurrentIndex(m_modes->findData(int(mode)));
    replan();
}

void ImportDialog::setAsOf(const QDate &date)
{
    m_asOf->setDate(date);
}

void ImportDialog::chooseFile()
{
    QSettings settings;
    const QString path = QFileDialog::getOpenFileName(this, tr("选择要导入的文件"), settings.value(folderKey()).toString(), importFileFilter());
    if (path.isEmpty())
        return;
    settings.setValue(folderKey(), QFileInfo(path).absolutePath());
    openFile(path);
}

void ImportDialog::openFile(const QString &path)
{
    m_file.reset();
    m_modes->setCurrentIndex(m_modes->findData(int(ListMode::Merge)));
    m_preview->setSheet({}, 0);
    m_stack->setCurrentIndex(0);
    m_path->setText(QFileInfo(path).fileName());
    m_path->setToolTip(visibleName(QDir::toNativeSeparators(path)));
    m_format->clear();
    showPlan({});
    showMessage({});
    setBusy(true);
    m_job->read(path);
}

void ImportDialog::showFile(const Result<std::shared_ptr<const TableFile>> &file)
{
    setBusy(false);
    if (!file) {
        if (file.error().code != ErrorCode::Cancelled)
            showMessage(file.error().message);
        return;
    }
    m_file = *file;
    m_format->setText(m_file->encoding.isEmpty() ? m_file->format : tr("%1，%2 编码").arg(m_file->format, m_file->encoding));
    m_sheets->clear();
    for (const TableSheet &sheet : m_file->sheets)
        m_sheets->addItem(sheet.hidden ? tr("%1（隐藏）").arg(sheet.name) : sheet.name);
    const bool several = m_file->sheets.size() > 1;
    m_sheets->setVisible(several);
    findChild<QLabel *>(QStringLiteral("sheetLabel"))->setVisible(several);
    showSheet(m_file->firstUsedSheet());
}

void ImportDialog::showSheet(int sheet)
{
    m_sheets->setCurrentIndex(sheet);
    const TableSheet &shown = m_file->sheets.at(sheet);
    m_mapping = guessMapping(shown);
    m_preview->setSheet(m_file, sheet);
    m_preview->setMapping(m_mapping);
    m_header->setMapping(m_mapping);
    {
        const QSignalBlocker blocker(m_headingRow);
        m_headingRow->setRange(0, shown.rowCount());
        m_headingRow->setValue(m_mapping.headingRow + 1);
        m_headingRow->setEnabled(true);
    }
    m_table->clearSpans();
    for (const CellRange &range : shown.merged.mid(0, MostSpans)) {
        const int rows = std::min(range.last.row, shown.rowCount() - 1) - range.first.row + 1;
        const int columns = std::min(range.last.column, m_preview->columnCount() - 1) - range.first.column + 1;
        if (rows > 0 && columns > 0 && (rows > 1 || columns > 1))
            m_table->setSpan(range.first.row, range.first.column, rows, columns);
    }
    fitPreview();
    m_stack->setCurrentIndex(1);
    m_proposesMode = true;
    // A form with figures and without targets is a return; its title tells the day.
    const auto has = [this](ImportColumn column) { return m_mapping.indexOf(column) >= 0; };
    QString above = QFileInfo(m_file->path).completeBaseName();
    for (int row = std::max(0, m_mapping.headingRow) - 1; row >= 0; --row)
        above.prepend(shown.cell(row, 0).text + u' ');
    if (const auto date = statedAsOf(above, m_year))
        m_asOf->setDate(*date);
    const bool isReturn = !m_present.isEmpty() && (has(ImportColumn::Done) || has(ImportColumn::DoneText)) && !has(ImportColumn::Target)
        && !has(ImportColumn::Area);
    setKind(isReturn ? ImportKind::Return : ImportKind::List);
}

void ImportDialog::fitPreview()
{
    const QFontMetrics metrics(m_theme.font(13));
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        int width = LeastColumn;
        for (int row = 0; row < std::min(m_preview->rowCount(), RowsMeasured); ++row) {
            if (m_table->columnSpan(row, column) == 1)
                width = std::max(width, metrics.horizontalAdvance(m_preview->index(row, column).data().toString()) + 34);
        }
        const QString meaning = importColumnName(m_mapping.columns.value(column, ImportColumn::Ignore));
        width = std::max(width, metrics.horizontalAdvance(meaning) + 60);
        m_table->setColumnWidth(column, std::min(width, WidestColumn));
    }
}

void ImportDialog::chooseHeadingRow(int row)
{
    if (!m_preview->sheet())
        return;
    m_mapping = mappingAtHeading(*m_preview->sheet(), m_mapping, row - 1);
    m_header->setMapping(m_mapping);
    m_preview->setMapping(m_mapping);
    replan();
}

void ImportDialog::chooseColumn(int column, ImportColumn meaning)
{
    // A meaning belongs to one column: the one chosen last.
    if (meaning != ImportColumn::Ignore)
        std::replace(m_mapping.columns.begin(), m_mapping.columns.end(), meaning, ImportColumn::Ignore);
    m_mapping.columns[column] = meaning;
    m_header->setMapping(m_mapping);
    m_preview->setMapping(m_mapping);
    replan();
}

void ImportDialog::replan()
{
    if (!m_file)
        return;
    m_plan = {};
    m_import->setEnabled(false);
    setBusy(true);
    ImportOptions options;
    options.kind = kind();
    options.mode = ListMode(m_modes->currentData().toInt());
    options.keepProgress = !m_modes->currentData(BeginsAnewRole).toBool();
    options.year = m_year;
    options.asOf = m_asOf->date();
    options.reporter = m_reporter->text().trimmed();
    m_job->plan(m_file, m_sheets->currentIndex(), m_mapping, options, m_present);
}

/// The official list stands for the compiled one, not beside it; a file of a few projects
/// doesn't.
bool ImportDialog::isTheWholeList(const ImportPlan &plan) const
{
    const bool compiled = std::all_of(m_present.cbegin(), m_present.cend(),
        [](const ProjectRecord &each) { return each.project.source.isReport(); });
    const auto named = std::count_if(plan.projects.cbegin(), plan.projects.cend(),
        [](const PlannedProject &each) { return each.row >= 0; });
    return plan.options.kind == ImportKind::List && compiled && !m_present.isEmpty() && named * 2 >= m_present.size();
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    setBusy(false);
    if (m_proposesMode && plan.options.year > 0) {
        m_proposesMode = false;
        if (plan.options.mode == ListMode::Merge && isTheWholeList(plan)) {
            setMode(ListMode::Replace);
            return;
        }
    }
    m_plan = plan;
    m_changes->setPlan(plan);
    m_faults->setFaults(plan.faults);
    m_preview->setFaults(plan.faults);
    const int errors = plan.count(FaultSeverity::Error);
    using Fate = PlannedProject::Fate;
    const int changed = plan.count(Fate::Added) + plan.count(Fate::Changed) + plan.count(Fate::Removed);
    m_results->setTabText(0, tr("变化（%1 项）").arg(changed));
    m_results->setTabText(1, tr("问题（%1 处）").arg(plan.faults.size()));
    m_results->setTabEnabled(1, !plan.faults.isEmpty());
    m_results->setCurrentIndex(errors > 0 ? 1 : 0);
    for (QTableView *table : {m_changeTable, m_faultTable}) {
        table->resizeColumnsToContents();
        const int widest = width() / 3;
        for (int column = 0; column < table->model()->columnCount() - 1; ++column)
            table->setColumnWidth(column, std::clamp(table->columnWidth(column) + 8, table->horizontalHeader()->sectionSizeHint(column), widest));
    }

    m_results->setVisible(m_file != nullptr);
    m_import->setEnabled(plan.canApply());
    QString words;
    if (m_file && plan.options.year > 0) {
        words = plan.options.kind == ImportKind::Return
            ? tr("截至 %1：%2 项有新进展，%3 项不变。").arg(plan.options.asOf.toString(Qt::ISODate))
                  .arg(plan.count(Fate::Changed)).arg(plan.count(Fate::Unchanged))
            : tr("新增 %1 项，更改 %2 项，不变 %3 项，移除 %4 项；共 %5 个指标。").arg(plan.count(Fate::Added))
                  .arg(plan.count(Fate::Changed)).arg(plan.count(Fate::Unchanged)).arg(plan.count(Fate::Removed)).arg(plan.measures);
        if (errors == 0 && !plan.canApply())
            words = tr("与现有清单相同，没有要导入的。");
        if (const int warnings = plan.count(FaultSeverity::Warning); warnings > 0)
            words += u'\n' + tr("有 %1 处提醒，导入前请看“问题”。").arg(warnings);
        if (errors > 0)
            words = tr("有 %1 处错误，改正文件或列的对应后才能导入；清单没有改动。").arg(errors);
    }
    m_summary->setText(words);
    m_import->setText(plan.count(Fate::Removed) > 0 ? tr("替换清单") : tr("导入"));
    emit planned();
}

void ImportDialog::showCell(int row, int column)
{
    if (row < 0 || !m_preview->sheet())
        return;
    const QModelIndex index = m_preview->index(row, std::max(0, column));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ImportDialog::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ImportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    if (busy)
        m_progress->setValue(0);
}

void ImportDialog::import()
{
    if (!m_plan.canApply())
        return;
    const bool replaces = m_plan.options.kind == ImportKind::List && m_plan.options.mode == ListMode::Replace;
    if (replaces && !m_present.isEmpty())
        askToReplace();
    else
        apply();
}

QString ImportDialog::whatReplacingDoes() const
{
    QSet<QString> removed;
    for (const ProjectChange &change : m_plan.changes) {
        if (const auto *removal = std::get_if<RemoveProject>(&change))
            removed.insert(removal->projectId);
    }
    const auto reported = std::count_if(m_present.cbegin(), m_present.cend(), [&](const ProjectRecord &each) {
        return removed.contains(each.project.id) && !each.log.isEmpty();
    });
    const auto kept = m_present.size() - removed.size();
    const QString fate = m_plan.options.keepProgress
        ? tr("%1 项与新清单同名，进展和已填的内容保留；%2 项移除，其中 %3 项有进展记录。").arg(kept).arg(removed.size()).arg(reported)
        : tr("现有 %1 项全部移除，其中 %2 项有进展记录；新清单的进展从头记。").arg(removed.size()).arg(reported);
    return fate + u'\n' + tr("原清单连同进展整份存档，可在“文件”菜单的“存档的清单”中查看；替换后也可以撤销。");
}

void ImportDialog::askToReplace()
{
    const int named = int(std::count_if(m_plan.projects.cbegin(), m_plan.projects.cend(),
        [](const PlannedProject &each) { return each.row >= 0; }));
    auto *box = new QMessageBox(QMessageBox::Question, tr("替换清单"),
        tr("用“%1”的 %2 项替换现有清单的 %3 项？").arg(m_plan.fileName).arg(named).arg(m_present.size()),
        QMessageBox::NoButton, this);
    box->setInformativeText(whatReplacingDoes());
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *replace = box->addButton(tr("替换"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("取消"), QMessageBox::RejectRole));
    // The question goes first.
    connect(replace, &QPushButton::clicked, this, &ImportDialog::apply, Qt::QueuedConnection);
    box->open();
}

void ImportDialog::apply()
{
    if (!m_plan.canApply())
        return; // worked out anew while the question stood there
    // Thousands of projects take a moment.
    m_summary->setText(tr("正在写入……"));
    m_summary->repaint();
    m_applying = true;
    const Result<void> done = m_apply(m_plan);
    m_applying = false;
    if (!done) {
        showPlan(m_plan);
        showMessage(done.error().message);
        return;
    }
    accept();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace jingan
