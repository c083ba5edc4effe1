// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/listcopy.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace jingan {

class ServerForm;

/// Copies a whole list, with its reports and history, from a file to a shared database or back:
/// asks first, works beside the window, says what came of it.
class CopyListDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a current is the list in use, a file or an address with its password; \a unsent are its
    /// edits that the server hasn't got.
    CopyListDialog(const ListPlace &current, int unsent, QWidget *parent = nullptr);

    bool isBusy() const { return m_busy; }

signals:
    /// The target's list is another now.
    void copied(const QString &target);

protected:
    void reject() override;

private:
    void buildFile();
    ListPlace filePlace() const;
    void refresh();
    void ask();
    void copy(const QString &password);
    void finish(const Result<TransferReport> &report, const QString &target);
    void showMessage(const QString &message, bool well);

    ListPlace m_current;
    int m_unsent;
    QRadioButton *m_push;
    QRadioButton *m_pull;
    QWidget *m_fileForm;
    QLineEdit *m_file;
    ServerForm *m_server;
    QLabel *m_words;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_copy;
    QPushButton *m_close;
    bool m_busy = false;
};

} // namespace jingan
