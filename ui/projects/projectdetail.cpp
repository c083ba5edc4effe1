// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectdetail.h"

#include "app/common/numbers.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecthistory.h"
#include "ui/controls/sourcelink.h"
#include "ui/projects/projectdelegate.h"

#include <QComboBox>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// Changes shown; all of them are kept.
constexpr int ShownChanges = 8;

QLabel *wordLabel(const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

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
{
    m_hint->setText(tr("在左侧选中一项，这里显示它的原文依据与办理情况。"));
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 10, 0); // clear of the scroll bar
    content->setSpacing(8);
    buildFacts(content);
    buildFields(content);
    content->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 0, Qt::AlignTop);
    layout->addWidget(m_content, 1);
    connect(&store, &ProjectStore::recordsChanged, this, [this](const QStringList &ids) {
        if (ids.contains(m_projectId))
            refresh();
    });
    connect(&store, &ProjectStore::listChanged, this, [this] { setProject(m_projectId); });
    connect(&theme, &Theme::changed, this, &ProjectDetail::refresh);
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

void ProjectDetail::buildFields(QVBoxLayout *layout)
{
    m_status = new QComboBox(m_content);
    m_status->setAccessibleName(tr("状态"));
    for (const StatusMark mark : statusMarks()) {
        if (mark != StatusMark::None)
            m_status->addItem(statusMarkName(mark), int(mark));
    }
    m_explanation = wordLabel(QStringLiteral("secondary"), m_content);
    m_done = new QLineEdit(m_content);
    m_done->setValidator(new QDoubleValidator(0.0, 1e12, 4, m_done));
    m_target = new QLabel(m_content);
    m_percent = new QLabel(m_content);
    m_percent->setProperty("role", QStringLiteral("strong"));
    m_lead = new QLineEdit(m_content);
    m_due = new QLineEdit(m_content);
    m_note = new QLineEdit(m_content);
    for (QLineEdit *field : {m_done, m_lead, m_note})
        field->setPlaceholderText(tr("未填写"));
    m_due->setPlaceholderText(tr("报告未载，可填写"));

    auto *done = new QHBoxLayout;
    done->setSpacing(8);
    m_done->setMinimumWidth(70);
    done->addWidget(m_done, 1);
    done->addWidget(m_target);
    done->addWidget(m_percent);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("状态(&S)"), m_status);
    form->addRow(m_explanation);
    m_doneLabel = new QLabel(tr("已完成(&D)"), m_content);
    m_doneLabel->setBuddy(m_done);
    form->addRow(m_doneLabel, done);
    form->addRow(tr("牵头部门(&L)"), m_lead);
    form->addRow(tr("时限(&T)"), m_due);
    form->addRow(tr("备注(&N)"), m_note);
    layout->addLayout(form);

    auto *rule = new QFrame(m_content);
    rule->setProperty("role", QStringLiteral("rule"));
    auto *heading = new QLabel(tr("变更记录"), m_content);
    heading->setProperty("role", QStringLiteral("strong"));
    m_history = wordLabel(QStringLiteral("secondary"), m_content);
    m_history->setTextFormat(Qt::RichText);
    layout->addWidget(rule);
    layout->addWidget(heading);
    layout->addWidget(m_history);

    connect(m_status, &QComboBox::activated, this, &ProjectDetail::saveMark);
    for (QLineEdit *field : {m_done, m_lead, m_due, m_note})
        connect(field, &QLineEdit::editingFinished, this, &ProjectDetail::save);
}

const ProjectRecord *ProjectDetail::record() const
{
    return m_store.record(m_projectId);
}

void ProjectDetail::setProject(const QString &projectId)
{
    m_projectId = projectId;
    m_content->setVisible(record());
    m_hint->setVisible(!record());
    refresh();
}

void ProjectDetail::focusFirstField()
{
    m_status->setFocus(Qt::OtherFocusReason);
}

