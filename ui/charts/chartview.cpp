// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "app/charts/chartkinds.h"
#include "app/charts/chartlegend.h"
#include "ui/charts/chartclipboard.h"
#include "ui/charts/chartdrag.h"
#include "ui/charts/pointtext.h"

#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jingan {

namespace {

constexpr QSize MenuButtonSize(38, 26);
/// From here on a magnified view's type grows; the size for which pictures are designed.
constexpr QSizeF DesignSize(960, 540);

} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_menuButton(new QToolButton(this))
    , m_click(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    m_menuButton->setProperty("role", QStringLiteral("chip")); // it lies over the plot and needs a ground
    m_menuButton->setFocusPolicy(Qt::NoFocus); // the Menu key opens the same menu
    m_menuButton->setAccessibleName(tr("图表菜单"));
    m_menuButton->setToolTip(tr("放大、换图形、导出或复制图表"));
    m_menuButton->resize(MenuButtonSize);
    m_menuButton->hide();
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        openMenu(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
    });

    m_click->setSingleShot(true);
    connect(m_click, &QTimer::timeout, this, [this] { activate(m_clicked); });

    const auto follow = [this] {
        m_menuButton->setIcon(m_theme.icon(QStringLiteral("menu")));
        changeLook();
    };
    connect(&m_theme, &Theme::changed, this, follow);
    follow();
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec &spec)
{
    const bool same = spec.id == m_spec.id && !spec.id.isEmpty();
    const ChartKind kind = m_shown.kind;
    m_spec = spec;
    m_shown = same ? withKind(spec, kind) : spec;
    if (!same || m_hidden.size() >= chartLegend(m_shown).size())
        m_hidden.clear();
    m_click->stop();
    m_current = -1;
    m_hovered = -1;
    describe();
    changeLook();
}

void ChartView::setKind(ChartKind kind)
{
    if (kind == m_shown.kind || !suitableKinds(m_spec).contains(kind))
        return;
    m_shown = withKind(m_spec, kind);
    if (m_hidden.size() >= chartLegend(m_shown).size())
        m_hidden.clear();
    m_current = -1;
    m_hovered = -1;
    describe();
    changeLook();
    emit kindChanged(kind);
}

void ChartView::toggleEntry(int entry)
{
    const qsizetype entries = chartLegend(m_shown).size();
    if (entry < 0 || entry >= entries)
        return;
    if (!m_hidden.removeOne(entry)) {
        if (m_hidden.size() + 1 >= entries)
            return; // a chart without a number is none
        m_hidden.append(entry);
    }
    m_current = -1;
    m_hovered = -1;
    describe();
    redraw();
}

void ChartView::showAllEntries()
{
    m_hidden.clear();
    m_current = -1;
    describe();
    redraw();
}

void ChartView::setMagnified(bool magnified)
{
    m_magnified = magnified;
    changeLook();
}

void ChartView::setFullSizeOffered(bool offered)
{
    m_fullSizeOffered = offered;
}

void ChartView::setFramed(bool framed)
{
    m_framed = framed;
    changeLook();
}

void ChartView::setLegendShown(bool shown)
{
    m_legendShown = shown;
    changeLook();
}

/// What a screen reader says: the title, then every number.
void ChartView::describe()
{
    setAccessibleName(m_spec.title);
    QStringList rows;
    const QList<QStringList> table = chartTable(withoutEntries(m_shown, m_hidden));
    for (const QStringList &row : table) {
        QStringList cells = row;
        cells.removeAll(QString());
        rows.append(cells.join(tr("，")));
    }
    setAccessibleDescription(rows.join(tr("；")));
}

ChartStyle ChartView::style() const
{
    ChartStyle style;
    style.theme = m_theme.name();
    style.showTitle = m_framed;
    style.showSource = m_framed;
    style.onCard = !m_framed; // framed it has a picture's own margins
    style.showLegend = m_legendShown;
    style.textScale = m_theme.textPercent() / 100.0;
    style.hiddenEntries = m_hidden;
    return style;
}

QSize ChartView::minimumSizeHint() const
{
    if (m_spec.series.isEmpty())
        return {};
    // Asked for many times in one layout.
    if (!m_minimum) {
        const QSizeF size = chartMinimumSize(m_shown, style());
        m_minimum = QSize(int(std::ceil(size.width())), int(std::ceil(size.height())));
    }
    return *m_minimum;
}

QSize ChartView::sizeHint() const
{
    return minimumSizeHint().expandedTo(QSize(480, 220));
}

void ChartView::changeLook()
{
    m_minimum.reset();
    updateGeometry();
    redraw();
}

/// Drawn anew when next looked at: while a page is laid out a view has many sizes.
void ChartView::redraw()
{
    m_picture = QPixmap();
    m_drawing.reset();
    update();
}

