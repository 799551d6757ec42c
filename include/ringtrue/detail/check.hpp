// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. A document against its contract: every violation, in document order. No template: it reads the
// same keywords from which the schema files are written.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/document.hpp>
#include <ringtrue/detail/number.hpp>
#include <ringtrue/detail/words.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::detail {

/// The `choice` of a name that stands in its object before.
inline constexpr std::size_t repeated_name = static_cast<std::size_t>(-1);

/// Sets it for the names of an object that have no `choice`. Sorts them, so that a document of nothing but names takes
/// no more than n log n; by qsort, since std::sort or a std::set would cost each translation unit a hundred functions.
inline void mark_repeated_names(document& d, std::size_t object)
{
    std::vector<node> names; // copies; a name's `next` is the index behind it
    for (auto name = object + 1; name < d[object].next; name = d[name + 1].next)
        if (d[name].choice == 0)
            names.push_back(d[name]);
    if (names.size() < 2)
        return;
    std::qsort(names.data(), names.size(), sizeof(node), [](void const* a, void const* b) {
        auto const& first = *static_cast<node const*>(a);
        auto const& second = *static_cast<node const*>(b);
        auto const order = first.text.compare(second.text);
        return order != 0 ? order : first.next < second.next ? -1 : 1;
    });
    for (std::size_t i = 1; i < names.size(); ++i)
        if (names[i].text == names[i - 1].text)
            d[names[i].next - 1].choice = repeated_name;
}

/// Where the first member of that name has its value, or 0 where there is none, or the node is no object.
inline std::size_t find_member(document const& d, std::size_t object, std::string_view member)
{
    if (d[object].kind == node_kind::object)
        for (auto name = object + 1; name < d[object].next; name = d[name + 1].next)
            if (d[name].text == member)
                return name + 1;
    return 0;
}

/// One step from the document's value towards the current one, and the keywords that lead there in the schema.
struct step {
    static constexpr std::size_t no_index = static_cast<std::size_t>(-1);

    step const* outer = nullptr;
    std::string_view applicator{}; // keywords, with slashes between
    std::string_view name{}; // where it is a step to a member
    bool is_member = false;
    std::size_t index = no_index; // where it is a step to an item

    [[gnu::cold]] std::string instance_location() const
    {
        auto path = outer != nullptr ? outer->instance_location() : std::string{};
        if (is_member)
            append_pointer_token(path, name);
        else if (index != no_index)
            append_pointer_token(path, std::to_string(index));
        return path;
    }

    [[gnu::cold]] std::string keyword_location() const
    {
        auto path = outer != nullptr ? outer->keyword_location() : std::string{};
        if (!applicator.empty())
            (path += '/') += applicator;
        if (applicator == "properties")
            append_pointer_token(path, name);
        return path;
    }
};

class checker {
public:
    checker(document& d, decode_options const& options) : document_{d}, options_{options} {}

    violations check(keywords const& schema)
    {
        step const root;
        definition_or_value(0, schema, root);
        if (document_.source.data() != nullptr) {
            position_finder positions{document_.source};
            for (auto& v : found_)
                positions.locate(v);
        }
        return std::move(found_);
    }

private:
    document& document_;
    decode_options const& options_;
    violations found_;

    [[gnu::cold]] void report(rule broken, step const& at, std::string_view keyword, std::string expected, std::string found, std::size_t offset)
    {
        auto& v = found_.emplace_back();
        v.rule = broken;
        v.pointer = at.instance_location();
        v.expected = std::move(expected);
        v.found = std::move(found);
        if (!keyword.empty())
            (v.keyword_location = at.keyword_location()).append("/").append(keyword);
        v.offset = offset;
    }

    [[gnu::cold]] std::string found(node const& n, keywords const& schema, rule broken) const
    {
        if (n.kind == node_kind::array)
            return "an array";
        if (n.kind == node_kind::object)
            return "an object";
        bool const is_string = n.kind == node_kind::string;
        bool const masks = schema.personal && !options_.show_personal && (is_string || n.kind == node_kind::number);
        return found_in_words(n.text, is_string ? "\"" : "", masks, broken == rule::minLength || broken == rule::maxLength);
    }

    [[gnu::cold]] void report(rule broken, node const& n, keywords const& schema, step const& at)
    {
        report(broken, at, to_string(broken), expected_in_words(schema), found(n, schema, broken), n.offset);
    }

