// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists that are locked, cut off, of a newer program, or may not be written.
#include "app/projects/projectedits.h"
#include "tests/app/common/filebytes.h"
#include "tests/app/projects/oldchecklist.h"
#include "tests/reliability/faultrow.h"
#include "tests/reliability/ownmounts.h"
#include "tests/reliability/programrun.h"
#include "tests/reliability/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <grp.h>
#include <unistd.h>

using namespace jingan;

namespace {

constexpr uid_t Nobody = 65534;

/// Runs statements on a file, as another program would; the connection stays open with it.
class OtherProgram
{
public:
    OtherProgram(const QString &path, const QStringList &statements)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(path);
        m_ok = database.open();
        for (const QString &statement : statements)
            m_ok = m_ok && QSqlQuery(database).exec(statement);
    }
    ~OtherProgram()
    {
        QSqlDatabase::database(QStringLiteral("other"), false).close();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    bool ok() const { return m_ok; }

private:
    bool m_ok = false;
};

} // namespace

class TestDatabaseFaults : public QObject
{
    Q_OBJECT
public:
    explicit TestDatabaseFaults(const QByteArray &refused) : m_refused(refused) {}

private slots:
    void init();
    void lockedByAnother();
    void ofANewerProgram();
    void cutOff();
    void deletedWhileOpen();
    void readOnlyDisk();
    void forbiddenFolder();

private:
    ProgramOutcome set(const QString &note) const
    {
        return m_program->run(ProgramRun::noteArguments(1, note) + QStringList{QStringLiteral("--database"), m_database});
    }

    QByteArray m_refused;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_program;
    QString m_database;
};

void TestDatabaseFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<ProgramRun>(m_folder->path());
    m_database = m_folder->filePath(QStringLiteral("清单.sqlite"));
    QCOMPARE(set(QStringLiteral("甲")).code, 0);
}

void TestDatabaseFaults::lockedByAnother()
{
    FaultRow row("the checklist is locked by another program");
    for (int round = 0; round < faultRounds(1, 5); ++round) {
        row.begin();
        {
            const OtherProgram other(m_database, {QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("UPDATE project SET note = '乙' WHERE number = 2")});
            QVERIFY(other.ok());
            const ProgramOutcome outcome = set(QStringLiteral("丙"));
            QCOMPARE(outcome.code, 1);
            QVERIFY2(outcome.err.contains(m_database) && outcome.err.contains(QStringLiteral("另一个程序")) && outcome.err.contains(QStringLiteral("请")), qPrintable(outcome.err));
            // What can be read is read meanwhile.
            QCOMPARE(m_program->run({QStringLiteral("projects"), QStringLiteral("list"), QStringLiteral("--database"), m_database}).code, 0);
        }
        QCOMPARE(ProgramRun::notesIn(m_database).value(1), QStringLiteral("甲"));
        QCOMPARE(ProgramRun::notesIn(m_database).value(2), QString());
        row.survive();
    }
    QCOMPARE(set(QStringLiteral("丙")).code, 0);
}

void TestDatabaseFaults::ofANewerProgram()
{
    FaultRow row("the checklist is of a newer program");
    row.begin();
    {
        QVERIFY(OtherProgram(m_database, {QStringLiteral("PRAGMA user_version = 99"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}).ok());
    }
    const QByteArray before = bytesOf(m_database);
    const ProgramOutcome outcome = set(QStringLiteral("乙"));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(m_database) && outcome.err.contains(QStringLiteral("请升级")), qPrintable(outcome.err));
    QVERIFY(bytesOf(m_database) == before);
    row.survive();
}

/// Cut off anywhere behind its header, the file is refused, and stays as it was.
void TestDatabaseFaults::cutOff()
{
    FaultRow row("the checklist is cut off");
    {
        QVERIFY(OtherProgram(m_database, {QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}).ok());
    }
    const QByteArray whole = bytesOf(m_database);
    const int rounds = faultRounds(5, 60);
    for (int round = 0; round < rounds; ++round) {
        row.begin();
        for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(m_database + suffix);
        QFile file(m_database);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray part = whole.left(100 + (whole.size() - 101) * round / rounds);
        QCOMPARE(file.write(part), part.size());
        file.close();
        const ProgramOutcome outcome = set(QStringLiteral("乙"));
        QVERIFY2(outcome.code == 1, qPrintable(QStringLiteral("%1 of %2 bytes").arg(part.size()).arg(whole.size())));
        QVERIFY2(outcome.err.contains(m_database), qPrintable(outcome.err));
        QVERIFY(bytesOf(m_database) == part);
        row.survive();
    }
}

/// A command that has it open is told; what it knew is kept.
void TestDatabaseFaults::deletedWhileOpen()
{
    FaultRow row("the checklist is deleted while it is open");
    for (int round = 0; round < faultRounds(1, 10); ++round) {
        row.begin();
        const QDir folder(m_folder->filePath(QString::number(round)));
        QVERIFY(QDir().mkpath(folder.path()));
        const QString database = folder.filePath(QStringLiteral("p.sqlite"));
        m_database = database;
        QCOMPARE(set(QStringLiteral("甲")).code, 0);
        const auto store = ProjectStore::open(database);
        QVERIFY(store.has_value());
        ProjectEdits edits(**store);
        const QString id = (*store)->recordOfNumber(1)->project.id;
        QVERIFY(edits.setField({id}, ProjectField::Note, QStringLiteral("乙")).has_value());
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QVERIFY(QFile::remove(database + suffix));
        for (int edit = 0; edit < 2; ++edit) {
            const auto refused = edits.setField({id}, ProjectField::Note, QStringLiteral("丙"));
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, ErrorCode::DatabaseUnusable);
            const QStringList kept = folder.entryList({QStringLiteral("p-deleted-*.sqlite")}, QDir::Files);
            QCOMPARE(kept.size(), 1);
            QVERIFY2(refused.error().message.contains(database) && refused.error().message.contains(kept.constFirst()), qPrintable(refused.error().message));
            QCOMPARE((*store)->recordOfNumber(1)->project.note, QStringLiteral("乙"));
            QCOMPARE(ProgramRun::notesIn(folder.filePath(kept.constFirst())).value(1), QStringLiteral("乙"));
        }
        row.survive();
    }
}

