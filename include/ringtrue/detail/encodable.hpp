// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. Finds, before anything is written, the member that holds what its contract cannot.
#pragma once

#include <ringtrue/detail/keywords_of.hpp>
#include <ringtrue/detail/number.hpp>
#include <ringtrue/detail/shape.hpp>
#include <ringtrue/detail/utf8.hpp>
#include <ringtrue/unencodable.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace ringtrue::detail {

/// The way from the event to the current value; becomes a text only where it is thrown.
struct encode_path {
    encode_path const* outer = nullptr;
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

[[noreturn, gnu::cold]] inline void refuse(encode_path const& at, std::string_view reason)
{
    std::string pointer;
    at.append_pointer(pointer);
    throw unencodable{std::move(pointer), reason};
}

inline void require_utf8(std::string_view text, encode_path const& at)
{
    if (!is_utf8(text))
        refuse(at, "the text is no UTF-8");
}

inline void require_in_range(integer_value value, keywords const& schema, encode_path const& at)
{
    if (value < schema.minimum || value > schema.maximum)
        refuse(at, "the integer is outside the range of its contract");
}

inline void require_in_range(double value, keywords const& schema, encode_path const& at)
{
    if (!(value >= parse_double(schema.minimum_number) && value <= parse_double(schema.maximum_number)))
        refuse(at, "the number is not finite, or outside the range of its contract");
}

/// The place of an enum's value among values(…), or their number where it is none of them.
template <class E>
constexpr std::size_t enumerator_index(E value)
{
    std::size_t i = 0;
    while (i < contract<E>.values.size() && contract<E>.values[i].value != value)
        ++i;
    return i;
}

template <class T>
void require_encodable(T const& value, encode_path const& at = {})
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        constexpr auto type = field_type<T>::schema.type;
        if constexpr (type == json_type::string)
            require_utf8(field_type<T>::write(value), at);
        else if constexpr (type != json_type::boolean)
            require_in_range(field_type<T>::write(value), keywords_of<T>, at);
    } else if constexpr (kind == shape::enumeration) {
        if (enumerator_index(value) == contract<T>.values.size())
            refuse(at, "the value is none of the enumerators");
    } else if constexpr (kind == shape::optional || kind == shape::nullable) {
        if (value)
            require_encodable(*value, at);
    } else if constexpr (kind == shape::vector || kind == shape::array) {
        std::size_t index = 0;
        for (element_t<T> const& item : value) // by this type, for std::vector<bool>
            require_encodable(item, {.outer = &at, .index = index++, .is_index = true});
    } else if constexpr (kind == shape::map) {
        for (auto const& [name, item] : value) {
            require_utf8(name, at);
            require_encodable(item, {.outer = &at, .name = name});
        }
    } else if constexpr (kind == shape::tagged_union) {
        if (value.valueless_by_exception())
            refuse(at, "the variant holds nothing");
        std::visit([&](auto const& alternative) { require_encodable(alternative, at); }, value);
    } else {
        static_assert(keywords_of<T>.definition != nullptr);
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (require_encodable(value.*members<T>::template at<I>::pointer,
                 encode_path{.outer = &at, .name = object_properties<T>::all[I].name}),
                ...);
        }(std::make_index_sequence<members<T>::size>{});
    }
}

} // namespace ringtrue::detail
