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

} // namespace

PdfFace::PdfFace(const QByteArray &name, const QRawFont &font)
    : m_file(QStringLiteral(":/fonts/") + QString::fromLatin1(name) + QStringLiteral(".ttf"))
    , m_name(name)
    , m_ascent(qRound(font.ascent() / font.pixelSize() * UnitsPerEm))
    , m_descent(-qRound(font.descent() / font.pixelSize() * UnitsPerEm))
{
    // The file as it lies in the program: it has three megabytes.
    const Owned<hb_blob_t, hb_blob_destroy> bytes(hb_blob_create(reinterpret_cast<const char *>(m_file.data()), unsigned(m_file.size()),
        HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    m_face.reset(hb_face_create(bytes.get(), 0));
    m_font.reset(hb_font_create(m_face.get()));
    hb_font_set_scale(m_font.get(), UnitsPerEm, UnitsPerEm);
    const Owned<hb_blob_t, hb_blob_destroy> outlines(hb_face_reference_table(m_face.get(), HB_TAG('g', 'l', 'y', 'f')));
    m_isTrueType = hb_blob_get_length(outlines.get()) > 0 && hb_face_get_upem(m_face.get()) == UnitsPerEm;
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
    return face->m_isTrueType ? face.get() : nullptr;
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
    const Owned<hb_blob_t, hb_blob_destroy> blob(hb_face_reference_blob(face.get()));
    unsigned size = 0;
    const char *data = hb_blob_get_data(blob.get(), &size);
    Subset subset{QByteArray(data, qsizetype(size)), {}};
    const hb_map_t *places = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (char32_t character : characters) {
        const hb_codepoint_t place = hb_map_get(places, glyph(character));
        if (place >= hb_face_get_glyph_count(face.get()))
            throw std::runtime_error("the face has lost a glyph");
        subset.glyphs.append(quint16(place));
    }
    return subset;
}

} // namespace jingan
