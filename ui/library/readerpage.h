// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/library/libraryworker.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jingan {

class FullTextPanel;
class LibraryEdits;

/// The text of one report of the library with its outline, a place in it highlighted.
class ReaderPage : public QWidget
{
    Q_OBJECT
public:
    ReaderPage(ReportLibrary &library, LibraryEdits &edits, LibraryReader &reader, const Theme &theme, QWidget *parent = nullptr);
    ~ReaderPage() override;

    /// Shows a report at a place, as soon as it is read.
    void open(qint64 id, const TextPlace &place);
    /// The highlighted text; empty for none.
    QString highlightedText() const;

signals:
    void dashboardRequested(qint64 id);
    void backRequested();
    void statusMessage(const QString &text);

private:
    void showReport(qint64 id, const Report &report);
    void correctOutline();
    void takeCorrectionsBack();
    void apply(const Result<void> &corrected, const QString &message);

    ReportLibrary &m_library;
    LibraryEdits &m_edits;
    LibraryReader &m_reader;
    const Theme &m_theme;
    qint64 m_id = 0; ///< The report that is wanted.
    qint64 m_shown = 0;
    TextPlace m_place;
    std::unique_ptr<Dataset> m_dataset;
    QPushButton *m_back;
    QPushButton *m_outline;
    QPushButton *m_original;
    QLabel *m_title;
    QLabel *m_hint;
    QVBoxLayout *m_layout;
    FullTextPanel *m_text = nullptr;
};

} // namespace jingan
