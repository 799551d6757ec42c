// SPDX-License-Identifier: BSL-1.0
// The laws of valid documents: an event keeps its value when it is encoded and decoded.
#pragma once

#include <ringtrue/detail/keywords/tags.hpp>
#include <ringtrue/testing/detail/generate/json_samples.hpp>
#include <ringtrue/testing/detail/mutate/placed_value.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/detail/mutate/scalar.hpp>
#include <ringtrue/testing/law.hpp>
#include <ringtrue/testing/mutate.hpp>

#include <boost/json.hpp>

#include <cmath>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// The number of documents that a law makes from one event.
inline constexpr std::size_t documents_of_an_event = 24;

inline near_miss_choice const no_near_misses{.values = 0};
inline near_miss_choice const some_near_misses{.values = 4 * documents_of_an_event};

/// Calls visit(document, value) for each value of an event's JSON text.
inline void for_each_value_of(std::string_view text, keywords const& schema, std::function<void(document const&, placed_value const&)> const& visit)
{
    document d;
    if (parser{d, text, decode_options{}.max_depth}.parse())
        for_each_value(d, {0, schema, {}, root_field(schema)}, [&](placed_value const& at) { visit(d, at); });
}

/// Returns the text with one value replaced.
inline std::string with_value(document const& d, std::size_t node, std::string_view json)
{
    return std::string{d.source}.replace(d[node].offset, spelling(d, node).size(), json);
}

/// Whether an event that was moved from is either refused by encode, or encoded to a document that decode accepts.
inline law_result takes_what_is_left(law_context const& law, any_event const& event)
{
    if (auto const left = law.about.encode_moved_from(event))
        if (auto const decoded = law.about.decode(*left); !decoded)
            return counterexample{comparison::an_event_that_was_moved_from_is_encoded_to_what_is_refused, *left, "an event, or an exception", lines_of(decoded.error())};
    return {};
}

/// L1
inline law_result round_trip(law_context const& law, any_event const& event)
{
    auto const text = law.about.encode(event);
    if (auto failed = accepted(law, text, event))
        return failed;
    if (auto const again = law.about.encode(event); again != text)
        return counterexample{comparison::an_event_is_encoded_in_another_way_the_second_time, text, text, again};
    return takes_what_is_left(law, event);
}

/// L2
inline law_result fixed_point(law_context const& law, any_event const& event)
{
    auto text = law.about.encode(event);
    std::vector<std::string> spellings{respeller{law.source}(text)};
    for_each_value_of(text, law.about.schema(), [&](document const& d, placed_value const& at) {
        if ((d[at.node].kind == node_kind::string || d[at.node].kind == node_kind::number) && !at.is_distinct)
            for (auto const& value : boundaries(law.source, at.schema))
                spellings.push_back(with_value(d, at.node, value.json));
    });
    keep_some(spellings, 2, law.source);
    for (auto const& spelled : spellings) {
        ++law.seen.checks;
        auto const first = law.about.decode(spelled);
        if (!first)
            return counterexample{comparison::a_valid_document_is_refused, spelled, "an event", lines_of(first.error())};
        auto const once = law.about.encode(*first);
        auto const second = law.about.decode(once);
        auto const twice = second ? law.about.encode(*second) : lines_of(second.error());
        if (once != twice)
            return counterexample{comparison::decoding_and_encoding_again_gives_other_bytes, spelled, once, twice};
    }
    return {};
}

/// Whether two doubles are equal except for Boost.JSON 1.81's rounding errors of some units in the last place. Below 2^-1022, one
/// unit is 2^-1074.
inline bool is_near(double a, double b) { return a == b || std::abs(a - b) <= std::abs(a) * 0x1p-50 + 0x1p-1070; }

inline bool same_json(boost::json::value const& a, boost::json::value const& b)
{
    if (a.is_double() && b.is_double())
        return is_near(a.get_double(), b.get_double());
    if (a.is_array() && b.is_array() && a.get_array().size() == b.get_array().size()) {
        for (std::size_t i = 0; i < a.get_array().size(); ++i)
            if (!same_json(a.get_array()[i], b.get_array()[i]))
                return false;
        return true;
    }
    if (a.is_object() && b.is_object() && a.get_object().size() == b.get_object().size()) {
        auto other = b.get_object().begin(); // the documented order on both sides
        for (auto const& member : a.get_object()) {
            if (member.key() != other->key() || !same_json(member.value(), other->value()))
                return false;
            ++other;
        }
        return true;
    }
    return a == b;
}

/// L3
inline law_result same_as_boost_json(law_context const& law, any_event const& event)
{
    ++law.seen.checks;
    auto const text = law.about.encode(event);
    boost::json::error_code error;
    auto const parsed = boost::json::parse({text.data(), text.size()}, error);
    if (error)
        return counterexample{comparison::an_encoded_event_is_no_JSON, text, "what Boost.JSON can parse", error.message()};
    auto const made = law.about.to_value(event);
    if (!same_json(parsed, made))
        return counterexample{comparison::an_encoded_event_is_not_the_boost_json_value_of_the_event, text,
            boost::json::serialize(made), boost::json::serialize(parsed)};
    auto const back = law.about.from_value(made);
    if (!back)
        return counterexample{comparison::the_boost_json_value_of_an_event_is_refused, text, "an event", lines_of(back.error())};
    bool const is_same = are_numbers_exact(text) ? law.about.same(*back, event) : same_json(law.about.to_value(*back), made);
    if (!is_same)
        return counterexample{comparison::the_boost_json_value_of_an_event_is_converted_to_another_event, text, text, law.about.encode(*back)};
    return {};
}