const ChartDrawing *ChartView::drawing() const
{
    if (!m_drawing && !m_spec.series.isEmpty() && !size().isEmpty()) {
        ChartStyle own = style();
        if (m_magnified)
            own.textScale *= std::max(1.0, std::min(width() / DesignSize.width(), height() / DesignSize.height()));
        m_drawing = std::make_unique<ChartDrawing>(m_shown, QSizeF(size()), own);
    }
    return m_drawing.get();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_menuButton->move(width() - m_menuButton->width(), 0);
    redraw();
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!drawing())
        return;
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        // On its card's ground, as in a file: the same pixels, to the last.
        m_picture.fill(m_theme.tokens().surface);
        QPainter painter(&m_picture);
        drawing()->paint(painter, QRectF(rect()));
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0 && m_hovered < drawing()->hits().size()) {
        painter.setPen(QPen(m_theme.tokens().text, 1));
        painter.drawRect(drawing()->hits().at(m_hovered).area.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
    if (!hasFocus() || (!m_ringed && m_current < 0))
        return;

    painter.setPen(QPen(m_theme.tokens().primary, 2));
    QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_current >= 0 && m_current < drawing()->hits().size())
        ring = drawing()->hits().at(m_current).area.adjusted(-3, -3, 3, 3).intersected(ring);
    painter.drawRoundedRect(ring, 3, 3);
}

