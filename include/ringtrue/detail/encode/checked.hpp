// SPDX-License-Identifier: BSL-1.0
// Asks a field type what it writes for a value, once, and refuses an answer that JSON or the contract cannot hold.
#pragma once

#include <ringtrue/detail/core/throw_error.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/detail/text/utf8.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/unencodable.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// One step of the way from the event to a value: a member's name, or an index if `name` is null.
struct encode_step {
    char const* name = nullptr;
    std::size_t size = 0; // of the name, or the index

    constexpr encode_step(std::string_view member) : name{member.data()}, size{member.size()} {}
    explicit constexpr encode_step(std::size_t index) : size{index} {}
};

/// The way from the event to a container. Becomes a JSON Pointer only if an exception is thrown. Functions take the way to a value
/// as its container's and the last step, which stay in registers: to store the way to each text would take a tenth of encode's
/// time.
struct encode_location {
    encode_location const* outer;
    encode_step step; // unused for the event itself, whose `outer` is null

    [[gnu::cold]] void append_pointer(std::string& pointer) const
    {
        if (outer == nullptr)
            return;
        outer->append_pointer(pointer);
        if (step.name == nullptr)
            append_pointer_index(pointer, step.size);
        else
            append_pointer_token(pointer, {step.name, step.size});
    }
};

[[noreturn, gnu::cold, gnu::noinline]] inline void refuse(encode_location const* outer, encode_step step, std::string_view reason)
{
    std::string pointer;
    encode_location{outer, step}.append_pointer(pointer);
    throw_error(unencodable{std::move(pointer), reason});
}

/// Whether the value of a tolerant field is null.
template <class T>
bool is_tolerated_null(T const& value)
{
    if constexpr (requires { requires field_type<T>::schema.tolerates_null; })
        return value.is_null();
    else
        return false;
}

/// Whether the schema of a string accepts the empty text, which a text has after it was moved from.
template <class T>
inline constexpr bool accepts_empty_text = [] {
    rule broken{};
    if (field_type<T>::schema.type == json_type::any)
        return false;
    return field_type<T>::schema.tolerant || satisfies(field_type<T>::schema, "", broken);
}();

template <class T>
void require_not_moved_from(std::string_view text, encode_location const* outer, encode_step step)
{
    if constexpr (!accepts_empty_text<T>)
        if (text.empty()) [[unlikely]]
            refuse(outer, step, "the text is empty, as after a move; its contract does not accept the empty text");
}

inline void require_utf8(std::string_view text, encode_location const* outer, encode_step step)
{
    if (!is_utf8(text))
        refuse(outer, step, "the text is not valid UTF-8");
}

inline void require_in_range(integer_value value, keywords const& schema, encode_location const* outer, encode_step step)
{
    if (value < schema.minimum || value > schema.maximum)
        refuse(outer, step, "the integer is outside the range of its contract");
}

inline void require_in_range(double value, keywords const& schema, encode_location const* outer, encode_step step)
{
    if (!(value >= parse_double(schema.minimum_number) && value <= parse_double(schema.maximum_number)))
        refuse(outer, step, "the number is not finite, or outside the range of its contract");
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

/// Returns the index of an enum's value among values(…). Throws `unencodable` if it is none of them.
template <class E>
std::size_t require_enumerator(E value, encode_location const* outer, encode_step step)
{
    auto const index = enumerator_index(value);
    if (index == contract<E>.values.size())
        refuse(outer, step, "the value is not an enumerator");
    return index;
}

/// Throws `unencodable` for a container that has fewer or more items than its contract accepts.
template <class T>
void require_size(T const& container, encode_location const* outer, encode_step step)
{
    if constexpr (is_bounded<T>)
        if (!bounds_of<T>.contains(container.size()))
            refuse(outer, step, container.size() < bounds_of<T>.least ? "there are fewer items than its contract requires" : "there are more items than its contract accepts");
}

template <class Union>
void require_value(Union const& value, encode_location const* outer, encode_step step)
{
    if (value.valueless_by_exception())
        refuse(outer, step, "the variant has no value");
}

template <class Member>
bool has_made_choice(Member const& member)
{
    if constexpr (is_choice<Member>)
        return member.has_value();
    else
        return false;
}

/// Throws `unencodable` unless exactly one of a struct's choices has a value, if it has any.
template <class T>
void require_one_choice(T const& value, encode_location const* outer, encode_step step)
{
    if constexpr (object_properties<T>::choices.size() != 0) {
        std::size_t count = 0;
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((count += has_made_choice(value.*members<T>::template at<I>::pointer)), ...);
        }(std::make_index_sequence<members<T>::size>{});
        if (count != 1)
            refuse(outer, step, count == 0 ? "none of the choices has a value, and exactly one has to have one" : "several choices have a value, and only one may have one");
    }
}

/// Throws `unencodable` for an entry of other_members that has the name of a described member.
template <class T>
void require_other_name(std::string_view name, encode_location const* outer, encode_step step)
{
    if (is_property_of<T>(name))
        refuse(outer, step, "one of the other members has the name of a described member");
}

/// The text of a JSON value that is written as it is.
struct json_text {
    std::string_view characters;
};

/// Returns use(x), where x is what the field type writes: a std::string_view, integer_value, double, bool or json_text. Calls `write` once,
/// and not for a constant. Throws `unencodable` if x is not valid.
template <class T, class Use>
auto use_written(T const& value, encode_location const* outer, encode_step step, Use const& use)
{
    constexpr keywords const& schema = field_type<T>::schema;
    if constexpr (schema.type == json_type::string && schema.is_constant) {
        return use(schema.constant);
    } else if constexpr (schema.type == json_type::string) {
        auto const& written = field_type<T>::write(value); // which may be a std::string
        std::string_view const text = written;
        require_not_moved_from<T>(text, outer, step);
        if (!is_plain(text)) [[unlikely]]
            require_utf8(text, outer, step);
        return use(text);
    } else if constexpr (schema.type == json_type::integer) {
        integer_value const number = field_type<T>::write(value);
        require_in_range(number, schema, outer, step);
        return use(number);
    } else if constexpr (schema.type == json_type::number) {
        double const number = field_type<T>::write(value);
        require_in_range(number, schema, outer, step);
        return use(number);
    } else if constexpr (schema.type == json_type::boolean) {
        bool const boolean = field_type<T>::write(value);
        return use(boolean);
    } else {
        auto const& written = field_type<T>::write(value);
        std::string_view const json = written;
        require_not_moved_from<T>(json, outer, step);
        return use(json_text{json});
    }
}

} // namespace ringtrue::detail
