// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectbatchdialog.h"

#include "ui/projects/datefield.h"
#include "ui/projects/projectfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// Titles that are named; the rest is counted.
constexpr int NamedTitles = 3;

} // namespace

ProjectBatchDialog::ProjectBatchDialog(const QList<ProjectRecord> &records, const QStringList &departments,
    const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_markTick(nullptr)
    , m_mark(new QComboBox(this))
    , m_fault(new QLabel(this))
    , m_ok(nullptr)
{
    setWindowTitle(tr("成批设置"));
    QStringList titles;
    for (const ProjectRecord &record : records.mid(0, NamedTitles))
        titles.append(record.project.title);
    QString named = titles.join(tr("、"));
    if (records.size() > NamedTitles)
        named = tr("%1 等").arg(named);
    auto *what = new QLabel(tr("%n 项：%1", nullptr, int(records.size())).arg(named), this);
    what->setProperty("role", QStringLiteral("strong"));
    what->setWordWrap(true);
    auto *hint = new QLabel(tr("只设置勾选的各栏；勾选而留空即清除。全部作为一步，可以撤销。"), this);
    hint->setProperty("role", QStringLiteral("secondary"));
    hint->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    auto *lead = new QLineEdit(this);
    auto *completer = new QCompleter(departments, lead);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    lead->setCompleter(completer);
    addField(form, ProjectField::LeadDepartment, lead);
    addField(form, ProjectField::Cooperating, new QLineEdit(this));
    addField(form, ProjectField::Person, new QLineEdit(this));
    const int year = records.isEmpty() ? 0 : records.constFirst().project.year;
    for (const ProjectField field : {ProjectField::Start, ProjectField::Due}) {
        auto *date = new DateField(theme, this);
        date->setReading(year, field == ProjectField::Start);
        addField(form, field, date);
    }
    auto *stage = new QComboBox(this);
    for (const ConstructionStage each : constructionStages())
        stage->addItem(each == ConstructionStage::None ? tr("未填写／非建设项目") : constructionStageName(each), int(each));
    addField(form, ProjectField::Stage, stage);
    for (const StatusMark mark : statusMarks()) {
        if (mark != StatusMark::None)
            m_mark->addItem(statusMarkName(mark), int(mark));
    }
    m_mark->setObjectName(QStringLiteral("mark"));
    m_markTick = addRow(form, tr("状态"), m_mark);

    m_fault->setProperty("role", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("设置 %n 项", nullptr, int(records.size())), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    // Room for the bold letters of a default button.
    m_ok->setMinimumWidth(m_ok->sizeHint().width() + 20);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProjectBatchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProjectBatchDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    lead->setFocus();
    follow();
}

QCheckBox *ProjectBatchDialog::addRow(QFormLayout *form, const QString &name, QWidget *editor)
{
    auto *tick = new QCheckBox(name, this);
    editor->setAccessibleName(name);
    form->addRow(tick, editor);
    connect(tick, &QCheckBox::toggled, this, &ProjectBatchDialog::follow);
    // Whoever fills a field in means to set it.
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setPlaceholderText(tr("未填写"));
        connect(line, &QLineEdit::textChanged, tick, [tick] { tick->setChecked(true); });
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        connect(box, &QComboBox::activated, tick, [tick] { tick->setChecked(true); });
    }
    return tick;
}

void ProjectBatchDialog::addField(QFormLayout *form, ProjectField field, QWidget *editor)
{
    editor->setObjectName(projectFieldKey(field));
    m_rows.append({field, addRow(form, projectFieldName(field), editor), editor});
}

QVariant ProjectBatchDialog::valueOf(const Row &row) const
{
    if (const auto *date = qobject_cast<const DateField *>(row.editor))
        return date->date();
    if (const auto *box = qobject_cast<const QComboBox *>(row.editor))
        return QVariant::fromValue(ConstructionStage(box->currentData().toInt()));
    const QString text = qobject_cast<const QLineEdit *>(row.editor)->text().trimmed();
    return row.field == ProjectField::Cooperating ? QVariant(departmentsOfLine(text)) : QVariant(text);
}

QList<ProjectChange> ProjectBatchDialog::changes(const QDate &day, const QString &reporter) const
{
    QList<ProjectChange> changes;
    for (const ProjectRecord &record : m_records) {
        const Project &project = record.project;
        for (const Row &row : m_rows) {
            if (row.tick->isChecked())
                changes.append(SetField{project.id, row.field, valueOf(row), projectFieldValue(project, row.field)});
        }
        if (m_markTick->isChecked()) {
            ProjectLogEntry entry;
            entry.date = day;
            entry.mark = StatusMark(m_mark->currentData().toInt());
            entry.reporter = reporter;
            changes.append(AddLogEntry{project.id, entry});
        }
    }
    return changes;
}

void ProjectBatchDialog::accept()
{
    for (const Row &row : std::as_const(m_rows)) {
        auto *date = qobject_cast<DateField *>(row.editor);
        if (date && row.tick->isChecked() && !date->isReadable()) {
            m_fault->setText(date->fault());
            m_fault->show();
            date->setFocus();
            return;
        }
    }
    QDialog::accept();
}

void ProjectBatchDialog::follow()
{
    bool any = m_markTick && m_markTick->isChecked();
    for (const Row &row : std::as_const(m_rows))
        any = any || row.tick->isChecked();
    if (m_ok)
        m_ok->setEnabled(any);
}

} // namespace jingan
