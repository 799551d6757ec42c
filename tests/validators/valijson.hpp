// SPDX-License-Identifier: BSL-1.0
// valijson's verdict under a draft-07 schema, and what valijson 1.0 cannot do.
//
// It takes what Boost.JSON makes of a text. Numbers are handed over as draft-07 has them, where an integer is any number without
// a fraction: valijson goes by how Boost.JSON stored one. Link Boost::json.
//
// std::regex overflows the stack where a pattern such as [0-9]* meets 100,000 characters. maxLength is looked at before pattern,
// so that this takes a pattern without one.
#pragma once

// Without it valijson prints and aborts where a schema is none.
#define VALIJSON_USE_EXCEPTIONS 1

#include <boost/json.hpp>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>

class valijson_validator {
public:
    // What valijson 1.0 does otherwise than draft-07, as names to count it under.

    /// Its type for integers is std::int64_t: a larger one is no `integer`.
    static constexpr std::string_view large_integers = "integers over 2^63-1";
    /// It reads a string up to its first U+0000.
    static constexpr std::string_view nul_characters = "strings with U+0000";
    /// std::regex matches bytes: a class means the bytes that its characters are made of, and [^…] one byte of a character.
    static constexpr std::string_view byte_patterns = "patterns about characters that are not ASCII";

    /// Throws what Boost.JSON or valijson throw where the text is no schema.
    explicit valijson_validator(std::string_view schema_text)
    {
        auto schema = boost::json::parse({schema_text.data(), schema_text.size()});
        set_numbers(schema);
        drop_formats(schema);
        byte_patterns_ = has_byte_pattern(schema);
        valijson::SchemaParser{valijson::SchemaParser::kDraft7}.populateSchema(valijson::adapters::BoostJsonAdapter{schema}, schema_);
    }

    /// False as well for a text that Boost.JSON cannot parse.
    bool accepts(std::string_view json_text) const
    {
        boost::json::error_code error;
        auto instance = boost::json::parse({json_text.data(), json_text.size()}, error);
        if (error)
            return false;
        set_numbers(instance);
        return validator_.validate(schema_, valijson::adapters::BoostJsonAdapter{instance}, nullptr);
    }

    /// Which of the names above may make the verdict on this text differ; empty where none does.
    std::string_view difference(std::string_view json_text) const
    {
        boost::json::error_code error;
        auto instance = boost::json::parse({json_text.data(), json_text.size()}, error);
        if (error)
            return {};
        set_numbers(instance);
        if (any_of(instance, is_large_integer))
            return large_integers;
        if (any_of(instance, has_nul))
            return nul_characters;
        return byte_patterns_ && any_of(instance, is_beyond_ascii) ? byte_patterns : std::string_view{};
    }

private:
    static constexpr double two_to_63 = 9223372036854775808.0;

    /// An integral double becomes an integer; an integer past valijson's becomes a double, which is what it compares bounds as.
    static void set_numbers(boost::json::value& value)
    {
        if (auto* const number = value.if_double(); number && *number == std::trunc(*number) && std::abs(*number) < two_to_63)
            value = static_cast<std::int64_t>(*number);
        else if (auto* const large = value.if_uint64(); large && *large > std::numeric_limits<std::int64_t>::max())
            value = static_cast<double>(*large);
        else if (auto* const array = value.if_array())
            std::for_each(array->begin(), array->end(), set_numbers);
        else if (auto* const object = value.if_object())
            for (auto& member : *object)
                set_numbers(member.value());
    }

    /// They only annotate, and valijson throws where one meets a value that is no string. A member of that name is no string here.
    static void drop_formats(boost::json::value& schema)
    {
        if (auto* const array = schema.if_array()) {
            std::for_each(array->begin(), array->end(), drop_formats);
        } else if (auto* const object = schema.if_object()) {
            if (auto* const format = object->if_contains("format"); format && format->is_string())
                object->erase("format");
            for (auto& member : *object)
                drop_formats(member.value());
        }
    }

    template <class Predicate>
    static bool any_of(boost::json::value const& value, Predicate predicate)
    {
        auto const in = [&](boost::json::value const& v) { return any_of(v, predicate); };
        if (auto const* const array = value.if_array())
            return std::any_of(array->begin(), array->end(), in);
        if (auto const* const object = value.if_object())
            return std::any_of(object->begin(), object->end(), [&](auto const& member) { return in(member.value()); });
        return predicate(value);
    }

    static bool is_large_integer(boost::json::value const& value)
    {
        auto const* const number = value.if_double();
        return number && *number == std::trunc(*number);
    }

    static bool has_nul(boost::json::value const& value)
    {
        auto const* const string = value.if_string();
        return string && string->find('\0') != boost::json::string::npos;
    }

    static bool is_beyond_ascii(boost::json::value const& value)
    {
        auto const* const string = value.if_string();
        return string && std::any_of(string->begin(), string->end(), [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
    }

    static bool has_byte_pattern(boost::json::value const& schema)
    {
        if (auto const* const array = schema.if_array())
            return std::any_of(array->begin(), array->end(), has_byte_pattern);
        auto const* const object = schema.if_object();
        return object && std::any_of(object->begin(), object->end(), [](auto const& member) {
            auto const* const pattern = member.key() == "pattern" ? member.value().if_string() : nullptr;
            return pattern ? is_beyond_ascii(*pattern) || pattern->find("[^") != boost::json::string::npos
                           : has_byte_pattern(member.value());
        });
    }

    valijson::Schema schema_;
    bool byte_patterns_;
    mutable valijson::Validator validator_{valijson::Validator::kStrongTypes}; // validate() is not const: it keeps its std::regex
};
