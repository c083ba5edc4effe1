// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfface.h"

#include "ui/theme/theme.h"

#include <QtEndian>

#include <hb-subset.h>

#include <map>
#include <stdexcept>

namespace jingan {

namespace {

constexpr int UnitsPerEm = 1000;

/// Reads a font program in the Compact Font Format (Adobe's Technical Note 5176); throws at its end.
class CffReader
{
public:
    explicit CffReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    quint32 number(int size)
    {
        quint32 value = 0;
        for (; size > 0; --size)
            value = value << 8 | next();
        return value;
    }
    void seek(qsizetype place) { m_at = place; }
    /// Passes over an INDEX; gives the start and end of its first entry.
    std::pair<qsizetype, qsizetype> index()
    {
        const qsizetype count = number(2);
        if (count == 0)
            return {m_at, m_at};
        const int size = int(number(1));
        const qsizetype offsets = m_at;
        const qsizetype data = offsets + (count + 1) * size - 1;
        const quint32 first = number(size);
        const quint32 second = number(size);
        m_at = offsets + count * size;
        const quint32 end = number(size);
        m_at = data + end;
        return {data + first, data + second};
    }
    /// The operand before an operator of one byte in a DICT; −1 where it has none.
    qint64 operand(std::pair<qsizetype, qsizetype> dict, int wanted)
    {
        qint64 last = -1;
        m_at = dict.first;
        while (m_at < dict.second) {
            const int byte = int(number(1));
            if (byte == wanted)
                return last;
            if (byte == 12)
                number(1); // an operator of two bytes
            else if (byte == 28)
                last = qint16(number(2));
            else if (byte == 29)
                last = qint32(number(4));
            else if (byte == 30)
                while ((number(1) & 0x0f) != 0x0f) { } // a decimal number, to its last half byte
            else if (byte >= 32 && byte <= 246)
                last = byte - 139;
            else if (byte >= 247 && byte <= 250)
                last = qint64(byte - 247) * 256 + qint64(number(1)) + 108;
            else if (byte >= 251 && byte <= 254)
                last = -qint64(byte - 251) * 256 - qint64(number(1)) - 108;
        }
        return -1;
    }

private:
    quint8 next()
    {
        if (m_at < 0 || m_at >= m_bytes.size())
            throw std::runtime_error("the font program ends early");
        return quint8(m_bytes.at(m_at++));
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

/// The CIDs of a font program's glyphs.
QList<quint16> charset(const QByteArray &cff, qsizetype glyphs)
{
    constexpr int Charset = 15; // an operator of the Top DICT
    CffReader reader(cff);
    reader.seek(2);
    reader.seek(reader.number(1)); // past the header
    reader.index();                // names
    const qint64 place = reader.operand(reader.index(), Charset);
    if (place <= 2)
        throw std::runtime_error("the font program names no CIDs");
    reader.seek(place);
    const int format = int(reader.number(1));
    QList<quint16> cids = {0};
    while (cids.size() < glyphs) {
        const quint32 first = reader.number(2);
        const quint32 more = format == 0 ? 0 : reader.number(format);
        for (quint32 i = 0; i <= more && cids.size() < glyphs; ++i)
            cids.append(quint16(first + i));
    }
    return cids;
}

} // namespace

PdfFace::PdfFace(const QByteArray &name, const QRawFont &font)
    : m_file(QStringLiteral(":/fonts/") + QString::fromLatin1(name) + QStringLiteral(".otf"))
    , m_name(name)
    , m_ascent(qRound(font.ascent() / font.pixelSize() * UnitsPerEm))
    , m_descent(-qRound(font.descent() / font.pixelSize() * UnitsPerEm))
{
    // The file as it lies in the program: its font program has two megabytes.
    const Owned<hb_blob_t, hb_blob_destroy> bytes(hb_blob_create(reinterpret_cast<const char *>(m_file.data()), unsigned(m_file.size()),
        HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    m_face.reset(hb_face_create(bytes.get(), 0));
    m_font.reset(hb_font_create(m_face.get()));
    hb_font_set_scale(m_font.get(), UnitsPerEm, UnitsPerEm);
    const Owned<hb_blob_t, hb_blob_destroy> program(hb_face_reference_table(m_face.get(), HB_TAG('C', 'F', 'F', ' ')));
    m_isCff = hb_blob_get_length(program.get()) > 0 && hb_face_get_upem(m_face.get()) == UnitsPerEm;
    const QByteArray head = font.fontTable("head");
    constexpr int Box = 36; // where the table has it
    for (int i = 0; i < 4; ++i)
        m_box.append(head.size() >= Box + 8 ? qFromBigEndian<qint16>(head.constData() + Box + 2 * qsizetype(i)) : 0);
}

PdfFace::~PdfFace() = default;

const PdfFace *PdfFace::of(const QRawFont &font)
{
    const QString family = font.familyName();
    if (family != sansFamily() && family != serifFamily())
        return nullptr;
    thread_local std::map<QString, std::unique_ptr<PdfFace>> faces;
    const QString name = QString(family).remove(u' ') + u'-' + font.styleName();
    std::unique_ptr<PdfFace> &face = faces[name];
    if (!face)
        face.reset(new PdfFace(name.toLatin1(), font));
    return face->m_isCff ? face.get() : nullptr;
}

quint32 PdfFace::glyph(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &glyph) ? glyph : 0;
}

PdfFace::Subset PdfFace::subset(const QList<char32_t> &characters) const
{
    const Owned<hb_subset_input_t, hb_subset_input_destroy> input(hb_subset_input_create_or_fail());
    if (!input)
        throw std::bad_alloc();
    hb_set_t *wanted = hb_subset_input_unicode_set(input.get());
    for (char32_t character : characters)
        hb_set_add(wanted, character);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GPOS", "OS/2", "cmap", "name", "post"})
        hb_set_add(dropped, hb_tag_from_string(tag, -1));
    const Owned<hb_subset_plan_t, hb_subset_plan_destroy> plan(
        hb_subset_plan_create_or_fail(m_face.get(), input.get()));
    const Owned<hb_face_t, hb_face_destroy> face(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!face)
        throw std::runtime_error("the face can't be divided");
    const Owned<hb_blob_t, hb_blob_destroy> blob(hb_face_reference_table(face.get(), HB_TAG('C', 'F', 'F', ' ')));
    unsigned size = 0;
    const char *data = hb_blob_get_data(blob.get(), &size);
    Subset subset{QByteArray(data, qsizetype(size)), {}};
    const QList<quint16> cids = charset(subset.cff, hb_face_get_glyph_count(face.get()));
    const hb_map_t *places = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (char32_t character : characters) {
        const hb_codepoint_t place = hb_map_get(places, glyph(character));
        if (place >= hb_codepoint_t(cids.size()))
            throw std::runtime_error("the face has lost a glyph");
        subset.cids.append(cids.at(place));
    }
    return subset;
}

} // namespace jingan
