// SPDX-License-Identifier: BSL-1.0
// The properties that hold for any bytes as a document, whatever the contract. The laws make documents from events; a fuzzer
// makes them from earlier ones that reached new code.
#pragma once

#include <ringtrue/detail/keywords/personal.hpp>
#include <ringtrue/detail/text/utf8.hpp>
#include <ringtrue/testing/detail/fuzz/boost_json_witness.hpp>
#include <ringtrue/testing/detail/laws/acceptance.hpp>
#include <ringtrue/testing/detail/laws/path.hpp>
#include <ringtrue/testing/detail/laws/schema.hpp>
#include <ringtrue/testing/law.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// Returns a counterexample, or nothing if the property holds for the document.
using fuzz_property = law_result (*)(law_context const&, std::string_view document, decode_options const&);

namespace detail {

/// Whether `strict` has the violations of `lenient`, its deviations and those of unknown members, and no others. An unknown member is
/// rejected as a whole, so only `lenient` has violations inside it.
inline bool differ_only_by_openness(violations const& strict, violations const& lenient, violations const& deviations)
{
    auto deviation = deviations.begin();
    auto const is_inside = [&](violation const& v) {
        return std::any_of(strict.begin(), strict.end(), [&](violation const& u) { return u.rule == rule::unknown && v.pointer.starts_with(u.pointer + '/'); });
    };
    auto rest = std::find_if_not(lenient.begin(), lenient.end(), is_inside);
    for (auto const& v : strict) {
        if (v.rule == rule::unknown)
            continue;
        if (deviation != deviations.end() && *deviation == v) {
            ++deviation;
            continue;
        }
        if (rest == lenient.end() || *rest != v)
            return false;
        rest = std::find_if_not(rest + 1, lenient.end(), is_inside);
    }
    return rest == lenient.end() && deviation == deviations.end();
}

/// Whether all characters are printable: none is a control character, or changes the direction of the text. Repeats the rules of
/// append_printable in order to check them.
inline bool is_printable(std::string_view text)
{
    while (!text.empty()) {
        auto const c = first_code_point(text);
        auto const in = [&](char32_t first, char32_t last) { return c.value >= first && c.value <= last; };
        if (c.size == 0 || in(0, 0x1F) || in(0x7F, 0xA0) || in(0x61C, 0x61C) || in(0x2000, 0x200A) || in(0x2800, 0x2800) || in(0x3000, 0x3000) || in(0x200E, 0x200F) || in(0x202A, 0x202E) || in(0x2066, 0x2069))
            return false;
        text.remove_prefix(c.size);
    }
    return true;
}

/// Whether the text of what was found shows four digits in a row that are not all 0, beside the length of a text and the number of
/// an array's items.
inline bool has_number(violation const& v)
{
    std::string_view const text = v.found;
    constexpr std::string_view digits = "0123456789";
    for (std::size_t start = text.find_first_of(digits), end = 0; start != text.npos; start = text.find_first_of(digits, end)) {
        end = std::min(text.find_first_not_of(digits, start), text.size());
        auto const number = text.substr(start, end - start);
        bool const is_count = v.rule == rule::minItems || v.rule == rule::maxItems || v.rule == rule::uniqueItems || text.substr(end).starts_with(" characters)");
        bool const is_code_point = start >= 3 && text.substr(start - 3, 3) == "\\u{";
        if (number.size() >= 4 && number.find_first_not_of('0') != number.npos && !is_count && !is_code_point)
            return true;
    }
    return false;
}

} // namespace detail

