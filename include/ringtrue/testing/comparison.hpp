// SPDX-License-Identifier: BSL-1.0
// What laws and fuzz properties compare: one enumerator for each way in which one of them can fail.
#pragma once

#include <ringtrue/version.hpp>

#include <boost/describe/enum.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/list.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// What is wrong where a comparison fails.
BOOST_DEFINE_FIXED_ENUM_CLASS(comparison, unsigned char,
    // of every law
    an_exception_is_thrown,
    an_event_is_encoded_to_what_its_contract_refuses,
    an_invalid_document_is_accepted,
    one_fault_does_not_give_one_violation,
    a_violation_has_another_rule,
    a_violation_has_another_pointer,
    a_violation_has_another_offset,
    a_violation_has_another_line_or_column,
    a_violation_says_too_little,
    a_valid_document_is_refused,
    a_document_is_decoded_to_another_event,

    // of one law
    an_event_is_encoded_in_another_way_the_second_time,
    an_event_that_was_moved_from_is_encoded_to_what_is_refused,
    decoding_and_encoding_again_gives_other_bytes,
    an_encoded_event_is_no_JSON,
    an_encoded_event_is_not_the_boost_json_value_of_the_event,
    the_boost_json_value_of_an_event_is_refused,
    the_boost_json_value_of_an_event_is_converted_to_another_event,
    independent_faults_do_not_give_one_violation_each,
    violations_are_not_in_document_order,
    the_decoder_accepts_what_a_validator_refuses,
    the_decoder_refuses_what_a_validator_accepts,
    a_tag_picks_another_alternative,
    the_violation_of_a_tag_does_not_list_all_tags,
    a_reused_target_keeps_what_it_held,
    a_failed_decode_changes_the_target,
    a_document_that_lies_in_the_target_is_decoded_to_another_event,
    the_fast_path_accepts_what_the_full_path_refuses,
    the_fast_path_reads_another_event_than_the_full_path,
    a_deviation_is_refused,
    a_deviation_is_not_listed_as_the_violation_of_a_closed_reading,
    a_deviation_is_encoded_to_another_value,

    // of fuzz properties alone
    a_document_is_refused_without_a_reason,
    a_closed_reading_changes_more_than_that,
    lower_limits_accept_another_event,
    decode_to_differs_from_decode,
    validate_differs_from_decode,
    boost_json_says_otherwise_whether_a_document_is_JSON,
    boost_json_parses_a_document_to_what_is_judged_otherwise,
    an_event_is_made_of_text_that_is_not_UTF_8,
    a_text_that_is_not_JSON_has_other_violations,
    a_violation_shows_a_number_of_a_contract_with_personal_values,
    a_pointer_leads_nowhere,
    a_limit_of_violations_changes_more_than_their_number)

/// The number of comparisons: each is below it.
inline constexpr std::size_t comparisons = boost::mp11::mp_size<boost::describe::describe_enumerators<comparison>>::value;

/// Returns the enumerator as a sentence, without a full stop.
inline std::string to_string(comparison c)
{
    std::string sentence{boost::describe::enum_to_string(c, "")};
    std::replace(sentence.begin(), sentence.end(), '_', ' ');
    return sentence;
}

/// The comparisons that a law makes.
class comparison_set {
public:
    constexpr comparison_set(std::initializer_list<comparison> all)
    {
        for (auto const c : all)
            bits_ |= bit(c);
    }

    friend constexpr comparison_set operator|(comparison_set a, comparison_set b)
    {
        a.bits_ |= b.bits_;
        return a;
    }

    constexpr bool contains(comparison c) const { return (bits_ & bit(c)) != 0; }

private:
    std::uint64_t bits_ = 0;

    static constexpr std::uint64_t bit(comparison c)
    {
        static_assert(comparisons <= 64);
        return std::uint64_t{1} << static_cast<unsigned>(c);
    }
};

} // namespace ringtrue::testing
