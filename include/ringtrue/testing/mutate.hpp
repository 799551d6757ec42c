// SPDX-License-Identifier: BSL-1.0
// All mutations of a document, and several at once.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/validate/read.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/detail/mutate/finder.hpp>
#include <ringtrue/testing/mutation.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// All single mutations of a document that is valid under the schema: each operator at each place where it can break
/// something. What an operator leaves open (which character, which place in a text) `source` decides. Throws
/// std::invalid_argument for a text that is not valid.
inline std::vector<mutation> mutations(std::string_view valid, keywords const& schema, random_source& source)
{
    detail::document document;
    if (auto const found = ringtrue::detail::read(document, valid, schema, {}); !found.empty())
        throw std::invalid_argument{"mutations start from a valid document: " + to_string(found.front())};
    return detail::mutation_finder{document, source}.find(schema);
}

inline std::vector<mutation> mutations(std::string_view valid, keywords const& schema)
{
    random_source source{0};
    return mutations(valid, schema, source);
}

/// A document with several independent faults, and the mutations that made it, in the order of their violations.
struct faulty_document {
    std::string text;
    std::vector<mutation> faults;
};

/// Up to `most` faults that do not touch each other. None of them is a syntax error, hides another one, or is two of them
/// where unknown members are refused.
inline faulty_document draw_faults(std::string_view valid, std::vector<mutation> all, std::size_t most, random_source& source)
{
    std::erase_if(all, [](mutation const& m) { return m.broken == rule::syntax || m.is_tag || m.op == mutation_operator::rename_member; });
    std::vector<std::size_t> chosen;
    for (auto tries = 4 * most; tries > 0 && chosen.size() < most && !all.empty(); --tries) {
        auto const next = source.below(all.size());
        auto const touches = [&](std::size_t i) {
            auto const& [first, second] = std::minmax(all[i], all[next], [](mutation const& a, mutation const& b) { return a.offset < b.offset; });
            auto const end = first.offset + first.size;
            return second.offset <= end || valid.substr(end, second.offset - end).find_first_not_of(" \t\r\n") == valid.npos;
        };
        if (std::none_of(chosen.begin(), chosen.end(), touches))
            chosen.push_back(next);
    }
    faulty_document document{std::string{valid}, {}};
    std::sort(chosen.begin(), chosen.end(), [&](auto a, auto b) { return all[a].offset > all[b].offset; }); // from the back
    for (auto const i : chosen)
        document.text = all[i].apply(document.text);
    std::sort(chosen.begin(), chosen.end(), [&](auto a, auto b) { return std::pair{all[a].place, a} < std::pair{all[b].place, b}; });
    for (auto const i : chosen)
        document.faults.push_back(std::move(all[i]));
    return document;
}

} // namespace ringtrue::testing
