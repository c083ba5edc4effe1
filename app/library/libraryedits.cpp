// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryedits.h"

#include <algorithm>

namespace jingan {

namespace {

constexpr int MostEdits = 200;

bool sameCorrections(const QList<Correction> &left, const QList<Correction> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
        [](const Correction &one, const Correction &other) { return correctionToJson(one) == correctionToJson(other); });
}

} // namespace

LibraryEdits::LibraryEdits(ReportLibrary &library, QObject *parent)
    : Undoable(parent)
    , m_library(library)
{
}

QList<ReportFiling> LibraryEdits::filingsOf(const QList<qint64> &ids) const
{
    QList<ReportFiling> filings;
    for (const qint64 id : ids) {
        if (const LibraryReport *report = m_library.find(id))
            filings.append({id, {report->place, report->year}, report->confirmed});
    }
    return filings;
}

void LibraryEdits::remember(const Edit &edit)
{
    m_done.append(edit);
    if (m_done.size() > MostEdits)
        m_done.removeFirst();
    m_undone.clear();
    emit changed();
}

Result<void> LibraryEdits::file(const QList<qint64> &ids, const QString &text, const std::function<Result<void>()> &change)
{
    const QList<ReportFiling> before = filingsOf(ids);
    return change().map([&] {
        if (const QList<ReportFiling> after = filingsOf(ids); after != before)
            remember({text, {before}, {after}});
    });
}

Result<void> LibraryEdits::setPlaceAndYear(qint64 id, const PlaceAndYear &filedBy)
{
    return file({id}, tr("修改地区与年份"), [&] { return m_library.setPlaceAndYear(id, filedBy); });
}

Result<int> LibraryEdits::confirm(const QList<qint64> &ids)
{
    int count = 0;
    return file(ids, tr("确认地区与年份"), [&] { return m_library.confirm(ids).map([&](int confirmed) { count = confirmed; }); })
        .map([&] { return count; });
}

Result<void> LibraryEdits::mend(qint64 id, const QString &text, const std::function<Result<void>()> &change)
{
    const auto before = m_library.corrections(id);
    if (!before)
        return tl::unexpected(before.error());
    return change().and_then([&] { return m_library.corrections(id); }).map([&](const QList<Correction> &after) {
        if (!sameCorrections(*before, after))
            remember({text, {{}, id, *before}, {{}, id, after}});
    });
}

Result<void> LibraryEdits::correct(qint64 id, const QList<Correction> &further, const QString &text)
{
    return mend(id, text, [&] { return m_library.correct(id, further); });
}

Result<void> LibraryEdits::setCorrections(qint64 id, const QList<Correction> &corrections, const QString &text)
{
    return mend(id, text, [&] { return m_library.setCorrections(id, corrections); });
}

Result<void> LibraryEdits::forgetLost(qint64 id)
{
    return mend(id, tr("移除失效的修正"), [&] { return m_library.forgetLost(id); });
}

QString LibraryEdits::undoText() const
{
    return m_done.isEmpty() ? QString() : m_done.constLast().text;
}

QString LibraryEdits::redoText() const
{
    return m_undone.isEmpty() ? QString() : m_undone.constLast().text;
}

/// Whether all is still as the edit left it.
Result<void> LibraryEdits::check(const State &expected) const
{
    QList<qint64> ids;
    for (const ReportFiling &filing : expected.filings)
        ids.append(filing.id);
    const bool there = expected.corrected == 0 || m_library.find(expected.corrected);
    const auto corrections = expected.corrected == 0 ? QList<Correction>() : m_library.corrections(expected.corrected);
    if (!corrections)
        return tl::unexpected(corrections.error());
    if (there && filingsOf(ids) == expected.filings && sameCorrections(*corrections, expected.corrections))
        return {};
    return tl::unexpected(Error{ErrorCode::Conflict, tr("这篇报告此后已另有改动或已删除，这一步不能再撤销或重做。")});
}

Result<void> LibraryEdits::restore(const State &state)
{
    if (state.corrected != 0)
        return m_library.setCorrections(state.corrected, state.corrections);
    return m_library.restoreFilings(state.filings);
}

Result<void> LibraryEdits::move(QList<Edit> &from, QList<Edit> &to, bool back)
{
    if (from.isEmpty())
        return {};
    const Edit edit = from.constLast();
    // What another window wrote counts, too.
    if (const auto ok = m_library.reload().and_then([&] { return check(back ? edit.after : edit.before); }); !ok) {
        if (ok.error().code == ErrorCode::Conflict) {
            from.removeLast();
            emit changed();
        }
        return ok;
    }
    if (const auto ok = restore(back ? edit.before : edit.after); !ok)
        return ok;
    from.removeLast();
    to.append(edit);
    QList<qint64> reports;
    for (const ReportFiling &filing : edit.before.filings)
        reports.append(filing.id);
    if (edit.before.corrected != 0)
        reports.append(edit.before.corrected);
    emit changed();
    emit moved(back ? tr("已撤销：%1").arg(edit.text) : tr("已重做：%1").arg(edit.text), reports);
    return {};
}

Result<void> LibraryEdits::undo()
{
    return move(m_done, m_undone, true);
}

Result<void> LibraryEdits::redo()
{
    return move(m_undone, m_done, false);
}

} // namespace jingan
