// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>

/// What \a work takes, in milliseconds.
template<typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Processor time of this process, or of its children that have ended, in milliseconds: what other
/// programs do at the same time counts for little.
inline double processorTime(int whose)
{
    rusage usage{};
    getrusage(whose, &usage);
    const auto of = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

template<typename Work>
double processorMilliseconds(int whose, Work work)
{
    const double before = processorTime(whose);
    work();
    return processorTime(whose) - before;
}

inline double medianOf(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0.0 : times.at(times.size() / 2);
}

/// The figures of a benchmark, each beside its peer of the same run: printed for people, and on
/// the last line as the rows that tests/bench/run reads (measuring.py).
class BenchRows
{
public:
    /// \a limit bounds own/peer where \a bound is Ratio, else own itself; 0 for none. A peer of
    /// 0 stands for none.
    enum class Bound { Own, Ratio };
    void add(const QString &name, double own, const QString &unit, const QString &peerName, double peer, double limit = 0,
        Bound bound = Bound::Own)
    {
        const bool any = peer > 0;
        const double judged = bound == Bound::Ratio && any ? own / peer : own;
        QTextStream(stdout) << QStringLiteral("%1 %2 %3  %4 %5  %6\n")
            .arg(name, -44).arg(own, 10, 'f', 2).arg(unit, -5)
            .arg(any ? QStringLiteral("%1 %2").arg(peerName).arg(peer, 0, 'f', 2) : QStringLiteral("—"), -34)
            .arg(any ? QStringLiteral("×%1").arg(own / peer, 0, 'f', 2) : QString(), 9)
            .arg(limit <= 0 ? QStringLiteral("—") : QStringLiteral("≤ %1%2").arg(limit)
                     .arg(judged <= limit ? QString() : QStringLiteral("  not reached")));
        QJsonObject row{{QStringLiteral("name"), name}, {QStringLiteral("own"), own}, {QStringLiteral("unit"), unit},
            {QStringLiteral("peers"), any ? QJsonObject{{peerName, peer}} : QJsonObject()},
            {QStringLiteral("limit"), limit > 0 ? QJsonValue(limit) : QJsonValue()},
            {QStringLiteral("against"), bound == Bound::Ratio && any ? peerName : QString()}};
        m_rows.append(row);
    }

    ~BenchRows() { QTextStream(stdout) << QJsonDocument(m_rows).toJson(QJsonDocument::Compact) << '\n'; }

private:
    QJsonArray m_rows;
};
