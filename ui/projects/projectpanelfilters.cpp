// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist's filter row, apart from the list itself.
#include "ui/projects/projectpanel.h"

#include "app/projects/projectfilterproxy.h"
#include "app/projects/projectstore.h"
#include "app/projects/projecttreemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTreeView>

namespace jingan {

QLayout *ProjectPanel::buildFilters()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("按事项、引文筛选"));
    m_text->setAccessibleName(tr("按事项、引文筛选"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(130);
    m_areas = new QComboBox(this);
    m_areas->setAccessibleName(tr("按领域筛选"));
    m_areas->addItem(tr("全部领域"));
    m_areas->addItems(m_model->areas());
    m_statuses = new QComboBox(this);
    m_statuses->setAccessibleName(tr("按状态筛选"));
    m_statuses->addItem(tr("全部状态"));
    for (const ProjectStatus status : projectStatuses())
        m_statuses->addItem(projectStatusName(status), int(status));
    m_departments = new QComboBox(this);
    m_departments->setAccessibleName(tr("按牵头部门筛选"));
    m_departments->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_quantified = new QCheckBox(tr("仅量化目标"), this);
    m_clear = new QPushButton(tr("清除筛选"), this);
    m_count = new QLabel(this);
    m_count->setProperty("role", QStringLiteral("caption"));

    connect(m_text, &QLineEdit::textChanged, this, &ProjectPanel::refreshFilters);
    for (QComboBox *box : {m_areas, m_statuses, m_departments})
        connect(box, &QComboBox::currentIndexChanged, this, &ProjectPanel::refreshFilters);
    connect(m_quantified, &QCheckBox::toggled, this, &ProjectPanel::refreshFilters);
    connect(m_clear, &QPushButton::clicked, this, &ProjectPanel::clearFilters);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_areas);
    row->addWidget(m_statuses);
    row->addWidget(m_departments);
    row->addWidget(m_quantified);
    row->addWidget(m_clear);
    row->addWidget(m_count);
    return row;
}

void ProjectPanel::refreshFilters()
{
    ProjectFilter filter;
    filter.text = m_text->text();
    if (m_areas->currentIndex() > 0)
        filter.area = m_areas->currentText();
    if (m_statuses->currentIndex() > 0)
        filter.statuses = {ProjectStatus(m_statuses->currentData().toInt())};
    if (m_departments->currentIndex() > 0)
        filter.department = m_departments->currentData().toString();
    filter.quantifiedOnly = m_quantified->isChecked();
    m_proxy->setFilter(filter);
    m_tree->expandAll();
    refreshCount();
}

void ProjectPanel::refreshCount()
{
    const int shown = m_proxy->projectCount();
    m_count->setText(tr("%1／%2 项").arg(shown).arg(m_store.records().size()));
    m_treeOrHint->setCurrentIndex(shown > 0 ? 0 : 1);
    m_clear->setVisible(m_proxy->isFiltering());
}

void ProjectPanel::clearFilters()
{
    m_text->clear();
    for (QComboBox *box : {m_areas, m_statuses, m_departments})
        box->setCurrentIndex(0);
    m_quantified->setChecked(false);
}

void ProjectPanel::fillDepartments()
{
    const QStringList departments = m_model->departments();
    const QVariant chosen = m_departments->currentData();
    const QSignalBlocker blocker(m_departments);
    m_departments->clear();
    m_departments->addItem(tr("全部牵头部门"));
    m_departments->addItem(tr("未填写"), QString());
    for (const QString &department : departments)
        m_departments->addItem(department, department);
    const int index = chosen.isValid() ? m_departments->findData(chosen) : 0;
    m_departments->setCurrentIndex(qMax(0, index));
}

} // namespace jingan
