// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/damagedsqlite.h"

#include "app/common/sqliteheader.h"
#include "app/common/writeaheadlog.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SqliteFile)
};

constexpr quint32 MostPages = 1U << 20; ///< 4 GiB: far more than the program ever writes.

enum PageKind : uchar { IndexInterior = 0x02, TableInterior = 0x05, IndexLeaf = 0x0a, TableLeaf = 0x0d };

quint32 big32(const uchar *bytes)
{
    return qFromBigEndian<quint32>(bytes);
}

quint16 big16(const uchar *bytes)
{
    return qFromBigEndian<quint16>(bytes);
}

/// A file's bytes without reading it as a whole.
class MappedFile
{
public:
    bool open(const QString &path)
    {
        m_file.setFileName(path);
        if (!m_file.exists())
            return true;
        if (!m_file.open(QIODevice::ReadOnly))
            return false;
        size = m_file.size();
        data = size > 0 ? m_file.map(0, size) : nullptr;
        return size == 0 || data;
    }
    QString fault() const { return m_file.errorString(); }

    const uchar *data = nullptr;
    qint64 size = 0;

private:
    QFile m_file;
};

/// Pages by number: those of the write-ahead log in place of the file's.
class Pages
{
public:
    Pages(const MappedFile &file, const MappedFile &log)
        : m_file(file)
        , m_log(log)
        , m_size(sizeInHeader())
    {
        readLog();
        if (m_count == 0)
            m_count = quint32((file.size + m_size - 1) / m_size);
    }

    quint32 size() const { return m_size; }
    quint32 count() const { return m_count; }
    /// Damaged places of the log.
    int unreadable() const { return m_unreadable; }
    /// How many the file says that it has; 0 where that can't be trusted.
    quint32 promised() const
    {
        const uchar *first = page(1);
        const bool trusted = first && std::memcmp(first, "SQLite format 3", 16) == 0 && big32(first + 24) == big32(first + 92);
        return trusted && big32(first + 28) < MostPages ? big32(first + 28) : 0;
    }

    /// nullptr where there is no such page, or only a part of it.
    const uchar *page(quint32 number) const
    {
        if (const auto logged = m_logged.constFind(number); logged != m_logged.constEnd())
            return m_log.data + *logged;
        const qint64 at = qint64(number - 1) * m_size;
        return number > 0 && at + m_size <= m_file.size ? m_file.data + at : nullptr;
    }

private:
    quint32 sizeInHeader() const
    {
        const quint32 told = sqlitePageSize(m_file.data, m_file.size);
        return told > 0 ? told : UsualSqlitePageSize;
    }

    void readLog()
    {
        const WriteAheadLog log = readWriteAheadLog(m_log.data, m_log.size, m_size);
        m_unreadable = log.unreadable;
        if (log.pageSize == 0)
            return;
        m_size = log.pageSize;
        m_count = log.count;
        m_logged = log.pages;
    }

    const MappedFile &m_file;
    const MappedFile &m_log;
    quint32 m_size;
    quint32 m_count = 0;
    int m_unreadable = 0;
    QHash<quint32, qint64> m_logged;
};

/// SQLite's numbers of one to nine bytes.
std::optional<quint64> takeNumber(const uchar *&at, const uchar *end)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= end)
            return std::nullopt;
        const uchar byte = *at++;
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7fU);
        if (!(byte & 0x80U))
            return value;
    }
    return value;
}

quint64 lengthOf(quint64 type)
{
    constexpr std::array<int, 10> lengths = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < 10 ? lengths.at(type) : (type - 12) / 2;
}

QVariant valueOf(quint64 type, const uchar *bytes)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return qint64(type - 8);
    if (type == 7)
        return std::bit_cast<double>(qFromBigEndian<quint64>(bytes));
    if (type < 7) {
        const int length = int(lengthOf(type));
        quint64 value = bytes[0] & 0x80U ? ~quint64(0) : 0;
        for (int i = 0; i < length; ++i)
            value = (value << 8) | bytes[i];
        return qint64(value);
    }
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(lengthOf(type)));
}

