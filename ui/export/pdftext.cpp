// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdftext.h"

#include "ui/export/pdfface.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

namespace jingan {

namespace {

constexpr int UnitsPerEm = 1000;
constexpr int LeastKerning = 2;

QByteArray hex(quint32 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

QByteArray number(double value)
{
    QByteArray digits = QByteArray::number(value, 'f', 3);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    return digits;
}

/// What turns glyphs back into characters.
QByteArray toUnicode(const std::map<quint16, char32_t> &characters)
{
    constexpr int MostInBlock = 100;
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    size_t left = characters.size();
    int inBlock = 0;
    for (const auto &[glyph, character] : characters) {
        if (inBlock == 0) {
            inBlock = int(std::min<size_t>(left, MostInBlock));
            map += QByteArray::number(inBlock) + " beginbfchar\n";
        }
        map += '<' + hex(glyph) + "> <";
        const QString units = QString::fromUcs4(&character, 1);
        for (const QChar unit : units)
            map += hex(unit.unicode());
        map += ">\n";
        --left;
        if (--inBlock == 0)
            map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// The face with some of its glyphs as a font of the document.
PdfFontFile fontFile(const PdfFace &face, const PdfFace::Subset &subset, const QList<char32_t> &characters)
{
    std::map<quint16, char32_t> meanings;
    std::map<quint16, int> widths;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        meanings[subset.glyphs.at(i)] = characters.at(i);
        if (const int advance = face.advance(face.glyph(characters.at(i))); advance != UnitsPerEm)
            widths[subset.glyphs.at(i)] = advance;
    }
    PdfFontFile font{{}, face.name(), subset.program, face.ascent(), face.descent(), face.box(), {}, toUnicode(meanings)};
    for (const auto &[glyph, width] : widths)
        font.widths.emplace_back(glyph, width);
    return font;
}

} // namespace

PdfTextLayer::PdfTextLayer() = default;
PdfTextLayer::~PdfTextLayer() = default;

bool PdfTextLayer::add(const QString &text, const QFont &font, const QColor &color, const QPointF &baseline, qreal scale)
{
    if (color.alpha() != 255 || font.pixelSize() <= 0 || font.underline() || font.strikeOut())
        return false;
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    Line line{nullptr, font.pixelSize() * scale, color, baseline, {}, {}};
    const QList<QGlyphRun> runs = layout.glyphRuns();
    std::vector<std::pair<qreal, quint32>> glyphs;
    for (const QGlyphRun &run : runs) {
        const PdfFace *face = PdfFace::of(run.rawFont());
        if (!face || (line.face && line.face != face))
            return false;
        line.face = face;
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            glyphs.emplace_back(positions.at(i).x(), indexes.at(i));
    }
    const QList<uint> characters = text.toUcs4();
    if (glyphs.empty() || qsizetype(glyphs.size()) != characters.size())
        return text.isEmpty();
    // Runs of one face come as one, whatever lies between: from left to right it is the text.
    std::stable_sort(glyphs.begin(), glyphs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    auto used = std::find_if(m_used.begin(), m_used.end(), [&](const auto &each) { return each.first == line.face; });
    QHash<quint32, char32_t> meanings = used == m_used.end() ? QHash<quint32, char32_t>() : used->second;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const auto character = char32_t(characters.at(qsizetype(i)));
        const quint32 glyph = glyphs.at(i).second;
        // What isn't drawn with its own glyph, or shares that with another, is Qt's to set.
        if (glyph == 0 || glyph != line.face->glyph(character) || meanings.value(glyph, character) != character)
            return false;
        meanings.insert(glyph, character);
        line.glyphs.append(glyph);
        line.places.append((glyphs.at(i).first - glyphs.front().first) / font.pixelSize());
    }
    line.baseline.rx() += glyphs.front().first * scale;
    if (used == m_used.end())
        m_used.emplace_back(line.face, meanings);
    else
        used->second = meanings;
    m_lines.push_back(line);
    return true;
}

PdfPageText PdfTextLayer::pageText() const
{
    PdfPageText page;
    if (m_lines.empty())
        return page;
    QHash<const PdfFace *, QByteArray> names;
    QHash<const PdfFace *, QHash<quint32, quint16>> places;
    for (const auto &[face, characters] : m_used) {
        QList<char32_t> sorted = characters.values();
        std::sort(sorted.begin(), sorted.end());
        const PdfFace::Subset subset = face->subset(sorted);
        for (qsizetype i = 0; i < sorted.size(); ++i)
            places[face].insert(face->glyph(sorted.at(i)), subset.glyphs.at(i));
        PdfFontFile font = fontFile(*face, subset, sorted);
        names[face] = font.resource = "/J" + QByteArray::number(names.size());
        page.fonts.append(font);
    }

    // In the coordinates of Qt's writer, which run down the page.
    QByteArray content = "\nq BT\n";
    QColor color;
    QByteArray setting;
    for (const Line &line : m_lines) {
        if (line.color != color) {
            color = line.color;
            content += number(color.redF()) + ' ' + number(color.greenF()) + ' ' + number(color.blueF()) + " rg\n";
        }
        const QByteArray wanted = names.value(line.face) + ' ' + number(line.size) + " Tf\n";
        if (wanted != setting)
            content += setting = wanted;
        content += "1 0 0 -1 " + QByteArray::number(line.baseline.x(), 'f', 1) + ' ' + QByteArray::number(line.baseline.y(), 'f', 1) + " Tm [<";
        qreal at = 0;
        for (qsizetype i = 0; i < line.glyphs.size(); ++i) {
            const quint32 glyph = line.glyphs.at(i);
            // Kerning, in thousandths of an em; less is the rounding of Qt's layout.
            if (const int back = qRound((at - line.places.at(i)) * UnitsPerEm); std::abs(back) > LeastKerning) {
                content += "> " + QByteArray::number(back) + " <";
                at -= qreal(back) / UnitsPerEm;
            }
            content += hex(places.value(line.face).value(glyph));
            at += qreal(line.face->advance(glyph)) / UnitsPerEm;
        }
        content += ">] TJ\n";
    }
    page.content = content + "ET Q\n";
    return page;
}

} // namespace jingan
