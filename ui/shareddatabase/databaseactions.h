// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace jingan {

class ProjectStore;

/// What a window offers about the place of its checklist: another database, its members, copying
/// the list. Asks for the password when the server wants one.
class DatabaseActions : public QObject
{
    Q_OBJECT
public:
    DatabaseActions(ProjectStore &store, QWidget *window);

    /// The database in use, a file's path or a server's address.
    QString database() const;
    /// All of them, for a menu.
    void addTo(QMenu *menu);
    /// Those that belong to a shared list's state; none of a list in a file.
    QList<QAction *> stateActions() const { return m_stateActions; }

    void chooseDatabase();
    void showMembers();
    void copyList();

signals:
    /// Another database is to be used from now on; the password is for the connection only.
    void databaseChosen(const QString &database, const QString &password);

private:
    void buildStateActions();
    void refresh();
    QString password() const;

    ProjectStore &m_store;
    QWidget *m_window;
    QAction *m_choose;
    QAction *m_members;
    QAction *m_copy;
    QAction *m_retry = nullptr;
    QAction *m_password = nullptr;
    QAction *m_problems = nullptr;
    QList<QAction *> m_stateActions;
    bool m_asked = false; ///< For the password, since the last connection.
};

} // namespace jingan
