// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jingan {

struct DatabaseFacts;
class ServerForm;

/// Chooses where the checklist is: a file on this machine, or a server that an office shares.
/// A server can be tried first; the trial waits for nobody.
class DatabaseDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a current is the file or address in use, \a password its password where one is known.
    DatabaseDialog(const QString &current, const QString &password, QWidget *parent = nullptr);

    /// The choice, a file's path or an address; empty where it is incomplete.
    QString database() const;

signals:
    /// The choice is made; the password is for the connection only, and may be empty.
    void chosen(const QString &database, const QString &password);

private:
    void buildFile();
    void refresh();
    void testConnection();
    void showTest(const Result<DatabaseFacts> &facts);
    void choose();
    void finish();
    void showMessage(const QString &message, bool well = false);

    QRadioButton *m_onFile;
    QRadioButton *m_onServer;
    QWidget *m_fileForm;
    QLineEdit *m_file;
    ServerForm *m_server;
    QLabel *m_message;
    QPushButton *m_test;
    QPushButton *m_use;
    int m_trial = 0;         ///< Tells the answer to the last trial from those before.
    bool m_withoutKeyring = false; ///< The user was told that the password can't be kept.
};

} // namespace jingan
