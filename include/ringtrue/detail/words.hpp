// SPDX-License-Identifier: BSL-1.0
// Floor 0, private. What a schema expects, in words, and the check of a text against its keywords.
#pragma once

#include <ringtrue/detail/text.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ringtrue::detail {

/// Whether the text, valid UTF-8, satisfies the schema; else `broken` is the first keyword that it does not.
constexpr bool satisfies(keywords const& schema, std::string_view text, rule& broken)
{
    auto const fails = [&](rule keyword) {
        broken = keyword;
        return false;
    };
    if (schema.is_constant)
        return text == schema.constant || fails(rule::constant);
    if (!schema.enumeration.empty()) {
        for (auto const& value : schema.enumeration)
            if (value.name == text)
                return true;
        return fails(rule::enumeration);
    }
    bool const sized = schema.minLength > 0 || schema.maxLength != unlimited;
    auto const length = sized ? count_code_points(text) : 0;
    if (length < schema.minLength)
        return fails(rule::minLength);
    if (length > schema.maxLength)
        return fails(rule::maxLength);
    return schema.pattern.program.size == 0 || matches(schema.pattern.program, text) || fails(rule::pattern);
}

[[gnu::cold]] inline std::string to_text(integer_value v)
{
    return concat({v.negative() ? "-" : "", std::to_string(v.magnitude())});
}

/// "exactly 3", "3 to 5", "at least 3", "at most 5".
[[gnu::cold]] inline std::string range_in_words(std::size_t least, std::size_t most)
{
    auto const from = std::to_string(least);
    auto const to = std::to_string(most);
    if (least == most)
        return concat({"exactly ", from});
    if (most == unlimited)
        return concat({"at least ", from});
    return least == 0 ? concat({"at most ", to}) : concat({from, " to ", to});
}

/// `one of "a", "b"`, or `"a"` where there is no other.
template <class Named>
std::string one_of(static_list<Named> all)
{
    std::string words{all.size() == 1 ? "" : "one of "};
    for (auto const& one : all)
        words += concat({&one == all.begin() ? "\"" : ", \"", printable(one.name), "\""});
    return words;
}

[[gnu::cold]] inline std::string string_in_words(keywords const& schema)
{
    if (schema.is_constant)
        return concat({"\"", printable(schema.constant), "\""});
    if (!schema.enumeration.empty())
        return one_of(schema.enumeration);
    std::string words{"a string"};
    if (schema.minLength > 0 || schema.maxLength != unlimited)
        words += concat({" of ", range_in_words(schema.minLength, schema.maxLength), " characters"});
    if (!schema.pattern.text.empty())
        words += concat({" that matches ", schema.pattern.text});
    return words;
}

/// What the schema expects: "an integer from 0 to 9", `one of "a", "b"`, "a string of 1 to 32 characters".
[[gnu::cold]] inline std::string expected_in_words(keywords const& schema)
{
    std::string words{schema.expected};
    if (words.empty()) {
        switch (schema.type) {
        case json_type::null: words = "null"; break;
        case json_type::boolean: words = "true or false"; break;
        case json_type::integer:
            words = concat({"an integer from ", to_text(schema.minimum), " to ", to_text(schema.maximum)});
            break;
        case json_type::number: words = concat({"a number from ", schema.minimum_number, " to ", schema.maximum_number}); break;
        case json_type::string: words = string_in_words(schema); break;
        case json_type::array:
            words = "an array";
            if (schema.minItems > 0 || schema.maxItems != unlimited)
                words += concat({" of ", range_in_words(schema.minItems, schema.maxItems), " items"});
            break;
        case json_type::object: words = "an object"; break;
        }
    }
    return schema.nullable ? concat({words, ", or null"}) : words;
}

/// A value's text as a message shows it: quoted where it is a string, its shape alone where it is personal, on one line
/// and not longer than that, and with its length where that is the matter or where it is cut.
[[gnu::cold]] inline std::string found_in_words(std::string_view text, std::string_view quote, bool masks, bool counts)
{
    constexpr std::size_t most = 48;
    auto words = concat({quote, masks ? printable(masked(text), most) : printable(text, most), quote});
    auto const length = count_code_points(text);
    if (counts || length > most)
        words += concat({" (", std::to_string(length), length == 1 ? " character)" : " characters)"});
    return masks ? concat({words, " (masked)"}) : words;
}

} // namespace ringtrue::detail
