// SPDX-License-Identifier: BSL-1.0
// The fast path of decode: recognises valid text in one pass, by code generated from the contract. The recogniser only accepts.
// If it is not sure, it gives up, and the full path (detail/validate/read.hpp) decides and explains.
//
// Gains of each technique, in nanoseconds for one event of CircleLoop (g++ 12 -O2 on an AMD EPYC, see tests/bench/run). An event
// in compact text takes 61, in indented text 90, with members in any order 202, and one of the union 79:
//
//   74   sixteen bytes at once with SSE2, instead of eight in a word (block.hpp, hex.hpp); in any order 320
//   64   strings whose pattern is runs of characters: end and validity in one step (text.hpp)
//   11   comma, name and colon of a member in one comparison (object.hpp)
//    7   validity and value of a GUID in one step (field_type's read_if_valid)
//   23   indented text: guesses the indentation of the previous line (input.hpp)
//  139   union: finds the tag at its documented place, and reads the event from there (union.hpp)
//    6   union: matches URLs eight characters at a time (detail/pattern/automaton.hpp)
//  116   any order: finds names by a hash (name_table.hpp)
//   80   any order: finds members by their quotes first, and recognises them later (any_order.hpp)
//
// Most of the time is waiting, since a value starts where the one before ends. What is predictable is compared with branches, so
// that the processor continues speculatively; what is not, such as one of two tags, is computed without a branch.
#pragma once

#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/decode/fast/object.hpp>
#include <ringtrue/detail/decode/fast/scalar.hpp>
#include <ringtrue/detail/decode/fast/take_wire_text.hpp>
#include <ringtrue/detail/decode/fast/tape.hpp>
#include <ringtrue/detail/decode/fast/text.hpp>
#include <ringtrue/detail/decode/fast/union.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/describe/wire_text.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/has_type.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class T>
[[gnu::always_inline]] inline char const* recognise_field(input& in, char const* p, tape_entry* out)
{
    constexpr keywords const& schema = field_type<T>::schema;
    if constexpr (schema.type == json_type::string && schema.is_constant) {
        *out = {schema.constant.data(), schema.constant.size()};
        return take_wire_text<constant_part<T>>(in, p);
    } else if constexpr (schema.type == json_type::string) {
        return in.is(p, '"') ? recognise_text<T>(in, p + 1, *out) : nullptr;
    } else if constexpr (schema.type == json_type::integer) {
        p = read_integer(in, p, *out);
        bool const valid = p != nullptr && integer_in(*out) >= schema.minimum && integer_in(*out) <= schema.maximum;
        return valid ? p : nullptr;
    } else if constexpr (schema.type == json_type::number) {
        static double const least = parse_double(schema.minimum_number);
        static double const most = parse_double(schema.maximum_number);
        p = read_number(in, p, *out);
        if (p == nullptr)
            return nullptr;
        auto const value = parse_double(out->text());
        out->bits = std::bit_cast<std::uint64_t>(value);
        return value >= least && value <= most ? p : nullptr;
    } else if constexpr (schema.type == json_type::any) {
        auto const end = skip_scalar(in, p); // arrays and objects are left to the full path
        *out = {p, end != nullptr ? static_cast<std::size_t>(end - p) : 0};
        return end;
    } else if constexpr (schema.is_constant) {
        *out = {p, schema.constant == "true"};
        return take(in, p, schema.constant);
    } else {
        return read_boolean(in, p, *out);
    }
}

template <class E, std::size_t... I>
char const* recognise_enumerator(input const& in, char const* p, tape_entry& out, std::index_sequence<I...>)
{
    auto const found = take_one_of<enumerator_part<E, I>...>(in, p);
    out.bits = found.index;
    return found.end;
}

/// Limits recursion whatever max_depth is. Deeper documents are left to the full path.
inline constexpr std::size_t most_levels = 32;

/// Reads an array or a map. `read_entry` takes the position of an item or name, and returns the position after its value.
template <class Read>
char const* read_entries(input& in, char const* p, char opening, char closing, Read&& read_entry)
{
    if (in.levels == 0 || !in.is(p, opening))
        return nullptr;
    --in.levels;
    p = skip_white_space(in, p + 1);
    for (bool more = !in.is(p, closing); more;) {
        p = read_entry(p);
        if (p == nullptr)
            return nullptr;
        p = skip_white_space(in, p);
        more = in.is(p, ',');
        p = more ? skip_white_space(in, p + 1) : p;
    }
    ++in.levels;
    return in.is(p, closing) ? p + 1 : nullptr;
}

/// Calls read_item(position) for each value of an array.
template <class Read>
char const* read_items(input& in, char const* p, Read&& read_item)
{
    return read_entries(in, p, '[', ']', read_item);
}

