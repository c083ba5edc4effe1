// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that fill up at every moment of saving, exporting, migrating and backing up.
#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "tests/app/projects/oldchecklist.h"
#include "tests/reliability/faultrow.h"
#include "tests/reliability/ownmounts.h"
#include "tests/reliability/programrun.h"
#include "tests/reliability/wholefile.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace jingan;

namespace {

constexpr qint64 Kibi = 1024;
constexpr qint64 Page = 4 * Kibi;
constexpr qint64 DiskSize = 8 * Kibi * Kibi;

/// The message names the place, the cause and the way out, in one line.
bool tellsOfTheDisk(const QString &message, const QString &place)
{
    const QStringList lines = message.split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
        return line.contains(place) && line.contains(QStringLiteral("空间")) && line.contains(QStringLiteral("请"));
    });
}

} // namespace

class TestDiskFull : public QObject
{
    Q_OBJECT
public:
    explicit TestDiskFull(const QByteArray &refused) : m_refused(refused) {}

private slots:
    void init();
    void savesByCommand();
    void savesThroughTheStore();
    void exports_data();
    void exports();
    void replacesAFile();
    void exportsWithoutTemporaryRoom();
    void migrates();
    void backsUp();
    void addsToTheLibrary();
    void printsItsAnswer();
    void keepsItsSettings();

private:
    /// False, with the row skipped, where nothing may be mounted.
    bool permitted(FaultRow &row) const
    {
        if (!m_refused.isEmpty())
            row.skip(m_refused);
        return m_refused.isEmpty();
    }

    QByteArray m_refused;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_program;
};

void TestDiskFull::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<ProgramRun>(m_folder->path());
}

void TestDiskFull::savesByCommand()
{
    FaultRow row("disk full: saving an edit by command");
    if (!permitted(row))
        QSKIP(m_refused.constData());
    SmallDisk disk(DiskSize);
    const QString database = disk.filePath(QStringLiteral("清单.sqlite"));
    const auto set = [&](int number, const QString &note) {
        return m_program->run(ProgramRun::noteArguments(number, note) + QStringList{QStringLiteral("--database"), database});
    };
    QCOMPARE(set(1, QStringLiteral("0")).code, 0);
    QString saved = QStringLiteral("0");
    int refused = 0;
    const int rounds = faultRounds(8, 60);
    for (int i = 1; i <= rounds; ++i) {
        row.begin();
        QVERIFY(disk.leaveFree((i - 1) * 160 * Kibi / rounds / Page * Page));
        const QString note = QString::number(i);
        const ProgramOutcome outcome = set(1, note);
        if (outcome.code == 0) {
            saved = note;
        } else {
            ++refused;
            QCOMPARE(outcome.code, 1);
            QVERIFY2(tellsOfTheDisk(outcome.err, database), qPrintable(outcome.err));
            QVERIFY(outcome.out.isEmpty());
        }
        disk.freeAll();
        QCOMPARE(ProgramRun::notesIn(database).value(1), saved);
        row.survive();
    }
    QVERIFY(refused > 0);
    QCOMPARE(set(2, QStringLiteral("goes on")).code, 0);
}

void TestDiskFull::savesThroughTheStore()
{
    FaultRow row("disk full: saving edits one after another");
    if (!permitted(row))
        QSKIP(m_refused.constData());
    const auto dataset = readDataset(shippedDatasetFolder());
    const QString text(900, u'字');
    int edit = 0;
    const int rounds = faultRounds(40, 500);
    // The history keeps every edit, nearly a megabyte a round: many rounds take several disks.
    for (int round = 0; round < rounds;) {
        SmallDisk disk(DiskSize * faultRounds(1, 10));
        const QString database = disk.filePath(QStringLiteral("p.sqlite"));
        auto store = ProjectStore::open(database, {dataset->projects, QStringLiteral("u"), {}});
        QVERIFY(store.has_value());
        ProjectEdits edits(**store);
        const QString id = (*store)->records().constFirst().project.id;
        QString saved;
        for (int pages = 0; pages < 64 && round < rounds; ++pages, ++round) {
            row.begin();
            QVERIFY(disk.leaveFree(pages * Page));
            for (int i = 0; i < 200; ++i) {
                const QString note = text + QString::number(++edit);
                const auto done = edits.setField({id}, ProjectField::Note, note);
                if (!done) {
                    QCOMPARE(done.error().code, ErrorCode::WriteFailed);
                    QVERIFY2(tellsOfTheDisk(done.error().message, database), qPrintable(done.error().message));
                    break;
                }
                saved = note;
            }
            // What is shown is what is saved, while it goes on and after a start.
            QCOMPARE((*store)->record(id)->project.note, saved);
            disk.freeAll();
            QCOMPARE(ProgramRun::notesIn(database).value((*store)->record(id)->project.number), saved);
            // Room again means room: not a disk that what was saved fills by itself.
            QVERIFY2(disk.available() >= DiskSize / 8, qPrintable(QString::number(disk.available())));
            saved = QStringLiteral("room again %1").arg(round);
            const auto again = edits.setField({id}, ProjectField::Note, saved);
            QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message + again.error().detail));
            row.survive();
        }
    }
}

