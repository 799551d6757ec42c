// SPDX-License-Identifier: BSL-1.0
// An event of a type that its vendor has added since the contract was written.
#pragma once

#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/raw_json.hpp>

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI {

/// The last alternative of a tagged union that takes any other tag:
///
///     using event = std::variant<call_event, message_event, ringtrue::unknown_event>;
///
/// Such an event is a deviation: decode accepts it, lists it in decode_options::deviations, and refuses it in a closed reading. The open
/// schema accepts any object whose tag is another string, the closed one none. Encoded as received.
class unknown_event {
public:
    /// `json` is the whole event, an object whose tag is `tag`.
    unknown_event(std::string tag, raw_json json) : tag_{std::move(tag)}, json_{std::move(json)} {}

    std::string const& tag() const { return tag_; }
    raw_json const& json() const { return json_; }

    bool operator==(unknown_event const&) const = default;

    /// Prints the JSON text.
    template <class Traits>
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, unknown_event const& event)
    {
        return out << event.json_;
    }

private:
    std::string tag_;
    raw_json json_;
};

template <>
struct field_type<unknown_event> {
    using own = field_type;
    static constexpr keywords schema{.type = json_type::any};
    static unknown_event read(std::string_view tag, std::string_view json) { return {std::string{tag}, field_type<raw_json>::read(json)}; }
    static std::string_view write(unknown_event const& event) { return event.json(); }
};

} // namespace ringtrue

/// The hash of the JSON text.
template <>
struct std::hash<ringtrue::unknown_event> {
    std::size_t operator()(ringtrue::unknown_event const& event) const noexcept { return std::hash<ringtrue::raw_json>{}(event.json()); }
};
