// SPDX-License-Identifier: BSL-1.0
// Finds values close to a valid string, integer or number that break one of its keywords.
#pragma once

#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/detail/generate/number_samples.hpp>
#include <ringtrue/testing/detail/generate/text_samples.hpp>
#include <ringtrue/testing/mutation.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// A value that breaks one keyword.
struct near_miss {
    mutation_operator op;
    rule broken;
    std::string json;
};

inline std::string json_string(std::string_view text)
{
    std::string json;
    append_json_string(json, text);
    return json;
}

/// Returns the JSON text of a constant or an example, which a schema holds as a text, or as the spelling of a value of another type.
inline std::string json_value(keywords const& schema, std::string_view value)
{
    return schema.type == json_type::string ? json_string(value) : std::string{value};
}

/// Returns the text with its first ASCII letter in the other case, if it has one.
inline std::optional<std::string> in_other_case(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((text[i] | 0x20) >= 'a' && (text[i] | 0x20) <= 'z') {
            std::string other{text};
            other[i] = static_cast<char>(other[i] ^ 0x20);
            return other;
        }
    return {};
}

inline std::string without_last_character(std::string_view text)
{
    auto size = text.size() - 1;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    return std::string{text.substr(0, size)};
}

class text_near_misses {
public:
    text_near_misses(random_source& source, std::string_view text, keywords const& schema, std::vector<near_miss>& out)
        : source_{source}, text_{text}, schema_{schema}, out_{out}
    {
        bool const lists_all = schema.is_constant || !schema.enumeration.empty();
        lists_all ? listed() : length();
        if (!lists_all && schema.pattern.program.size != 0)
            pattern();
    }

private:
    random_source& source_;
    std::string_view text_;
    keywords const& schema_;
    std::vector<near_miss>& out_;

    /// Adds the text if it breaks the expected rule.
    bool add(mutation_operator op, std::string const& text, rule expected)
    {
        rule broken{};
        if (satisfies(schema_, text, broken) || broken != expected)
            return false;
        out_.push_back({op, broken, json_string(text)});
        return true;
    }

    void listed()
    {
        auto const broken = schema_.is_constant ? broken_constant(schema_) : rule::enumeration;
        add(mutation_operator::other_constant, "another " + std::string{text_}, broken);
        if (auto const other = in_other_case(text_))
            add(mutation_operator::other_case, *other, broken);
        if (!text_.empty())
            add(mutation_operator::prefix, without_last_character(text_), broken);
    }

    void length()
    {
        auto const& samples = text_samples::of(schema_);
        if (schema_.minLength > 0) {
            auto shorter = samples.of_length(source_, schema_.minLength - 1);
            add(mutation_operator::below_min_length, shorter ? *shorter : std::string(schema_.minLength - 1, '0'), rule::minLength);
        }
        if (schema_.maxLength != unlimited) {
            auto longer = samples.of_length(source_, schema_.maxLength + 1);
            add(mutation_operator::above_max_length, longer ? *longer : std::string(schema_.maxLength + 1, '0'), rule::maxLength);
        }
    }

    void pattern()
    {
        auto const count = count_code_points(text_);
        auto const characters = telling_characters();
        for (auto const op : {mutation_operator::substitute_character, mutation_operator::insert_character, mutation_operator::delete_character})
            for (std::size_t tries = 32; tries > 0; --tries) {
                bool const inserts = op == mutation_operator::insert_character;
                if (count == 0 && !inserts)
                    break;
                auto const at = source_.below(count + inserts);
                auto changed = std::string{text_.substr(0, start_of(at))};
                if (op != mutation_operator::delete_character)
                    changed += characters[source_.below(characters.size())];
                changed += text_.substr(inserts ? start_of(at) : start_of(at + 1));
                if (add(op, changed, rule::pattern))
                    break;
            }
        add(mutation_operator::append_newline, std::string{text_} + '\n', rule::pattern);
    }

    /// Returns characters of each kind that patterns distinguish, and those at both sides of the ends of this pattern's ranges.
    std::vector<std::string> telling_characters() const
    {
        std::vector<std::string> all{"0", "7", "a", "F", "z", " ", "-", "+", "/", "<", "\"", "\\", "\t", "\x7F", "é", "€", "🌟"};
        auto const program = schema_.pattern.program;
        for (std::size_t i = 0; i < program.size; ++i)
            if (program[i].op == pattern_op::range)
                for (auto const c : {program[i].x - 1, program[i].x, program[i].y, program[i].y + 1})
                    if (c >= 0 && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF))
                        append_utf8(all.emplace_back(), static_cast<char32_t>(c));
        return all;
    }

    /// Returns the offset of a code point.
    std::size_t start_of(std::size_t character) const
    {
        std::size_t at = 0;
        for (; character > 0; --character)
            at += first_code_point(text_.substr(at)).size;
        return at;
    }
};

