// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pngencoder.h"

#include <png.h>

#include <new>

namespace jingan {

namespace {

/// Of zlib's nine: from four on twice the time for a fifth of the size.
constexpr int CompressionLevel = 3;
/// libpng hands the bytes on in pieces of this size.
constexpr int PieceBytes = 1 << 18;

void append(png_structp png, png_bytep data, png_size_t size)
{
    bool held = true;
    try {
        static_cast<QByteArray *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(data), qsizetype(size));
    } catch (const std::bad_alloc &) {
        held = false; // an exception must not pass through C
    }
    if (!held)
        png_error(png, "no memory");
}

void writeTitle(png_structp png, png_infop info, QByteArray title)
{
    png_text text{};
    text.compression = PNG_ITXT_COMPRESSION_NONE;
    char key[] = "Title";
    char language[] = "";
    text.key = key;
    text.text = title.data();
    text.itxt_length = size_t(title.size());
    text.lang = language;
    text.lang_key = language;
    png_set_text(png, info, &text, 1);
}

/// What may fail within libpng, which then jumps back out of it: nothing here needs destroying.
bool write(png_structp png, png_infop info, const QImage &pixels, const QByteArray &title)
{
    if (setjmp(png_jmpbuf(png))) // NOLINT(cert-err52-cpp): libpng's only way
        return false;
    png_set_IHDR(png, info, png_uint_32(pixels.width()), png_uint_32(pixels.height()), 8,
        pixels.hasAlphaChannel() ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_compression_level(png, CompressionLevel);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_buffer_size(png, PieceBytes);
    png_set_pHYs(png, info, png_uint_32(pixels.dotsPerMeterX()), png_uint_32(pixels.dotsPerMeterY()), PNG_RESOLUTION_METER);
    if (!title.isEmpty())
        writeTitle(png, info, title);
    png_write_info(png, info);
    for (int y = 0; y < pixels.height(); ++y)
        png_write_row(png, pixels.constScanLine(y));
    png_write_end(png, info);
    return true;
}

} // namespace

QByteArray encodedPng(const QImage &image, const QString &title)
{
    // The bytes in the order that the format has, on every machine.
    const QImage pixels = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    QByteArray bytes;
    bool written = false;
    if (info && !pixels.isNull()) {
        png_set_write_fn(png, &bytes, append, [](png_structp) {});
        written = write(png, info, pixels, title.toUtf8());
    }
    png_destroy_write_struct(&png, &info);
    return written ? bytes : QByteArray();
}

} // namespace jingan
