// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/importjob.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QTabWidget;
class QTableView;

namespace jingan {

class ImportChangesModel;
class ImportFaultsModel;
class ImportPreviewModel;
class MappingHeader;

/// Importing a list or a monthly return: the file's table with what each column holds, what
/// will change, what is wrong. Nothing is written before the user says so.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Writes what was planned; its error is shown and the dialog stays.
    using Apply = std::function<Result<void>(const ImportPlan &plan)>;

    ImportDialog(const QList<ProjectRecord> &present, int year, const Apply &apply, const Theme &theme, QWidget *parent = nullptr);

    /// Reads a file, as chosen or dropped.
    void openFile(const QString &path);
    /// The list as it stands now: others may change it while the dialog is open.
    void setPresent(const QList<ProjectRecord> &present);
    void setKind(ImportKind kind);
    void setMode(ListMode mode);
    void setAsOf(const QDate &date);
    /// True while a file is read or its plan worked out.
    bool isReading() const { return m_job->isRunning(); }
    /// The newest plan; empty while it is being worked out.
    const ImportPlan &plan() const { return m_plan; }

signals:
    /// The plan was worked out anew.
    void planned();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Of the ways a list meets the present one: true where no progress is kept.
    static constexpr int BeginsAnewRole = Qt::UserRole + 1;

    QWidget *buildFileRow();
    QWidget *buildKindRow();
    QWidget *buildPreview();
    QWidget *buildResults();
    QWidget *buildButtons();
    void chooseFile();
    void showFile(const Result<std::shared_ptr<const TableFile>> &file);
    void showSheet(int sheet);
    void chooseHeadingRow(int row);
    void chooseColumn(int column, ImportColumn meaning);
    void fitPreview();
    void replan();
    void showPlan(const ImportPlan &plan);
    void showCell(int row, int column);
    bool isTheWholeList(const ImportPlan &plan) const;
    void showMessage(const QString &text);
    void setBusy(bool busy);
    void import();
    QString whatReplacingDoes() const;
    void askToReplace();
    void apply();
    ImportKind kind() const;

    QList<ProjectRecord> m_present;
    int m_year;
    Apply m_apply;
    const Theme &m_theme;
    ImportJob *m_job;
    std::shared_ptr<const TableFile> m_file;
    ColumnMapping m_mapping;
    ImportPlan m_plan;
    bool m_applying = false;
    bool m_proposesMode = false; ///< Until the first plan of a sheet tells how much it names.

    QLabel *m_path = nullptr;
    QLabel *m_format = nullptr;
    QComboBox *m_sheets = nullptr;
    QSpinBox *m_headingRow = nullptr;
    QButtonGroup *m_kinds = nullptr;
    QComboBox *m_modes = nullptr;
    QLabel *m_asOfLabel = nullptr;
    QDateEdit *m_asOf = nullptr;
    QLabel *m_reporterLabel = nullptr;
    QLineEdit *m_reporter = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTableView *m_table = nullptr;
    MappingHeader *m_header = nullptr;
    ImportPreviewModel *m_preview = nullptr;
    QTabWidget *m_results = nullptr;
    ImportChangesModel *m_changes = nullptr;
    ImportFaultsModel *m_faults = nullptr;
    QTableView *m_faultTable = nullptr;
    QTableView *m_changeTable = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_import = nullptr;
};

/// Files that the dialog takes, for file dialogs and for dropping.
QString importFileFilter();
bool isImportFile(const QString &path);

} // namespace jingan
