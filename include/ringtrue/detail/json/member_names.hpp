// SPDX-License-Identifier: BSL-1.0
// Finds an object's member by name, and names that occur twice.
#pragma once

#include <ringtrue/detail/json/document.hpp>

#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// The `choice` of a name that occurs earlier in its object.
inline constexpr std::size_t repeated_name = static_cast<std::size_t>(-1);

/// Marks repeated names among those of an object that have no `choice`. Sorts them, so that a document full of names takes n log
/// n; uses qsort, since std::sort or std::set would add a hundred functions to each translation unit.
[[gnu::noinline]] inline void mark_repeated_names(document& d, std::size_t object)
{
    std::vector<node> names; // copies; `next` of a name is the index after it
    for (auto name = object + 1; name < d[object].next; name = d[name + 1].next)
        if (d[name].choice == 0)
            names.push_back(d[name]);
    if (names.size() < 2)
        return;
    std::qsort(names.data(), names.size(), sizeof(node), [](void const* a, void const* b) {
        auto const& first = *static_cast<node const*>(a);
        auto const& second = *static_cast<node const*>(b);
        auto const order = first.text.compare(second.text);
        return order != 0 ? order : (first.next > second.next) - (first.next < second.next);
    });
    for (std::size_t i = 1; i < names.size(); ++i)
        if (names[i].text == names[i - 1].text)
            d[names[i].next - 1].choice = repeated_name;
}

/// Returns the index of the value of the first member with that name, or 0 if there is none or the node is not an object.
inline std::size_t find_member(document const& d, std::size_t object, std::string_view member)
{
    if (d[object].kind == node_kind::object)
        for (auto name = object + 1; name < d[object].next; name = d[name + 1].next)
            if (d[name].text == member)
                return name + 1;
    return 0;
}

} // namespace ringtrue::detail
