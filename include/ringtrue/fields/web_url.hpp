// SPDX-License-Identifier: BSL-1.0
// A field type for http and https URLs.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

/// An absolute http or https URL (RFC 3986) with a host, of at most 8,192 characters: visible ASCII except " < > \ ^ { | } and
/// the backtick. The scheme may be in any case (RFC 3986, 3.1). Encoded as received. Has no `format`: validators that assert
/// "uri" reject URLs that senders write, such as ?filter[x]=100%.
class web_url : public constrained_text<web_url> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .maxLength = 8192,
        // scheme; optional user; host, as IPv6 address or name; optional port; path, query and fragment
        .pattern = pattern<R"([Hh][Tt][Tt][Pp][Ss]?://([!$-.0-9:;=A-Z_a-z~]*@)?(\[[0-9A-Fa-f.:]+\]|[!$-.0-9;=A-Z_a-z~]+)(:[0-9]*)?)"
                           R"(([/?#][!#-;=?-Z\[\]_a-z~]*)?)">,
        .examples = {"https://example.com/voicemail/1.mp3"},
        .expected = "an http or https URL with a host, of at most 8192 visible ASCII characters",
        .personal = true,
    };
};

} // namespace ringtrue
