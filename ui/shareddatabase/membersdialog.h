// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/projects/databaseaddress.h"
#include "app/projects/projectaccess.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStandardItemModel;
class QTableView;
class QTreeView;

namespace jingan {

class MemberModel;
class ProjectDatabase;

/// Who may do what with a shared checklist, for its administrators: gives roles to users of the
/// server and takes them away. Works by a connection of its own, beside the window.
class MembersDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a departments are those of the list, to be chosen from; \a self is the present user.
    MembersDialog(const DatabaseAddress &address, const QString &password, const QStringList &departments,
        const QString &self, QWidget *parent = nullptr);

    /// True while the server is asked.
    bool isBusy() const { return m_busy; }

private:
    QWidget *buildForm();
    void run(const std::function<Result<void>(ProjectDatabase &)> &change, const QString &done);
    void showMember(int row);
    void showDepartments(const QStringList &chosen);
    void addDepartment();
    ProjectMember entered() const;
    void refresh();
    void grant();
    void askToRevoke();
    void showMessage(const QString &message, bool well);

    DatabaseAddress m_address;
    QString m_password;
    QStringList m_known;
    QString m_self;
    MemberModel *m_members;
    QStandardItemModel *m_departments;
    QTableView *m_table;
    QLineEdit *m_user;
    QButtonGroup *m_roles;
    QTreeView *m_list;
    QLineEdit *m_other;
    QPushButton *m_addOther;
    QLabel *m_roleWords;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_grant;
    QPushButton *m_revoke;
    bool m_busy = false;
};

} // namespace jingan
