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
    return has(schema) || ringtrue::detail::any_part_of(schema, [&](keywords const& part) { return any_keywords(part, has, seen); });
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
    auto const has_annotated = [](keywords const& k) {
        return std::any_of(k.properties.begin(), k.properties.end(), [](property const& p) { return !annotated_values(p).empty(); });
    };
    return any_keywords(schema, [&](keywords const& k) { return !k.examples.all[0].empty() || has_annotated(k); }, seen);
}

inline bool has_unions(keywords const& schema)
{
    std::vector<keywords const*> seen;
    return any_keywords(schema, [](keywords const& k) { return !k.oneOf.empty(); }, seen);
}

/// Whether an object may have members that the contract does not know.
inline bool has_unknown_members(keywords const& schema)
{
    std::vector<keywords const*> seen;
    return any_keywords(schema, [](keywords const& k) { return k.type == json_type::object && k.oneOf.empty() && k.additionalProperties == nullptr; }, seen);
}

inline bool has_tolerance(keywords const& schema)
{
    std::vector<keywords const*> seen;
    return any_keywords(schema, [](keywords const& k) { return k.tolerant || k.tolerates_null; }, seen);
}

} // namespace detail

/// A law of all contracts, and the function that checks it for one event.
struct law {
    std::string_view id;
    std::string_view says; // a sentence without commas and brackets, which Catch2 would interpret
    law_result (*check)(law_context const&, any_event const&);
    comparison_set compares; // the ways in which it can fail, besides those that every run checks
    bool (*concerns)(keywords const&) = [](keywords const&) { return true; }; // whether the law applies to a contract
};

/// What is compared before each law: that the event can be encoded, to a document that its contract accepts.
inline constexpr comparison_set of_every_run{comparison::an_exception_is_thrown, comparison::an_event_is_encoded_to_what_its_contract_refuses};

namespace detail {

inline constexpr comparison_set accepts{comparison::a_valid_document_is_refused};
inline constexpr comparison_set decodes = accepts | comparison_set{comparison::a_document_is_decoded_to_another_event};

inline constexpr comparison_set refuses_once{comparison::an_invalid_document_is_accepted, comparison::one_fault_does_not_give_one_violation,
    comparison::a_violation_has_another_rule, comparison::a_violation_has_another_line_or_column, comparison::a_violation_says_too_little};
inline constexpr comparison_set refuses_at_pointer = refuses_once | comparison_set{comparison::a_violation_has_another_pointer};
inline constexpr comparison_set refuses_at_offset = refuses_once | comparison_set{comparison::a_violation_has_another_offset};
inline constexpr comparison_set refuses = refuses_at_pointer | refuses_at_offset;

} // namespace detail

/// All laws. Each one checks one event, so a suite runs it for many. L16 is about files, see tool/schema_main.hpp.
inline constexpr std::array<law, 17> laws{{
    {"L1", "decoding an encoded event gives the event", detail::round_trip,
        detail::decodes | comparison_set{comparison::an_event_is_encoded_in_another_way_the_second_time, comparison::an_event_that_was_moved_from_is_encoded_to_what_is_refused}},
    {"L2", "encoding a decoded document is a fixed point", detail::fixed_point,
        detail::accepts | comparison_set{comparison::decoding_and_encoding_again_gives_other_bytes}},
    {"L3", "Boost.JSON parses an encoded event to the value that value_from makes", detail::same_as_boost_json,
        {comparison::an_encoded_event_is_no_JSON, comparison::an_encoded_event_is_not_the_boost_json_value_of_the_event,
            comparison::the_boost_json_value_of_an_event_is_refused, comparison::the_boost_json_value_of_an_event_is_converted_to_another_event}},
    {"L4", "the order of members and their spelling do not change the event", detail::any_spelling, detail::decodes},
    {"L5", "a document without a required member is rejected", detail::required_members, detail::refuses, detail::has_required_members},
    {"L6", "a value of another JSON type is rejected", detail::other_types, detail::refuses},
    {"L7", "a value inside each keyword is accepted and one just outside is rejected", detail::keyword_boundaries, detail::decodes | detail::refuses},
    {"L8", "independent faults are reported in document order", detail::several_faults,
        {comparison::independent_faults_do_not_give_one_violation_each, comparison::violations_are_not_in_document_order}, detail::has_two_members},
    {"L9", "unknown members are ignored by default and rejected on request", detail::unknown_members, detail::decodes | detail::refuses, detail::has_unknown_members},
    {"L10", "a repeated member is rejected", detail::duplicate_members, detail::refuses_at_pointer},
    {"L11", "a truncated document and other text that is not JSON is a syntax error", detail::proper_prefixes, detail::refuses_at_offset},
    {"L12", "the decoder and independent validators accept the same documents", detail::same_as_validators,
        {comparison::the_decoder_accepts_what_a_validator_refuses, comparison::the_decoder_refuses_what_a_validator_accepts}},
    {"L13", "each example and each default in the schema is accepted", detail::examples_decode, detail::accepts, detail::has_examples},
    {"L14", "the tag selects the alternative of a union", detail::tags,
        detail::accepts | detail::refuses
            | comparison_set{comparison::a_tag_picks_another_alternative, comparison::the_violation_of_a_tag_does_not_list_all_tags},
        detail::has_unions},
    {"L15", "decode_to leaves the target unchanged or replaces all of it", detail::reused_target,
        {comparison::a_reused_target_keeps_what_it_held, comparison::an_invalid_document_is_accepted, comparison::a_failed_decode_changes_the_target,
            comparison::a_document_that_lies_in_the_target_is_decoded_to_another_event}},
    {"L17", "the fast path accepts only what the full path accepts", detail::two_paths,
        {comparison::the_fast_path_accepts_what_the_full_path_refuses, comparison::the_fast_path_reads_another_event_than_the_full_path}},
    {"L18", "what a contract tolerates is accepted and listed as a deviation and encoded as it came", detail::deviations,
        {comparison::a_deviation_is_refused, comparison::a_deviation_is_not_listed_as_the_violation_of_a_closed_reading,
            comparison::a_deviation_is_encoded_to_another_value},
        detail::has_tolerance},
}};

} // namespace ringtrue::testing
