// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpreview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

constexpr int ZoomSteps[] = {25, 50, 75, 100, 150, 200, 400};
/// No page is shown larger than a screen of today can hold many times over.
constexpr qreal LargestSide = 8000;
constexpr int ChequerSize = 8;

/// The ground under a picture that has none of its own.
QBrush chequers(const ThemeTokens &tokens)
{
    QPixmap tile(2 * ChequerSize, 2 * ChequerSize);
    tile.fill(tokens.surface);
    QPainter painter(&tile);
    painter.fillRect(0, 0, ChequerSize, ChequerSize, tokens.innerLine);
    painter.fillRect(ChequerSize, ChequerSize, ChequerSize, ChequerSize, tokens.innerLine);
    return QBrush(tile);
}

} // namespace

ExportPreview::ExportPreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new QLabel(this))
    , m_zoomLabel(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_paper(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *title = new QLabel(tr("预览"), this);
    title->setProperty("role", QStringLiteral("strong"));
    m_count->setProperty("role", QStringLiteral("caption"));
    m_zoomLabel->setProperty("role", QStringLiteral("caption"));
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setMinimumWidth(64);
    m_paper->setAlignment(Qt::AlignCenter);
    m_paper->setAccessibleName(tr("导出预览"));
    m_area->setWidget(m_paper);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(title);
    heading->addSpacing(6);
    heading->addWidget(m_count, 1);
    heading->addWidget(addButton(QStringLiteral("back"), tr("上一页"), &ExportPreview::previousPage));
    heading->addWidget(addButton(QStringLiteral("forward"), tr("下一页"), &ExportPreview::nextPage));
    heading->addSpacing(8);
    heading->addWidget(addButton(QStringLiteral("zoom-out"), tr("缩小"), &ExportPreview::zoomOut));
    heading->addWidget(m_zoomLabel);
    heading->addWidget(addButton(QStringLiteral("zoom-in"), tr("放大"), &ExportPreview::zoomIn));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(heading);
    layout->addWidget(m_area, 1);
    connect(&m_theme, &Theme::changed, this, [this] {
        showIcons();
        renderSoon();
    });
    showIcons();
}

QToolButton *ExportPreview::addButton(const QString &icon, const QString &name, void (ExportPreview::*action)())
{
    auto *button = new QToolButton(this);
    button->setProperty("role", QStringLiteral("icon"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::clicked, this, action);
    m_buttons.append({button, icon});
    return button;
}

void ExportPreview::showIcons()
{
    for (const auto &[button, icon] : std::as_const(m_buttons))
        button->setIcon(m_theme.icon(icon));
}

void ExportPreview::setPages(const std::shared_ptr<const ExportPages> &pages, qreal fullScale)
{
    if (!pages || !m_pages || pages->count() != m_pages->count())
        m_page = 0;
    m_pages = pages;
    m_fullScale = fullScale;
    renderSoon();
}

void ExportPreview::setPage(int page)
{
    const int last = m_pages ? m_pages->count() - 1 : 0;
    m_page = std::clamp(page, 0, std::max(0, last));
    renderSoon();
}

void ExportPreview::setZoom(int percent)
{
    m_zoom = percent;
    renderSoon();
}

/// Steps through the sizes; from the fitted one to its neighbours, and back to it by the way.
void ExportPreview::stepZoom(int step)
{
    if (!m_pages || m_pages->count() == 0)
        return;
    const qreal current = m_zoom > 0 ? m_zoom : fittingScale() / m_fullScale * devicePixelRatioF() * 100;
    int next = 0;
    if (step > 0) {
        const auto larger = std::find_if(std::begin(ZoomSteps), std::end(ZoomSteps), [&](int s) { return s > current + 0.5; });
        next = larger == std::end(ZoomSteps) ? *std::rbegin(ZoomSteps) : *larger;
    } else {
        const auto smaller = std::find_if(std::rbegin(ZoomSteps), std::rend(ZoomSteps), [&](int s) { return s < current - 0.5; });
        next = smaller == std::rend(ZoomSteps) ? 0 : *smaller;
    }
    setZoom(next);
}

/// Design pixels to the widget's pixels, so that the whole page is seen.
qreal ExportPreview::fittingScale() const
{
    const QSizeF size = m_pages->pageSize(m_page);
    const QSizeF room = m_area->size() - QSize(4, 4);
    return std::max(0.01, std::min(room.width() / size.width(), room.height() / size.height()));
}

void ExportPreview::renderSoon()
{
    if (m_renderPending)
        return;
    // Several changes at once make one picture.
    m_renderPending = true;
    QMetaObject::invokeMethod(this, &ExportPreview::render, Qt::QueuedConnection);
}

void ExportPreview::render()
{
    m_renderPending = false;
    m_image = QImage();
    m_paper->clear();
    const int count = m_pages ? m_pages->count() : 0;
    m_count->setText(count > 0 ? tr("第 %1 页，共 %2 页").arg(m_page + 1).arg(count) : QString());
    for (const auto &[button, icon] : std::as_const(m_buttons)) {
        if (icon == QLatin1String("back"))
            button->setEnabled(m_page > 0);
        else if (icon == QLatin1String("forward"))
            button->setEnabled(m_page + 1 < count);
        else
            button->setEnabled(count > 0);
    }
    m_zoomLabel->setText(m_zoom > 0 ? tr("%1%").arg(m_zoom) : tr("适合窗口"));
    if (count == 0)
        return;

    const qreal ratio = devicePixelRatioF();
    const QSizeF size = m_pages->pageSize(m_page);
    qreal scale = m_zoom > 0 ? m_fullScale * m_zoom / 100.0 : fittingScale() * ratio;
    scale = std::min(scale, LargestSide / std::max(size.width(), size.height()));
    m_image = QImage((size * scale).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    QPainter painter(&m_image);
    painter.fillRect(m_image.rect(), chequers(m_theme.tokens()));
    m_pages->paint(m_page, painter, QRectF(m_image.rect()));
    painter.end();
    m_image.setDevicePixelRatio(ratio);
    QPixmap shown = QPixmap::fromImage(m_image);
    QPainter edge(&shown); // white paper ends where the window's ground begins
    edge.setPen(m_theme.tokens().control);
    edge.drawRect(QRectF(QPointF(), m_image.deviceIndependentSize()).adjusted(0, 0, -1, -1));
    edge.end();
    m_paper->setPixmap(shown);
    m_paper->setMinimumSize(m_zoom > 0 ? m_image.deviceIndependentSize().toSize() : QSize(1, 1));
    m_paper->setAccessibleDescription(m_pages->pageTitle(m_page));
}

void ExportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renderSoon();
}

bool ExportPreview::event(QEvent *event)
{
    // Another screen has other pixels.
    if (event->type() == QEvent::Show || event->type() == QEvent::ScreenChangeInternal)
        renderSoon();
    return QWidget::event(event);
}

} // namespace jingan