    /// A value below the document's own: objects and unions stand among the schema's definitions.
    void value(std::size_t i, keywords const& schema, step const& at)
    {
        if (schema.definition == nullptr)
            return definition_or_value(i, schema, at);
        step const reference{.outer = &at, .applicator = schema.nullable ? "anyOf/0/$ref" : "$ref"};
        definition_or_value(i, schema, reference);
    }

    void definition_or_value(std::size_t i, keywords const& schema, step const& at)
    {
        auto& n = document_[i];
        if (n.kind == node_kind::null && schema.nullable)
            return;
        if (!has_type(n, schema))
            return report(rule::type, n, schema, at);
        switch (schema.type) {
        case json_type::string: return string(n, schema, at);
        case json_type::integer: return integer(n, schema, at);
        case json_type::number: return number(n, schema, at);
        case json_type::array: return array(i, schema, at);
        case json_type::object: return schema.oneOf.empty() ? object(i, schema, at) : tagged_union(i, schema, at);
        default: return;
        }
    }

    static bool has_type(node const& n, keywords const& schema)
    {
        switch (schema.type) {
        case json_type::null: return n.kind == node_kind::null;
        case json_type::boolean: return n.kind == node_kind::boolean;
        case json_type::string: return n.kind == node_kind::string;
        case json_type::array: return n.kind == node_kind::array;
        case json_type::object: return n.kind == node_kind::object;
        default: return n.kind == node_kind::number;
        }
    }

    void string(node& n, keywords const& schema, step const& at)
    {
        rule broken{};
        if (!satisfies(schema, n.text, broken))
            return report(broken, n, schema, at);
        for (n.choice = 0; n.choice < schema.enumeration.size() && schema.enumeration[n.choice].name != n.text;)
            ++n.choice;
    }

    void integer(node const& n, keywords const& schema, step const& at)
    {
        auto const read = parse_integer(n.text);
        if (read.kind == integer_kind::not_an_integer)
            return report(rule::type, n, schema, at);
        bool const too_large = read.kind == integer_kind::too_large;
        bool const below = too_large ? read.value.negative() : read.value < schema.minimum;
        if (!below && !too_large && read.value <= schema.maximum)
            return;
        auto const broken = below ? rule::minimum : rule::maximum;
        auto words = found(n, schema, broken);
        if (schema.remark != nullptr && !too_large)
            if (auto const remark = schema.remark(read.value); !remark.empty())
                words.append(", ").append(remark);
        report(broken, at, to_string(broken), expected_in_words(schema), std::move(words), n.offset);
    }

    void number(node const& n, keywords const& schema, step const& at)
    {
        auto const read = parse_double(n.text);
        if (read < parse_double(schema.minimum_number))
            report(rule::minimum, n, schema, at);
        else if (read > parse_double(schema.maximum_number))
            report(rule::maximum, n, schema, at);
    }

    void array(std::size_t i, keywords const& schema, step const& at)
    {
        auto const& n = document_[i];
        std::size_t count = 0;
        for (auto item = i + 1; item < n.next; item = document_[item].next)
            ++count;
        if (count < schema.minItems || count > schema.maxItems) {
            auto const broken = count < schema.minItems ? rule::minItems : rule::maxItems;
            report(broken, at, to_string(broken), expected_in_words(schema), std::to_string(count), n.offset);
        }
        std::size_t index = 0;
        for (auto item = i + 1; item < n.next; item = document_[item].next)
            value(item, *schema.items, {.outer = &at, .applicator = "items", .index = index++});
    }

