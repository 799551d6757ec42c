// SPDX-License-Identifier: BSL-1.0
// Says in words what a schema expects, and what was found instead.
#pragma once

#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/masked.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

constexpr bool is_length(rule keyword) { return keyword == rule::minLength || keyword == rule::maxLength; }

[[gnu::cold]] inline void append_integer(std::string& out, integer_value value)
{
    if (value.negative())
        out.push_back('-');
    append_number(out, value.magnitude());
}

/// Appends "exactly 3", "3 to 5", "at least 3" or "at most 5".
[[gnu::cold]] inline void append_range(std::string& out, std::size_t least, std::size_t most)
{
    if (least == most)
        out.append("exactly ");
    else if (most == unlimited)
        out.append("at least ");
    else if (least == 0)
        out.append("at most ");
    if (least != 0 || most == 0)
        append_number(out, least);
    if (least != 0 && least != most && most != unlimited)
        out.append(" to ");
    if (least != most && most != unlimited)
        append_number(out, most);
}

/// Whether append_range ends in "1".
constexpr bool is_singular(std::size_t least, std::size_t most) { return most == 1 || (least == 1 && most == unlimited); }

/// Appends `"a", "b"`.
template <class Named>
[[gnu::cold]] void append_names(std::string& out, static_list<Named> all)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        out.append(i == 0 ? "\"" : ", \"");
        append_printable(out, all[i].name);
        out.push_back('"');
    }
}

[[gnu::cold]] inline void append_expected_string(std::string& out, keywords const& schema)
{
    if (schema.is_constant) {
        out.push_back('"');
        append_printable(out, schema.constant);
        return out.push_back('"');
    }
    if (!schema.enumeration.empty()) {
        out.append(schema.enumeration.size() == 1 ? "" : "one of ");
        return append_names(out, schema.enumeration);
    }
    out.append("a string");
    if (schema.minLength > 0 || schema.maxLength != unlimited) {
        out.append(" of ");
        append_range(out, schema.minLength, schema.maxLength);
        out.append(is_singular(schema.minLength, schema.maxLength) ? " character" : " characters");
    }
    if (!schema.pattern.text.empty())
        append(out, {" that matches ", schema.pattern.text});
}

inline constexpr std::string_view type_words[]{"null", "true or false", "", "", "", "an array", "an object", "any JSON value"}; // by json_type

/// Appends what the schema expects: "an integer from 0 to 9", `one of "a", "b"`, "a string of 1 to 32 characters".
[[gnu::cold]] inline void append_expected(std::string& out, keywords const& schema)
{
    if (!schema.expected.empty()) {
        out.append(schema.expected);
    } else if (schema.type == json_type::string) {
        append_expected_string(out, schema);
    } else if (schema.is_constant) {
        out.append(schema.constant);
    } else if (schema.type == json_type::integer) {
        out.append("an integer from ");
        append_integer(out, schema.minimum);
        out.append(" to ");
        append_integer(out, schema.maximum);
    } else if (schema.type == json_type::number) {
        append(out, {"a number from ", schema.minimum_number, " to ", schema.maximum_number});
    } else if (!schema.anyOf.empty()) {
        for (std::size_t i = 0; i < schema.anyOf.size(); ++i) {
            out.append(i == 0 ? "" : ", or ");
            append_expected(out, *schema.anyOf[i]);
        }
    } else {
        out.append(type_words[static_cast<std::size_t>(schema.type)]);
        if (schema.minItems > 0 || schema.maxItems != unlimited) {
            out.append(" of ");
            append_range(out, schema.minItems, schema.maxItems);
            out.append(schema.uniqueItems ? " different items" : is_singular(schema.minItems, schema.maxItems) ? " item" : " items");
        } else if (schema.uniqueItems) {
            out.append(" of different items");
        } else if (schema.minProperties > 0 || schema.maxProperties != unlimited) {
            out.append(" of ");
            append_range(out, schema.minProperties, schema.maxProperties);
            out.append(is_singular(schema.minProperties, schema.maxProperties) ? " member" : " members");
        }
    }
    if (schema.nullable)
        out.append(", or null");
}

/// What a message shows of a value.
enum class shows : unsigned char {
    all,
    impersonal, // masks what can be a personal value in the wrong place
    shape, // masks it
};

/// Returns whether it masked anything.
[[gnu::cold]] inline bool append_shown(std::string& out, std::string_view text, bool is_string, shows what, std::size_t most)
{
    auto const how = what == shows::shape ? mask::personal : mask::impersonal;
    if (what != shows::all && is_string)
        return masker{out, text, how}.append(most);
    if (what != shows::all && (how == mask::personal || count_digits(text) > most_impersonal_digits))
        return append_masked_number(out, text, most);
    append_printable(out, text, most);
    return false;
}

/// Appends a value as messages show it: on one line, in quotes if it is a string, masked if it is personal, at most 48
/// characters. Appends the length if `counts`, or if the text is cut.
[[gnu::cold]] inline void append_found(std::string& out, std::string_view text, bool is_string, shows what, bool counts)
{
    constexpr std::size_t most = 48;
    std::string_view const quote = is_string ? "\"" : "";
    out.append(quote);
    bool const masked = append_shown(out, text, is_string, what, most);
    out.append(quote);
    auto const length = count_code_points(text);
    if (counts || length > most) {
        out.append(" (");
        append_number(out, length);
        out.append(length == 1 ? " character)" : " characters)");
    }
    if (masked)
        out.append(" (masked)");
}

} // namespace ringtrue::detail
