// SPDX-License-Identifier: BSL-1.0
// The names of an object's members: finding one, and finding those that stand twice.
#pragma once

#include <ringtrue/detail/json/document.hpp>

#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// The `choice` of a name that stands in its object before.
inline constexpr std::size_t repeated_name = static_cast<std::size_t>(-1);

/// Sets it for the names of an object that have no `choice`. Sorts them, so that a document of nothing but names takes
/// no more than n log n; by qsort, since std::sort or a std::set would cost each translation unit a hundred functions.
[[gnu::noinline]] inline void mark_repeated_names(document& d, std::size_t object)
{
    std::vector<node> names; // copies; a name's `next` is the index behind it
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

/// Where the first member of that name has its value, or 0 where there is none, or the node is no object.
inline std::size_t find_member(document const& d, std::size_t object, std::string_view member)
{
    if (d[object].kind == node_kind::object)
        for (auto name = object + 1; name < d[object].next; name = d[name + 1].next)
            if (d[name].text == member)
                return name + 1;
    return 0;
}

} // namespace ringtrue::detail
