// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/accuracy.h"

#include <QJsonArray>

Score scoreFacts(const jingan::Report &, const QJsonObject &truth, QTextStream &)
{
    Score score;
    score.expected = int(truth.value(QStringLiteral("facts")).toArray().size());
    return score;
}
