// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/addprojectdialog.h"

#include "app/projects/cellvalues.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int HighestNumber = 99'999;

} // namespace

AddProjectDialog::AddProjectDialog(int year, int number, const QStringList &areas, const QStringList &departments, QWidget *parent)
    : QDialog(parent)
    , m_year(year)
    , m_number(new QSpinBox(this))
    , m_title(new QLineEdit(this))
    , m_area(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_lead(new QLineEdit(this))
    , m_fault(new QLabel(this))
{
    setWindowTitle(tr("新增项目"));
    auto *hint = new QLabel(tr("手工新增的项目不出自报告，页面上会注明。其余各栏可在右侧资料中填写。"), this);
    hint->setProperty("role", QStringLiteral("secondary"));
    hint->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("title"));
    m_number->setRange(1, HighestNumber);
    m_number->setValue(number);
    m_area->setEditable(true);
    m_area->addItems(areas);
    m_area->setCurrentText({});
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setPlaceholderText(tr("例如 480 张、不少于 200 人次；没有数量则留空"));
    m_lead->setPlaceholderText(tr("未填写"));
    auto *completer = new QCompleter(departments, m_lead);
    completer->setFilterMode(Qt::MatchContains);
    m_lead->setCompleter(completer);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("事项(&T)"), m_title);
    form->addRow(tr("方面(&A)"), m_area);
    form->addRow(tr("序号(&N)"), m_number);
    form->addRow(tr("全年目标(&G)"), m_target);
    form->addRow(tr("牵头部门(&L)"), m_lead);
    m_fault->setProperty("role", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("新增"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddProjectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddProjectDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    m_title->setFocus();
}

Project AddProjectDialog::project() const
{
    Project project;
    project.id = newProjectId();
    project.year = m_year;
    project.number = m_number->value();
    project.title = m_title->text().trimmed();
    project.area = m_area->currentText().trimmed();
    project.leadDepartment = m_lead->text().trimmed();
    if (const auto target = cellTarget(textCell(m_target->text().trimmed())))
        project.measures = {{{}, {}, target->value, target->unit, target->bound, false}};
    return project;
}

void AddProjectDialog::accept()
{
    const QString target = m_target->text().trimmed();
    if (m_title->text().trimmed().isEmpty()) {
        m_fault->setText(tr("请填写事项的名称。"));
        m_title->setFocus();
    } else if (!target.isEmpty() && !cellTarget(textCell(target))) {
        m_fault->setText(tr("看不懂目标“%1”，请写成“480 张”或“不少于 200 人次”，没有数量则留空。").arg(target));
        m_target->setFocus();
    } else {
        QDialog::accept();
        return;
    }
    m_fault->show();
}

} // namespace jingan
