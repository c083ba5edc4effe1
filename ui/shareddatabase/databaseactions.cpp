// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/databaseactions.h"

#include "app/projects/projectconnection.h"
#include "app/projects/projectstore.h"
#include "ui/shareddatabase/copylistdialog.h"
#include "ui/shareddatabase/databasedialog.h"
#include "ui/shareddatabase/editproblemsdialog.h"
#include "ui/shareddatabase/membersdialog.h"
#include "ui/shareddatabase/passworddialog.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace jingan {

using State = ProjectConnection::State;

DatabaseActions::DatabaseActions(ProjectStore &store, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_window(window)
    , m_choose(new QAction(tr("清单数据库(&S)…"), this))
    , m_members(new QAction(tr("成员与权限(&M)…"), this))
    , m_copy(new QAction(tr("复制清单到共享数据库或本机(&C)…"), this))
{
    connect(m_choose, &QAction::triggered, this, &DatabaseActions::chooseDatabase);
    connect(m_members, &QAction::triggered, this, &DatabaseActions::showMembers);
    connect(m_copy, &QAction::triggered, this, &DatabaseActions::copyList);
    if (ProjectConnection *connection = store.connection()) {
        buildStateActions();
        connect(connection, &ProjectConnection::stateChanged, this, &DatabaseActions::refresh);
        connect(connection, &ProjectConnection::problemsChanged, this, &DatabaseActions::refresh);
        connect(&store, &ProjectStore::rightsChanged, this, &DatabaseActions::refresh);
    }
    refresh();
}

void DatabaseActions::buildStateActions()
{
    ProjectConnection *connection = m_store.connection();
    m_retry = new QAction(tr("立即重试"), this);
    m_password = new QAction(tr("输入密码…"), this);
    m_problems = new QAction(tr("与他人冲突的改动…"), this);
    connect(m_retry, &QAction::triggered, connection, &ProjectConnection::retry);
    connect(m_password, &QAction::triggered, this, [this, connection] { PasswordDialog::openOver(*connection, m_window); });
    connect(m_problems, &QAction::triggered, this, [this] { EditProblemsDialog::openOver(m_store, m_window); });
    m_stateActions = {m_retry, m_password, m_problems, m_members, m_choose};
}

QString DatabaseActions::database() const
{
    const ProjectConnection *connection = m_store.connection();
    return connection ? connection->address().text() : m_store.path();
}

QString DatabaseActions::password() const
{
    return m_store.connection() ? m_store.connection()->password() : QString();
}

void DatabaseActions::addTo(QMenu *menu)
{
    menu->addActions({m_choose, m_members, m_copy});
    menu->setToolTipsVisible(true);
}

void DatabaseActions::refresh()
{
    ProjectConnection *connection = m_store.connection();
    const bool administrator = connection && m_store.rights().role == ProjectRole::Administrator;
    const bool connected = connection && connection->state() == State::Connected;
    m_members->setEnabled(administrator && connected);
    m_members->setToolTip(!connection ? tr("本机文件没有成员之分；共享数据库才有")
            : !administrator          ? tr("只有管理员可以授予或收回权限")
            : !connected              ? tr("连接恢复后才能管理成员")
                                      : QString());
    if (!connection)
        return;
    const bool password = connection->state() == State::Offline && connection->error().code == ErrorCode::PasswordNeeded;
    m_retry->setVisible(!connected);
    m_password->setVisible(password);
    m_problems->setVisible(!connection->problems().isEmpty());
    if (connected) {
        m_asked = false;
    } else if (password && !m_asked && m_window->isVisible() && !QApplication::activeModalWidget()) {
        // Once by itself; who says «later» finds it in the bar and the menu.
        m_asked = true;
        PasswordDialog::openOver(*connection, m_window);
    }
}

void DatabaseActions::chooseDatabase()
{
    auto *dialog = new DatabaseDialog(database(), password(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DatabaseDialog::chosen, this, [this](const QString &chosen, const QString &typed) {
        if (chosen != database())
            emit databaseChosen(chosen, typed);
        else if (m_store.connection() && typed != password())
            m_store.connection()->setPassword(typed);
    });
    dialog->open();
}

void DatabaseActions::showMembers()
{
    QStringList departments;
    for (const ProjectRecord &record : m_store.records()) {
        const QString &department = record.project.leadDepartment;
        if (!department.isEmpty() && !departments.contains(department))
            departments.append(department);
    }
    auto *dialog = new MembersDialog(m_store.connection()->address(), password(), departments, m_store.user(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DatabaseActions::copyList()
{
    const int unsent = m_store.connection() ? m_store.connection()->unsentEdits() : 0;
    auto *dialog = new CopyListDialog({database(), password()}, unsent, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyListDialog::copied, this, [this] {
        // A server's news come by themselves.
        if (const auto read = m_store.refresh(); !read)
            qWarning("%s (%s)", qUtf8Printable(read.error().message), qUtf8Printable(read.error().detail));
    });
    dialog->open();
}

} // namespace jingan
