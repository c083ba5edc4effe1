// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panelfactory.h"

#include "app/library/reportlibrary.h"
#include "ui/library/librarypanel.h"
#include "ui/panels/chartgallerypanel.h"
#include "ui/panels/comparisonpanel.h"
#include "ui/panels/figurelibrarypanel.h"
#include "ui/panels/fulltextpanel.h"
#include "ui/panels/indicatorpanel.h"
#include "ui/panels/overviewpanel.h"
#include "ui/panels/sectionpanel.h"
#include "ui/projects/projectpanel.h"

#include <QCoreApplication>

namespace jingan {

Panel *createPanel(const QString &page, const Dataset &dataset, ProjectStore &store, const Theme &theme,
    const QString &libraryPath, QWidget *parent)
{
    const QString kind = page.section(u'/', 0, 0);
    if (kind == QLatin1String("overview"))
        return new OverviewPanel(dataset, store, theme, parent);
    if (kind == QLatin1String("section"))
        return new SectionPanel(dataset, page.section(u'/', 1, 1).toInt(), page.section(u'/', 2, 2).toInt(), theme, parent);
    if (kind == QLatin1String("indicator"))
        return new IndicatorPanel(dataset, page.section(u'/', 1, 1), theme, parent);
    if (kind == QLatin1String("comparison"))
        return new ComparisonPanel(dataset, theme, parent);
    if (kind == QLatin1String("projects"))
        return new ProjectPanel(dataset, store, theme, parent);
    if (kind == QLatin1String("charts"))
        return new ChartGalleryPanel(dataset, store, theme, parent);
    if (kind == QLatin1String("figures"))
        return new FigureLibraryPanel(dataset, theme, parent);
    if (kind == QLatin1String("fulltext"))
        return new FullTextPanel(dataset, theme, parent);
    if (kind == QLatin1String("library"))
        return new LibraryPanel(libraryPath.isEmpty() ? defaultLibraryPath() : libraryPath, theme, parent);
    return nullptr;
}

QString pageHint(const QString &page)
{
    const QString kind = page.section(u'/', 0, 0);
    if (kind == QLatin1String("section"))
        return QCoreApplication::translate("PageHint", "高亮为报告中的数字，点击可定位");
    if (kind == QLatin1String("comparison"))
        return QCoreApplication::translate("PageHint", "口径不同的各对不计入小结");
    if (kind == QLatin1String("projects"))
        return QCoreApplication::translate("PageHint", "空格键勾选；修改即时存入本机");
    if (kind == QLatin1String("charts"))
        return QCoreApplication::translate("PageHint", "Enter 或双击放大查看；Ctrl+C 复制图片");
    if (kind == QLatin1String("figures"))
        return QCoreApplication::translate("PageHint", "选中一行，下方显示原句");
    if (kind == QLatin1String("library"))
        return QCoreApplication::translate("PageHint", "报告只保存在本机；数字可回到原句");
    if (kind == QLatin1String("fulltext"))
        return QCoreApplication::translate("PageHint", "段号只计正文段落，标题不计");
    return QCoreApplication::translate("PageHint", "增速均为报告原数；推算值另行标注");
}

} // namespace jingan
