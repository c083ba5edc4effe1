// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/logentrydialog.h"

#include "ui/projects/datefield.h"
#include "ui/projects/numberfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jingan {

LogEntryDialog::LogEntryDialog(const Project &project, const ProjectLogEntry &entry, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_entry(entry)
    , m_date(new DateField(theme, this))
    , m_text(new QPlainTextEdit(entry.text, this))
    , m_reporter(new QLineEdit(entry.reporter, this))
    , m_evidence(new QLineEdit(entry.evidence, this))
    , m_mark(new QComboBox(this))
    , m_fault(new QLabel(this))
{
    setWindowTitle(entry.id.isEmpty() ? tr("记一笔进展") : tr("更正进展记录"));
    auto *title = new QLabel(tr("%1 · 第 %2 项").arg(project.title).arg(project.number), this);
    title->setProperty("role", QStringLiteral("strong"));
    title->setWordWrap(true);

    m_date->setReading(project.year);
    m_date->setDate(entry.date);
    m_date->setRange({}, QDate::currentDate());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("截至日期(&D)"), m_date);
    for (const ProjectMeasure &measure : project.measures) {
        if (!measure.isQuantified())
            continue;
        auto *field = new NumberField(this);
        const auto figure = entry.done.constFind(measure.id);
        field->setNumber(figure == entry.done.constEnd() ? std::nullopt : std::optional(*figure));
        field->setAccessibleName(tr("累计完成数：%1").arg(measure.name.isEmpty() ? project.title : measure.name));
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(field, 1);
        row->addWidget(new QLabel(tr("／%1").arg(measure.targetText()), this));
        auto *label = new QLabel(measure.name.isEmpty() ? tr("累计完成数(&N)") : measure.name, this);
        label->setWordWrap(true);
        label->setBuddy(field);
        form->addRow(label, row);
        m_figures.append(field);
        m_measures.append(measure.id);
    }
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("完成情况，例如：第二批已开工"));
    m_text->setFixedHeight(84);
    form->addRow(tr("完成情况(&T)"), m_text);
    m_reporter->setPlaceholderText(tr("未填写"));
    form->addRow(tr("报送人(&R)"), m_reporter);
    m_evidence->setPlaceholderText(tr("文件或网址"));
    auto *choose = new QPushButton(tr("选择文件…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &LogEntryDialog::browse);
    auto *evidence = new QHBoxLayout;
    evidence->setSpacing(6);
    evidence->addWidget(m_evidence, 1);
    evidence->addWidget(choose);
    form->addRow(tr("佐证(&E)"), evidence);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(evidence)))
        label->setBuddy(m_evidence);
    m_mark->addItem(tr("不标注"), int(StatusMark::None));
    for (const StatusMark mark : statusMarks()) {
        if (mark != StatusMark::None)
            m_mark->addItem(statusMarkName(mark), int(mark));
    }
    m_mark->setCurrentIndex(m_mark->findData(int(entry.mark)));
    form->addRow(tr("人工标注(&M)"), m_mark);

    m_fault->setProperty("role", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("保存"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &LogEntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LogEntryDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setMinimumWidth(480);
    if (!m_figures.isEmpty())
        m_figures.constFirst()->setFocus();
    else
        m_text->setFocus();
}

ProjectLogEntry LogEntryDialog::entry() const
{
    ProjectLogEntry entry = m_entry;
    entry.date = m_date->date();
    for (int i = 0; i < m_figures.size(); ++i) {
        if (const auto figure = m_figures.at(i)->number())
            entry.done.insert(m_measures.at(i), *figure);
        else
            entry.done.remove(m_measures.at(i));
    }
    entry.text = m_text->toPlainText().trimmed();
    entry.reporter = m_reporter->text().trimmed();
    entry.evidence = m_evidence->text().trimmed();
    entry.mark = StatusMark(m_mark->currentData().toInt());
    return entry;
}

void LogEntryDialog::accept()
{
    const auto refuse = [this](const QString &fault, QWidget *where) {
        m_fault->setText(fault);
        m_fault->show();
        where->setFocus();
    };
    if (!m_date->date().isValid() || !m_date->isReadable())
        return refuse(m_date->text().trimmed().isEmpty() ? tr("请填写数字截至的日期。") : m_date->fault(), m_date);
    for (NumberField *field : std::as_const(m_figures)) {
        if (!field->isReadable())
            return refuse(field->fault(), field);
    }
    const ProjectLogEntry written = entry();
    if (!written.isReport() && written.mark == StatusMark::None && written.evidence.isEmpty())
        return refuse(tr("请至少填写完成数、完成情况、佐证或人工标注中的一项。"), m_text);
    QDialog::accept();
}

void LogEntryDialog::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("选择佐证文件"));
    if (!path.isEmpty())
        m_evidence->setText(path);
}

} // namespace jingan
