// SPDX-License-Identifier: BSL-1.0
// Each codec and each schema that is broken on purpose is refused, by the law that it breaks.
#include "contract/broken/broken.hpp"

#include "catch.hpp"
#include "contract/valijson_law.hpp"

#include <ringtrue/testing/detail/suite/run.hpp>
#include <ringtrue/testing/fuzz_seeds.hpp>
#include <ringtrue/testing/fuzz_target.hpp>

#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace broken {

namespace {

using call = altered<circleloop::call_event>;
using any_call = altered<circleloop::event>;
using star = altered<observatory::star_observed>;
using sky = altered<observatory::event>;

/// A codec with one of its functions changed.
template <class Codec, class Function, class Change>
broken_codec with(std::string_view mistake, refusal by, Function Codec::*function, Change change)
{
    auto about = std::make_unique<Codec>();
    (*about).*function = std::move(change);
    return {mistake, std::move(by), std::move(about)};
}

/// A decoder that does not report a rule, or not everywhere.
template <class Codec>
broken_codec forgiving(std::string_view mistake, refusal by, rule broken, std::string_view found = "")
{
    auto about = std::make_unique<Codec>();
    about->options = [](decode_options& o) { o.show_personal = true; };
    about->forgives = [=](violation const& v, std::string_view) { return v.rule == broken && v.found.find(found) != std::string::npos; };
    return {mistake, std::move(by), std::move(about)};
}

bool ends_with_brace(std::string_view text) { return text.ends_with('}'); }

} // namespace

