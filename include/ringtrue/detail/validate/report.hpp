// SPDX-License-Identifier: BSL-1.0
// Collects violations: their place in the document and in the schema, what was expected, and what was found.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/core/tag_path.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/equal.hpp>
#include <ringtrue/detail/keywords/explain.hpp>
#include <ringtrue/detail/keywords/personal.hpp>
#include <ringtrue/detail/keywords/tags.hpp>
#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/validate/remark.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// One step from the document's value to the current one, and the keywords of that step in the schema.
struct location {
    static constexpr std::size_t no_index = static_cast<std::size_t>(-1);

    location const* outer = nullptr;
    std::string_view applicator{}; // keywords, separated by slashes
    std::string_view name{}; // for a step to a member
    bool is_member = false;
    std::size_t index = no_index; // for a step to an item

    [[gnu::cold]] void append_instance_location(std::string& pointer) const
    {
        if (outer != nullptr)
            outer->append_instance_location(pointer);
        if (is_member)
            append_pointer_token(pointer, name);
        else if (index != no_index)
            append_pointer_index(pointer, index);
    }

    [[gnu::cold]] void append_keyword_location(std::string& pointer) const
    {
        if (outer != nullptr)
            outer->append_keyword_location(pointer);
        if (!applicator.empty())
            append(pointer, {"/", applicator});
        if (applicator == "properties")
            append_pointer_token(pointer, name);
    }
};

/// Keeps the first max_violations, and counts the others.
class reporter {
public:
    /// `contract` is that of the document's value.
    reporter(document const& d, keywords const& contract, decode_options const& options) : document_{d}, contract_{contract}, options_{options} {}

    /// Returns how many violations there are that would be there in an open reading, too.
    std::size_t count() const { return found_.size() + found_.omitted - tolerable_; }

    /// Returns the violations, with lines and columns, and sets the deviations that the options ask for.
    violations finish()
    {
        if (options_.deviations != nullptr) {
            locate(deviations_);
            *options_.deviations = std::move(deviations_);
        }
        locate(found_);
        return std::move(found_);
    }

    /// Reports a value that breaks a keyword of its schema. The remark, unless empty, says more about what was found. What its contract
    /// tolerates is a deviation, unless the reading is closed.
    [[gnu::cold]] void value(rule broken, node const& n, keywords const& schema, location const& at, std::string_view remark = {}, bool is_tolerable = false)
    {
        bool const tolerated = is_tolerable && !options_.closed;
        if (tolerated && options_.deviations == nullptr)
            return;
        tolerable_ += is_tolerable && options_.closed;
        // A union and an either have no `type` of their own; their alternatives do.
        auto const keyword = !schema.oneOf.empty() ? "oneOf" : !schema.anyOf.empty() ? "anyOf" : to_string(broken);
        auto* const v = add(broken, at, keyword, n.offset, tolerated ? deviations_ : found_);
        if (v == nullptr)
            return;
        append_expected(v->expected, schema);
        append_value(v->found, n, schema.personal, is_length(broken));
        bool const is_container = schema.type == json_type::object || schema.type == json_type::array;
        if (is_container && n.kind == node_kind::string && (n.text().starts_with('{') || n.text().starts_with('[')))
            remark = "which looks like JSON that was encoded twice";
        if (!remark.empty())
            append(v->found, {", ", remark});
    }

    /// Reports a string or name of a boost::json::value that is not UTF-8, so that no JSON text can hold it.
    [[gnu::cold]] void not_text(node const& n, bool personal, location const& at)
    {
        if (auto* const v = add(rule::syntax, at, {}, n.offset)) {
            v->expected = "UTF-8";
            append_value(v->found, n, personal, false);
        }
    }

    /// Reports an array of too few or too many items, or such a map.
    [[gnu::cold]] void items(rule broken, node const& n, std::size_t count, keywords const& schema, location const& at)
    {
        if (auto* const v = add(broken, at, to_string(broken), n.offset)) {
            append_expected(v->expected, schema);
            append_number(v->found, count);
        }
    }

