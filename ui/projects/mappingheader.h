// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/columnmapping.h"
#include "ui/controls/tableheader.h"

class QComboBox;

namespace jingan {

/// The heading of the import's preview: over each column a list of what it may hold.
class MappingHeader : public TableHeader
{
    Q_OBJECT
public:
    explicit MappingHeader(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a mapping; emits nothing.
    void setMapping(const ColumnMapping &mapping);
    QSize sizeHint() const override;

signals:
    /// The user chose what a column holds.
    void columnChosen(int column, jingan::ImportColumn meaning);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *buildBox(int column);
    void placeBoxes();

    QList<QComboBox *> m_boxes;
};

} // namespace jingan
