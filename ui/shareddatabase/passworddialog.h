// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jingan {

class ProjectConnection;

/// Asks for the password of a shared list's server, tries it, and keeps it in the system's
/// keyring once it was right and where that is wanted.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PasswordDialog(ProjectConnection &connection, QWidget *parent = nullptr);

    /// Opens it over a window, or brings the one that is open there to the front.
    static PasswordDialog *openOver(ProjectConnection &connection, QWidget *window);

private:
    void tryPassword();
    void follow();
    void keep();
    void showMessage(const QString &message);

    ProjectConnection &m_connection;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QLabel *m_message;
    QPushButton *m_connect;
    bool m_trying = false;
};

} // namespace jingan
