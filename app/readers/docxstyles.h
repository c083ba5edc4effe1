// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace jingan {

/// What a paragraph style says that a report's outline needs.
struct DocxStyle {
    QString basedOn;
    int headingLevel = 0; ///< 1-based; 0 for text.
    bool bold = false;
    QString numberId;     ///< Of the numbering that the style carries.
    int numberLevel = 0;
};

/// styles.xml: by the style's id, what it is based on already worked in.
QHash<QString, DocxStyle> readDocxStyles(const QByteArray &xml);

/// The numbers that Word sets before paragraphs, which stand nowhere in the text.
class DocxNumbering
{
public:
    explicit DocxNumbering(const QByteArray &xml = {});

    /// The next number of a list at a level (0-based), with its marks: «一、», «（二）», «1.»;
    /// empty for a bullet or an unknown list.
    QString next(const QString &numberId, int level);

private:
    struct Level {
        QString format;
        QString text;
        int start = 1;
    };
    struct List {
        QString abstractId;
        QHash<int, int> starts;
    };

    QHash<QString, QHash<int, Level>> m_abstract;
    QHash<QString, List> m_lists;
    QHash<QString, QHash<int, int>> m_counters; ///< By abstract list: paragraphs of one list go on counting.
};

/// 1 → 一, 12 → 十二, 21 → 二十一; up to 9999.
QString chineseNumber(int number);

} // namespace jingan
