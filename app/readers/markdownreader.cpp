// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/markdownreader.h"

#include "app/readers/readererrors.h"
#include "app/readers/readingcontrol.h"

#include <QHash>
#include <QRegularExpression>

#include <md4c.h>

namespace jingan {

namespace {

/// Collects what MD4C calls back with.
class Collector
{
public:
    explicit Collector(SourceDocument &document)
        : m_document(document)
    {
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_H:
            flush();
            m_level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_OL: {
            const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
            m_lists.append(List{int(list->start), QChar::fromLatin1(list->mark_delimiter)});
            break;
        }
        case MD_BLOCK_UL:
            m_lists.append(List{-1, QChar()});
            break;
        case MD_BLOCK_LI:
            flush();
            // The number that the mark took away is part of the text.
            if (!m_lists.isEmpty() && m_lists.constLast().next >= 0)
                m_line = QString::number(m_lists.last().next++) + m_lists.constLast().delimiter;
            break;
        case MD_BLOCK_TR:
            flush();
            m_cells.clear();
            break;
        case MD_BLOCK_P:
            m_level = 0;
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_H:
            flush();
            m_level = 0;
            m_document.blocks.append(SourceBlock());
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
        case MD_BLOCK_LI:
            flush();
            m_document.blocks.append(SourceBlock());
            break;
        case MD_BLOCK_OL:
        case MD_BLOCK_UL:
            flush();
            if (!m_lists.isEmpty())
                m_lists.removeLast();
            break;
        case MD_BLOCK_TD:
        case MD_BLOCK_TH:
            m_cells.append(m_line.trimmed());
            m_line.clear();
            m_bold = {};
            break;
        case MD_BLOCK_TR:
            m_document.blocks.append({m_cells.join(u' '), 0, 0, 0, m_cells});
            m_cells.clear();
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_STRONG && m_bold.open < 0)
            m_bold.open = int(m_line.size());
    }

    void leaveSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_STRONG && m_bold.open == 0)
            m_bold.length = int(m_line.size());
        if (type == MD_SPAN_STRONG)
            m_bold.open = -1;
        if (type == MD_SPAN_A) {
            const MD_ATTRIBUTE &address = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
            drop(QString::fromUtf8(address.text, qsizetype(address.size)));
        }
    }

    void text(MD_TEXTTYPE type, const QString &text)
    {
        switch (type) {
        case MD_TEXT_SOFTBR:
        case MD_TEXT_BR:
            flush();
            break;
        case MD_TEXT_HTML:
            drop(text);
            break;
        case MD_TEXT_ENTITY:
            m_line += text == QLatin1String("&nbsp;") ? QStringLiteral(" ") : text;
            break;
        default:
            for (qsizetype start = 0, end = 0; start <= text.size(); start = end + 1) {
                end = text.indexOf(u'\n', start);
                end = end < 0 ? text.size() : end;
                if (start > 0)
                    flush();
                m_line += QStringView(text).mid(start, end - start);
            }
            break;
        }
    }

    void flush()
    {
        // «**标题。**正文»: CommonMark sees no end of bold between a full stop and a letter.
        static const QString mark = QStringLiteral("**");
        if (m_line.contains(mark)) {
            QString bare; // put together anew: a long line may be full of marks
            qsizetype from = 0;
            for (qsizetype at = m_line.indexOf(mark); at >= 0; at = m_line.indexOf(mark, from)) {
                bare += QStringView(m_line).mid(from, at - from);
                from = at + mark.size();
                if (bare.isEmpty() && m_bold.literal < 0) {
                    m_bold.literal = 0;
                } else if (m_bold.literal == 0) {
                    m_bold.length = int(bare.size());
                    m_bold.literal = 1;
                }
            }
            bare += QStringView(m_line).mid(from);
            m_line = bare;
        }
        if (!m_line.trimmed().isEmpty())
            m_document.blocks.append({m_line, 0, m_level, qMin(m_bold.length, int(m_line.size())), {}});
        m_line.clear();
        m_bold = {};
    }

private:
    struct List {
        int next; ///< −1 for a list without numbers.
        QChar delimiter;
    };
    struct Bold {
        int open = -1;
        int length = 0;
        int literal = -1;
    };

    void drop(const QString &text) { m_document.dropped.append({text, DropReason::Markup, 0}); }

    SourceDocument &m_document;
    QString m_line;
    QStringList m_cells;
    QList<List> m_lists;
    Bold m_bold;
    int m_level = 0;
};

/// «---», properties, «---» at the top of the file; its length, 0 where there is none.
qsizetype propertiesLength(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\x{FEFF}?---[ \\t]*\\r?\\n(?:(?!---)[^\\n]*\\n){0,60}---[ \\t]*(?:\\r?\\n|$)"));
    return pattern.match(text).capturedLength();
}

/// The marks that were taken off: what the source has more often than the blocks.
QString marksOf(const SourceDocument &document)
{
    static const QString marks = QStringLiteral("#*_~`>|-+=:\\[]()<>!.&;");
    QHash<QChar, int> balance;
    for (const QChar c : document.source) {
        if (marks.contains(c))
            ++balance[c];
    }
    const auto take = [&](const QString &text) {
        for (const QChar c : text) {
            if (marks.contains(c))
                --balance[c];
        }
    };
    for (const SourceBlock &block : document.blocks)
        take(block.text);
    for (const DroppedText &dropped : document.dropped)
        take(dropped.text);
    QString taken;
    for (auto it = balance.cbegin(); it != balance.cend(); ++it)
        taken += QString(qMax(0, it.value()), it.key());
    return taken;
}

} // namespace

bool looksLikeMarkdown(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:#{1,6} \\S|\\*\\*[^*\\n]+\\*\\*|\\|.*\\|[ \\t]*$)"), QRegularExpression::MultilineOption);
    return propertiesLength(text) > 0 || pattern.match(text).hasMatch();
}

Result<SourceDocument> readMarkdownDocument(const QString &text, const QString &name)
{
    SourceDocument document;
    document.name = name;
    document.source = text;
    document.linesMayBeWrapped = true;
    const qsizetype properties = propertiesLength(text);
    if (properties > 0)
        document.dropped.append({text.left(properties).trimmed(), DropReason::FrontMatter, 0});

    Collector collector(document);
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        static_cast<Collector *>(self)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        static_cast<Collector *>(self)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *self) {
        static_cast<Collector *>(self)->enterSpan(type);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *self) {
        static_cast<Collector *>(self)->leaveSpan(type, detail);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *characters, MD_SIZE size, void *self) {
        static_cast<Collector *>(self)->text(type, QString::fromUtf8(characters, qsizetype(size)));
        return 0;
    };

    const QByteArray bytes = text.mid(properties).toUtf8();
    if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &collector) != 0)
        return tl::unexpected(brokenFile(name));
    collector.flush();
    if (document.blocks.size() > 2 * qsizetype(MostLines))
        return tl::unexpected(tooLongText(name));
    if (const QString marks = marksOf(document); !marks.isEmpty())
        document.dropped.append({marks, DropReason::Markup, 0});
    return document;
}

} // namespace jingan
