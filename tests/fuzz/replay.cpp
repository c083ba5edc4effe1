// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target without libFuzzer, in the build that the tests have anyway: every seed and every
// found case as it is, then mutations of them, always the same ones. It is not led by coverage:
// that is what tests/fuzz/run is for.
//   replay NAME MUTATIONS DICTIONARY FILE|FOLDER ...
#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QList>

#include <sys/resource.h>
#include <sys/time.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <random>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

/// Larger seeds are tried whole; their mutations would take long and find little.
constexpr qsizetype LargestMutated = 64 * 1024;
/// Processor seconds: an input that takes longer hangs the program.
constexpr int LongestInput = 20;
constexpr long MostKilobytes = 2L * 1024 * 1024;

/// The input at work: what remains of a run that died.
char lastInputPath[4096];

void tooLong(int)
{
    static const char words[] = "an input takes more than 20 s of processor time\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, words, sizeof words - 1);
    std::abort();
}

QList<QByteArray> dictionaryOf(const QString &path)
{
    // As libFuzzer has it: one quoted token a line, \xNN for bytes.
    QList<QByteArray> tokens;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return tokens;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype first = line.indexOf('"');
        const qsizetype last = line.lastIndexOf('"');
        if (line.startsWith('#') || first < 0 || last <= first)
            continue;
        QByteArray token;
        for (qsizetype i = first + 1; i < last; ++i) {
            if (line.at(i) != '\\') {
                token += line.at(i);
            } else if (line.at(i + 1) == 'x') {
                token += QByteArray::fromHex(line.mid(i + 2, 2));
                i += 3;
            } else {
                token += line.at(++i);
            }
        }
        tokens.append(token);
    }
    return tokens;
}

QList<QByteArray> seedsOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        for (QDirIterator all(path, QDir::Files); all.hasNext();)
            files.append(all.next());
    }
    files.sort(); // the same order everywhere, so that the mutations are the same
    QList<QByteArray> seeds;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

class Mutator
{
public:
    Mutator(const QList<QByteArray> &seeds, const QList<QByteArray> &tokens)
        : m_tokens(tokens)
    {
        std::copy_if(seeds.cbegin(), seeds.cend(), std::back_inserter(m_seeds),
            [](const QByteArray &seed) { return !seed.isEmpty() && seed.size() <= LargestMutated; });
    }

    bool isEmpty() const { return m_seeds.isEmpty(); }

    QByteArray next()
    {
        QByteArray bytes = m_seeds.at(below(m_seeds.size()));
        for (qsizetype step = 1 + below(6); step > 0; --step)
            mutate(bytes);
        return bytes.left(LargestMutated);
    }

private:
    qsizetype below(qsizetype bound) { return qsizetype(m_random() % quint64(std::max<qsizetype>(1, bound))); }

    void mutate(QByteArray &bytes)
    {
        static const QList<QByteArray> numbers = {"0", "-1", "1e999", "2147483647", "-2147483648", "4294967296", "9223372036854775807", "0.1"};
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = std::min(below(64) + 1, bytes.size() - at);
        switch (below(9)) {
        case 0:
            if (length > 0)
                bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
            break;
        case 1:
            if (length > 0)
                bytes[at] = char(below(256));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(below(bytes.size() + 1), bytes.mid(at, length));
            break;
        case 4:
            if (!m_tokens.isEmpty())
                bytes.insert(at, m_tokens.at(below(m_tokens.size())));
            break;
        case 5: {
            const QByteArray &other = m_seeds.at(below(m_seeds.size()));
            bytes = bytes.left(at) + other.mid(below(other.size()));
            break;
        }
        case 6:
            bytes.insert(at, numbers.at(below(numbers.size())));
            break;
        case 7:
            bytes.truncate(at);
            break;
        default: { // a piece many times over: what nests, nests deeply
            const QByteArray piece = bytes.mid(at, length);
            bytes.insert(at, piece.repeated(1 + below(200)));
            break;
        }
        }
    }

    std::mt19937_64 m_random{20250115};
    QList<QByteArray> m_seeds;
    QList<QByteArray> m_tokens;
};

void run(const QByteArray &bytes)
{
    if (QFile file(QString::fromLocal8Bit(lastInputPath)); file.open(QIODevice::WriteOnly))
        file.write(bytes);
    itimerval limit{};
    limit.it_value.tv_sec = LongestInput;
    setitimer(ITIMER_PROF, &limit, nullptr);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    setitimer(ITIMER_PROF, nullptr, nullptr);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 5) {
        std::fprintf(stderr, "usage: %s NAME MUTATIONS DICTIONARY FILE|FOLDER ...\n", argv[0]);
        return 2;
    }
    std::signal(SIGPROF, tooLong);
    std::snprintf(lastInputPath, sizeof lastInputPath, "%s.last-input", argv[0]);
    QStringList paths;
    for (int i = 4; i < argc; ++i)
        paths.append(QString::fromLocal8Bit(argv[i]));
    const QList<QByteArray> seeds = seedsOf(paths);
    Mutator mutator(seeds, dictionaryOf(QString::fromLocal8Bit(argv[3])));
    if (mutator.isEmpty()) {
        std::fprintf(stderr, "no seeds\n");
        return 2;
    }
    QElapsedTimer clock;
    clock.start();
    for (const QByteArray &seed : seeds)
        run(seed);
    const int mutations = std::atoi(argv[2]);
    for (int i = 0; i < mutations; ++i)
        run(mutator.next());
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%s: %lld seeds, %d mutations, %.1f s, at most %ld MB\n", argv[1], static_cast<long long>(seeds.size()), mutations,
        double(clock.elapsed()) / 1000, usage.ru_maxrss / 1024);
    if (usage.ru_maxrss > MostKilobytes) {
        std::fprintf(stderr, "more than %ld MB were taken\n", MostKilobytes / 1024);
        return 1;
    }
    return 0;
}
