// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectdetail.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecthistory.h"
#include "app/projects/rightstext.h"
#include "ui/controls/readonly.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/controls/sourcelink.h"
#include "ui/controls/wordlabel.h"
#include "ui/projects/entrylist.h"
#include "ui/projects/evidence.h"
#include "ui/projects/logentrydialog.h"
#include "ui/projects/measuresdialog.h"
#include "ui/projects/projectfields.h"
#include "ui/projects/projectlogpage.h"
#include "ui/projects/projectprogress.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// Changes shown; all of them are kept.
constexpr int ShownChanges = 300;

} // namespace

ProjectDetail::ProjectDetail(const Dataset &dataset, ProjectStore &store, ProjectEdits &edits, const Theme &theme,
    QWidget *parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_store(store)
    , m_edits(edits)
    , m_theme(theme)
    , m_content(new QWidget(this))
    , m_hint(wordLabel(QStringLiteral("secondary"), this))
    , m_progress(new ProjectProgress(m_content))
    , m_switch(new SegmentedSwitch({tr("资料"), tr("进展"), tr("历史")}, m_content))
    , m_fields(new ProjectFields(theme, m_content))
    , m_log(new ProjectLogPage(theme, m_content))
    , m_historyPage(new QWidget(m_content))
    , m_historyHint(wordLabel(QStringLiteral("secondary"), m_historyPage))
    , m_history(new EntryList(theme, m_historyPage))
{
    m_hint->setText(tr("在左侧选中一项，这里显示它的原文依据与办理情况。"));
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 10, 0); // clear of the scroll bar
    content->setSpacing(8);
    buildFacts(content);
    m_restriction = wordLabel(QStringLiteral("secondary"), m_content);
    m_fields->setObjectName(QStringLiteral("projectFields"));
    content->addWidget(m_restriction);
    content->addWidget(m_progress);
    buildPages(content);
    content->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 0, Qt::AlignTop);
    layout->addWidget(m_content, 1);
    connectEdits();
    setProject({});
}

void ProjectDetail::buildFacts(QVBoxLayout *layout)
{
    m_number = wordLabel(QStringLiteral("caption"), m_content);
    m_title = wordLabel(QStringLiteral("topicTitle"), m_content);
    auto *box = new QFrame(m_content);
    box->setProperty("role", QStringLiteral("quote"));
    auto *boxLayout = new QVBoxLayout(box);
    boxLayout->setContentsMargins(12, 10, 12, 8);
    boxLayout->setSpacing(4);
    m_quote = wordLabel(QStringLiteral("body"), box);
    m_quote->setTextFormat(Qt::RichText);
    m_source = new SourceLink(box);
    boxLayout->addWidget(m_quote);
    boxLayout->addWidget(m_source, 0, Qt::AlignLeft);
    m_lastYear = wordLabel(QStringLiteral("secondary"), m_content);
    m_lastYearSource = new SourceLink(m_content);
    auto *lastYear = new QHBoxLayout;
    lastYear->addWidget(m_lastYear, 1);
    lastYear->addWidget(m_lastYearSource);
    connect(m_source, &SourceLink::placeRequested, this, &ProjectDetail::placeRequested);
    connect(m_lastYearSource, &SourceLink::placeRequested, this, &ProjectDetail::placeRequested);

    layout->addWidget(m_number);
    layout->addWidget(m_title);
    layout->addWidget(box);
    layout->addLayout(lastYear);
}

void ProjectDetail::buildPages(QVBoxLayout *layout)
{
    m_switch->setObjectName(QStringLiteral("detailPages"));
    m_switch->setAccessibleName(tr("资料、进展与历史"));
    auto *history = new QVBoxLayout(m_historyPage);
    history->setContentsMargins(0, 0, 0, 0);
    history->addWidget(m_historyHint);
    history->addWidget(m_history);
    m_history->setAccessibleName(tr("变更历史"));
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    for (QWidget *page : {static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_log), m_historyPage})
        layout->addWidget(page);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &ProjectDetail::showPage);
    // Not showPage(), which would lay the fields out before there is anything in them.
    m_log->hide();
    m_historyPage->hide();
}

