// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidesorter.h"

#include "app/slides/slidecatalogue.h"
#include "ui/controls/card.h"
#include "ui/presentation/presentationsettings.h"
#include "ui/presentation/screenchoice.h"
#include "ui/presentation/slidethumbnaildelegate.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

constexpr QSize FirstSize(1180, 780);
/// What the desktop keeps around a window.
constexpr QSize FrameRoom(16, 48);
constexpr int PictureWidth = 168;
constexpr int CellGap = 12;
/// Two columns of pictures and the scroll bar.
constexpr int ChoicesWidth = 2 * (PictureWidth + 8 + CellGap) + 14 + 32;
constexpr int RemarkHeight = 74;

QListView *gridView(QWidget *parent, const QString &name)
{
    auto *view = new QListView(parent);
    view->setFlow(QListView::LeftToRight);
    view->setWrapping(true);
    view->setResizeMode(QListView::Adjust);
    view->setUniformItemSizes(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMouseTracking(true);
    view->setDragEnabled(true);
    view->setAccessibleName(name);
    return view;
}

} // namespace

SlideSorter::SlideSorter(SlideSets &sets, const QList<Slide> &slides, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_sets(sets)
    , m_theme(theme)
    , m_order(new SlideListModel(sets, this))
    , m_choices(new SlideChoiceModel(*m_order, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_thumbnails(new SlideThumbnails(PictureWidth, {}, this))
{
    setWindowTitle(tr("幻灯片编排"));
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(18, 0, 18, 0);
    columns->setSpacing(14);
    columns->addWidget(buildChoices());
    columns->addWidget(buildOrder(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildSets());
    layout->addLayout(columns, 1);
    layout->addWidget(buildBottom());

    connect(m_order, &SlideListModel::failed, this, &SlideSorter::tellError);
    connect(m_choices, &SlideChoiceModel::failed, this, &SlideSorter::tellError);
    connect(&sets, &SlideSets::setsChanged, this, &SlideSorter::fillSets);
    connect(&sets, &SlideSets::currentChanged, this, &SlideSorter::fillSets);
    connect(m_order, &QAbstractItemModel::modelReset, this, &SlideSorter::showSelection);
    connect(m_order, &QAbstractItemModel::rowsInserted, this, &SlideSorter::showSelection);
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, &SlideSorter::showSelection);
    connect(m_order, &QAbstractItemModel::rowsMoved, this, &SlideSorter::showSelection);
    connect(m_orderView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SlideSorter::showSelection);

    setSlides(slides);
    fillSets();
    fillScreens();
    choose(0);
    m_orderView->setFocus();
    resize(FirstSize.boundedTo(screen()->availableSize() - FrameRoom));
}

SlideSorter::~SlideSorter() = default;

void SlideSorter::setSlides(const QList<Slide> &slides)
{
    m_defaultIds = defaultSlideIds(slides);
    m_thumbnails->setSlides(slides);
    m_order->setSlides(slides);
    m_choices->setSlides(slides);
}

QPushButton *SlideSorter::addButton(const QString &words, const QString &icon, const QString &toolTip)
{
    auto *button = new QPushButton(words, this);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(m_theme.icon(icon));
    button->setToolTip(toolTip);
    return button;
}

QWidget *SlideSorter::buildSets()
{
    auto *row = new QWidget(this);
    m_set = new QComboBox(row);
    m_set->setMinimumContentsLength(14);
    m_set->setAccessibleName(tr("演示方案"));
    auto *label = new QLabel(tr("演示方案"), row);
    label->setBuddy(m_set);
    QPushButton *add = addButton(tr("新建…"), QStringLiteral("plus"), tr("新建一套方案，从默认幻灯片开始"));
    QPushButton *duplicate = addButton(tr("复制…"), QStringLiteral("copy"), tr("复制本方案，连同备注"));
    QPushButton *rename = addButton(tr("重命名…"), {}, tr("为本方案改名"));
    m_removeSet = addButton(tr("删除"), {}, tr("删除本方案"));
    m_undoActions = addUndoActions(*this, m_sets, [this](const Error &error) { tellError(error); });
    QPushButton *undo = addButton({}, QStringLiteral("undo"), {});
    QPushButton *redo = addButton({}, QStringLiteral("redo"), {});
    undo->setAccessibleName(tr("撤销"));
    redo->setAccessibleName(tr("重做"));
    followAction(*undo, *m_undoActions.undo);
    followAction(*redo, *m_undoActions.redo);
    for (QAction *action : {m_undoActions.undo, m_undoActions.redo})
        connect(action, &QAction::triggered, this, [this] { choose(std::min(m_lastRow, m_order->rowCount() - 1)); });
    QPushButton *restore = addButton(tr("恢复默认"), QStringLiteral("reset"), tr("本方案恢复为默认幻灯片，已写的备注保留"));
    connect(m_set, &QComboBox::activated, this, [this](int index) {
        keepRemark();
        tell(m_sets.setCurrent(index));
    });
    connect(add, &QPushButton::clicked, this, &SlideSorter::addSet);
    connect(duplicate, &QPushButton::clicked, this, &SlideSorter::duplicateSet);
    connect(rename, &QPushButton::clicked, this, &SlideSorter::renameSet);
    connect(m_removeSet, &QPushButton::clicked, this, &SlideSorter::removeSet);
    connect(restore, &QPushButton::clicked, this, &SlideSorter::restoreDefault);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(18, 16, 18, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_set);
    layout->addSpacing(4);
    for (QPushButton *button : {add, duplicate, rename, m_removeSet})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(undo);
    layout->addWidget(redo);
    layout->addWidget(restore);
    return row;
}

QWidget *SlideSorter::buildChoices()
{
    auto *card = new Card(tr("可选幻灯片"), this);
    card->setFixedWidth(ChoicesWidth);
    m_find = new QLineEdit(card);
    m_find->setPlaceholderText(tr("查找幻灯片"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->addAction(m_theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_choiceView = gridView(card, tr("可选幻灯片"));
    m_found->setSourceModel(m_choices);
    m_found->setFilterRole(SlideListModel::TitleRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_choiceView->setModel(m_found);
    m_choiceView->setDragDropMode(QAbstractItemView::DragOnly);
    auto *delegate = new SlideThumbnailDelegate(m_theme, *m_thumbnails, m_choiceView);
    m_choiceView->setItemDelegate(delegate);
    m_choiceView->setGridSize(delegate->cellSize() + QSize(CellGap, CellGap));
    connect(m_find, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_choiceView, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_found->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    card->body()->addWidget(m_find);
    card->body()->addWidget(m_choiceView, 1);
    return card;
}

QWidget *SlideSorter::buildOrder()
{
    auto *card = new Card(tr("放映顺序"), this);
    m_count = new QLabel(card);
    m_count->setProperty("role", QStringLiteral("caption"));
    m_earlier = addButton(tr("前移"), QStringLiteral("back"), tr("前移（Ctrl+↑）"));
    m_later = addButton(tr("后移"), QStringLiteral("forward"), tr("后移（Ctrl+↓）"));
    m_remove = addButton(tr("移出"), QStringLiteral("close"), tr("移出本方案（Delete）"));
    connect(m_earlier, &QPushButton::clicked, this, [this] { moveSelection(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { moveSelection(1); });
    connect(m_remove, &QPushButton::clicked, this, &SlideSorter::removeSelection);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_earlier, m_later, m_remove})
        card->addHeaderWidget(widget);

    m_orderView = gridView(card, tr("放映顺序"));
    m_orderView->setModel(m_order);
    m_orderView->setDragDropMode(QAbstractItemView::DragDrop);
    m_orderView->setDefaultDropAction(Qt::MoveAction);
    m_orderView->setDropIndicatorShown(true);
    m_orderView->setMovement(QListView::Static);
    auto *delegate = new SlideThumbnailDelegate(m_theme, *m_thumbnails, m_orderView);
    m_orderView->setItemDelegate(delegate);
    m_orderView->setGridSize(delegate->cellSize() + QSize(CellGap, CellGap));
    m_orderView->installEventFilter(this);
    connect(m_orderView, &QListView::doubleClicked, this, [this](const QModelIndex &index) { present(index.row()); });

    m_remark = new QPlainTextEdit(card);
    m_remark->setFixedHeight(RemarkHeight);
    m_remark->setTabChangesFocus(true);
    m_remark->setPlaceholderText(tr("未填写。写给自己看的话，只显示在演讲者视图里"));
    m_remark->installEventFilter(this);
    m_remarkLabel = new QLabel(card);
    m_remarkLabel->setProperty("role", QStringLiteral("secondary"));
    m_remarkLabel->setBuddy(m_remark);

    card->body()->addWidget(m_orderView, 1);
    card->body()->addWidget(m_remarkLabel);
    card->body()->addWidget(m_remark);
    return card;
}

QWidget *SlideSorter::buildBottom()
{
    auto *bottom = new QWidget(this);
    auto *rule = new QFrame(bottom);
    rule->setProperty("role", QStringLiteral("rule"));
    m_error = new QLabel(bottom);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->setContentsMargins(18, 8, 18, 0);
    m_error->hide();

    m_screen = new QComboBox(bottom);
    m_screen->setMinimumContentsLength(26);
    m_screen->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_screen->setAccessibleName(tr("放映屏幕"));
    auto *screenLabel = new QLabel(tr("放映屏幕"), bottom);
    screenLabel->setBuddy(m_screen);
    connect(m_screen, &QComboBox::activated, this, [this] { setWantedScreen(m_screen->currentData().toString()); });

    const PresentationSettings settings = PresentationSettings::load();
    m_loop = new QCheckBox(tr("自动循环，每页"), bottom);
    m_loop->setToolTip(tr("用于大厅屏幕：到时自动翻页，放完从头再来"));
    m_loop->setChecked(settings.loop);
    m_seconds = new QSpinBox(bottom);
    m_seconds->setRange(PresentationSettings::LeastSeconds, PresentationSettings::MostSeconds);
    m_seconds->setValue(settings.seconds);
    m_seconds->setSuffix(tr(" 秒"));
    m_seconds->setAccessibleName(tr("每页停留"));
    m_seconds->setEnabled(settings.loop);
    const auto keep = [this] { PresentationSettings{m_loop->isChecked(), m_seconds->value()}.keep(); };
    connect(m_loop, &QCheckBox::toggled, m_seconds, &QWidget::setEnabled);
    connect(m_loop, &QCheckBox::toggled, this, keep);
    connect(m_seconds, &QSpinBox::valueChanged, this, keep);

    QPushButton *close = addButton(tr("关闭"), {}, {});
    m_presentAll = addButton(tr("从头放映"), QStringLiteral("present"), {});
    m_presentHere = addButton(tr("从选中页放映"), {}, {});
    m_presentHere->setProperty("role", QStringLiteral("primary"));
    m_presentHere->setIcon(m_theme.icon(QStringLiteral("present"), m_theme.tokens().onPrimary));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_presentAll, &QPushButton::clicked, this, [this] { present(0); });
    connect(m_presentHere, &QPushButton::clicked, this, [this] { present(std::max(0, m_orderView->currentIndex().row())); });

    auto *row = new QHBoxLayout;
    row->setContentsMargins(18, 10, 18, 14);
    row->setSpacing(8);
    row->addWidget(screenLabel);
    row->addWidget(m_screen);
    row->addSpacing(14);
    row->addWidget(m_loop);
    row->addWidget(m_seconds);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_presentAll);
    row->addWidget(m_presentHere);
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rule);
    layout->addWidget(m_error);
    layout->addLayout(row);
    return bottom;
}

void SlideSorter::fillSets()
{
    m_set->clear();
    m_set->addItems(m_sets.names());
    m_set->setCurrentIndex(m_sets.current());
    m_removeSet->setEnabled(m_sets.count() > 1);
}

void SlideSorter::fillScreens()
{
    m_screen->addItem(tr("自动（另一块屏幕）"), QString());
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (int i = 0; i < screens.size(); ++i)
        m_screen->addItem(screenTitle(*screens.at(i), i + 1), screens.at(i)->name());
    const QString wanted = wantedScreen();
    if (!wanted.isEmpty() && m_screen->findData(wanted) < 0)
        m_screen->addItem(tr("%1（未连接）").arg(wanted), wanted);
    m_screen->setCurrentIndex(std::max(0, m_screen->findData(wanted)));
}

void SlideSorter::addSet()
{
    keepRemark();
    const QString name = QInputDialog::getText(this, tr("新建演示方案"), tr("方案名称："), QLineEdit::Normal, m_sets.freeName(tr("新方案")));
    if (!name.isEmpty() && tell(m_sets.add(name, m_defaultIds)))
        choose(0);
}

void SlideSorter::duplicateSet()
{
    keepRemark();
    const QString name = QInputDialog::getText(this, tr("复制演示方案"), tr("方案名称："), QLineEdit::Normal,
        m_sets.freeName(tr("%1 副本").arg(m_sets.currentSet().name)));
    if (!name.isEmpty())
        tell(m_sets.duplicate(m_sets.current(), name));
}

void SlideSorter::renameSet()
{
    const QString name = QInputDialog::getText(this, tr("重命名演示方案"), tr("方案名称："), QLineEdit::Normal, m_sets.currentSet().name);
    if (!name.isEmpty() && name != m_sets.currentSet().name)
        tell(m_sets.rename(m_sets.current(), name));
}

void SlideSorter::removeSet()
{
    QMessageBox box(QMessageBox::Question, tr("删除演示方案"),
        tr("删除“%1”？其中的顺序和备注将一并删除；关闭程序之前可以撤销。").arg(m_sets.currentSet().name), QMessageBox::NoButton, this);
    const QPushButton *remove = box.addButton(tr("删除"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("取消"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != remove)
        return;
    m_remarkOf = QPersistentModelIndex();
    tell(m_sets.remove(m_sets.current()));
}

void SlideSorter::restoreDefault()
{
    keepRemark();
    tell(m_sets.restoreDefault(m_sets.current()));
}

QList<int> SlideSorter::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_orderView->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// This row alone, whichever keys are held.
void SlideSorter::choose(int row)
{
    m_orderView->selectionModel()->setCurrentIndex(m_order->index(row), QItemSelectionModel::ClearAndSelect);
}

void SlideSorter::showSelection()
{
    keepRemark();
    const int count = m_order->rowCount();
    const QList<int> rows = selectedRows();
    const qsizetype missing = m_order->missingIds().size();
    m_count->setText(missing == 0 ? tr("%n 页", nullptr, count)
                                  : tr("%1 页，另有 %2 页在本报告中没有对应内容").arg(count).arg(missing));
    if (!rows.isEmpty())
        m_lastRow = rows.constFirst();
    m_earlier->setEnabled(!rows.isEmpty() && rows.constFirst() > 0);
    m_later->setEnabled(!rows.isEmpty() && rows.constLast() + 1 < count);
    m_remove->setEnabled(!rows.isEmpty());
    m_presentAll->setEnabled(count > 0);
    m_presentHere->setEnabled(count > 0 && !rows.isEmpty());

    const bool one = rows.size() == 1;
    m_remarkOf = one ? QPersistentModelIndex(m_order->index(rows.constFirst())) : QPersistentModelIndex();
    m_remark->setEnabled(one);
    m_remark->setPlainText(one ? m_remarkOf.data(SlideListModel::RemarkRole).toString() : QString());
    m_remarkLabel->setText(one ? tr("第 %1 页备注：%2").arg(rows.constFirst() + 1).arg(m_remarkOf.data(SlideListModel::TitleRole).toString())
                               : tr("备注：选中一页后填写"));
    m_remark->setAccessibleName(m_remarkLabel->text());
}

void SlideSorter::keepRemark()
{
    if (!m_remarkOf.isValid() || m_remarkOf.data(SlideListModel::RemarkRole).toString() == m_remark->toPlainText().trimmed())
        return;
    m_order->setData(m_remarkOf, m_remark->toPlainText().trimmed(), SlideListModel::RemarkRole);
}

void SlideSorter::moveSelection(int by)
{
    QList<int> rows = selectedRows();
    if (rows.isEmpty() || (by < 0 ? rows.constFirst() == 0 : rows.constLast() + 1 == m_order->rowCount()))
        return;
    keepRemark();
    // The block's edge goes first, so that none steps over another of the selection.
    if (by > 0)
        std::reverse(rows.begin(), rows.end());
    const SlideSets::Step step(m_sets);
    for (const int row : std::as_const(rows))
        m_order->moveRow({}, row, {}, by < 0 ? row - 1 : row + 2);
    m_orderView->scrollTo(m_orderView->currentIndex());
}

void SlideSorter::removeSelection()
{
    QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    m_remarkOf = QPersistentModelIndex();
    std::reverse(rows.begin(), rows.end());
    {
        const SlideSets::Step step(m_sets);
        for (const int row : std::as_const(rows))
            m_order->removeRow(row);
    }
    choose(std::min(rows.constLast(), m_order->rowCount() - 1));
}

void SlideSorter::present(int row)
{
    if (row >= m_order->rowCount())
        return;
    accept();
    emit presentRequested(row);
}

void SlideSorter::done(int result)
{
    keepRemark();
    QDialog::done(result);
}

bool SlideSorter::tell(const Result<void> &result)
{
    m_error->hide();
    if (!result)
        tellError(result.error());
    return result.has_value();
}

void SlideSorter::tellError(const Error &error)
{
    m_error->setText(error.message);
    m_error->show();
    fillSets();
}

bool SlideSorter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_remark && event->type() == QEvent::FocusOut)
        keepRemark();
    if (watched != m_orderView || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moving = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        if (moving)
            moveSelection(-1);
        return moving;
    case Qt::Key_Down:
    case Qt::Key_Right:
        if (moving)
            moveSelection(1);
        return moving;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelection();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        present(m_orderView->currentIndex().row());
        return true;
    default:
        return false;
    }
}

} // namespace jingan
