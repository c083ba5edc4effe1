// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/contentfields.h"
#include "ui/export/exportjob.h"

#include <QDialog>

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

/// Exports charts or a document: in which format, how large, in which colours, where to. The choices are kept for the next time; the dialog stays open where the
/// files could not be written.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    using Content = ContentFields::Content;

    ExportDialog(const ExportOffer &offer, ExportFormat format, const Theme &theme, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setContent(Content content) { m_content->setContent(content); }
    /// Chooses one of the offer's documents by its id.
    void setDocument(const QString &id) { m_content->setDocument(id); }
    Content content() const { return m_content->content(); }
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
    void buildFormats(QVBoxLayout *layout);
    void buildLook(QVBoxLayout *layout);
    void buildTarget(QVBoxLayout *layout);
    void restoreChoices();
    void keepChoices() const;

    void takeContent();
    ThemeName colors() const;
    ChartExport options() const;
    std::shared_ptr<const ExportPages> pages() const;
    void layOutDocument();
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

    std::shared_ptr<const ExportPages> m_document; ///< The document's pages, made once for…
    QString m_documentId;                          ///< …this document…
    ThemeName m_documentTheme = ThemeName::Print;  ///< …in these colours.
    ExportFormat m_chartFormat = ExportFormat::Png;///< That of charts, while a document is chosen.

    ContentFields *m_content = nullptr;
    QButtonGroup *m_formats;
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
