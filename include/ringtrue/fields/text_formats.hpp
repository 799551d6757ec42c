// SPDX-License-Identifier: BSL-1.0
// Field types for widespread formats of text: binary data, decimal numbers, codes of ISO, languages.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/keywords.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

/// Bytes in base64 (RFC 4648, 4) with padding, without line breaks: its length is a multiple of four. The empty text is no bytes.
/// Left open: that the bits that padding leaves over are 0, which RFC 4648, 3.5 lets decoders ignore. The alphabet of base64url, with
/// - and _, is not accepted.
class base64_text : public constrained_text<base64_text> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?">,
        .examples = {"cmluZ3RydWU="},
        .expected = "base64 (RFC 4648: A-Z a-z 0-9 + /, padded with = to a multiple of 4 characters)",
    };
};

/// Bytes as pairs of hexadecimal digits in either case (RFC 4648, 8). The empty text is no bytes. Exact.
class hex_text : public constrained_text<hex_text> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<"([0-9A-Fa-f]{2})*">,
        .examples = {"00ff7e", "C0FFEE"},
        .expected = "pairs of hexadecimal digits",
    };
};

/// A decimal number as text, for amounts that no double holds exactly: digits, perhaps with a minus in front and a fraction, as in
/// -12.50. No exponent, no plus, no leading zeros, and a digit on both sides of the point. Compared as received: 1.5 is not equal to
/// 1.50. Exact.
class decimal_text : public constrained_text<decimal_text> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<R"(-?(0|[1-9][0-9]*)(\.[0-9]+)?)">,
        .examples = {"-12.50", "0", "1000000"},
        .expected = "a decimal number as text, such as -12.50, without exponent and leading zeros",
    };
};

/// A currency in the form of ISO 4217: three capital letters. Left open: which codes are assigned.
class currency_code : public constrained_text<currency_code> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<"[A-Z]{3}">,
        .examples = {"EUR"},
        .expected = "a currency code (ISO 4217: three capital letters)",
    };
};

/// A country in the form of ISO 3166-1 alpha-2: two capital letters. Left open: which codes are assigned.
class country_code : public constrained_text<country_code> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<"[A-Z]{2}">,
        .examples = {"GB"},
        .expected = "a country code (ISO 3166-1: two capital letters)",
    };
};

/// A language tag (BCP 47, RFC 5646), in any case: a language of 2 to 8 letters, and subtags of 1 to 8 letters and digits, joined by
/// hyphens. Left open: the order of subtags, and which are assigned. Tags that begin with x- or i-, and underscores as in en_GB, are
/// not accepted.
class language_tag : public constrained_text<language_tag> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<R"([A-Za-z]{2,8}(-[0-9A-Za-z]{1,8})*)">,
        .examples = {"en", "pt-BR", "zh-Hant-TW"},
        .expected = "a language tag (BCP 47), such as en or pt-BR",
    };
};

} // namespace ringtrue
