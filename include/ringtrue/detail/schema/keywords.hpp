// SPDX-License-Identifier: BSL-1.0
// Writes the keywords of a schema object that is neither a described struct nor a union.
#pragma once

#include <ringtrue/detail/core/static_list.hpp>
#include <ringtrue/detail/json/writer.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/schema_options.hpp>

#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

constexpr std::string_view type_name(json_type type)
{
    constexpr std::string_view names[]{"null", "boolean", "integer", "number", "string", "array", "object", "any"};
    return names[static_cast<std::size_t>(type)];
}

/// Whether null is valid under the schema that these options ask for: deviations are valid unless it is closed.
constexpr bool accepts_null(keywords const& schema, schema_options options) { return schema.nullable || (schema.tolerates_null && !options.closed); }

constexpr void write_size(json_writer& json, std::string_view keyword, std::size_t count, std::size_t none)
{
    if (count != none)
        json.integer(keyword, count);
}

/// Writes the description, with the meanings of an enumeration's values: code generators recognise only a plain `enum`. An open schema
/// accepts more than what is documented, and so describes that.
constexpr void write_description(json_writer& json, keywords const& schema, std::string_view description, std::string_view pinned, schema_options options)
{
    bool const lists_values = pinned.empty() && !schema.enumeration.empty();
    bool const is_wider = schema.tolerant && !options.closed && !schema.expected.empty();
    if (description.empty() && !lists_values && !is_wider)
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
    if (is_wider) {
        json.part(new_line ? "\nDocumented as " : "Documented as ");
        json.part(schema.expected);
        json.part(schema.tolerates_null ? "; another text, or null, may come." : "; another text may come.");
    }
    json.end_string();
}

/// Writes the pattern, which matches a whole text. Every engine has `$`, but in some it also matches before a newline at the end.
/// A `not` that rejects newlines would settle that, but zod and json-schema-to-zod fail on it. The lookahead excludes any
/// character, since Java's `$` also matches before U+000D, U+0085 and U+2028.
constexpr void write_pattern(json_writer& json, std::string_view pattern, schema_options options)
{
    bool const grouped = pattern.find('|') != pattern.npos;
    json.key("pattern");
    json.begin_string();
    json.part(grouped ? "^(" : "^");
    json.part(pattern);
    json.part(grouped ? ")$" : "$");
    json.part(options.lookahead ? "(?![\\s\\S])" : "");
    json.end_string();
}

/// Writes a constant, an example, or another value that a schema holds: a text, or the JSON spelling of a value of another type.
constexpr void write_value(json_writer& json, keywords const& schema, std::string_view value)
{
    if (schema.type == json_type::string)
        json.string(value);
    else
        json.raw(value);
}

constexpr void write_constant(json_writer& json, keywords const& schema)
{
    json.key(schema.nullable ? "enum" : "const");
    if (!schema.nullable)
        return write_value(json, schema, schema.constant);
    json.open('[');
    write_value(json, schema, schema.constant);
    json.raw("null");
    json.close(']');
}

constexpr void write_string_keywords(json_writer& json, keywords const& schema, std::string_view pinned, schema_options options)
{
    if (!pinned.empty()) {
        json.member("const", pinned);
    } else if (!schema.enumeration.empty()) {
        json.key("enum");
        json.open('[');
        for (auto const& e : schema.enumeration)
            json.string(e.name);
        if (schema.nullable)
            json.raw("null");
        json.close(']');
    }
    write_size(json, "minLength", schema.minLength, 0);
    write_size(json, "maxLength", schema.maxLength, unlimited);
    if (!schema.pattern.text.empty())
        write_pattern(json, schema.pattern.text, options);
    if (!schema.format.empty())
        json.member("format", schema.format);
}

/// Writes the annotations of a member. `notes` may be null; its examples replace those of the schema.
constexpr void write_annotations(json_writer& json, keywords const& schema, annotations const* notes)
{
    if (notes != nullptr && notes->has_default) {
        json.key("default");
        if (notes->default_value.data() == nullptr)
            json.raw("null");
        else
            write_value(json, schema, notes->default_value);
    }
    if (notes != nullptr && notes->deprecated) {
        json.key("deprecated");
        json.raw("true");
    }
    if (notes != nullptr && notes->readOnly) {
        json.key("readOnly");
        json.raw("true");
    }
    auto const& examples = notes != nullptr && !notes->examples.all[0].empty() ? notes->examples : schema.examples;
    if (examples.all[0].empty())
        return;
    json.key("examples");
    json.open('[');
    for (auto const example : examples.all) {
        if (!example.empty())
            write_value(json, schema, example);
    }
    json.close(']');
}

/// Writes `type` and the keywords of a string, an integer or a number. `pinned` is its only value, unless empty.
constexpr void write_scalar_keywords(json_writer& json, keywords const& schema, std::string_view pinned, schema_options options)
{
    if (schema.type == json_type::any)
        return;
    json.key("type");
    if (accepts_null(schema, options)) {
        json.open('[');
        json.string(type_name(schema.type));
        json.string("null");
        json.close(']');
    } else {
        json.string(type_name(schema.type));
    }
    if (schema.tolerant && !options.closed)
        return;
    if (schema.is_constant && pinned.empty()) {
        write_constant(json, schema);
    } else if (schema.type == json_type::string) {
        write_string_keywords(json, schema, pinned, options);
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
