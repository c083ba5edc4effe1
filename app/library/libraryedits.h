// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/undoable.h"
#include "app/library/reportlibrary.h"

#include <functional>

namespace jingan {

/// Edits of the library that can be taken back: how reports are filed, and what was mended in
/// them. A report that was taken out of the library is not put back by this; its edits go with it.
/// What was changed otherwise since (by another window) is not overwritten: that fails with Conflict.
class LibraryEdits : public Undoable
{
    Q_OBJECT
public:
    explicit LibraryEdits(ReportLibrary &library, QObject *parent = nullptr);

    /// As ReportLibrary's functions of these names. \a text says what the edit is: «修正主要指标».
    Result<void> setPlaceAndYear(qint64 id, const PlaceAndYear &filedBy);
    Result<int> confirm(const QList<qint64> &ids);
    Result<void> correct(qint64 id, const QList<Correction> &further, const QString &text);
    Result<void> setCorrections(qint64 id, const QList<Correction> &corrections, const QString &text);
    Result<void> forgetLost(qint64 id);

    QString undoText() const override;
    QString redoText() const override;
    /// An edit whose report is gone or was changed otherwise is forgotten.
    Result<void> undo() override;
    Result<void> redo() override;

signals:
    /// An edit was taken back or done again. \a words say so; \a reports are those it was of.
    void moved(const QString &words, const QList<qint64> &reports);

private:
    /// What an edit changes: the filing of some reports, or the corrections of one.
    struct State {
        QList<ReportFiling> filings;
        qint64 corrected = 0;
        QList<Correction> corrections = {};
    };
    struct Edit {
        QString text;
        State before;
        State after;
    };

    Result<void> file(const QList<qint64> &ids, const QString &text, const std::function<Result<void>()> &change);
    Result<void> mend(qint64 id, const QString &text, const std::function<Result<void>()> &change);
    QList<ReportFiling> filingsOf(const QList<qint64> &ids) const;
    void remember(const Edit &edit);
    Result<void> check(const State &expected) const;
    Result<void> restore(const State &state);
    Result<void> move(QList<Edit> &from, QList<Edit> &to, bool back);

    ReportLibrary &m_library;
    QList<Edit> m_done;
    QList<Edit> m_undone;
};

} // namespace jingan