void ProjectDetail::connectEdits()
{
    connect(&m_store, &ProjectStore::recordsChanged, this, [this](const QStringList &ids) {
        if (ids.contains(m_projectId))
            refresh();
    });
    connect(&m_store, &ProjectStore::listChanged, this, [this] { setProject(m_projectId); });
    connect(&m_store, &ProjectStore::rightsChanged, this, &ProjectDetail::refresh);
    connect(&m_theme, &Theme::changed, this, &ProjectDetail::refresh);
    // A refused edit is told of by ProjectEdits::refused(); the fields show what is saved.
    const auto saved = [this](const Result<void> &outcome) {
        if (!outcome)
            refresh();
    };
    connect(m_fields, &ProjectFields::changed, this, [this, saved](ProjectField field, const QVariant &value) {
        saved(m_edits.setField({m_projectId}, field, value));
    });
    connect(m_fields, &ProjectFields::refused, this, &ProjectDetail::saveFailed);
    connect(m_progress, &ProjectProgress::refused, this, &ProjectDetail::saveFailed);
    connect(m_progress, &ProjectProgress::markChosen, this,
        [this, saved](StatusMark mark) { saved(m_edits.setMark({m_projectId}, mark, m_day)); });
    connect(m_progress, &ProjectProgress::doneChanged, this,
        [this, saved](const QString &measureId, std::optional<double> done) {
            saved(m_edits.setDone({{m_projectId, measureId, done}}, m_day));
        });
    connect(m_progress, &ProjectProgress::ruleRequested, this, &ProjectDetail::statusRuleRequested);
    connect(m_progress, &ProjectProgress::measuresRequested, this, &ProjectDetail::changeMeasures);
    connect(m_log, &ProjectLogPage::addRequested, this, &ProjectDetail::addLogEntry);
    connect(m_log, &ProjectLogPage::changeRequested, this, &ProjectDetail::changeLogEntry);
    connect(m_log, &ProjectLogPage::removeRequested, this, &ProjectDetail::removeLogEntry);
    connect(m_log, &ProjectLogPage::evidenceRequested, this, [this](const QString &evidence) {
        if (const auto opened = openEvidence(evidence, this); !opened)
            emit saveFailed(opened.error().message);
    });
}

const ProjectRecord *ProjectDetail::record() const
{
    return m_store.record(m_projectId);
}

void ProjectDetail::setProject(const QString &projectId)
{
    if (projectId != m_projectId && record()) {
        // What was typed belongs to the project that is left.
        m_fields->commit();
        m_progress->commit();
    }
    m_projectId = projectId;
    m_content->setVisible(record());
    m_hint->setVisible(!record());
    refresh();
}

void ProjectDetail::setPage(Page page)
{
    m_switch->setCurrent(page);
}

void ProjectDetail::showPage(int page)
{
    m_fields->setVisible(page == Fields);
    m_log->setVisible(page == Log);
    m_historyPage->setVisible(page == History);
    if (page == History)
        refreshHistory();
}

void ProjectDetail::setDay(const QDate &day)
{
    m_day = day;
    refresh();
}

void ProjectDetail::setKnown(const QStringList &departments, const QStringList &areas)
{
    m_fields->setKnown(departments, areas);
}

void ProjectDetail::focusFirstField()
{
    if (record())
        m_progress->focusStatus();
}

void ProjectDetail::refresh()
{
    const ProjectRecord *shown = record();
    if (!shown)
        return;
    const Project &project = shown->project;
    m_number->setText(tr("%1 · 第 %2 项").arg(project.area.isEmpty() ? tr("未填写") : shownName(project.area)).arg(project.number));
    m_title->setText(project.title);
    refreshSource(project);
    refreshLastYear();
    m_progress->setRecord(*shown, m_day);
    m_fields->setProject(project);
    m_log->setRecord(*shown, m_day);
    refreshRights(project.leadDepartment);
    if (m_switch->current() == History)
        refreshHistory();
}

/// What somebody may only look at can still be read, selected and copied.
void ProjectDetail::refreshRights(const QString &leadDepartment)
{
    const QString restriction = editRestriction(m_store.rights(), leadDepartment);
    m_restriction->setText(restriction);
    m_restriction->setVisible(!restriction.isEmpty());
    setFieldsReadOnly(*m_progress, !restriction.isEmpty());
    setFieldsReadOnly(*m_fields, !restriction.isEmpty());
    m_log->setReadOnly(!restriction.isEmpty());
}

