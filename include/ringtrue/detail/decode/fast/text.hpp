// SPDX-License-Identifier: BSL-1.0
// Recognises a string of a field type. If its pattern is runs of characters, finds end and validity in one step.
#pragma once

#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/decode/fast/scalar.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/detail/pattern/runs.hpp>
#include <ringtrue/detail/pattern/take_runs.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <cstddef>
#include <cstring>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class T>
inline constexpr pattern_runs runs_of = run_finder{field_type<T>::schema.pattern.program}.find();

template <read_at_once T>
[[gnu::always_inline]] inline bool keep_value(char const* text, tape_entry& out)
{
    T value;
    bool const is_valid = field_type<T>::read_if_valid(text, value);
    std::memcpy(&out, &value, sizeof value);
    return is_valid;
}

/// Like recognise_text, for a string with escapes.
template <class T>
[[gnu::noinline]] char const* recognise_escaped(input& in, char const* p, tape_entry& out)
{
    constexpr keywords const& schema = field_type<T>::schema;
    auto const end = read_string(in, p, out);
    if (end == nullptr || out.at == p || out.bits < schema.minLength || out.bits > schema.maxLength)
        return nullptr; // without escapes, it was rejected before, and may lack the bytes in front that take_runs reads
    bool valid;
    if constexpr (read_at_once<T>)
        valid = keep_value<T>(out.at, out);
    else
        valid = take_runs<runs_of<T>>(out.at, out.at + out.bits) == out.at + out.bits;
    return valid ? end : nullptr;
}

/// Recognises a string that satisfies T, up to its closing quote; p is after the opening one.
template <class T>
[[gnu::always_inline]] inline char const* recognise_text(input& in, char const* p, tape_entry& out)
{
    constexpr keywords const& schema = field_type<T>::schema;
    constexpr bool is_runs = runs_of<T>.size != 0 && !schema.is_constant && schema.enumeration.empty();
    if constexpr (read_at_once<T>) {
        constexpr auto size = schema.minLength;
        bool const valid = in.left(p) > size && p[size] == '"' && keep_value<T>(p, out);
        return valid ? p + size + 1 : recognise_escaped<T>(in, p, out);
    } else if constexpr (is_runs) {
        auto const end = take_runs<runs_of<T>>(p, in.end);
        if (end == nullptr || !in.is(end, '"')) [[unlikely]]
            return recognise_escaped<T>(in, p, out);
        auto const size = static_cast<std::size_t>(end - p);
        out = {p, size};
        return size >= schema.minLength && size <= schema.maxLength ? end + 1 : nullptr;
    } else {
        auto const end = read_string(in, p, out);
        rule broken{};
        return end != nullptr && satisfies(schema, out.text(), broken) ? end : nullptr;
    }
}

} // namespace ringtrue::detail
