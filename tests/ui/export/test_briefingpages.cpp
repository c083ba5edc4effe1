// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingcontent.h"
#include "ui/export/briefingpages.h"
#include "ui/export/exportjob.h"
#include "ui/export/printing.h"

#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

using namespace jingan;

/// The briefing as a PDF reader finds it.
class TestBriefingPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void hasAsManyPagesEachTime();
    void isRealText();
    void holdsEverything();
    void pagesAreNumbered();
    void headingsAreRepeated();
    void noRowIsParted();
    void contentsAreTrue();
    void outlineIsTrue();
    void nothingLeavesTheSheet_data();
    void nothingLeavesTheSheet();
    void picturesOfPages();
    void printerGetsTheSamePages();

private:
    QString pageText(int page) const;
    int pageWith(const QString &words, int from) const;

    Dataset m_dataset;
    Briefing m_briefing;
    std::shared_ptr<const BriefingPages> m_pages;
    QTemporaryDir m_folder;
    QByteArray m_bytes;
    std::unique_ptr<Poppler::Document> m_document;
    QStringList m_texts; ///< By page, without blanks.
};

namespace {

QString withoutSpace(const QString &text)
{
    QString bare;
    for (const QChar c : text) {
        if (!c.isSpace())
            bare += c;
    }
    return bare;
}

QList<ProjectRecord> someProgress(const QList<Project> &projects)
{
    QList<ProjectRecord> records = recordsOf(projects);
    const auto report = [&](int number, std::optional<double> done, StatusMark mark) {
        ProjectLogEntry entry;
        entry.date = QDate(2025, 6, 20);
        if (done)
            entry.done.insert(QStringLiteral("1"), *done);
        entry.text = QStringLiteral("办理中");
        entry.mark = mark;
        records[number - 1].log = {entry};
    };
    report(1, 300, StatusMark::None);
    report(5, std::nullopt, StatusMark::None);
    report(9, 6, StatusMark::None);
    report(18, std::nullopt, StatusMark::NeedsAttention);
    report(40, std::nullopt, StatusMark::NotStarted);
    return records;
}

} // namespace

void TestBriefingPages::initTestCase()
{
    QVERIFY(loadFonts());
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = *dataset;
    m_briefing = reportBriefing(m_dataset, someProgress(m_dataset.projects), QDate(2025, 6, 30));
    m_pages = std::make_shared<BriefingPages>(m_briefing);
    ExportRequest request;
    request.pages = m_pages;
    request.title = m_briefing.title;
    request.options.format = ExportFormat::Pdf;
    request.paths = {m_folder.filePath(QStringLiteral("简报.pdf"))};
    QVERIFY(ExportJob::run(request));
    QFile file(request.paths.constFirst());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    m_document = Poppler::Document::loadFromData(m_bytes);
    QVERIFY(m_document);
    for (int page = 0; page < m_document->numPages(); ++page)
        m_texts.append(withoutSpace(m_document->page(page)->text(QRectF())));
}

QString TestBriefingPages::pageText(int page) const
{
    return m_texts.value(page);
}

/// The first page from \a from on that holds the words; −1 where none does.
int TestBriefingPages::pageWith(const QString &words, int from) const
{
    for (int page = from; page < m_document->numPages(); ++page) {
        if (pageText(page).contains(withoutSpace(words)))
            return page;
    }
    return -1;
}

void TestBriefingPages::hasAsManyPagesEachTime()
{
    QCOMPARE(m_document->numPages(), m_pages->count());
    QCOMPARE(BriefingPages(m_briefing).count(), m_pages->count());
    QVERIFY(m_pages->count() >= 20 && m_pages->count() <= 32);
    const QSizeF points = m_document->page(0)->pageSizeF();
    QCOMPARE(points.toSize(), QSize(595, 842));
}

void TestBriefingPages::isRealText()
{
    QVERIFY(!m_bytes.contains("/Subtype /Image"));
    const auto fonts = m_document->fonts();
    QVERIFY(!fonts.isEmpty());
    for (const Poppler::FontInfo &font : fonts)
        QVERIFY2(font.isEmbedded() && font.isSubset() && font.name().contains(QStringLiteral("Jingan")), qPrintable(font.name()));
    QCOMPARE(m_document->title(), QStringLiteral("静安区 2025 年政府工作报告图解"));
    QCOMPARE(m_document->author(), QString());
    for (int page = 0; page < m_document->numPages(); ++page) {
        const QString text = m_document->page(page)->text(QRectF());
        for (const QChar c : text) {
            const bool wrong = c == u'\t' || (c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf) || c == QChar::ReplacementCharacter;
            QVERIFY2(!wrong, qPrintable(QStringLiteral("page %1: U+%2").arg(page + 1).arg(c.unicode(), 4, 16)));
        }
    }
}

