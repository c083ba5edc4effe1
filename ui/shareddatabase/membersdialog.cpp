// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/membersdialog.h"

#include "app/common/detachedwork.h"
#include "app/projects/membermodel.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/rightstext.h"
#include "ui/export/formlabel.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr QSize FirstSize(860, 560);
constexpr QSize WindowEdge(48, 48);
constexpr int FormWidth = 330;
constexpr int LeastColumn = 96;

using Members = Result<QList<ProjectMember>>;

} // namespace

MembersDialog::MembersDialog(const DatabaseAddress &address, const QString &password, const QStringList &departments,
    const QString &self, QWidget *parent)
    : QDialog(parent)
    , m_address(address)
    , m_password(password)
    , m_known(departments)
    , m_self(self)
    , m_members(new MemberModel(this))
    , m_departments(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_user(new QLineEdit(this))
    , m_roles(new QButtonGroup(this))
    , m_list(new QTreeView(this))
    , m_other(new QLineEdit(this))
    , m_addOther(new QPushButton(tr("添加"), this))
    , m_roleWords(new QLabel(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_grant(new QPushButton(tr("授予"), this))
    , m_revoke(new QPushButton(tr("收回权限…"), this))
{
    setWindowTitle(tr("成员与权限"));
    auto *words = new QLabel(tr("“%1”的使用人。权限由数据库执行：没有权限的人用任何程序都不能修改。").arg(address.name()), this);
    words->setProperty("role", QStringLiteral("secondary"));
    words->setWordWrap(true);
    m_table->setModel(m_members);
    m_table->setAccessibleName(tr("成员"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(LeastColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(MemberModel::Departments, QHeaderView::Stretch);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("正在与服务器通信"));
    m_progress->hide();
    m_message->setWordWrap(true);
    auto *close = new QPushButton(tr("关闭"), this);
    close->setAutoDefault(false);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(m_table, 1);
    middle->addWidget(buildForm());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_progress);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showMember(current.row()); });
    connect(m_user, &QLineEdit::textChanged, this, &MembersDialog::refresh);
    connect(m_roles, &QButtonGroup::idToggled, this, &MembersDialog::refresh);
    connect(m_departments, &QStandardItemModel::itemChanged, this, &MembersDialog::refresh);
    connect(m_other, &QLineEdit::textChanged, this, &MembersDialog::refresh);
    connect(m_other, &QLineEdit::returnPressed, this, &MembersDialog::addDepartment);
    connect(m_addOther, &QPushButton::clicked, this, &MembersDialog::addDepartment);
    connect(m_grant, &QPushButton::clicked, this, &MembersDialog::grant);
    connect(m_revoke, &QPushButton::clicked, this, &MembersDialog::askToRevoke);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(parent ? FirstSize.boundedTo(parent->size() - WindowEdge) : FirstSize);
    showDepartments({});
    refresh();
    run({}, {});
}

QWidget *MembersDialog::buildForm()
{
    auto *form = new QWidget(this);
    form->setFixedWidth(FormWidth);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_user->setPlaceholderText(tr("服务器上的用户名"));
    auto *who = new QHBoxLayout;
    who->setSpacing(14);
    who->addWidget(formLabel(tr("用户"), m_user, form));
    who->addWidget(m_user, 1);
    layout->addLayout(who);
    auto *roles = new QHBoxLayout;
    roles->setSpacing(6);
    for (const ProjectRole role : {ProjectRole::Reader, ProjectRole::Editor, ProjectRole::Administrator}) {
        auto *button = new QRadioButton(projectRoleName(role), form);
        button->setChecked(role == ProjectRole::Editor);
        m_roles->addButton(button, int(role));
        roles->addWidget(button);
    }
    roles->addStretch(1);
    layout->addLayout(roles);
    m_roleWords->setProperty("role", QStringLiteral("caption"));
    m_roleWords->setWordWrap(true);
    layout->addWidget(m_roleWords);
    m_list->setModel(m_departments);
    m_list->setAccessibleName(tr("可以修改的部门"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    layout->addWidget(m_list, 1);
    m_other->setPlaceholderText(tr("清单上还没有的部门"));
    m_other->setAccessibleName(tr("清单上还没有的部门"));
    m_addOther->setAccessibleName(tr("添加部门"));
    auto *other = new QHBoxLayout;
    other->setSpacing(8);
    other->addWidget(m_other, 1);
    other->addWidget(m_addOther);
    layout->addLayout(other);
    m_grant->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_addOther, m_grant, m_revoke})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_revoke);
    buttons->addStretch(1);
    buttons->addWidget(m_grant);
    layout->addLayout(buttons);
    return form;
}

void MembersDialog::run(const std::function<Result<void>(ProjectDatabase &)> &change, const QString &done)
{
    m_busy = true;
    m_message->clear();
    refresh();
    const auto work = [address = m_address.text(), password = m_password, change]() -> Members {
        const auto database = ProjectDatabase::open(address, password);
        if (!database)
            return tl::unexpected(database.error());
        if (change) {
            if (const auto made = change(**database); !made)
                return tl::unexpected(made.error());
        }
        return readMembers(**database);
    };
    runDetached(this, work, [this, done](const Members &members) {
        m_busy = false;
        if (members) {
            const QString shown = m_user->text();
            m_members->setMembers(*members);
            if (const int row = m_members->rowOf(shown); row >= 0)
                m_table->setCurrentIndex(m_members->index(row, 0));
            showMessage(done, true);
        } else {
            showMessage(members.error().message, false);
        }
        refresh();
    });
}

void MembersDialog::showMember(int row)
{
    if (row < 0)
        return;
    const ProjectMember &member = m_members->member(row);
    m_user->setText(member.user);
    m_roles->button(int(member.role))->setChecked(true);
    showDepartments(member.departments);
    m_message->clear();
}

void MembersDialog::showDepartments(const QStringList &chosen)
{
    QStringList all = m_known;
    for (const QString &department : chosen) {
        if (!all.contains(department) && department != AllDepartments)
            all.append(department);
    }
    all.sort();
    all.prepend(AllDepartments);
    m_departments->clear();
    for (const QString &department : std::as_const(all)) {
        auto item = std::make_unique<QStandardItem>(departmentsText({department}));
        item->setData(department);
        item->setCheckable(true);
        item->setCheckState(chosen.contains(department) ? Qt::Checked : Qt::Unchecked);
        m_departments->appendRow(item.release());
    }
    refresh();
}

void MembersDialog::addDepartment()
{
    const QString department = m_other->text().trimmed();
    if (department.isEmpty())
        return;
    QStringList chosen = entered().departments;
    if (!chosen.contains(department))
        chosen.append(department);
    if (!m_known.contains(department))
        m_known.append(department);
    m_other->clear();
    showDepartments(chosen);
}

ProjectMember MembersDialog::entered() const
{
    ProjectMember member{m_user->text().trimmed(), ProjectRole(m_roles->checkedId()), {}};
    if (member.role != ProjectRole::Editor)
        return member;
    for (int row = 0; row < m_departments->rowCount(); ++row) {
        if (m_departments->item(row)->checkState() == Qt::Checked)
            member.departments.append(m_departments->item(row)->data().toString());
    }
    return member;
}

void MembersDialog::refresh()
{
    const ProjectMember member = entered();
    const bool editor = member.role == ProjectRole::Editor;
    const int row = m_members->rowOf(member.user);
    QString words = tr("查看全部项目，不能修改。");
    if (editor)
        words = tr("修改由勾选的部门牵头的项目，填报它们的进展。");
    else if (member.role == ProjectRole::Administrator)
        words = tr("修改全部项目，增减项目、替换清单，管理成员。");
    m_roleWords->setText(words);
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_other)})
        widget->setEnabled(editor);
    m_addOther->setEnabled(editor && !m_other->text().trimmed().isEmpty());
    // The last administrator would lock everybody out of the members.
    const bool lastAdministrator = row >= 0 && m_members->member(row).role == ProjectRole::Administrator && m_members->administrators() == 1;
    const bool complete = !member.user.isEmpty() && (!editor || !member.departments.isEmpty());
    m_grant->setText(row >= 0 ? tr("更改") : tr("授予"));
    m_grant->setEnabled(!m_busy && complete && !(lastAdministrator && member.role != ProjectRole::Administrator));
    m_revoke->setEnabled(!m_busy && row >= 0 && !lastAdministrator);
    const QString reason = lastAdministrator ? tr("这是唯一的管理员，不能收回或降低。请先授予另一人管理员权限。") : QString();
    m_revoke->setToolTip(reason);
    m_grant->setToolTip(reason);
    m_progress->setVisible(m_busy);
}

