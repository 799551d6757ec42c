// SPDX-License-Identifier: BSL-1.0
// valijson's verdict under a draft-07 schema, and what valijson 1.0 cannot do.
//
// It takes what nlohmann/json makes of a text: that rounds every number right, which Boost.JSON 1.81 does not. Numbers are
// handed over as draft-07 has them, where an integer is any number without a fraction; valijson goes by how one is stored.
//
// std::regex overflows the stack where a pattern such as [0-9]* meets 100,000 characters. maxLength is looked at before pattern,
// so that this takes a pattern without one.
#pragma once

// Without it valijson prints and aborts where a schema is none.
#define VALIJSON_USE_EXCEPTIONS 1

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
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

    /// Throws what nlohmann/json or valijson throw where the text is no schema.
    explicit valijson_validator(std::string_view schema_text)
    {
        auto schema = nlohmann::json::parse(schema_text);
        set_numbers(schema);
        drop_formats(schema);
        byte_patterns_ = has_byte_pattern(schema);
        valijson::SchemaParser{valijson::SchemaParser::kDraft7}.populateSchema(valijson::adapters::NlohmannJsonAdapter{schema}, schema_);
    }

    /// False as well for a text that is no JSON.
    bool accepts(std::string_view json_text) const
    {
        auto instance = nlohmann::json::parse(json_text, nullptr, false);
        if (instance.is_discarded() || json_text.find('\0') != json_text.npos) // which nlohmann/json takes for the end
            return false;
        set_numbers(instance);
        return validator_.validate(schema_, valijson::adapters::NlohmannJsonAdapter{instance}, nullptr);
    }

    /// Which of the names above may make the verdict on this text differ; empty where none does.
    std::string_view difference(std::string_view json_text) const
    {
        auto instance = nlohmann::json::parse(json_text, nullptr, false);
        if (instance.is_discarded())
            return {};
        set_numbers(instance);
        if (any_of(instance, is_large_integer))
            return large_integers;
        if (any_of(instance, has_nul))
            return nul_characters;
        return byte_patterns_ && any_of(instance, is_beyond_ascii) ? byte_patterns : std::string_view{};
    }

private:
    using json = nlohmann::json;
    static constexpr double two_to_63 = 9223372036854775808.0;

    /// An integral double becomes an integer; an integer past valijson's becomes a double, which is what it compares bounds as.
    static void set_numbers(json& value)
    {
        if (value.is_number_float() && value.get<double>() == std::trunc(value.get<double>()) && std::abs(value.get<double>()) < two_to_63)
            value = static_cast<std::int64_t>(value.get<double>());
        else if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{std::numeric_limits<std::int64_t>::max()})
            value = static_cast<double>(value.get<std::uint64_t>());
        else if (value.is_structured())
            std::for_each(value.begin(), value.end(), set_numbers);
    }

    /// They only annotate, and valijson throws where one meets a value that is no string. A member of that name is no string here.
    static void drop_formats(json& schema)
    {
        if (auto const format = schema.is_object() ? schema.find("format") : schema.end(); format != schema.end() && format->is_string())
            schema.erase(format);
        if (schema.is_structured())
            std::for_each(schema.begin(), schema.end(), drop_formats);
    }

    template <class Predicate>
    static bool any_of(json const& value, Predicate predicate)
    {
        return value.is_structured() ? std::any_of(value.begin(), value.end(), [&](json const& v) { return any_of(v, predicate); }) : predicate(value);
    }

    static bool is_large_integer(json const& value)
    {
        return value.is_number_float() && value.get<double>() == std::trunc(value.get<double>());
    }

    static bool has_nul(json const& value)
    {
        return value.is_string() && value.get_ref<std::string const&>().find('\0') != std::string::npos;
    }

    static bool is_beyond_ascii(json const& value)
    {
        return value.is_string() && std::ranges::any_of(value.get_ref<std::string const&>(), [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
    }

    static bool has_byte_pattern(json const& schema)
    {
        if (auto const pattern = schema.is_object() ? schema.find("pattern") : schema.end(); pattern != schema.end() && pattern->is_string())
            if (is_beyond_ascii(*pattern) || pattern->get_ref<std::string const&>().find("[^") != std::string::npos)
                return true;
        return schema.is_structured() && std::any_of(schema.begin(), schema.end(), has_byte_pattern);
    }

    valijson::Schema schema_;
    bool byte_patterns_;
    mutable valijson::Validator validator_{valijson::Validator::kStrongTypes}; // validate() is not const: it keeps its std::regex
};
