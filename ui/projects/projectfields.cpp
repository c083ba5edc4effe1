// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectfields.h"

#include "app/common/visibletext.h"
#include "ui/projects/datefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStringListModel>

namespace jingan {

QStringList departmentsOfLine(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\n]"));
    QStringList departments;
    const QStringList parts = text.split(separators);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            departments.append(part.trimmed());
    }
    return departments;
}

ProjectFields::ProjectFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stage(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_departments(new QStringListModel(this))
    , m_areas(new QStringListModel(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addLine(form, ProjectField::LeadDepartment);
    addLine(form, ProjectField::Cooperating)->setToolTip(tr("几个部门用顿号分开"));
    addLine(form, ProjectField::Person);
    addDate(form, ProjectField::Start);
    addDate(form, ProjectField::Due);
    for (const ConstructionStage stage : constructionStages()) {
        m_stage->addItem(stage == ConstructionStage::None ? tr("未填写／非建设项目") : constructionStageName(stage), int(stage));
    }
    // Never wider than the pane.
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stage->setMinimumContentsLength(6);
    m_stage->setAccessibleName(projectFieldName(ProjectField::Stage));
    form->addRow(projectFieldName(ProjectField::Stage), m_stage);
    connect(m_stage, &QComboBox::activated, this, [this] {
        const auto stage = ConstructionStage(m_stage->currentData().toInt());
        if (stage != m_project.stage)
            emit changed(ProjectField::Stage, QVariant::fromValue(stage));
    });
    for (const ProjectField field : {ProjectField::Milestone1, ProjectField::Milestone2, ProjectField::Milestone3, ProjectField::Milestone4})
        addLine(form, field);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    m_note->setPlaceholderText(tr("未填写"));
    m_note->setAccessibleName(projectFieldName(ProjectField::Note));
    m_note->installEventFilter(this);
    form->addRow(projectFieldName(ProjectField::Note), m_note);
    for (const ProjectField field : {ProjectField::Title, ProjectField::Area, ProjectField::Number})
        addLine(form, field);

    const auto complete = [this](ProjectField field, QStringListModel *names) {
        auto *completer = new QCompleter(names, this);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_lines.value(field)->setCompleter(completer);
    };
    complete(ProjectField::LeadDepartment, m_departments);
    complete(ProjectField::Area, m_areas);
}

QLineEdit *ProjectFields::addLine(QFormLayout *form, ProjectField field)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(projectFieldKey(field));
    line->setPlaceholderText(tr("未填写"));
    line->setAccessibleName(projectFieldName(field));
    form->addRow(projectFieldName(field), line);
    m_lines.insert(field, line);
    connect(line, &QLineEdit::editingFinished, this, [this, field, line] { saveLine(field, line); });
    return line;
}

DateField *ProjectFields::addDate(QFormLayout *form, ProjectField field)
{
    auto *line = new DateField(m_theme, this);
    line->setObjectName(projectFieldKey(field));
    line->setAccessibleName(projectFieldName(field));
    form->addRow(projectFieldName(field), line);
    m_dates.insert(field, line);
    connect(line, &QLineEdit::editingFinished, this, [this, field, line] { saveDate(field, line); });
    connect(line, &DateField::picked, this, [this, field, line] { saveDate(field, line); });
    return line;
}

void ProjectFields::setKnown(const QStringList &departments, const QStringList &areas)
{
    m_departments->setStringList(departments);
    m_areas->setStringList(areas);
}

QString ProjectFields::shown(ProjectField field) const
{
    const QString text = projectFieldText(field, projectFieldValue(m_project, field));
    return field == ProjectField::Cooperating ? m_project.cooperating.join(tr("、")) : text;
}

void ProjectFields::setProject(const Project &project)
{
    const bool same = project.id == m_project.id;
    m_project = project;
    const auto show = [&](QLineEdit *line, const QString &text) {
        // What is being typed stays, also while a list of suggestions or another window has the focus.
        if ((same && line->isModified()) || line->text() == text)
            return;
        line->setText(text);
        line->setCursorPosition(0);
    };
    for (auto each = m_lines.cbegin(); each != m_lines.cend(); ++each)
        show(each.value(), shown(each.key()));
    for (auto each = m_dates.cbegin(); each != m_dates.cend(); ++each) {
        each.value()->setReading(project.year, each.key() == ProjectField::Start);
        show(each.value(), shown(each.key()));
    }
    m_stage->setCurrentIndex(m_stage->findData(int(project.stage)));
    if (!(same && m_note->document()->isModified())) {
        if (m_note->toPlainText() != project.note)
            m_note->setPlainText(project.note);
        m_note->document()->setModified(false);
    }
}

void ProjectFields::saveLine(ProjectField field, QLineEdit *line)
{
    const QString text = line->text().trimmed();
    line->setModified(false);
    if (text == shown(field))
        return;
    if (field == ProjectField::Cooperating) {
        emit changed(field, departmentsOfLine(text));
        return;
    }
    const auto value = projectFieldOfText(field, withoutInvisibleSigns(text));
    if (value && !(field == ProjectField::Title && text.isEmpty())) {
        emit changed(field, *value);
        return;
    }
    emit refused(value ? tr("项目没有名称。") : value.error().message);
    line->setText(shown(field));
}

void ProjectFields::saveDate(ProjectField field, DateField *line)
{
    line->setModified(false);
    if (!line->isReadable()) {
        emit refused(line->fault());
        line->setText(shown(field));
        return;
    }
    const QDate date = line->date();
    line->setDate(date);
    if (date != projectFieldValue(m_project, field).toDate())
        emit changed(field, date);
}

void ProjectFields::saveNote()
{
    m_note->document()->setModified(false);
    const QString note = m_note->toPlainText().trimmed();
    if (note != m_project.note)
        emit changed(ProjectField::Note, note);
}

void ProjectFields::commit()
{
    const auto lines = m_lines;
    for (auto each = lines.cbegin(); each != lines.cend(); ++each) {
        if (each.value()->isModified())
            saveLine(each.key(), each.value());
    }
    const auto dates = m_dates;
    for (auto each = dates.cbegin(); each != dates.cend(); ++each) {
        if (each.value()->isModified())
            saveDate(each.key(), each.value());
    }
    if (m_note->document()->isModified())
        saveNote();
}

void ProjectFields::hideEvent(QHideEvent *event)
{
    // The window may close while a list of suggestions holds what was typed back.
    commit();
    QWidget::hideEvent(event);
}

bool ProjectFields::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut && m_note->document()->isModified())
        saveNote();
    return QWidget::eventFilter(watched, event);
}

} // namespace jingan
