// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryworker.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;
class QTimer;

namespace jingan {

class Card;
class LibraryHitModel;

/// The search over all reports: words, filters, what was found with the words marked.
class LibrarySearchPage : public QWidget
{
    Q_OBJECT
public:
    LibrarySearchPage(const ReportLibrary &library, LibraryReader &reader, const Theme &theme, QWidget *parent = nullptr);

    /// Searches at once.
    void search(const QString &text);
    /// Puts the cursor into the search field; what is typed replaces what it holds.
    void beginTyping();

signals:
    void reportRequested(qint64 id, const jingan::TextPlace &place);

private:
    QLayout *buildFields();
    QWidget *buildResults();
    void fillFilters();
    void start();
    void showFound(const LibraryMatches &matches, const QList<LibraryHit> &first);
    void showHint(const QString &text);
    void choose(const QModelIndex &index);
    LibraryQuery query() const;

    const ReportLibrary &m_library;
    LibraryReader &m_reader;
    const Theme &m_theme;
    LibraryHitModel *m_model;
    QTimer *m_pause;
    QLineEdit *m_text = nullptr;
    QComboBox *m_places = nullptr;
    QComboBox *m_first = nullptr;
    QComboBox *m_last = nullptr;
    QComboBox *m_kinds = nullptr;
    Card *m_card = nullptr;
    QListView *m_hits = nullptr;
    QLabel *m_hint = nullptr;
    QStackedLayout *m_hitsOrHint = nullptr;
};

} // namespace jingan
