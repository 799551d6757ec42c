// SPDX-License-Identifier: BSL-1.0
// A field type for URIs of any scheme.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/keywords.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

/// A URI with a scheme (RFC 3986, 3), of at most 8,192 characters: what RFC 3986 permits, and nothing else, so characters such as
/// [ { | " and a % without two digits have to be encoded. See web_url for what senders write. Left open: what stands in the
/// brackets of an IPv6 address, and what a scheme asks for: http: is a URI.
class uri : public constrained_text<uri> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .maxLength = 8192,
        // scheme; then user, host, port and path, or a path that does not start with two slashes; query; fragment
        .pattern = pattern<R"([A-Za-z][0-9A-Za-z+.\-]*:(//(([!$&-.0-;=A-Z_a-z~]|%[0-9A-Fa-f]{2})*@)?)"
                           R"((\[([0-9A-Fa-f:.]+|[Vv][0-9A-Fa-f]+\.[!$&-.0-;=A-Z_a-z~]+)\]|([!$&-.0-9;=A-Z_a-z~]|%[0-9A-Fa-f]{2})*)(:[0-9]*)?)"
                           R"((/([!$&-;=@-Z_a-z~]|%[0-9A-Fa-f]{2})*)?)"
                           R"(|(/?([!$&-.0-;=@-Z_a-z~]|%[0-9A-Fa-f]{2})([!$&-;=@-Z_a-z~]|%[0-9A-Fa-f]{2})*|/)?))"
                           R"((\?([!$&-;=?-Z_a-z~]|%[0-9A-Fa-f]{2})*)?(#([!$&-;=?-Z_a-z~]|%[0-9A-Fa-f]{2})*)?)">,
        .examples = {"https://example.com/calls?id=1", "mailto:ada@example.com", "urn:isbn:0141439769"},
        .expected = "a URI with a scheme (RFC 3986), of at most 8192 characters",
        .personal = true,
    };
};

} // namespace ringtrue
