// SPDX-License-Identifier: BSL-1.0
// Finds, before anything is written, an upper bound of the encoded size, and any value that the contract rejects.
#pragma once

#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/describe/wire_text.hpp>
#include <ringtrue/detail/encode/checked.hpp>
#include <ringtrue/detail/encode/entries.hpp>
#include <ringtrue/detail/encode/scalar.hpp>
#include <ringtrue/detail/pattern/program.hpp>
#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/plain_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Whether all texts that a field type writes are plain, so that no check is needed.
template <class T>
inline constexpr bool is_always_plain = own_field_type<T> && field_type<T>::schema.type == json_type::string && !field_type<T>::schema.tolerant
    && matches_plain_text_alone(field_type<T>::schema.pattern.program);

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
inline std::size_t encoded_size_of_text(std::string_view text, encode_location const* outer, encode_step step)
{
    if (is_plain(text)) [[likely]]
        return text.size() + 2;
    require_utf8(text, outer, step);
    return 6 * text.size() + 2;
}

/// Whether a T may hold a value whose field type is not ringtrue's own. `Outer` are the structs and unions that T lies in, which
/// a recursive type holds again.
template <class T, class... Outer>
consteval bool has_foreign_field()
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field)
        return !own_field_type<T>;
    else if constexpr (kind == shape::enumeration || (std::is_same_v<T, Outer> || ...))
        return false;
    else if constexpr (kind == shape::object)
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return (false || ... || has_foreign_field<typename members<T>::template type<I>, T, Outer...>());
        }(wire_members<T>{});
    else if constexpr (kind == shape::tagged_union || kind == shape::either)
        return []<class... Ts>(std::variant<Ts...> const*) { return (has_foreign_field<Ts, T, Outer...>() || ...); }(static_cast<T const*>(nullptr));
    else if constexpr (kind == shape::tuple)
        return with_indices<T>([](auto... i) { return (has_foreign_field<std::tuple_element_t<i, T>, Outer...>() || ...); });
    else
        return has_foreign_field<element_t<T>, Outer...>();
}

/// Stands for the memory that an event without such values does not need.
struct no_aside {
    char const* c_str() const { return nullptr; }
};

template <class T>
using aside_of = std::conditional_t<has_foreign_field<T>(), std::string, no_aside>;

/// Appends the JSON text of a value whose field type is not ringtrue's own, and a NUL, which no JSON text contains. Returns the
/// text's size.
template <class T>
std::size_t write_aside(std::string& aside, T const& value, encode_location const* outer, encode_step step)
{
    return use_written(value, outer, step, [&](auto written) {
        auto const start = aside.size();
        using type = decltype(written);
        if constexpr (std::is_same_v<type, std::string_view>) {
            append_json_string(aside, written);
        } else if constexpr (std::is_same_v<type, json_text>) {
            aside.append(written.characters);
        } else {
            char text[longest_number];
            char* end = nullptr;
            if constexpr (std::is_same_v<type, integer_value>)
                end = write_integer(text, written);
            else if constexpr (std::is_same_v<type, double>)
                end = write_double(text, written);
            else
                end = write_boolean(text, written);
            aside.append(text, end);
        }
        auto const size = aside.size() - start;
        aside.push_back('\0');
        return size;
    });
}

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

/// Returns an upper bound of the size of the value's JSON text. Throws `unencodable` if it has none. Calls each `write` that is
/// not ringtrue's own, and appends what it wrote to `aside`, of type aside_of, from where it is copied later: at a second call, it might write
/// something longer.
template <class T, class Aside>
std::size_t encoded_size(T const& value, Aside& aside, encode_location const* outer = nullptr, encode_step step = encode_step{0})
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        constexpr keywords const& schema = field_type<T>::schema;
        if constexpr (schema.type == json_type::string && schema.is_constant) {
            return wire_text<constant_part<T>>.size();
        } else if constexpr (!own_field_type<T>) {
            return write_aside(aside, value, outer, step);
        } else if constexpr (fixed_size<T> != 0) {
            return fixed_size<T> + 2;
        } else if constexpr (schema.type == json_type::string) {
            if (is_tolerated_null(value))
                return 4;
            std::string_view const text = field_type<T>::write(value);
            require_not_moved_from<T>(text, outer, step);
            return is_always_plain<T> ? text.size() + 2 : encoded_size_of_text(text, outer, step);
        } else if constexpr (schema.type == json_type::any) {
            return use_written(value, outer, step, [](json_text json) { return json.characters.size(); });
        } else {
            if constexpr (schema.type != json_type::boolean)
                require_in_range(field_type<T>::write(value), keywords_of<T>, outer, step);
            return longest_number;
        }
    } else if constexpr (kind == shape::enumeration) {
        static_cast<void>(require_enumerator(value, outer, step));
        return longest_enumerator<T>(std::make_index_sequence<enumerator_names<T>.size()>{});
    } else if constexpr (kind == shape::optional || kind == shape::nullable) {
        return value ? encoded_size(*value, aside, outer, step) : 4; // null
    } else if constexpr (kind == shape::sequence || kind == shape::set || kind == shape::array) {
        encode_location const here{outer, step};
        require_size(value, outer, step);
        std::size_t size = 2;
        std::size_t index = 0;
        for (element_t<T> const& item : value) // by this type, for std::vector<bool>
            size += 1 + encoded_size(item, aside, &here, encode_step{index++});
        return size;
    } else if constexpr (kind == shape::map) {
        encode_location const here{outer, step};
        require_size(value, outer, step);
        std::size_t size = 2;
        for_each_entry(value, outer, step, [&](auto const& entry) {
            size += 2 + encoded_size(entry.first, aside, outer, step);
            use_name(entry.first, outer, step, [&](std::string_view name) { size += encoded_size(entry.second, aside, &here, encode_step{name}); });
        });
        return size;
    } else if constexpr (kind == shape::tuple) {
        encode_location const here{outer, step};
        return with_indices<T>([&](auto... i) {
            std::size_t size = 2;
            ((size += 1 + encoded_size(get<i>(value), aside, &here, encode_step{static_cast<std::size_t>(i)})), ...);
            return size;
        });
    } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
        require_value(value, outer, step);
        return std::visit([&](auto const& alternative) { return encoded_size(alternative, aside, outer, step); }, value);
    } else {
        static_assert(keywords_of<T>.definition != nullptr);
        [[maybe_unused]] encode_location const here{outer, step};
        require_one_choice(value, outer, step);
        auto size = [&]<std::size_t... I>(std::index_sequence<I...> all) {
            auto sum = size_of_names<T>(all);
            ((sum += encoded_size(value.*members<T>::template at<I>::pointer, aside, &here, encode_step{object_properties<T>::all[I].name})), ...);
            return sum;
        }(wire_members<T>{});
        if constexpr (keeps_other_members<T>)
            for (auto const& entry : value.*members<T>::template at<members<T>::size - 1>::pointer) {
                require_other_name<T>(entry.first, &here, encode_step{entry.first});
                size += 2 + encoded_size(entry.first, aside, outer, step) + encoded_size(entry.second, aside, &here, encode_step{entry.first});
            }
        return size;
    }
}

} // namespace ringtrue::detail
