// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <dlfcn.h>

/// Counts the statements that SQLite runs in this program, whichever connection or thread asks:
/// each connection opened after install() is traced. Deterministic, unlike a time.
class StatementCount
{
public:
    /// False where the library isn't the one that Qt's driver loads.
    static bool install()
    {
        void *library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_GLOBAL);
        if (!library)
            return false;
        s_trace = reinterpret_cast<Trace>(dlsym(library, "sqlite3_trace_v2"));
        const auto extend = reinterpret_cast<int (*)(void (*)())>(dlsym(library, "sqlite3_auto_extension"));
        return s_trace && extend && extend(reinterpret_cast<void (*)()>(&opened)) == 0;
    }

    static int count() { return s_count; }

private:
    using Trace = int (*)(void *, unsigned, int (*)(unsigned, void *, void *, void *), void *);
    static constexpr unsigned Statement = 1; // SQLITE_TRACE_STMT

    static int opened(void *connection, char **, const void *)
    {
        return s_trace(connection, Statement, &ran, nullptr);
    }

    static int ran(unsigned, void *, void *, void *)
    {
        ++s_count;
        return 0;
    }

    static inline Trace s_trace = nullptr;
    static inline std::atomic<int> s_count = 0;
};
