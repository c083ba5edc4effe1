// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/briefingpages.h"

#include "ui/export/briefinglayout.h"

#include <QCoreApplication>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BriefingPages)
};

} // namespace

BriefingPages::BriefingPages(const Briefing &briefing, ThemeName theme)
    : SheetPages(theme)
{
    // The chapters first: the contents tell their pages.
    PageFlow flow(theme);
    QList<ContentsEntry> entries;
    for (const BriefingChapter &chapter : briefing.chapters) {
        entries.append({chapter.title, 0, flow.count()});
        for (const BriefingSection &section : chapter.sections) {
            if (section.title != chapter.title)
                entries.append({section.title, 1, flow.count()});
            layOutSection(flow, chapter.title, section);
        }
    }
    // How many pages the contents take depends on their lines alone.
    const int front = 1 + int(contentsPages(entries, theme).size());
    for (ContentsEntry &entry : entries)
        entry.page += front;

    m_pages = {coverPage(briefing, theme)};
    m_pages += contentsPages(entries, theme);
    m_pages += flow.pages();
    const QString source = briefing.asOf.isEmpty() ? briefing.source : Words::tr("%1 · 办理情况%2").arg(briefing.source, briefing.asOf);
    // The cover stands without.
    for (int page = 1; page < count(); ++page) {
        addHeader(page, briefing.title, m_pages.at(page).chapter);
        addFooter(page, source);
    }

    m_outline = {{briefing.title, 0, 0}, {Words::tr("目录"), 0, 1}};
    for (const ContentsEntry &entry : std::as_const(entries))
        m_outline.append({entry.title, entry.level, entry.page});
}

} // namespace jingan
