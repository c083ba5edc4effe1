// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttext.h"
#include "ui/export/pdfpagetext.h"

#include <QHash>
#include <QPdfWriter>

#include <memory>
#include <utility>
#include <vector>

namespace jingan {

class PdfFace;

/// Text of one page, set in the program's own faces: each is embedded with the glyphs that are used, as it is drawn in
/// its file. Qt's writer turns them into other curves, a third larger, and asks each face for the whole of Unicode.
class PdfTextLayer
{
public:
    PdfTextLayer();
    ~PdfTextLayer();
    PdfTextLayer(const PdfTextLayer &) = delete;
    PdfTextLayer &operator=(const PdfTextLayer &) = delete;

    /// False for text that takes another face, marks, or glyphs that aren't one for each character.
    bool add(const QString &text, const QFont &font, const QColor &color, const QPointF &baseline, qreal scale);
    /// The text as a page takes it, over what Qt's writer drew there. Throws std::runtime_error where a face can't be
    /// divided.
    PdfPageText pageText() const;

private:
    struct Line {
        const PdfFace *face;
        double size; ///< Device pixels an em.
        QColor color;
        QPointF baseline;
        QList<quint32> glyphs;
        QList<qreal> places; ///< Of the glyphs, in ems from the first.
    };
    std::vector<Line> m_lines;
    std::vector<std::pair<const PdfFace *, QHash<quint32, char32_t>>> m_used; ///< Glyphs with their characters.
};

/// Qt's writer, for a chart's page: the chart's text goes to a layer of its own.
class ChartPdfWriter : public QPdfWriter, public ChartTextSetter
{
public:
    ChartPdfWriter(QIODevice *device, std::shared_ptr<PdfTextLayer> text)
        : QPdfWriter(device)
        , m_text(std::move(text))
    {
    }

    bool setText(const QString &text, const QFont &font, const QColor &color, const QPointF &baseline, qreal scale) override
    {
        return m_text->add(text, font, color, baseline, scale);
    }

private:
    std::shared_ptr<PdfTextLayer> m_text;
};

} // namespace jingan
