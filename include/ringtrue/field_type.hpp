// SPDX-License-Identifier: BSL-1.0
// The one extension point: how a C++ type appears as a JSON string, number or boolean.
#pragma once

#include <ringtrue/version.hpp>

#include <concepts>
#include <cstddef>

namespace ringtrue::inline RINGTRUE_ABI {

struct keywords; // defined in keywords.hpp, which a specialisation includes

/// Specialise it for a type of your own to use that type like a built-in one. A specialisation has
///
///     static constexpr keywords schema{…};   // the type and all its constraints, see keywords.hpp
///     static T    read(X valid);             // X by schema.type: std::string_view, integer_value, double or bool
///     static X    write(T const& value);     // for strings, also a type that converts to std::string_view
///
/// If the type is json_type::any, X is the JSON text of a value, as a std::string_view.
///
/// `read` is called only with values that satisfy `schema`, so it cannot fail, and the decoder accepts what the schema accepts.
/// `write` returns such a value, and does not change the event. Encoding calls it once for each value, and throws `unencodable` for
/// an integer or a number outside its bounds, for text that is not UTF-8, and for an empty text that `schema` rejects; it does not
/// check pattern and lengths again, that the items of a set are different, or that a text of json_type::any is JSON. What `write` throws
/// is passed on.
///
/// A type that owns memory may also have
///
///     static void assign(T& target, std::string_view valid);   // as target = read(valid), but keeps target's memory
///
/// For speed, a type may also have `read_if_valid`. It requires a trivially copyable type of at most 16 bytes, valid texts of one
/// length, and a pattern that allows only visible ASCII characters and spaces, without " and \.
///
///     static bool read_if_valid(char const* text, T& value);   // text has that length; returns false if it is not valid
///
/// It must accept exactly the texts that the pattern accepts; law L17 compares the two.
///
/// Tests generate values from `schema`. To generate them in another way, a type also has
///
///     static auto generate(auto& source);    // returns a valid X, std::string for strings; source.below(n) returns 0 to n - 1
template <class T>
struct field_type;

/// The types that have a `field_type`.
template <class T>
concept has_field_type = requires {
    sizeof(field_type<T>);
    { field_type<T>::schema } -> std::convertible_to<keywords const&>;
};

namespace detail {

/// The types whose `field_type` is ringtrue's own, and not a specialisation that derives from it: its `write` returns the same
/// each time.
template <class T>
concept own_field_type = std::same_as<typename field_type<T>::own, field_type<T>>;

} // namespace detail
} // namespace ringtrue
