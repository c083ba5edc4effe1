// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/storeddocument.h"

#include "app/common/mebibyte.h"
#include "app/report/foldedtext.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QtEndian>

namespace jingan {

namespace {

constexpr int Format = 1;
/// A document of the most text, twice over in its blocks, has less.
constexpr quint32 LargestStored = 128 * MiB;

/// Keys of the maps; short, since they stand in every block.
enum Key { FormatKey, NameKey, WrappedKey, SourceKey, BlocksKey, DroppedKey, TextKey, PageKey, LevelKey, BoldKey, CellsKey, ReasonKey };

/// What is nothing is left out.
void insertIf(QCborMap &map, Key key, int value)
{
    if (value != 0)
        map.insert(qint64(key), value);
}

} // namespace

QByteArray storedDocument(const SourceDocument &document)
{
    QCborArray blocks;
    for (const SourceBlock &block : document.blocks) {
        QCborMap map;
        map.insert(qint64(TextKey), block.text);
        insertIf(map, PageKey, block.page);
        insertIf(map, LevelKey, block.headingLevel);
        insertIf(map, BoldKey, block.boldLength);
        if (!block.cells.isEmpty())
            map.insert(qint64(CellsKey), QCborArray::fromStringList(block.cells));
        blocks.append(map);
    }
    QCborArray dropped;
    for (const DroppedText &text : document.dropped) {
        QCborMap map;
        map.insert(qint64(TextKey), text.text);
        insertIf(map, ReasonKey, int(text.reason));
        insertIf(map, PageKey, text.page);
        dropped.append(map);
    }
    QCborMap whole;
    whole.insert(qint64(FormatKey), Format);
    whole.insert(qint64(NameKey), document.name);
    whole.insert(qint64(WrappedKey), document.linesMayBeWrapped);
    whole.insert(qint64(SourceKey), document.source);
    whole.insert(qint64(BlocksKey), blocks);
    whole.insert(qint64(DroppedKey), dropped);
    return qCompress(whole.toCborValue().toCbor());
}

std::optional<SourceDocument> documentOfStored(const QByteArray &bytes)
{
    // It begins with the size of what comes out, for which the memory is taken at once.
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > LargestStored)
        return std::nullopt;
    // What Qt read up to a fault may not be touched: it holds places of what isn't there.
    QCborParserError fault;
    const QCborValue read = QCborValue::fromCbor(qUncompress(bytes), &fault);
    if (fault.error != QCborError::NoError)
        return std::nullopt;
    const QCborMap whole = read.toMap();
    if (whole.value(qint64(FormatKey)).toInteger() != Format)
        return std::nullopt;
    SourceDocument document;
    document.name = whole.value(qint64(NameKey)).toString();
    document.linesMayBeWrapped = whole.value(qint64(WrappedKey)).toBool();
    document.source = whole.value(qint64(SourceKey)).toString();
    const QCborArray blocks = whole.value(qint64(BlocksKey)).toArray();
    for (const auto &value : blocks) {
        const QCborMap map = value.toMap();
        SourceBlock block;
        block.text = map.value(qint64(TextKey)).toString();
        block.page = int(map.value(qint64(PageKey)).toInteger());
        block.headingLevel = int(map.value(qint64(LevelKey)).toInteger());
        block.boldLength = int(map.value(qint64(BoldKey)).toInteger());
        const QCborArray cells = map.value(qint64(CellsKey)).toArray();
        for (const auto &cell : cells)
            block.cells.append(cell.toString());
        document.blocks.append(block);
    }
    const QCborArray dropped = whole.value(qint64(DroppedKey)).toArray();
    for (const auto &value : dropped) {
        const QCborMap map = value.toMap();
        document.dropped.append({map.value(qint64(TextKey)).toString(),
            DropReason(map.value(qint64(ReasonKey)).toInteger()), int(map.value(qint64(PageKey)).toInteger())});
    }
    return document;
}

QByteArray documentHash(const SourceDocument &document)
{
    return QCryptographicHash::hash(foldText(document.source).text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace jingan