int ChartView::indexOf(const ChartHit &hit) const
{
    const QList<ChartHit> &hits = drawing()->hits();
    for (int at = 0; at < hits.size(); ++at) {
        if (hits.at(at).series == hit.series && hits.at(at).category == hit.category)
            return at;
    }
    return -1;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && drawing()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartHit hit = drawing()->hitAt(help->pos());
        const QString text = pointText(m_shown, hit);
        const int entry = drawing()->legendEntryAt(help->pos());
        if (!text.isEmpty())
            QToolTip::showText(help->globalPos(), text, this, hit.area.toAlignedRect());
        else if (entry >= 0)
            QToolTip::showText(help->globalPos(), m_hidden.contains(entry) ? tr("点击显示") : tr("点击隐藏"), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::setHovered(int point)
{
    if (point == m_hovered)
        return;
    m_hovered = point;
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartHit hit = drawing() ? drawing()->hitAt(event->position()) : ChartHit();
    const ChartPoint *point = pointAt(m_shown, hit);
    const bool onLegend = drawing() && drawing()->legendEntryAt(event->position()) >= 0;
    const bool leadsOn = onLegend || (point && !point->sources.isEmpty());
    setCursor(leadsOn ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setHovered(point ? indexOf(hit) : -1);
    if (m_pressed && event->buttons() & Qt::LeftButton
        && (event->position().toPoint() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        dragOut();
        return;
    }
    QWidget::mouseMoveEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_doubleClicked = false;
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && !m_spec.series.isEmpty())
        m_pressed = event->position().toPoint();
    QWidget::mousePressEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool second = std::exchange(m_doubleClicked, false);
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && drawing() && rect().contains(event->position().toPoint()) && !second) {
        if (const int entry = drawing()->legendEntryAt(event->position()); entry >= 0) {
            toggleEntry(entry);
        } else if (m_clicked = drawing()->hitAt(event->position()); pointAt(m_shown, m_clicked)) {
            // The way to the sentence leaves the page: a second click must have its time.
            if (m_fullSizeOffered)
                m_click->start(QApplication::doubleClickInterval());
            else
                activate(m_clicked);
        }
    }
    QWidget::mouseReleaseEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool onLegend = drawing() && drawing()->legendEntryAt(event->position()) >= 0;
    if (event->button() != Qt::LeftButton || onLegend || !m_fullSizeOffered || m_spec.series.isEmpty()) {
        QWidget::mouseDoubleClickEvent(event);
        return;
    }
    m_click->stop();
    m_doubleClicked = true;
    emit fullSizeRequested(m_spec.id);
}

void ChartView::enterEvent(QEnterEvent *event)
{
    m_menuButton->setVisible(m_fullSizeOffered && !m_spec.series.isEmpty());
    QWidget::enterEvent(event);
}

void ChartView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    m_menuButton->setVisible(m_fullSizeOffered && hasFocus() && !m_spec.series.isEmpty());
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    m_menuButton->setVisible(m_fullSizeOffered && !m_spec.series.isEmpty());
    m_ringed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        m_menuButton->setVisible(m_fullSizeOffered && underMouse() && !m_spec.series.isEmpty());
        setAccessibleName(m_spec.title);
    }
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::activate(const ChartHit &hit)
{
    const ChartPoint *point = pointAt(m_shown, hit);
    if (!point)
        return;
    for (const TextPlace &place : point->sources) {
        if (place.isValid()) {
            emit placeRequested(place);
            return;
        }
    }
}

void ChartView::moveTo(int point)
{
    if (!drawing() || drawing()->hits().isEmpty())
        return;
    m_current = std::clamp(point, 0, int(drawing()->hits().size()) - 1);
    const ChartHit &hit = drawing()->hits().at(m_current);
    // The name changes with the point, so that a screen reader says it.
    const QString text = pointText(m_shown, hit);
    setAccessibleName(tr("%1：%2").arg(m_spec.title, QString(text).replace(u'\n', u'，')));
    QToolTip::showText(mapToGlobal(hit.area.center().toPoint()), text, this);
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyImage();
        return;
    }
    const bool fullSize = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() & Qt::AltModifier;
    if (fullSize && m_fullSizeOffered && drawing()) {
        emit fullSizeRequested(m_spec.id);
        return;
    }
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9
        && !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) && !chartLegend(m_shown).isEmpty()) {
        toggleEntry(event->key() - Qt::Key_1);
        return;
    }
    const int last = drawing() ? int(drawing()->hits().size()) - 1 : -1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveTo(m_current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveTo(m_current < 0 ? last : m_current - 1);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (drawing() && m_current >= 0 && m_current < drawing()->hits().size())
            activate(drawing()->hits().at(m_current));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!drawing())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    openMenu(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void ChartView::openMenu(const QPoint &place)
{
    // Nothing to act on yet; an empty name would stand for another chart.
    if (m_spec.series.isEmpty())
        return;
    QMenu menu(this);
    fillMenu(&menu);
    menu.exec(place);
}

void ChartView::fillMenu(QMenu *menu)
{
    if (m_fullSizeOffered) {
        menu->addAction(m_theme.icon(QStringLiteral("zoom-in")), tr("放大查看"), QKeySequence(Qt::ALT | Qt::Key_Return), this,
            [this] { emit fullSizeRequested(m_spec.id); });
    }
    addKinds(menu);
    addEntries(menu);
    menu->addSeparator();
    menu->addAction(m_theme.icon(QStringLiteral("image")), tr("导出 PNG…"), this,
        [this] { emit exportRequested(m_spec.id, QStringLiteral("png")); });
    menu->addAction(m_theme.icon(QStringLiteral("document")), tr("导出 PDF…"), this,
        [this] { emit exportRequested(m_spec.id, QStringLiteral("pdf")); });
    menu->addSeparator();
    // What is switched off stays out of the picture: say so where it is copied.
    menu->addAction(m_theme.icon(QStringLiteral("copy")), m_hidden.isEmpty() ? tr("复制图片") : tr("复制图片（仅所示系列）"), this,
        &ChartView::copyImage);
    menu->addAction(m_theme.icon(QStringLiteral("table")), tr("复制数据"), this, &ChartView::copyData);
}

void ChartView::addKinds(QMenu *menu)
{
    const QList<ChartKind> kinds = suitableKinds(m_spec);
    if (kinds.size() < 2)
        return;
    QMenu *choices = menu->addMenu(m_theme.icon(QStringLiteral("bars")), tr("图形"));
    auto *group = new QActionGroup(choices);
    for (const ChartKind kind : kinds) {
        QAction *action = choices->addAction(chartKindName(kind), this, [this, kind] { setKind(kind); });
        action->setCheckable(true);
        action->setChecked(kind == m_shown.kind);
        group->addAction(action);
    }
}

void ChartView::addEntries(QMenu *menu)
{
    const QList<ChartLegendEntry> entries = chartLegend(m_shown);
    if (entries.size() < 2)
        return;
    QMenu *series = menu->addMenu(m_theme.icon(QStringLiteral("filter")), tr("显示的系列"));
    for (int entry = 0; entry < entries.size(); ++entry) {
        QAction *action = series->addAction(entries.at(entry).name, QKeySequence(Qt::Key_1 + entry), this,
            [this, entry] { toggleEntry(entry); });
        action->setCheckable(true);
        const bool shown = !m_hidden.contains(entry);
        action->setChecked(shown);
        action->setEnabled(!shown || m_hidden.size() + 1 < entries.size()); // the last one stays
    }
    series->addSeparator();
    series->addAction(tr("全部显示"), this, &ChartView::showAllEntries)->setEnabled(!m_hidden.isEmpty());
}

void ChartView::dragOut()
{
    m_pressed.reset();
    m_click->stop();
    auto *drag = new QDrag(this); // Qt deletes it after the drop
    drag->setMimeData(new ChartMimeData(m_shown, QSizeF(size()), style(), devicePixelRatioF()));
    const QPixmap small = grab().scaled(QSize(240, 160) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    drag->setPixmap(small);
    drag->setHotSpot({8, 8});
    drag->exec(Qt::CopyAction);
    setHovered(-1);
}

void ChartView::copyImage() const
{
    if (!m_spec.series.isEmpty())
        copyChartImage(m_shown, QSizeF(size()), style(), devicePixelRatioF());
}

void ChartView::copyData() const
{
    if (!m_spec.series.isEmpty())
        copyChartTable(m_spec);
}

} // namespace jingan
