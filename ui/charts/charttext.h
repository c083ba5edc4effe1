// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QStringList>

class QGraphicsScene;

namespace jingan {

/// How a text of a chart is set; sizes in the drawing's own units.
struct ChartTextStyle {
    qreal pixels = 12;
    bool bold = false;
    QColor color;
    bool serif = false; ///< The face of titles, always bold.

    /// The bundled face at exactly that size on every device, screen or paper.
    QFont font() const;
    qreal width(const QString &text) const;
    /// Distance of lines.
    qreal lineHeight() const { return pixels * 1.36; }
};

/// A paint device that sets the lines of a chart's text itself.
class ChartTextSetter
{
public:
    virtual ~ChartTextSetter() = default;

    /// Sets the text with its baseline's start at a place, in the device's pixels, where a pixel of the font is so many of them.
    /// False where it can't: the text is then painted as on any device.
    virtual bool setText(const QString &text, const QFont &font, const QColor &color, const QPointF &baseline, qreal scale) = 0;
};

/// One line of text in a chart. Lines are placed by their em box, in which Chinese glyphs
/// stand, since a font's own ascent differs from face to face.
class ChartTextItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    ChartTextItem(const QString &text, const ChartTextStyle &style);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    QString text() const { return m_text; }
    qreal pixels() const { return m_font.pixelSize(); }
    /// Where there is ink, in the scene.
    QRectF inkRect() const;

private:
    QString m_text;
    QFont m_font;
    QColor m_color;
    qreal m_width;
};

/// Adds lines of text, one below the other. The anchor is the corner or edge of their block
/// that the alignment names.
QList<ChartTextItem *> addText(QGraphicsScene *scene, const QStringList &lines, const ChartTextStyle &style,
    const QPointF &anchor, Qt::Alignment alignment);

/// The area of the texts' ink.
QRectF inkOf(const QList<ChartTextItem *> &items);

/// Height of such a block.
qreal textHeight(qsizetype lines, const ChartTextStyle &style);
/// Width of the longest line.
qreal textWidth(const QStringList &lines, const ChartTextStyle &style);

/// Width of the widest part that no line break may divide: a word, a Chinese character.
qreal unbrokenWidth(const QString &text, const ChartTextStyle &style);

/// The text in lines no wider than \a width, broken where the language allows it: no line
/// begins with a comma. Nothing is ever cut.
QStringList wrappedText(const QString &text, const ChartTextStyle &style, qreal width);

/// The same with lines of about equal length, for labels of few words.
QStringList balancedText(const QString &text, const ChartTextStyle &style, qreal width);

} // namespace jingan
