// SPDX-License-Identifier: BSL-1.0
// The one extension point: how a C++ type appears as a JSON string, number or boolean.
#pragma once

#include <ringtrue/version.hpp>

#include <concepts>
#include <cstddef>

namespace ringtrue::inline RINGTRUE_ABI {

struct keywords; // keywords.hpp, which a specialisation includes

/// Specialise it for a type of your own, and the type works wherever a built-in one does. A specialisation has
///
///     static constexpr keywords schema{…};   // the type and its constraints: the whole rule, see keywords.hpp
///     static T    read(X valid);             // X by schema.type: std::string_view, integer_value, double or bool
///     static X    write(T const& value);     // for strings also what converts to std::string_view
///
/// `read` is called only with a value that satisfies `schema`, so it cannot fail, and the decoder's verdict is the
/// schema's. `write` has to return such a value; encoding an integer or a number outside its bounds, or text that is no
/// UTF-8, throws `unencodable`.
///
/// One that holds memory may also have
///
///     static void assign(T& target, std::string_view valid);   // as target = read(valid), keeping its memory
///
/// One whose valid texts all have the same length and by their pattern nothing but visible ASCII characters and spaces, without
/// " and \, and which is trivially copied and has at most sixteen bytes, may for speed also have
///
///     static bool read_if_valid(char const* text, T& value);   // text has that length; false where it is not valid
///
/// It has to say of every text what the pattern says: law L17 compares the two.
///
/// Tests draw its values from `schema`. Where they should be drawn in another way, it also has
///
///     static auto generate(auto& source);    // a valid X, a std::string for strings; source.below(n) is 0 to n - 1
template <class T>
struct field_type;

/// A type with a `field_type`.
template <class T>
concept has_field_type = requires {
    sizeof(field_type<T>);
    { field_type<T>::schema } -> std::convertible_to<keywords const&>;
};

} // namespace ringtrue