/// A document that stricter options accept is accepted by default, as the same event. A closed reading adds the violations of unknown
/// members and deviations, and changes nothing else. decode_to returns the violations of decode, and leaves the target unchanged if
/// there are any. The document may lie in the target.
inline law_result decoding_is_consistent(law_context const& law, std::string_view document, decode_options const& options)
{
    ++law.seen.checks;
    auto const differ = [&](comparison what, result<any_event> const& expected, result<any_event> const& got) {
        auto const text = [&](result<any_event> const& r) { return r ? law.about.encode(*r) : detail::lines_of(r.error()); };
        return counterexample{what, std::string{document}, text(expected), text(got)};
    };
    auto const decoded = law.about.decode(document, options);
    auto const found = decoded.error(); // copied once, since error() returns by value; empty if there is none
    if (found.empty() != decoded.has_value())
        return differ(comparison::a_document_is_refused_without_a_reason, decoded, decoded);
    if (options.closed) {
        auto every = options;
        every.max_violations = static_cast<std::size_t>(-1);
        auto open = every;
        open.closed = false;
        violations deviations;
        open.deviations = &deviations;
        auto const known = law.about.decode(document, open);
        bool const same = decoded ? known && deviations.empty() && law.about.same(*known, *decoded)
                                  : detail::differ_only_by_openness(law.about.validate(document, every), known.error(), deviations);
        if (!same)
            return differ(comparison::a_closed_reading_changes_more_than_that, known, decoded);
    }
    if (decoded && (options.max_depth != decode_options{}.max_depth || options.max_size != decode_options{}.max_size)) {
        auto const unlimited = law.about.decode(document);
        if (!unlimited || !law.about.same(*unlimited, *decoded))
            return differ(comparison::lower_limits_accept_another_event, unlimited, decoded);
    }
    if (options != decode_options{} || !law.source.one_in(8)) // decode_to takes longer than all of the above
        return {};
    auto const before = law.targets == nullptr ? law.about.generate(law.source, 20) : (*law.targets)[law.source.below(law.targets->size())];
    auto target = before;
    auto const refused = law.about.decode_to(target, document);
    if (refused != found || !law.about.same(target, decoded ? *decoded : before))
        return differ(comparison::decode_to_differs_from_decode, decoded,
            refused.empty() ? result<any_event>{std::in_place, target} : result<any_event>{refused});
    if (decoded) {
        target = before;
        if (!law.about.decode_to_from_within(target, document, law.source.below(8)).empty() || !law.about.same(target, *decoded))
            return differ(comparison::a_document_that_lies_in_the_target_is_decoded_to_another_event, decoded, result<any_event>{std::in_place, target});
    }
    return {};
}

/// L17: the fast path accepts a document only if the full path does, and reads the same event.
inline law_result fast_path_agrees(law_context const& law, std::string_view document, decode_options const& options)
{
    return detail::same_on_both_paths(law, document, options);
}

/// L12: the decoder's verdict is that of validators that know only the schema.
inline law_result validators_agree(law_context const& law, std::string_view document, decode_options const&)
{
    return detail::judged_alike(law, document);
}

/// L1 and L2, for an event that was decoded from any spelling.
inline law_result round_trip_holds(law_context const& law, std::string_view document, decode_options const& options)
{
    auto const event = law.about.decode(document, options);
    if (!event)
        return {};
    ++law.seen.checks;
    auto const once = law.about.encode(*event);
    exact_buffer const exact{once};
    auto any_size = options;
    any_size.max_size = decode_options{}.max_size; // the event's own spelling may be longer than the document
    auto const again = law.about.decode(exact, any_size);
    if (!again)
        return counterexample{comparison::a_valid_document_is_refused, once, "an event", detail::lines_of(again.error())};
    if (!law.about.same(*again, *event))
        return counterexample{comparison::a_document_is_decoded_to_another_event, std::string{document}, once, law.about.encode(*again)};
    auto const twice = law.about.encode(*again);
    if (once != twice)
        return counterexample{comparison::decoding_and_encoding_again_gives_other_bytes, std::string{document}, once, twice};
    return detail::takes_what_is_left(law, *event);
}