void ProjectDetail::refreshSource(const Project &project)
{
    const ProjectSource &source = project.source;
    m_source->setVisible(source.isReport());
    if (!source.isReport()) {
        QString from = tr("手工新增的项目，不出自报告。");
        if (source.isAppendix())
            from = tr("报告“%1”第 %2 行：“%3”").arg(source.section).arg(source.row).arg(source.quote);
        else if (!source.file.isEmpty())
            from = source.row > 0 ? tr("导入自“%1”第 %2 行").arg(source.file).arg(source.row) : tr("导入自“%1”").arg(source.file);
        m_quote->setText(from.toHtmlEscaped());
        return;
    }
    QString quote = source.quote.toHtmlEscaped();
    const ProjectMeasure *measure = project.measures.isEmpty() ? nullptr : &project.measures.constFirst();
    if (measure && measure->isQuantified()) {
        const QString number = formatNumber(*measure->target);
        const qsizetype at = quote.lastIndexOf(number);
        if (at >= 0) {
            quote = QStringLiteral("%1<b style='color:%3'>%2</b>%4").arg(quote.left(at), number,
                m_theme.tokens().primary.name(), quote.mid(at + number.size()));
        }
    }
    m_quote->setText(QStringLiteral("“%1”").arg(quote));
    m_source->setPlaces({source.place});
}

void ProjectDetail::refreshLastYear()
{
    m_lastYear->hide();
    m_lastYearSource->hide();
    const ProjectSource &source = record()->project.source;
    for (const Comparison &pair : m_dataset.comparisons) {
        // Only what counts the same, told by the very same words of the plan.
        const bool same = pair.sameMeasure && pair.planPlace.paragraph == source.place.paragraph
            && (pair.planQuote == source.quote || source.quote.startsWith(pair.planQuote)
                || pair.planQuote.startsWith(source.quote));
        if (!same)
            continue;
        m_lastYear->setText(tr("%1 年完成：%2 %3").arg(m_dataset.report.reviewYear()).arg(pair.doneText, pair.unit));
        m_lastYear->show();
        m_lastYearSource->setPlaces({pair.donePlace});
    }
}

void ProjectDetail::refreshHistory()
{
    const auto changes = m_store.history(m_projectId, ShownChanges + 1);
    m_historyHint->setVisible(!changes || changes->isEmpty() || changes->size() > ShownChanges);
    if (!changes) {
        m_historyHint->setText(changes.error().message);
        m_history->setEntries({});
        return;
    }
    m_historyHint->setText(changes->isEmpty() ? tr("还没有变更。") : tr("最近 %1 次变更；更早的可用命令行 projects history 查看。").arg(ShownChanges));
    QList<DatedEntry> lines;
    for (const ProjectHistoryEntry &change : changes->mid(0, ShownChanges)) {
        QStringList caption = {change.when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
        for (const QString &part : {change.who, change.reason}) {
            if (!part.isEmpty())
                caption.append(part);
        }
        lines.append({QString::number(change.id), historyText(change), caption.join(tr(" · "))});
    }
    m_history->setEntries(lines);
    m_history->setVisible(!lines.isEmpty());
}

void ProjectDetail::changeMeasures()
{
    if (!record())
        return;
    const QString id = m_projectId;
    MeasuresDialog dialog(record()->project, m_theme, this);
    if (dialog.exec() == QDialog::Accepted)
        (void)m_edits.setField({id}, ProjectField::Measures, QVariant::fromValue(dialog.measures())); // refused() tells
}

void ProjectDetail::addLogEntry()
{
    if (!record())
        return;
    const QString id = m_projectId;
    ProjectLogEntry entry;
    entry.date = m_day;
    entry.reporter = m_store.user();
    LogEntryDialog dialog(record()->project, entry, m_theme, this);
    if (dialog.exec() == QDialog::Accepted)
        (void)m_edits.apply({AddLogEntry{id, dialog.entry()}}, tr("记一笔进展"));
}

void ProjectDetail::changeLogEntry(const ProjectLogEntry &entry)
{
    if (!record())
        return;
    const QString id = m_projectId;
    LogEntryDialog dialog(record()->project, entry, m_theme, this);
    if (dialog.exec() == QDialog::Accepted)
        (void)m_edits.apply({ChangeLogEntry{id, dialog.entry()}}, tr("更正进展记录"));
}

void ProjectDetail::removeLogEntry(const ProjectLogEntry &entry)
{
    if (!record())
        return;
    const QString id = m_projectId;
    QMessageBox box(QMessageBox::Question, tr("删除进展记录"),
        tr("删除 %1 的进展记录？\n%2\n变更历史中仍保留它，也可以撤销。")
            .arg(entry.date.toString(Qt::ISODate), logEntrySummary(record()->project, entry)), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *yes = box.addButton(tr("删除"), QMessageBox::AcceptRole);
    box.addButton(tr("取消"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == yes)
        (void)m_edits.apply({RemoveLogEntry{id, entry.id}}, tr("删除进展记录"));
}

} // namespace jingan
