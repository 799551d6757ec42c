// SPDX-License-Identifier: BSL-1.0
// JSON Schema's keywords as constant values, from which codec, schema files, messages and tests are derived. The names are those
// of JSON Schema (draft 2020-12, "Core" and "Validation").
#pragma once

#include <ringtrue/detail/core/fixed_string.hpp>
#include <ringtrue/detail/core/static_list.hpp>
#include <ringtrue/detail/pattern/automaton.hpp>
#include <ringtrue/detail/pattern/runs.hpp>
#include <ringtrue/detail/pattern/take_runs.hpp>
#include <ringtrue/integer_value.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

/// A type of JSON Schema. `any` is no type of its own: the schema has no `type`.
enum class json_type : unsigned char { null, boolean, integer, number, string, array, object, any };

/// A regular expression that matches a whole text: `^` and `$` are implied. Made by `pattern<"…">`.
struct text_pattern {
    std::string_view text;
    detail::pattern_program program;
    bool (*matches)(std::string_view utf8) = nullptr; // same result as the program, but faster
};

namespace detail {

/// Returns "[0-9]*" for "0-9".
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
    static_assert(!Text.view().empty(), "an empty pattern would be missing from the schema: use constant<\"\">, or no pattern");
    static_assert(!may_match_newline(program) || is_repeated_set(program),
        "engines disagree on a newline at the end: only one repeated class, such as [^<>]*, may match a newline; "
        "in other patterns, exclude it from each negated class, as in [^\\n<>]");

    static constexpr pattern_runs runs = run_finder{program}.find();

    static bool matches(std::string_view utf8)
    {
        if constexpr (runs.size != 0) {
            return matches_runs<runs>(utf8);
        } else {
            static auto const& automaton = *new pattern_automaton{program}; // never deleted: events may be decoded until the program ends
            return automaton.matches(utf8);
        }
    }
};

} // namespace detail

/// The pattern with that text, checked and compiled at compile time. Accepts only what all validators interpret alike: see
/// detail/pattern/compiler.hpp.
template <detail::fixed_string Text>
inline constexpr text_pattern pattern{Text.view(), detail::compiled_pattern<Text>::program, detail::compiled_pattern<Text>::matches};

/// The value of maxLength or maxItems that sets no limit.
inline constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

/// Up to three valid values: strings, or JSON spellings of numbers. The constructor sets all three, since g++ 12 cannot read the
/// rest of an array that is initialised in part.
struct example_list {
    std::array<std::string_view, 3> all;

    constexpr example_list(std::string_view first = {}, std::string_view second = {}, std::string_view third = {})
        : all{first, second, third}
    {
    }
};

/// What a schema says of a member beside its description. See annotations.hpp.
struct annotations {
    std::string_view title{};
    std::string_view default_value{}; // without data: null
    bool has_default = false;
    bool deprecated = false;
    bool readOnly = false;
    example_list examples{};
};

struct keywords;

namespace detail {

struct document; // detail/json/document.hpp
struct equal_items; // detail/json/equal.hpp

} // namespace detail

/// A member of an object, at its documented place.
struct property {
    std::string_view name; // as on the wire
    std::string_view description;
    keywords const* value;
    bool required;
    annotations const* notes = nullptr; // null: none
};

/// A value of an enumeration.
struct enumerator {
    std::string_view name; // as on the wire
    std::string_view description;
};

/// One schema object. A keyword with its default value does not constrain. `type` decides which keywords apply.
struct keywords {
    json_type type = json_type::object;
    bool nullable = false; // null is valid, too

    // What the documentation does not promise, and a consumer accepts all the same. It is a deviation, and a violation in a closed
    // reading.
    bool tolerant = false; // of a string: any other string; of a tagged union: an object with any other tag
    bool tolerates_null = false;

    // string, boolean, integer: the only value, as its JSON spelling unless it is a string
    std::string_view constant{};
    bool is_constant = false;

    // string
    std::size_t minLength = 0; // in code points, like maxLength
    std::size_t maxLength = unlimited;
    text_pattern pattern{};
    std::string_view format{}; // the decoder ignores it; zod enforces some formats, and Ajv fails on any without ajv-formats
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
    bool uniqueItems = false;
    detail::equal_items (*find_equal)(detail::document const&, std::size_t) = nullptr; // set with uniqueItems: most files have no such array, and would compile it
    detail::static_list<keywords const*> prefixItems{}; // of a tuple, which has no other items

    // object: properties in documented order; a map has none
    detail::static_list<property> properties{};
    detail::static_list<std::uint16_t> property_index{}; // see detail/core/name_index.hpp; may be empty
    detail::static_list<std::uint16_t> choices{}; // indices of properties, of which exactly one is there; none if empty
    keywords const* additionalProperties = nullptr; // of the members that are no properties; null: unknown
    keywords const* propertyNames = nullptr; // of a map: a string
    std::size_t minProperties = 0; // of a map
    std::size_t maxProperties = unlimited;

    // tagged union: the alternative applies whose member `tag` accepts the document's tag
    detail::static_list<keywords const*> oneOf{};
    std::string_view tag{}; // below the top, the names of nested members, separated by U+0000

    // any: schemas of different types, one of which applies; if there are none, every value is valid
    detail::static_list<keywords const*> anyOf{};

    // annotations
    std::string_view title{}; // the name of an object or union among a schema's definitions
    std::string_view description{};
    example_list examples{};

    // messages
    std::string_view expected{}; // what is expected, in words; derived from the keywords if empty
    bool personal = false; // messages show the value only if the user asks for it
    std::string_view (*remark)(integer_value) = nullptr; // describes a rejected integer; returns an empty text if there is nothing to add

    keywords const* definition = nullptr; // of an object or union: the keywords that its nullable copies share
};

/// Passes a type to contract_of, see contract.hpp.
template <class T>
struct of {};

namespace detail {

template <class T>
consteval keywords make_keywords(); // detail/describe/keywords_of.hpp

} // namespace detail

/// The contract of T: the keywords that its JSON must satisfy. Requires contract.hpp. Does not compile for a type without a
/// contract; the message says what to do.
template <class T>
inline constexpr keywords keywords_of = detail::make_keywords<T>();

} // namespace ringtrue
