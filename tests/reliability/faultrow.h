// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jingan {

/// How often a fault is tried: \a few in every run of the tests, \a many by `tests/reliability/run --long`.
int faultRounds(int few, int many);

/// One row of the table that tests/reliability/run prints: a fault, how often it was caused, how
/// often all was well afterwards. What was begun and did not survive is lost.
///
///     FaultRow row("disk full: saving an edit");
///     for (int i = 0; i < faultRounds(5, 50); ++i) {
///         row.begin();
///         …cause the fault, QVERIFY what must hold…
///         row.survive();
///     }
///
/// A QVERIFY that fails leaves the round without survive(): it counts as lost. The row is
/// printed, and handed to the table, when it goes out of scope.
class FaultRow
{
public:
    /// \a fault is the row's name, unique in all tests of the folder.
    explicit FaultRow(const QByteArray &fault);
    ~FaultRow();
    FaultRow(const FaultRow &) = delete;
    FaultRow &operator=(const FaultRow &) = delete;

    /// The fault is about to be caused.
    void begin() { ++m_tried; }
    /// All that must hold held.
    void survive() { ++m_survived; }
    int tried() const { return m_tried; }

    /// Where a machine does not let the fault be caused: the table shows the row with the reason,
    /// never as survived. To be followed by QSKIP.
    void skip(const QByteArray &reason) { m_skipped = reason; }

private:
    QByteArray m_fault;
    QByteArray m_skipped;
    int m_tried = 0;
    int m_survived = 0;
};

} // namespace jingan
