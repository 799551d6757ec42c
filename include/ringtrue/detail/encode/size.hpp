// SPDX-License-Identifier: BSL-1.0
// Finds, before anything is written, an upper bound of the encoded size, and any value that the contract rejects.
#pragma once

#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/describe/wire_text.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/detail/text/utf8.hpp>
#include <ringtrue/unencodable.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// The path from the event to the current value. Becomes a JSON Pointer only if an exception is thrown.
struct encode_location {
    encode_location const* outer = nullptr;
    std::string_view name{};
    std::size_t index = 0;
    bool is_index = false;

    [[gnu::cold]] void append_pointer(std::string& pointer) const
    {
        if (outer == nullptr)
            return;
        outer->append_pointer(pointer);
        if (is_index)
            append_pointer_index(pointer, index);
        else
            append_pointer_token(pointer, name);
    }
};

[[noreturn, gnu::cold]] inline void refuse(encode_location const& at, std::string_view reason)
{
    std::string pointer;
    at.append_pointer(pointer);
    throw unencodable{std::move(pointer), reason};
}

/// The size of all texts of a field type if it is fixed and `write` returns just their characters, all plain; otherwise 0.
template <class T>
inline constexpr std::size_t fixed_size = [] {
    if constexpr (is_always_plain<T>) {
        using written = decltype(field_type<T>::write(std::declval<T const&>()));
        constexpr auto size = field_type<T>::schema.minLength;
        if constexpr (std::is_trivially_copyable_v<written> && alignof(written) == 1 && sizeof(written) == size && size == field_type<T>::schema.maxLength)
            return size;
    }
    return std::size_t{0};
}();

/// Returns an upper bound of the text's size as a JSON string: all characters escaped, or none if the text is plain.
inline std::size_t encoded_size_of_text(std::string_view text, encode_location const& at)
{
    if (is_plain(text)) [[likely]]
        return text.size() + 2;
    if (!is_utf8(text))
        refuse(at, "the text is not valid UTF-8");
    return 6 * text.size() + 2;
}

inline void require_in_range(integer_value value, keywords const& schema, encode_location const& at)
{
    if (value < schema.minimum || value > schema.maximum)
        refuse(at, "the integer is outside the range of its contract");
}

inline void require_in_range(double value, keywords const& schema, encode_location const& at)
{
    if (!(value >= parse_double(schema.minimum_number) && value <= parse_double(schema.maximum_number)))
        refuse(at, "the number is not finite, or outside the range of its contract");
}

/// Returns the index of an enum's value among values(…), or their number if it is none of them.
template <class E>
constexpr std::size_t enumerator_index(E value)
{
    std::size_t i = 0;
    while (i < contract<E>.values.size() && contract<E>.values[i].value != value)
        ++i;
    return i;
}

/// The longest spelling of a number: 20 digits, the sign and the room that write_digits requires, or a double with sign, point
/// and exponent.
inline constexpr std::size_t longest_number = 29;

/// Returns the size of an enumeration's longest text, as JSON.
template <class E, std::size_t... I>
consteval std::size_t longest_enumerator(std::index_sequence<I...>)
{
    std::size_t most = 0;
    ((most = most < wire_text<enumerator_part<E, I>>.size() ? wire_text<enumerator_part<E, I>>.size() : most), ...);
    return most;
}

/// Returns the size of a struct's names with their punctuation, and of its braces.
template <class T, std::size_t... I>
consteval std::size_t size_of_names(std::index_sequence<I...>)
{
    return (std::size_t{2} + ... + wire_text<member_part<T, I>>.size());
}

/// Returns an upper bound of the size of the value's JSON text. Throws `unencodable` if it has none.
template <class T>
std::size_t encoded_size(T const& value, encode_location const& at = {})
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        constexpr auto type = field_type<T>::schema.type;
        if constexpr (fixed_size<T> != 0) {
            return fixed_size<T> + 2;
        } else if constexpr (is_always_plain<T>) {
            return std::string_view{field_type<T>::write(value)}.size() + 2;
        } else if constexpr (type == json_type::string && field_type<T>::schema.is_constant) {
            return wire_text<constant_part<T>>.size();
        } else if constexpr (type == json_type::string) {
            return encoded_size_of_text(field_type<T>::write(value), at);
        } else {
            if constexpr (type != json_type::boolean)
                require_in_range(field_type<T>::write(value), keywords_of<T>, at);
            return longest_number;
        }
    } else if constexpr (kind == shape::enumeration) {
        if (enumerator_index(value) == contract<T>.values.size())
            refuse(at, "the value is not an enumerator");
        return longest_enumerator<T>(std::make_index_sequence<enumerator_names<T>.size()>{});
    } else if constexpr (kind == shape::optional || kind == shape::nullable) {
        return value ? encoded_size(*value, at) : 4; // null
    } else if constexpr (kind == shape::vector || kind == shape::array) {
        std::size_t size = 2;
        std::size_t index = 0;
        for (element_t<T> const& item : value) // by this type, for std::vector<bool>
            size += 1 + encoded_size(item, {.outer = &at, .index = index++, .is_index = true});
        return size;
    } else if constexpr (kind == shape::map) {
        std::size_t size = 2;
        for (auto const& [name, item] : value)
            size += 2 + encoded_size_of_text(name, at) + encoded_size(item, {.outer = &at, .name = name});
        return size;
    } else if constexpr (kind == shape::tagged_union) {
        if (value.valueless_by_exception())
            refuse(at, "the variant has no value");
        return std::visit([&](auto const& alternative) { return encoded_size(alternative, at); }, value);
    } else {
        static_assert(keywords_of<T>.definition != nullptr);
        return [&]<std::size_t... I>(std::index_sequence<I...> all) {
            return (size_of_names<T>(all) + ...
                + encoded_size(value.*members<T>::template at<I>::pointer, encode_location{.outer = &at, .name = object_properties<T>::all[I].name}));
        }(std::make_index_sequence<members<T>::size>{});
    }
}

} // namespace ringtrue::detail
