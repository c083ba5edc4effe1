// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sourcedocument.h"

#include <QString>

#include <optional>

namespace jingan {

/// How a heading is numbered, the outermost form first.
enum class HeadingForm {
    PartWord,  ///< 第一部分, 第一篇
    Plain,     ///< No number: 2024年工作回顾
    Chinese,   ///< 一、
    Bracketed, ///< （一） or (一)
    Arabic,    ///< 1. or 1、
};

/// A line that may be a heading, or begin with one.
struct HeadingLine {
    HeadingForm form = HeadingForm::Plain;
    QString number;  ///< 一, 十二, 3; empty for Plain.
    int value = 0;   ///< Of the number; 0 for Plain.
    QString marker;  ///< The number with its marks, as printed.
    QString title;   ///< Without number and full stop.
    QString ending;  ///< The full stop behind the title.
    QString rest;    ///< The text that runs on behind the title; empty where the line is a heading alone.
};

/// The heading that a line is or begins with, by its form alone; none for plain text.
/// A run-in heading («（一）标题。正文») ends at the first full stop, or where the bold ends.
std::optional<HeadingLine> headingLineOf(const SourceBlock &line);

/// True for the titles that the parts of a report bear: 工作回顾, 主要任务, 工作安排 …
bool isPartTitle(const QString &title);

/// 十二 → 12; 0 for what is no number.
int chineseNumberValue(const QString &text);

} // namespace jingan
