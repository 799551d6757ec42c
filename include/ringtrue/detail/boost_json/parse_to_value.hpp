// SPDX-License-Identifier: BSL-1.0
// Converts JSON text to a boost::json::value, with the numbers as Boost.JSON tells them apart. Its own parser has another limit of
// depth. Uses Boost.JSON's types only when instantiated.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/json/parse.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Converts a value of a document. Recursion is limited by the depth that the parser accepted.
template <class Value>
void node_to_value(Value& out, document const& d, std::size_t i)
{
    auto const& n = d[i];
    switch (n.kind) {
    case node_kind::null: out = nullptr; break;
    case node_kind::boolean: out = n.text() == "true"; break;
    case node_kind::string: out.emplace_string().assign(n.text().data(), n.text().size()); break;
    case node_kind::number: {
        bool const is_integer = n.text().find_first_of(".eE") == n.text().npos;
        auto const read = parse_integer(n.text());
        if (is_integer && read.kind != integer_kind::too_large && read.value.fits<std::int64_t>())
            out = read.value.as<std::int64_t>();
        else if (is_integer && read.kind != integer_kind::too_large && read.value.fits<std::uint64_t>())
            out = read.value.as<std::uint64_t>();
        else
            out = parse_double(n.text());
        break;
    }
    case node_kind::array: {
        auto& items = out.emplace_array();
        for (auto item = i + 1; item < n.next; item = d[item].next)
            node_to_value(items.emplace_back(nullptr), d, item);
        break;
    }
    case node_kind::object: {
        auto& object = out.emplace_object();
        for (auto name = i + 1; name < n.next; name = d[name + 1].next)
            node_to_value(object[d[name].text()], d, name + 1);
        break;
    }
    }
}

/// Converts JSON text that is valid.
template <class Value>
void parse_to_value(Value& out, std::string_view json)
{
    document d;
    if (parser{d, json, largest_text}.parse())
        node_to_value(out, d, 0);
}

} // namespace ringtrue::detail
