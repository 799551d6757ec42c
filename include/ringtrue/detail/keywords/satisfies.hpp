// SPDX-License-Identifier: BSL-1.0
// Checks whether a text satisfies the keywords of a string, and which of them it breaks.
#pragma once

#include <ringtrue/detail/text/utf8.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <string_view>
#include <type_traits>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Whether the text, valid UTF-8, matches. Uses the automaton, which constant evaluation cannot build.
constexpr bool matches(text_pattern const& pattern, std::string_view text)
{
    return std::is_constant_evaluated() ? matches(pattern.program, text) : pattern.matches(text);
}

/// Returns the keyword that another value than the constant breaks: `const` allows one value, so a nullable constant is an `enum`.
constexpr rule broken_constant(keywords const& schema) { return schema.nullable ? rule::enumeration : rule::constant; }

/// Whether the text, valid UTF-8, satisfies the schema. If not, sets `broken` to the first keyword that the text breaks.
constexpr bool satisfies(keywords const& schema, std::string_view text, rule& broken)
{
    auto const fails = [&](rule keyword) {
        broken = keyword;
        return false;
    };
    if (schema.is_constant)
        return text == schema.constant || fails(broken_constant(schema));
    if (!schema.enumeration.empty()) {
        for (auto const& value : schema.enumeration)
            if (value.name == text)
                return true;
        return fails(rule::enumeration);
    }
    // A code point has one to four bytes, so the number of bytes mostly decides.
    if (text.size() / 4 < schema.minLength && count_code_points(text) < schema.minLength)
        return fails(rule::minLength);
    if (text.size() > schema.maxLength && count_code_points(text) > schema.maxLength)
        return fails(rule::maxLength);
    return schema.pattern.program.size == 0 || matches(schema.pattern, text) || fails(rule::pattern);
}

} // namespace ringtrue::detail
