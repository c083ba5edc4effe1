// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportpages.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;

namespace jingan {

/// Shows pages as they will be exported: the real drawing, fitted into the widget or at a
/// share of its true size, a page at a time.
class ExportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPreview(const Theme &theme, QWidget *parent = nullptr);

    /// Pages to be shown; 100 % is \a fullScale pixels to a design pixel. The page shown stays
    /// where there are as many.
    void setPages(const std::shared_ptr<const ExportPages> &pages, qreal fullScale = 1);
    int page() const { return m_page; }
    void setPage(int page);
    /// Percent of the true size; 0 fits the page into the widget.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    /// The picture shown.
    const QImage &image() const { return m_image; }

    QSize minimumSizeHint() const override { return {360, 260}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name, void (ExportPreview::*action)());
    void showIcons();
    void previousPage() { setPage(m_page - 1); }
    void nextPage() { setPage(m_page + 1); }
    void zoomIn() { stepZoom(1); }
    void zoomOut() { stepZoom(-1); }
    void stepZoom(int step);
    qreal fittingScale() const;
    void renderSoon();
    void render();

    const Theme &m_theme;
    std::shared_ptr<const ExportPages> m_pages;
    qreal m_fullScale = 1;
    int m_page = 0;
    int m_zoom = 0;
    bool m_renderPending = false;
    QImage m_image;
    QLabel *m_count;
    QLabel *m_zoomLabel;
    QScrollArea *m_area;
    QLabel *m_paper;
    QList<std::pair<QToolButton *, QString>> m_buttons; ///< With their icons' names.
};

} // namespace jingan
