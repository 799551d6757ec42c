// SPDX-License-Identifier: BSL-1.0
// Writes the keywords of a schema object that is neither a described struct nor a union.
#pragma once

#include <ringtrue/detail/core/static_list.hpp>
#include <ringtrue/detail/json/writer.hpp>
#include <ringtrue/detail/pattern/program.hpp>
#include <ringtrue/keywords.hpp>

#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

constexpr std::string_view type_name(json_type type)
{
    constexpr std::string_view names[]{"null", "boolean", "integer", "number", "string", "array", "object"};
    return names[static_cast<std::size_t>(type)];
}

constexpr void write_size(json_writer& json, std::string_view keyword, std::size_t count, std::size_t none)
{
    if (count != none)
        json.integer(keyword, count);
}

/// Writes the description, with the meanings of an enumeration's values: code generators recognise only a plain `enum`.
constexpr void write_description(json_writer& json, keywords const& schema, std::string_view description, std::string_view pinned)
{
    bool const lists_values = pinned.empty() && !schema.enumeration.empty();
    if (description.empty() && !lists_values)
        return;
    json.key("description");
    json.begin_string();
    json.part(description);
    bool new_line = !description.empty();
    for (auto const& e : lists_values ? schema.enumeration : static_list<enumerator>{}) {
        json.part(new_line ? "\n- " : "- ");
        json.part(e.name);
        json.part(": ");
        json.part(e.description);
        new_line = true;
    }
    json.end_string();
}

/// Writes the pattern, and a `not` that rejects newlines. In Python, Java, .NET and Perl, `$` also matches before a newline at
/// the end. JSON Schema's portable subset has no pattern for "the end", and Go has no lookahead.
constexpr void write_pattern(json_writer& json, keywords const& schema)
{
    auto const& p = schema.pattern;
    bool const grouped = p.text.find('|') != p.text.npos;
    json.key("pattern");
    json.begin_string();
    json.part(grouped ? "^(" : "^");
    json.part(p.text);
    json.part(grouped ? ")$" : "$");
    json.end_string();
    if (may_match_newline(p.program))
        return;
    json.key("not");
    json.open('{');
    if (schema.nullable)
        json.member("type", "string"); // otherwise null would be rejected, since other types match every pattern
    json.member("pattern", "\\n");
    json.close('}');
}

constexpr void write_string_keywords(json_writer& json, keywords const& schema, std::string_view pinned)
{
    if (!pinned.empty()) {
        json.member("const", pinned);
    } else if (schema.is_constant && !schema.nullable) {
        json.member("const", schema.constant);
    } else if (schema.is_constant || !schema.enumeration.empty()) {
        json.key("enum");
        json.open('[');
        if (schema.is_constant)
            json.string(schema.constant);
        for (auto const& e : schema.enumeration)
            json.string(e.name);
        if (schema.nullable)
            json.raw("null");
        json.close(']');
    }
    write_size(json, "minLength", schema.minLength, 0);
    write_size(json, "maxLength", schema.maxLength, unlimited);
    if (!schema.pattern.text.empty())
        write_pattern(json, schema);
    if (!schema.format.empty())
        json.member("format", schema.format);
}

constexpr void write_examples(json_writer& json, keywords const& schema)
{
    if (schema.examples.all[0].empty())
        return;
    json.key("examples");
    json.open('[');
    for (auto const example : schema.examples.all) {
        if (example.empty())
            continue;
        if (schema.type == json_type::string)
            json.string(example);
        else
            json.raw(example);
    }
    json.close(']');
}

/// Writes `type` and the keywords of a string, an integer or a number. `pinned` is its only value, unless empty.
constexpr void write_scalar_keywords(json_writer& json, keywords const& schema, std::string_view pinned)
{
    json.key("type");
    if (schema.nullable) {
        json.open('[');
        json.string(type_name(schema.type));
        json.string("null");
        json.close(']');
    } else {
        json.string(type_name(schema.type));
    }
    if (schema.type == json_type::string) {
        write_string_keywords(json, schema, pinned);
    } else if (schema.type == json_type::integer) {
        json.integer("minimum", schema.minimum);
        json.integer("maximum", schema.maximum);
    } else if (schema.type == json_type::number) {
        json.key("minimum");
        json.raw(schema.minimum_number);
        json.key("maximum");
        json.raw(schema.maximum_number);
    }
}

} // namespace ringtrue::detail
