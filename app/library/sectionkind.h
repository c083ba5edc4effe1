// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QList>

#include <optional>

namespace jingan {

/// What a part of a report is about; a filter of the search and how two reports are laid
/// side by side.
enum class SectionKind {
    Opening,    ///< Before the first part.
    Review,     ///< 工作回顾
    Outlook,    ///< 总体要求、目标、形势
    Tasks,      ///< 主要任务、重点工作
    Government, ///< 政府自身建设
    Other,
    Appendix,   ///< 附件、名词解释、民生实事
};

/// All of them, in the order of a report.
const QList<SectionKind> &sectionKinds();
/// In the user's language: 工作回顾.
QString sectionKindName(SectionKind kind);
/// The word of the database and the command line: «review».
QString sectionKindKey(SectionKind kind);
std::optional<SectionKind> sectionKindOfKey(const QString &key);

/// The kind of every part, told from the words of its title and from the parts before it: what
/// follows a review without saying what it is are tasks.
QList<SectionKind> partKinds(const Report &report);
/// The kind of a paragraph's own section, where its title says so («（十）加强政府自身建设»), else
/// of its part. \a parts is partKinds() of the report; indices as in Paragraph.
SectionKind sectionKind(const Report &report, const QList<SectionKind> &parts, int part, int section);

} // namespace jingan
