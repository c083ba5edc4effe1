// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a report is read and parsed: text, DOCX, PDF, beside reading the bytes, unpacking the
// DOCX, and Poppler's own text of the PDF.
//   reading FILE…                  measures each file
//   reading --once FILE            reads one and ends: for a whole process beside pdftotext
//   reading --print OUT.pdf FILE FONT   prints a text on A4, to be read as PDF
#include "app/common/textfile.h"
#include "app/readers/documentreader.h"
#include "tests/bench/benchrows.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <poppler-qt6.h>

#include <memory>

using namespace jingan;

namespace {

/// Each figure is the median of so many rounds; own and peer take turns.
constexpr int Rounds = 15;
/// A megabyte, as speeds are counted.
constexpr double Megabyte = 1e6;

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

bool print(const QString &text, const QString &fontPath, const QString &path)
{
    const QStringList families = QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(fontPath));
    if (families.isEmpty())
        return false;
    QTextDocument document;
    document.setDefaultFont(QFont(families.constFirst(), 16)); // 三号
    document.setPlainText(text);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return QFileInfo(path).size() > 0;
}

/// All pages' text as Poppler puts it in order: the work that pdftotext does.
qsizetype popplerText(const QByteArray &bytes)
{
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes);
    qsizetype size = 0;
    for (int i = 0; pdf && i < pdf->numPages(); ++i)
        size += std::unique_ptr<Poppler::Page>(pdf->page(i))->text({}).size();
    return size;
}

bool measure(const QString &path, BenchRows &rows)
{
    const auto bytes = readFile(path, 100 * 1024 * 1024);
    if (!bytes || !openReports(path)) {
        err() << path << ": no report\n";
        return false;
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool pdf = suffix == QLatin1String("pdf");
    QList<double> whole;
    QList<double> reading;
    QList<double> peer;
    for (int round = 0; round < Rounds; ++round) {
        whole.append(processorMilliseconds(RUSAGE_SELF, [&] { (void)openReports(path); }));
        reading.append(processorMilliseconds(RUSAGE_SELF, [&] { (void)readDocuments(path); }));
        peer.append(processorMilliseconds(RUSAGE_SELF, [&] {
            if (pdf)
                popplerText(*readFile(path, 100 * 1024 * 1024));
            else
                (void)readFile(path, 100 * 1024 * 1024);
        }));
    }
    const QString kind = suffix.toUpper();
    const double size = double(bytes->size()) / Megabyte;
    if (pdf) {
        rows.add(QStringLiteral("PDF of %1 MB, read and parsed").arg(size, 0, 'f', 2), medianOf(whole), QStringLiteral("ms"),
            QStringLiteral("Poppler's text"), medianOf(peer), 1.3, BenchRows::Bound::Ratio);
        rows.add(QStringLiteral("PDF, its lines only, not parsed"), medianOf(reading), QStringLiteral("ms"),
            QStringLiteral("Poppler's text"), medianOf(peer), 1.3, BenchRows::Bound::Ratio);
        return true;
    }
    const bool text = suffix == QLatin1String("txt");
    rows.add(QStringLiteral("%1 of %2 MB, read and parsed, a MB").arg(kind).arg(size, 0, 'f', 2), medianOf(whole) / size,
        QStringLiteral("ms/MB"), QStringLiteral("reading the bytes"), medianOf(peer) / size, text ? 50 : 0);
    rows.add(QStringLiteral("%1, its lines only, not parsed, a MB").arg(kind), medianOf(reading) / size, QStringLiteral("ms/MB"),
        QStringLiteral("reading the bytes"), medianOf(peer) / size);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    // Drawing needs fonts, and they this; reading itself does not.
    const bool prints = argc > 1 && qstrcmp(argv[1], "--print") == 0;
    const std::unique_ptr<QCoreApplication> application(prints ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption once(QStringLiteral("once"), QStringLiteral("Reads one file and ends."));
    const QCommandLineOption printed(QStringLiteral("print"), QStringLiteral("Prints a text as PDF."), QStringLiteral("OUT.pdf"));
    parser.addOptions({once, printed});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Reports."));
    parser.process(*application);
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        parser.showHelp(2);
    if (parser.isSet(printed)) {
        const auto bytes = readFile(files.constFirst());
        return bytes && print(QString::fromUtf8(*bytes), files.constLast(), parser.value(printed)) ? 0 : 1;
    }
    if (parser.isSet(once)) {
        const auto reports = openReports(files.constFirst());
        if (!reports)
            err() << reports.error().message << '\n';
        return reports ? 0 : 1;
    }
    BenchRows rows;
    for (const QString &file : files) {
        if (!measure(file, rows))
            return 1;
    }
    return 0;
}
