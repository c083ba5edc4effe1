// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/tabledrop.h"

#include "ui/projects/importdialog.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace jingan {

namespace {

/// The one table among what is dragged; empty where there is none.
QString draggedTable(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    return isImportFile(path) ? path : QString();
}

} // namespace

TableDrop::TableDrop(QWidget *target)
    : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool TableDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!moves && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = draggedTable(drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    // A copy: the file stays where it is.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!moves)
        QMetaObject::invokeMethod(this, [this, path] { emit dropped(path); }, Qt::QueuedConnection);
    return true;
}

} // namespace jingan
