// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"

namespace jingan {

/// Something found: a stretch of the text, a heading, a figure or a project.
struct SearchHit {
    enum class Kind { Text, Heading, Indicator, Project };

    Kind kind = Kind::Text;
    TextPlace place;      ///< Where it stands in the report.
    QString snippet;      ///< Some words around it, or the title.
    TextSpan match;       ///< The found words within the snippet.
    QString context;      ///< «一（二）科技创新蓄势聚能»
    QString indicatorId;  ///< Of an indicator.
    int projectNumber = 0;///< Of a project.
};

/// Finds a text in the report, its headings, the indicators and the projects: names first,
/// then the text in its order. White space, case and full or half width don't count. An empty
/// query finds nothing; another name of an indicator finds what the report prints for it, and an
/// indicator its name in the window's language.
QList<SearchHit> searchDataset(const Dataset &dataset, const QString &query);

/// Says what stands in the hits for the name that was typed: «GDP = 生产总值»; empty where nothing does.
QString foundByOtherName(const QList<SearchHit> &hits, const QString &query);

} // namespace jingan
