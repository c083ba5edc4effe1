// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/preparedreport.h"

#include "app/library/searchwords.h"
#include "app/library/storeddocument.h"
#include "app/report/reportparser.h"

#include <QFileInfo>

#include <algorithm>

namespace jingan {

namespace {

/// Takes a report apart in its order.
class PassageList
{
public:
    explicit PassageList(const Report &report)
        : m_report(report)
        , m_parts(partKinds(report))
    {
    }

    QList<IndexedPassage> build()
    {
        addParagraphs(m_report.preamble, {});
        for (int part = 0; part < m_report.parts.size(); ++part)
            addPart(part);
        for (const Appendix &appendix : m_report.appendices)
            addAppendix(appendix);
        // The index takes rows in their order; see passageRow().
        std::stable_sort(m_passages.begin(), m_passages.end(),
            [](const IndexedPassage &a, const IndexedPassage &b) { return a.passage.kind < b.passage.kind; });
        return m_passages;
    }

private:
    void addPart(int index)
    {
        const Part &part = m_report.parts.at(index);
        const int first = part.opening.isEmpty()
            ? (part.sections.isEmpty() ? part.closing.value(0) : part.sections.constFirst().paragraphs.value(0))
            : part.opening.constFirst();
        add(LibraryPassage::Form::Heading, m_parts.at(index), first, {}, part.heading());
        addParagraphs(part.opening, part.heading());
        for (int i = 0; i < part.sections.size(); ++i) {
            const Section &section = part.sections.at(i);
            add(LibraryPassage::Form::Heading, sectionKind(m_report, m_parts, index, i), section.paragraphs.value(0),
                part.heading(), section.heading());
            addParagraphs(section.paragraphs, part.heading() + QStringLiteral(" · ") + section.heading());
        }
        addParagraphs(part.closing, part.heading());
    }

    void addParagraphs(const QList<int> &numbers, const QString &heading)
    {
        for (const int number : numbers) {
            const Paragraph &paragraph = *m_report.paragraph(number);
            add(LibraryPassage::Form::Paragraph, sectionKind(m_report, m_parts, paragraph.part, paragraph.section), number,
                heading, paragraph.text);
        }
    }

    void addAppendix(const Appendix &appendix)
    {
        add(LibraryPassage::Form::Heading, SectionKind::Appendix, 0, {}, appendix.title);
        for (const QStringList &row : appendix.rows)
            add(LibraryPassage::Form::Appendix, SectionKind::Appendix, 0, appendix.title, row.join(u' '));
    }

    void add(LibraryPassage::Form form, SectionKind kind, int paragraph, const QString &heading, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_passages.append({{0, m_next++, form, kind, paragraph, heading, text}, searchWords(text)});
    }

    const Report &m_report;
    QList<SectionKind> m_parts;
    QList<IndexedPassage> m_passages;
    int m_next = 0;
};

} // namespace

QList<IndexedPassage> indexedPassages(const Report &report)
{
    return PassageList(report).build();
}

Result<PreparedReport> prepareReport(const SourceDocument &document)
{
    return parseReport(document).map([&](const Report &report) {
        PreparedReport prepared;
        prepared.hash = documentHash(document);
        prepared.document = storedDocument(document);
        prepared.fileName = QFileInfo(document.name).fileName();
        prepared.title = report.title;
        prepared.filedBy = guessPlaceAndYear(report, prepared.fileName);
        prepared.paragraphs = int(report.paragraphs.size());
        for (const Paragraph &paragraph : report.paragraphs)
            prepared.characters += int(paragraph.text.size());
        prepared.passages = indexedPassages(report);
        prepared.facts = libraryFacts(report);
        return prepared;
    });
}

} // namespace jingan
