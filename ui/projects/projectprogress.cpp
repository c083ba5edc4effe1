// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectprogress.h"

#include "app/common/numbers.h"
#include "ui/controls/readonly.h"
#include "ui/projects/numberfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

ProjectProgress::ProjectProgress(QWidget *parent)
    : QWidget(parent)
    , m_status(new QComboBox(this))
    , m_explanation(new QLabel(this))
    , m_grid(new QGridLayout)
{
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setAccessibleName(tr("状态"));
    for (const StatusMark mark : statusMarks()) {
        if (mark != StatusMark::None)
            m_status->addItem(statusMarkName(mark), int(mark));
    }
    connect(m_status, &QComboBox::activated, this, [this] { emit markChosen(StatusMark(m_status->currentData().toInt())); });
    m_explanation->setProperty("role", QStringLiteral("secondary"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *measures = new QPushButton(tr("修改目标与指标…"), this);
    measures->setProperty("role", QStringLiteral("link"));
    connect(measures, &QPushButton::clicked, this, &ProjectProgress::measuresRequested);
    auto *rule = new QPushButton(tr("状态规则…"), this);
    rule->setProperty("role", QStringLiteral("link"));
    rule->setProperty(InformsProperty, true);
    connect(rule, &QPushButton::clicked, this, &ProjectProgress::ruleRequested);
    auto *links = new QHBoxLayout;
    links->setSpacing(4);
    links->addWidget(measures);
    links->addWidget(rule);
    links->addStretch(1);

    auto *label = new QLabel(tr("状态(&S)"), this);
    label->setBuddy(m_status);
    auto *status = new QHBoxLayout;
    status->setSpacing(12);
    status->addWidget(label);
    status->addWidget(m_status, 1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(status);
    layout->addWidget(m_explanation);
    layout->addLayout(m_grid);
    layout->addLayout(links);
}

void ProjectProgress::addRow()
{
    const int row = int(m_rows.size());
    Row each{{}, {}, new QLabel(this), new NumberField(this), new QLabel(this), new QLabel(this)};
    each.name->setWordWrap(true);
    each.name->setProperty("role", QStringLiteral("caption"));
    each.percent->setProperty("role", QStringLiteral("strong"));
    each.field->setObjectName(QStringLiteral("done"));
    m_grid->addWidget(each.name, 2 * row, 0, 1, 3);
    m_grid->addWidget(each.field, 2 * row + 1, 0);
    m_grid->addWidget(each.target, 2 * row + 1, 1);
    m_grid->addWidget(each.percent, 2 * row + 1, 2);
    connect(each.field, &QLineEdit::editingFinished, this, [this, row] { save(row); });
    m_rows.append(each);
}

void ProjectProgress::setRecord(const ProjectRecord &record, const QDate &day)
{
    const bool same = record.project.id == m_projectId;
    m_projectId = record.project.id;
    const ProjectStanding standing = projectStanding(record.project, record.log, day);
    StatusMark mark = StatusMark::ByRule;
    for (const ProjectLogEntry &entry : record.log) {
        if (entry.mark != StatusMark::None && entry.date <= day)
            mark = entry.mark;
    }
    m_status->setCurrentIndex(m_status->findData(int(mark)));
    m_explanation->setText(tr("%1：%2").arg(projectStatusName(standing.status), explainStanding(record.project, standing)));

    int used = 0;
    for (qsizetype i = 0; i < record.project.measures.size(); ++i) {
        const ProjectMeasure &measure = record.project.measures.at(i);
        if (!measure.isQuantified())
            continue;
        if (used == m_rows.size())
            addRow();
        Row &row = m_rows[used++];
        const MeasureStanding &stands = standing.measures.at(i);
        const bool keep = same && row.measureId == measure.id && row.field->isModified();
        row.measureId = measure.id;
        row.done = stands.done;
        const QString name = measure.name.isEmpty() ? tr("累计完成") : measure.name;
        row.name->setText(measure.yearEndOnly ? tr("%1（年末才可计量）").arg(name) : name);
        if (!keep)
            row.field->setNumber(stands.done);
        row.field->setAccessibleName(tr("%1，目标 %2").arg(name, measure.targetText()));
        row.target->setText(tr("／%1").arg(measure.targetText()));
        row.percent->setText(stands.percent ? formatNumber(*stands.percent, 1) + u'%' : QString());
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        for (QWidget *widget : {static_cast<QWidget *>(m_rows.at(i).name), static_cast<QWidget *>(m_rows.at(i).field),
                 static_cast<QWidget *>(m_rows.at(i).target), static_cast<QWidget *>(m_rows.at(i).percent)})
            widget->setVisible(i < used);
        if (i >= used)
            m_rows[i].measureId.clear();
    }
}

void ProjectProgress::focusStatus()
{
    m_status->setFocus(Qt::OtherFocusReason);
}

void ProjectProgress::save(int index)
{
    const Row row = m_rows.at(index);
    row.field->setModified(false);
    if (row.measureId.isEmpty())
        return;
    if (!row.field->isReadable()) {
        emit refused(row.field->fault());
        row.field->setNumber(row.done);
        return;
    }
    const auto done = row.field->number();
    row.field->setNumber(done);
    if (done != row.done)
        emit doneChanged(row.measureId, done);
}

void ProjectProgress::commit()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).field->isModified())
            save(row);
    }
}

} // namespace jingan
