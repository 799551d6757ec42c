// SPDX-License-Identifier: BSL-1.0
// Counts which constraints of a contract a run has seen from both sides: met at their boundary, and broken just past it.
#pragma once

#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/detail/mutate/placed_value.hpp>
#include <ringtrue/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// A keyword of a field, such as maxLength of "call_event/originatingNumber". The name of a field starts with the title of its
/// struct. A star stands for the items of an array and the values of a map: "recorded/pixel/*".
struct constraint {
    std::string field;
    std::string keyword; // each value of an enum is a constraint: enum "call_missed"
    std::size_t met = 0;
    std::size_t broken = 0;

    bool covered() const { return met > 0 && broken > 0; }
};

/// The constraints of a contract, and how often each was met and broken.
class constraint_coverage {
public:
    /// All constraints of the contract, with counts of 0.
    explicit constraint_coverage(keywords const& schema) { collect(schema, detail::root_field(schema)); }

    std::vector<constraint> const& all() const { return constraints_; }

    std::size_t covered() const
    {
        return static_cast<std::size_t>(std::count_if(constraints_.begin(), constraints_.end(), [](auto const& c) { return c.covered(); }));
    }

    /// Counts an accepted document whose field has a value at the keyword's boundary; for an enum, this value is `value`.
    void met(std::string_view field, rule keyword, std::string_view value = {})
    {
        if (auto const found = places_.find(key(field, name_of(keyword, value))); found != places_.end())
            ++constraints_[found->second].met;
    }

    /// Counts a document that was rejected for this keyword of the field. `enum` counts for all its values, and for `const`,
    /// since a wrong tag breaks the `enum` of its union.
    void broken(std::string_view field, rule keyword)
    {
        if (auto const found = places_.find(key(field, to_string(keyword))); found != places_.end())
            ++constraints_[found->second].broken;
        else if (keyword == rule::enumeration)
            for (auto& c : constraints_)
                c.broken += lists_values(c, field);
    }

    /// Whether the contract has this constraint and no document has met it yet.
    bool lacks_met(std::string_view field, rule keyword, std::string_view value = {}) const
    {
        auto const found = places_.find(key(field, name_of(keyword, value)));
        return found != places_.end() && constraints_[found->second].met == 0;
    }

    /// Whether the contract has this constraint and no document has broken it yet.
    bool lacks_broken(std::string_view field, rule keyword) const
    {
        if (keyword == rule::enumeration)
            return std::any_of(constraints_.begin(), constraints_.end(), [&](auto const& c) { return lists_values(c, field) && c.broken == 0; });
        auto const found = places_.find(key(field, to_string(keyword)));
        return found != places_.end() && constraints_[found->second].broken == 0;
    }

    /// Returns the fields with constraints that no document has met, or none has broken, yet.
    std::set<std::string> uncovered_fields() const
    {
        std::set<std::string> fields;
        for (auto const& c : constraints_)
            if (!c.covered())
                fields.insert(c.field);
        return fields;
    }

    /// Adds the counts of another run of the same contract.
    void add(constraint_coverage const& other)
    {
        for (std::size_t i = 0; i < constraints_.size(); ++i) {
            constraints_[i].met += other.constraints_[i].met;
            constraints_[i].broken += other.constraints_[i].broken;
        }
    }

private:
    std::vector<constraint> constraints_;
    std::map<std::string, std::size_t, std::less<>> places_; // from "field: keyword" to the index of the constraint
    std::vector<keywords const*> seen_;

    /// Whether another value than those that the constraint names breaks it.
    static bool lists_values(constraint const& c, std::string_view field)
    {
        return c.field == field && (c.keyword == "const" || c.keyword.starts_with("enum "));
    }

    static std::string key(std::string_view field, std::string_view keyword)
    {
        std::string text;
        ringtrue::detail::append(text, {field, ": ", keyword});
        return text;
    }

    static std::string name_of(rule keyword, std::string_view value)
    {
        std::string name{to_string(keyword)};
        if (keyword == rule::enumeration)
            ringtrue::detail::append(name, {" \"", value, "\""});
        return name;
    }

    void add(std::string const& field, rule keyword, std::string_view value = {})
    {
        auto name = name_of(keyword, value);
        if (places_.emplace(key(field, name), constraints_.size()).second)
            constraints_.push_back({field, std::move(name)});
    }

    void collect(keywords const& schema, std::string const& field)
    {
        if (schema.type != json_type::any || !schema.anyOf.empty())
            add(field, rule::type);
        for (auto const* alternative : schema.anyOf)
            collect(*alternative, field);
        scalar(schema, field);
        if (schema.minItems > 0)
            add(field, rule::minItems);
        if (schema.maxItems != unlimited)
            add(field, rule::maxItems);
        if (schema.uniqueItems)
            add(field, rule::uniqueItems);
        if (schema.minProperties > 0)
            add(field, rule::minProperties);
        if (schema.maxProperties != unlimited)
            add(field, rule::maxProperties);
        if (schema.items != nullptr)
            collect(*schema.items, detail::item_field(field));
        for (std::size_t i = 0; i < schema.prefixItems.size(); ++i)
            collect(*schema.prefixItems[i], field + '/' + std::to_string(i));
        if (schema.propertyNames != nullptr)
            scalar(*schema.propertyNames, detail::name_field(field));
        if (schema.additionalProperties != nullptr)
            collect(*schema.additionalProperties, detail::item_field(field));
        if (schema.definition == nullptr || std::find(seen_.begin(), seen_.end(), schema.definition) != seen_.end())
            return;
        seen_.push_back(schema.definition);
        for (auto const* alternative : schema.oneOf)
            properties(*alternative);
        properties(schema);
    }

    void properties(keywords const& object)
    {
        if (!object.choices.empty())
            add(std::string{object.title}, rule::oneOf);
        for (auto const& p : object.properties) {
            auto const field = detail::member_field(object, p.name);
            if (p.required)
                add(field, rule::required);
            collect(*p.value, field);
        }
    }

    void scalar(keywords const& schema, std::string const& field)
    {
        if (schema.is_constant)
            return schema.nullable ? add(field, rule::enumeration, schema.constant) : add(field, rule::constant);
        if (schema.type == json_type::integer || schema.type == json_type::number) {
            add(field, rule::minimum);
            add(field, rule::maximum);
        }
        if (schema.type != json_type::string)
            return;
        for (auto const& e : schema.enumeration)
            add(field, rule::enumeration, e.name);
        if (!schema.enumeration.empty())
            return;
        if (schema.minLength > 0)
            add(field, rule::minLength);
        if (schema.maxLength != unlimited)
            add(field, rule::maxLength);
        if (schema.pattern.program.size != 0)
            add(field, rule::pattern);
    }
};

} // namespace ringtrue::testing
