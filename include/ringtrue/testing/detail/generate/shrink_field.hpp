// SPDX-License-Identifier: BSL-1.0
// Floor 3, private. Smaller values than a valid one, as valid as it is, for each JSON type of a field.
//
// They tend towards the schema's first example, or where it has none to the shortest text and to 0. Each step comes
// nearer, so that every chain of them ends.
#pragma once

#include <ringtrue/detail/keywords/words.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/detail/generate/number_samples.hpp>
#include <ringtrue/testing/detail/generate/text_samples.hpp>

#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::testing::detail {

inline std::string_view example_of(keywords const& schema) { return schema.examples.all[0]; }

/// The value that every chain ends at, if the failure lets it.
inline std::string simplest_text(keywords const& schema)
{
    if (schema.is_constant)
        return std::string{schema.constant};
    if (!schema.enumeration.empty())
        return std::string{schema.enumeration[0].name};
    if (!example_of(schema).empty())
        return std::string{example_of(schema)};
    auto const& samples = text_samples::of(schema);
    rule broken{};
    for (char const plain : {'a', '0'})
        if (std::string text(samples.shortest(), plain); satisfies(schema, text, broken))
            return text;
    random_source source{0};
    return *samples.of_length(source, samples.shortest());
}

inline integer_value simplest_integer(keywords const& schema)
{
    if (!example_of(schema).empty())
        return parse_integer(example_of(schema)).value;
    return schema.minimum > integer_value{0} ? schema.minimum : schema.maximum < integer_value{0} ? schema.maximum : integer_value{0};
}

inline double simplest_number(keywords const& schema)
{
    if (!example_of(schema).empty())
        return parse_double(example_of(schema));
    auto const least = parse_double(schema.minimum_number);
    auto const most = parse_double(schema.maximum_number);
    return least > 0 ? least : most < 0 ? most : 0.0;
}

/// A long text loses parts of this fraction of it at a time, since every candidate is matched against the pattern.
inline constexpr std::size_t most_parts = 64;

inline std::vector<std::string> shrink_text(std::string const& text, keywords const& schema)
{
    auto const simplest = simplest_text(schema);
    if (text == simplest)
        return {};
    std::vector<std::string> smaller{simplest};
    auto const add = [&](std::string candidate) {
        rule broken{};
        if (candidate != simplest && satisfies(schema, candidate, broken))
            smaller.push_back(std::move(candidate));
    };
    if (schema.is_constant || !schema.enumeration.empty())
        return smaller;
    std::vector<std::size_t> starts; // of code points
    for (std::size_t at = 0; at < text.size(); at += first_code_point(std::string_view{text}.substr(at)).size)
        starts.push_back(at);
    starts.push_back(text.size());
    auto const length = starts.size() - 1;
    for (auto width = length; width > 0 && width >= length / most_parts; width /= 2)
        for (std::size_t i = 0; i + width < starts.size(); i += width)
            add(text.substr(0, starts[i]) + text.substr(starts[i + width]));
    for (std::size_t i = 0; i < length && length <= most_parts; ++i)
        if (text[starts[i]] != 'a' && text[starts[i]] != '0')
            for (char const plain : {'a', '0'})
                add(text.substr(0, starts[i]) + plain + text.substr(starts[i + 1]));
    return smaller;
}

inline std::vector<integer_value> shrink_integer(integer_value value, keywords const& schema)
{
    auto const target = simplest_integer(schema);
    if (value == target)
        return {};
    std::vector<integer_value> smaller{target};
    auto const from = value.magnitude();
    bool const negative = from != 0 ? value.negative() : target.negative(); // of 0 the sign is no matter
    bool const crosses = target.magnitude() != 0 && target.negative() != negative;
    auto const to = crosses ? 0 : target.magnitude();
    auto const is_valid = [&](integer_value v) { return v >= schema.minimum && v <= schema.maximum; };
    if (crosses && is_valid(0))
        smaller.push_back(0);
    for (auto distance = (from > to ? from - to : to - from) / 2; distance > 0; distance /= 2)
        if (auto const nearer = integer_value::from_parts(negative, from > to ? from - distance : from + distance); is_valid(nearer))
            smaller.push_back(nearer);
    return smaller;
}

inline std::vector<double> shrink_number(double value, keywords const& schema)
{
    auto const target = simplest_number(schema);
    if (value == target)
        return {};
    std::vector<double> smaller{target};
    auto const add = [&](double candidate) {
        if (candidate != target && candidate != smaller.back() && std::abs(candidate - target) < std::abs(value - target)
            && candidate >= parse_double(schema.minimum_number) && candidate <= parse_double(schema.maximum_number))
            smaller.push_back(candidate);
    };
    add(std::trunc(value));
    for (auto distance = (value - target) / 2; std::abs(distance) >= 1 && std::isfinite(distance); distance /= 2)
        add(std::trunc(value - distance));
    add(std::trunc(value - std::copysign(1.0, value - target)));
    return smaller;
}

} // namespace ringtrue::testing::detail
