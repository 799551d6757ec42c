// SPDX-License-Identifier: BSL-1.0
// The options of decode, decode_to and validate.
#pragma once

#include <ringtrue/version.hpp>

#include <cstddef>

namespace ringtrue::inline RINGTRUE_ABI {

struct decode_options {
    bool refuse_unknown_members = false; // vendors add members without notice, so the default ignores them
    bool show_personal = false; // show phone numbers, ids and URLs in messages, not only their shape
    std::size_t max_size = std::size_t{1} << 20; // of the text, in bytes
    std::size_t max_depth = 32; // of nested arrays and objects; each level uses some stack

    bool operator==(decode_options const&) const = default;
};

} // namespace ringtrue
