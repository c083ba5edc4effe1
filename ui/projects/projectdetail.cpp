// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectdetail.h"

#include "app/common/numbers.h"
#include "app/projects/projectedits.h"
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
    connect(&store, &ProjectStore::progressChanged, this, [this](int number) {
        if (m_project && m_project->number == number)
            refresh();
    });
    connect(&theme, &Theme::changed, this, &ProjectDetail::refresh);
    setProject(nullptr);
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
    for (StatusGroup status : statusGroups())
        m_status->addItem(statusGroupName(status), int(status));
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

    connect(m_status, &QComboBox::activated, this, &ProjectDetail::save);
    for (QLineEdit *field : {m_done, m_lead, m_due, m_note})
        connect(field, &QLineEdit::editingFinished, this, &ProjectDetail::save);
}

void ProjectDetail::setProject(const Project *project)
{
    m_project = project;
    m_content->setVisible(project);
    m_hint->setVisible(!project);
    refresh();
}

void ProjectDetail::focusFirstField()
{
    m_status->setFocus(Qt::OtherFocusReason);
}

void ProjectDetail::refresh()
{
    if (!m_project)
        return;
    m_refreshing = true;
    const ProjectProgress progress = m_store.progress(m_project->number);
    m_number->setText(tr("%1 · 第 %2 项").arg(m_project->area).arg(m_project->number));
    m_title->setText(m_project->title);

    QString quote = m_project->source.quote.toHtmlEscaped();
    if (m_project->isQuantified()) {
        const QString number = formatNumber(*m_project->measures.constFirst().target);
        const qsizetype at = quote.lastIndexOf(number);
        if (at >= 0) {
            quote = QStringLiteral("%1<b style='color:%3'>%2</b>%4").arg(quote.left(at), number,
                m_theme.tokens().primary.name(), quote.mid(at + number.size()));
        }
    }
    m_quote->setText(QStringLiteral("“%1”").arg(quote));
    m_source->setPlaces({m_project->source.place});
    refreshLastYear();

    for (int i = 0; i < m_status->count(); ++i) {
        const auto status = StatusGroup(m_status->itemData(i).toInt());
        m_status->setItemIcon(i, m_theme.icon(statusIconName(status), status == StatusGroup::NotStarted
                ? m_theme.tokens().statusNotStartedEdge : m_theme.tokens().statusColor(status)));
    }
    m_status->setCurrentIndex(m_status->findData(int(progress.status)));
    const bool quantified = m_project->isQuantified();
    m_done->setEnabled(quantified);
    m_done->setPlaceholderText(quantified ? tr("未填写") : tr("无量化目标"));
    m_done->setText(progress.done ? formatNumber(*progress.done) : QString());
    m_target->setText(quantified ? tr("／%1").arg(m_project->targetText()) : QString());
    const auto percent = progressPercent(*m_project, progress);
    m_percent->setText(percent && quantified ? formatNumber(*percent, 1) + u'%' : QString());
    m_lead->setText(progress.leadDepartment);
    m_due->setText(progress.due);
    m_note->setText(progress.note);
    refreshHistory();
    m_refreshing = false;
}

void ProjectDetail::refreshLastYear()
{
    m_lastYear->hide();
    m_lastYearSource->hide();
    for (const Comparison &pair : m_dataset.comparisons) {
        // Only what counts the same, told by the very same words of the plan.
        const bool same = pair.sameMeasure && pair.planPlace.paragraph == m_project->source.place.paragraph
            && (pair.planQuote == m_project->source.quote || m_project->source.quote.startsWith(pair.planQuote)
                || pair.planQuote.startsWith(m_project->source.quote));
        if (!same)
            continue;
        m_lastYear->setText(tr("%1 年完成：%2 %3").arg(m_dataset.report.reviewYear()).arg(pair.doneText, pair.unit));
        m_lastYear->show();
        m_lastYearSource->setPlaces({pair.donePlace});
    }
}

QString ProjectDetail::fieldName(const QString &field) const
{
    if (field == QLatin1String("status"))
        return tr("状态");
    if (field == QLatin1String("done"))
        return tr("已完成数");
    if (field == QLatin1String("lead_department"))
        return tr("牵头部门");
    if (field == QLatin1String("due"))
        return tr("时限");
    return tr("备注");
}

QString ProjectDetail::fieldValue(const QString &field, const QString &value) const
{
    if (value.isEmpty())
        return tr("未填写");
    return field == QLatin1String("status") ? statusGroupName(statusGroupOfKey(value)) : value;
}

void ProjectDetail::refreshHistory()
{
    const QList<RecordedChange> changes = m_store.history(m_project->number);
    if (changes.isEmpty()) {
        m_history->setText(tr("尚无变更"));
        return;
    }
    QStringList lines;
    for (const RecordedChange &change : changes.mid(0, ShownChanges)) {
        lines.append(tr("%1 %2 → %3").arg(fieldName(change.field), fieldValue(change.field, change.before),
                             fieldValue(change.field, change.after)).toHtmlEscaped()
            + QStringLiteral("<br><span style='color:%1'>%2</span>").arg(m_theme.tokens().captionText.name(),
                change.when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    }
    if (changes.size() > ShownChanges)
        lines.append(tr("另有 %1 次更早的变更").arg(changes.size() - ShownChanges));
    m_history->setText(lines.join(QStringLiteral("<br>")));
}

void ProjectDetail::save()
{
    if (!m_project || m_refreshing)
        return;
    ProjectProgress progress;
    progress.status = StatusGroup(m_status->currentData().toInt());
    bool ok = false;
    const double done = m_done->text().toDouble(&ok);
    if (ok)
        progress.done = done;
    progress.leadDepartment = m_lead->text().trimmed();
    progress.due = m_due->text().trimmed();
    progress.note = m_note->text().trimmed();
    if (const auto saved = m_edits.apply(m_project->number, progress); !saved) {
        emit saveFailed(saved.error().message);
        refresh();
    }
}

} // namespace jingan
