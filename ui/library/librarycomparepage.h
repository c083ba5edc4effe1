// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/factcomparison.h"
#include "app/library/reportlibrary.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFrame;
class QLabel;
class QMenu;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace jingan {

class Card;
class ChartCard;
class FactComparisonModel;
class LibraryReader;
class SourceLink;
class TargetOutcomeModel;

/// Headline figures and targets of places and years as table and chart, and each target
/// beside its outcome; the sentence of the chosen number below.
class LibraryComparePage : public QWidget
{
    Q_OBJECT
public:
    /// What is compared; the third lays targets beside outcomes.
    enum class Mode { Actual, Target, Outcome };

    LibraryComparePage(const ReportLibrary &library, LibraryReader &reader, const Theme &theme, QWidget *parent = nullptr);

    void setSelection(const QString &measure, FactQuantity quantity, Mode mode);

signals:
    void reportRequested(qint64 id, const jingan::TextPlace &place);
    void exportRequested(const jingan::ChartSpec &chart, const QString &format);
    void statusMessage(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildFields();
    QWidget *buildTable();
    QWidget *buildSentence();
    void fillPlaces();
    QStringList chosenPlaces() const;
    void load();
    void showFacts(const QList<LibraryFact> &facts);
    void showHint(const QString &text);
    void refresh();
    void showComparison();
    void showOutcomes();
    int columnWidth(const QAbstractItemModel &model, int column) const;
    void fitTable();
    void showSentence();
    void copy();
    Mode mode() const;

    const ReportLibrary &m_library;
    LibraryReader &m_reader;
    const Theme &m_theme;
    std::optional<QList<LibraryFact>> m_facts; ///< None until they are read, for the page's first look.
    bool m_asked = false; ///< The facts as they are now were asked for.
    QString m_failure; ///< Why they could not be read; empty while they are being read.
    FactComparisonModel *m_comparison;
    TargetOutcomeModel *m_outcomes;
    QSortFilterProxyModel *m_sorted;
    QComboBox *m_measures = nullptr;
    QComboBox *m_quantities = nullptr;
    QComboBox *m_modes = nullptr;
    QToolButton *m_places = nullptr;
    QMenu *m_placeMenu = nullptr;
    ChartCard *m_chart = nullptr;
    Card *m_card = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QFrame *m_quote = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_sentence = nullptr;
    SourceLink *m_source = nullptr;
};

} // namespace jingan
