// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

constexpr QSize MenuButtonSize(38, 26);
/// Smallest logical size of a copied picture.
constexpr QSizeF CopySize(640, 360);
constexpr qreal CopyScale = 2;

QString htmlTable(const QString &title, const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<table><caption>%1</caption>").arg(title.toHtmlEscaped());
    bool heading = true;
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += (heading ? QStringLiteral("<th>%1</th>") : QStringLiteral("<td>%1</td>")).arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
        heading = false;
    }
    return html + QStringLiteral("</table>");
}

} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_menuButton(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    m_menuButton->setProperty("role", QStringLiteral("chip")); // it lies over the plot and needs a ground
    m_menuButton->setFocusPolicy(Qt::NoFocus); // the Menu key opens the same menu
    m_menuButton->setAccessibleName(tr("图表菜单"));
    m_menuButton->setToolTip(tr("导出或复制图表"));
    m_menuButton->resize(MenuButtonSize);
    m_menuButton->hide();
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        fillMenu(&menu);
        menu.exec(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
    });

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
    m_spec = spec;
    m_current = -1;
    describe();
    changeLook();
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
    const QList<QStringList> table = chartTable(m_spec);
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
    style.onCard = true;
    style.showLegend = m_legendShown;
    style.textScale = m_theme.textPercent() / 100.0;
    return style;
}

QSize ChartView::minimumSizeHint() const
{
    if (m_spec.series.isEmpty())
        return {};
    // Asked for many times in one layout.
    if (!m_minimum) {
        const QSizeF size = chartMinimumSize(m_spec, style());
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
    if (!m_drawing && !m_spec.series.isEmpty() && !size().isEmpty())
        m_drawing = std::make_unique<ChartDrawing>(m_spec, QSizeF(size()), style());
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
    if (!hasFocus())
        return;

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().primary, 2));
    QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_current >= 0 && m_current < drawing()->hits().size())
        ring = drawing()->hits().at(m_current).area.adjusted(-3, -3, 3, 3).intersected(ring);
    painter.drawRoundedRect(ring, 3, 3);
}

const ChartPoint *ChartView::pointOf(const ChartHit &hit) const
{
    if (hit.series < 0 || hit.series >= m_spec.series.size())
        return nullptr;
    const QList<std::optional<ChartPoint>> &points = m_spec.series.at(hit.series).points;
    if (hit.category < 0 || hit.category >= points.size() || !points.at(hit.category))
        return nullptr;
    return &*points.at(hit.category);
}

/// What a point says of itself: whose it is, its value, where it comes from.
QString ChartView::pointText(const ChartHit &hit) const
{
    const ChartPoint *point = pointOf(hit);
    if (!point)
        return {};
    QStringList lines;
    const QString category = m_spec.categories.value(hit.category).label.section(u'\n', 0, 0);
    const QString &series = m_spec.series.at(hit.series).name;
    const bool single = m_spec.series.size() == 1 || category == series;
    lines.append(single ? category : tr("%1 · %2").arg(category, series));

    QString value = point->label;
    const bool unitStated = m_spec.unit.isEmpty() || m_spec.unit.size() > 4 || m_spec.unit.contains(u'、')
        || value.endsWith(m_spec.unit) || point->kind == PointKind::Missing;
    if (!unitStated)
        value = tr("%1 %2").arg(value, m_spec.unit);
    if (point->kind == PointKind::Derived)
        value = tr("%1（推算）").arg(value);
    lines.append(value);
    if (!point->remark.isEmpty() && point->remark != series)
        lines.append(point->remark);

    QStringList numbers;
    for (const TextPlace &place : point->sources) {
        const QString number = QString::number(place.paragraph);
        if (place.isValid() && !numbers.contains(number))
            numbers.append(number);
    }
    if (!numbers.isEmpty())
        lines.append(tr("原文第 %1 段").arg(numbers.join(tr("、"))));
    return lines.join(u'\n');
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && drawing()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartHit hit = drawing()->hitAt(help->pos());
        const QString text = pointText(hit);
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this, hit.area.toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartHit hit = drawing() ? drawing()->hitAt(event->position()) : ChartHit();
    const ChartPoint *point = pointOf(hit);
    const bool leadsOn = point && !point->sources.isEmpty();
    setCursor(leadsOn ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && drawing() && rect().contains(event->position().toPoint()))
        activate(drawing()->hitAt(event->position()));
    QWidget::mouseReleaseEvent(event);
}

void ChartView::enterEvent(QEnterEvent *event)
{
    m_menuButton->setVisible(!m_spec.series.isEmpty());
    QWidget::enterEvent(event);
}

void ChartView::leaveEvent(QEvent *event)
{
    m_menuButton->setVisible(hasFocus() && !m_spec.series.isEmpty());
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    m_menuButton->setVisible(!m_spec.series.isEmpty());
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        m_menuButton->setVisible(underMouse() && !m_spec.series.isEmpty());
        setAccessibleName(m_spec.title);
    }
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::activate(const ChartHit &hit)
{
    const ChartPoint *point = pointOf(hit);
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
    setAccessibleName(tr("%1：%2").arg(m_spec.title, pointText(hit).replace(u'\n', u'，')));
    QToolTip::showText(mapToGlobal(hit.area.center().toPoint()), pointText(hit), this);
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyImage();
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
    QMenu menu(this);
    fillMenu(&menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void ChartView::fillMenu(QMenu *menu)
{
    menu->addAction(m_theme.icon(QStringLiteral("image")), tr("导出 PNG…"), this,
        [this] { emit exportRequested(m_spec.id, QStringLiteral("png")); });
    menu->addAction(m_theme.icon(QStringLiteral("document")), tr("导出 PDF…"), this,
        [this] { emit exportRequested(m_spec.id, QStringLiteral("pdf")); });
    menu->addSeparator();
    menu->addAction(m_theme.icon(QStringLiteral("copy")), tr("复制图片"), this, &ChartView::copyImage);
    menu->addAction(m_theme.icon(QStringLiteral("table")), tr("复制数据"), this, &ChartView::copyData);
}

void ChartView::copyImage() const
{
    // Alone in another document the picture needs its title and its source.
    ChartStyle own = style();
    own.theme = ThemeName::Print;
    own.showTitle = true;
    own.showSource = true;
    own.onCard = false;
    own.showLegend = true;
    const QSizeF logical = QSizeF(size()).expandedTo(CopySize).expandedTo(chartMinimumSize(m_spec, own));
    const qreal scale = CopyScale * devicePixelRatioF();
    QImage image((logical * scale).toSize(), QImage::Format_RGB32);
    image.fill(themeTokens(own.theme).surface);
    QPainter painter(&image);
    ChartDrawing(m_spec, logical, own).paint(painter, QRectF(image.rect()));
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
}

void ChartView::copyData() const
{
    const QList<QStringList> table = chartTable(m_spec);
    QStringList lines;
    for (QStringList row : table) {
        for (QString &cell : row)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        lines.append(row.join(u'\t'));
    }
    auto *contents = new QMimeData; // the clipboard takes it over
    contents->setText(lines.join(u'\n') + u'\n');
    contents->setHtml(htmlTable(m_spec.title, table));
    QGuiApplication::clipboard()->setMimeData(contents);
}

} // namespace jingan
