// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <memory>

namespace jingan {

namespace {

/// Paints a line icon in one colour, as a drawing: sharp at every size and scale. Marks inside a
/// filled shape (the tick of «done») are white in the file and take the ground's colour.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QByteArray svg, const QColor &color, const QColor &mark)
        : m_renderer(std::make_shared<QSvgRenderer>(
              svg.replace("#ffffff", mark.name().toLatin1()).replace("currentColor", color.name().toLatin1())))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        m_renderer->render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    std::shared_ptr<QSvgRenderer> m_renderer; ///< Of all copies: reading the file takes longer than drawing it.
};

/// The same in the colours of the application's palette at each painting.
class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QByteArray &svg)
        : m_svg(svg)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        now().paint(painter, rect, mode, state);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return now().pixmap(size, mode, state); }
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }

private:
    LineIconEngine now() const
    {
        const QPalette palette = QGuiApplication::palette();
        return {m_svg, palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)};
    }

    QByteArray m_svg;
};

QByteArray readSvg(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon paletteIcon(const QString &name)
{
    return QIcon(new PaletteIconEngine(readSvg(name)));
}

QIcon Theme::icon(const QString &name, const QColor &color) const
{
    const QByteArray svg = readSvg(name);
    return svg.isEmpty() ? QIcon() : QIcon(new LineIconEngine(svg, color, tokens().surface));
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, tokens().secondaryText);
}

QIcon applicationIcon()
{
    return QIcon(new LineIconEngine(readSvg(QStringLiteral("jingan-dashboard")), Qt::black, Qt::white));
}

QPixmap sealPixmap(const QString &place, const QSize &size, qreal ratio)
{
    if (place.startsWith(QStringLiteral("静安")))
        return applicationIcon().pixmap(size, ratio);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xA8, 0x37, 0x2B)); // in every theme
    const QRectF area(QPointF(0, 0), QSizeF(size));
    painter.drawRoundedRect(area, area.width() * 0.18, area.width() * 0.18);
    painter.setPen(Qt::white);
    painter.setFont(serifFont(area.height() * 0.62));
    painter.drawText(area, Qt::AlignCenter, place.left(1));
    return pixmap;
}

} // namespace jingan
