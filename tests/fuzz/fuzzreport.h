// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

/// Reads the bytes as a file of that name and, where they hold a report, finds its figures and
/// facts; stops the run where a place leads outside the text or a character is lost.
void readAsReport(const QByteArray &bytes, const QString &name);

/// The fuzzer's bytes without a copy.
inline QByteArray fuzzedBytes(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}