void TestDatabaseFaults::readOnlyDisk()
{
    FaultRow row("read-only: a disk with the checklist, exports and backups");
    if (!m_refused.isEmpty()) {
        row.skip(m_refused);
        QSKIP(m_refused.constData());
    }
    SmallDisk disk(8 * 1024 * 1024);
    m_database = disk.filePath(QStringLiteral("清单.sqlite"));
    QCOMPARE(set(QStringLiteral("甲")).code, 0);
    QVERIFY(disk.setReadOnly(true));
    const QStringList names = namesBelow(disk.path());
    const QByteArray before = bytesOf(m_database);
    const QList<QStringList> commands = {ProgramRun::noteArguments(1, QStringLiteral("乙")) + QStringList{QStringLiteral("--database"), m_database},
        {QStringLiteral("export"), QStringLiteral("--chart"), QStringLiteral("levels"), QStringLiteral("--output"), disk.filePath(QStringLiteral("a.png"))},
        {QStringLiteral("export"), QStringLiteral("--briefing"), QStringLiteral("--output"), disk.filePath(QStringLiteral("新 文件夹"))},
        {QStringLiteral("projects"), QStringLiteral("export"), QStringLiteral("--output"), disk.filePath(QStringLiteral("a.xlsx"))},
        {QStringLiteral("projects"), QStringLiteral("backup"), disk.filePath(QStringLiteral("a.sqlite"))},
        {QStringLiteral("library"), QStringLiteral("add"), QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/report.txt"), QStringLiteral("--library"), disk.filePath(QStringLiteral("l.sqlite"))}};
    for (const QStringList &arguments : commands) {
        row.begin();
        const ProgramOutcome outcome = m_program->run(arguments);
        QVERIFY2(outcome.code == 1, qPrintable(arguments.join(u' ')));
        QVERIFY2(outcome.err.contains(disk.path()) && outcome.err.contains(QStringLiteral("权限")), qPrintable(arguments.join(u' ') + u'\n' + outcome.err));
        QCOMPARE(namesBelow(disk.path()), names);
        QVERIFY(bytesOf(m_database) == before);
        row.survive();
    }
    QVERIFY(disk.setReadOnly(false));
    QCOMPARE(ProgramRun::notesIn(m_database).value(1), QStringLiteral("甲"));
}

/// The same by permissions, as another user: a folder that may only be read, files that may not be written.
void TestDatabaseFaults::forbiddenFolder()
{
    FaultRow row("read-only: a folder and files of somebody else");
    const auto skip = [&](const char *reason) { row.skip(reason); };
    if (geteuid() != 0) {
        skip("needs root, to be somebody else");
        QSKIP("needs root");
    }
    m_program->before = [] {
        if (setgroups(0, nullptr) != 0 || setgid(Nobody) != 0 || setuid(Nobody) != 0)
            _exit(99);
    };
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7055)));
    for (const QString &name : {QStringLiteral("tmp"), QStringLiteral("runtime"), QStringLiteral("data"), QStringLiteral("config"), QStringLiteral("cache")})
        QVERIFY(chown(QFile::encodeName(m_folder->filePath(name)).constData(), Nobody, Nobody) == 0);
    if (m_program->run({QStringLiteral("--version")}).code != 0) {
        skip("the program's folder is closed to other users");
        QSKIP("the program's folder is closed to other users");
    }
    const QString picture = m_folder->filePath(QStringLiteral("a.png"));
    QVERIFY(QFile::copy(QStringLiteral(JINGAN_SOURCE_DIR "/resources/help/section-en.png"), picture));
    QVERIFY(QFile::setPermissions(picture, QFile::Permissions(0x6044)));
    const QByteArray before = bytesOf(picture);
    const QStringList names = namesBelow(m_folder->path());
    const QList<QStringList> commands = {
        {QStringLiteral("projects"), QStringLiteral("list"), QStringLiteral("--database"), m_database},
        {QStringLiteral("export"), QStringLiteral("--chart"), QStringLiteral("levels"), QStringLiteral("--output"), m_folder->filePath(QStringLiteral("b.png"))},
        {QStringLiteral("export"), QStringLiteral("--chart"), QStringLiteral("levels"), QStringLiteral("--force"), QStringLiteral("--output"), picture}};
    for (const QStringList &arguments : commands) {
        row.begin();
        const ProgramOutcome outcome = m_program->run(arguments);
        QVERIFY2(outcome.code == 1, qPrintable(arguments.join(u' ')));
        QVERIFY2(outcome.err.contains(m_folder->path()) && outcome.err.contains(QStringLiteral("权限")), qPrintable(arguments.join(u' ') + u'\n' + outcome.err));
        QVERIFY(bytesOf(picture) == before);
        QCOMPARE(namesBelow(m_folder->path()), names);
        row.survive();
    }
    m_program->before = {};
    QCOMPARE(ProgramRun::notesIn(m_database).value(1), QStringLiteral("甲"));
}

int main(int argc, char *argv[])
{
    const QByteArray refused = enterOwnMounts();
    QCoreApplication application(argc, argv);
    TestDatabaseFaults test(refused);
    return QTest::qExec(&test, argc, argv);
}

#include "test_databasefaults.moc"