std::vector<broken_codec> all_codecs()
{
    using enum comparison;
    std::vector<broken_codec> all;

    // the encoder
    all.push_back(with<star>("the encoder drops the escape of a quote", {{"L1"}, an_event_is_encoded_to_what_its_contract_refuses}, &star::encoded, [](std::string t) { return replaced(t, "\\\"", "\""); }));
    all.push_back(with<call>("the encoder writes a leading + as a space", {{"L1"}, an_event_is_encoded_to_what_its_contract_refuses}, &call::encoded, [](std::string t) { return replaced(t, "\"+", "\" "); }));
    all.push_back(with<star>("the encoder writes an absent optional as null", {{"L1"}, an_event_is_encoded_to_what_its_contract_refuses}, &star::encoded, [](std::string t) {
        return t.find("\"remark\"") != t.npos ? t : t.insert(t.size() - 1, ",\"remark\":null");
    }));
    all.push_back(with<call>("the encoder writes integers as doubles", {{"L3"}, an_encoded_event_is_not_the_boost_json_value_of_the_event}, &call::encoded,
        [](std::string t) { return t.insert(t.size() - 1, ".0"); }));
    all.push_back(with<call>("the encoder writes members in another order", {{"L3"}, an_encoded_event_is_not_the_boost_json_value_of_the_event}, &call::encoded, [](std::string t) {
        auto rest = replaced(t, "{\"object\":\"event\",", "{");
        return rest.insert(rest.size() - 1, ",\"object\":\"event\"");
    }));
    all.push_back(with<call>("the encoder writes what the contract refuses", {{"L1"}, an_event_is_encoded_to_what_its_contract_refuses}, &call::encoded, [](std::string t) { return replaced(t, "\"created\":", "\"created\":-"); }));
    all.push_back(with<call>("the encoder writes something else the second time", {{"L1"}, an_event_is_encoded_in_another_way_the_second_time}, &call::encoded,
        [calls = 0](std::string t) mutable { return calls++ % 2 == 0 ? t : t.insert(t.size() - 1, " "); }));
    all.push_back(with<call>("the encoder writes empty texts of an event that was moved from", {{"L1"}, an_event_that_was_moved_from_is_encoded_to_what_is_refused}, &call::left_by_move, [](std::string t) {
        auto const at = t.find("\"dialledNumber\":\"") + 17;
        return t.erase(at, t.find('"', at) - at);
    }));
    all.push_back(with<call>("the encoder writes an exponent that Boost.JSON does not read", {{"L3"}, an_encoded_event_is_no_JSON}, &call::encoded,
        [](std::string t) { return t.substr(0, t.rfind(':')) + ":0e99999999999}"; }));
    all.push_back(with<call>("the boost::json::value lacks a member", {{"L3"}, an_encoded_event_is_not_the_boost_json_value_of_the_event}, &call::dom, [](boost::json::value& v) { v.as_object().erase("callID"); }));
    all.push_back(with<call>("the boost::json::value holds the time as text", {{"L3"}, an_encoded_event_is_not_the_boost_json_value_of_the_event}, &call::dom, [](boost::json::value& v) { v.at("created") = "0"; }));

    // the decoder, on valid documents
    all.push_back(with<call>("the decoder is a second late", {{"L1"}, a_document_is_decoded_to_another_event}, &call::decoded, [](auto& e) { e.created += std::chrono::seconds{1}; }));
    all.push_back(with<star>("the decoder drops an optional", {{"L1"}, a_document_is_decoded_to_another_event}, &star::decoded, [](auto& e) { e.remark.reset(); }));
    all.push_back(with<star>("the decoder takes null for absent", {{"L1"}, a_document_is_decoded_to_another_event}, &star::decoded, [](auto& e) {
        if (e.confirmed && e.confirmed->is_null())
            e.confirmed.reset();
    }));
    all.push_back(with<call>("the decoder swaps two members", {{"L1"}, a_document_is_decoded_to_another_event}, &call::decoded, [](auto& e) { std::swap(e.userID, e.callID); }));
    all.push_back(with<star>("the decoder takes off a character at each reading", {{"L2"}, decoding_and_encoding_again_gives_other_bytes}, &star::decoded, [](auto& e) {
        if (e.remark && !e.remark->empty())
            e.remark->erase(0, 1);
    }));
    all.push_back(with<call>("the decoder wants the documented order", {{"L4"}, a_valid_document_is_refused}, &call::read, [](std::string t) { return t.find("\"object\"") > t.find("\"created\"") ? "" : t; }));
    all.push_back(with<call>("the decoder knows no \\u", {{"L4"}, a_valid_document_is_refused}, &call::read, [](std::string t) { return replaced(t, "\\u", "u"); }));
    all.push_back(with<call>("the decoder knows no white space", {{"L4"}, a_valid_document_is_refused}, &call::read, [](std::string t) { return t.find_first_of("\t\r\n") == t.npos ? t : ""; }));
    all.push_back(with<call>("the decoder wants a version in its GUIDs", {{"L13"}, a_valid_document_is_refused}, &call::read, [](std::string t) { return t.find("-0000-0000-") == t.npos ? t : ""; }));
    all.push_back(with<call>("the decoder takes no integer with a fraction", {{"L4"}, a_valid_document_is_refused}, &call::read, [](std::string t) { return t.find(".0") == t.npos ? t : ""; }));

    // the decoder, on what is missing, of another type, or outside a keyword
    all.push_back(forgiving<call>("the decoder ignores a missing member", {{"L5"}, an_invalid_document_is_accepted}, rule::required));
    all.push_back(with<call>("the decoder reports a missing member at its object", {{"L5"}, a_violation_has_another_pointer}, &call::reported, [](violations& all_found) {
        for (auto& v : all_found)
            v.pointer = v.rule == rule::required ? "" : v.pointer;
    }));
    all.push_back(forgiving<call>("the decoder takes an array for anything", {{"L6"}, an_invalid_document_is_accepted}, rule::type, "an array"));
    all.push_back(forgiving<call>("the decoder takes text for a number", {{"L6"}, an_invalid_document_is_accepted}, rule::type, "\"text\""));
    all.push_back(forgiving<call>("the decoder takes null for anything", {{"L6"}, an_invalid_document_is_accepted}, rule::type, "null"));
    all.push_back(forgiving<call>("the minimum is one too low", {{"L7"}, an_invalid_document_is_accepted}, rule::minimum, "-1"));
    all.push_back(forgiving<call>("the maximum is one too high", {{"L7"}, an_invalid_document_is_accepted}, rule::maximum, "253402300800"));
    all.push_back(forgiving<call>("minLength is one too low", {{"L7"}, an_invalid_document_is_accepted}, rule::minLength, "(0 characters)"));
    all.push_back(forgiving<call>("maxLength is one too high", {{"L7"}, an_invalid_document_is_accepted}, rule::maxLength, "(33 characters)"));
    all.push_back(with<sky>("maxLength counts bytes", {{"L7"}, a_valid_document_is_refused}, &sky::read, [](std::string t) {
        auto const at = t.find("\"maker\":\"");
        auto const end = at == t.npos ? at : t.find('"', at + 9);
        return at != t.npos && end - at - 9 > 20 ? replaced(t, "\"maker\"", "\"maker") : t;
    }));
    all.push_back(forgiving<sky>("an array may lack an item", {{"L7"}, an_invalid_document_is_accepted}, rule::minItems));
    all.push_back(forgiving<sky>("an array may have an item too many", {{"L7"}, an_invalid_document_is_accepted}, rule::maxItems));
    all.push_back(forgiving<call>("a pattern takes letters for digits", {{"L7"}, an_invalid_document_is_accepted}, rule::pattern, "a")); // substitute_character
    all.push_back(forgiving<call>("a pattern takes a quote anywhere", {{"L7"}, an_invalid_document_is_accepted}, rule::pattern, "\"\"")); // insert_character
    all.push_back(forgiving<call>("a pattern ignores what stands behind a newline", {{"L7"}, an_invalid_document_is_accepted}, rule::pattern, "\\u{000A}"));
    all.push_back(with<call>("a pattern takes a number of one digit", {{"L7"}, an_invalid_document_is_accepted}, &call::forgives, // delete_character
        [](violation const& v, std::string_view) { return v.rule == rule::pattern && v.found.starts_with("\"0\""); }));
    all.push_back(forgiving<call>("a const takes a longer text", {{"L7"}, an_invalid_document_is_accepted}, rule::constant, "another"));
    all.push_back(forgiving<call>("a const takes its prefix", {{"L7"}, an_invalid_document_is_accepted}, rule::constant, "\"even\""));
    all.push_back(forgiving<call>("an enum takes another case", {{"L7"}, an_invalid_document_is_accepted}, rule::enumeration, "Call"));
    all.push_back(forgiving<call>("an enum takes a prefix of a value", {{"L7"}, an_invalid_document_is_accepted}, rule::enumeration, "\"call_misse\""));
    all.push_back(forgiving<call>("an enum has a value too many", {{"L7"}, an_invalid_document_is_accepted}, rule::enumeration, "another call_missed"));

    all.push_back(with<call>("the decoder takes a quoted integer", {{"L6"}, an_invalid_document_is_accepted}, &call::read, [](std::string t) {
        auto const at = t.find("\"created\":\"");
        auto const end = at == t.npos ? at : t.find('"', at + 11);
        return end == t.npos || t[at + 11] < '0' || t[at + 11] > '9' ? t : t.erase(end, 1).erase(at + 10, 1);
    }));
    all.push_back(with<call>("the decoder reads an integer through a double", {{"L6"}, an_invalid_document_is_accepted}, &call::read,
        [](std::string t) { return replaced(t, ".00000000000000000001", ""); }));
    all.push_back(with<call>("the decoder adds up digits in 64 bits", {{"L7"}, an_invalid_document_is_accepted}, &call::read, [](std::string t) { return replaced(t, "18446744073709551621", "5"); }));
    all.push_back(with<call>("the decoder takes a name in another case", {{"L5"}, an_invalid_document_is_accepted}, &call::read, [](std::string t) { return replaced(t, "\"CallID\"", "\"callID\""); }));

    // the decoder's violations
    all.push_back(with<call>("every violation lies at the start", {{"L7"}, a_violation_has_another_offset}, &call::reported, [](violations& found) {
        for (auto& v : found)
            v.offset = 0, v.line = 1, v.column = 1;
    }));
    all.push_back(with<call>("the decoder reports in the order of names", {{"L8"}, independent_faults_do_not_give_one_violation_each}, &call::reported,
        [](violations& found) { std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.pointer < b.pointer; }); }));
    all.push_back(with<call>("the decoder takes a comma before the end", {{"L11"}, an_invalid_document_is_accepted}, &call::read, [](std::string t) { return replaced(t, ",}", "}"); }));
    all.push_back(with<call>("the decoder reports the first violation alone", {{"L8"}, independent_faults_do_not_give_one_violation_each}, &call::reported, [](violations& found) { found.resize(std::min<std::size_t>(found.size(), 1)); }));
    all.push_back(with<call>("of several violations, the second has another rule", {{"L8"}, independent_faults_do_not_give_one_violation_each}, &call::reported, [](violations& found) {
        if (found.size() > 1)
            found[1].rule = found[1].rule == rule::type ? rule::pattern : rule::type;
    }));
    all.push_back(with<call>("of several violations, the second has another pointer", {{"L8"}, independent_faults_do_not_give_one_violation_each}, &call::reported, [](violations& found) {
        if (found.size() > 1)
            found[1].pointer += "/0";
    }));
    all.push_back(with<call>("the decoder reports backwards", {{"L8"}, independent_faults_do_not_give_one_violation_each}, &call::reported, [](violations& found) { std::reverse(found.begin(), found.end()); }));
    all.push_back(with<call>("the decoder refuses unknown members unasked", {{"L9"}, a_valid_document_is_refused}, &call::options, [](decode_options& o) { o.closed = true; }));
    all.push_back(forgiving<call>("the decoder ignores unknown members that it should refuse", {{"L9"}, an_invalid_document_is_accepted}, rule::unknown));
    all.push_back(forgiving<call>("the decoder keeps one of two members", {{"L10"}, an_invalid_document_is_accepted}, rule::duplicate));
    // An unknown name is spelled anew in any case.
    all.push_back(with<call>("the decoder compares names as they are spelled", {{"L10"}, an_invalid_document_is_accepted}, &call::forgives,
        [](violation const& v, std::string_view text) {
            auto const name = text.substr(v.offset, text.find(':', v.offset) - v.offset);
            return v.rule == rule::duplicate && name.find('\\') != name.npos && !v.pointer.starts_with("/unheard-of");
        }));
    all.push_back(with<call>("the decoder takes a repeated member whose value has another type", {{"L10"}, an_invalid_document_is_accepted}, &call::forgives,
        [](violation const& v, std::string_view text) {
            auto const value = text.find(':', v.offset);
            return v.rule == rule::duplicate && text.substr(value + 1).starts_with("[{}]") && !v.pointer.starts_with("/unheard-of");
        }));
    all.push_back(with<call>("the decoder closes what is left open", {{"L11"}, an_invalid_document_is_accepted}, &call::read,
        [](std::string t) { return !t.empty() && !ends_with_brace(t) ? t + '}' : t; }));
    all.push_back(with<call>("the decoder ignores what follows", {{"L11"}, an_invalid_document_is_accepted}, &call::read, [](std::string t) { return t.substr(0, t.rfind('}') == t.npos ? t.npos : t.rfind('}') + 1); }));
    all.push_back(with<call>("the decoder drops bytes that are no UTF-8", {{"L11"}, an_invalid_document_is_accepted}, &call::read, [](std::string t) {
        std::erase_if(t, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        return t;
    }));
    all.push_back(with<call>("a syntax error lies at the start", {{"L11"}, a_violation_has_another_offset}, &call::reported, [](violations& found) {
        for (auto& v : found)
            v.offset = v.rule == rule::syntax ? 0 : v.offset;
    }));
    all.push_back(forgiving<any_call>("an unknown tag is the first alternative", {{"L14"}, an_invalid_document_is_accepted}, rule::enumeration, "no "));
    all.push_back(with<any_call>("the violation of a tag names no tags", {{"L14"}, the_violation_of_a_tag_does_not_list_all_tags}, &any_call::reported, [](violations& found) {
        for (auto& v : found)
            v.expected = "a known event";
    }));
    all.push_back(with<any_call>("a tag picks another event", {{"L14"}, a_tag_picks_another_alternative}, &any_call::decoded, [](circleloop::event& e) {
        if (auto* const held = std::get_if<circleloop::call_event>(&e))
            held->eventType = circleloop::call_event_type::call_missed;
    }));

    all.push_back(with<call>("the decoder throws", {{"L1"}, an_exception_is_thrown}, &call::read, [](std::string) -> std::string { throw std::runtime_error{"thrown"}; }));

    // a target that is used again
    all.push_back(with<star>("a reused target keeps its old optional", {{"L15"}, a_reused_target_keeps_what_it_held}, &star::reused, [](auto& target, auto const& before) {
        if (!target.remark)
            target.remark = before.remark;
    }));
    all.push_back(with<star>("a reused target appends to its old list", {{"L15"}, a_reused_target_keeps_what_it_held}, &star::reused,
        [](auto& target, auto const& before) { target.proof.insert(target.proof.end(), before.proof.begin(), before.proof.end()); }));
    all.push_back(with<call>("a failed decode has written already", {{"L15"}, a_failed_decode_changes_the_target}, &call::writes_before_it_fails, true));

    all.push_back(with<star>("decode_to overwrites its text, which lies in the target", {{"L15"}, a_document_that_lies_in_the_target_is_decoded_to_another_event}, &star::overwrites_its_text, true));

    // the fast path
    for (auto const& [mistake, overlooked] : {std::pair{"the fast path takes a member twice", rule::duplicate},
             std::pair{"the fast path misses that a member is missing", rule::required}, std::pair{"the fast path checks no pattern", rule::pattern},
             std::pair{"the fast path checks no bounds", rule::maximum}, std::pair{"the fast path ignores what it should refuse", rule::unknown},
             std::pair{"the fast path takes what is no JSON", rule::syntax}})
        all.push_back(with<call>(mistake, {{"L17"}, the_fast_path_accepts_what_the_full_path_refuses}, &call::overlooks, [which = overlooked](rule r) { return r == which; }));
    all.push_back(with<call>("the fast path swaps two members", {{"L17"}, the_fast_path_reads_another_event_than_the_full_path}, &call::recognised, [](auto& e) { std::swap(e.userID, e.callID); }));
    all.push_back(with<star>("the fast path drops an optional", {{"L17"}, the_fast_path_reads_another_event_than_the_full_path}, &star::recognised, [](auto& e) { e.remark.reset(); }));

    // what the contract tolerates
    all.push_back(with<call>("a deviation is refused where somebody asks for deviations", {{"L18"}, a_deviation_is_refused}, &call::options,
        [](decode_options& o) { o.closed = o.closed || o.deviations != nullptr; }));
    all.push_back(with<call>("deviations are not listed", {{"L18"}, a_deviation_is_not_listed_as_the_violation_of_a_closed_reading}, &call::options,
        [](decode_options& o) { o.deviations = nullptr; }));
    all.push_back(with<call>("a number that is none is kept as null", {{"L18"}, a_deviation_is_encoded_to_another_value}, &call::decoded, [](auto& e) {
        if (!e.originatingNumber.conforms() && !e.originatingNumber.is_null())
            e.originatingNumber = {};
    }));

    // the schema
    all.push_back(with<call>("the schema lacks one required", {{"L12"}, the_decoder_refuses_what_a_validator_accepts}, &call::schema, [](std::string s) { return replaced(s, "\"callID\",\n", ""); }));
    all.push_back(with<call>("the schema's enum has a value too many", {{"L12"}, the_decoder_refuses_what_a_validator_accepts}, &call::schema, [](std::string s) { return replaced(s, "\"call_missed\"", "\"call_missed\", \"another call_missed\""); }));
    all.push_back(with<call>("the schema's maximum is one too high", {{"L12"}, the_decoder_refuses_what_a_validator_accepts}, &call::schema, [](std::string s) { return replaced(s, "253402300799", "253402300800"); }));
    all.push_back(with<call>("the schema's minimum is one too high", {{"L12"}, the_decoder_accepts_what_a_validator_refuses}, &call::schema, [](std::string s) { return replaced(s, "\"minimum\": 0", "\"minimum\": 1"); }));
    all.push_back(with<call>("the schema's maxLength is one too low", {{"L12"}, the_decoder_accepts_what_a_validator_refuses}, &call::schema, [](std::string s) { return replaced(s, "\"maxLength\": 32", "\"maxLength\": 31"); }));
    all.push_back(with<call>("the schema's patterns lack their end", {{"L12"}, the_decoder_refuses_what_a_validator_accepts}, &call::schema, [](std::string s) { return replaced(s, "$\"", "\""); }));
    all.push_back(with<call>("the schema lets null pass", {{"L12"}, the_decoder_refuses_what_a_validator_accepts}, &call::schema, [](std::string s) { return replaced(s, "\"type\": \"integer\"", "\"type\": [\"integer\", \"null\"]"); }));
    all.push_back(with<call>("the schema lacks a const", {{"L12"}, the_decoder_refuses_what_a_validator_accepts}, &call::schema, [](std::string s) { return replaced(s, "\"const\": \"event\"", "\"title\": \"event\""); }));
    all.push_back(with<any_call>("an event of another type has two alternatives", {{"L12"}, the_decoder_accepts_what_a_validator_refuses}, &any_call::schema, [](std::string s) { return replaced(s, "\"const\": \"message_received\"", "\"title\": \"message_received\""); }));
    all.push_back(with<any_call>("the schema takes a tag of any type", {{"L12"}, the_decoder_refuses_what_a_validator_accepts}, &any_call::schema, [](std::string s) {
        auto const type = s.rfind("\"type\": \"string\"", s.find("\"not\""));
        return s.replace(type, std::string_view{"\"type\": \"string\""}.size(), "\"title\": \"any\"");
    }));

    // one comparison after the other, in each law that makes it
    std::vector<std::string_view> const refusing{"L5", "L6", "L7", "L9", "L10", "L11", "L14"};
    all.push_back(with<any_call>("the decoder accepts anything", {refusing, an_invalid_document_is_accepted}, &any_call::forgives, [](violation const&, std::string_view) { return true; }));
    std::vector<std::string_view> const at_pointers{"L5", "L6", "L7", "L9", "L10", "L14"};
    std::vector<std::string_view> const at_offsets{"L5", "L6", "L7", "L9", "L11", "L14"};
    all.push_back(with<any_call>("each violation comes twice", {refusing, one_fault_does_not_give_one_violation}, &any_call::reported,
        [](violations& found) { found.push_back(found.front()); }));
    all.push_back(with<any_call>("each violation has another rule", {refusing, a_violation_has_another_rule}, &any_call::reported,
        [](violations& found) { found.front().rule = found.front().rule == rule::unknown ? rule::type : rule::unknown; }));
    all.push_back(with<any_call>("each pointer has a token too many", {at_pointers, a_violation_has_another_pointer}, &any_call::reported,
        [](violations& found) { found.front().pointer += "/0"; }));
    all.push_back(with<any_call>("each offset is that of the next byte", {at_offsets, a_violation_has_another_offset}, &any_call::reported,
        [](violations& found) { ++found.front().offset; }));
    all.push_back(with<any_call>("lines are counted from 0", {refusing, a_violation_has_another_line_or_column}, &any_call::reported,
        [](violations& found) { --found.front().line; }));
    all.push_back(with<any_call>("columns are counted from 0", {refusing, a_violation_has_another_line_or_column}, &any_call::reported,
        [](violations& found) { --found.front().column; }));
    all.push_back(with<any_call>("a violation does not say what was expected", {refusing, a_violation_says_too_little}, &any_call::reported,
        [](violations& found) { found.front().expected.clear(); }));
    all.push_back(with<any_call>("a violation does not say what was found", {refusing, a_violation_says_too_little}, &any_call::reported,
        [](violations& found) { found.front().found.clear(); }));
    all.push_back(with<any_call>("the decoder rejects everything", {{"L1", "L2", "L4", "L7", "L9", "L13", "L14"}, a_valid_document_is_refused}, &any_call::rejects,
        [](std::string_view) { return true; }));
    auto const other_time = [](circleloop::call_event& e) {
        decltype(e.created) const start{};
        e.created = e.created == start ? start + std::chrono::seconds{1} : start;
    };
    all.push_back(with<call>("the decoder reads another time", {{"L1", "L4", "L7", "L9"}, a_document_is_decoded_to_another_event}, &call::decoded, other_time));
    all.push_back(with<call>("each reading gives another time", {{"L2"}, decoding_and_encoding_again_gives_other_bytes}, &call::decoded, other_time));
    all.push_back(with<call>("a boost::json::value has a member of another name", {{"L3"}, an_encoded_event_is_not_the_boost_json_value_of_the_event}, &call::dom,
        [](boost::json::value& v) {
            boost::json::object other;
            for (auto const& member : v.as_object())
                other.emplace(member.key() == "callID" ? "callId" : member.key(), member.value());
            v = other;
        }));
    all.push_back(with<call>("a boost::json::value is rejected", {{"L3"}, the_boost_json_value_of_an_event_is_refused}, &call::rejects_dom,
        [](boost::json::value const&) { return true; }));
    all.push_back(with<call>("a boost::json::value is converted a second late", {{"L3"}, the_boost_json_value_of_an_event_is_converted_to_another_event},
        &call::converted, [](auto& e) { e.created += std::chrono::seconds{1}; }));
    all.push_back(with<call>("two violations have each other's offset", {{"L8"}, violations_are_not_in_document_order}, &call::reported, [](violations& found) {
        if (found.size() > 1)
            std::swap(found[0].offset, found[1].offset);
    }));
    all.push_back(with<call>("the decoder overlooks a repeated member within an unknown one", {{"L10"}, an_invalid_document_is_accepted}, &call::forgives,
        [](violation const& v, std::string_view) { return v.rule == rule::duplicate && v.pointer.ends_with("/0/a"); }));
    auto const& known = keywords_of<circleloop::call_event>.properties;
    all.push_back(with<call>("the decoder overlooks that an unknown member is repeated", {{"L10"}, an_invalid_document_is_accepted}, &call::forgives,
        [](violation const& v, std::string_view) { return v.rule == rule::duplicate && !v.pointer.ends_with("/0/a") && std::none_of(known.begin(), known.end(), [&](property const& p) { return v.pointer.ends_with(p.name); }); }));
    all.push_back(with<call>("the decoder accepts the empty text", {{"L11"}, an_invalid_document_is_accepted}, &call::forgives,
        [](violation const&, std::string_view text) { return text.empty(); }));
    all.push_back(forgiving<any_call>("a tag may be in another case", {{"L14"}, an_invalid_document_is_accepted}, rule::enumeration, "\"Call"));
    all.push_back(with<call>("the decoder takes a name with a blank before it", {{"L5"}, an_invalid_document_is_accepted}, &call::read,
        [](std::string t) { return replaced(t, "\" callID\"", "\"callID\""); }));
    all.push_back(with<call>("decode_to accepts anything", {{"L15"}, an_invalid_document_is_accepted}, &call::accepts_over_a_target, true));

    // decoders that are too strict
    auto const too_strict = [&]<class Codec>(std::type_identity<Codec>, std::string_view mistake, auto rejects) {
        all.push_back(with<Codec>(mistake, {{"L7"}, a_valid_document_is_refused}, &Codec::rejects, std::move(rejects)));
    };
    std::type_identity<call> const calls;
    std::type_identity<sky> const skies;
    too_strict(calls, "the minimum is one too high", [](std::string_view t) { return t.find("\"created\":0}") != t.npos; });
    too_strict(calls, "the maximum is one too low", [](std::string_view t) { return t.find("253402300799") != t.npos; });
    too_strict(calls, "an enum lacks its last value", [](std::string_view t) { return t.find("\"call_missed\"") != t.npos; });
    too_strict(skies, "an array may not have its last item", [](std::string_view t) {
        auto const at = t.find("\"pixel\":[");
        return at != t.npos && std::count(t.begin() + static_cast<std::ptrdiff_t>(at), t.begin() + static_cast<std::ptrdiff_t>(t.find(']', at)), ',') > 0;
    });
    return all;
}

} // namespace broken