/// The values of a row; none where the bytes are no row of that shape.
std::optional<QVariantList> rowOf(const QByteArray &payload, const SqliteRowShape &shape, qint64 rowId)
{
    const uchar *begin = reinterpret_cast<const uchar *>(payload.constData());
    const uchar *end = begin + payload.size();
    const uchar *at = begin;
    const auto headSize = takeNumber(at, end);
    if (!headSize || *headSize > quint64(payload.size()))
        return std::nullopt;
    const uchar *body = begin + *headSize;
    const uchar *headEnd = body;
    QVariantList values;
    for (const char column : shape.columns) {
        const auto type = at < headEnd ? takeNumber(at, headEnd) : std::nullopt;
        if (!type || *type == 10 || *type == 11 || lengthOf(*type) > quint64(end - body))
            return std::nullopt;
        const bool isText = *type >= 13 && *type % 2 == 1;
        const bool isInteger = (*type >= 1 && *type <= 6) || *type == 8 || *type == 9;
        const bool fits = column == 'k' ? *type == 0 : column == 'i' ? isInteger : column == 't' ? isText
            : column == 'b' ? *type >= 12 && !isText : *type <= 9;
        if (!fits)
            return std::nullopt;
        QVariant value = column == 'k' ? QVariant(rowId) : valueOf(*type, body);
        if (isText) {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString text = decoder(value.toByteArray());
            if (decoder.hasError())
                return std::nullopt;
            value = text.isNull() ? QLatin1String("") : text;
        }
        values.append(value);
        body += lengthOf(*type);
    }
    // More columns, or bytes that belong to none: it is a row of something else.
    return at == headEnd && body == end ? std::optional(values) : std::nullopt;
}

/// Takes the rows from the pages one after the other.
class Salvage
{
public:
    Salvage(const Pages &pages, const QList<SqliteRowShape> &shapes)
        : m_pages(pages)
        , m_shapes(shapes)
    {
    }

    SalvagedRows run()
    {
        readFreePages();
        m_salvaged.pages = int(std::max(m_pages.count(), m_pages.promised()));
        m_salvaged.damagedPages = m_salvaged.pages - int(m_pages.count());
        m_salvaged.damagedLog = m_pages.unreadable();
        for (quint32 number = 1; number <= m_pages.count(); ++number) {
            if (m_free.contains(number))
                continue;
            const uchar *page = m_pages.page(number);
            if (!page || !readPage(number, page))
                ++m_salvaged.damagedPages;
        }
        return std::move(m_salvaged);
    }

private:
    /// What was deleted is not to come back.
    void readFreePages()
    {
        const uchar *first = m_pages.page(1);
        if (!first || std::memcmp(first, "SQLite format 3", 16) != 0)
            return;
        quint32 trunk = big32(first + 32);
        while (trunk > 0 && trunk <= m_pages.count() && !m_free.contains(trunk)) {
            m_free.insert(trunk);
            const uchar *page = m_pages.page(trunk);
            if (!page)
                return;
            const quint32 leaves = std::min(big32(page + 4), m_pages.size() / 4 - 2);
            for (quint32 i = 0; i < leaves; ++i)
                m_free.insert(big32(page + 8 + 4 * size_t(i)));
            trunk = big32(page);
        }
    }

    /// False where a part of it can't be read.
    bool readPage(quint32 number, const uchar *page)
    {
        const int start = number == 1 ? SqliteHeaderSize : 0;
        const uchar kind = page[start];
        if (kind != TableLeaf && kind != IndexLeaf && kind != IndexInterior && kind != TableInterior) {
            // The rest of a long row begins with the next page's number; a page of nothing but zeros is a hole.
            return kind == 0 && std::any_of(page, page + m_pages.size(), [](uchar byte) { return byte != 0; });
        }
        const bool interior = kind == IndexInterior || kind == TableInterior;
        const quint32 cells = big16(page + start + 3);
        const quint32 first = quint32(start) + (interior ? 12 : 8);
        if (first + 2 * cells > m_pages.size())
            return false;
        if (kind == TableInterior)
            return true;
        bool whole = true;
        for (quint32 i = 0; i < cells; ++i) {
            const quint32 at = big16(page + first + 2 * size_t(i));
            whole = at >= first + 2 * cells && at < m_pages.size() && readCell(page, at, kind) && whole;
        }
        return whole;
    }

