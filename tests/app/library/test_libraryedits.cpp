// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryedits.h"
#include "app/library/libraryimport.h"
#include "tests/app/library/libraryfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// Two reports whose place and year are guessed.
class TestLibraryEdits : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void filingGoesBack();
    void confirmingGoesBack();
    void correctionsGoBack();
    void nothingDoneIsNothingToTakeBack();
    void aNewEditEndsWhatWasTakenBack();
    void othersChangesAreNotOverwritten();
    void reportsThatAreGone();

private:
    LibraryFact gdp(qint64 id) const { return m_library->facts(id).value().constFirst(); }
    Result<void> correct(qint64 id, double value)
    {
        LibraryFact fact = gdp(id);
        fact.value = value;
        return m_edits->correct(id, {figureCorrection(m_library->report(id).value(), fact, Correction::Kind::Figure)},
            QStringLiteral("修正主要指标"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReportLibrary> m_library;
    std::unique_ptr<LibraryEdits> m_edits;
    qint64 m_id = 0;
    qint64 m_other = 0;
};

void TestLibraryEdits::init()
{
    m_edits.reset();
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("library.sqlite"));
    for (const int year : {2024, 2025}) {
        const QString file = m_folder->filePath(QString::number(year) + QStringLiteral(".txt"));
        QVERIFY(libraryfixture::write(file, libraryfixture::report(QStringLiteral("临江区"), year)));
        QVERIFY(importReports(path, {file}));
    }
    m_library = std::move(*ReportLibrary::open(path));
    m_id = m_library->reports().at(0).id;
    m_other = m_library->reports().at(1).id;
    m_edits = std::make_unique<LibraryEdits>(*m_library);
    QVERIFY(!m_library->find(m_id)->confirmed);
}

void TestLibraryEdits::filingGoesBack()
{
    QSignalSpy moved(m_edits.get(), &LibraryEdits::moved);
    QVERIFY(m_edits->setPlaceAndYear(m_id, {QStringLiteral("云山县"), 2021}));
    QCOMPARE(m_edits->undoText(), QStringLiteral("修改地区与年份"));
    QVERIFY(m_edits->undo());
    QCOMPARE(m_library->find(m_id)->place, QStringLiteral("临江区"));
    QCOMPARE(m_library->find(m_id)->year, 2025);
    QVERIFY(!m_library->find(m_id)->confirmed); // guessed again
    QCOMPARE(moved.at(0).at(0).toString(), QStringLiteral("已撤销：修改地区与年份"));
    QCOMPARE(moved.at(0).at(1).value<QList<qint64>>(), QList<qint64>{m_id});
    QVERIFY(!m_edits->canUndo());
    QVERIFY(m_edits->redo());
    QCOMPARE(m_library->find(m_id)->place, QStringLiteral("云山县"));
    QCOMPARE(m_library->find(m_id)->year, 2021);
    QVERIFY(m_library->find(m_id)->confirmed);
}

void TestLibraryEdits::confirmingGoesBack()
{
    QCOMPARE(m_edits->confirm({m_id, m_other}).value(), 2);
    QVERIFY(m_edits->undo());
    QVERIFY(!m_library->find(m_id)->confirmed && !m_library->find(m_other)->confirmed);
    QVERIFY(m_edits->redo());
    QVERIFY(m_library->find(m_id)->confirmed && m_library->find(m_other)->confirmed);
}

void TestLibraryEdits::correctionsGoBack()
{
    const std::optional<double> read = gdp(m_id).value;
    QVERIFY(correct(m_id, 4321));
    QVERIFY(correct(m_id, 1234));
    QCOMPARE(gdp(m_id).value, std::optional(1234.0));
    QVERIFY(m_edits->undo());
    QCOMPARE(gdp(m_id).value, std::optional(4321.0));
    QVERIFY(m_edits->undo());
    QCOMPARE(gdp(m_id).value, read);
    QCOMPARE(m_library->find(m_id)->corrections, 0);
    QVERIFY(m_edits->redo());
    QVERIFY(m_edits->redo());
    QCOMPARE(gdp(m_id).value, std::optional(1234.0));
    // All taken back is an edit itself.
    QVERIFY(m_edits->setCorrections(m_id, {}, QStringLiteral("撤销全部修正")));
    QCOMPARE(gdp(m_id).value, read);
    QVERIFY(m_edits->undo());
    QCOMPARE(gdp(m_id).value, std::optional(1234.0));
}

void TestLibraryEdits::nothingDoneIsNothingToTakeBack()
{
    QVERIFY(m_edits->forgetLost(m_id));
    QVERIFY(m_edits->confirm({}).has_value());
    QVERIFY(!m_edits->canUndo());
    QVERIFY(m_edits->undo());
    QVERIFY(!m_edits->canRedo());
}

void TestLibraryEdits::aNewEditEndsWhatWasTakenBack()
{
    QVERIFY(m_edits->setPlaceAndYear(m_id, {QStringLiteral("云山县"), 2021}));
    QVERIFY(m_edits->undo());
    QVERIFY(m_edits->canRedo());
    QVERIFY(correct(m_id, 4321));
    QVERIFY(!m_edits->canRedo());
}

/// Another window on the same library.
void TestLibraryEdits::othersChangesAreNotOverwritten()
{
    QVERIFY(m_edits->setPlaceAndYear(m_other, {QStringLiteral("云山县"), 2021}));
    QVERIFY(m_edits->setPlaceAndYear(m_id, {QStringLiteral("云山县"), 2022}));
    {
        const auto window = std::move(*ReportLibrary::open(m_library->path()));
        QVERIFY(window->setPlaceAndYear(m_id, {QStringLiteral("河口市"), 2023}));
    }
    const auto undone = m_edits->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(m_library->find(m_id)->place, QStringLiteral("河口市"));
    // That edit is forgotten, the one before it isn't.
    QVERIFY(m_edits->undo());
    QCOMPARE(m_library->find(m_other)->place, QStringLiteral("临江区"));
}

void TestLibraryEdits::reportsThatAreGone()
{
    QVERIFY(correct(m_id, 4321));
    QVERIFY(m_library->remove({m_id}));
    const auto undone = m_edits->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QVERIFY(!m_edits->canUndo());
}

QTEST_GUILESS_MAIN(TestLibraryEdits)
#include "test_libraryedits.moc"
