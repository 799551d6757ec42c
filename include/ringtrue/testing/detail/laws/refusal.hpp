// SPDX-License-Identifier: BSL-1.0
// The laws of invalid documents: each is rejected for its fault, and for nothing else.
#pragma once

#include <ringtrue/testing/detail/laws/acceptance.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/law.hpp>
#include <ringtrue/testing/mutate.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// Checks some of the event's mutations for which `is_wanted` is true, first those whose constraint was not broken before.
template <class Wanted>
law_result refuses_mutations(law_context const& law, any_event const& event, near_miss_choice const& chosen, Wanted const& is_wanted)
{
    auto const text = some_spelling(law, event);
    auto all = mutations(text, law.about.schema(), law.source, chosen);
    std::erase_if(all, [&](mutation const& m) { return !is_wanted(m); });
    keep_some(all, documents_of_an_event, law.source, [&](mutation const& m) { return law.before != nullptr && law.before->lacks_broken(m.field, m.broken); });
    for (auto const& m : all)
        if (auto failed = refused_for(law, m.apply(text), m))
            return failed;
    return {};
}

/// L5
inline law_result required_members(law_context const& law, any_event const& event)
{
    return refuses_mutations(law, event, no_near_misses, [](mutation const& m) { return m.broken == rule::required; });
}

/// L6
inline law_result other_types(law_context const& law, any_event const& event)
{
    return refuses_mutations(law, event, no_near_misses, [](mutation const& m) { return m.broken == rule::type; });
}

/// The first half of L7: values just inside a keyword are accepted.
inline law_result accepts_boundaries(law_context const& law, any_event const& event, near_miss_choice const& chosen)
{
    struct candidate {
        std::size_t offset; // of the value that `json` replaces
        std::size_t size;
        std::string json;
        std::string field;
        rule keyword;
        std::string_view value;
    };
    std::vector<candidate> all;
    auto const text = law.about.encode(event);
    if (auto failed = accepted(law, text, event))
        return failed;
    for_each_value_of(text, law.about.schema(), [&](document const& d, placed_value const& at) {
        auto& coverage = law.seen.coverage;
        auto const& n = d[at.node];
        coverage.met(at.field, rule::type);
        coverage.met(at.field, rule::required);
        std::size_t count = 0;
        bool const in_object = n.kind == node_kind::object;
        if (in_object || n.kind == node_kind::array)
            for (auto child = at.node + 1; child < n.next; child = d[child + in_object].next)
                ++count;
        if (count == (in_object ? at.schema.minProperties : at.schema.minItems))
            coverage.met(at.field, in_object ? rule::minProperties : rule::minItems);
        if (count == (in_object ? at.schema.maxProperties : at.schema.maxItems))
            coverage.met(at.field, in_object ? rule::maxProperties : rule::maxItems);
        if (n.kind == node_kind::array) {
            if (n.next > at.node + 1 && d[at.node + 1].next < n.next) // at least two
                coverage.met(at.field, rule::uniqueItems);
        } else if (n.kind == node_kind::object) {
            coverage.met((at.schema.oneOf.empty() ? at.schema : alternative_of(d, at.node, at.schema)).title, rule::oneOf);
        } else if (n.kind != node_kind::null && !at.is_distinct && chosen.takes(at.field, d.nodes.size(), law.source)) {
            for (auto const& value : boundaries(law.source, at.schema))
                all.push_back({n.offset, spelling(d, at.node).size(), value.json, at.field, value.keyword, value.value});
        }
    });
    keep_some(all, documents_of_an_event, law.source,
        [&](candidate const& c) { return law.before != nullptr && law.before->lacks_met(c.field, c.keyword, c.value); });
    for (auto const& [offset, size, json, field, keyword, value] : all) {
        auto const document = std::string{text}.replace(offset, size, json);
        if (auto failed = accepted(law, law.source.one_in(2) ? document : respeller{law.source}(document), nullptr)) {
            append(failed->expected, {", since ", field, " is just inside its ", to_string(keyword)});
            return failed;
        }
        law.seen.coverage.met(field, keyword, value);
    }
    return {};
}

