// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

#include <zip.h>

namespace kitesync {

/// What of libzip is used. It brings half of OpenSSL along and is needed for support files only, so that it is loaded when
/// one is made and not at every start. Any thread.
struct LibZip
{
    decltype(&::zip_discard) discard = nullptr;
    decltype(&::zip_close) close = nullptr;
    decltype(&::zip_error_init) errorInit = nullptr;
    decltype(&::zip_error_strerror) errorText = nullptr;
    decltype(&::zip_file_add) fileAdd = nullptr;
    decltype(&::zip_get_error) errorOf = nullptr;
    decltype(&::zip_open_from_source) openFromSource = nullptr;
    decltype(&::zip_source_buffer) sourceBuffer = nullptr;
    decltype(&::zip_source_buffer_create) sourceBufferCreate = nullptr;
    decltype(&::zip_source_close) sourceClose = nullptr;
    decltype(&::zip_source_error) sourceError = nullptr;
    decltype(&::zip_source_free) sourceFree = nullptr;
    decltype(&::zip_source_keep) sourceKeep = nullptr;
    decltype(&::zip_source_open) sourceOpen = nullptr;
    decltype(&::zip_source_read) sourceRead = nullptr;
    decltype(&::zip_source_stat) sourceStat = nullptr;

    /// DestinationFailed (detail has the system's words) where it is not installed.
    [[nodiscard]] static Result<LibZip> load();
};

} // namespace kitesync
