// SPDX-License-Identifier: BSL-1.0
// Checks a document against its contract, and reports every violation in document order. Not a template: it reads the keywords
// from which the schema files are written.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/core/name_index.hpp>
#include <ringtrue/detail/core/tag_path.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/equal.hpp>
#include <ringtrue/detail/json/has_type.hpp>
#include <ringtrue/detail/json/member_names.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/detail/keywords/tags.hpp>
#include <ringtrue/detail/validate/report.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

class checker {
public:
    /// Requires that the options outlive it.
    checker(document& d, keywords const& contract, decode_options const& options)
        : document_{d}, contract_{contract}, closed_{options.closed}, report_{d, contract, options}
    {
    }

    violations check()
    {
        location const root;
        if (contract_.nullable)
            value(0, contract_, root);
        else
            definition_or_value(0, contract_, root);
        return report_.finish();
    }

private:
    document& document_;
    keywords const& contract_;
    bool closed_;
    reporter report_;

    /// Checks a value inside the document's value. Objects and unions are definitions of the schema there.
    void value(std::size_t i, keywords const& schema, location const& at)
    {
        if (schema.definition == nullptr)
            return definition_or_value(i, schema, at);
        location const reference{.outer = &at, .applicator = schema.nullable ? "anyOf/0/$ref" : "$ref"};
        definition_or_value(i, schema, reference);
    }

    void definition_or_value(std::size_t i, keywords const& schema, location const& at)
    {
        auto& n = document_[i];
        if (n.kind == node_kind::null && schema.nullable)
            return;
        if (!schema.anyOf.empty())
            return either(i, schema, at);
        if (!has_type(n.kind, schema.type)) {
            report_.value(rule::type, n, schema, at, {}, n.kind == node_kind::null && schema.tolerates_null);
            return;
        }
        switch (schema.type) {
        case json_type::string: return string(n, schema, at);
        case json_type::boolean: return boolean(n, schema, at);
        case json_type::integer: return integer(n, schema, at);
        case json_type::number: return number(n, schema, at);
        case json_type::array: return array(i, schema, at);
        case json_type::object: return schema.oneOf.empty() ? object(i, schema, at) : tagged_union(i, schema, at);
        case json_type::any: return any(i, at);
        default: return;
        }
    }

    void either(std::size_t i, keywords const& schema, location const& at)
    {
        auto const& n = document_[i];
        auto const index = find_alternative(schema.anyOf, n.kind);
        if (index == schema.anyOf.size())
            return report_.value(rule::type, n, schema, at, {}, n.kind == node_kind::null && schema.tolerates_null);
        std::string applicator{"anyOf/"};
        append_number(applicator, index);
        value(i, *schema.anyOf[index], {.outer = &at, .applicator = applicator});
    }

    /// Any value, but for what makes it no JSON text that a decoder could read again.
    void any(std::size_t i, location const& at)
    {
        auto const end = document_[i].next;
        for (auto inner = i; inner < end; ++inner)
            if (auto const& n = document_[inner]; n.kind == node_kind::string && !is_text(n))
                report_.not_text(n, true, at);
        duplicates_within(i, at);
    }

    /// The parser has checked JSON text already; a boost::json::value is checked here.
    bool is_text(node const& n) const { return document_.source.data() != nullptr || is_utf8(n.text()); }

    void string(node& n, keywords const& schema, location const& at)
    {
        if (!is_text(n))
            return report_.not_text(n, schema.personal, at);
        rule broken{};
        if (!satisfies(schema, n.text(), broken)) {
            report_.value(broken, n, schema, at, {}, schema.tolerant);
            n.choice = deviates;
            return;
        }
        for (n.choice = 0; n.choice < schema.enumeration.size() && schema.enumeration[n.choice].name != n.text();)
            ++n.choice;
    }

    void boolean(node const& n, keywords const& schema, location const& at)
    {
        if (schema.is_constant && n.text() != schema.constant)
            report_.value(broken_constant(schema), n, schema, at);
    }

