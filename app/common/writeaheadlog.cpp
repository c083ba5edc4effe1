// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/writeaheadlog.h"

#include <QtEndian>

#include <bit>
#include <cstring>
#include <utility>

namespace jingan {

namespace {

constexpr qint64 HeaderSize = 32;
constexpr qint64 FrameHeaderSize = 24;
constexpr qint64 SaltSize = 8;
/// The last bit tells whether checksums are of big-endian numbers.
constexpr quint32 Magic = 0x377f0682;
/// More times than any log is begun anew while a frame of its first life is still in it.
constexpr quint32 MostLogs = 1U << 20;

quint32 big32(const uchar *bytes)
{
    return qFromBigEndian<quint32>(bytes);
}

/// Two running sums: that of each frame goes on from the frame before.
struct Checksum {
    quint32 one = 0;
    quint32 two = 0;

    void add(const uchar *bytes, qint64 length, bool bigEndian)
    {
        for (qint64 i = 0; i + 8 <= length; i += 8) {
            one += (bigEndian ? big32(bytes + i) : qFromLittleEndian<quint32>(bytes + i)) + two;
            two += (bigEndian ? big32(bytes + i + 4) : qFromLittleEndian<quint32>(bytes + i + 4)) + one;
        }
    }
    static Checksum storedAt(const uchar *bytes) { return {big32(bytes), big32(bytes + 4)}; }
    bool operator==(const Checksum &) const = default;
};

/// Reads frame after frame.
class LogReading
{
public:
    LogReading(const uchar *data, qint64 size, quint32 usualPageSize)
        : m_data(data)
        , m_pageSize(usualPageSize)
        , m_salts(data + 16)
    {
        readHeader();
        m_frames = (size - HeaderSize) / frameSize();
    }

    WriteAheadLog read()
    {
        if (m_frames == 0)
            return {};
        if (!m_goodHeader)
            guessHeader();
        qint64 firstBad = -1;
        qint64 firstCommitBehind = -1; // of those that SQLite doesn't see
        qint64 lastGood = -1;
        int bad = 0;
        int badBeforeLastGood = 0;
        WriteAheadLog asSqliteReads;
        QHash<quint32, qint64> pending;
        for (qint64 i = 0; i < m_frames; ++i) {
            const uchar *head = frame(i);
            const bool ours = std::memcmp(head + SaltSize, m_salts, SaltSize) == 0;
            const bool good = ours && follows(i, m_seed);
            m_seed = Checksum::storedAt(head + 16);
            if (good) {
                pending.insert(big32(head), head + FrameHeaderSize - m_data);
                lastGood = i;
                badBeforeLastGood = bad;
            } else {
                if (std::exchange(firstBad, firstBad < 0 ? i : firstBad) < 0)
                    asSqliteReads = m_log;
                ++bad;
            }
            if (const quint32 count = big32(head + 4); ours && count > 0) {
                m_log.pages.insert(std::exchange(pending, {}));
                m_log.count = count;
                if (firstBad >= 0 && firstCommitBehind < 0)
                    firstCommitBehind = i;
            }
        }
        // A save is begun when the one before has come to the disk.
        m_log.damaged = !m_goodHeader || (firstCommitBehind >= 0 && lastGood > firstCommitBehind);
        if (!m_log.damaged && firstBad >= 0)
            m_log = asSqliteReads;
        m_log.unreadable = m_log.damaged ? badBeforeLastGood + (m_goodHeader ? 0 : 1) : 0;
        m_log.pageSize = m_log.pages.isEmpty() ? 0 : m_pageSize;
        return m_log;
    }

private:
    qint64 frameSize() const { return FrameHeaderSize + m_pageSize; }
    const uchar *frame(qint64 number) const { return m_data + HeaderSize + number * frameSize(); }

    bool follows(qint64 number, Checksum seed) const { return follows(number, seed, m_bigEndian); }
    bool follows(qint64 number, Checksum seed, bool bigEndian) const
    {
        const uchar *head = frame(number);
        seed.add(head, 8, bigEndian);
        seed.add(head + FrameHeaderSize, m_pageSize, bigEndian);
        return seed == Checksum::storedAt(head + 16);
    }

    void readHeader()
    {
        const quint32 pageSize = big32(m_data + 8);
        m_bigEndian = (big32(m_data) & 1U) != 0;
        m_seed.add(m_data, 24, m_bigEndian);
        m_goodHeader = (big32(m_data) & ~1U) == Magic && pageSize >= 512 && pageSize <= 65536 && std::has_single_bit(pageSize)
            && m_seed == Checksum::storedAt(m_data + 24);
        if (m_goodHeader)
            m_pageSize = pageSize;
    }

    /// The frames know what the header said: the salts, and by their checksums the order of bytes.
    void guessHeader()
    {
        // The first salt grows by one each time that the log is begun anew: frames of a log before
        // have smaller ones. Another number at the first frame is damage.
        const quint32 ahead = m_frames > 2 ? big32(frame(0) + SaltSize) - big32(frame(1) + SaltSize) : 0;
        const qint64 from = ahead > MostLogs ? 1 : 0;
        m_salts = frame(from) + SaltSize;
        m_bigEndian = m_frames > from + 1 && follows(from + 1, Checksum::storedAt(frame(from) + 16), true);
        // Its checksum may be what was left of it; if not, the first page is taken for unreadable.
        m_seed = Checksum::storedAt(m_data + 24);
    }

    const uchar *m_data;
    quint32 m_pageSize;
    const uchar *m_salts;
    qint64 m_frames = 0;
    bool m_goodHeader = false;
    bool m_bigEndian = false;
    Checksum m_seed;
    WriteAheadLog m_log;
};

} // namespace

WriteAheadLog readWriteAheadLog(const uchar *data, qint64 size, quint32 usualPageSize)
{
    // Nothing is written behind a header before it has come to the disk.
    return size > HeaderSize ? LogReading(data, size, usualPageSize).read() : WriteAheadLog();
}

} // namespace jingan
