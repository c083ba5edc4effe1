// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRawFont>
#include <QResource>

#include <hb.h>

#include <memory>

namespace jingan {

/// One of the program's own faces, as PDF takes it: 1,000 units an em.
class PdfFace
{
public:
    /// Some of the face's glyphs.
    struct Subset {
        QByteArray program;    ///< Of TrueType, with the tables that PDF asks for.
        QList<quint16> glyphs; ///< In it, of the characters asked for, in their order.
    };

    /// The face that Qt draws with; null where it isn't the program's own. Kept as long as the thread.
    static const PdfFace *of(const QRawFont &font);

    ~PdfFace();
    PdfFace(const PdfFace &) = delete;
    PdfFace &operator=(const PdfFace &) = delete;

    /// «JinganSansSC-Bold».
    QByteArray name() const { return m_name; }
    int advance(quint32 glyph) const { return hb_font_get_glyph_h_advance(m_font.get(), glyph); }
    int ascent() const { return m_ascent; }
    int descent() const { return m_descent; }
    /// xMin, yMin, xMax, yMax.
    QList<int> box() const { return m_box; }
    /// The character's glyph; 0 where the face has none.
    quint32 glyph(char32_t character) const;
    /// The glyphs of characters that the face has. Throws std::runtime_error where it can't be divided.
    Subset subset(const QList<char32_t> &characters) const;

private:
    PdfFace(const QByteArray &name, const QRawFont &font);

    template<auto destroy> struct Destroy {
        template<typename T> void operator()(T *object) const { destroy(object); }
    };
    template<typename T, auto destroy> using Owned = std::unique_ptr<T, Destroy<destroy>>;

    QResource m_file;
    QByteArray m_name;
    Owned<hb_face_t, hb_face_destroy> m_face;
    Owned<hb_font_t, hb_font_destroy> m_font;
    bool m_isTrueType = false;
    int m_ascent = 0;
    int m_descent = 0;
    QList<int> m_box;
};

} // namespace jingan