    /// Returns the number of violations in the list.
    std::size_t listed() const { return found_.size(); }

    /// Reports an array of which two items are equal, in front of the violations of its items: there were `listed` before those.
    [[gnu::cold]] void equal(equal_items items, node const& n, keywords const& schema, location const& at, std::size_t listed)
    {
        if (auto* const v = add(rule::uniqueItems, at, to_string(rule::uniqueItems), n.offset)) {
            append_expected(v->expected, schema);
            v->found = "equal items ";
            append_number(v->found, items.first);
            v->found.append(" and ");
            append_number(v->found, items.second);
            std::rotate(found_.begin() + static_cast<std::ptrdiff_t>(listed), found_.end() - 1, found_.end());
        }
    }

    /// Reports a map's name that breaks a keyword of its schema.
    [[gnu::cold]] void name(rule broken, node const& n, keywords const& schema, location const& at)
    {
        if (auto* const v = add(broken, at, to_string(broken), n.offset)) {
            v->expected = "a name that is ";
            append_expected(v->expected, schema);
            append_value(v->found, n, schema.personal, is_length(broken));
        }
    }

    /// Reports an object that has none or several of its schema's choices. `seen` has a flag for each property.
    [[gnu::cold]] void choices(std::string const& seen, node const& object, keywords const& schema, location const& at)
    {
        auto* const v = add(rule::oneOf, at, to_string(rule::oneOf), object.offset);
        if (v == nullptr)
            return;
        v->expected = "exactly one of the members ";
        std::string_view before;
        for (auto const p : schema.choices) {
            append_quoted_name(v->expected, before, schema.properties[p].name);
            before = ", ";
        }
        before = {};
        for (auto const p : schema.choices)
            if (seen[p] != 0) {
                append_quoted_name(v->found, before, schema.properties[p].name);
                before = " and ";
            }
        if (v->found.empty())
            v->found = "none of them";
    }

    /// Reports a missing member. Its place is the end of the object.
    [[gnu::cold, gnu::noinline]] void missing(property const& p, keywords const& schema, node const& object, location const& at)
    {
        if (auto* const v = missing(p.name, schema, object, at, "required"))
            append_expected(v->expected, *p.value);
    }

    /// Reports that an object has no tag, or nothing that holds it.
    [[gnu::cold]] void missing_tag(tag_path const& path, keywords const& schema, node const& object, location const& at)
    {
        auto* const v = missing(path.name, schema, object, at, "oneOf");
        if (v != nullptr && path.is_tag())
            append_known_tags(v->expected, schema);
        else if (v != nullptr)
            v->expected.append(an_object);
    }

    /// Reports another value in place of an object that holds a tag.
    [[gnu::cold]] void no_object(node const& n, location const& at)
    {
        if (auto* const v = add(rule::type, at, "oneOf", n.offset)) {
            v->expected = an_object;
            append_value(v->found, n, false, false);
        }
    }

    /// Reports the tag of an event that the contract does not know: a deviation where the contract tolerates it, unless the reading is
    /// closed.
    [[gnu::cold]] void unknown_tag(keywords const& schema, node const& tag, location const& member)
    {
        bool const is_string = tag.kind == node_kind::string;
        bool const tolerated = schema.tolerant && is_string && !options_.closed;
        if (tolerated && options_.deviations == nullptr)
            return;
        tolerable_ += schema.tolerant && is_string && options_.closed;
        if (auto* const v = add(is_string ? rule::enumeration : rule::type, member, "oneOf", tag.offset, tolerated ? deviations_ : found_)) {
            append_known_tags(v->expected, schema);
            append_value(v->found, tag, false, false);
        }
    }

    [[gnu::cold]] void repeated(node const& name, location const& member)
    {
        if (auto* const v = add(rule::duplicate, member, {}, name.offset)) {
            v->expected = "each member once";
            v->found = "this member again";
        }
    }

