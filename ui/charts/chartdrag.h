// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/chartrenderer.h"

#include <QImage>
#include <QMimeData>

namespace jingan {

/// A chart on its way to another program: the picture that a copy would make, for programs that
/// take pictures, and as a PNG file that bears the chart's title, for folders and letters. The
/// picture is drawn when it is first asked for; the file stays until the program ends, because
/// the receiver may read it late.
class ChartMimeData : public QMimeData
{
    Q_OBJECT
public:
    ChartMimeData(const ChartSpec &chart, const QSizeF &size, const ChartStyle &style, qreal pixelRatio);

    QStringList formats() const override;
    bool hasFormat(const QString &type) const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    const QImage &image() const;
    QString file() const;

    ChartSpec m_chart;
    QSizeF m_size;
    ChartStyle m_style;
    qreal m_pixelRatio;
    mutable QImage m_image;
    mutable QString m_file;
};

} // namespace jingan
