// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectlog.h"
#include "app/slides/slide.h"
#include "ui/export/exportpages.h"
#include "ui/theme/theme.h"

#include <functional>
#include <memory>

namespace jingan {

/// A whole document that can be exported as it is laid out.
struct ExportDocument {
    QString id;       ///< briefing, slides
    QString name;     ///< «A4 简报», «演示文稿：默认»: in its choice.
    QString remark;   ///< What it holds: «指标、各节图表与 48 项清单», «16:9».
    QString fileName; ///< Without suffix, behind the report's name: «简报».
    QString title;    ///< The document's own.
    std::function<std::shared_ptr<const ExportPages>(ThemeName)> pages;
};

/// What a page of the window has to export.
struct ExportOffer {
    QList<ChartSpec> charts;  ///< All there are.
    QString chartId;          ///< The current one; the first where it is empty or unknown.
    QStringList pageChartIds; ///< Those of the current page.
    QString pageTitle;
    QString reportName;       ///< «静安区政府工作报告2025»: begins the proposed file names.
    QList<ExportDocument> documents = {}; ///< Offered as PDF besides the charts.
};

/// The A4 briefing with what was recorded by now.
ExportDocument briefingDocument(const Dataset &dataset, const QList<ProjectRecord> &records);
/// Slides of a set, as pages of 16:9.
ExportDocument slidesDocument(const Report &report, const QList<Slide> &slides, const QString &setName);

} // namespace jingan