    [[gnu::cold, gnu::noinline]] void unknown(node const& name, keywords const& schema, location const& member)
    {
        location const object{.outer = member.outer, .name = member.name, .is_member = true};
        if (auto* const v = add(rule::unknown, object, "additionalProperties", name.offset)) {
            v->expected = schema.properties.empty() ? "no members" : "no other members than ";
            append_names(v->expected, schema.properties);
            v->found = "an unknown member";
            append_unknown_remark(v->found, name.text(), schema, shown(false));
        }
    }

private:
    static constexpr std::string_view an_object = "an object";

    document const& document_;
    keywords const& contract_;
    decode_options const& options_;
    violations found_;
    violations deviations_;
    std::size_t tolerable_ = 0; // of found_
    shows elsewhere_ = shows::shape; // of values that are not personal; unknown yet if it is shows::shape

    /// What is shown of a value: a contract with personal values masks them in the places of others, too.
    [[gnu::cold]] shows shown(bool personal)
    {
        if (options_.show_personal)
            return shows::all;
        if (personal)
            return shows::shape;
        if (elsewhere_ == shows::shape)
            elsewhere_ = personal_value_finder{}.is_in(contract_) ? shows::impersonal : shows::all;
        return elsewhere_;
    }

    void locate(violations& all) const
    {
        position_finder positions{document_.source};
        for (auto& v : all)
            positions.locate(v);
    }

    [[gnu::cold]] violation* add(rule broken, location const& at, std::string_view keyword, std::size_t offset) { return add(broken, at, keyword, offset, found_); }

    /// Returns null, and counts the violation, if the list is full.
    [[gnu::cold]] violation* add(rule broken, location const& at, std::string_view keyword, std::size_t offset, violations& all)
    {
        if (all.size() >= options_.max_violations && !all.empty()) {
            ++all.omitted;
            return nullptr;
        }
        auto& v = all.emplace_back();
        v.rule = broken;
        at.append_instance_location(v.pointer);
        if (!keyword.empty()) {
            at.append_keyword_location(v.keyword_location);
            append(v.keyword_location, {"/", keyword});
        }
        v.offset = offset;
        return &v;
    }

    [[gnu::cold]] violation* missing(std::string_view name, keywords const& schema, node const& object, location const& at, std::string_view keyword)
    {
        auto* const v = add(rule::required, at, keyword, object.size == 0 ? object.offset : std::size_t{object.offset} + object.size - 1);
        if (v != nullptr) {
            append_pointer_token(v->pointer, name);
            v->expected = "a required member, ";
            v->found = "nothing";
            append_missing_remark(v->found, document_, static_cast<std::size_t>(&object - document_.nodes.data()), name, schema, shown(false));
        }
        return v;
    }

    [[gnu::cold]] static void append_quoted_name(std::string& out, std::string_view before, std::string_view name)
    {
        append(out, {before, "\""});
        append_printable(out, name);
        out.push_back('"');
    }

    [[gnu::cold]] void append_value(std::string& out, node const& n, bool personal, bool counts)
    {
        bool const is_string = n.kind == node_kind::string;
        bool const is_word = n.kind == node_kind::null || n.kind == node_kind::boolean;
        if (n.kind == node_kind::array)
            out.append("an array");
        else if (n.kind == node_kind::object)
            out.append(an_object);
        else
            append_found(out, n.text(), is_string, is_word ? shows::all : shown(personal), counts);
    }

    [[gnu::cold]] static void append_known_tags(std::string& out, keywords const& schema)
    {
        std::string_view before = "one of \"";
        for_each_tag(schema.oneOf, schema.tag, [&](auto const*, std::string_view name, auto) {
            out.append(before);
            append_printable(out, name);
            out.push_back('"');
            before = ", \"";
        });
    }
};

} // namespace ringtrue::detail
