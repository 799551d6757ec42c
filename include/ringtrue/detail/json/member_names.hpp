// SPDX-License-Identifier: BSL-1.0
// Finds an object's member by name, its tag, and names that occur twice.
#pragma once

#include <ringtrue/detail/core/tag_path.hpp>
#include <ringtrue/detail/json/document.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// The `choice` of a name that occurs earlier in its object.
inline constexpr std::uint32_t repeated_name = no_choice;

/// A name and its first eight characters, which decide most comparisons without access to the document.
struct sortable_name {
    std::uint64_t start; // zeros follow a shorter name
    std::uint32_t size;
    std::uint32_t node;
};

inline sortable_name to_sortable(document const& d, std::size_t name)
{
    sortable_name result{0, d[name].size, static_cast<std::uint32_t>(name)};
    std::memcpy(&result.start, d[name].characters, std::min<std::size_t>(result.size, sizeof result.start));
    return result;
}

/// Returns a number below, equal to or above 0, in an order of its own.
inline int compare(document const& d, sortable_name const& a, sortable_name const& b)
{
    if (a.start != b.start)
        return a.start < b.start ? -1 : 1;
    if (a.size != b.size)
        return a.size < b.size ? -1 : 1;
    return a.size <= sizeof a.start ? 0 : std::memcmp(d[a.node].characters, d[b.node].characters, a.size);
}

/// Marks repeated names among those of an object that have no `choice`. Sorts them, so that a document full of names takes n log
/// n: a hash table would take n², if someone chose the names for it.
[[gnu::noinline]] inline void mark_repeated_names(document& d, std::size_t object)
{
    std::size_t count = 0;
    for (auto name = object + 1; name < d[object].next; name = d[name + 1].next)
        count += d[name].choice == 0;
    if (count < 2)
        return;
    std::vector<sortable_name> names(count);
    auto* next = names.data();
    for (auto name = object + 1; name < d[object].next; name = d[name + 1].next)
        if (d[name].choice == 0)
            *next++ = to_sortable(d, name);
    std::sort(names.begin(), names.end(), [&](sortable_name const& a, sortable_name const& b) {
        auto const order = compare(d, a, b);
        return order != 0 ? order < 0 : a.node < b.node;
    });
    for (std::size_t i = 1; i < names.size(); ++i)
        if (compare(d, names[i - 1], names[i]) == 0)
            d[names[i].node].choice = repeated_name;
}

/// Returns the index of the value of the first member with that name, or 0 if there is none or the node is not an object.
inline std::size_t find_member(document const& d, std::size_t object, std::string_view member)
{
    if (d[object].kind == node_kind::object)
        for (auto name = object + 1; name < d[object].next; name = d[name + 1].next)
            if (d[name].text() == member)
                return name + 1;
    return 0;
}

/// Returns the index of the value of an object's tag, or 0 if there is none.
inline std::size_t find_tag(document const& d, std::size_t object, std::string_view tag)
{
    tag_path const path{tag};
    auto const member = find_member(d, object, path.name);
    return path.is_tag() || member == 0 ? member : find_tag(d, member, path.rest);
}

} // namespace ringtrue::detail