    void object(std::size_t i, keywords const& schema, step const& at)
    {
        auto const next = document_[i].next;
        std::string seen(schema.properties.size(), 0); // a flag each; std::vector<bool> costs the compiler more
        std::size_t expected = 0; // the property that comes next in documented order
        for (auto name = i + 1; name < next; name = document_[name + 1].next) {
            auto& n = document_[name];
            auto const p = find_property(schema, n.text, expected);
            bool const known = p < seen.size();
            if (known) {
                n.choice = std::exchange(seen[p], 1) == 0 ? p + 1 : repeated_name;
                expected = p + 1;
            }
        }
        mark_repeated_names(document_, i);
        for (auto name = i + 1; name < next; name = document_[name + 1].next) {
            auto const choice = document_[name].choice;
            bool const known = choice != 0 && choice != repeated_name;
            step const member{.outer = &at, .applicator = known ? "properties" : "additionalProperties",
                .name = document_[name].text, .is_member = true};
            if (choice == repeated_name)
                repeated(name, member);
            else if (known)
                value(name + 1, *schema.properties[choice - 1].value, member);
            else if (schema.additionalProperties != nullptr)
                value(name + 1, *schema.additionalProperties, member);
            else
                unknown(name, schema, member);
        }
        for (std::size_t p = 0; p < seen.size(); ++p)
            if (seen[p] == 0 && schema.properties[p].required)
                missing(schema.properties[p].name, expected_in_words(*schema.properties[p].value), at, "required", i);
    }

    [[gnu::cold]] void repeated(std::size_t name, step const& member)
    {
        report(rule::duplicate, member, {}, "each member once", "this member again", document_[name].offset);
    }

    static std::size_t find_property(keywords const& schema, std::string_view name, std::size_t expected)
    {
        auto const& all = schema.properties;
        if (expected < all.size() && all[expected].name == name)
            return expected;
        std::size_t p = 0;
        while (p < all.size() && all[p].name != name)
            ++p;
        return p;
    }

    [[gnu::cold]] void missing(std::string_view name, std::string_view expected, step const& at, std::string_view keyword, std::size_t i)
    {
        auto const& n = document_[i];
        report(rule::required, at, keyword, concat({"a required member, ", expected}), "nothing",
            n.offset + (n.text.empty() ? 0 : n.text.size() - 1));
        append_pointer_token(found_.back().pointer, name);
    }

    [[gnu::cold]] void unknown(std::size_t name, keywords const& schema, step const& member)
    {
        if (!options_.refuse_unknown_members)
            return duplicates_within(name + 1, member);
        step const object{.outer = member.outer, .name = member.name, .is_member = true};
        auto const known = schema.properties.empty() ? std::string{"none"} : one_of(schema.properties);
        report(rule::unknown, object, "additionalProperties", concat({"no other member than ", known}), "an unknown member",
            document_[name].offset);
    }

    /// In what the contract does not know, a member given twice is refused too.
    void duplicates_within(std::size_t i, step const& at)
    {
        bool const in_object = document_[i].kind == node_kind::object;
        if (in_object)
            mark_repeated_names(document_, i);
        std::size_t index = 0;
        for (auto child = i + 1; child < document_[i].next; child = document_[child + in_object].next) {
            step const inner{.outer = &at, .name = document_[child].text, .is_member = in_object, .index = index++};
            if (in_object && document_[child].choice == repeated_name)
                repeated(child, inner);
            else
                duplicates_within(child + in_object, inner);
        }
    }

    void tagged_union(std::size_t i, keywords const& schema, step const& at)
    {
        auto const tag_at = find_member(document_, i, schema.tag);
        if (tag_at == 0)
            return missing(schema.tag, known_tags(schema), at, "oneOf", i);
        auto& n = document_[i];
        auto const& tag = document_[tag_at];
        for (n.choice = 0; n.choice < schema.oneOf.size(); ++n.choice) {
            auto const& alternative = *schema.oneOf[n.choice];
            auto const& tag_schema = *alternative.properties[find_property(alternative, schema.tag, 0)].value;
            rule broken{};
            if (tag.kind == node_kind::string && satisfies(tag_schema, tag.text, broken)) {
                auto const applicator = concat({"oneOf/", std::to_string(n.choice), "/$ref"});
                return object(i, alternative, {.outer = &at, .applicator = applicator});
            }
        }
        step const member{.outer = &at, .name = schema.tag, .is_member = true};
        report(tag.kind == node_kind::string ? rule::enumeration : rule::type, member, "oneOf", known_tags(schema),
            found(tag, {}, rule::type), tag.offset);
    }

    /// The tags of all alternatives, in words.
    [[gnu::cold]] static std::string known_tags(keywords const& schema)
    {
        std::string words;
        for (auto const* alternative : schema.oneOf) {
            auto const& tag = *alternative->properties[find_property(*alternative, schema.tag, 0)].value;
            words += concat({words.empty() ? "" : ", ", string_in_words(tag)});
        }
        return words;
    }
};

} // namespace ringtrue::detail
