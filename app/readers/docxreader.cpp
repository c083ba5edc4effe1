// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/docxreader.h"

#include "app/readers/docxattributes.h"
#include "app/readers/docxpackage.h"
#include "app/readers/docxstyles.h"
#include "app/readers/readererrors.h"

#include <QXmlStreamReader>

namespace jingan {

namespace {

/// Walks word/document.xml (or footnotes.xml) once.
class DocxWalker
{
public:
    DocxWalker(SourceDocument &document, const QHash<QString, DocxStyle> &styles, DocxNumbering &numbering)
        : m_document(document)
        , m_styles(styles)
        , m_numbering(numbering)
    {
    }

    Result<void> walk(const QByteArray &bytes, const ReadingControl &control)
    {
        QXmlStreamReader xml(bytes);
        int elements = 0;
        while (!xml.atEnd()) {
            if (++elements % 2000 == 0) {
                if (control.isStopped())
                    return tl::unexpected(readingCancelled(m_document.name));
                control.report(int(10 + xml.characterOffset() * 80 / qMax(qsizetype(1), bytes.size())));
            }
            switch (xml.readNext()) {
            case QXmlStreamReader::DTD:
                // No program that writes Word files declares entities.
                return tl::unexpected(brokenFile(m_document.name));
            case QXmlStreamReader::StartElement:
                start(xml);
                break;
            case QXmlStreamReader::EndElement:
                end(xml.name());
                break;
            case QXmlStreamReader::Characters:
                if (m_inText && m_skipped == 0)
                    addText(xml.text());
                break;
            default:
                break;
            }
            if (m_document.source.size() > LargestText || m_document.blocks.size() > MostLines || m_cell.size() > MostLines
                || m_cells.size() > MostLines)
                return tl::unexpected(tooLongText(m_document.name));
        }
        if (xml.hasError())
            return tl::unexpected(brokenFile(m_document.name, xml.errorString()));
        return {};
    }

private:
    struct Paragraph {
        QString text;
        QString styleId;
        QString numberId;
        int numberLevel = 0;
        int outlineLevel = 0;
        int boldLength = 0;
        bool numbered = false; ///< Says itself whether it has a number.
    };

    void start(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        // What older programs are shown instead, and what was crossed out.
        if (name == QLatin1String("Fallback") || name == QLatin1String("del") || name == QLatin1String("moveFrom"))
            ++m_skipped;
        if (m_skipped > 0)
            return;
        if (name == QLatin1String("p")) {
            // A text box stands within a paragraph: its own come first.
            m_outer.append(m_paragraph);
            m_paragraph = {};
        } else if (name == QLatin1String("r")) {
            m_runBold = false;
            m_inRun = true;
        } else if (name == QLatin1String("t")) {
            m_inText = true;
        } else if (name == QLatin1String("tab") && m_inRun) {
            addText(u"\t");
        } else if ((name == QLatin1String("br") || name == QLatin1String("cr")) && m_inRun) {
            endLine();
        } else if (name == QLatin1String("noBreakHyphen")) {
            addText(u"-");
        } else if (name == QLatin1String("pStyle")) {
            m_paragraph.styleId = docxAttribute(xml);
        } else if (name == QLatin1String("outlineLvl")) {
            m_paragraph.outlineLevel = docxAttribute(xml).toInt() < 9 ? docxAttribute(xml).toInt() + 1 : 0;
        } else if (name == QLatin1String("numId") && !m_inRun) {
            m_paragraph.numberId = docxAttribute(xml);
            m_paragraph.numbered = true;
        } else if (name == QLatin1String("ilvl") && !m_inRun) {
            m_paragraph.numberLevel = docxAttribute(xml).toInt();
        } else if (name == QLatin1String("b") && m_inRun) {
            m_runBold = isDocxOn(docxAttribute(xml));
        } else if (name == QLatin1String("tr")) {
            if (m_cellDepth == 0)
                m_cells.clear();
        } else if (name == QLatin1String("tc")) {
            if (m_cellDepth++ == 0)
                m_cell.clear();
        } else if (name == QLatin1String("footnote") || name == QLatin1String("endnote")) {
            // The lines that part text and notes are notes themselves, by their type.
            if (!docxAttribute(xml, QLatin1String("type")).isEmpty())
                ++m_skipped;
        }
    }