namespace {

using namespace ringtrue::testing;

law const& law_of(std::string_view id)
{
    return *std::find_if(laws.begin(), laws.end(), [&](law const& l) { return l.id == id; });
}

/// The law's outcome, over as many events as a suite has by default.
detail::law_outcome outcome_of(codec const& about, std::string_view id)
{
    auto const schema = about.json_schema({.dialect = ringtrue::dialect::draft_07});
    std::vector<validator> const validators{make_valijson(schema)};
    return detail::law_run{about, law_of(id), suite_options{}, validators}.run();
}

} // namespace

TEST_CASE("each codec that is broken on purpose is refused by the laws that it breaks, in the comparison that is made for it")
{
    for (auto const& [mistake, by, about] : broken::all_codecs())
        for (auto const id : by.laws) {
            INFO(id << ": " << mistake);
            auto const outcome = outcome_of(*about, id);
            CHECK(outcome.failure.has_value());
            if (outcome.failure) {
                INFO(outcome.failure->found.document);
                CHECK(outcome.failure->found.what == to_string(by.what));
            }
        }
}

TEST_CASE("each comparison of each law refuses a codec that is broken on purpose")
{
    std::map<std::string_view, std::set<comparison>> refused;
    for (auto const& [mistake, by, about] : broken::all_codecs())
        for (auto const id : by.laws)
            refused[id].insert(by.what);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<comparison>>([&](auto const enumerator) {
        INFO(enumerator.name);
        for (auto const& of : laws) {
            INFO(of.id);
            CHECK((refused[of.id].contains(enumerator.value) || !of.compares.contains(enumerator.value)));
            CHECK((!refused[of.id].contains(enumerator.value) || of.compares.contains(enumerator.value) || of_every_run.contains(enumerator.value)));
        }
        if (of_every_run.contains(enumerator.value))
            CHECK(std::any_of(refused.begin(), refused.end(), [&](auto const& of) { return of.second.contains(enumerator.value); }));
    });
}

