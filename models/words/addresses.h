// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Pages that a person is sent to; none of them is ever asked by the program itself.
namespace kitesync::addresses {

/// Where a person makes and changes Buildkite's API tokens.
inline constexpr const char *tokens = "https://buildkite.com/user/api-access-tokens";
/// A page that is never encrypted, so that a network which asks for a sign-in can show its own in its place.
inline constexpr const char *unencrypted = "http://neverssl.com/";

} // namespace kitesync::addresses
