// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/projectdocument.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QButtonGroup;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace jingan {

class ProjectExportJob;

/// Exporting the list or the monthly report: what, how, as of which day, to where. Written on
/// another thread, with its progress; closing the dialog stops it.
class ProjectExportDialog : public QDialog
{
    Q_OBJECT
public:
    ProjectExportDialog(const QList<ProjectRecord> &records, const QDate &asOf, const Theme &theme, QWidget *parent = nullptr);

    void setDocument(ProjectDocument document);
    void setFormat(ProjectFormat format);
    void setFolder(const QString &folder);
    QString path() const;

    void reject() override;

signals:
    void exported(const QString &path);

private:
    QButtonGroup *addSegments(QFormLayout *form, const QString &label, const QList<std::pair<int, QString>> &choices);
    void refresh();
    void chooseFolder();
    void write();
    void finish(const Result<QString> &file);
    void setRunning(bool running);

    QList<ProjectRecord> m_records;
    const Theme &m_theme;
    QButtonGroup *m_documents;
    QButtonGroup *m_formats;
    QDateEdit *m_asOf;
    QLineEdit *m_folder;
    QLabel *m_name;
    QLabel *m_hint;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_export;
    QWidget *m_choices;
    ProjectExportJob *m_job = nullptr; ///< While it runs.
    bool m_overwrite = false; ///< The user was told of the file and pressed again.
};

} // namespace jingan
