// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectdelegate.h"

#include "app/common/numbers.h"
#include "app/projects/projecttreemodel.h"
#include "ui/projects/datefield.h"
#include "ui/projects/numberfield.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QCompleter>
#include <QPainter>
#include <QTimer>
#include <QTreeView>

namespace jingan {

namespace {

constexpr int RowHeight = 28;
constexpr int BarHeight = 7;
constexpr int IconSize = 15;

const ProjectTreeModel *modelOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    return qobject_cast<const ProjectTreeModel *>(proxy ? proxy->sourceModel() : index.model());
}

/// The project of a row of the model or of a proxy before it.
const ProjectRecord *recordOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    return modelOf(index)->recordAt(proxy ? proxy->mapToSource(index) : index);
}

} // namespace

QString statusIconName(StatusGroup status)
{
    switch (status) {
    case StatusGroup::NotStarted:
        return QStringLiteral("status-not-started");
    case StatusGroup::InProgress:
        return QStringLiteral("status-in-progress");
    case StatusGroup::Done:
        return QStringLiteral("status-done");
    case StatusGroup::NeedsAttention:
        return QStringLiteral("status-needs-attention");
    }
    Q_UNREACHABLE();
}

ProjectDelegate::ProjectDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ProjectDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = RowHeight * m_theme.textPercent() / 100;
    // A group's progress is a bar; asked for, it goes through all its projects.
    if (index.column() == ProjectTreeModel::Percent && index.data(ProjectTreeModel::NumberRole).toInt() == 0)
        return {0, height};
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(height);
    return size;
}

void ProjectDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int number = index.data(ProjectTreeModel::NumberRole).toInt();
    const auto *view = qobject_cast<const QTreeView *>(option->widget);
    const bool numbered = view && !view->isColumnHidden(ProjectTreeModel::Number);
    if (index.column() == ProjectTreeModel::Title && number > 0 && !numbered)
        option->text = QStringLiteral("%1  %2").arg(number).arg(option->text);
}

void ProjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    const bool area = index.data(ProjectTreeModel::NumberRole).toInt() == 0;
    QStyleOptionViewItem item(option);
    if (area) {
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? tokens.soft : tokens.navigation);
        item.font.setBold(index.column() == ProjectTreeModel::Title);
        item.palette.setColor(QPalette::Text, index.column() == ProjectTreeModel::Title ? tokens.text : tokens.secondaryText);
    } else if (index.column() >= ProjectTreeModel::LeadDepartment
        && index.data(Qt::EditRole).toString().isEmpty()) {
        // What is not filled in steps back.
        item.palette.setColor(QPalette::Text, tokens.captionText);
    }
    const bool painted = index.column() == ProjectTreeModel::Status || index.column() == ProjectTreeModel::Percent;
    if (!painted) {
        QStyledItemDelegate::paint(painter, item, index);
        return;
    }
    // The ground as every cell has it, without the words.
    initStyleOption(&item, index);
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == ProjectTreeModel::Status && !area)
        paintStatus(painter, option.rect, index);
    else if (index.column() == ProjectTreeModel::Percent && area)
        paintAreaProgress(painter, option.rect, index);
    else if (index.column() == ProjectTreeModel::Percent)
        paintProgress(painter, option.rect, index);
    painter->restore();
}

