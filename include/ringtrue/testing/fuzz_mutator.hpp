// SPDX-License-Identifier: BSL-1.0
// Mutates a fuzzer's document according to its contract; mutations of single bytes rarely get past a GUID.
#pragma once

#include <ringtrue/testing/codec.hpp>
#include <ringtrue/testing/detail/laws/acceptance.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/law.hpp>
#include <ringtrue/testing/mutate.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// Returns the document with one value replaced, by the value that another event has there, or by one at a boundary of its
/// keywords.
inline std::string with_a_new_value(codec const& about, std::string_view document, random_source& source)
{
    auto const other = about.encode(about.generate(source, source.below(100)));
    std::vector<std::pair<std::string, std::string>> drawn; // by pointer
    for_each_value_of(other, about.schema(), [&](ringtrue::detail::document const& d, placed_value const& at) {
        if (!at.is_name)
            drawn.emplace_back(at.pointer, std::string{spelling(d, at.node)});
    });
    std::vector<std::string> changed;
    for_each_value_of(document, about.schema(), [&](ringtrue::detail::document const& d, placed_value const& at) {
        for (auto const& [pointer, json] : drawn)
            if (pointer == at.pointer && !at.is_name && json != spelling(d, at.node))
                changed.push_back(with_value(d, at.node, json));
        if (d[at.node].kind == node_kind::string || d[at.node].kind == node_kind::number)
            for (auto const& value : boundaries(source, at.schema))
                changed.push_back(with_value(d, at.node, value.json));
    });
    return changed.empty() ? other : changed[source.below(changed.size())];
}

/// Returns the document to try after `document`: an event with a new value, in another spelling, or with one rule broken. If
/// `document` is not a valid event, returns a new event.
inline std::string next_document(codec const& about, std::string_view document, random_source& source)
{
    if (!about.decode(document))
        return about.encode(about.generate(source, source.below(100)));
    auto next = source.one_in(4) ? std::string{document} : with_a_new_value(about, document, source);
    if (source.one_in(4))
        next = respeller{source}(next);
    if (source.one_in(2) || !about.decode(next)) // a new tag may not fit the other members
        return next;
    auto const broken = mutations(next, about.schema(), source);
    return broken.empty() ? next : broken[source.below(broken.size())].apply(next);
}

} // namespace ringtrue::testing::detail
