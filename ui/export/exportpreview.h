// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/chartexport.h"

#include <QWidget>

namespace jingan {

/// Shows a chart as it will be exported: the real renderer's picture, fitted into the widget.
class ExportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPreview(const Theme &theme, QWidget *parent = nullptr);

    void setChart(const ChartSpec &chart, const ChartExport &options);
    /// The picture shown; for the tests.
    const QImage &image() const { return m_image; }

    QSize minimumSizeHint() const override { return {360, 260}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();

    const Theme &m_theme;
    ChartSpec m_chart;
    ChartExport m_options;
    QImage m_image;
};

} // namespace jingan
