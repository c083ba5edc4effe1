// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryrecovery.h"

#include "app/common/damagedfile.h"
#include "app/common/damagedsqlite.h"
#include "app/common/unfinished.h"
#include "app/library/librarywriting.h"
#include "app/library/reportlibrary.h"
#include "app/library/storeddocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMap>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(LibraryRecovery)
};

const QString ReportTable = QStringLiteral("report");
const QString DocumentTable = QStringLiteral("document");
const QString CorrectionTable = QStringLiteral("correction");

/// The tables of libraryschema that hold what can't be made anew.
const QList<SqliteRowShape> &shapes()
{
    static const QList<SqliteRowShape> all = {
        {ReportTable, "kbtiitttiii"},
        {DocumentTable, "kb"}, // The full-text index has rows like these; they are no documents.
        {CorrectionTable, "iit", true},
    };
    return all;
}

/// Where qCompress() begins what zlib wrote, and how that begins.
constexpr qsizetype CompressedAt = 4;
constexpr char CompressedMark = '\x78';

/// A report as it stood in the damaged file.
struct FoundReport {
    QVariantList row; ///< Of the report's table; empty where it is unreadable.
    std::optional<SourceDocument> document;
    QMap<int, QString> corrections;
};

QMap<qint64, FoundReport> foundReports(const SalvagedRows &found)
{
    QMap<qint64, FoundReport> reports;
    for (const QVariantList &row : found.rows.value(ReportTable))
        reports[row.constFirst().toLongLong()].row = row;
    for (const QVariantList &row : found.rows.value(DocumentTable)) {
        const QByteArray bytes = row.at(1).toByteArray();
        if (bytes.size() < CompressedAt + 2 || bytes.at(CompressedAt) != CompressedMark)
            continue;
        if (const auto document = documentOfStored(bytes))
            reports[row.constFirst().toLongLong()].document = document;
    }
    for (const QVariantList &row : found.rows.value(CorrectionTable)) {
        const auto report = reports.find(row.constFirst().toLongLong());
        if (report != reports.end())
            report->corrections.insert(row.at(1).toInt(), row.at(2).toString());
    }
    return reports;
}

/// Files the report as it was filed.
Result<void> fileAgain(const SqliteFile &file, qint64 id, const QVariantList &row)
{
    QSqlQuery query(file.database());
    query.prepare(QStringLiteral("UPDATE report SET place = ?, year = ?, confirmed = ?, file_name = ?, added_at = ? WHERE id = ?"));
    for (const int column : {2, 3, 4, 6, 7})
        query.addBindValue(row.at(column));
    query.addBindValue(id);
    return query.exec() ? Result<void>() : tl::unexpected(file.writeFailed(query.lastError()));
}

Result<void> addReport(ReportLibrary &library, const FoundReport &report, LibraryRecovery &recovery)
{
    const auto prepared = prepareReport(*report.document);
    if (!prepared) {
        recovery.lost.append(report.document->name);
        return {};
    }
    const auto known = reportWithHash(library.file(), prepared->hash);
    if (!known)
        return tl::unexpected(known.error());
    if (*known > 0)
        return {};
    qint64 id = 0;
    const auto written = inTransaction(library.file(), [&] {
        return insertReport(library.file(), *prepared).and_then([&](qint64 made) -> Result<void> {
            id = made;
            return report.row.isEmpty() ? Result<void>() : fileAgain(library.file(), id, report.row);
        });
    });
    if (!written)
        return written;
    ++recovery.reports;
    recovery.unfiled += report.row.isEmpty() ? 1 : 0;
    QList<Correction> corrections;
    for (const QString &text : report.corrections) {
        if (const auto correction = correctionOfJson(QJsonDocument::fromJson(text.toUtf8()).object()))
            corrections.append(*correction);
        else
            ++recovery.lostCorrections;
    }
    recovery.corrections += int(corrections.size());
    return corrections.isEmpty() ? Result<void>() : library.setCorrections(id, corrections);
}

Result<void> writeReplacement(const QString &path, const QMap<qint64, FoundReport> &reports, const std::stop_token &stop,
    LibraryRecovery &recovery)
{
    const auto library = ReportLibrary::open(path);
    if (!library)
        return tl::unexpected(library.error());
    for (const FoundReport &report : reports) {
        if (stop.stop_requested())
            return tl::unexpected(Error{ErrorCode::Cancelled, Messages::tr("已取消，报告库没有改动。")});
        if (!report.document)
            recovery.lost.append(report.row.at(5).toString());
        else if (const auto added = addReport(**library, report, recovery); !added)
            return added;
    }
    return {};
}

} // namespace

Result<LibraryRecovery> recoverLibrary(const QString &path, const std::stop_token &stop)
{
    const auto found = salvageSqliteRows(path, shapes());
    if (!found)
        return tl::unexpected(found.error());
    LibraryRecovery recovery;
    recovery.damagedLog = found->damagedLog > 0;
    Unfinished part(replacementPath(path) + QStringLiteral(".part"));
    removeWithLog(part.path()); // of a program that was killed
    removeWithLog(replacementPath(path));
    if (const auto written = writeReplacement(part.path(), foundReports(*found), stop, recovery); !written)
        return tl::unexpected(written.error());
    if (!part.keepAs(replacementPath(path))) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("无法写入“%1”，报告库没有改动。请检查文件夹的写入权限与磁盘空间。").arg(replacementPath(path))});
    }
    const auto kept = setDamagedFileAside(path);
    if (!kept) {
        removeWithLog(replacementPath(path));
        return tl::unexpected(kept.error());
    }
    recovery.keptAs = *kept;
    return recovery;
}

QString recoverySentence(const LibraryRecovery &recovery)
{
    QString words = Messages::tr("报告库已损坏，原文件保留为“%1”。找回 %2 份报告、%3 处更正。")
                        .arg(QFileInfo(recovery.keptAs).fileName()).arg(recovery.reports).arg(recovery.corrections);
    if (recovery.unfiled > 0)
        words += Messages::tr("其中 %1 份的地区与年份请重新确认。").arg(recovery.unfiled);
    if (!recovery.lost.isEmpty())
        words += Messages::tr("正文读不出来、请从文件重新添加的报告：%1。").arg(recovery.lost.join(Messages::tr("、")));
    if (recovery.lostCorrections > 0)
        words += Messages::tr("%1 处更正读不出来。").arg(recovery.lostCorrections);
    if (recovery.damagedLog)
        words += Messages::tr("写入日志（-wal）有损坏，最后添加的报告与更正可能不全，请核对。");
    return words;
}

} // namespace jingan
