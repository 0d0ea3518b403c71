// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/libzip.h"

#include <QLibrary>

namespace kitesync {

namespace {

/// Finds one function; false: it is not in the library.
template <typename Function> bool find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

} // namespace

Result<LibZip> LibZip::load()
{
    QLibrary library(QStringLiteral(KITESYNC_LIBZIP)); // it stays loaded
    LibZip zip;
    const bool whole = find(library, "zip_discard", zip.discard) && find(library, "zip_close", zip.close)
                       && find(library, "zip_error_init", zip.errorInit)
                       && find(library, "zip_error_strerror", zip.errorText)
                       && find(library, "zip_file_add", zip.fileAdd)
                       && find(library, "zip_get_error", zip.errorOf)
                       && find(library, "zip_open_from_source", zip.openFromSource)
                       && find(library, "zip_source_buffer", zip.sourceBuffer)
                       && find(library, "zip_source_buffer_create", zip.sourceBufferCreate)
                       && find(library, "zip_source_close", zip.sourceClose)
                       && find(library, "zip_source_error", zip.sourceError)
                       && find(library, "zip_source_free", zip.sourceFree)
                       && find(library, "zip_source_keep", zip.sourceKeep)
                       && find(library, "zip_source_open", zip.sourceOpen)
                       && find(library, "zip_source_read", zip.sourceRead)
                       && find(library, "zip_source_stat", zip.sourceStat);
    if (!whole)
        return Error{.kind = ErrorKind::DestinationFailed, .detail = library.errorString()};
    return zip;
}

} // namespace kitesync
