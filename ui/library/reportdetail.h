// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/reportlibrary.h"
#include "ui/controls/card.h"
#include "ui/theme/theme.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace jingan {

class LibraryEdits;
class LibraryFactModel;
class SourceLink;

/// The selected report: whose it is and of which year, to be confirmed or mended, and its
/// headline facts with their sentences.
class ReportDetail : public Card
{
    Q_OBJECT
public:
    ReportDetail(ReportLibrary &library, LibraryEdits &edits, const Theme &theme, QWidget *parent = nullptr);

    void setReport(qint64 id);
    void showError(const QString &message);

signals:
    void reportRequested(qint64 id, const jingan::TextPlace &place);
    /// The report is to be shown by the whole window.
    void dashboardRequested(qint64 id);
    void removeRequested();
    void statusMessage(const QString &text);

private:
    QLayout *buildFiling();
    QWidget *buildFacts();
    void fitFacts();
    QWidget *buildSentence();
    QLayout *buildCorrecting();
    void confirm();
    void correctFact();
    void dropFact();
    void correct(const LibraryFact &fact, Correction::Kind kind);
    void forgetLost();
    void showSentence();

    ReportLibrary &m_library;
    LibraryEdits &m_edits;
    const Theme &m_theme;
    qint64 m_id = 0;
    PlaceAndYear m_filedBy; ///< Of the shown report.
    QLabel *m_title = nullptr;
    QLabel *m_file = nullptr;
    QLineEdit *m_place = nullptr;
    QSpinBox *m_year = nullptr;
    QPushButton *m_confirm = nullptr;
    QLabel *m_guessed = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_noFacts = nullptr;
    QLabel *m_lost = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_drop = nullptr;
    QTableView *m_facts = nullptr;
    LibraryFactModel *m_model;
    QFrame *m_quote = nullptr;
    QLabel *m_sentence = nullptr;
    SourceLink *m_source = nullptr;
};

} // namespace jingan
