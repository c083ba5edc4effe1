// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/export/chartexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace jingan {

class ExportPreview;

/// Exports one chart: what, how large, in which colours, where to. The choices are kept for
/// the next time; the dialog stays open where the file could not be written.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const QList<ChartSpec> &charts, const QString &currentId, ExportFormat format, const Theme &theme,
        QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Where the file will go.
    QString path() const;
    /// What is written with the choices made.
    ChartExport options() const;

signals:
    /// A file was written.
    void exported(const QString &path);

public slots:
    /// Writes the file; closes the dialog where that worked.
    void exportNow();

private:
    QWidget *buildChoices();
    QWidget *buildPreview();
    QWidget *buildMessage();
    QWidget *buildButtons();
    void buildContent(QVBoxLayout *layout);
    void buildSize(QVBoxLayout *layout);
    void buildTarget(QVBoxLayout *layout);
    void restoreChoices();
    void keepChoices() const;

    const ChartSpec &chart() const;
    ExportFormat format() const;
    void setFormat(ExportFormat format);
    void proposeName();
    void takePreset();
    void showSize();
    void chooseFolder();
    void showMessage(const QString &text, bool mayOverwrite);
    void write(bool overwrite);
    void refresh();

    const QList<ChartSpec> m_charts;
    const Theme &m_theme;
    QString m_proposedName; ///< The last name proposed; another one in the field is the user's.

    QComboBox *m_chart = nullptr;
    QPushButton *m_png = nullptr;
    QPushButton *m_pdf = nullptr;
    QComboBox *m_preset = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QLabel *m_scaleLabel = nullptr;
    QDoubleSpinBox *m_scale = nullptr;
    QComboBox *m_colors = nullptr;
    QCheckBox *m_title = nullptr;
    QCheckBox *m_source = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    ExportPreview *m_preview = nullptr;
    QLabel *m_result = nullptr;
    QWidget *m_messageRow = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_overwrite = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace jingan
