// SPDX-License-Identifier: BSL-1.0
// Generates, compares and shrinks JSON that no contract describes.
#pragma once

#include <ringtrue/detail/encode/scalar.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/equal.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/json/parse.hpp>
#include <ringtrue/detail/json/spelling.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

using namespace ringtrue::detail;

/// Returns a JSON value without white space, of more levels the larger the size. A double does not hold some of its numbers.
inline std::string draw_json(random_source& source, std::size_t size)
{
    constexpr std::string_view scalars[]{"null", "true", "false", "0", "-1", "7", "1465829384", "9007199254740991", "0.5", "-2.25", "1.0",
        "123456789012345678901234567890", "0.1000000000000000055511151231257827", "\"\"",
        "\"text\"", "\"\\u0000\\n\"", "\"\xC3\xA9\\\\\"", "[]", "{}"};
    auto const kind = source.below(size < 2 ? 2 : 4);
    if (kind < 2)
        return std::string{scalars[source.below(std::size(scalars))]};
    bool const is_object = kind == 3;
    std::string text{is_object ? '{' : '['};
    auto const count = source.below(4);
    for (std::size_t i = 0; i < count; ++i) {
        text += i == 0 ? "" : ",";
        if (is_object) {
            text += source.one_in(2) ? "\"" : "\"event ";
            text += static_cast<char>('a' + i);
            text += "\":";
        }
        text += draw_json(source, size / 4);
    }
    return text + (is_object ? '}' : ']');
}

/// Whether two JSON texts have the same value: numbers by their value, objects whatever the order of their members.
inline bool same_json_text(std::string_view a, std::string_view b)
{
    std::string both{"["};
    both.append(a).append(",").append(b).append("]");
    document d;
    return parser{d, both, largest_text}.parse() && find_equal_items(d, 0).second != 0;
}

/// Whether a boost::json::value holds every number of a text: integers of 64 bits, and doubles in their shortest spelling. Any JSON may
/// have others.
inline bool are_numbers_exact(std::string_view text)
{
    document d;
    if (!parser{d, text, largest_text}.parse())
        return false;
    return std::all_of(d.nodes.begin(), d.nodes.end(), [](auto const& node) {
        if (node.kind != node_kind::number)
            return true;
        if (node.text().find_first_of(".eE") == node.text().npos) {
            auto const integer = parse_integer(node.text());
            if (integer.kind == integer_kind::integer && (integer.value.template fits<std::int64_t>() || integer.value.template fits<std::uint64_t>()))
                return true;
        }
        std::array<char, longest_number> room;
        auto const nearest = parse_double(node.text());
        return same_json_text({room.data(), static_cast<std::size_t>(write_double(room.data(), nearest) - room.data())}, node.text());
    });
}

/// Returns null, and the values directly inside the value: shrinking ends at null.
inline std::vector<std::string> shrink_json(std::string_view json)
{
    std::vector<std::string> smaller;
    document d;
    if (json == "null" || !parser{d, json, largest_text}.parse())
        return smaller;
    smaller.emplace_back("null");
    bool const in_object = d[0].kind == node_kind::object;
    if (in_object || d[0].kind == node_kind::array)
        for (auto child = std::size_t{1} + in_object; child < d.nodes.size(); child = d[child].next + in_object)
            smaller.emplace_back(spelling(d, child));
    return smaller;
}

} // namespace ringtrue::testing::detail
