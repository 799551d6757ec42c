// SPDX-License-Identifier: BSL-1.0
// A member of which a document has exactly one.
#pragma once

#include <ringtrue/version.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <type_traits>

namespace ringtrue::inline RINGTRUE_ABI {

/// A std::optional. Of all members of a struct that are choices, a document has exactly one:
///
///     struct update {
///         std::int64_t id;
///         ringtrue::choice<message> sent;
///         ringtrue::choice<message> edited;
///     };
///
/// Schema: oneOf, with the names of the members. Encoding throws `unencodable` unless exactly one of them has a value.
template <class T>
struct choice : std::optional<T> {
    using std::optional<T>::optional;

    friend constexpr bool operator==(choice const& a, choice const& b) { return a.has_value() == b.has_value() && (!a || *a == *b); }
};

} // namespace ringtrue

/// The hash of the std::optional. Disabled if T has no hash.
template <class T>
    requires std::is_default_constructible_v<std::hash<T>>
struct std::hash<ringtrue::choice<T>> : std::hash<std::optional<T>> {};