void TestBriefingPages::holdsEverything()
{
    QString text;
    for (int page = 0; page < m_document->numPages(); ++page)
        text += pageText(page);
    const auto contains = [&text](const QString &words) {
        if (text.contains(withoutSpace(words)))
            return true;
        qWarning("missing: %s", qPrintable(words));
        return false;
    };
    for (const QString &line : m_briefing.occasion)
        QVERIFY(contains(line));
    for (const BriefingChapter &chapter : m_briefing.chapters) {
        for (const BriefingSection &section : chapter.sections) {
            QVERIFY(contains(section.title));
            for (const BriefingBlock &block : section.blocks) {
                if (const auto *words = std::get_if<BriefingText>(&block)) {
                    QVERIFY(contains(words->text));
                } else if (const auto *points = std::get_if<QList<BriefingPoint>>(&block)) {
                    for (const BriefingPoint &point : *points) {
                        QVERIFY(contains(point.headline));
                        // Beside a first line stands the paragraph's number.
                        QVERIFY(contains(point.text.right(6)));
                    }
                } else if (const auto *charts = std::get_if<BriefingCharts>(&block)) {
                    for (const ChartSpec &chart : charts->charts)
                        QVERIFY(contains(chart.title.left(8)));
                }
            }
        }
    }
    for (const Project &project : m_dataset.projects)
        QVERIFY(contains(project.title));
    for (const Indicator &indicator : m_dataset.indicators)
        QVERIFY(contains(indicator.name));
    QVERIFY(contains(QStringLiteral("办理情况截至 2025 年 6 月 30 日")));
    QVERIFY(contains(QStringLiteral("未附清单")));
}

void TestBriefingPages::pagesAreNumbered()
{
    const int count = m_document->numPages();
    QVERIFY(!pageText(0).contains(QStringLiteral("共")));
    for (int page = 1; page < count; ++page) {
        QVERIFY(pageText(page).contains(QStringLiteral("第%1页/共%2页").arg(page + 1).arg(count)));
        QVERIFY(pageText(page).contains(withoutSpace(m_briefing.title)));
    }
}

void TestBriefingPages::headingsAreRepeated()
{
    const int first = pageWith(QStringLiteral("项目清单（48 项）"), 2);
    QVERIFY(first > 0);
    int pages = 0;
    QSet<int> found;
    for (int page = first; page < m_document->numPages(); ++page) {
        const QString text = pageText(page);
        bool any = false;
        for (const Project &project : m_dataset.projects) {
            if (!text.contains(QStringLiteral("%1%2").arg(project.number).arg(withoutSpace(project.title))))
                continue;
            found.insert(project.number);
            any = true;
        }
        if (!any)
            break;
        ++pages;
        QVERIFY(text.contains(QStringLiteral("序号实事项目目标完成情况占全年计划（推算）")));
    }
    QCOMPARE(found.size(), 48);
    QVERIFY(pages >= 2);
}

/// All cells of a project's row stand on one page, and each group's heading above a row.
void TestBriefingPages::noRowIsParted()
{
    const int first = pageWith(QStringLiteral("项目清单（48 项）"), 2);
    for (const Project &project : m_dataset.projects) {
        const int page = pageWith(QStringLiteral("%1%2").arg(project.number).arg(project.title), first);
        QVERIFY2(page >= first, qPrintable(project.title));
        const QString text = pageText(page);
        const QString own = withoutSpace(project.title) + withoutSpace(project.targetText());
        QVERIFY2(text.contains(own), qPrintable(own));
        // Behind its area's heading on that same page, the first one or the continued.
        const qsizetype row = text.indexOf(own);
        QVERIFY2(text.lastIndexOf(withoutSpace(project.area), row) >= 0, qPrintable(project.title));
    }
}

