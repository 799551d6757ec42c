// SPDX-License-Identifier: BSL-1.0
// A text that should have a documented form, and is not lost if it has another one.
#pragma once

#include <ringtrue/field_type.hpp>
#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/keywords.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI {

/// A T, a text type, or any other text as it was received; with `OrNull`, null as well. Vendors send "anonymous" where they document a
/// telephone number, and no event may be lost for that. Another text is a deviation: decode accepts it, lists it in
/// decode_options::deviations, and refuses it in a closed reading. The open schema accepts any string, the closed one T's. Encoded as
/// received.
template <class T, bool OrNull = false>
class tolerant {
public:
    tolerant(T value) : held_{std::move(value)}, form_{form::documented} {}

    /// Null.
    tolerant()
        requires OrNull
        : tolerant{"", form::null}
    {
    }

    /// Returns the text as a T if it is one, and as received otherwise. The text is UTF-8; encoding throws `unencodable` if it is not.
    static tolerant of(std::string_view text) { return {text, T::parse(text) ? form::documented : form::other}; }

    /// Whether there is a text of the documented form.
    bool conforms() const { return form_ == form::documented; }
    explicit operator bool() const { return conforms(); }
    bool is_null() const { return form_ == form::null; }

    /// Returns the value. Undefined unless the text conforms.
    T const& operator*() const { return held_; }
    T const* operator->() const { return &held_; }

    /// Returns the text as it was received, whether or not it conforms; empty for null.
    std::string const& str() const { return held_.str(); }
    operator std::string_view() const { return str(); }

    bool operator==(tolerant const&) const = default;
    friend bool operator==(tolerant const& a, T const& b) { return a.conforms() && *a == b; }
    friend bool operator==(tolerant const& a, std::string_view b) { return !a.is_null() && a.str() == b; }

    /// Prints the text, or `null`.
    template <class Traits>
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, tolerant const& text)
    {
        return text.is_null() ? out << "null" : out << text.str();
    }

private:
    friend struct field_type<tolerant>;
    enum class form : unsigned char { documented, other, null };

    T held_; // any text; shown as a T only if it is one
    form form_;

    tolerant(std::string_view text, form known) : held_{field_type<T>::read(text)}, form_{known} {}
};

/// A tolerant<T> that takes null, too, as a deviation.
template <class T>
using tolerant_or_null = tolerant<T, true>;

template <class T, bool OrNull>
struct field_type<tolerant<T, OrNull>> {
    using own = field_type;
    using type = tolerant<T, OrNull>;

    static constexpr keywords schema = [] {
        static_assert(std::derived_from<T, constrained_text<T>>, "tolerant takes a text type: one of ringtrue, or one that derives from constrained_text");
        auto documented = T::schema;
        documented.tolerant = true;
        documented.tolerates_null = OrNull;
        return documented;
    }();

    static type read(std::string_view valid) { return {valid, type::form::documented}; }
    static type read_deviation(std::string_view text) { return {text, type::form::other}; }
    static type read_null() { return {"", type::form::null}; }

    static void assign(type& target, std::string_view valid)
    {
        field_type<T>::assign(target.held_, valid);
        target.form_ = type::form::documented;
    }

    static std::string_view write(type const& text) { return text.str(); }
};

} // namespace ringtrue

/// The hash of the text.
template <class T, bool OrNull>
struct std::hash<ringtrue::tolerant<T, OrNull>> {
    std::size_t operator()(ringtrue::tolerant<T, OrNull> const& text) const noexcept { return std::hash<std::string>{}(text.str()); }
};
