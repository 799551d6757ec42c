// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/text_formats.hpp>

#include "catch.hpp"
#include "texts.hpp"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

using namespace ringtrue;

namespace {

/// Bytes in base64, as RFC 4648 writes them.
std::string base64_of(std::string const& bytes)
{
    std::string_view const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t bits = 0;
        for (std::size_t i = at; i < at + 3; ++i)
            bits = bits << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0);
        for (std::size_t i = 0; i < 4; ++i)
            text += at + i > bytes.size() ? '=' : alphabet[bits >> (18 - 6 * i) & 63];
    }
    return text;
}

std::string random_bytes(std::mt19937_64& random, std::size_t most)
{
    std::string bytes(random() % (most + 1), '\0');
    for (auto& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

} // namespace

TEST_CASE("the base64 of any bytes is taken, and not if a character is missing, added or another")
{
    std::mt19937_64 random{20240616};
    for (int i = 0; i < 2000; ++i) {
        auto const text = base64_of(random_bytes(random, 40));
        INFO(text);
        REQUIRE(base64_text::parse(text).has_value());
        REQUIRE(base64_text::parse(text + "AbC9+"[random() % 5]).has_error());
        if (text.empty())
            continue;
        auto const at = random() % text.size();
        REQUIRE(base64_text::parse(std::string{text}.erase(at, 1)).has_error());
        REQUIRE(base64_text::parse(std::string{text}.replace(at, 1, 1, "-_ \n.\"*,"[random() % 8])).has_error());
    }
}

TEST_CASE("base64 is padded, in the alphabet with + and /, and without line breaks")
{
    check_examples<base64_text>();
    check_taken<base64_text>({"", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy", // RFC 4648, 10
        "+/+/", "AA==", "AAA=", "Zh==", "Zm9="}); // the last two have bits after the padded byte, which are left open
    check_refused<base64_text>({
        "Z", "Zg", "Zg=", "Zm8", "Zm9vY", "Zm9vYg", // not padded
        "=", "==", "====", "Z===", "Zm9v=", "Zm9v====", "Zg==Zg==", "Zm=v", "Z=m8", // padded too much, or inside
        "-_-_", // base64url
        "Zm9v\nYmFy", "Zm9v YmFy", "Zm9v\r\n", "data:;base64,Zm9v", // line breaks and blanks
    });
    CHECK(message_of<base64_text>("Zm9vYg") == "expected base64 (RFC 4648: A-Z a-z 0-9 + /, padded with = to a multiple of 4 characters), found \"Zm9vYg\"");
    CHECK(base64_text{"cmluZ3RydWU="}.str() == base64_of("ringtrue"));
}

TEST_CASE("the hexadecimal digits of any bytes are taken in either case, and not if one is missing")
{
    std::mt19937_64 random{20240616};
    for (int i = 0; i < 500; ++i) {
        std::string text;
        for (auto const byte : random_bytes(random, 40))
            for (auto const nibble : {static_cast<unsigned char>(byte) >> 4, byte & 15})
                text += (random() % 2 == 0 ? "0123456789abcdef" : "0123456789ABCDEF")[nibble];
        INFO(text);
        REQUIRE(hex_text::parse(text).has_value());
        REQUIRE(hex_text::parse(text + "0").has_error());
        if (!text.empty())
            REQUIRE(hex_text::parse(text.substr(1)).has_error());
    }
}

TEST_CASE("hexadecimal text is pairs of digits alone")
{
    check_examples<hex_text>();
    check_taken<hex_text>({"", "00", "fF", "0123456789abcdefABCDEF"});
    check_refused<hex_text>({"0", "000", "0g", "g0", "0x00", "00 11", "00:11", "00-11", "-1", "\xEF\xBC\x90\xEF\xBC\x90"}); // half a byte, other letters, prefix, separators, wide digits
    CHECK(message_of<hex_text>("0x1F") == "expected pairs of hexadecimal digits, found \"0x1F\"");
    CHECK(hex_text{"C0FFEE"}.str() == "C0FFEE");
}

TEST_CASE("an integer as text, with any fraction, is a decimal number, and not with a zero in front")
{
    std::mt19937_64 random{20240616};
    for (int i = 0; i < 2000; ++i) {
        auto const magnitude = std::to_string(random() >> random() % 64);
        std::string const sign = random() % 2 == 0 ? "-" : "";
        auto const fraction = random() % 2 == 0 ? '.' + std::to_string(random() >> random() % 64) : "";
        INFO(sign << magnitude << fraction);
        REQUIRE(decimal_text::parse(sign + magnitude + fraction).has_value());
        REQUIRE(decimal_text::parse(sign + '0' + magnitude + fraction).has_error());
        REQUIRE(decimal_text::parse(sign + magnitude + fraction + (fraction.empty() ? "." : ".0")).has_error());
    }
}

TEST_CASE("a decimal number as text is what JSON has for a number, without exponent")
{
    check_examples<decimal_text>();
    check_taken<decimal_text>({"0", "-0", "0.0", "-0.50", "1", "10", "12.50", "100000000000000000000000000000000000000.000000000000000000001"});
    check_refused<decimal_text>({
        "", "-", ".", "-.", ".5", "5.", "-.5", "1.2.3", // digits are missing on a side of the point
        "00", "01", "-01", "00.5", // zeros in front
        "+1", "--1", "1-", "- 1", "(1)", // signs
        "1e5", "1E5", "1.5e-3", "0x1F", "NaN", "Infinity", "-Infinity", // not decimal
        "1,5", "1,000.00", "1 000", "1'000", "1_000", "12.50 EUR", "$1", "50%", // as written for people
        "\xE2\x88\x92" "1", "\xD9\xA1", // the sign is U+2212, a digit beyond ASCII
    });
    CHECK(message_of<decimal_text>("1,000.00") == "expected a decimal number as text, such as -12.50, without exponent and leading zeros, found \"1,000.00\"");
    CHECK(decimal_text{"-12.50"}.str() == "-12.50");
}

TEST_CASE("codes of currencies and countries are three and two capital letters")
{
    check_examples<currency_code>();
    check_examples<country_code>();
    for (char first = '@'; first <= '['; ++first)
        for (char last = '@'; last <= '['; ++last) {
            bool const are_letters = first != '@' && first != '[' && last != '@' && last != '[';
            auto const code = std::string{first} + last;
            INFO(code);
            REQUIRE(country_code::parse(code).has_value() == are_letters);
            REQUIRE(currency_code::parse(code + 'X').has_value() == are_letters);
        }
    check_taken<currency_code>({"EUR", "USD", "XXX", "QQQ"}); // QQQ is not assigned, which is left open
    check_refused<currency_code>({"", "E", "EU", "EURO", "eur", "Eur", "978", "EU1", "\xE2\x82\xAC", "E R"}); // other lengths, small letters, numeric codes
    check_taken<country_code>({"GB", "DE", "ZZ"});
    check_refused<country_code>({"", "G", "GBR", "gb", "Gb", "82", "G1", "UK-", "\xC3\x84" "A"}); // alpha-3, small letters, numeric codes
    CHECK(message_of<currency_code>("eur") == "expected a currency code (ISO 4217: three capital letters), found \"eur\"");
    CHECK(message_of<country_code>("GBR") == "expected a country code (ISO 3166-1: two capital letters), found \"GBR\"");
    CHECK(currency_code{"EUR"}.str() + country_code{"GB"}.str() == "EURGB");
}

TEST_CASE("a language tag's language has 2 to 8 letters, and its subtags 1 to 8 letters and digits")
{
    for (std::size_t size = 0; size <= 10; ++size) {
        INFO(size);
        CHECK(language_tag::parse(std::string(size, 'a')).has_value() == (size >= 2 && size <= 8));
        CHECK(language_tag::parse("en-" + std::string(size, '1')).has_value() == (size >= 1 && size <= 8));
        CHECK(language_tag::parse("en-Latn-" + std::string(size, 'Z') + "-x").has_value() == (size >= 1 && size <= 8));
    }
}

TEST_CASE("a language tag is well-formed as BCP 47 has it, for what stands in events")
{
    check_examples<language_tag>();
    check_taken<language_tag>({"en", "EN", "deu", "de-CH-1996", "zh-Hant-TW", "sr-Latn-RS", "es-419", "sl-rozaj-biske-1994", "de-u-co-phonebk", "en-x-private", "zh-cmn-Hans-CN",
        "en-en-en", "de-1"}); // the last two are left open
    check_refused<language_tag>({
        "", "e", "-", "en-", "-en", "en--GB", "abcdefghi", "en-abcdefghi", // empty or too long
        "x-private", "i-klingon", // without a language
        "en_GB", "en GB", "en,de", "en-GB;q=0.8", "en.UTF-8", "*", "C", // as in locales and headers
        "1n", "e1", "419", "english (UK)", "fran\xC3\xA7" "ais", // digits in the language, names
    });
    CHECK(message_of<language_tag>("en_GB") == "expected a language tag (BCP 47), such as en or pt-BR, found \"en_GB\"");
    CHECK(language_tag{"pt-BR"}.str() == "pt-BR");
}