    void end(QStringView name)
    {
        if (name == QLatin1String("Fallback") || name == QLatin1String("del") || name == QLatin1String("moveFrom")
            || ((name == QLatin1String("footnote") || name == QLatin1String("endnote")) && m_skipped > 0)) {
            m_skipped = qMax(0, m_skipped - 1);
            return;
        }
        if (m_skipped > 0)
            return;
        if (name == QLatin1String("t")) {
            m_inText = false;
        } else if (name == QLatin1String("r")) {
            m_inRun = false;
        } else if (name == QLatin1String("p")) {
            endLine();
            m_paragraph = m_outer.isEmpty() ? Paragraph() : m_outer.takeLast();
        } else if (name == QLatin1String("tc")) {
            if (m_cellDepth > 0 && --m_cellDepth == 0)
                m_cells.append(m_cell.join(u' '));
        } else if (name == QLatin1String("tr") && m_cellDepth == 0 && !m_cells.isEmpty()) {
            m_document.blocks.append({m_cells.join(u' '), 0, 0, 0, m_cells});
            m_cells.clear();
        }
    }

    void addText(QStringView text)
    {
        const bool boldSoFar = m_paragraph.boldLength == m_paragraph.text.size();
        m_paragraph.text += text;
        const bool bold = m_runBold || m_styles.value(m_paragraph.styleId).bold;
        if (bold && boldSoFar)
            m_paragraph.boldLength = int(m_paragraph.text.size());
        m_document.source += text;
    }

    void endLine()
    {
        if (!m_paragraph.text.trimmed().isEmpty()) {
            m_document.source += u'\n';
            if (m_cellDepth > 0)
                m_cell.append(m_paragraph.text.trimmed());
            else
                addParagraph();
        }
        m_paragraph.text.clear();
        m_paragraph.boldLength = 0;
    }

    void addParagraph()
    {
        const DocxStyle style = m_styles.value(m_paragraph.styleId);
        const QString numberId = m_paragraph.numbered ? m_paragraph.numberId : style.numberId;
        const int level = m_paragraph.numbered ? m_paragraph.numberLevel : style.numberLevel;
        // The number stands in no text, but on paper.
        const QString number = numberId.isEmpty() ? QString() : m_numbering.next(numberId, level);
        m_document.source += number;
        const int heading = m_paragraph.outlineLevel ? m_paragraph.outlineLevel : style.headingLevel;
        const int bold = m_paragraph.boldLength > 0 ? m_paragraph.boldLength + int(number.size()) : 0;
        m_document.blocks.append({number + m_paragraph.text, 0, heading, bold, {}});
    }

    SourceDocument &m_document;
    const QHash<QString, DocxStyle> &m_styles;
    DocxNumbering &m_numbering;
    Paragraph m_paragraph;
    QList<Paragraph> m_outer;
    QStringList m_cells;
    QStringList m_cell;
    int m_cellDepth = 0;
    int m_skipped = 0;
    bool m_inRun = false;
    bool m_inText = false;
    bool m_runBold = false;
};

} // namespace

Result<SourceDocument> readDocxDocument(const QByteArray &bytes, const QString &name, const ReadingControl &control)
{
    auto package = unpackDocx(bytes, name, control);
    if (!package)
        return tl::unexpected(package.error());
    control.report(10);
    const QHash<QString, DocxStyle> styles = readDocxStyles(package->value(QStringLiteral("word/styles.xml")));
    DocxNumbering numbering(package->value(QStringLiteral("word/numbering.xml")));

    SourceDocument document;
    document.name = name;
    DocxWalker walker(document, styles, numbering);
    if (const auto ok = walker.walk(package->value(QStringLiteral("word/document.xml")), control); !ok)
        return tl::unexpected(ok.error());
    if (document.blocks.isEmpty())
        return tl::unexpected(nothingToRead(name));
    const QByteArray notes = package->value(QStringLiteral("word/footnotes.xml"));
    const qsizetype withoutNotes = document.blocks.size();
    if (!notes.isEmpty()) {
        if (const auto ok = walker.walk(notes, control); !ok)
            return tl::unexpected(ok.error());
    }
    // Notes are no part of the text above them.
    if (document.blocks.size() > withoutNotes)
        document.blocks.insert(withoutNotes, {QStringLiteral("注释"), 0, 1, 0, {}});
    return document;
}

} // namespace jingan
