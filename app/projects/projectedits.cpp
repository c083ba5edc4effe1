// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectedits.h"

namespace jingan {

ProjectEdits::ProjectEdits(ProjectStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Result<void> ProjectEdits::apply(int number, const ProjectProgress &progress)
{
    return record({{number, m_store.progress(number), progress}});
}

Result<void> ProjectEdits::applyStatus(const QList<int> &numbers, StatusGroup status)
{
    Edit edit;
    for (const int number : numbers) {
        const ProjectProgress before = m_store.progress(number);
        ProjectProgress after = before;
        after.status = status;
        if (after != before)
            edit.append({number, before, after});
    }
    return record(edit);
}

Result<void> ProjectEdits::record(const Edit &edit)
{
    Edit written;
    Result<void> result;
    for (const Step &step : edit) {
        if (step.before == step.after)
            continue;
        result = m_store.setProgress(step.number, step.after);
        if (!result)
            break;
        written.append(step);
    }
    if (!written.isEmpty()) {
        m_done.append(written);
        m_undone.clear();
        emit changed();
    }
    return result;
}

Result<void> ProjectEdits::undo()
{
    if (m_done.isEmpty())
        return {};
    const Edit edit = m_done.constLast();
    for (auto step = edit.crbegin(); step != edit.crend(); ++step) {
        if (const auto ok = m_store.setProgress(step->number, step->before); !ok)
            return ok;
    }
    m_undone.append(m_done.takeLast());
    emit changed();
    return {};
}

Result<void> ProjectEdits::redo()
{
    if (m_undone.isEmpty())
        return {};
    const Edit edit = m_undone.constLast();
    for (const Step &step : edit) {
        if (const auto ok = m_store.setProgress(step.number, step.after); !ok)
            return ok;
    }
    m_done.append(m_undone.takeLast());
    emit changed();
    return {};
}

} // namespace jingan
