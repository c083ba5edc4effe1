// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sourcedocument.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace jingan {

/// A stretch of one paragraph's text, in UTF-16 code units.
struct TextSpan {
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool isEmpty() const { return length == 0; }
    bool contains(int position) const { return position >= start && position < end(); }
    bool operator==(const TextSpan &) const = default;
};

/// A place in the report: a body paragraph («原文第 N 段») and a stretch of it.
struct TextPlace {
    int paragraph = 0; ///< 1-based number among the body paragraphs; 0 is no place.
    TextSpan span;

    bool isValid() const { return paragraph > 0; }
    bool operator==(const TextPlace &) const = default;
};

/// One body paragraph. Headings and the front matter are not paragraphs.
struct Paragraph {
    int number = 0;            ///< 1-based, through the whole report: «原文第 N 段».
    int part = -1;             ///< Index into Report::parts; -1 before the first part.
    int section = -1;          ///< Index into Part::sections; -1 outside any section.
    int page = 0;              ///< 1-based page of the file; 0 where it has no pages.
    QString headline;          ///< The headline of a topic, without its full stop; else empty.
    QString text;              ///< Cleaned text, whole: the headline's sentence included.
    QList<TextSpan> sentences; ///< The sentences of text, in order, without gaps.

    bool isTopic() const { return !headline.isEmpty(); }
    /// The text after the headline's sentence; the whole text where there is no headline.
    QString body() const;
    /// Where body() begins within text.
    int bodyStart() const;
    /// The sentence that holds the position; an empty span where none does.
    TextSpan sentenceAt(int position) const;
};

/// A section (（一）…) of a part.
struct Section {
    QString number;         ///< As printed: 一, 二 …; empty for a title without a number.
    QString title;
    QString marker;         ///< The number with its marks, as printed: （一）, (一), 一、
    QString ending;         ///< The full stop behind a title that has one.
    QList<int> paragraphs;  ///< Paragraph numbers of the section, introductions and topics, in order.
    bool isWholePart = false; ///< Stands for a part that has no sections: all its paragraphs, under its title.

    /// The title with its number, as printed, without a full stop.
    QString heading() const { return marker + title; }
};

/// A part (一、…) of the report.
struct Part {
    QString number;         ///< As printed: 一, 二 …; empty for a title without a number.
    QString title;
    QString marker;         ///< The number with its marks, as printed: 一、
    QString ending;         ///< The full stop behind a title that has one.
    QList<int> opening;     ///< Numbers of the paragraphs before the first section.
    QList<Section> sections;
    QList<int> closing;     ///< Numbers of the paragraphs after the last section's topics.

    /// The title with its number, as printed, without a full stop.
    QString heading() const { return marker + title; }
};

/// What stands behind the report in the same file.
struct Appendix {
    enum class Kind {
        Glossary, ///< 名词解释
        Projects, ///< 民生实事, 实事项目
        Table,    ///< 指标表, 计划表
        Other,    ///< 附件
    };
    Kind kind = Kind::Other;
    QString title;
    QList<QStringList> rows; ///< Its lines; a line of text has one cell.
    int page = 0;
};

/// A government work report as a document.
struct Report {
    QString title;               ///< 政府工作报告
    QString region;              ///< 静安区
    QString meeting;             ///< 静安区第二届人民代表大会第六次会议
    QDate date;
    QString speaker;             ///< 翟磊
    QString speakerTitle;        ///< 静安区区长
    int plannedYear = 0;         ///< See planYear(); set by the parser.
    QList<int> preamble;         ///< Numbers of the paragraphs before the first part.
    QList<Part> parts;
    QList<Paragraph> paragraphs; ///< All body paragraphs; paragraph N is at index N-1.
    QList<Appendix> appendices;
    QList<DroppedText> dropped;  ///< The rest of the file, by reason.

    /// The paragraph with that number; nullptr where there is none.
    const Paragraph *paragraph(int number) const;
    /// The year that the report plans for: its date's, else as its titles name it; 0 where
    /// neither is known.
    int planYear() const { return plannedYear > 0 ? plannedYear : date.year(); }
    /// The year that the report looks back on; 0 where it isn't known.
    int reviewYear() const { return planYear() > 0 ? planYear() - 1 : 0; }
    /// True where the text begins in the middle: its first part isn't the first by number.
    bool lacksBeginning() const;
    /// First place of an exact quote. With a part (index), only within that part:
    /// some sentences stand in both.
    std::optional<TextPlace> find(const QString &quote, int part = -1) const;
    /// The exact text at a place; empty where the place does not exist.
    QString textAt(const TextPlace &place) const;
    /// «一（二）» style number of a paragraph's section, «二» for a part's own paragraph.
    QString sectionLabel(const Paragraph &paragraph) const;
};

} // namespace jingan