namespace {

/// Seeds of all contracts that are broken on purpose, without the byte that chooses one.
std::vector<std::string> seed_documents()
{
    std::vector<std::string> all;
    random_source source{1};
    for (auto const& contract : fuzz_contracts<circleloop::call_event, circleloop::event, observatory::star_observed, observatory::event>())
        for (auto const& seed : fuzz_seeds(std::span{&contract, 1}, source))
            all.push_back(seed.substr(1));
    return all;
}

/// The fuzz properties of one codec.
class fuzzed_codec {
public:
    explicit fuzzed_codec(codec const& about) : about_{about} {}

    /// Whether one does not hold for the document, with or without unknown members.
    bool fails_on(std::string const& document)
    {
        for (bool const refuses : {false, true}) {
            random_source choices{std::hash<std::string>{}(document)};
            law_context const context{.about = about_, .source = choices, .seen = seen_, .validators = validators_, .targets = &targets_};
            ringtrue::decode_options const options{.closed = refuses};
            try {
                if (all_properties_hold(context, document, options) || validators_agree(context, document, options))
                    return true;
            } catch (std::exception const&) { // which a fuzzer takes for a crash
                return true;
            }
        }
        return false;
    }

private:
    codec const& about_;
    std::vector<validator> validators_{make_valijson(about_.json_schema({.dialect = ringtrue::dialect::draft_07}))};
    tally seen_{about_.schema()};
    std::vector<any_event> targets_ = some_events(about_);
};

} // namespace