void TestDiskFull::exports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("chart as PNG") << "a.png" << words("export --chart levels --format png");
    QTest::newRow("chart as PDF") << "a.pdf" << words("export --chart levels --format pdf");
    QTest::newRow("chart as SVG") << "a.svg" << words("export --chart levels --format svg");
    QTest::newRow("briefing as PDF") << "a.pdf" << words("export --briefing");
    QTest::newRow("checklist as XLSX") << "a.xlsx" << words("projects export --format xlsx");
    QTest::newRow("checklist as CSV") << "a.csv" << words("projects export --format csv");
    QTest::newRow("checklist as PDF") << "a.pdf" << words("projects export --format pdf");
    QTest::newRow("checklist as JSON") << "a.json" << words("projects export --format json");
}

void TestDiskFull::exports()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    FaultRow row(QByteArray("disk full: exporting, ") + QTest::currentDataTag());
    if (!permitted(row))
        QSKIP(m_refused.constData());
    SmallDisk disk(DiskSize);
    const QString path = disk.filePath(name);
    arguments += QStringList{QStringLiteral("--output"), path};
    // How large it is, so that every part of it meets the end of the disk.
    const ProgramOutcome free = m_program->run(arguments);
    QVERIFY2(free.code == 0, qPrintable(free.err));
    QVERIFY(isWholeFile(path));
    const qint64 size = QFileInfo(path).size();
    QVERIFY(QFile::remove(path));
    const int rounds = faultRounds(2, 12);
    for (int i = 0; i < rounds; ++i) {
        row.begin();
        QVERIFY(disk.leaveFree(size * i / rounds / Page * Page));
        const ProgramOutcome outcome = m_program->run(arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(tellsOfTheDisk(outcome.err, path), qPrintable(outcome.err));
        QCOMPARE(namesBelow(disk.path()), QStringList{QStringLiteral(".filling")});
        disk.freeAll();
        row.survive();
    }
    QCOMPARE(m_program->run(arguments).code, 0);
    QVERIFY(isWholeFile(path));
}

void TestDiskFull::replacesAFile()
{
    FaultRow row("disk full: replacing a file by an export");
    if (!permitted(row))
        QSKIP(m_refused.constData());
    SmallDisk disk(DiskSize);
    const QString path = disk.filePath(QStringLiteral("a.png"));
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("--chart"), QStringLiteral("levels"), QStringLiteral("--output"), path};
    QCOMPARE(m_program->run(arguments + QStringList{QStringLiteral("--theme"), QStringLiteral("dark")}).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    for (int i = 0; i < faultRounds(2, 8); ++i) {
        row.begin();
        QVERIFY(disk.leaveFree(i * 2 * Page));
        const ProgramOutcome outcome = m_program->run(arguments + QStringList{QStringLiteral("--force")});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(tellsOfTheDisk(outcome.err, path), qPrintable(outcome.err));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == before);
        file.close();
        row.survive();
    }
}

/// The library that writes XLSX needs a temporary folder.
void TestDiskFull::exportsWithoutTemporaryRoom()
{
    FaultRow row("disk full: the temporary folder, exporting as XLSX");
    if (!permitted(row))
        QSKIP(m_refused.constData());
    SmallDisk disk(DiskSize);
    m_program->environment.insert(QStringLiteral("TMPDIR"), disk.path());
    const QString path = m_folder->filePath(QStringLiteral("a.xlsx"));
    for (int i = 0; i < faultRounds(3, 20); ++i) {
        row.begin();
        QVERIFY(disk.leaveFree(i * Page));
        const ProgramOutcome outcome = m_program->run({QStringLiteral("projects"), QStringLiteral("export"), QStringLiteral("--force"), QStringLiteral("--output"), path});
        if (outcome.code == 0) {
            QVERIFY(isWholeFile(path));
        } else {
            QCOMPARE(outcome.code, 1);
            QVERIFY2(tellsOfTheDisk(outcome.err, disk.path()), qPrintable(outcome.err));
            QVERIFY(isWholeOrAbsent(path));
        }
        QCOMPARE(namesBelow(disk.path()), QStringList{QStringLiteral(".filling")});
        row.survive();
    }
}

