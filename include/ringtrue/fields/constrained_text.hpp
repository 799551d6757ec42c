// SPDX-License-Identifier: BSL-1.0
// What field types that are texts have in common.
#pragma once

#include <ringtrue/detail/keywords/explain.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

namespace ringtrue::detail {

/// Not constexpr: a compiler that comes here prints its name.
inline void this_literal_breaks_the_rules_of_its_field_type_see_schema_in_its_header() {}

/// A literal that was checked against Text::schema at compile time.
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

/// Base of a class `Text` with a static `keywords schema` of type string: holds a text that satisfies it, always.
template <class Text>
class constrained_text {
public:
    /// From a literal, checked at compile time: `e164_number number{"447888123456"}`.
    constrained_text(checked_literal<Text> literal) : text_{literal.text()} {}

    /// From any text, or the one violation. Its message shows the shape alone of a personal value.
    static result<Text> parse(std::string_view text)
    {
        rule broken = rule::syntax;
        bool const utf8 = is_utf8(text);
        if (utf8 && satisfies(Text::schema, text, broken))
            return trusted(text);
        violations found(1);
        found[0].rule = broken;
        if (utf8)
            append_expected(found[0].expected, Text::schema);
        else
            found[0].expected = "UTF-8";
        append_found(found[0].found, text, "\"", Text::schema.personal ? shows::shape : shows::all, is_length(broken));
        return found;
    }

    std::string const& str() const { return text_; }
    operator std::string_view() const { return text_; }

    bool operator==(constrained_text const&) const = default;
    auto operator<=>(constrained_text const&) const = default;
    friend std::ostream& operator<<(std::ostream& out, constrained_text const& text) { return out << text.text_; }

private:
    friend struct field_type<Text>;

    std::string text_;

    struct unchecked {
        std::string_view text;
    };
    explicit constrained_text(unchecked valid) : text_{valid.text} {}

    static Text trusted(std::string_view valid) { return Text{unchecked{valid}}; }
};

} // namespace ringtrue::detail

namespace ringtrue {

template <class Text>
    requires std::derived_from<Text, detail::constrained_text<Text>>
struct field_type<Text> {
    static constexpr keywords const& schema = Text::schema;
    static Text read(std::string_view valid) { return detail::constrained_text<Text>::trusted(valid); }
    static void assign(Text& target, std::string_view valid) { detail::assign_string(target.detail::template constrained_text<Text>::text_, valid); }
    static std::string_view write(Text const& text) { return text; }
};

template <class Text>
    requires std::derived_from<Text, detail::constrained_text<Text>>
inline constexpr bool detail::is_always_plain<Text> = matches_plain_text_alone(Text::schema.pattern.program);

} // namespace ringtrue
