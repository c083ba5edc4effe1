// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <utility>

/// Stops the run where something doesn't hold that must hold for any bytes; \a what says it.
void checkThat(bool holds, const char *what);

/// The fuzzer's bytes without a copy.
inline QByteArray fuzzedBytes(const uint8_t *data, size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// An archive that holds the bytes under that name, after the \a others; as they are unless \a tightly.
QByteArray packed(const QByteArray &bytes, const char *name, const QList<std::pair<QByteArray, QByteArray>> &others = {},
    bool tightly = false);