void TestBriefingPages::contentsAreTrue()
{
    static const QRegularExpression number(QStringLiteral("^(.*?)(\\d+)$"));
    const auto page = m_document->page(1);
    const QStringList lines = page->text(QRectF()).split(u'\n', Qt::SkipEmptyParts);
    int entries = 0;
    for (const QString &line : lines) {
        const auto match = number.match(withoutSpace(line));
        if (!match.hasMatch() || match.captured(1).isEmpty() || match.captured(1).contains(QStringLiteral("来源：")))
            continue;
        ++entries;
        const QString text = pageText(match.captured(2).toInt() - 1);
        // The chapter stands in the header, its own or its first section's title below.
        QVERIFY2(text.contains(match.captured(1)), qPrintable(line));
    }
    QCOMPARE(entries, 6 + 11);
    // And each line leads there.
    const auto links = page->links();
    QCOMPARE(int(links.size()), 6 + 11);
    for (const auto &link : links)
        QCOMPARE(link->linkType(), Poppler::Link::Goto);
    const auto *last = static_cast<const Poppler::LinkGoto *>(links.back().get());
    QVERIFY(pageText(last->destination().pageNumber() - 1).contains(QStringLiteral("六、来源与说明")));
}

void TestBriefingPages::outlineIsTrue()
{
    const QVector<Poppler::OutlineItem> chapters = m_document->outline();
    QCOMPARE(chapters.size(), 2 + m_briefing.chapters.size()); // cover and contents before them
    for (qsizetype i = 0; i < m_briefing.chapters.size(); ++i) {
        const BriefingChapter &chapter = m_briefing.chapters.at(i);
        const Poppler::OutlineItem &item = chapters.at(i + 2);
        QCOMPARE(item.name(), chapter.title);
        const QVector<Poppler::OutlineItem> sections = item.children();
        QCOMPARE(sections.size(), chapter.sections.size() > 1 ? chapter.sections.size() : 0);
        for (qsizetype j = 0; j < sections.size(); ++j) {
            QCOMPARE(sections.at(j).name(), chapter.sections.at(j).title);
            const QString text = pageText(sections.at(j).destination()->pageNumber() - 1);
            QVERIFY2(text.contains(withoutSpace(chapter.sections.at(j).title)), qPrintable(sections.at(j).name()));
        }
    }
}

void TestBriefingPages::nothingLeavesTheSheet_data()
{
    QTest::addColumn<ThemeName>("theme");
    QTest::addRow("print") << ThemeName::Print;
    QTest::addRow("dark") << ThemeName::Dark;
}

/// The margins stay empty, and every page bears something.
void TestBriefingPages::nothingLeavesTheSheet()
{
    QFETCH(ThemeName, theme);
    const BriefingPages pages(m_briefing, theme);
    for (int page = 0; page < pages.count(); ++page) {
        QImage image((pages.pageSize(page) / 2).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        pages.paint(page, painter, QRectF(image.rect()));
        painter.end();
        const QRgb ground = themeTokens(theme).surface.rgb();
        const QRect inside = image.rect().adjusted(25, 20, -25, -18);
        bool empty = true;
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const bool ink = line[x] != ground;
                if (ink && !inside.contains(x, y))
                    QFAIL(qPrintable(QStringLiteral("ink at %1, %2 of page %3").arg(x).arg(y).arg(page + 1)));
                empty &= !ink;
            }
        }
        QVERIFY(!empty);
    }
}

void TestBriefingPages::picturesOfPages()
{
    for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Svg}) {
        QTemporaryDir folder;
        ExportRequest request;
        request.pages = m_pages;
        request.options.format = format;
        request.options.scale = 0.5;
        for (int page = 0; page < m_pages->count(); ++page)
            request.paths.append(folder.filePath(QStringLiteral("%1.%2").arg(page).arg(formatName(format))));
        const auto files = ExportJob::run(request);
        QVERIFY(files);
        QCOMPARE(*files, request.paths);
        if (format == ExportFormat::Png)
            QCOMPARE(QImage(request.paths.constLast()).size(), QSize(397, 561));
    }
}

/// Fitted onto the printer's paper, whatever that is.
void TestBriefingPages::printerGetsTheSamePages()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("打印.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A5));
    printer.setFromTo(2, 4);
    paintPages(*m_pages, &printer);
    const auto document = Poppler::Document::load(path);
    QVERIFY(document);
    QCOMPARE(document->numPages(), 3);
    for (int page = 0; page < 3; ++page)
        QCOMPARE(withoutSpace(document->page(page)->text(QRectF())).size(), pageText(page + 1).size());
}

QTEST_MAIN(TestBriefingPages)
#include "test_briefingpages.moc"
