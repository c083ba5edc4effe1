// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one checklist or library: neither takes the other's log away.
#include "app/common/opensqlite.h"
#include "app/dataset/dataset.h"
#include "app/library/reportlibrary.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectrecovery.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace jingan;

namespace {

const QString Edit = QStringLiteral("--edit");
const QString Library = QStringLiteral("--library");

/// What the other program does: writes a note into the second project, or opens a library; then ends.
int otherProgram(const QString &what, const QString &path, const QString &note)
{
    if (what == Library)
        return ReportLibrary::open(path) ? 0 : 1;
    const auto store = ProjectStore::open(path);
    if (!store)
        return 1;
    ProjectEdits edits(**store);
    return edits.setField({(*store)->recordOfNumber(2)->project.id}, ProjectField::Note, note) ? 0 : 2;
}

int runOther(const QString &what, const QString &path, const QString &note = {})
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), {what, path, note});
}

} // namespace

class TestTwoPrograms : public QObject
{
    Q_OBJECT
private slots:
    void checklistKeepsItsLog_data();
    void checklistKeepsItsLog();
    void libraryKeepsItsLog();
};

/// Closing any descriptor of a file takes from a program all locks that it has on it: what looks at
/// the file beside SQLite must not, or the next program to end throws the log away.
void TestTwoPrograms::checklistKeepsItsLog_data()
{
    QTest::addColumn<std::function<bool(const QString &)>>("beside");
    using Beside = std::function<bool(const QString &)>;
    QTest::newRow("nothing") << Beside([](const QString &) { return true; });
    QTest::newRow("a second connection") << Beside([](const QString &path) { return ProjectDatabase::open(path).has_value(); });
    QTest::newRow("one that reads") << Beside([](const QString &path) { return ProjectDatabase::openReadOnly(path).has_value(); });
    QTest::newRow("another store") << Beside([](const QString &path) { return ProjectStore::open(path).has_value(); });
    QTest::newRow("a look through all pages") << Beside([](const QString &path) { return checkChecklistFile(path).has_value(); });
}

void TestTwoPrograms::checklistKeepsItsLog()
{
    QFETCH(std::function<bool(const QString &)>, beside);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("清单.sqlite"));
    const auto dataset = readDataset(shippedDatasetFolder());
    auto store = ProjectStore::open(path, {dataset->projects, QStringLiteral("u"), {}});
    QVERIFY(store.has_value());
    ProjectEdits edits(**store);
    const auto note = [&](const QString &text) {
        return edits.setField({(*store)->recordOfNumber(1)->project.id}, ProjectField::Note, text).has_value();
    };
    QVERIFY(note(QStringLiteral("甲")));
    QVERIFY(beside(path));
    const FileNumber log = fileNumber(path + QStringLiteral("-wal"));
    QVERIFY(log != FileNumber());
    QCOMPARE(runOther(Edit, path, QStringLiteral("他的")), 0);
    QVERIFY(fileNumber(path + QStringLiteral("-wal")) == log);
    QVERIFY(note(QStringLiteral("乙")));
    QCOMPARE(runOther(Edit, path, QStringLiteral("又一次")), 0);
    QVERIFY((*store)->refresh().value_or(false));
    QCOMPARE((*store)->recordOfNumber(2)->project.note, QStringLiteral("又一次"));
    store->reset();
    const auto again = ProjectStore::open(path);
    QVERIFY(again.has_value());
    QCOMPARE((*again)->recordOfNumber(1)->project.note, QStringLiteral("乙"));
    QCOMPARE((*again)->recordOfNumber(2)->project.note, QStringLiteral("又一次"));
}

void TestTwoPrograms::libraryKeepsItsLog()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("报告库.sqlite"));
    const auto library = ReportLibrary::open(path);
    QVERIFY(library.has_value());
    QVERIFY(ReportLibrary::open(path).has_value());
    const FileNumber log = fileNumber(path + QStringLiteral("-wal"));
    QVERIFY(log != FileNumber());
    QCOMPARE(runOther(Library, path), 0);
    QVERIFY(fileNumber(path + QStringLiteral("-wal")) == log);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == Edit || arguments.value(1) == Library)
        return otherProgram(arguments.value(1), arguments.value(2), arguments.value(3));
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_twoprograms.moc"
