// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrag.h"

#include "ui/charts/chartclipboard.h"
#include "ui/export/chartexport.h"

#include <QTemporaryDir>
#include <QUrl>

namespace jingan {

namespace {

const QString PictureFormat = QStringLiteral("application/x-qt-image");
const QString FileFormat = QStringLiteral("text/uri-list");

} // namespace

ChartMimeData::ChartMimeData(const ChartSpec &chart, const QSizeF &size, const ChartStyle &style, qreal pixelRatio)
    : m_chart(chart)
    , m_size(size)
    , m_style(style)
    , m_pixelRatio(pixelRatio)
{
}

QStringList ChartMimeData::formats() const
{
    return {FileFormat, PictureFormat};
}

bool ChartMimeData::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QVariant ChartMimeData::retrieveData(const QString &type, QMetaType wanted) const
{
    if (type == PictureFormat)
        return image();
    if (type != FileFormat)
        return QMimeData::retrieveData(type, wanted);
    const QString path = file();
    return path.isEmpty() ? QVariant() : QVariant(QVariantList{QUrl::fromLocalFile(path)});
}

const QImage &ChartMimeData::image() const
{
    if (m_image.isNull())
        m_image = chartImage(m_chart, m_size, m_style, m_pixelRatio);
    return m_image;
}

QString ChartMimeData::file() const
{
    // One folder a program run; a file that is dragged out again is written anew.
    static const QTemporaryDir folder;
    if (m_file.isEmpty() && folder.isValid()) {
        const QString path = folder.filePath(safeFileName(m_chart.title) + QStringLiteral(".png"));
        if (image().save(path))
            m_file = path;
    }
    return m_file;
}

} // namespace jingan
