// SPDX-License-Identifier: BSL-1.0
// boost::uuids::uuid as a field type.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>
#include <ringtrue/detail/text/block.hpp>
#include <ringtrue/detail/text/byte_set.hpp>
#include <ringtrue/detail/text/hex.hpp>
#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <boost/uuid/uuid.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

/// 8-4-4-4-12 hexadecimal digits in either case (RFC 9562, 4), encoded in lower case. Accepts any version and variant, nil and
/// max, since senders use GUIDs that have none.
template <>
struct field_type<boost::uuids::uuid> {
    using own = field_type;
    static constexpr std::size_t length = 36;

    static constexpr keywords schema{
        .type = json_type::string,
        .minLength = length,
        .maxLength = length,
        .pattern = pattern<"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}">,
        .examples = {"00000000-0000-0000-0000-6bbe00000000"},
        .expected = "a GUID (hexadecimal digits as 8-4-4-4-12)",
        .personal = true,
    };

    static boost::uuids::uuid read(std::string_view valid)
    {
        boost::uuids::uuid id;
        read_if_valid(valid.data(), id);
        return id;
    }

    static bool read_if_valid(char const* p, boost::uuids::uuid& id)
    {
        // The dashes stand between groups of 8, 4 + 4, 4 + 4 and 8 digits.
        std::uint64_t const digits[4]{detail::load8(p), detail::load4(p + 9) | detail::load4(p + 14) << 32,
            detail::load4(p + 19) | detail::load4(p + 24) << 32, detail::load8(p + 28)};
        constexpr std::uint32_t dashes = 1u << 0 | 1u << 5 | 1u << 10 | 1u << 15;
        return detail::store_bytes_of_hex(id.data, digits) && (detail::members16<detail::bytes_of("-")>(p + 8) & dashes) == dashes;
    }

    struct written {
        std::array<char, length> text;
        operator std::string_view() const { return {text.data(), text.size()}; }
    };

    static written write(boost::uuids::uuid const& id)
    {
        written out;
        auto* const p = out.text.data();
        std::uint64_t digits[4];
        detail::load_hex_of_bytes(digits, id.data);
        detail::store8(p, digits[0]);
        detail::store4(p + 9, digits[1]);
        detail::store4(p + 14, digits[1] >> 32);
        detail::store4(p + 19, digits[2]);
        detail::store4(p + 24, digits[2] >> 32);
        detail::store8(p + 28, digits[3]);
        for (std::size_t const dash : {8u, 13u, 18u, 23u})
            p[dash] = '-';
        return out;
    }
};

} // namespace ringtrue
