// SPDX-License-Identifier: BSL-1.0
// The laws that hold for every event of a contract, without a test framework: for tests, fuzzers, and codecs other than this one.
//
//     ringtrue::testing::codec_of<circleloop::event> const codec;
//     random_source source{42};
//     tally seen{codec.schema()};
//     for (auto const& law : ringtrue::testing::laws)
//         if (auto failed = law.check({codec, source, seen, {}}, codec.generate(source, 50)))
//             report(law.id, failed->what, failed->document, failed->expected, failed->got);
#pragma once

#include <ringtrue/testing/detail/laws/acceptance.hpp>
#include <ringtrue/testing/detail/laws/path.hpp>
#include <ringtrue/testing/detail/laws/refusal.hpp>
#include <ringtrue/testing/detail/laws/schema.hpp>
#include <ringtrue/testing/law.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

namespace detail {

/// Whether `has` is true of the contract's keywords, or of any keywords inside them.
template <class Has>
bool any_keywords(keywords const& schema, Has const& has, std::vector<keywords const*>& seen)
{
    if (std::find(seen.begin(), seen.end(), &schema) != seen.end())
        return false;
    seen.push_back(&schema);
    auto const inner = [&](keywords const* part) { return part != nullptr && any_keywords(*part, has, seen); };
    return has(schema) || inner(schema.items) || inner(schema.additionalProperties)
        || std::any_of(schema.oneOf.begin(), schema.oneOf.end(), inner)
        || std::any_of(schema.properties.begin(), schema.properties.end(), [&](property const& p) { return inner(p.value); });
}

inline bool has_required_members(keywords const& schema)
{
    std::vector<keywords const*> seen;
    auto const has = [](keywords const& k) { return std::any_of(k.properties.begin(), k.properties.end(), [](property const& p) { return p.required; }); };
    return any_keywords(schema, has, seen);
}

inline bool has_two_members(keywords const& schema)
{
    std::vector<keywords const*> seen;
    return any_keywords(schema, [](keywords const& k) { return k.properties.size() > 1; }, seen);
}

inline bool has_examples(keywords const& schema)
{
    std::vector<keywords const*> seen;
    return any_keywords(schema, [](keywords const& k) { return !k.examples.all[0].empty(); }, seen);
}

inline bool has_unions(keywords const& schema)
{
    std::vector<keywords const*> seen;
    return any_keywords(schema, [](keywords const& k) { return !k.oneOf.empty(); }, seen);
}

} // namespace detail

/// A law of all contracts, and the function that checks it for one event.
struct law {
    std::string_view id;
    std::string_view says; // a sentence without commas and brackets, which Catch2 would interpret
    law_result (*check)(law_context const&, any_event const&);
    bool (*concerns)(keywords const&) = [](keywords const&) { return true; }; // whether the law applies to a contract
};

/// All laws. Each one checks one event, so a suite runs it for many. L16 is about files, see tool/schema_main.hpp.
inline constexpr std::array<law, 16> laws{{
    {"L1", "decoding an encoded event gives the event", detail::round_trip},
    {"L2", "encoding a decoded document is a fixed point", detail::fixed_point},
    {"L3", "Boost.JSON parses an encoded event to the value that value_from makes", detail::same_as_boost_json},
    {"L4", "the order of members and their spelling do not change the event", detail::any_spelling},
    {"L5", "a document without a required member is rejected", detail::required_members, detail::has_required_members},
    {"L6", "a value of another JSON type is rejected", detail::other_types},
    {"L7", "a value inside each keyword is accepted and one just outside is rejected", detail::keyword_boundaries},
    {"L8", "independent faults are reported in document order", detail::several_faults, detail::has_two_members},
    {"L9", "unknown members are ignored by default and rejected on request", detail::unknown_members},
    {"L10", "a repeated member is rejected", detail::duplicate_members},
    {"L11", "a truncated document and other text that is not JSON is a syntax error", detail::proper_prefixes},
    {"L12", "the decoder and independent validators accept the same documents", detail::same_as_validators},
    {"L13", "each example in the schema is accepted", detail::examples_decode, detail::has_examples},
    {"L14", "the tag selects the alternative of a union", detail::tags, detail::has_unions},
    {"L15", "decode_to leaves the target unchanged or replaces all of it", detail::reused_target},
    {"L17", "the fast path accepts only what the full path accepts", detail::two_paths},
}};

} // namespace ringtrue::testing
