// SPDX-License-Identifier: BSL-1.0
// The values that report invalid input: which rule a document breaks, where, and how.
#pragma once

#include <ringtrue/detail/text/append.hpp>

#include <array>
#include <cstddef>
#include <iosfwd>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI {

/// The JSON Schema keyword that is broken. Of the last three, schemas cannot express `syntax` and `duplicate`, and only closed
/// ones express `unknown`.
enum class rule : unsigned char {
    type, required, constant, enumeration, pattern, minLength, maxLength, minimum, maximum, minItems, maxItems, uniqueItems,
    minProperties, maxProperties, oneOf,
    syntax, duplicate, unknown
};

namespace detail {

inline constexpr std::array<std::string_view, 18> rule_names{"type", "required", "const", "enum", "pattern", "minLength", "maxLength",
    "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "oneOf", "syntax", "duplicate", "unknown"};

} // namespace detail

/// Returns the rule's name as JSON Schema spells it: "const" for rule::constant, "enum" for rule::enumeration.
constexpr std::string_view to_string(rule r)
{
    return detail::rule_names[static_cast<std::size_t>(r)];
}

// Printing needs <ostream> where it is used, and nowhere else.

template <class Traits>
auto& operator<<(std::basic_ostream<char, Traits>& out, rule r)
{
    return out << to_string(r);
}

/// One broken rule at one place of a document.
struct violation {
    ringtrue::rule rule{};
    std::string pointer; // JSON Pointer (RFC 6901) to the value, empty for the whole document; an ellipsis stands for what exceeds 256 bytes of a name, or 2 KiB
    std::string expected; // in words
    std::string found; // shortened, in printable characters; personal values are masked by default
    std::string keyword_location; // JSON Pointer into the generated schema; empty for syntax and duplicate
    std::size_t offset = 0; // in bytes from the start of the text
    std::size_t line = 0; // from 1; 0 if there is no text, as for a boost::json::value
    std::size_t column = 0; // from 1, in code points

    bool operator==(violation const&) const = default;
};

namespace detail {

/// Appends `expected an integer …, found "x" (line 10, column 16)`, without the position if there is none.
[[gnu::cold]] inline void append_explanation(std::string& out, violation const& v)
{
    append(out, {"expected ", v.expected, ", found ", v.found});
    if (v.line == 0)
        return;
    out.append(" (line ");
    append_number(out, v.line);
    out.append(", column ");
    append_number(out, v.column);
    out.push_back(')');
}

} // namespace detail

/// Returns one line, without a newline: `/created: expected an integer …, found "x" (line 10, column 16) [type]`.
inline std::string to_string(violation const& v)
{
    std::string text;
    if (v.pointer.empty())
        text = "the document";
    detail::append_printable(text, v.pointer);
    text.append(": ");
    detail::append_explanation(text, v);
    detail::append(text, {" [", to_string(v.rule), "]"});
    return text;
}

template <class Traits>
auto& operator<<(std::basic_ostream<char, Traits>& out, violation const& v)
{
    return out << to_string(v);
}

/// A document's violations, in document order: at most decode_options::max_violations, and the number of those that were left out.
struct violations : std::vector<violation> {
    using vector::vector;

    std::size_t omitted = 0;

    bool operator==(violations const&) const = default;
};

/// Prints one line for each violation, and how many were left out.
template <class Traits>
auto& operator<<(std::basic_ostream<char, Traits>& out, violations const& all)
{
    for (auto const& v : all)
        out << v << '\n';
    if (all.omitted != 0)
        out << "and " << all.omitted << " more\n";
    return out;
}

/// Thrown by `value()` of a result without a value, and by boost::json::value_to.
class invalid_document : public std::runtime_error {
public:
    /// `all` must not be empty. what() is its first violation and the number of the others.
    explicit invalid_document(ringtrue::violations all) : std::runtime_error{summary(all)}, violations_{std::move(all)} {}

    ringtrue::violations const& violations() const { return violations_; }

private:
    ringtrue::violations violations_;

    static std::string summary(ringtrue::violations const& all)
    {
        auto text = to_string(all.front());
        if (auto const others = all.size() - 1 + all.omitted; others != 0) {
            text.append(" (and ");
            detail::append_number(text, others);
            text.append(" more)");
        }
        return text;
    }
};

namespace detail {

/// Appends an array of JSON Schema's output units.
inline void append_output_units(std::string& out, violations const& all)
{
    out.push_back('[');
    std::string error;
    for (auto const& v : all) {
        out.append(&v == all.data() ? R"({"keywordLocation":)" : R"(,{"keywordLocation":)");
        append_json_string(out, v.keyword_location);
        out.append(R"(,"instanceLocation":)");
        append_json_string(out, v.pointer);
        out.append(R"(,"error":)");
        error.clear();
        append_explanation(error, v);
        append_json_string(out, error);
        out.push_back('}');
    }
    out.push_back(']');
}

} // namespace detail

/// Returns the "basic" output of JSON Schema 2020-12 (Core, 12.4.2) as JSON text: `{"valid":false,"errors":[…]}`, or
/// `{"valid":true}` for no violations. keywordLocation is empty for syntax and duplicate. If violations were left out, a member
/// `"omitted"` after the errors says how many.
inline std::string to_basic_output(violations const& all)
{
    if (all.empty())
        return R"({"valid":true})";
    std::string out = R"({"valid":false,"errors":)";
    detail::append_output_units(out, all);
    if (all.omitted != 0) {
        out.append(R"(,"omitted":)");
        detail::append_number(out, all.omitted);
    }
    out.push_back('}');
    return out;
}

} // namespace ringtrue