/// Calls read_value(name, position of its value) for each member of a map.
template <class Read>
char const* read_map(input& in, char const* p, Read&& read_value)
{
    other_names names;
    return read_entries(in, p, '{', '}', [&](char const* at) {
        tape_entry name;
        at = read_name(in, at, name);
        return at != nullptr && names.add(name.text()) ? read_value(name.text(), at) : nullptr;
    });
}

/// Returns the kind of the value that starts with the character.
constexpr node_kind kind_at(char first)
{
    switch (first) {
    case 'n': return node_kind::null;
    case 't':
    case 'f': return node_kind::boolean;
    case '"': return node_kind::string;
    case '[': return node_kind::array;
    case '{': return node_kind::object;
    default: return node_kind::number;
    }
}

/// Whether the text satisfies the type of a map's names.
template <class T>
bool is_name_of(std::string_view text)
{
    rule broken{};
    return std::is_same_v<T, std::string> || satisfies(keywords_of<T>, text, broken);
}

template <class T>
char const* recognise(input& in, char const* p, tape_entry* out)
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        return recognise_field<T>(in, p, out);
    } else if constexpr (kind == shape::enumeration) {
        return recognise_enumerator<T>(in, p, *out, std::make_index_sequence<enumerator_names<T>.size()>{});
    } else if constexpr (kind == shape::optional) {
        out->bits = 1;
        if constexpr (!owning_pointer<T>) {
            return recognise<element_t<T>>(in, p, out + 1);
        } else if constexpr (tape_size<element_t<T>> > longest_tape) {
            return nullptr;
        } else {
            out[1] = {p, in.left(p)};
            std::array<tape_entry, tape_size<element_t<T>>> value;
            return recognise<element_t<T>>(in, p, value.data());
        }
    } else if constexpr (kind == shape::nullable) {
        auto const end = is_null_valid<T> ? take(in, p, "null") : nullptr; // deviations are left to the full path
        out->bits = end == nullptr;
        return end != nullptr ? end : recognise<element_t<T>>(in, p, out + 1);
    } else if constexpr (kind == shape::array) {
        std::size_t count = 0;
        p = read_items(in, p, [&](char const* at) {
            return count == std::tuple_size_v<T> ? nullptr : recognise<element_t<T>>(in, at, out + tape_size<element_t<T>> * count++);
        });
        return count == std::tuple_size_v<T> ? p : nullptr;
    } else if constexpr (kind == shape::tuple) {
        using reader = char const* (*)(input&, char const*, tape_entry*);
        static constexpr auto readers = with_indices<T>([](auto... i) { return std::array<reader, sizeof...(i)>{recognise<std::tuple_element_t<i, T>>...}; });
        std::size_t count = 0;
        p = read_items(in, p, [&](char const* at) {
            auto const i = count++;
            return i >= readers.size() ? nullptr : readers[i](in, at, out + first_item_entry<T>[i]);
        });
        return count == readers.size() ? p : nullptr;
    } else if constexpr (kind == shape::sequence || kind == shape::set || kind == shape::map) {
        *out = {p, in.left(p)};
        if constexpr (tape_size<element_t<T>> > longest_tape) {
            return nullptr;
        } else {
            std::array<tape_entry, tape_size<element_t<T>>> item; // reused for each item: items are read again when the value is made
            std::size_t count = 0;
            if constexpr (kind == shape::map)
                p = read_map(in, p, [&](std::string_view name, char const* at) {
                    ++count;
                    return is_name_of<name_t<T>>(name) ? recognise<element_t<T>>(in, at, item.data()) : nullptr;
                });
            else
                p = read_items(in, p, [&, used = in.unescaped.size()](char const* at) {
                    if (count++ != 0 && kind == shape::set)
                        return static_cast<char const*>(nullptr); // the full path compares items
                    in.unescaped.resize(used);
                    return recognise<element_t<T>>(in, at, item.data());
                });
            return p != nullptr && (!is_bounded<T> || bounds_of<T>.contains(count)) ? p : nullptr;
        }
    } else if constexpr (kind == shape::object) {
        return recognise_object<T>(in, p, out);
    } else if constexpr (kind == shape::either) {
        using reader = char const* (*)(input&, char const*, tape_entry*);
        static constexpr auto readers = []<class... Ts>(std::variant<Ts...> const*) {
            return std::array<reader, sizeof...(Ts)>{recognise<Ts>...};
        }(static_cast<T const*>(nullptr));
        out->bits = p != in.end ? find_alternative(keywords_of<T>.anyOf, kind_at(*p)) : readers.size();
        return out->bits < readers.size() ? readers[out->bits](in, p, out + 1) : nullptr;
    } else {
        return recognise_alternative<T>(in, p, out, std::make_index_sequence<described_alternatives<T>>{});
    }
}

} // namespace ringtrue::detail
