// SPDX-License-Identifier: BSL-1.0
// A field type for IPv6 addresses.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/keywords.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

/// An IPv6 address in any form of RFC 4291, 2.2: eight groups, `::` for one or more groups of zeros, and the last 32 bits as an IPv4
/// address. Exact. A zone, as in fe80::1%eth0 (RFC 4007), and a prefix length are not accepted.
class ipv6_address : public constrained_text<ipv6_address> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        // `::` and at most 5 groups beside it, or 6 groups, and then two groups or an IPv4 address; or, with one group or none after
        // it, `::`. The nesting is that of groups after `::`, so that the automaton has few states.
        .pattern = pattern<R"((((((::[0-9A-Fa-f]{1,4}:|(:|[0-9A-Fa-f]{1,4}:):)[0-9A-Fa-f]{1,4}:|(:|([0-9A-Fa-f]{1,4}:){1,2}):)[0-9A-Fa-f]{1,4}:)"
                           R"(|(:|([0-9A-Fa-f]{1,4}:){1,3}):)[0-9A-Fa-f]{1,4}:|(:|([0-9A-Fa-f]{1,4}:){1,4}):)[0-9A-Fa-f]{1,4}:)"
                           R"(|(:|([0-9A-Fa-f]{1,4}:){1,5}):|([0-9A-Fa-f]{1,4}:){6}))"
                           R"(([0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])))"
                           R"(|::([0-9A-Fa-f]{1,4})?|([0-9A-Fa-f]{1,4}:){1,6}(:([0-9A-Fa-f]{1,4})?|[0-9A-Fa-f]{1,4}::))">,
        .examples = {"2001:db8::1", "::ffff:192.0.2.1"},
        .expected = "an IPv6 address, such as 2001:db8::1",
        .personal = true,
    };
};

} // namespace ringtrue
