// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/panels/location.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace jingan {

class SearchHitModel;

/// The search field of the top bar with its list of hits. Typing searches all sections,
/// figures and projects; Enter or a click leads to the hit, Escape closes the list.
class SearchBox : public QWidget
{
    Q_OBJECT
public:
    SearchBox(const Dataset &dataset, const Theme &theme, QWidget *parent = nullptr);

    /// Puts the cursor into the field and selects what stands there.
    void activate();
    int hitCount() const;

signals:
    void locationRequested(const jingan::Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void openList();
    void choose(const QModelIndex &index);

    const Dataset &m_dataset;
    const Theme &m_theme;
    QLineEdit *m_field;
    QFrame *m_list;
    QListView *m_view;
    QLabel *m_summary;
    SearchHitModel *m_model;
    QTimer *m_pause;
};

} // namespace jingan