void TestDiskFull::migrates()
{
    FaultRow row("disk full: migrating an old checklist");
    if (!permitted(row))
        QSKIP(m_refused.constData());
    const QString note = QStringLiteral("“引号”与 '撇号'");
    const int rounds = faultRounds(6, 40);
    int refused = 0;
    for (int i = 0; i < rounds; ++i) {
        row.begin();
        SmallDisk disk(DiskSize);
        const QString database = disk.filePath(QStringLiteral("p.sqlite"));
        QVERIFY(writeVersion1(database));
        QVERIFY(disk.leaveFree(i * 480 * Kibi / rounds / Page * Page));
        const QStringList arguments{QStringLiteral("projects"), QStringLiteral("list"), QStringLiteral("--database"), database};
        const ProgramOutcome outcome = m_program->run(arguments);
        if (outcome.code != 0) {
            ++refused;
            QCOMPARE(outcome.code, 1);
            QVERIFY2(tellsOfTheDisk(outcome.err, disk.path()), qPrintable(outcome.err));
        }
        disk.freeAll();
        for (const QString &name : namesBelow(disk.path()))
            QVERIFY2(!name.endsWith(QLatin1String(".part")), qPrintable(name));
        // Whatever was left is an old checklist or a new one, with every entry.
        const ProgramOutcome again = m_program->run(arguments);
        QVERIFY2(again.code == 0, qPrintable(again.err));
        QCOMPARE(ProgramRun::notesIn(database).value(5), note);
        row.survive();
    }
    QVERIFY(refused > 0);
}

void TestDiskFull::backsUp()
{
    FaultRow row("disk full: backing up the checklist");
    if (!permitted(row))
        QSKIP(m_refused.constData());
    SmallDisk disk(DiskSize);
    QCOMPARE(m_program->run(ProgramRun::noteArguments(3, QStringLiteral("三"))).code, 0);
    const QString copy = disk.filePath(QStringLiteral("备份.sqlite"));
    const QStringList arguments{QStringLiteral("projects"), QStringLiteral("backup"), copy};
    const int rounds = faultRounds(4, 30);
    for (int i = 0; i < rounds; ++i) {
        row.begin();
        QVERIFY(disk.leaveFree(i * 60 * Kibi / rounds / Page * Page));
        const ProgramOutcome outcome = m_program->run(arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(tellsOfTheDisk(outcome.err, copy), qPrintable(outcome.err));
        QCOMPARE(namesBelow(disk.path()), QStringList{QStringLiteral(".filling")});
        row.survive();
    }
    disk.freeAll();
    QCOMPARE(m_program->run(arguments).code, 0);
    QCOMPARE(ProgramRun::notesIn(copy).value(3), QStringLiteral("三"));
}

void TestDiskFull::addsToTheLibrary()
{
    FaultRow row("disk full: adding a report to the library");
    if (!permitted(row))
        QSKIP(m_refused.constData());
    SmallDisk disk(DiskSize);
    const QString library = disk.filePath(QStringLiteral("library.sqlite"));
    const auto run = [&](const QStringList &arguments) {
        return m_program->run(QStringList{QStringLiteral("library")} + arguments + QStringList{QStringLiteral("--library"), library});
    };
    const QStringList add{QStringLiteral("add"), QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/report.txt")};
    QCOMPARE(run({QStringLiteral("add"), QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/wrapped.txt")}).code, 0);
    const QByteArray before = run({QStringLiteral("list")}).out;
    const int rounds = faultRounds(3, 20);
    for (int i = 0; i < rounds; ++i) {
        row.begin();
        QVERIFY(disk.leaveFree(i * 160 * Kibi / rounds / Page * Page));
        const ProgramOutcome outcome = run(add);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(tellsOfTheDisk(outcome.err, library), qPrintable(outcome.err));
        disk.freeAll();
        QCOMPARE(run({QStringLiteral("list")}).out, before);
        row.survive();
    }
    QCOMPARE(run(add).code, 0);
}

void TestDiskFull::printsItsAnswer()
{
    FaultRow row("disk full: standard output");
    for (const QStringList &arguments : {QStringList{QStringLiteral("projects"), QStringLiteral("list")},
             QStringList{QStringLiteral("figures")}, QStringList{QStringLiteral("--help")}}) {
        row.begin();
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        m_program->start(process, arguments);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QString err = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(tellsOfTheDisk(err, {}), qPrintable(err));
        row.survive();
    }
}

/// Settings and log are no reason not to open the window.
void TestDiskFull::keepsItsSettings()
{
    FaultRow row("disk full: settings and log of the window");
    if (!permitted(row))
        QSKIP(m_refused.constData());
    const QString database = m_folder->filePath(QStringLiteral("p.sqlite"));
    SmallDisk disk(DiskSize);
    ProgramRun program(disk.path());
    program.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (int i = 0; i < faultRounds(1, 5); ++i) {
        row.begin();
        QVERIFY(disk.leaveFree(i * Page));
        const ProgramOutcome outcome = program.run({QStringLiteral("--quit-after-first-frame"), QStringLiteral("--database"), database});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.endsWith(" ms\n"), outcome.out.constData());
        row.survive();
    }
}

int main(int argc, char *argv[])
{
    const QByteArray refused = enterOwnMounts();
    QCoreApplication application(argc, argv);
    TestDiskFull test(refused);
    return QTest::qExec(&test, argc, argv);
}

#include "test_diskfull.moc"
