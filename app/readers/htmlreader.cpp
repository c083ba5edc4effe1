// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/htmlreader.h"

#include "app/readers/readererrors.h"
#include "app/readers/readingcontrol.h"
#include "app/readers/textdecoding.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <gumbo.h>

#include <memory>

namespace jingan {

namespace {

bool isSkipped(GumboTag tag)
{
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_TEMPLATE
        || tag == GUMBO_TAG_HEAD;
}

bool isFurniture(GumboTag tag)
{
    return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_SELECT || tag == GUMBO_TAG_BUTTON || tag == GUMBO_TAG_FORM
        || tag == GUMBO_TAG_FOOTER;
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P: case GUMBO_TAG_DIV: case GUMBO_TAG_BR: case GUMBO_TAG_LI: case GUMBO_TAG_UL: case GUMBO_TAG_OL:
    case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6:
    case GUMBO_TAG_TABLE: case GUMBO_TAG_TR: case GUMBO_TAG_SECTION: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_HEADER:
    case GUMBO_TAG_BLOCKQUOTE: case GUMBO_TAG_DD: case GUMBO_TAG_DT: case GUMBO_TAG_HR: case GUMBO_TAG_CENTER:
        return true;
    default:
        return isFurniture(tag);
    }
}

int headingLevelOf(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

/// How many letters of sentences stand under each element: in what has a full stop, not in what
/// is linked. Counted once: a page may be deep.
using ProseLengths = QHash<const GumboNode *, int>;

int countProse(const GumboNode *node, ProseLengths &lengths)
{
    if (node->type == GUMBO_NODE_TEXT) {
        const QString text = QString::fromUtf8(node->v.text.text);
        return text.contains(u'。') || text.contains(u'；') || text.contains(u'，') ? int(text.size()) : 0;
    }
    if (node->type != GUMBO_NODE_ELEMENT || isSkipped(node->v.element.tag) || isFurniture(node->v.element.tag))
        return 0;
    int length = 0;
    for (unsigned i = 0; i < node->v.element.children.length; ++i)
        length += countProse(static_cast<const GumboNode *>(node->v.element.children.data[i]), lengths);
    if (length > 0)
        lengths.insert(node, length);
    return length;
}

/// The innermost element that holds nearly all of the prose.
const GumboNode *contentNode(const GumboNode *root)
{
    ProseLengths lengths;
    const qint64 whole = countProse(root, lengths);
    const GumboNode *node = root;
    while (node->type == GUMBO_NODE_ELEMENT) {
        const GumboNode *inner = nullptr;
        for (unsigned i = 0; i < node->v.element.children.length && !inner; ++i) {
            const auto *child = static_cast<const GumboNode *>(node->v.element.children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT && qint64(lengths.value(child)) * 10 >= whole * 9)
                inner = child;
        }
        // A paragraph that holds everything is divided by line breaks: it is the content.
        if (!inner || whole == 0)
            return node;
        node = inner;
    }
    return node;
}

/// Walks the tree and makes blocks of its lines.
class HtmlWalker
{
public:
    HtmlWalker(SourceDocument &document, const GumboNode *content)
        : m_document(document)
        , m_content(content)
    {
    }

    void walk(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            addText(QString::fromUtf8(node->v.text.text));
            return;
        }
        if (node->type != GUMBO_NODE_ELEMENT || isSkipped(node->v.element.tag))
            return;
        const GumboTag tag = node->v.element.tag;
        const bool entering = node == m_content;
        if (entering || isBlock(tag))
            flush();
        const int outerLevel = m_level;
        const bool outerBold = m_bold;
        m_inContent += entering ? 1 : 0;
        m_furniture += isFurniture(tag) ? 1 : 0;
        if (const int level = headingLevelOf(tag))
            m_level = level;
        m_bold = m_bold || tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_B;
        // A cell around the content lays out the page.
        const bool cell = (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && m_inContent > 0 && !entering;
        m_inCell += cell ? 1 : 0;
        for (unsigned i = 0; i < node->v.element.children.length; ++i)
            walk(static_cast<const GumboNode *>(node->v.element.children.data[i]));
        if (cell) {
            flush();
            --m_inCell;
            endCell();
        }
        if (isBlock(tag) || entering)
            flush();
        if (tag == GUMBO_TAG_TR)
            addRow();
        m_level = outerLevel;
        m_bold = outerBold;
        m_inContent -= entering ? 1 : 0;
        m_furniture -= isFurniture(tag) ? 1 : 0;
    }

    void flush()
    {
        const QString line = m_line.trimmed();
        if (!line.isEmpty()) {
            m_document.source += line + u'\n';
            if (m_inContent == 0 || m_furniture > 0)
                m_document.dropped.append({line, DropReason::Furniture, 0});
            else if (m_inCell > 0)
                m_cell.append(line);
            else
                m_document.blocks.append({line, 0, m_level, m_boldLength, {}});
        }
        m_line.clear();
        m_boldLength = 0;
    }

private:
    void addText(const QString &text)
    {
        // Blanks before the first letter have no weight.
        if (m_line.isEmpty() && QStringView(text).trimmed().isEmpty())
            return;
        const bool wasBold = m_boldLength == m_line.size();
        for (const QChar c : text)
            m_line += c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
        if (m_bold && wasBold)
            m_boldLength = int(m_line.size());
    }

    /// A cell within a cell, or one that holds paragraphs of prose, lays out the page: no table.
    void endCell()
    {
        if (m_inCell > 0)
            return;
        static const int longCell = 400;
        if (m_cell.size() > 20 || m_cell.join(QString()).size() > longCell * m_cell.size()) {
            for (const QString &line : std::as_const(m_cell))
                m_document.blocks.append({line, 0, 0, 0, {}});
        } else if (!m_cell.isEmpty()) {
            m_cells.append(m_cell.join(u' '));
        }
        m_cell.clear();
    }

    void addRow()
    {
        if (m_cells.isEmpty())
            return;
        m_document.blocks.append({m_cells.join(u' '), 0, 0, 0, m_cells});
        m_cells.clear();
    }

    SourceDocument &m_document;
    const GumboNode *m_content;
    QString m_line;
    QStringList m_cells;
    QStringList m_cell;
    int m_level = 0;
    int m_boldLength = 0;
    int m_inContent = 0;
    int m_furniture = 0;
    int m_inCell = 0;
    bool m_bold = false;
};

/// Whether elements of that name never hold others, or are closed by the next of their kind.
bool isShallow(QStringView name)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const char *each : {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
                 "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option"})
            all.insert(QString::fromLatin1(each));
        return all;
    }();
    return names.contains(name.toString().toLower());
}

