// SPDX-License-Identifier: BSL-1.0
// JSON Schema's keywords as constant values: the one form of a contract from which codec, schema files,
// messages and tests are derived. The names are those of JSON Schema (draft 2020-12, "Core" and "Validation").
#pragma once

#include <ringtrue/detail/core/fixed_string.hpp>
#include <ringtrue/detail/core/static_list.hpp>
#include <ringtrue/detail/pattern/automaton.hpp>
#include <ringtrue/integer_value.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

enum class json_type : unsigned char { null, boolean, integer, number, string, array, object };

/// A regular expression for a whole text: `^` and `$` are implied. Made by `pattern<"…">`.
struct text_pattern {
    std::string_view text;
    detail::pattern_program program;
    bool (*matches)(std::string_view utf8) = nullptr; // as the program does, sooner
};

namespace detail {

/// "0-9" to "[0-9]*".
template <std::size_t N>
consteval fixed_string<N + 3> repeated_class(fixed_string<N> const& inside)
{
    char text[N + 3]{'['};
    for (std::size_t i = 0; i + 1 < N; ++i)
        text[i + 1] = inside.text[i];
    text[N] = ']';
    text[N + 1] = '*';
    return text;
}

template <fixed_string Text>
struct compiled_pattern {
    static constexpr pattern_code compiled = pattern_compiler{Text}.compile();
    static_assert(compiled.size != 0,
        "this pattern is outside the portable subset of regular expressions: write characters (escape only ^$\\.*+?()[]{}|, "
        "and in a class only ^\\[]-), classes such as [0-9a-f], groups, | and the quantifiers * + ? {n} {n,} {n,m}; "
        "no anchors (they are implied), no . \\d \\w \\s, no lookaround, and nothing that takes over 1000 instructions");
    static constexpr auto code = [] {
        std::array<pattern_instruction, compiled.size> exact{};
        for (std::size_t i = 0; i < exact.size(); ++i)
            exact[i] = compiled.code[i];
        return exact;
    }();
    static constexpr pattern_program program{code.data(), code.size()};
    static_assert(!Text.view().empty(), "an empty pattern would not stand in the schema: use a constant<\"\">, or no pattern");
    static_assert(!may_match_newline(program) || is_repeated_set(program),
        "engines disagree on a newline at the end: only a pattern that is one class repeated, such as [^<>]*, may match one; "
        "elsewhere write \\n into the class that excludes it, [^\\n<>]");

    static bool matches(std::string_view utf8)
    {
        static auto const& automaton = *new pattern_automaton{program}; // never deleted: events may be read until the very end
        return automaton.matches(utf8);
    }
};

} // namespace detail

/// The pattern of that text, checked and compiled at compile time. Only what all validators read alike is taken: see
/// detail/pattern/program.hpp.
template <detail::fixed_string Text>
inline constexpr text_pattern pattern{Text.view(), detail::compiled_pattern<Text>::program, detail::compiled_pattern<Text>::matches};

inline constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

struct keywords;

/// A member of an object, in its documented place.
struct property {
    std::string_view name; // as on the wire
    std::string_view description;
    keywords const* value;
    bool required;
};

/// A text that an enumeration allows.
struct enumerator {
    std::string_view name; // as on the wire
    std::string_view description;
};

/// Up to three valid values: texts of strings, or JSON spellings of numbers. Each is set, since g++ 12 cannot read the
/// rest of an array of which only the first elements are.
struct example_list {
    std::array<std::string_view, 3> all;

    constexpr example_list(std::string_view first = {}, std::string_view second = {}, std::string_view third = {})
        : all{first, second, third}
    {
    }
};

/// One schema object. A keyword that is left as it is does not constrain; `type` decides which of them apply.
struct keywords {
    json_type type = json_type::object;
    bool nullable = false; // null is a value too

    // string
    std::size_t minLength = 0; // in code points, as maxLength
    std::size_t maxLength = unlimited;
    text_pattern pattern{};
    std::string_view format{}; // an annotation: it constrains nothing that pattern and lengths do not
    std::string_view constant{};
    bool is_constant = false;
    detail::static_list<enumerator> enumeration{};

    // integer
    integer_value minimum = std::numeric_limits<std::int64_t>::min();
    integer_value maximum = std::numeric_limits<std::uint64_t>::max();

    // number: JSON spellings, since constant evaluation cannot print a double
    std::string_view minimum_number = "-1.7976931348623157e308";
    std::string_view maximum_number = "1.7976931348623157e308";

    // array
    keywords const* items = nullptr;
    std::size_t minItems = 0;
    std::size_t maxItems = unlimited;

    // object: properties in documented order, or a map whose values all follow additionalProperties
    detail::static_list<property> properties{};
    keywords const* additionalProperties = nullptr;

    // tagged union: the alternative whose member `tag` allows the document's tag
    detail::static_list<keywords const*> oneOf{};
    std::string_view tag{};

    // annotations
    std::string_view title{}; // names an object or union among a schema's definitions
    std::string_view description{};
    example_list examples{};

    // messages
    std::string_view expected{}; // in words; derived from the keywords where empty
    bool personal = false; // a value is shown in messages only where the user asks for it
    std::string_view (*remark)(integer_value) = nullptr; // what a refused integer looks like, or an empty text

    keywords const* definition = nullptr; // of an object or union: the keywords that its nullable copies share
};

/// Names a type to contract_of, see contract.hpp.
template <class T>
struct of {};

namespace detail {

template <class T>
consteval keywords make_keywords(); // detail/describe/keywords_of.hpp

} // namespace detail

/// The contract of T: what its JSON has to satisfy. Needs contract.hpp. Does not compile for a type that has no contract,
/// and says what to do.
template <class T>
inline constexpr keywords keywords_of = detail::make_keywords<T>();

} // namespace ringtrue
