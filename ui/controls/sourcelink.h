// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QToolButton>

namespace jingan {

/// «原文第 4、24 段»: leads to the sentences that something comes from. With several
/// places a click opens a menu of them.
class SourceLink : public QToolButton
{
    Q_OBJECT
public:
    explicit SourceLink(QWidget *parent = nullptr);
    explicit SourceLink(const QList<TextPlace> &places, QWidget *parent = nullptr);

    /// Hidden where there is no valid place.
    void setPlaces(const QList<TextPlace> &places);

signals:
    void placeRequested(const jingan::TextPlace &place);

private:
    void activate();

    QList<TextPlace> m_places;
};

} // namespace jingan