inline std::vector<near_miss> near_misses(random_source& source, std::string_view text, keywords const& schema)
{
    std::vector<near_miss> all;
    if (schema.type == json_type::string) {
        text_near_misses{source, text, schema, all};
    } else if (schema.is_constant) {
        auto const other_boolean = schema.constant == "true" ? "false" : "true";
        auto const other_integer = source.one_in(2) ? spelled_below(schema.minimum) : spelled_above(schema.maximum);
        all.push_back({mutation_operator::other_constant, broken_constant(schema), schema.type == json_type::boolean ? other_boolean : other_integer});
    } else if (schema.type == json_type::integer) {
        all.push_back({mutation_operator::below_minimum, rule::minimum, spelled_below(schema.minimum)});
        all.push_back({mutation_operator::above_maximum, rule::maximum, spelled_above(schema.maximum)});
        // Far from the bounds, or in another spelling: finds decoders that wrap around, or read a double.
        constexpr std::string_view far[]{"18446744073709551621", "4294967301", "1e30", "9999999999999999999999999999999999999999", "261", "65541"};
        std::string const above[]{spelled_above(schema.maximum) + ".0", spelled_above(schema.maximum) + "e0", std::string{far[source.below(std::size(far))]}};
        auto const& chosen = above[source.below(std::size(above))];
        if (auto const read = parse_integer(chosen); read.kind == integer_kind::too_large || read.value > schema.maximum)
            all.push_back({mutation_operator::above_maximum, rule::maximum, chosen});
        std::string const below[]{spelled_below(schema.minimum) + ".0", "-9223372036854775813", "-1e30", "-4294967301"};
        auto const& low = below[source.below(std::size(below))];
        if (auto const read = parse_integer(low); read.kind == integer_kind::too_large || read.value < schema.minimum)
            all.push_back({mutation_operator::below_minimum, rule::minimum, low});
    } else if (schema.type == json_type::number) {
        constexpr auto infinity = std::numeric_limits<double>::infinity();
        all.push_back({mutation_operator::below_minimum, rule::minimum, spelled_beyond(parse_double(schema.minimum_number), -infinity)});
        all.push_back({mutation_operator::above_maximum, rule::maximum, spelled_beyond(parse_double(schema.maximum_number), infinity)});
    }
    return all;
}

/// A valid value at the boundary of a schema's keyword, as JSON text.
struct boundary_value {
    rule keyword; // the keyword that the value just satisfies
    std::string json;
    std::string_view value{}; // of an enum
};

inline std::vector<boundary_value> boundaries(random_source& source, keywords const& schema)
{
    std::vector<boundary_value> all;
    if (schema.is_constant) {
        all.push_back({broken_constant(schema), json_value(schema, schema.constant), schema.constant});
    } else if (schema.type == json_type::integer) {
        all.push_back({rule::minimum, spelled(schema.minimum)});
        all.push_back({rule::maximum, spelled(schema.maximum)});
    } else if (schema.type == json_type::number) {
        all.push_back({rule::minimum, std::string{schema.minimum_number}});
        all.push_back({rule::maximum, std::string{schema.maximum_number}});
    } else if (schema.type == json_type::string && !schema.enumeration.empty()) {
        for (auto const& e : schema.enumeration)
            all.push_back({rule::enumeration, json_string(e.name), e.name});
    } else if (schema.type == json_type::string) {
        auto const& samples = text_samples::of(schema);
        auto const of_length = [&](rule keyword, std::size_t length) {
            if (auto const text = samples.of_length(source, length))
                all.push_back({keyword, json_string(*text)});
        };
        if (schema.minLength > 0)
            of_length(rule::minLength, samples.shortest());
        if (schema.maxLength != unlimited)
            of_length(rule::maxLength, samples.longest());
        if (schema.pattern.program.size != 0)
            all.push_back({rule::pattern, json_string(samples.draw(source, 16))});
    }
    return all;
}

} // namespace ringtrue::testing::detail
