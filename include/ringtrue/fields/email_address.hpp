// SPDX-License-Identifier: BSL-1.0
// A field type for e-mail addresses.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/keywords.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

/// An e-mail address as people have it (RFC 5321, 4.1.2, without its rarities): words of ASCII characters joined by dots, @, and a
/// host name of letters, digits, inner hyphens and dots; at most 254 characters. Quoted local parts, address literals such as
/// [192.0.2.1], comments and characters beyond ASCII are not accepted. Left open: that a local part has at most 64 characters and
/// a label at most 63, and whether there is a dot after the @.
class email_address : public constrained_text<email_address> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .maxLength = 254,
        .pattern = pattern<R"([!#-'*+\-/-9=?A-Z\^-~]+(\.[!#-'*+\-/-9=?A-Z\^-~]+)*@[0-9A-Za-z]+((-+|\.)[0-9A-Za-z]+)*)">,
        .examples = {"ada@example.com", "ada.lovelace+calls@mail.example.com"},
        .expected = "an e-mail address, such as ada@example.com, of at most 254 characters",
        .personal = true,
    };
};

} // namespace ringtrue
