// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/measuresdialog.h"

#include "ui/projects/measuremodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// The bound is chosen from a list.
class BoundDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const MeasureBound bound : measureBounds())
            box->addItem(measureBoundChoice(bound), int(bound));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
    }
};

} // namespace

MeasuresDialog::MeasuresDialog(const Project &project, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_model(new MeasureModel(project.measures, this))
    , m_table(new QTableView(this))
{
    setWindowTitle(tr("修改指标"));
    auto *title = new QLabel(tr("%1 · 第 %2 项").arg(project.title).arg(project.number), this);
    title->setProperty("role", QStringLiteral("strong"));
    title->setWordWrap(true);
    auto *hint = new QLabel(tr("没有数量的指标不参与快慢判断。已报送的数字跟着它的指标；去掉一项指标，它的数字不再显示，但仍在变更历史中。"), this);
    hint->setProperty("role", QStringLiteral("secondary"));
    hint->setWordWrap(true);

    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MeasureModel::Bound, new BoundDelegate(m_table));
    m_table->setAccessibleName(tr("指标"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36 * theme.textPercent() / 100);
    m_table->horizontalHeader()->setSectionResizeMode(MeasureModel::Name, QHeaderView::Stretch);
    const QFontMetrics metrics(theme.font(13));
    m_table->setColumnWidth(MeasureModel::Target, qMax(metrics.horizontalAdvance(QStringLiteral("88888888.88")) + 24,
        m_table->horizontalHeader()->sectionSizeHint(MeasureModel::Target) + 8));
    m_table->setColumnWidth(MeasureModel::Unit, metrics.horizontalAdvance(QStringLiteral("万平方米")) + 34);
    m_table->setColumnWidth(MeasureModel::Bound, metrics.horizontalAdvance(tr("无数字")) + 60);
    m_table->setColumnWidth(MeasureModel::YearEnd,
        m_table->horizontalHeader()->sectionSizeHint(MeasureModel::YearEnd) + 8);

    auto *add = new QPushButton(theme.icon(QStringLiteral("plus")), tr("添加指标"), this);
    auto *remove = new QPushButton(theme.icon(QStringLiteral("minus")), tr("去掉指标"), this);
    for (QPushButton *button : {add, remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        m_model->addMeasure();
        const QModelIndex cell = m_model->index(m_model->rowCount() - 1, MeasureModel::Name);
        m_table->setCurrentIndex(cell);
        m_table->edit(cell);
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_model->removeMeasure(m_table->currentIndex().row()); });
    const auto follow = [this, remove] { remove->setEnabled(m_table->currentIndex().isValid()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, follow);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MeasureModel::Target));
    follow();

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("保存"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MeasuresDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MeasuresDialog::reject);
    auto *tools = new QHBoxLayout;
    tools->addWidget(add);
    tools->addWidget(remove);
    tools->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(640, 400);
}

QList<ProjectMeasure> MeasuresDialog::measures() const
{
    return m_model->measures();
}

} // namespace jingan
