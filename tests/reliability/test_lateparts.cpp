// SPDX-License-Identifier: GPL-3.0-or-later
// What the program loads at its start, and the parts of it that it loads when they are first wanted.
#include "tests/app/common/filebytes.h"
#include "tests/reliability/programrun.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace jingan;

namespace {

/// Those and the plug-ins of Qt: 61, and two of the sanitizers. A window with four charts and nothing else takes 51.
constexpr int MostLibraries = 65;

QStringList exportPdf(const QString &folder)
{
    return {QStringLiteral("export"), QStringLiteral("--chart"), QStringLiteral("gdp"), QStringLiteral("--format"),
        QStringLiteral("pdf"), QStringLiteral("--output"), folder};
}

QStringList readPdf()
{
    return {QStringLiteral("facts"), QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/printed.pdf")};
}

} // namespace

class TestLateParts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void startsWithFewLibraries();
    void isFoundBesideTheProgram();
    void tellsOfAMissingPart_data();
    void tellsOfAMissingPart();
    void tellsOfAnotherVersion();

private:
    QString built() const { return QFileInfo(QStringLiteral(JINGAN_PROGRAM)).path() + QStringLiteral("/lib/jingan-dashboard/parts"); }
    /// The parts of the program in the test's folder lie here.
    QString parts() const { return m_folder->filePath(QStringLiteral("lib/jingan-dashboard/parts")); }
    /// Makes a program of its own in bin/, with no parts in lib/.
    void install();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_program;
};

void TestLateParts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<ProgramRun>(m_folder->path());
}

void TestLateParts::install()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("bin")) && QDir().mkpath(parts()));
    const QString built = m_program->program;
    m_program->program = m_folder->filePath(QStringLiteral("bin/jingan-dashboard"));
    // Large, so another name of the same file where that can be had.
    if (link(QFile::encodeName(built).constData(), QFile::encodeName(m_program->program).constData()) != 0)
        QVERIFY(QFile::copy(built, m_program->program));
}

void TestLateParts::startsWithFewLibraries()
{
#ifndef __GLIBC__
    QSKIP("Only glibc's loader lists what it loads.");
#endif
    m_program->environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_program->environment.insert(QStringLiteral("LD_DEBUG"), QStringLiteral("files"));
    m_program->environment.insert(QStringLiteral("LD_DEBUG_OUTPUT"), m_folder->filePath(QStringLiteral("loaded")));
    const ProgramOutcome window = m_program->run({QStringLiteral("--quit-after-first-frame")});
    QVERIFY2(window.code == 0, qPrintable(window.err));
    QSet<QString> loaded;
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList({QStringLiteral("loaded.*")}, QDir::Files)) {
        static const QRegularExpression line(QStringLiteral("calling init: (\\S+)"));
        const QString text = QString::fromUtf8(bytesOf(file.filePath()));
        for (auto each = line.globalMatch(text); each.hasNext();)
            loaded.insert(QFileInfo(each.next().captured(1)).fileName());
    }
    QStringList names(loaded.cbegin(), loaded.cend());
    names.sort();
    const QString list = names.join(u' ');
    QVERIFY2(list.contains(QStringLiteral("libQt6Sql.so")), qPrintable(list));
    for (const char *late : {"jingan-", "libpoppler", "libnss3", "libtiff", "libqpdf", "libgnutls", "libpq.so", "libldap", "libQt6Network", "libkrb5",
             "libzip", "libcrypto", "libxlsxwriter", "libqjpeg", "libqgif", "libqsvg"})
        QVERIFY2(!list.contains(QLatin1String(late)), late);
    QVERIFY2(names.size() <= MostLibraries, qPrintable(QStringLiteral("%1: %2").arg(names.size()).arg(list)));
}

void TestLateParts::isFoundBesideTheProgram()
{
    install();
    QVERIFY(QDir(parts()).removeRecursively() && QFile::link(built(), parts()));
    const ProgramOutcome drawn = m_program->run(exportPdf(m_folder->path()));
    QVERIFY2(drawn.code == 0, qPrintable(drawn.err));
    QVERIFY(bytesOf(m_folder->filePath(QStringLiteral("gdp.pdf"))).startsWith("%PDF"));
    const ProgramOutcome read = m_program->run(readPdf());
    QVERIFY2(read.code == 0 && !read.out.isEmpty(), qPrintable(read.err));
}

void TestLateParts::tellsOfAMissingPart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("reading") << "jingan-pdfreading.so" << readPdf();
    QTest::newRow("unpacking") << "jingan-workbooks.so" << QStringList{QStringLiteral("facts"),
        QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/numbered.docx")};
    QTest::newRow("a workbook") << "jingan-workbooks.so" << QStringList{QStringLiteral("projects"), QStringLiteral("export"),
        QStringLiteral("--format"), QStringLiteral("xlsx"), QStringLiteral("--output"), QStringLiteral(".")};
    QTest::newRow("a chart") << "jingan-pdfwriting.so" << exportPdf(QStringLiteral("."));
    QTest::newRow("a document") << "jingan-pdfwriting.so" << QStringList{QStringLiteral("export"), QStringLiteral("--briefing"),
        QStringLiteral("--output"), QStringLiteral("never.pdf")};
    QTest::newRow("a list") << "jingan-pdfwriting.so" << QStringList{QStringLiteral("projects"), QStringLiteral("export"),
        QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("--output"), QStringLiteral(".")};
}

void TestLateParts::tellsOfAMissingPart()
{
    QFETCH(QString, part);
    QFETCH(QStringList, arguments);
    install();
    for (QString &argument : arguments) {
        if (argument == u'.' || argument == QStringLiteral("never.pdf"))
            argument = m_folder->filePath(argument);
    }
    const ProgramOutcome outcome = m_program->run(arguments);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(parts() + u'/' + part), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QStringLiteral("重新安装")), qPrintable(outcome.err));
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.pdf"), QStringLiteral("*.xlsx")}, QDir::Files).isEmpty());
}

/// As after a renewal of the package under a program that runs: a library, but not the one that belongs to it.
void TestLateParts::tellsOfAnotherVersion()
{
    install();
    QVERIFY(QFile::copy(QStringLiteral(JINGAN_CLOCK), parts() + QStringLiteral("/jingan-pdfreading.so")));
    const ProgramOutcome outcome = m_program->run(readPdf());
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("另一版本")), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(TestLateParts)
#include "test_lateparts.moc"
