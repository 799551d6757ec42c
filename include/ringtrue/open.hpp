// SPDX-License-Identifier: BSL-1.0
// An enumeration that may grow.
#pragma once

#include <ringtrue/detail/describe/enumerators.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI {

/// An enumerator of E, a described enumeration, or a text that E does not have yet. Vendors add values without notice. Such a text is
/// a deviation: decode accepts it, lists it in decode_options::deviations, and refuses it in a closed reading. The open schema accepts
/// any string, the closed one E's values. Encoded as received.
template <class E>
class open {
public:
    open(E enumerator) : held_{enumerator} {}

    /// Returns the enumerator with that text if there is one, and the text otherwise. The text is UTF-8; encoding throws `unencodable`
    /// if it is not.
    static open of(std::string_view text)
    {
        for (std::size_t i = 0; i < detail::enumerator_names<E>.size(); ++i)
            if (detail::enumerator_names<E>[i].name == text)
                return detail::contract<E>.values[i].value;
        return open{other{text}};
    }

    /// Whether the value is an enumerator of E.
    bool is_known() const { return held_.index() == 0; }
    explicit operator bool() const { return is_known(); }

    /// Returns the enumerator. Undefined unless it is known.
    E operator*() const { return *std::get_if<0>(&held_); }

    /// Returns the text, of an enumerator or as received. Empty for a value that was made from no enumerator of E, by a cast; encoding
    /// writes that, too.
    std::string_view text() const
    {
        if (!is_known())
            return *std::get_if<1>(&held_);
        for (std::size_t i = 0; i < detail::enumerator_names<E>.size(); ++i)
            if (detail::contract<E>.values[i].value == **this)
                return detail::enumerator_names<E>[i].name;
        return {};
    }

    bool operator==(open const&) const = default;
    friend bool operator==(open const& a, E b) { return a.is_known() && *a == b; }

    template <class Traits>
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, open const& value)
    {
        return out << value.text();
    }

private:
    std::variant<E, std::string> held_;

    struct other {
        std::string_view text;
    };
    explicit open(other unknown) : held_{std::in_place_index<1>, unknown.text} {}
};

template <class E>
struct field_type<open<E>> {
    using own = field_type;
    static constexpr keywords schema = [] {
        static_assert(detail::shape_of<E> == detail::shape::enumeration, "open takes an enumeration that RINGTRUE_DESCRIBE_ENUM describes");
        auto documented = keywords_of<E>;
        documented.tolerant = true;
        return documented;
    }();
    static open<E> read(std::string_view valid) { return open<E>::of(valid); }
    static open<E> read_deviation(std::string_view text) { return open<E>::of(text); }
    static std::string_view write(open<E> const& value) { return value.text(); }
};

} // namespace ringtrue

/// The hash of the text.
template <class E>
struct std::hash<ringtrue::open<E>> {
    std::size_t operator()(ringtrue::open<E> const& value) const noexcept { return std::hash<std::string_view>{}(value.text()); }
};
