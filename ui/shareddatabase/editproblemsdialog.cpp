// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/editproblemsdialog.h"
#include "ui/controls/wordlabel.h"

#include "app/projects/editproblemmodel.h"
#include "app/projects/projectstore.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

constexpr QSize FirstSize(860, 540);
constexpr QSize WindowEdge(48, 48);
constexpr int LeastValueHeight = 76;

} // namespace

EditProblemsDialog::EditProblemsDialog(const ProjectStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_model(new EditProblemModel(store, this))
    , m_table(new QTableView(this))
    , m_subject(wordLabel(QStringLiteral("strong"), this))
    , m_allMine(new QPushButton(tr("全部保留我的"), this))
    , m_allTheirs(new QPushButton(tr("全部采用对方的"), this))
{
    setWindowTitle(tr("与他人冲突的改动"));
    auto *words = wordLabel(QStringLiteral("secondary"), this);
    words->setText(tr("您和别人改了同一处，或服务器没有接受您的修改。决定之前，清单显示对方的值；没有选择的不会丢失。"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("冲突的改动"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {int(EditProblemModel::Field), int(EditProblemModel::When)})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    auto *later = new QPushButton(tr("以后再决定"), this);
    for (QPushButton *button : {m_allMine, m_allTheirs, later})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_allMine);
    buttons->addWidget(m_allTheirs);
    buttons->addStretch(1);
    buttons->addWidget(later);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_subject);
    layout->addWidget(buildValues());
    layout->addLayout(buttons);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showProblem(current.row()); });
    connect(m_model, &EditProblemModel::modelReset, this, &EditProblemsDialog::follow);
    connect(m_keepMine, &QPushButton::clicked, this, [this] { decide(true, false); });
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] { decide(false, false); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { decide(true, true); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { decide(false, true); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    // Within the window that it is opened over.
    resize(parent ? FirstSize.boundedTo(parent->size() - WindowEdge) : FirstSize);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

EditProblemsDialog *EditProblemsDialog::openOver(const ProjectStore &store, QWidget *window)
{
    auto *dialog = window->findChild<EditProblemsDialog *>();
    if (!dialog) {
        dialog = new EditProblemsDialog(store, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

QWidget *EditProblemsDialog::buildValues()
{
    auto *values = new QWidget(this);
    auto *grid = new QGridLayout(values);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    const auto addSide = [&](int column, const QString &heading, QLabel *&headingLabel, QLabel *&value, QLabel *&caption, QPushButton *&button,
                             const QString &action) {
        auto *box = new QFrame(values);
        box->setProperty("role", QStringLiteral("quote"));
        headingLabel = wordLabel(QStringLiteral("strong"), box);
        headingLabel->setText(heading);
        value = wordLabel(QStringLiteral("body"), box);
        value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        value->setMinimumHeight(LeastValueHeight);
        caption = wordLabel(QStringLiteral("caption"), box);
        button = new QPushButton(action, box);
        button->setAutoDefault(false);
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(12, 10, 12, 10);
        layout->setSpacing(4);
        layout->addWidget(headingLabel);
        layout->addWidget(value, 1);
        layout->addWidget(caption);
        layout->addWidget(button, 0, Qt::AlignLeft);
        grid->addWidget(box, 0, column);
        grid->setColumnStretch(column, 1);
    };
    QLabel *mineHeading = nullptr;
    addSide(0, tr("我的"), mineHeading, m_mine, m_mineWhen, m_keepMine, tr("保留我的"));
    addSide(1, tr("对方的"), m_theirsHeading, m_theirs, m_theirsWho, m_takeTheirs, tr("采用对方的"));
    m_keepMine->setObjectName(QStringLiteral("keepMine"));
    m_takeTheirs->setObjectName(QStringLiteral("takeTheirs"));
    return values;
}

void EditProblemsDialog::showProblem(int row)
{
    if (row < 0)
        return;
    m_row = row;
    const ProjectEditProblem &problem = m_model->problem(row);
    m_current = problem.editId;
    const bool conflict = problem.kind == ProjectEditProblem::Kind::Conflict;
    m_subject->setText(tr("%1 · %2").arg(m_model->index(row, EditProblemModel::Title).data().toString(),
        m_model->index(row, EditProblemModel::Field).data().toString()));
    m_mine->setText(m_model->mineText(row));
    m_mineWhen->setText(m_model->index(row, EditProblemModel::When).data().toString());
    m_theirsHeading->setText(conflict ? tr("对方的") : tr("没有被接受"));
    m_theirs->setText(m_model->theirsText(row));
    m_theirsWho->setText(m_model->theirsAuthor(row));
    m_keepMine->setText(conflict ? tr("保留我的") : tr("再次发送"));
    m_takeTheirs->setText(conflict ? tr("采用对方的") : tr("放弃这项修改"));
    // What each button would make of the value, for those who don't see the boxes.
    m_keepMine->setAccessibleDescription(m_mine->text());
    m_takeTheirs->setAccessibleDescription(conflict ? m_theirs->text() + u' ' + m_theirsWho->text() : m_theirs->text());
}

void EditProblemsDialog::follow()
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        accept();
        return;
    }
    // The same one where it is still to be decided, else the next.
    const int same = m_model->rowOf(m_current);
    m_table->setCurrentIndex(m_model->index(same >= 0 ? same : std::min(m_row, rows - 1), 0));
}

void EditProblemsDialog::decide(bool mine, bool all)
{
    QStringList edits;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (all || m_model->problem(row).editId == m_current)
            edits.append(m_model->problem(row).editId);
    }
    ProjectConnection &connection = *m_store.connection();
    for (const QString &edit : std::as_const(edits)) {
        if (mine)
            connection.keepMine(edit);
        else
            connection.takeTheirs(edit);
    }
}

} // namespace jingan