void ProjectDetail::refresh()
{
    const ProjectRecord *shown = record();
    if (!shown)
        return;
    m_refreshing = true;
    const Project &project = shown->project;
    const ProjectStanding standing = projectStanding(project, shown->log, QDate::currentDate());
    const ProjectMeasure *measure = project.measures.isEmpty() ? nullptr : &project.measures.constFirst();
    const bool quantified = measure && measure->isQuantified();
    m_number->setText(tr("%1 · 第 %2 项").arg(project.area).arg(project.number));
    m_title->setText(project.title);

    QString quote = project.source.quote.toHtmlEscaped();
    if (quantified) {
        const QString number = formatNumber(*measure->target);
        const qsizetype at = quote.lastIndexOf(number);
        if (at >= 0) {
            quote = QStringLiteral("%1<b style='color:%3'>%2</b>%4").arg(quote.left(at), number,
                m_theme.tokens().primary.name(), quote.mid(at + number.size()));
        }
    }
    m_quote->setText(project.source.isReport() ? QStringLiteral("“%1”").arg(quote)
            : project.source.isAppendix()        ? tr("报告“%1”第 %2 行：“%3”").arg(project.source.section.toHtmlEscaped()).arg(project.source.row).arg(quote)
                                                 : tr("导入自“%1”第 %2 行").arg(project.source.file).arg(project.source.row));
    m_source->setVisible(project.source.isReport());
    if (project.source.isReport())
        m_source->setPlaces({project.source.place});
    refreshLastYear();

    StatusMark mark = StatusMark::ByRule;
    for (const ProjectLogEntry &entry : shown->log) {
        if (entry.mark != StatusMark::None && entry.date <= standing.asOf)
            mark = entry.mark;
    }
    m_status->setCurrentIndex(m_status->findData(int(mark)));
    m_explanation->setText(tr("%1：%2").arg(projectStatusName(standing.status), explainStanding(project, standing)));
    m_done->setEnabled(quantified);
    m_done->setPlaceholderText(quantified ? tr("未填写") : tr("无量化目标"));
    const auto done = quantified ? standing.measures.constFirst().done : std::nullopt;
    m_done->setText(done ? formatNumber(*done) : QString());
    m_target->setText(quantified ? tr("／%1").arg(measure->targetText()) : QString());
    const auto percent = quantified ? standing.measures.constFirst().percent : std::nullopt;
    m_percent->setText(percent ? formatNumber(*percent, 1) + u'%' : QString());
    m_lead->setText(project.leadDepartment);
    m_due->setText(project.due.toString(Qt::ISODate));
    m_note->setText(project.note);
    refreshHistory();
    m_refreshing = false;
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
    const auto changes = m_store.history(m_projectId);
    if (!changes) {
        m_history->setText(changes.error().message.toHtmlEscaped());
        return;
    }
    QStringList lines;
    for (const ProjectHistoryEntry &change : changes->mid(0, ShownChanges)) {
        const QString when = change.when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        lines.append(historyText(change).toHtmlEscaped()
            + QStringLiteral("<br><span style='color:%1'>%2</span>").arg(m_theme.tokens().captionText.name(),
                QStringLiteral("%1 %2").arg(when, change.who).trimmed().toHtmlEscaped()));
    }
    if (changes->size() > ShownChanges)
        lines.append(tr("另有 %1 次更早的变更").arg(changes->size() - ShownChanges));
    m_history->setText(lines.join(QStringLiteral("<br>")));
}

void ProjectDetail::save()
{
    const ProjectRecord *shown = record();
    if (!shown || m_refreshing)
        return;
    const Project project = shown->project;
    const QDate today = QDate::currentDate();
    Result<void> saved;
    const auto set = [&](ProjectField field, const QString &text) {
        if (!saved || text == projectFieldText(field, projectFieldValue(project, field)))
            return;
        saved = projectFieldOfText(field, text).and_then([&](const QVariant &value) {
            return m_edits.setField({project.id}, field, value);
        });
    };
    set(ProjectField::LeadDepartment, m_lead->text().trimmed());
    set(ProjectField::Due, m_due->text().trimmed());
    set(ProjectField::Note, m_note->text().trimmed());
    if (saved && m_done->isEnabled()) {
        bool ok = false;
        const double done = m_done->text().toDouble(&ok);
        const QString measure = project.measures.constFirst().id;
        if (ok || doneAsOf(shown->log, measure, today))
            saved = m_edits.setDone({{project.id, measure, ok ? std::optional(done) : std::nullopt}}, today);
    }
    if (!saved) {
        emit saveFailed(saved.error().message);
        refresh();
    }
}

void ProjectDetail::saveMark()
{
    if (!record() || m_refreshing)
        return;
    if (const auto saved = m_edits.setMark({m_projectId}, StatusMark(m_status->currentData().toInt()), QDate::currentDate()); !saved) {
        emit saveFailed(saved.error().message);
        refresh();
    }
}

} // namespace jingan
