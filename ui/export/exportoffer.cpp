// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportoffer.h"

#include "app/briefing/briefingcontent.h"
#include "ui/export/briefingpages.h"
#include "ui/presentation/slidepages.h"

#include <QCoreApplication>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

} // namespace

ExportDocument briefingDocument(const Dataset &dataset, const QList<ProjectRecord> &records)
{
    const auto content = std::make_shared<const Briefing>(reportBriefing(dataset, records));
    ExportDocument document;
    document.id = QStringLiteral("briefing");
    document.name = Words::tr("A4 简报");
    document.remark = Words::tr("指标、各节图表与 %1 项清单").arg(records.size());
    document.fileName = Words::tr("简报");
    document.title = content->title;
    document.pages = [content](ThemeName theme) { return std::make_shared<BriefingPages>(*content, theme); };
    return document;
}

ExportDocument slidesDocument(const Report &report, const QList<Slide> &slides, const QString &setName)
{
    ExportDocument document;
    document.id = QStringLiteral("slides");
    document.name = Words::tr("演示文稿：%1").arg(setName);
    document.remark = QStringLiteral("16:9");
    document.fileName = document.name;
    document.title = Words::tr("%1 年%2%3").arg(report.planYear()).arg(report.region, report.title);
    document.pages = [slides](ThemeName theme) { return std::make_shared<SlidePages>(slides, SlideStyle{theme}); };
    return document;
}

} // namespace jingan