    bool readCell(const uchar *page, quint32 offset, uchar kind)
    {
        const uchar *end = page + m_pages.size();
        const uchar *at = page + offset + (kind == IndexInterior ? 4 : 0);
        const auto length = takeNumber(at, end);
        const auto rowId = kind == TableLeaf ? takeNumber(at, end) : std::optional<quint64>(0);
        if (!length || !rowId || *length > quint64(m_pages.count()) * m_pages.size())
            return false;
        const auto payload = payloadAt(at, end, quint32(*length), kind == TableLeaf);
        if (!payload)
            return false;
        for (const SqliteRowShape &shape : m_shapes) {
            if (shape.withoutRowId == (kind == TableLeaf))
                continue;
            if (const auto values = rowOf(*payload, shape, qint64(*rowId))) {
                m_salvaged.rows[shape.table].append(*values);
                return true;
            }
        }
        return isRow(*payload);
    }

    /// A row's bytes, put together again where they went over to further pages.
    std::optional<QByteArray> payloadAt(const uchar *at, const uchar *end, quint32 length, bool tableLeaf) const
    {
        const quint32 usable = m_pages.size(); // The program's files keep no bytes back.
        const quint32 most = tableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        const quint32 least = (usable - 12) * 32 / 255 - 23;
        quint32 local = length;
        if (length > most) {
            const quint32 fitting = least + (length - least) % (usable - 4);
            local = fitting <= most ? fitting : least;
        }
        if (quint64(end - at) < local + (local < length ? 4U : 0U))
            return std::nullopt;
        QByteArray payload(reinterpret_cast<const char *>(at), local);
        quint32 next = local < length ? big32(at + local) : 0;
        while (quint32(payload.size()) < length) {
            const uchar *page = next > 1 ? m_pages.page(next) : nullptr;
            if (!page || m_free.contains(next))
                return std::nullopt;
            payload.append(reinterpret_cast<const char *>(page + 4), qMin(usable - 4, length - quint32(payload.size())));
            next = big32(page);
        }
        return payload;
    }

    /// Whether it is a row of anything, of an index for instance.
    static bool isRow(const QByteArray &payload)
    {
        const uchar *begin = reinterpret_cast<const uchar *>(payload.constData());
        const uchar *at = begin;
        const uchar *end = begin + payload.size();
        const auto headSize = takeNumber(at, end);
        if (!headSize || *headSize > quint64(payload.size()))
            return false;
        quint64 total = *headSize;
        while (at < begin + *headSize) {
            const auto type = takeNumber(at, begin + *headSize);
            if (!type || *type == 10 || *type == 11)
                return false;
            total += lengthOf(*type);
        }
        return total == quint64(payload.size());
    }

    const Pages &m_pages;
    const QList<SqliteRowShape> &m_shapes;
    QSet<quint32> m_free;
    SalvagedRows m_salvaged;
};

} // namespace

Result<SalvagedRows> salvageSqliteRows(const QString &path, const QList<SqliteRowShape> &shapes)
{
    if (!QFile::exists(path) && !QFile::exists(path + QStringLiteral("-wal")))
        return tl::unexpected(Error{ErrorCode::FileNotFound, Messages::tr("找不到文件“%1”。").arg(path)});
    MappedFile file;
    if (!file.open(path)) {
        return tl::unexpected(Error{ErrorCode::FileUnreadable,
            Messages::tr("无法读取文件“%1”。请检查读取权限与磁盘。").arg(path), file.fault()});
    }
    MappedFile log;
    if (const QString beside = path + QStringLiteral("-wal"); !log.open(beside)) {
        return tl::unexpected(Error{ErrorCode::FileUnreadable,
            Messages::tr("无法读取文件“%1”。请检查读取权限与磁盘。").arg(beside), log.fault()});
    }
    const Pages pages(file, log);
    return Salvage(pages, shapes).run();
}

} // namespace jingan