void ProjectDelegate::paintStatus(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const StatusGroup status = statusGroup(ProjectStatus(index.data(ProjectTreeModel::StatusRole).toInt()));
    const ThemeTokens &tokens = m_theme.tokens();
    const QColor color = status == StatusGroup::NotStarted ? tokens.statusNotStartedEdge : tokens.statusColor(status);
    // One in every row of every frame.
    QIcon &icon = m_icons[statusIconName(status) + color.name() + tokens.surface.name()];
    if (icon.isNull())
        icon = m_theme.icon(statusIconName(status), color);
    icon.paint(painter, QRect(rect.left() + 6, rect.center().y() - IconSize / 2, IconSize, IconSize));
    painter->setFont(m_theme.font(13));
    painter->setPen(tokens.text);
    painter->drawText(rect.adjusted(28, 0, -2, -2), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

void ProjectDelegate::paintProgress(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    const QVariant percent = index.data(ProjectTreeModel::PercentRole);
    const StatusGroup status = statusGroup(ProjectStatus(index.data(ProjectTreeModel::StatusRole).toInt()));
    const QRectF groove(rect.left() + 6, rect.center().y() - BarHeight / 2.0, BarWidth, BarHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.innerLine);
    painter->drawRoundedRect(groove, BarHeight / 2.0, BarHeight / 2.0);
    if (percent.isValid() && percent.toDouble() > 0.0) {
        QRectF bar = groove;
        bar.setWidth(qBound(qreal(BarHeight), BarWidth * percent.toDouble() / 100.0, qreal(BarWidth)));
        painter->setBrush(tokens.statusColor(status == StatusGroup::NotStarted ? StatusGroup::InProgress : status));
        painter->drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    }
    painter->setFont(m_theme.font(13));
    painter->setPen(percent.isValid() ? tokens.secondaryText : tokens.captionText);
    painter->drawText(rect.adjusted(BarWidth + 14, 0, 0, -2), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

void ProjectDelegate::paintAreaProgress(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    const QVariantList counts = index.data(ProjectTreeModel::StatusCountsRole).toList();
    int total = 0;
    for (const QVariant &count : counts)
        total += count.toInt();
    qreal x = rect.left() + 6;
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < counts.size() && total > 0; ++i) {
        const qreal width = BarWidth * counts.at(i).toDouble() / total;
        if (width <= 0.0)
            continue;
        painter->setBrush(tokens.statusColor(statusGroups().at(i)));
        painter->drawRoundedRect(QRectF(x, rect.center().y() - BarHeight / 2.0, qMax(1.0, width - 1.0), BarHeight), 2, 2);
        x += width;
    }
    painter->setFont(m_theme.font(13));
    painter->setPen(tokens.secondaryText);
    painter->drawText(rect.adjusted(BarWidth + 14, 0, 0, -2), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

QWidget *ProjectDelegate::choiceEditor(QWidget *parent, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    if (index.column() == ProjectTreeModel::Status) {
        for (const StatusMark mark : statusMarks()) {
            if (mark != StatusMark::None)
                box->addItem(statusMarkName(mark), int(mark));
        }
    } else {
        for (const ConstructionStage stage : constructionStages())
            box->addItem(stage == ConstructionStage::None ? QStringLiteral("—") : constructionStageName(stage), int(stage));
    }
    // A choice is the whole edit; the list opens at once.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<ProjectDelegate *>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

QWidget *ProjectDelegate::lineEditor(QWidget *parent, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    const ProjectTreeModel *model = modelOf(index);
    if (index.column() != ProjectTreeModel::LeadDepartment && index.column() != ProjectTreeModel::Area)
        return line;
    auto *completer = new QCompleter(index.column() == ProjectTreeModel::Area ? model->areas() : model->departments(), line);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line->setCompleter(completer);
    return line;
}

QWidget *ProjectDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    switch (index.column()) {
    case ProjectTreeModel::Status:
    case ProjectTreeModel::Stage:
        editor = choiceEditor(parent, index);
        break;
    case ProjectTreeModel::Start:
    case ProjectTreeModel::Due: {
        auto *field = new DateField(m_theme, parent);
        const ProjectRecord *record = recordOf(index);
        field->setReading(record ? record->project.year : 0, index.column() == ProjectTreeModel::Start);
        connect(field, &DateField::picked, this, [this, field] {
            auto *self = const_cast<ProjectDelegate *>(this);
            emit self->commitData(field);
            emit self->closeEditor(field);
        });
        editor = field;
        break;
    }
    case ProjectTreeModel::Percent:
    case ProjectTreeModel::Done:
        editor = new NumberField(parent);
        break;
    default:
        editor = lineEditor(parent, index);
    }
    editor->setProperty("role", QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void ProjectDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Over the bar of a progress as over any cell; wide enough for what is typed.
    QRect cell = option.rect;
    cell.setWidth(qMax(cell.width(), qobject_cast<DateField *>(editor) ? 150 * m_theme.textPercent() / 100 : 100));
    if (const QWidget *viewport = editor->parentWidget(); viewport && cell.right() >= viewport->width())
        cell.moveRight(viewport->width() - 1);
    editor->setGeometry(cell);
}

void ProjectDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void ProjectDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QVariant value;
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        value = box->currentData();
    } else if (const auto *date = qobject_cast<DateField *>(editor)) {
        // What can't be read goes to the model as it is, which says what is wrong with it.
        value = date->date().isValid() ? date->date().toString(Qt::ISODate) : date->text().trimmed();
    } else if (const auto *number = qobject_cast<NumberField *>(editor)) {
        value = number->number() ? formatNumber(*number->number()) : number->text().trimmed();
    } else {
        value = qobject_cast<QLineEdit *>(editor)->text().trimmed();
    }
    if (value != index.data(Qt::EditRole))
        model->setData(index, value, Qt::EditRole);
}

} // namespace jingan
