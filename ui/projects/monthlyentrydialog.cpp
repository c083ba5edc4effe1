// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/monthlyentrydialog.h"

#include "app/projects/monthlyentrymodel.h"
#include "ui/projects/monthlyentrytable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMap>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr QSize FirstSize(1180, 720);
constexpr QSize LeastSize(860, 480);
constexpr int LargestDepartmentBox = 320;
constexpr int DayFieldMargins = 60;

} // namespace

MonthlyEntryDialog::MonthlyEntryDialog(ProjectStore &store, ProjectEdits &edits, const QString &department, const Theme &theme,
    QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_theme(theme)
    , m_model(new MonthlyEntryModel(store, edits, QDate::currentDate(), this))
    , m_department(new QComboBox(this))
    , m_day(new QDateEdit(QDate::currentDate(), this))
    , m_filled(new QLabel(this))
    , m_table(new MonthlyEntryTable(*m_model, theme, this))
    , m_none(new QLabel(tr("清单中还没有项目。"), this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("保存"), this))
{
    setWindowTitle(tr("月度填报"));
    setMinimumSize(LeastSize);
    resize(parent ? FirstSize.boundedTo(parent->window()->size() - QSize(40, 40)) : FirstSize);
    m_table->setAccessibleName(tr("月度填报表"));
    m_none->setProperty("role", QStringLiteral("secondary"));
    m_none->setAlignment(Qt::AlignCenter);
    auto *hint = new QLabel(tr("填从年初起的累计完成数。Tab 或 Enter 到下一个数，← → 到旁边的栏。留空的不写入；保存后可一步撤销。"), this);
    hint->setProperty("role", QStringLiteral("caption"));
    hint->setWordWrap(true);
    m_message->setWordWrap(true);
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setShortcut(QKeySequence(QKeySequence::Save));
    m_save->setToolTip(m_save->shortcut().toString(QKeySequence::NativeText));
    m_save->setAutoDefault(false);
    auto *close = new QPushButton(tr("关闭"), this);
    close->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &MonthlyEntryDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &MonthlyEntryTable::endReached, m_save, qOverload<>(&QWidget::setFocus));
    connect(m_model, &MonthlyEntryModel::inputChanged, this, &MonthlyEntryDialog::refresh);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(buildHead());
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    layout->addLayout(buttons);
    fillDepartments(department);
    m_model->setDepartment(m_department->currentData().toString());
    followList();
    // Others may fill in departments meanwhile.
    connect(&store, &ProjectStore::recordsChanged, this, &MonthlyEntryDialog::followList);
    connect(&store, &ProjectStore::listChanged, this, &MonthlyEntryDialog::followList);
}

QLayout *MonthlyEntryDialog::buildHead()
{
    const auto addLabel = [this](const QString &words, QWidget *buddy) {
        auto *label = new QLabel(words, this);
        label->setBuddy(buddy);
        buddy->setAccessibleName(label->text().remove(u'&'));
        return label;
    };
    m_department->setMaximumWidth(LargestDepartmentBox * m_theme.textPercent() / 100);
    m_department->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setMinimumWidth(m_day->fontMetrics().horizontalAdvance(QStringLiteral("2025-12-31")) + DayFieldMargins);
    m_day->setMaximumDate(QDate::currentDate()); // nobody reports what is to come
    connect(m_department, &QComboBox::activated, this, &MonthlyEntryDialog::chooseDepartment);
    connect(m_day, &QDateEdit::dateChanged, m_model, &MonthlyEntryModel::setDay);
    auto *who = new QLabel(tr("填报人：%1").arg(m_store.user().isEmpty() ? tr("未知") : m_store.user()), this);
    who->setProperty("role", QStringLiteral("secondary"));
    m_filled->setProperty("role", QStringLiteral("secondary"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(addLabel(tr("牵头部门"), m_department));
    head->addWidget(m_department);
    head->addSpacing(12);
    head->addWidget(addLabel(tr("报送日期"), m_day));
    head->addWidget(m_day);
    head->addSpacing(12);
    head->addWidget(who);
    head->addStretch(1);
    head->addWidget(m_filled);
    return head;
}

void MonthlyEntryDialog::fillDepartments(const QString &department)
{
    QMap<QString, int> counts;
    for (const ProjectRecord &record : m_store.records())
        ++counts[record.project.leadDepartment.trimmed()];
    const QSignalBlocker blocker(m_department);
    m_department->clear();
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (!each.key().isEmpty())
            m_department->addItem(tr("%1（%2 项）").arg(each.key()).arg(*each), each.key());
    }
    if (const int without = counts.value(QString()); without > 0)
        m_department->addItem(tr("未填写部门（%1 项）").arg(without), QString());
    m_department->setCurrentIndex(qMax(0, m_department->findData(department.trimmed())));
}

void MonthlyEntryDialog::followList()
{
    fillDepartments(m_model->department());
    if (m_department->currentData().toString() != m_model->department())
        m_model->setDepartment(m_department->currentData().toString()); // it has no project any more
    const bool empty = m_store.records().isEmpty();
    m_table->setVisible(!empty);
    m_none->setVisible(empty);
    m_department->setEnabled(!empty);
    refresh();
}

void MonthlyEntryDialog::chooseDepartment(int index)
{
    const QString department = m_department->itemData(index).toString();
    if (department == m_model->department())
        return;
    if (!mayLeave()) {
        m_department->setCurrentIndex(m_department->findData(m_model->department()));
        return;
    }
    m_model->setDepartment(department);
    say({}, false);
    m_table->goToFirst();
}

bool MonthlyEntryDialog::mayLeave()
{
    m_table->commit();
    if (!m_model->hasInput())
        return true;
    QMessageBox box(QMessageBox::Question, tr("月度填报"), tr("填写的 %1 项还没有保存。").arg(m_model->filledCount()),
        QMessageBox::NoButton, this);
    QPushButton *keep = box.addButton(tr("保存"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(tr("放弃"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("取消"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == keep)
        return save();
    if (box.clickedButton() != discard)
        return false;
    m_model->discard();
    return true;
}

bool MonthlyEntryDialog::save()
{
    m_table->commit();
    const auto saved = m_model->save();
    if (saved) {
        say(*saved > 0 ? tr("已保存 %1 项，截至 %2。在项目页可撤销。").arg(*saved).arg(m_model->day().toString(Qt::ISODate)) : QString(), false);
        m_department->setFocus(); // the next one's turn
        return true;
    }
    say(saved.error().message, true);
    if (const QModelIndex fault = m_model->firstFault(); fault.isValid())
        m_table->goTo(fault);
    return false;
}

void MonthlyEntryDialog::refresh()
{
    m_filled->setText(tr("已填 %1／%2 项").arg(m_model->filledCount()).arg(m_model->projectCount()));
    m_save->setEnabled(m_model->hasInput());
    if (m_model->hasInput())
        say({}, false);
}

void MonthlyEntryDialog::say(const QString &words, bool fault)
{
    m_message->setText(words);
    m_message->setProperty("role", fault ? QStringLiteral("error") : QStringLiteral("secondary"));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

void MonthlyEntryDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

void MonthlyEntryDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_table->goToFirst();
}

} // namespace jingan
