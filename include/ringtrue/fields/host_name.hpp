// SPDX-License-Identifier: BSL-1.0
// A field type for host names of the Internet.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/keywords.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

/// A host name (RFC 1123, 2.1): labels of 1 to 63 letters, digits and inner hyphens, joined by dots, at most 253 characters.
/// Underscores, a dot at the end and characters beyond ASCII (RFC 5890 writes them as xn--…) are not accepted. Left open: which
/// hyphens RFC 5890 reserves, and that digits alone, such as 192.0.2.1, are an address.
class host_name : public constrained_text<host_name> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .maxLength = 253,
        .pattern = pattern<R"(([0-9A-Za-z]([0-9A-Za-z\-]{0,61}[0-9A-Za-z])?\.)*[0-9A-Za-z]([0-9A-Za-z\-]{0,61}[0-9A-Za-z])?)">,
        .examples = {"example.com", "localhost"},
        .expected = "a host name (labels of letters, digits and inner hyphens, joined by dots; at most 253 characters)",
    };
};

} // namespace ringtrue
