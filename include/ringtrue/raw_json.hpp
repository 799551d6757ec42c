// SPDX-License-Identifier: BSL-1.0
// Any JSON value, kept as its text.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/spelling.hpp>
#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/detail/validate/read.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/result.hpp>
#include <ringtrue/violation.hpp>

#include <compare>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

/// The text of a JSON value of any type: what a vendor does not document, or what is passed on without being read. Decoding keeps it as
/// received, byte for byte, and encoding writes it again. No member may occur twice in an object, as anywhere in a document. Schema: {}.
class raw_json {
public:
    /// null
    raw_json() : text_{"null"} {}

    /// Returns the JSON text without white space around it, or its violations.
    static result<raw_json> parse(std::string_view text)
    {
        detail::document document;
        if (auto found = detail::read(document, text, any_value, {}); !found.empty())
            return found;
        return raw_json{detail::spelling(document, 0)};
    }

    std::string const& str() const { return text_; }
    operator std::string_view() const { return text_; }

    /// Compares the texts: 1 is not 1.0 here.
    bool operator==(raw_json const&) const = default;
    auto operator<=>(raw_json const&) const = default;

    template <class Traits>
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, raw_json const& json)
    {
        return out << json.text_;
    }

private:
    friend struct field_type<raw_json>;
    static constexpr keywords any_value{.type = json_type::any};

    std::string text_; // JSON, until it is moved from

    explicit raw_json(std::string_view valid) : text_{valid} {}
};

template <>
struct field_type<raw_json> {
    using own = field_type;
    static constexpr keywords schema{.type = json_type::any};
    static raw_json read(std::string_view json) { return raw_json{json}; }
    static void assign(raw_json& target, std::string_view json) { detail::assign_string(target.text_, json); }
    static std::string_view write(raw_json const& json) { return json.text_; }
};

} // namespace ringtrue

/// The hash of the text.
template <>
struct std::hash<ringtrue::raw_json> {
    std::size_t operator()(ringtrue::raw_json const& json) const noexcept { return std::hash<std::string>{}(json.str()); }
};
