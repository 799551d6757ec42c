// SPDX-License-Identifier: BSL-1.0
// Converts a boost::json::value to a document. Uses Boost.JSON's types only when instantiated.
#pragma once

#include <ringtrue/detail/decode/make.hpp>
#include <ringtrue/detail/decode/node_source.hpp>
#include <ringtrue/detail/encode/write.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/validate/check.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns the JSON spelling of a number. An infinity or a NaN has none, and gets one that every contract rejects.
template <class Number>
std::string number_text(Number number)
{
    if constexpr (std::floating_point<Number>)
        if (!(number - number == 0))
            return number < 0 ? "-1e999" : "1e999";
    char text[longest_number];
    return {text, write_number(text, number)};
}

/// A document without text, and the spellings of its numbers.
struct value_document : document {
    std::map<std::size_t, std::string> spellings; // by index of the node
};

/// Appends the nodes of the value. They refer to its strings.
template <class Value>
void from_value(value_document& out, Value const& in)
{
    auto const at = out.nodes.size();
    auto const add = [&](node_kind kind, std::string_view text) { out.nodes.push_back({kind, text, 0, at + 1}); };
    auto const spelled = [&](std::string text) { add(node_kind::number, out.spellings[at] = std::move(text)); };
    if (in.is_string()) {
        add(node_kind::string, {in.get_string().data(), in.get_string().size()});
    } else if (in.is_bool()) {
        add(node_kind::boolean, in.get_bool() ? "true" : "false");
    } else if (in.is_int64()) {
        spelled(number_text(in.get_int64()));
    } else if (in.is_uint64()) {
        spelled(number_text(in.get_uint64()));
    } else if (in.is_double()) {
        spelled(number_text(in.get_double()));
    } else if (in.is_array()) {
        add(node_kind::array, {});
        for (auto const& item : in.get_array())
            from_value(out, item);
    } else if (in.is_object()) {
        add(node_kind::object, {});
        for (auto const& member : in.get_object()) {
            out.nodes.push_back({node_kind::string, {member.key().data(), member.key().size()}, 0, out.nodes.size() + 1});
            from_value(out, member.value());
        }
    } else {
        add(node_kind::null, "null");
    }
    out[at].next = static_cast<std::uint32_t>(out.nodes.size());
}

} // namespace ringtrue::detail
