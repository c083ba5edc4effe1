// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outlinemodel.h"

#include "app/common/numbers.h"

#include <vector>

namespace jingan {

struct OutlineModel::Node {
    QString title;
    int paragraph = 0;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(const QString &text, int number)
    {
        children.push_back(std::make_unique<Node>());
        Node *child = children.back().get();
        child->title = text;
        child->paragraph = number;
        child->parent = this;
        return child;
    }
    int row() const
    {
        if (!parent)
            return 0;
        for (size_t i = 0; i < parent->children.size(); ++i) {
            if (parent->children[i].get() == this)
                return int(i);
        }
        return 0;
    }
};

OutlineModel::OutlineModel(const Report &report, QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    for (const Part &part : report.parts) {
        Node *partNode = m_root->add(spacedTitle(part.heading()), part.opening.value(0));
        for (const Section &section : part.sections) {
            Node *sectionNode = section.isWholePart ? partNode : partNode->add(section.heading(), section.paragraphs.value(0));
            if (section.isWholePart)
                partNode->paragraph = section.paragraphs.value(0);
            if (partNode->paragraph == 0)
                partNode->paragraph = sectionNode->paragraph;
            for (const int number : section.paragraphs) {
                const Paragraph &paragraph = report.paragraphs.at(number - 1);
                if (paragraph.isTopic())
                    sectionNode->add(paragraph.headline, number);
            }
        }
    }
}

OutlineModel::~OutlineModel() = default;

const OutlineModel::Node *OutlineModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *above = node(child)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row(), 0, above);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return node(index)->title;
    case ParagraphRole:
        return node(index)->paragraph;
    default:
        return {};
    }
}

QModelIndex OutlineModel::headingOf(int paragraph) const
{
    const Node *found = m_root.get();
    for (;;) {
        const Node *next = nullptr;
        for (const auto &child : found->children) {
            if (child->paragraph <= paragraph)
                next = child.get();
        }
        if (!next)
            break;
        found = next;
    }
    return found == m_root.get() ? QModelIndex() : createIndex(found->row(), 0, const_cast<Node *>(found));
}

} // namespace jingan
