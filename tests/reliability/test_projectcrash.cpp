// SPDX-License-Identifier: GPL-3.0-or-later
// An editor is killed at random moments; what it was told is saved must be there.
#include "app/dataset/dataset.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecthistory.h"
#include "tests/reliability/faultrow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace jingan;

namespace {

/// Edits until it is killed; says each number that was saved.
int editForever(const QString &path, int first)
{
    const auto dataset = readDataset(shippedDatasetFolder());
    auto store = ProjectStore::open(path, {dataset->projects, QStringLiteral("editor"), {}});
    if (!store)
        return 1;
    ProjectEdits edits(**store);
    for (int i = first;; ++i) {
        const QString id = (*store)->records().at(i % 48).project.id;
        const auto saved = i % 3 == 0
            ? edits.setDone({{id, QStringLiteral("1"), double(i)}}, QDate(2025, 6, 20))
            : i % 3 == 1 ? edits.apply({SetField{id, ProjectField::Note, QString::number(i)},
                                           SetField{id, ProjectField::Person, QString::number(i)}}, QStringLiteral("two at once"))
                         : edits.setField({id}, ProjectField::LeadDepartment, QString::number(i));
        if (!saved)
            return 2;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

/// The number of the last edit that shows in the record.
bool shows(const ProjectRecord &record, int edit)
{
    if (edit % 3 == 0)
        return doneAsOf(record.log, QStringLiteral("1"), QDate(2025, 6, 20)).value_or(-1) >= edit;
    const QString text = edit % 3 == 1 ? record.project.note : record.project.leadDepartment;
    return text.toInt() >= edit;
}

} // namespace

class TestProjectCrash : public QObject
{
    Q_OBJECT
private slots:
    void whatWasSavedIsThere();
};

void TestProjectCrash::whatWasSavedIsThere()
{
    const int rounds = faultRounds(25, 500);
    FaultRow row("SIGKILL at a random moment: edits through the store");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("projects.sqlite"));
    int last = 0;
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        row.begin();
        QProcess editor;
        editor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        editor.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit"), path, QString::number(last + 1)});
        QVERIFY(editor.waitForStarted());
        // The first edit tells that it runs; then any moment will do.
        QVERIFY2(editor.waitForReadyRead(30000), "the editor saved nothing");
        QElapsedTimer timer;
        timer.start();
        const int moment = QRandomGenerator::global()->bounded(60);
        while (timer.elapsed() < moment)
            editor.waitForReadyRead(int(qMax<qint64>(1, moment - timer.elapsed())));
        editor.kill(); // SIGKILL
        QVERIFY(editor.waitForFinished());
        QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
        const QList<QByteArray> lines = editor.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1)) { // what follows the last line end was cut off
            last = line.toInt();
            ++acknowledged;
        }

        const auto store = ProjectStore::open(path);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
        const auto database = ProjectDatabase::open(path);
        QVERIFY((*database)->checkIntegrity().has_value());
        for (int edit = qMax(1, last - 47); edit <= last; ++edit)
            QVERIFY2(shows((*store)->records().at(edit % 48), edit), qPrintable(QString::number(edit)));
        for (const ProjectRecord &record : (*store)->records()) {
            if (!record.project.note.isEmpty())
                QCOMPARE(record.project.note, record.project.person); // both or neither
        }
        QList<ProjectHistoryEntry> history = *(*store)->history();
        std::reverse(history.begin(), history.end());
        QVERIFY(replayHistory(history) == (*store)->records());
        // An edit that was saved but not told of is carried on from.
        for (int edit = last + 1; shows((*store)->records().at(edit % 48), edit); ++edit)
            last = edit;
        row.survive();
    }
    qInfo("%d rounds, %d acknowledged edits", rounds, acknowledged);
    QVERIFY(acknowledged >= rounds);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--edit"))
        return editForever(arguments.value(2), arguments.value(3).toInt());
    TestProjectCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_projectcrash.moc"
