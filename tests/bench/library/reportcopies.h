// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QRandomGenerator;

/// Reports for the library's benchmarks: copies, each changed, of real ones.

constexpr int QueriesOfALength = 60;

/// The texts of the reports in a folder; of the shipped one where it is empty.
QStringList reportTexts(const QString &folder);
/// Writes \a count text files, the same ones at every run.
void writeCopies(const QStringList &texts, int count, const QString &folder);
/// QueriesOfALength substrings of passages; of those of several characters, a quarter hardly occurs.
QStringList queriesOf(int length, const QStringList &passages, QRandomGenerator &random);