TEST_CASE("fuzz properties hold for sound codecs, and not for broken ones")
{
    auto const documents = seed_documents();
    for (auto const& contract : fuzz_contracts<circleloop::call_event, circleloop::event, observatory::star_observed, observatory::event>()) {
        fuzzed_codec sound{*contract.about};
        for (auto const& document : documents) {
            INFO(contract.about->name() << ": " << document);
            CHECK(!sound.fails_on(document));
        }
    }
    for (auto const& [mistake, by, about] : broken::all_codecs()) {
        INFO(mistake);
        fuzzed_codec broken{*about};
        bool found = std::any_of(documents.begin(), documents.end(), [&](std::string const& document) { return broken.fails_on(document); });
        random_source source{1};
        auto document = documents.front();
        for (int step = 0; step < 12000 && !found; ++step) { // a fuzzer's, but for what it knows of the code
            document = detail::next_document(*about, document, source);
            found = broken.fails_on(document);
        }
        bool const is_rare = mistake == "the decoder wants a version in its GUIDs" || mistake == "the decoder adds up digits in 64 bits"
            || mistake == "the decoder overlooks a repeated member within an unknown one" || mistake == "the decoder takes a repeated member whose value has another type";
        CHECK((found || is_rare));
    }
}

TEST_CASE("a law fails on the smallest event that breaks it")
{
    broken::altered<circleloop::call_event> about;
    about.decoded = [](circleloop::call_event& e) {
        if (e.created.time_since_epoch().count() > 2'000'000'000)
            e.created = {};
    };
    auto const outcome = outcome_of(about, "L1");
    REQUIRE(outcome.failure.has_value());
    auto const& found = outcome.failure->found;
    CHECK(found.document.find(R"("eventType":"call_ringing","userID":"00000000-0000-0000-0000-6bbe00000000","callID":"00000000-0000-0000-0000-6bbe00000000")") != std::string::npos);
    CHECK(found.document.find(R"("created":2000000001})") != std::string::npos);
    CHECK(outcome.failure->shrinks > 0);
}
