// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/databaseaddress.h"

#include <QObject>

#include <functional>

namespace jingan {

/// Passwords of shared checklists in the system's keyring (Secret Service, KWallet, Windows
/// Credential Manager), by the address without its parameters; never anywhere else. All return
/// at once and call back in the event loop of the thread; not at all once \a context is gone.
///
/// Errors handed over: FileNotFound (none kept), WriteFailed, DatabaseUnusable (no keyring).
void readPassword(const DatabaseAddress &address, QObject *context,
    const std::function<void(const Result<QString> &)> &done);
void savePassword(const DatabaseAddress &address, const QString &password, QObject *context,
    const std::function<void(const Result<void> &)> &done);
void removePassword(const DatabaseAddress &address, QObject *context,
    const std::function<void(const Result<void> &)> &done);

/// The same for a command, which waits for it.
Result<QString> readPasswordNow(const DatabaseAddress &address);
Result<void> savePasswordNow(const DatabaseAddress &address, const QString &password);

} // namespace jingan
