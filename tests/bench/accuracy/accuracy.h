// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QJsonObject>
#include <QTextStream>

/// How much of what was found is true, and how much of the truth was found.
struct Score {
    int right = 0;
    int found = 0;
    int expected = 0;

    double precision() const { return found == 0 ? 1.0 : double(right) / found; }
    double recall() const { return expected == 0 ? 1.0 : double(right) / expected; }
    void add(const Score &other)
    {
        right += other.right;
        found += other.found;
        expected += other.expected;
    }
};

/// The headline facts of a report against one entry of truth.json («facts»); each that is
/// missing or wrong goes to \a details as a line.
Score scoreFacts(const jingan::Report &report, const QJsonObject &truth, QTextStream &details);
