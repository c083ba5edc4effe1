// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/chartexport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace jingan {

/// How large a picture is to be: in pixels, times a factor, or in millimetres at a resolution.
class PictureFields : public QWidget
{
    Q_OBJECT
public:
    explicit PictureFields(QWidget *parent = nullptr);

    /// An SVG has no pixels to multiply and needs no ground.
    void setFormat(ExportFormat format);
    /// The picture with the choices made.
    ChartExport options(ExportFormat format, const ChartStyle &style) const;

    void restoreChoices();
    void keepChoices() const;

signals:
    void changed();

private:
    bool inMillimetres() const;
    void takePreset();
    void showPreset();
    void showUnit();

    QFormLayout *m_form;
    QComboBox *m_preset;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QDoubleSpinBox *m_scale;
    QSpinBox *m_dpi;
    QCheckBox *m_transparent;
    ExportFormat m_format = ExportFormat::Png;
};

} // namespace jingan
