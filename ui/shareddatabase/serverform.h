// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/databaseaddress.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jingan {

/// Where a server's checklist is, how the line is secured, as whom: a DatabaseAddress, field by
/// field, with the password beside it.
class ServerForm : public QWidget
{
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setAddress(const DatabaseAddress &address);
    /// Parameters that have no field here are kept.
    DatabaseAddress address() const;
    /// What is missing or can't be, in words; empty where the address is complete.
    QString fault() const;
    /// The password typed; empty where that of the keyring is to be used.
    QString password() const;
    void setPassword(const QString &password);
    /// True where the password is to be in the keyring.
    bool remembers() const;
    /// Keeps the password in the keyring, or takes it out, as was chosen; then calls back, with
    /// what went wrong. At once where there is nothing to do.
    void keepPassword(const std::function<void(const Result<void> &)> &done);
    /// Calls back with the password typed, or that of the keyring, or none.
    void findPassword(const std::function<void(const QString &)> &done);

signals:
    void changed();

private:
    void buildSecurity(QFormLayout *form);
    void askKeyring();
    void showMode();
    void chooseCertificate();

    DatabaseAddress m_address; ///< As set, for what has no field.
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QComboBox *m_mode;
    QLabel *m_modeWords;
    QLineEdit *m_certificate;
    QPushButton *m_chooseCertificate;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QString m_asked;     ///< The address, by name, that the keyring was asked about.
    bool m_kept = false; ///< The keyring has a password for the address.
};

} // namespace jingan
