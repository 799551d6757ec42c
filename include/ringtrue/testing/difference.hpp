// SPDX-License-Identifier: BSL-1.0
// Classifies the documents on which a decoder and an independent validator of its schema may differ. Any other difference is a
// defect of one of them.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/member_names.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/json/parse.hpp>
#include <ringtrue/detail/text/utf8.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::testing {

enum class difference_class : unsigned char {
    none,
    duplicate_members, // a validator sees the parsed document, which has only one of the two
    malformed_text, // JavaScript's parser accepts lone surrogates; others accept a byte order mark or bytes that are not UTF-8
    nesting_or_size, // the decoder's limits are not part of the schema
    rounded_numbers, // integers past 2^53, and fractions that a validator's double rounds to an integer
};

constexpr std::string_view to_string(difference_class c)
{
    constexpr std::array<std::string_view, 5> names{
        "", "duplicate member names", "malformed text", "nesting or size", "numbers that doubles round to integers"};
    return names[static_cast<std::size_t>(c)];
}

namespace detail {

inline bool is_rounded(std::string_view number)
{
    using ringtrue::detail::integer_kind;
    auto const integer = ringtrue::detail::parse_integer(number);
    if (integer.kind != integer_kind::not_an_integer)
        return integer.kind == integer_kind::too_large || integer.value.magnitude() > std::uint64_t{1} << 53;
    auto const nearest = ringtrue::detail::parse_double(number);
    return nearest == std::trunc(nearest);
}

/// Whether some parsers accept a text that is not JSON. All parsers reject the texts for which this is false.
inline bool is_malformed(std::string_view text)
{
    bool const may_hold_half_a_pair = text.find("\\ud") != text.npos || text.find("\\uD") != text.npos;
    return !ringtrue::detail::is_utf8(text) || text.starts_with("\xEF\xBB\xBF") || may_hold_half_a_pair;
}

} // namespace detail

/// Returns the class of a document: `none` for most.
inline difference_class class_of(std::string_view text)
{
    ringtrue::detail::document d;
    ringtrue::detail::parser any_depth{d, text, text.size()};
    decode_options const limits;
    if (!any_depth.parse())
        return detail::is_malformed(text) ? difference_class::malformed_text : difference_class::none;
    ringtrue::detail::document shallow;
    if (text.size() > limits.max_size || !ringtrue::detail::parser{shallow, text, limits.max_depth}.parse())
        return difference_class::nesting_or_size;
    for (std::size_t i = 0; i < d.nodes.size(); ++i) {
        if (d[i].kind == ringtrue::detail::node_kind::number && detail::is_rounded(d[i].text()))
            return difference_class::rounded_numbers;
        if (d[i].kind != ringtrue::detail::node_kind::object)
            continue;
        for (auto name = i + 1; name < d[i].next; name = d[name + 1].next)
            if (ringtrue::detail::find_member(d, i, d[name].text()) != name + 1)
                return difference_class::duplicate_members;
    }
    return difference_class::none;
}

} // namespace ringtrue::testing
