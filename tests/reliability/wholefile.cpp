// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/wholefile.h"

#include "app/tables/tablefile.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <poppler-qt6.h>

namespace jingan {

namespace {

bool isWholePdf(const QByteArray &bytes)
{
    if (!bytes.trimmed().endsWith("%%EOF"))
        return false;
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->numPages() == 0)
        return false;
    for (int page = 0; page < document->numPages(); ++page) {
        if (const auto each = document->page(page); !each || each->pageSizeF().isEmpty())
            return false;
    }
    return true;
}

bool isWholeXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

bool isWholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    const QString suffix = QFileInfo(path).suffix();
    if (suffix == QLatin1String("png")) // its last chunk; a cut one would decode in part
        return bytes.endsWith(QByteArray::fromHex("0000000049454e44ae426082")) && !QImage::fromData(bytes, "PNG").isNull();
    if (suffix == QLatin1String("svg"))
        return isWholeXml(bytes);
    if (suffix == QLatin1String("pdf"))
        return isWholePdf(bytes);
    if (suffix == QLatin1String("json"))
        return !QJsonDocument::fromJson(bytes).isNull();
    if (suffix == QLatin1String("csv"))
        return bytes.endsWith('\n') && readTableFile(path).has_value();
    return suffix == QLatin1String("xlsx") && readTableFile(path).has_value();
}

bool isWholeOrAbsent(const QString &path)
{
    return !QFileInfo::exists(path) || isWholeFile(path);
}

QStringList namesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(it.next().mid(folder.size() + 1));
    names.sort();
    return names;
}

} // namespace jingan
