// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace jingan {

/// A dated line: what was reported or changed, and beneath it who and when.
struct DatedEntry {
    QString id;
    QString text;
    QString caption;

    bool operator==(const DatedEntry &) const = default;
};

/// Dated lines as a list model: Qt::DisplayRole the text, CaptionRole who and when, IdRole.
class DatedEntryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CaptionRole = Qt::UserRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<DatedEntry> &entries);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DatedEntry> m_entries;
};

/// A list of dated lines, as high as they are (up to a limit, then it scrolls).
class EntryList : public QListView
{
    Q_OBJECT
public:
    explicit EntryList(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(const QList<DatedEntry> &entries);
    /// Id of the current line; empty where there is none.
    QString currentId() const;
    void setCurrentId(const QString &id);

signals:
    void currentChangedTo(const QString &id);
    /// Enter or a double click.
    void opened(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    DatedEntryModel *m_model;
};

} // namespace jingan
