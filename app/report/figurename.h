// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/quantity.h"

namespace jingan {

/// What the quantities of a paragraph count, read from the words around each.
struct FigureName {
    QString name;     ///< «新增社区长者食堂»; «开工、竣工面积（各）» where each has the number.
    TextSpan quote;   ///< The clauses that say so, the number among them.
};

/// One name a quantity, in the same order. A row of things shares the verb of its first:
/// «新增2家智慧养老院、1个社区综合为老服务中心» counts 新增智慧养老院 and 新增社区综合为老服务中心.
QList<FigureName> nameFigures(const QString &text, const QList<Quantity> &quantities);

} // namespace jingan
