// SPDX-License-Identifier: BSL-1.0
// Makes documents from a valid one that each violate exactly one rule, or several at once, and says what they violate.
//
//     for (auto const& m : mutations(text, ringtrue::keywords_of<circleloop::event>))
//         expect(m.apply(text), m.broken, m.pointer);   // exactly one violation, of this rule, at this place
//
//     auto const document = draw_faults(text, mutations(text, schema), 3, source);   // up to three that are independent
//
// The schema requires static storage duration, which keywords_of<T> has.
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

/// Returns all single mutations of a document that is valid under the schema: each operator at each place where it can break a
/// rule. `source` makes the remaining choices (which character, which place in a text). Of a large document, `chosen` may restrict the
/// values that get near-misses. Throws std::invalid_argument if the text is not valid.
inline std::vector<mutation> mutations(std::string_view valid, keywords const& schema, random_source& source, near_miss_choice const& chosen = {})
{
    detail::document document;
    if (auto const found = ringtrue::detail::read(document, valid, schema, {}); !found.empty())
        throw std::invalid_argument{"mutations start from a valid document: " + to_string(found.front())};
    return detail::mutation_finder{document, source, chosen}.find(schema);
}

/// The same, with choices from seed 0.
inline std::vector<mutation> mutations(std::string_view valid, keywords const& schema)
{
    random_source source{0};
    return mutations(valid, schema, source);
}

/// A document with several independent faults, and the mutations that caused them, in the order of their violations.
struct faulty_document {
    std::string text;
    std::vector<mutation> faults;
};

/// Returns the document with up to `most` of the mutations applied, which do not touch each other. Leaves out syntax errors, tags,
/// repeated items and choices, which hide or are hidden by other faults; renamed members, which are two faults if unknown members are
/// rejected; and names of a map, which are part of other pointers.
inline faulty_document draw_faults(std::string_view valid, std::vector<mutation> all, std::size_t most, random_source& source)
{
    std::erase_if(all, [](mutation const& m) {
        return m.broken == rule::syntax || m.is_tag || m.broken == rule::oneOf || m.op == mutation_operator::repeat_item || m.op == mutation_operator::rename_member
            || m.op == mutation_operator::break_name;
    });
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
