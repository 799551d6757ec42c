// SPDX-License-Identifier: BSL-1.0
// Converts events to and from boost::json::value: value_from and value_to accept every type that has a contract.
//
//     boost::json::value v = boost::json::value_from(event);           // throws unencodable, like encode
//     auto event = boost::json::value_to<circleloop::event>(v);        // throws invalid_document, with the violations
//
// A boost::json::value can also be a member of an event.
//
// Only declares Boost.JSON, so it costs nothing where it is not used. Include <boost/json.hpp> to use it.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/boost_json/from_value.hpp>
#include <ringtrue/detail/boost_json/parse_to_value.hpp>
#include <ringtrue/detail/boost_json/to_value.hpp>
#include <ringtrue/detail/core/throw_error.hpp>
#include <ringtrue/detail/decode/make.hpp>
#include <ringtrue/detail/decode/node_source.hpp>
#include <ringtrue/detail/validate/check.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <boost/json/fwd.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class T>
concept any_json_of_ours = has_field_type<T> && own_field_type<T> && field_type<T>::schema.type == json_type::any;

/// The types that this header converts: those with a contract of their own, and those that hold any JSON.
template <class T>
concept described = has_contract<T> || any_json_of_ours<T>;

} // namespace ringtrue::detail

namespace ringtrue::inline RINGTRUE_ABI {

/// A boost::json::value as a field: any JSON. It is built from the text, and written as Boost.JSON serializes it; raw_json keeps the text.
/// A template, since Boost.JSON is only declared here.
template <std::same_as<boost::json::value> Value>
struct field_type<Value> {
    static constexpr keywords schema{.type = json_type::any};

    static Value read(std::string_view json)
    {
        Value value;
        detail::parse_to_value(value, json);
        return value;
    }

    static std::string write(Value const& value) { return serialize(value); }
};

} // namespace ringtrue

namespace boost::json {

struct value_from_tag;
template <class T>
struct value_to_tag;

// In this namespace, not beside the described types, so that a contract needs no line for the conversions. Argument-dependent
// lookup finds them, since boost::json::value is an argument of both.

/// Called by boost::json::value_from. Throws `unencodable` under the same conditions as encode_to.
template <ringtrue::detail::described T>
void tag_invoke(value_from_tag const&, value& out, T const& event)
{
    ringtrue::detail::to_value(out, event);
}

/// Called by boost::json::value_to. Throws `invalid_document`, whose violations have no line and column. The options are the
/// default ones; max_size does not apply.
template <ringtrue::detail::described T>
T tag_invoke(value_to_tag<T> const&, value const& in)
{
    ringtrue::detail::document document;
    ringtrue::decode_options const options;
    ringtrue::violations found;
    if (ringtrue::detail::value_reader{document, options.max_depth}.read(in, found))
        found = ringtrue::detail::checker{document, ringtrue::keywords_of<T>, options}.check();
    if (!found.empty())
        ringtrue::detail::throw_error(ringtrue::invalid_document{std::move(found)});
    return ringtrue::detail::make<T>(ringtrue::detail::node_source{document, 0});
}

} // namespace boost::json
