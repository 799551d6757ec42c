// SPDX-License-Identifier: BSL-1.0
// The options of decode, decode_to and validate.
#pragma once

#include <ringtrue/version.hpp>

#include <cstddef>

namespace ringtrue::inline RINGTRUE_ABI {

struct violations;

struct decode_options {
    bool closed = false; // refuse unknown members and deviations, which the default accepts: vendors add them without notice
    bool show_personal = false; // show phone numbers, ids and URLs in messages, not only their shape
    std::size_t max_size = std::size_t{1} << 20; // of the text, in bytes; above 512 MiB, 512 MiB is the limit
    std::size_t max_depth = 32; // of nested arrays and objects; each level uses some stack
    std::size_t max_violations = 100; // in the list, which counts the others; at least one
    violations* deviations = nullptr; // unless null, set to what a closed reading would refuse besides, except unknown members

    bool operator==(decode_options const&) const = default;
};

namespace detail {

/// The largest text that can be read, in bytes: a node of a document counts them with 29 bits.
inline constexpr std::size_t largest_text = std::size_t{1} << 29;

constexpr std::size_t size_limit(decode_options const& options)
{
    return options.max_size < largest_text ? options.max_size : largest_text;
}

} // namespace detail

} // namespace ringtrue
