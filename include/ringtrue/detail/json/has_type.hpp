// SPDX-License-Identifier: BSL-1.0
// Compares the types of JSON values with those of schemas.
#pragma once

#include <ringtrue/detail/core/static_list.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/keywords.hpp>

#include <cstddef>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Whether a value of that kind can have the type. Of a number, this does not decide whether it is an integer.
constexpr bool has_type(node_kind kind, json_type type)
{
    switch (type) {
    case json_type::null: return kind == node_kind::null;
    case json_type::boolean: return kind == node_kind::boolean;
    case json_type::string: return kind == node_kind::string;
    case json_type::array: return kind == node_kind::array;
    case json_type::object: return kind == node_kind::object;
    case json_type::any: return true;
    default: return kind == node_kind::number;
    }
}

/// Returns the index of the schema that applies to values of that kind, or the number of schemas if there is none.
constexpr std::size_t find_alternative(static_list<keywords const*> anyOf, node_kind kind)
{
    std::size_t i = 0;
    while (i < anyOf.size() && !has_type(kind, anyOf[i]->type))
        ++i;
    return i;
}

} // namespace ringtrue::detail
