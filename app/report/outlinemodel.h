// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QAbstractItemModel>

#include <memory>

namespace jingan {

/// The report's outline as a tree: parts, sections, topics.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        ParagraphRole = Qt::UserRole, ///< Number of the first paragraph beneath the heading.
    };

    explicit OutlineModel(const Report &report, QObject *parent = nullptr);
    ~OutlineModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The innermost heading above a paragraph; invalid before the first.
    QModelIndex headingOf(int paragraph) const;

private:
    struct Node;

    const Node *node(const QModelIndex &index) const;

    std::unique_ptr<Node> m_root;
};

} // namespace jingan