    void integer(node const& n, keywords const& schema, location const& at)
    {
        auto const read = parse_integer(n.text());
        bool const too_large = read.kind == integer_kind::too_large;
        bool const below = too_large ? read.value.negative() : read.value < schema.minimum;
        if (read.kind == integer_kind::not_an_integer) {
            report_.value(rule::type, n, schema, at);
        } else if (below || too_large || read.value > schema.maximum) {
            auto const remark = schema.remark != nullptr && !too_large ? schema.remark(read.value) : "";
            auto const bound = below ? rule::minimum : rule::maximum;
            report_.value(schema.is_constant ? broken_constant(schema) : bound, n, schema, at, remark);
        }
    }

    void number(node const& n, keywords const& schema, location const& at)
    {
        auto const read = parse_double(n.text());
        if (read < parse_double(schema.minimum_number))
            report_.value(rule::minimum, n, schema, at);
        else if (read > parse_double(schema.maximum_number))
            report_.value(rule::maximum, n, schema, at);
    }

    void array(std::size_t i, keywords const& schema, location const& at)
    {
        auto const& n = document_[i];
        std::size_t count = 0;
        for (auto item = i + 1; item < n.next; item = document_[item].next)
            ++count;
        if (count < schema.minItems || count > schema.maxItems) {
            report_.items(count < schema.minItems ? rule::minItems : rule::maxItems, n, count, schema, at);
        }
        auto const before = report_.count();
        auto const listed = report_.listed();
        std::size_t index = 0;
        for (auto item = i + 1; item < n.next; item = document_[item].next, ++index) {
            if (schema.items != nullptr)
                value(item, *schema.items, {.outer = &at, .applicator = "items", .index = index});
            else if (index < schema.prefixItems.size())
                tuple_item(item, index, schema, at);
        }
        if (schema.uniqueItems && report_.count() == before)
            if (auto const equal = schema.find_equal(document_, i); equal.second != 0)
                report_.equal(equal, n, schema, at, listed);
    }

    void tuple_item(std::size_t item, std::size_t index, keywords const& schema, location const& at)
    {
        std::string applicator{"prefixItems/"};
        append_number(applicator, index);
        value(item, *schema.prefixItems[index], {.outer = &at, .applicator = applicator, .index = index});
    }

    /// Checks a map's name against the schema of its names.
    void name(node const& n, keywords const& schema, location const& at)
    {
        rule broken{};
        if (!satisfies(schema, n.text(), broken))
            report_.name(broken, n, schema, {.outer = &at, .applicator = "propertyNames", .name = n.text(), .is_member = true});
    }

    [[gnu::noinline]] void object(std::size_t i, keywords const& schema, location const& at)
    {
        auto const next = document_[i].next;
        std::string seen(schema.properties.size(), 0); // one flag each; std::vector<bool> takes longer to compile
        std::size_t expected = 0; // the property that comes next in documented order
        bool all_known = true;
        for (auto name = i + 1; name < next; name = document_[name + 1].next) {
            auto& n = document_[name];
            auto const p = find_property(schema, n.text(), expected);
            bool const known = p < seen.size();
            if (known) {
                n.choose(std::exchange(seen[p], 1) == 0 ? p + 1 : repeated_name);
                expected = p + 1;
            }
            all_known = all_known && known;
        }
        if (!all_known)
            mark_repeated_names(document_, i);
        if (schema.minProperties != 0 || schema.maxProperties != unlimited)
            properties(i, schema, at);
        if (!schema.choices.empty())
            choices(seen, document_[i], schema, at);
        for (auto name = i + 1; name < next; name = document_[name + 1].next) {
            auto const choice = document_[name].choice;
            bool const known = choice != 0 && choice != repeated_name;
            location const member{.outer = &at, .applicator = known ? "properties" : "additionalProperties",
                .name = document_[name].text(), .is_member = true};
            if (choice == repeated_name)
                report_.repeated(document_[name], member);
            else if (known)
                value(name + 1, *schema.properties[choice - 1].value, member);
            else if (schema.additionalProperties != nullptr && !is_text(document_[name]))
                report_.not_text(document_[name], false, member);
            else if (schema.additionalProperties != nullptr)
                map_member(name, schema, member);
            else if (closed_)
                report_.unknown(document_[name], schema, member);
            else
                duplicates_within(name + 1, member);
        }
        for (std::size_t p = 0; p < seen.size(); ++p)
            if (seen[p] == 0 && schema.properties[p].required)
                report_.missing(schema.properties[p], schema, document_[i], at);
    }