/// L7
inline law_result keyword_boundaries(law_context const& law, any_event const& event)
{
    std::set<std::string> uncovered;
    if (law.before != nullptr)
        uncovered = law.before->uncovered_fields();
    near_miss_choice const chosen{.values = some_near_misses.values, .is_urgent = [&](std::string const& field) { return uncovered.contains(field); }};
    if (auto failed = accepts_boundaries(law, event, chosen))
        return failed;
    return refuses_mutations(law, event, chosen, [](mutation const& m) { return m.broken < rule::syntax; });
}

/// L8
inline law_result several_faults(law_context const& law, any_event const& event)
{
    auto const text = some_spelling(law, event);
    auto const faulty = draw_faults(text, mutations(text, law.about.schema(), law.source, some_near_misses), 2 + law.source.below(6), law.source);
    if (faulty.faults.size() < 2)
        return {};
    ++law.seen.checks;
    auto const decoded = law.about.decode(faulty.text, {.closed = true});
    violations const found = decoded ? violations{} : decoded.error();
    bool same = found.size() == faulty.faults.size();
    for (std::size_t i = 0; i < found.size() && same; ++i)
        same = found[i].rule == faulty.faults[i].broken && found[i].pointer == faulty.faults[i].pointer;
    bool const sorted = std::is_sorted(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.offset < b.offset; });
    if (same && sorted)
        return {};
    std::string expected;
    for (auto const& m : faulty.faults)
        append(expected, {expected.empty() ? "" : "\n", one_violation(m.broken, m.pointer)});
    auto const what = same ? comparison::violations_are_not_in_document_order : comparison::independent_faults_do_not_give_one_violation_each;
    return counterexample{what, faulty.text, expected, lines_of(found)};
}

/// L9
inline law_result unknown_members(law_context const& law, any_event const& event)
{
    auto const text = some_spelling(law, event);
    for (auto const& m : mutations(text, law.about.schema(), law.source, no_near_misses))
        if (m.op == mutation_operator::add_member) {
            if (auto failed = accepted(law, m.apply(text), event))
                return failed;
            if (auto failed = refused_for(law, m.apply(text), m))
                return failed;
        }
    return {};
}

/// L10
inline law_result duplicate_members(law_context const& law, any_event const& event)
{
    struct duplicate {
        std::size_t at;
        std::string member;
        std::string pointer;
    };
    std::vector<duplicate> all;
    constexpr std::string_view others[]{"null", "0", "\"text\"", "[{}]"};
    auto const text = some_spelling(law, event);
    for_each_value_of(text, law.about.schema(), [&](document const& d, placed_value const& at) {
        auto const& object = d[at.node];
        if (object.kind != node_kind::object)
            return;
        std::vector<std::size_t> ends; // of the members
        for (auto name = at.node + 1; name < object.next; name = d[name + 1].next)
            ends.push_back(d[name + 1].offset + spelling(d, name + 1).size());
        std::size_t index = 0;
        for (auto name = at.node + 1; name < object.next; name = d[name + 1].next, ++index) {
            auto again = "," + respeller{law.source}.string(d[name].text()) + ':';
            again += law.source.one_in(2) ? spelling(d, name + 1) : others[law.source.below(std::size(others))];
            auto pointer = at.pointer;
            append_pointer_token(pointer, d[name].text());
            all.push_back({ends[index + law.source.below(ends.size() - index)], again, pointer});
        }
        if (at.schema.additionalProperties != nullptr)
            return;
        auto const& own = at.schema.oneOf.empty() ? at.schema : alternative_of(d, at.node, at.schema);
        auto const name = unknown_name(d, at.node, own);
        std::string const comma{ends.empty() ? "" : ","};
        auto const nested = json_string(name) + R"(:[{"a":1,"b":[],"\u0061":2}])" + comma;
        all.push_back({object.offset + 1, nested, at.pointer + '/' + name + "/0/a"});
        auto const twice = json_string(name) + ":1," + respeller{law.source}.string(name) + ":{}" + comma;
        all.push_back({object.offset + 1, twice, at.pointer + '/' + name});
    });
    keep_some(all, documents_of_an_event, law.source);
    law.seen.operators[static_cast<std::size_t>(mutation_operator::duplicate_member)] += all.size();
    for (auto const& [at, member, pointer] : all)
        if (auto failed = refused_for(law, std::string{text}.insert(at, member), {}, rule::duplicate, pointer))
            return failed;
    return {};
}

