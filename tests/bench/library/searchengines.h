// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

/// A way to search passages, measured beside the library's own.
class SearchEngine
{
public:
    virtual ~SearchEngine() = default;

    virtual QString name() const = 0;
    /// Takes all passages in, by their row.
    virtual void index(const QHash<qint64, QString> &passages) = 0;
    /// Rows of the passages that hold the text, and the text of the first \a shown of them,
    /// as a page of results takes it.
    virtual QList<qint64> search(const QString &text, int shown) = 0;
    /// Bytes on disk.
    virtual qint64 size() const = 0;
};

/// FTS5 with every two neighbouring characters as a word.
std::unique_ptr<SearchEngine> pairEngine(const QString &folder);
/// Xapian with its own n-grams of Chinese; null where it was not found when building.
std::unique_ptr<SearchEngine> xapianEngine(const QString &folder);
