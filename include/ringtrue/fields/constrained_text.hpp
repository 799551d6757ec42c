// SPDX-License-Identifier: BSL-1.0
// The base class of text field types, those of ringtrue (such as e164_number) and your own:
//
//     class tail_number : public ringtrue::constrained_text<tail_number> {
//     public:
//         using constrained_text::constrained_text;
//
//         static constexpr ringtrue::keywords schema{
//             .type = ringtrue::json_type::string,
//             .pattern = ringtrue::pattern<"[A-Z]-[A-Z]{4}">,
//             .examples = {"G-EUPT"},
//             .expected = "an aircraft registration, such as G-EUPT",
//         };
//     };
#pragma once

#include <ringtrue/detail/keywords/explain.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/result.hpp>
#include <ringtrue/violation.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Not constexpr: compilers reject a call in a constant expression, and print the function's name.
inline void this_literal_breaks_the_rules_of_its_field_type_see_schema_in_its_header() {}

/// A literal that is checked against Text::schema at compile time.
template <class Text>
class checked_literal {
public:
    template <std::size_t N>
    consteval checked_literal(char const (&literal)[N]) : text_{literal, N - 1}
    {
        rule broken{};
        if (!is_utf8(text_) || !satisfies(Text::schema, text_, broken))
            this_literal_breaks_the_rules_of_its_field_type_see_schema_in_its_header();
    }

    constexpr std::string_view text() const { return text_; }

private:
    std::string_view text_;
};

} // namespace ringtrue::detail

namespace ringtrue::inline RINGTRUE_ABI {

/// The base (CRTP) of a class `Text` with a static `keywords schema` of type string. Holds a text that satisfies it, until it is
/// moved from. Then it is empty, and encoding throws `unencodable` unless the schema accepts the empty text.
template <class Text>
class constrained_text {
public:
    /// From a literal, checked at compile time: `e164_number number{"447888123456"}`.
    constrained_text(detail::checked_literal<Text> literal) : text_{literal.text()} {}

    /// Returns the text as a `Text`, or the one violation. Its message shows only the shape of a personal value.
    static result<Text> parse(std::string_view text)
    {
        rule broken = rule::syntax;
        bool const utf8 = detail::is_utf8(text);
        if (utf8 && detail::satisfies(Text::schema, text, broken))
            return trusted(text);
        violations found(1);
        found[0].rule = broken;
        if (utf8)
            detail::append_expected(found[0].expected, Text::schema);
        else
            found[0].expected = "UTF-8";
        detail::append_found(found[0].found, text, true, Text::schema.personal ? detail::shows::shape : detail::shows::all, detail::is_length(broken));
        return found;
    }

    std::string const& str() const { return text_; }
    operator std::string_view() const { return text_; }

    bool operator==(constrained_text const&) const = default;
    auto operator<=>(constrained_text const&) const = default;

    template <class Traits>
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, constrained_text const& text)
    {
        return out << text.text_;
    }

private:
    friend struct field_type<Text>;

    std::string text_;

    struct unchecked {
        std::string_view text;
    };
    explicit constrained_text(unchecked valid) : text_{valid.text} {}

    static Text trusted(std::string_view valid) { return Text{unchecked{valid}}; }
};

template <class Text>
    requires std::derived_from<Text, constrained_text<Text>>
struct field_type<Text> {
    using own = field_type;
    static constexpr keywords const& schema = Text::schema;
    static Text read(std::string_view valid) { return constrained_text<Text>::trusted(valid); }
    static void assign(Text& target, std::string_view valid) { detail::assign_string(target.constrained_text<Text>::text_, valid); }
    static std::string_view write(Text const& text) { return text.constrained_text<Text>::text_; }
};

} // namespace ringtrue

/// The hash of the text.
template <class Text>
    requires std::derived_from<Text, ringtrue::constrained_text<Text>>
struct std::hash<Text> {
    std::size_t operator()(Text const& text) const noexcept { return std::hash<std::string>{}(text.str()); }
};
