// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QResource>

namespace jingan {

QString sansFamily()
{
    return QStringLiteral("Jingan Sans SC");
}

QString serifFamily()
{
    return QStringLiteral("Jingan Serif SC");
}

bool loadFonts()
{
    bool loaded = true;
    for (const char *file : {"JinganSansSC-Regular.ttf", "JinganSansSC-Bold.ttf", "JinganSerifSC-Bold.ttf"}) {
        // By a path Qt would copy each file twice, once for the list of fonts and once for the
        // face. The resources are not compressed and stay where they are: they are used there.
        const QResource font(QStringLiteral(":/fonts/") + QString::fromLatin1(file));
        const bool inPlace = font.isValid() && font.compressionAlgorithm() == QResource::NoCompression;
        loaded &= inPlace && QFontDatabase::addApplicationFontFromData(
            QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size())) >= 0;
    }
    return loaded;
}

QFont sansFont(qreal pixels, QFont::Weight weight)
{
    QFont font(sansFamily());
    // Pixels of the design are 96 to the inch.
    font.setPointSizeF(pixels * 0.75);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont serifFont(qreal pixels)
{
    QFont font = sansFont(pixels, QFont::Bold);
    font.setFamily(serifFamily());
    return font;
}

} // namespace jingan