void MembersDialog::grant()
{
    const ProjectMember member = entered();
    if (m_busy || !m_grant->isEnabled())
        return;
    run([member](ProjectDatabase &database) { return grantRole(database, member); },
        tr("已授予“%1”：%2。").arg(member.user, rightsSummary({member.role, member.departments, {}})));
}

void MembersDialog::askToRevoke()
{
    const QString user = entered().user;
    auto *box = new QMessageBox(QMessageBox::Question, tr("收回权限"), tr("收回“%1”对这份清单的全部权限？").arg(user), QMessageBox::NoButton, this);
    box->setInformativeText(user == m_self ? tr("这是您自己的用户：收回后您也不能再查看这份清单。")
                                           : tr("此人将不能再查看清单；以往的修改与记录都保留。"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("收回"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("取消"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, user] {
        run([user](ProjectDatabase &database) { return revokeRoles(database, user); }, tr("已收回“%1”的权限。").arg(user));
    });
    box->open();
}

void MembersDialog::showMessage(const QString &message, bool well)
{
    m_message->setProperty("role", well ? QStringLiteral("secondary") : QStringLiteral("error"));
    m_message->style()->polish(m_message);
    m_message->setText(message);
    if (message.isEmpty())
        return;
    m_message->setAccessibleName(message);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace jingan
