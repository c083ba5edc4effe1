// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/undoable.h"

#include <QList>
#include <QStringList>

namespace jingan {

/// A slide in a set, with what the speaker wrote to it.
struct SlideEntry {
    QString id;
    QString remark = {}; ///< 备注; empty: 未填写.

    bool operator==(const SlideEntry &) const = default;
};

/// A named, ordered choice of slides.
struct SlideSet {
    QString name;
    QList<SlideEntry> entries;

    QStringList ids() const;
    bool operator==(const SlideSet &) const = default;
};

/// The user's slide sets, kept in a JSON file between runs. There is always at least one set.
/// Each change is written at once; where that fails nothing is changed. Changes can be taken back
/// as long as the program runs; choosing another set is none.
class SlideSets : public Undoable
{
    Q_OBJECT
public:
    /// Nothing is read before load().
    explicit SlideSets(const QString &path, QObject *parent = nullptr);

    /// Reads the file; without one there is a single set of \a defaultIds. Errors:
    /// FileUnreadable — a damaged file is put aside under another name, which the message
    /// tells, and the default set is in force; one that cannot be opened stays untouched, and
    /// nothing is written over it.
    Result<void> load(const QStringList &defaultIds);

    int count() const { return int(m_sets.size()); }
    const SlideSet &set(int index) const { return m_sets.at(index); }
    QStringList names() const;
    /// The set of that name; −1 where there is none.
    int indexOf(const QString &name) const;
    /// The set that is shown and edited.
    int current() const { return m_current; }
    const SlideSet &currentSet() const { return m_sets.at(m_current); }

    /// Errors of all changes: WriteFailed; BadArgument for an empty name or one in use.
    Result<void> setCurrent(int index);
    /// Adds a set behind the others and makes it the current one.
    Result<void> add(const QString &name, const QStringList &ids);
    Result<void> rename(int index, const QString &name);
    /// A copy, its remarks included, behind the original; it becomes the current one.
    Result<void> duplicate(int index, const QString &name);
    /// BadArgument for the only set.
    Result<void> remove(int index);
    Result<void> move(int from, int to);
    Result<void> setEntries(int index, const QList<SlideEntry> &entries);
    Result<void> setRemark(int index, int entry, const QString &remark);
    /// The default slides again; remarks of those that are in the set stay.
    Result<void> restoreDefault(int index);

    /// A name not yet in use: \a wish, or «wish 2».
    QString freeName(const QString &wish) const;

    QString undoText() const override;
    QString redoText() const override;
    Result<void> undo() override;
    Result<void> redo() override;

    /// While it lives, the changes count as one step, for undo(): several slides moved together.
    class Step
    {
    public:
        explicit Step(SlideSets &sets)
            : m_sets(sets)
        {
            m_sets.m_step = StepState::Begun;
        }
        ~Step() { m_sets.m_step = StepState::None; }
        Q_DISABLE_COPY_MOVE(Step)

    private:
        SlideSets &m_sets;
    };

signals:
    /// Sets were added, removed, renamed or moved.
    void setsChanged();
    void currentChanged(int index);
    /// A set's slides or their order changed.
    void entriesChanged(int index);
    void remarkChanged(int index, int entry);

private:
    struct State {
        QList<SlideSet> sets;
        int current = 0;
    };
    /// A change that was made, or taken back: the state to go to.
    struct Change {
        QString text;
        State state;
    };
    enum class StepState { None, Begun, Recorded };

    Result<void> checkName(const QString &name, int except) const;
    Result<void> write(const State &state) const;
    /// Writes the state and takes it over; nothing changes where that fails.
    Result<void> take(const State &state);
    /// The same; undo() can take it back.
    Result<void> change(const State &state, const QString &text);
    Result<void> replaceEntries(int index, const QList<SlideEntry> &entries, const QString &text);
    Result<void> step(QList<Change> &from, QList<Change> &to);

    const QString m_path;
    QStringList m_defaultIds;
    QList<SlideSet> m_sets;
    int m_current = 0;
    QList<Change> m_done;
    QList<Change> m_undone;
    StepState m_step = StepState::None;
    bool m_readOnly = false; ///< The file could not be opened: it is not to be overwritten.
};

/// The sets' file in the user's data folder.
QString defaultSlideSetsPath();

} // namespace jingan