/// L4
inline law_result any_spelling(law_context const& law, any_event const& event)
{
    return accepted(law, respeller{law.source}(law.about.encode(event)), event);
}

/// Returns the examples and the default of a member, as JSON.
inline std::vector<std::string> annotated_values(property const& p)
{
    std::vector<std::string> all;
    if (p.notes == nullptr)
        return all;
    for (auto const example : p.notes->examples.all)
        if (!example.empty())
            all.push_back(json_value(*p.value, example));
    if (p.notes->has_default)
        all.push_back(p.notes->default_value.data() == nullptr ? "null" : json_value(*p.value, p.notes->default_value));
    return all;
}

/// L13
inline law_result examples_decode(law_context const& law, any_event const& event)
{
    std::vector<std::string> texts;
    for_each_value_of(law.about.encode(event), law.about.schema(), [&](document const& d, placed_value const& at) {
        if (at.is_distinct)
            return;
        for (auto const example : at.schema.examples.all)
            if (!example.empty() && d[at.node].kind != node_kind::null)
                texts.push_back(with_value(d, at.node, json_value(at.schema, example)));
        if (d[at.node].kind != node_kind::object || at.schema.type != json_type::object || is_unknown_event(d, at.node, at.schema))
            return;
        auto const& own = at.schema.oneOf.empty() ? at.schema : alternative_of(d, at.node, at.schema);
        for (auto name = at.node + 1; name < d[at.node].next; name = d[name + 1].next)
            if (auto const* const p = find_described(own, d[name].text()); p != nullptr)
                for (auto const& value : annotated_values(*p))
                    texts.push_back(with_value(d, name + 1, value));
    });
    keep_some(texts, 16, law.source);
    for (auto const& text : texts)
        if (auto failed = accepted(law, text, nullptr))
            return failed;
    return {};
}

/// L15
inline law_result reused_target(law_context const& law, any_event const& event)
{
    ++law.seen.checks;
    auto const text = some_spelling(law, event);
    auto const before = law.about.generate(law.source, 50);
    auto target = before;
    auto found = law.about.decode_to(target, text);
    if (!found.empty() || !law.about.same(target, event))
        return counterexample{comparison::a_reused_target_keeps_what_it_held, text, text + " over " + law.about.encode(before),
            found.empty() ? law.about.encode(target) : lines_of(found)};
    auto all = mutations(text, law.about.schema(), law.source, some_near_misses);
    std::erase_if(all, [](mutation const& m) { return m.is_accepted_by_default(); });
    auto const& broken = all[law.source.below(all.size())];
    auto const invalid = broken.apply(text);
    target = before;
    found = law.about.decode_to(target, invalid);
    if (found.empty())
        return counterexample{comparison::an_invalid_document_is_accepted, invalid, one_violation(broken.broken, broken.pointer), "an event"};
    if (!law.about.same(target, before))
        return counterexample{comparison::a_failed_decode_changes_the_target, invalid, law.about.encode(before), law.about.encode(target)};
    target = before;
    found = law.about.decode_to_from_within(target, text, law.source.below(8));
    if (!found.empty() || !law.about.same(target, event))
        return counterexample{comparison::a_document_that_lies_in_the_target_is_decoded_to_another_event, text, law.about.encode(event),
            found.empty() ? law.about.encode(target) : lines_of(found)};
    return {};
}

/// L18
inline law_result deviations(law_context const& law, any_event const& event)
{
    auto const text = law.about.encode(event);
    auto all = mutations(text, law.about.schema(), law.source, some_near_misses);
    std::erase_if(all, [](mutation const& m) { return !m.is_deviation; });
    keep_some(all, 8, law.source);
    for (auto const& m : all) {
        ++law.seen.checks;
        auto const changed = m.apply(text);
        violations listed;
        auto const decoded = law.about.decode(changed, {.deviations = &listed});
        if (!decoded)
            return counterexample{comparison::a_deviation_is_refused, changed, "an event", lines_of(decoded.error())};
        auto const closed = law.about.decode(changed, {.closed = true});
        violations const refused = closed ? violations{} : closed.error();
        if (refused.empty() || listed != refused)
            return counterexample{comparison::a_deviation_is_not_listed_as_the_violation_of_a_closed_reading, changed, lines_of(refused), lines_of(listed)};
        auto const again = law.about.encode(*decoded);
        if (boost::json::parse(again) != boost::json::parse(changed))
            return counterexample{comparison::a_deviation_is_encoded_to_another_value, changed, changed, again};
    }
    return {};
}

} // namespace ringtrue::testing::detail
