// SPDX-License-Identifier: BSL-1.0
// A value of one of several JSON types, which no tag tells apart.
#pragma once

#include <ringtrue/version.hpp>

#include <functional>
#include <type_traits>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI {

/// A std::variant whose alternatives differ by their JSON type: `either<std::int64_t, date_time>` is a number or a string,
/// `either<customer_id, customer>` a string or an object. Two alternatives of one JSON type do not compile; integers and numbers are
/// one. Schema: anyOf. Its functions are those of std::variant: std::visit, std::get_if, index().
template <class... Ts>
struct either : std::variant<Ts...> {
    using std::variant<Ts...>::variant;
    using variant = std::variant<Ts...>;
};

} // namespace ringtrue

/// The hash of the std::variant. Disabled if an alternative has no hash.
template <class... Ts>
    requires(std::is_default_constructible_v<std::hash<Ts>> && ...)
struct std::hash<ringtrue::either<Ts...>> : std::hash<std::variant<Ts...>> {};