    /// Checks the number of a map's members. One that is repeated counts once.
    [[gnu::noinline]] void properties(std::size_t i, keywords const& schema, location const& at)
    {
        std::size_t count = 0;
        for (auto name = i + 1; name < document_[i].next; name = document_[name + 1].next)
            count += document_[name].choice != repeated_name;
        if (count < schema.minProperties || count > schema.maxProperties)
            report_.items(count < schema.minProperties ? rule::minProperties : rule::maxProperties, document_[i], count, schema, at);
    }

    /// Checks that exactly one of the choices is there. `seen` has a flag for each property.
    [[gnu::noinline]] void choices(std::string const& seen, node const& object, keywords const& schema, location const& at)
    {
        std::size_t count = 0;
        for (auto const p : schema.choices)
            count += seen[p] != 0;
        if (count != 1)
            report_.choices(seen, object, schema, at);
    }

    void map_member(std::size_t name, keywords const& schema, location const& member)
    {
        if (schema.propertyNames != nullptr)
            this->name(document_[name], *schema.propertyNames, *member.outer);
        value(name + 1, *schema.additionalProperties, member);
    }

    static std::size_t find_property(keywords const& schema, std::string_view name, std::size_t expected)
    {
        auto const& all = schema.properties;
        bool const is_expected = expected < all.size() && all[expected].name == name;
        return is_expected ? expected : find_name(all, schema.property_index, name);
    }

    /// Reports members that occur twice inside a value that the contract does not know.
    [[gnu::noinline]] void duplicates_within(std::size_t i, location const& at)
    {
        bool const in_object = document_[i].kind == node_kind::object;
        if (in_object)
            mark_repeated_names(document_, i);
        std::size_t index = 0;
        for (auto child = i + 1; child < document_[i].next; child = document_[child + in_object].next) {
            location const inner{.outer = &at, .name = document_[child].text(), .is_member = in_object, .index = index++};
            if (in_object && document_[child].choice == repeated_name)
                report_.repeated(document_[child], inner);
            else
                duplicates_within(child + in_object, inner);
        }
    }

    [[gnu::noinline]] void tagged_union(std::size_t i, keywords const& schema, location const& at)
    {
        auto& n = document_[i];
        auto const tag = find_tag(document_, i, schema.tag);
        bool const is_string = tag != 0 && document_[tag].kind == node_kind::string;
        for (n.choice = 0; n.choice < schema.oneOf.size(); ++n.choice) {
            auto const& alternative = *schema.oneOf[n.choice];
            rule broken{};
            if (is_string && satisfies(*tag_of(alternative, schema.tag), document_[tag].text(), broken)) {
                std::string applicator{"oneOf/"};
                append_number(applicator, n.choice);
                applicator.append("/$ref");
                return object(i, alternative, {.outer = &at, .applicator = applicator});
            }
        }
        other_tag(i, schema.tag, schema, at);
        if (schema.tolerant && is_string)
            any(i, at);
    }

    /// Reports what the path of the tag leads to: nothing, a value that is no object but should hold it, or the tag of no alternative.
    [[gnu::cold]] void other_tag(std::size_t i, std::string_view tag, keywords const& schema, location const& at)
    {
        tag_path const path{tag};
        auto const member = find_member(document_, i, path.name);
        if (member == 0)
            return report_.missing_tag(path, schema, document_[i], at);
        location const step{.outer = &at, .name = path.name, .is_member = true};
        if (path.is_tag())
            return report_.unknown_tag(schema, document_[member], step);
        if (document_[member].kind != node_kind::object)
            return report_.no_object(document_[member], step);
        other_tag(member, path.rest, schema, step);
    }
};

} // namespace ringtrue::detail
