// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slides/slidechoicemodel.h"
#include "app/slides/slidelistmodel.h"
#include "ui/controls/undoactions.h"
#include "ui/presentation/slidethumbnails.h"

#include <QDialog>
#include <QPersistentModelIndex>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QVBoxLayout;

namespace jingan {

class SlideThumbnailDelegate;
class Theme;

/// Chooses and orders the slides of the named sets, with the speaker's own remarks, the screen
/// and the loop. Every change is kept at once; the dialog has nothing to cancel.
class SlideSorter : public QDialog
{
    Q_OBJECT
public:
    SlideSorter(SlideSets &sets, const QList<Slide> &slides, const Theme &theme, QWidget *parent = nullptr);
    ~SlideSorter() override;

    /// The slides built anew after the data changed.
    void setSlides(const QList<Slide> &slides);
    void done(int result) override;

signals:
    /// The current set is to be presented from that row on.
    void presentRequested(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSets();
    QWidget *buildChoices();
    QWidget *buildOrder();
    QWidget *buildBottom();
    QPushButton *addButton(const QString &words, const QString &icon, const QString &toolTip);
    void addSet();
    void duplicateSet();
    void renameSet();
    void removeSet();
    void restoreDefault();
    void fillSets();
    void fillScreens();
    void choose(int row);
    void showSelection();
    void moveSelection(int by);
    void removeSelection();
    QList<int> selectedRows() const;
    void keepRemark();
    void present(int row);
    bool tell(const Result<void> &result);
    void tellError(const Error &error);

    SlideSets &m_sets;
    const Theme &m_theme;
    SlideListModel *m_order;
    SlideChoiceModel *m_choices;
    QSortFilterProxyModel *m_found;
    SlideThumbnails *m_thumbnails;
    UndoActions m_undoActions;
    int m_lastRow = 0; ///< Selected last: where taking back leads to.
    QStringList m_defaultIds;
    QComboBox *m_set;
    QPushButton *m_removeSet;
    QLineEdit *m_find;
    QListView *m_choiceView;
    QLabel *m_count;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QPushButton *m_remove;
    QListView *m_orderView;
    QLabel *m_remarkLabel;
    QPlainTextEdit *m_remark;
    QPersistentModelIndex m_remarkOf; ///< The row whose remark is in the field.
    QComboBox *m_screen;
    QCheckBox *m_loop;
    QSpinBox *m_seconds;
    QLabel *m_error;
    QPushButton *m_presentAll;
    QPushButton *m_presentHere;
};

} // namespace jingan
