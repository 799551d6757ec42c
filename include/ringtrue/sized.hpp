// SPDX-License-Identifier: BSL-1.0
// Containers of a bounded number of items.
#pragma once

#include <ringtrue/keywords.hpp>

#include <cstddef>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI {

/// A container of Min to Max items: `sized<std::map<std::string, int>, 1, 10>`. Encoding throws `unencodable` for another number of
/// them. Schema: minItems and maxItems or, for a map, minProperties and maxProperties.
template <class Container, std::size_t Min, std::size_t Max = unlimited>
struct sized : Container {
    static_assert(Min <= Max, "no container has so many items: its minimum is above its maximum");
    using Container::Container;
};

/// A std::vector of Min to Max items.
template <class T, std::size_t Min, std::size_t Max = unlimited>
using list = sized<std::vector<T>, Min, Max>;

} // namespace ringtrue
