// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sectionkind.h"
#include "app/report/report.h"

#include <QDateTime>

namespace jingan {

/// A report of the library as its list shows it.
struct LibraryReport {
    qint64 id = 0;
    QString place;          ///< 静安区; empty where it could not be told.
    int year = 0;           ///< The year that the report plans for; 0 where it could not be told.
    bool confirmed = false; ///< The user looked at place and year; else they are guessed.
    QString title;
    QString fileName;       ///< Without its folder.
    QDateTime added;        ///< UTC.
    int paragraphs = 0;
    int characters = 0;     ///< Of the paragraphs.
    int facts = 0;          ///< Headline facts.
    int corrections = 0;
    int lostCorrections = 0; ///< Those of them that no longer apply.
};

/// A piece of a report as it is searched: a heading or a paragraph.
struct LibraryPassage {
    enum class Form { Heading, Paragraph, Appendix };

    qint64 reportId = 0;
    int index = 0;          ///< 0-based in the report's order.
    Form form = Form::Paragraph;
    SectionKind kind = SectionKind::Other;
    int paragraph = 0;      ///< «原文第 N 段»; of a heading the first paragraph below it; 0 for none.
    QString heading;        ///< The headings above it: «二、2025年主要任务 · （一）…».
    QString text;
};

} // namespace jingan
