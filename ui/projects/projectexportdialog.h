// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/projectexportcommand.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QButtonGroup;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jingan {

/// Exporting the list or the monthly report: what, how, as of which day, to where.
class ProjectExportDialog : public QDialog
{
    Q_OBJECT
public:
    ProjectExportDialog(const QList<ProjectRecord> &records, const QDate &asOf, const Theme &theme, QWidget *parent = nullptr);

    void setDocument(ProjectDocument document);
    void setFormat(ProjectFormat format);
    void setFolder(const QString &folder);
    QString path() const;

signals:
    void exported(const QString &path);

private:
    QButtonGroup *addSegments(QFormLayout *form, const QString &label, const QList<std::pair<int, QString>> &choices);
    void refresh();
    void chooseFolder();
    void write();

    QList<ProjectRecord> m_records;
    const Theme &m_theme;
    QButtonGroup *m_documents;
    QButtonGroup *m_formats;
    QDateEdit *m_asOf;
    QLineEdit *m_folder;
    QLabel *m_name;
    QLabel *m_hint;
    QLabel *m_message;
    QPushButton *m_export;
    bool m_overwrite = false; ///< The user was told of the file and pressed again.
};

} // namespace jingan
