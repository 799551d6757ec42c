// SPDX-License-Identifier: BSL-1.0
// A field type for IPv4 addresses.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/keywords.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

/// An IPv4 address: four decimal numbers from 0 to 255 without leading zeros (RFC 3986, 3.2.2, IPv4address). Exact.
class ipv4_address : public constrained_text<ipv4_address> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<R"(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]))">,
        .examples = {"192.0.2.1"},
        .expected = "an IPv4 address (four numbers from 0 to 255, joined by dots)",
        .personal = true,
    };
};

} // namespace ringtrue