/// Gumbo looks through all open elements at every tag and walks its tree by recursion, so the
/// depth is guessed before it reads: tags opened and not closed, of whatever name. Drawings close
/// their shapes with «/>», which is no closing elsewhere: these are counted by themselves.
bool isNestedTooDeep(const QString &html)
{
    int depth = 0;
    int closedAtOnce = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        qsizetype end = at + 1;
        const bool closing = end < html.size() && html.at(end) == u'/';
        end += closing ? 1 : 0;
        const qsizetype first = end;
        while (end < html.size() && end - first < 32 && (html.at(end).isLetterOrNumber() || html.at(end) == u'-'))
            ++end;
        const QStringView name = QStringView(html).mid(first, end - first);
        if (name.isEmpty() || !name.at(0).isLetter() || isShallow(name))
            continue;
        if (closing) {
            depth = qMax(0, depth - 1);
            continue;
        }
        while (end < html.size() && html.at(end) != u'>' && html.at(end) != u'<')
            ++end;
        if (end < html.size() && html.at(end) == u'>' && html.at(end - 1) == u'/')
            ++closedAtOnce;
        else
            ++depth;
        if (depth > DeepestNesting || closedAtOnce > DeepestNesting)
            return true;
    }
    return false;
}

} // namespace

bool looksLikeHtml(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4000).toLower();
    return start.contains("<!doctype html") || start.contains("<html") || start.contains("<body") || start.contains("<div")
        || start.contains("<p>") || start.contains("<table");
}

Result<QString> decodeHtml(const QByteArray &bytes, const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)"));
    const QString named = pattern.match(QString::fromLatin1(bytes.left(4000))).captured(1).toLower();
    // Pages that name GB2312 use GB18030's characters.
    if (named.startsWith(QLatin1String("gb"))) {
        QStringDecoder decoder("GB18030");
        const QString text = decoder(bytes);
        if (!text.contains(QChar::ReplacementCharacter))
            return text;
    }
    return decodeText(bytes, name);
}

Result<SourceDocument> readHtmlDocument(const QString &html, const QString &name)
{
    if (isNestedTooDeep(html))
        return tl::unexpected(nestedTooDeep(name));
    if (html.size() > LargestText)
        return tl::unexpected(tooLongText(name));
    const QByteArray bytes = html.toUtf8();
    const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> page(
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size())), destroy);

    SourceDocument document;
    document.name = name;
    HtmlWalker walker(document, contentNode(page->root));
    walker.walk(page->root);
    walker.flush();
    if (document.blocks.size() > MostLines)
        return tl::unexpected(tooLongText(name));
    return document;
}

} // namespace jingan
