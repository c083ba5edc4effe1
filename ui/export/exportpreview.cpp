// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpreview.h"

#include <QPainter>

#include <algorithm>

namespace jingan {

ExportPreview::ExportPreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("导出预览"));
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ExportPreview::setChart(const ChartSpec &chart, const ChartExport &options)
{
    m_chart = chart;
    m_options = options;
    setAccessibleDescription(chart.title);
    render();
}

void ExportPreview::render()
{
    m_image = QImage();
    if (!m_chart.series.isEmpty() && m_options.size.isValid() && width() > 2 && height() > 2) {
        const QSizeF room = QSizeF(size() - QSize(2, 2)) * devicePixelRatioF();
        ChartExport shown = m_options;
        shown.scale = std::min(room.width() / shown.size.width(), room.height() / shown.size.height());
        m_image = chartImage(m_chart, shown);
        m_image.setDevicePixelRatio(devicePixelRatioF());
    }
    update();
}

void ExportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    render();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    QRectF page(QPointF(), m_image.deviceIndependentSize());
    page.moveCenter(QRectF(rect()).center());
    page.moveTo(page.topLeft().toPoint()); // whole pixels keep the type sharp
    painter.drawImage(page.topLeft(), m_image);
    painter.setPen(m_theme.tokens().control);
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace jingan
