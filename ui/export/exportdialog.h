// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/export/exportjob.h"

#include <QDialog>

#include <functional>
#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace jingan {

class ExportPreview;
class PaperFields;
class PictureFields;

/// A whole document that can be exported as it is.
struct ExportDocument {
    QString title; ///< «演示文稿：默认»: in its choice and, made safe, in the file's name.
    QString paper; ///< «16:9», «A4»
    std::function<std::shared_ptr<const ExportPages>(ThemeName)> pages;
};

/// What a page of the window has to export.
struct ExportOffer {
    QList<ChartSpec> charts;  ///< All there are.
    QString chartId;          ///< The current one; the first where it is empty or unknown.
    QStringList pageChartIds; ///< Those of the current page.
    QString pageTitle;
    QString reportName;       ///< «静安区政府工作报告2025»: begins the proposed file names.
    QList<ExportDocument> documents = {}; ///< Offered as PDF besides the charts.
};

/// Exports a chart, a page's charts, all of them or a whole document: in which format, how large, in which
/// colours, where to. The choices are kept for the next time; the dialog stays open where the
/// files could not be written.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// What is exported.
    enum class Content { Chart, Page, All, Document };

    ExportDialog(const ExportOffer &offer, ExportFormat format, const Theme &theme, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// The first document for Content::Document.
    void setContent(Content content);
    Content content() const;
    ExportFormat format() const;
    /// The file's place, or the folder's where several files are written.
    QString path() const;
    /// What is written with the choices made.
    ExportRequest request() const;

signals:
    /// The files were written.
    void exported(const QStringList &paths);

public slots:
    /// Writes the files; closes the dialog where that worked.
    void exportNow();
    /// Shows the print preview with the same pages.
    void print();
    void reject() override;

private:
    QWidget *buildChoices();
    QWidget *buildMessage();
    QWidget *buildButtons();
    void buildContent(QVBoxLayout *layout);
    void buildFormats(QVBoxLayout *layout);
    void buildLook(QVBoxLayout *layout);
    void buildTarget(QVBoxLayout *layout);
    void restoreChoices();
    void keepChoices() const;

    void showContent();
    QList<ChartSpec> chosenCharts() const;
    /// The document chosen; nullptr where charts are.
    const ExportDocument *chosenDocument() const;
    ThemeName themeName() const;
    ChartExport options() const;
    std::shared_ptr<const ExportPages> pages() const;
    bool writesFolder() const;
    QString proposedName() const;
    void setFormat(ExportFormat format);
    void proposeName();
    void chooseFolder();
    void showMessage(const QString &text, bool mayOverwrite);
    void write(bool overwrite);
    void showRunning(bool running);
    void refresh();

    const ExportOffer m_offer;
    const Theme &m_theme;
    QString m_proposedName; ///< The last name proposed; another one in the field is the user's.
    ExportJob *m_job = nullptr;

    QButtonGroup *m_contents;
    QButtonGroup *m_formats;
    QComboBox *m_chart = nullptr;
    PictureFields *m_picture = nullptr;
    PaperFields *m_paper = nullptr;
    QComboBox *m_colors = nullptr;
    QCheckBox *m_title = nullptr;
    QCheckBox *m_source = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    QWidget *m_choices = nullptr;
    ExportPreview *m_preview = nullptr;
    QLabel *m_hint = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_messageRow = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_overwrite = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace jingan
