// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace jingan {

/// Why an operation failed; tests assert on this, people read Error::message.
enum class ErrorCode {
    FileNotFound,
    FileUnreadable,
    FileTooLarge,
    FileEmpty,
    NotText,
    NotAReport,
    BadTable,
    QuoteNotFound,
    DatabaseUnusable,
    DatabaseNewer,
    WriteFailed,
    FileExists,
    UnknownChart,
    BadArgument,
    UnknownFormat,
    Encrypted,
    NoTextLayer,
    BrokenFile,
    Cancelled,
    DatabaseBusy, ///< Another program is writing.
    Conflict,     ///< Somebody else changed the same value meanwhile.
    NoSuchProject,
    ConnectionLost,     ///< The database server can't be reached, or not any more.
    NotPermitted,       ///< The database grants it to others; the message names them.
    PasswordNeeded,     ///< The server wants a password, or another one.
    PartMissing,        ///< A file of the program's own isn't there.
    CertificateRefused, ///< The server isn't proved to be the one that was asked for.
};

/// A failure as the user is told of it.
struct Error {
    ErrorCode code;
    QString message;    ///< In the user's language: what is wrong, in which file, what to do.
    QString detail = {}; ///< What the system or the database said, untranslated.
    int line = 0;       ///< 1-based line of the input, 0 where there is none.
    int column = 0;     ///< 1-based column or cell of the input, 0 where there is none.

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none.
template<typename T>
using Result = tl::expected<T, Error>;

} // namespace jingan
