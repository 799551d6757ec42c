// SPDX-License-Identifier: BSL-1.0
// Floor 1. boost::uuids::uuid as a field type.
#pragma once

#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <boost/uuid/uuid.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace ringtrue {

/// 8-4-4-4-12 hexadecimal digits in either case (RFC 9562, 4), written in lower case. Any version and variant, nil and
/// max included: senders use GUIDs that carry none.
template <>
struct field_type<boost::uuids::uuid> {
    static constexpr std::size_t length = 36;

    static constexpr keywords schema{
        .type = json_type::string,
        .minLength = length,
        .maxLength = length,
        .pattern = pattern<"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}">,
        .format = "uuid",
        .examples = {"00000000-0000-0000-0000-6bbe00000000"},
        .expected = "a GUID (hexadecimal digits as 8-4-4-4-12)",
        .personal = true,
    };

    static boost::uuids::uuid read(std::string_view valid)
    {
        boost::uuids::uuid id{};
        std::size_t digit = 0;
        for (char const c : valid) {
            if (c == '-')
                continue;
            int const value = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
            auto& byte = id.data[digit++ / 2];
            byte = static_cast<unsigned char>(byte << 4 | value);
        }
        return id;
    }

    struct written {
        std::array<char, length> text;
        operator std::string_view() const { return {text.data(), text.size()}; }
    };

    static written write(boost::uuids::uuid const& id)
    {
        written out;
        std::size_t at = 0;
        for (std::size_t i = 0; i < id.size(); ++i) {
            if (i == 4 || i == 6 || i == 8 || i == 10)
                out.text[at++] = '-';
            out.text[at++] = "0123456789abcdef"[id.data[i] >> 4];
            out.text[at++] = "0123456789abcdef"[id.data[i] & 0xF];
        }
        return out;
    }
};

} // namespace ringtrue