/// L11, and other texts that are not JSON.
inline law_result proper_prefixes(law_context const& law, any_event const& event)
{
    auto const text = some_spelling(law, event);
    std::vector<std::size_t> sizes;
    for (std::size_t size = 0; size <= text.find_last_not_of(" \t\r\n"); ++size)
        sizes.push_back(size);
    keep_some(sizes, 4 * documents_of_an_event, law.source);
    for (auto const size : sizes) {
        auto const prefix = text.substr(0, size);
        if (auto failed = refused_for(law, prefix, {}, rule::syntax, {}, size))
            return failed;
    }
    return refuses_mutations(law, event, no_near_misses, [](mutation const& m) { return m.broken == rule::syntax; });
}

/// L14
inline law_result tags(law_context const& law, any_event const& event)
{
    std::vector<std::string> dispatched;
    struct unknown_tag {
        mutation broken;
        keywords const* schema; // of the union
    };
    std::vector<unknown_tag> unknown;
    auto const text = law.about.encode(event);
    auto all = mutations(text, law.about.schema(), law.source, no_near_misses);
    std::erase_if(all, [](mutation const& m) { return !m.is_tag; });
    for_each_value_of(text, law.about.schema(), [&](document const& d, placed_value const& at) {
        if (d[at.node].kind != node_kind::object || at.schema.oneOf.empty())
            return;
        auto const& own = alternative_of(d, at.node, at.schema);
        auto const tag = find_placed_tag(d, at);
        for_each_tag(at.schema.oneOf, at.schema.tag, [&](keywords const* alternative, std::string_view name, auto) {
            if (alternative == &own)
                dispatched.push_back(with_value(d, tag.node, json_string(name)));
        });
        for (auto const& m : all)
            if (m.pointer == tag.pointer)
                unknown.push_back({m, &at.schema});
    });
    keep_some(unknown, documents_of_an_event, law.source);
    keep_some(dispatched, documents_of_an_event, law.source);
    for (auto const& same_alternative : dispatched) {
        auto const decoded = law.about.decode(same_alternative);
        ++law.seen.checks;
        if (!decoded)
            return counterexample{comparison::a_valid_document_is_refused, same_alternative, "an event", lines_of(decoded.error())};
        if (law.about.encode(*decoded) != same_alternative)
            return counterexample{comparison::a_tag_picks_another_alternative, same_alternative, same_alternative, law.about.encode(*decoded)};
    }
    for (auto const& [broken, schema] : unknown) {
        auto const document = broken.apply(text);
        if (auto failed = refused_for(law, document, broken))
            return failed;
        auto const found = law.about.decode(document, {.closed = broken.is_accepted_by_default()}).error()[0];
        law_result missing;
        for_each_tag(schema->oneOf, schema->tag, [&](auto const*, std::string_view name, auto) {
            if (found.expected.find('"' + printable(name) + '"') == std::string::npos)
                missing = counterexample{comparison::the_violation_of_a_tag_does_not_list_all_tags, document, std::string{name}, found.expected};
        });
        if (missing)
            return missing;
    }
    return {};
}

} // namespace ringtrue::testing::detail