/// L3, for an event that was decoded from any spelling. The value that Boost.JSON parses from the document gets the document's
/// verdict. A value that holds text other than UTF-8 is accepted only if that text is inside an ignored member.
inline law_result boost_json_agrees(law_context const& law, std::string_view document, decode_options const&)
{
    auto const event = law.about.decode(document);
    if (event && detail::reads_numbers(law.about.encode(*event), detail::is_near))
        if (auto failed = detail::same_as_boost_json(law, *event))
            return failed;
    if (!ringtrue::detail::is_utf8(document))
        return detail::takes_no_malformed_text(law, document);
    if (class_of(document) != difference_class::none)
        return {};
    if (!detail::reads_numbers_right(document))
        return {};
    boost::json::error_code error;
    auto const parsed = boost::json::parse({document.data(), document.size()}, error);
    auto const found = event.error(); // copied once, since error() returns by value; empty if there is none
    bool const is_json = found.empty() || found.front().rule != rule::syntax;
    if (is_json == error.failed())
        return counterexample{comparison::boost_json_says_otherwise_whether_a_document_is_JSON, std::string{document}, error.message(),
            event ? "an event" : detail::lines_of(found)};
    if (error)
        return {};
    ++law.seen.checks;
    auto const converted = law.about.from_value(parsed);
    if (converted.has_value() != event.has_value() || (event && !detail::same_json(law.about.to_value(*converted), law.about.to_value(*event))))
        return counterexample{comparison::boost_json_parses_a_document_to_what_is_judged_otherwise, std::string{document},
            event ? law.about.encode(*event) : detail::lines_of(found),
            converted ? law.about.encode(*converted) : detail::lines_of(converted.error())};
    return {};
}

/// Each violation has an offset in the document, with the right line and column, a pointer that leads somewhere, and texts that a
/// terminal can show and that name nobody. validate returns the same violations, and fewer if they are limited.
inline law_result violations_are_placed(law_context const& law, std::string_view document, decode_options const& options)
{
    auto const decoded = law.about.decode(document, options);
    auto const all = decoded.error();
    if (auto const found = law.about.validate(document, options); found != all)
        return counterexample{comparison::validate_differs_from_decode, std::string{document}, detail::lines_of(all), detail::lines_of(found)};
    if (decoded)
        return {};
    auto const fail = [&](comparison what, violation const& v) {
        return counterexample{what, std::string{document}, "all violations at their place", to_string(v)};
    };
    if (all.front().rule == rule::syntax && all.size() != 1)
        return fail(comparison::a_text_that_is_not_JSON_has_other_violations, all.front());
    // Of duplicate members, Boost.JSON keeps the last, so a pointer into the first may lead nowhere.
    bool const has_places = std::none_of(all.begin(), all.end(), [](violation const& v) { return v.rule == rule::syntax || v.rule == rule::duplicate; });
    boost::json::error_code error;
    auto const parsed = boost::json::parse({document.data(), document.size()}, error);
    if (error && has_places && detail::reads_numbers_right(document))
        return fail(comparison::boost_json_says_otherwise_whether_a_document_is_JSON, all.front());
    std::size_t last = 0;
    bool const masks = !options.show_personal && detail::personal_value_finder{}.is_in(law.about.schema());
    for (auto const& v : all) {
        ++law.seen.checks;
        if (!detail::is_placed(v, document))
            return fail(comparison::a_violation_has_another_line_or_column, v);
        if (v.offset < last)
            return fail(comparison::violations_are_not_in_document_order, v);
        last = v.offset;
        if (v.expected.empty() || v.found.empty() || !detail::is_printable(to_string(v)))
            return fail(comparison::a_violation_says_too_little, v);
        if (masks && detail::has_number(v))
            return fail(comparison::a_violation_shows_a_number_of_a_contract_with_personal_values, v);
        if (has_places && !error && !detail::leads_somewhere(v, parsed))
            return fail(comparison::a_pointer_leads_nowhere, v);
    }
    auto limited = options;
    limited.max_violations = law.source.below(all.size() + 1);
    auto const some = law.about.validate(document, limited);
    bool const begins_alike = some.size() <= all.size() && std::equal(some.begin(), some.end(), all.begin());
    if (!begins_alike || some.size() != std::max<std::size_t>(limited.max_violations, 1) || some.size() + some.omitted != all.size() + all.omitted)
        return counterexample{comparison::a_limit_of_violations_changes_more_than_their_number, std::string{document},
            detail::lines_of(all), detail::lines_of(some)};
    return {};
}

/// Checks all properties above that need no validator.
inline law_result all_properties_hold(law_context const& law, std::string_view document, decode_options const& options)
{
    for (fuzz_property const holds : {decoding_is_consistent, fast_path_agrees, round_trip_holds, boost_json_agrees, violations_are_placed})
        if (auto failed = holds(law, document, options))
            return failed;
    return {};
}

} // namespace ringtrue::testing
