// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text/masked.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <ostream>
#include <random>
#include <string>
#include <string_view>

using namespace ringtrue::detail;

namespace {

std::string masked(std::string_view text, std::size_t most = 1000)
{
    std::string out;
    masker{out, text, mask::personal}.append(most);
    return out;
}

/// In the place of a value that is not personal.
std::string misplaced(std::string_view text)
{
    std::string out;
    masker{out, text, mask::impersonal}.append(1000);
    return out;
}

bool masks(std::string_view text, mask how = mask::personal)
{
    std::string out;
    return masker{out, text, how}.append(1000);
}

std::string masked_number(std::string_view text, std::size_t most = 1000)
{
    std::string out;
    append_masked_number(out, text, most);
    return out;
}

} // namespace

TEST_CASE("a masked text keeps its signs, and loses letters and digits")
{
    CHECK(masked("+44 (0)20-7946x#") == "+00 (0)00-0000x#");
    CHECK(masked("@[`{/:") == "@[`{/:");
    for (char c = 0x20; c < 0x7F; ++c) {
        bool const digit = c >= '0' && c <= '9';
        bool const letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        CHECK(masked(std::string(1, c)) == std::string(1, digit ? '0' : letter ? 'x' : c));
    }
    CHECK(masked("35fb00000000-Zz") == "00xx00000000-xx");
    CHECK(masked("") == "");
    CHECK(masked("12345678", 4) == "0000…");
}

TEST_CASE("a masked text shows what can be the reason for its rejection: separators, marks, scripts, the scheme of a URL")
{
    CHECK(masked("\x1B") == "\\u{001B}");
    CHECK(masked("07888\u00A0123456") == "00000\\u{00A0}000000");
    CHECK(masked("\u202A447\u202C") == "\\u{202A}000\\u{202C}");
    CHECK(masked("07888\u2003\u3000\u2800") == "00000\\u{2003}\\u{3000}\\u{2800}");
    CHECK(masked("O\u0417\u0416") == "x\u0417\u0416"); // Cyrillic letters
    CHECK(masked("\u0417\u0416\u0417\u0416\u0417") == "\u0417\u0416\u0417xx");
    CHECK(masked("\xE9\xE8") == "\\xE9\\xE8");
    CHECK(masked("ftp://example.com/1.mp3") == "ftp://xxxxxxx.xxx/0.xx0");
    CHECK(masked("HTTPS://example.com") == "HTTPS://xxxxxxx.xxx");
    CHECK(masked("tel:+447888123456") == "tel:+000000000000");
    CHECK(masked("javascript:alert(1)") == "javascript:xxxxx(0)");
    CHECK(masked("Alice: 07888 123456") == "xxxxx: 00000 000000");
    CHECK(masked("alice:secret@example.com") == "xxxxx:xxxxxx@xxxxxxx.xxx");
    CHECK(masked("whatsapp://447888123456") == "whatsapp://000000000000");
    CHECK(masked("alicefromparis://1") == "xxxxxxxxxxxxxx://0");
    CHECK(masked("a1://1") == "x0://0");
    CHECK(masked("://1") == "://0");
    CHECK(masked(":") == ":");
}

TEST_CASE("the one letter among digits that is no hexadecimal digit is shown")
{
    CHECK(masked("00000000-0000-0000-0000-6bbg00000000") == "00000000-0000-0000-0000-0xxg00000000");
    CHECK(masked("07888O23456") == "00000O00000");
    CHECK(masked("1x2y3") == "0x0x0");
    CHECK(masked("z") == "x");
    CHECK(masked("jane1") == "xxxx0");
}

TEST_CASE("a masked number keeps its sign, its point and its exponent")
{
    CHECK(masked_number("-447888123456.50E+12") == "-000000000000.00E+00");
    CHECK(masked_number("1e400") == "0e000");
    CHECK(masked_number("1465829384", 4) == "0000…");
    CHECK(masked_number("1465", 4) == "0000");
}

TEST_CASE("digits of other scripts become the zero of their script")
{
    CHECK(masked("\u0660\u0669\u06F5") == "\u0660\u0660\u06F0"); // Arabic-Indic, extended
    CHECK(masked("\uFF10\uFF17") == "\uFF10\uFF10"); // full-width
    CHECK(masked("\U0001D7CF\U0001D7FF") == "\U0001D7CE\U0001D7F6"); // for mathematics
    CHECK(masked("\U000E0037") == "\\u{0E0030}"); // a tag
    CHECK(masked("\U000E0061") == "x");
    CHECK(masked("\u2077\u2467\u00BD\u2163\U0001F108") == "00000"); // superscript, circled, a fraction, Roman, with a comma
    CHECK(masks("\uFF17"));
    for (char32_t c = 0; c < 0x20000; ++c)
        if (auto const zero = zero_of_digit(c); zero != 0) {
            REQUIRE(zero_of_digit(zero) == zero);
            REQUIRE(c - zero < 10);
        }
}

TEST_CASE("each script has ten digits, which are found by their order")
{
    CHECK(std::is_sorted(std::begin(zeros_of_scripts), std::end(zeros_of_scripts)));
    std::size_t digits = 0;
    for (char32_t c = 0; c <= 0x10FFFF; ++c)
        digits += zero_of_digit(c) != 0;
    CHECK(digits == 10 * std::size(zeros_of_scripts));
    for (auto const zero : zeros_of_scripts) {
        CHECK(zero_of_digit(zero) == zero);
        CHECK(zero_of_digit(zero + 9) == zero);
    }
}

TEST_CASE("words that stand for no value are shown, as whole words in any case")
{
    for (auto const* const word : {"anonymous", "Unknown", "PRIVATE", "withheld", "Restricted", "Unavailable", "Private Number", "<unknown>", "null"}) {
        INFO(word);
        CHECK(masked(word) == word);
        CHECK_FALSE(masks(word));
    }
    CHECK(masked("sip:anonymous@anonymous.invalid") == "sip:anonymous@anonymous.invalid");
    CHECK(masked("private.caller@hidden.name") == "xxxxxxx.xxxxxx@xxxxxx.xxxx");
    CHECK(masked("caller/number") == "xxxxxx/xxxxxx");
    CHECK(masked("private-number, withheld") == "private-number, withheld");
    CHECK(masked("unknowns") == "xxxxxxxx");
    CHECK(masked("unknown1") == "xxxxxxx0");
    CHECK(masked("1unknown") == "0xxxxxxx");
    CHECK(masked("Unknown 07888 123456") == "Unknown 00000 000000");
    CHECK(masked("éunknown") == "éunknown");
}

TEST_CASE("a masked text holds no digit but zeros, and is printable")
{
    auto const seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        for (auto n = random() % 16; n > 0; --n)
            switch (random() % 5) {
            case 0: append_utf8(text, static_cast<char32_t>(random() % 0x80)); break;
            case 1: append_utf8(text, static_cast<char32_t>(0x80 + random() % 0x1F00)); break;
            case 2: append_utf8(text, static_cast<char32_t>(0xE000 + random() % 0x102000)); break;
            case 3: text += static_cast<char>(static_cast<unsigned char>(0x80 + random() % 0x80)); break;
            default: text += static_cast<char>('0' + random() % 10);
            }
        std::erase(text, '\\'); // so that what follows one names a character
        auto out = i % 2 == 0 ? masked(text) : misplaced(std::string(4, '7') + text);
        INFO(out);
        REQUIRE(printable(out) == out);
        for (auto at = out.find('\\'); at != out.npos; at = out.find('\\', at)) // \u{00A0} and \xFF name a character
            out.erase(at, out[at + 1] == 'x' ? 4 : out[at + 1] == 'u' ? out.find('}', at) - at + 1 : 1);
        for (auto rest = std::string_view{out}; !rest.empty();) {
            auto const c = first_code_point(rest);
            REQUIRE((zero_of_digit(c.value) == 0 || zero_of_digit(c.value) == c.value));
            REQUIRE(c.size != 0);
            rest.remove_prefix(c.size);
        }
    }
}

TEST_CASE("in the place of a value that is not personal, names of events and small numbers are shown")
{
    for (auto const* const text : {"call_ringing", "call.missed.v2", "orders/create", "Call Missed", "", "25", "-1.5", "+12", "callMissed!", "x:y", "b_2_b", "feedback",
             "internationalization_end"}) {
        INFO(text);
        CHECK(misplaced(text) == text);
        CHECK_FALSE(masks(text, mask::impersonal));
    }
    CHECK(misplaced("call_ringing\n") == "call_ringing\\u{000A}");
    CHECK(misplaced("Anruf\u00A0verpa\u00DFt") == "Anruf\\u{00A0}verpa\u00DFt");
    CHECK(misplaced("call\xFF") == "call\\xFF");
    CHECK(misplaced(std::string(24, 'x')) == std::string(24, 'x'));
}

TEST_CASE("in the place of a value that is not personal, words are shown beside digits that are not")
{
    CHECK(misplaced("call_missed_2024") == "call_missed_0000");
    CHECK(misplaced("call_missed2024") == "call_missed0000");
    CHECK(misplaced("+44 7888 call") == "+00 0000 call");
    CHECK(misplaced("SmFuZSBEb2U") == "xxxxxxxxx2x"); // base64
    CHECK(misplaced("call\u00B2\u00B3\u00B9\u2074") == "call0000");
    CHECK(misplaced("\uFF10\uFF17\uFF18\uFF18") == "\uFF10\uFF10\uFF10\uFF10");
    CHECK(misplaced("07\u00A0882") == "00\\u{00A0}000");
}

TEST_CASE("ids, addresses, encoded data and JSON are masked in the place of any value")
{
    for (auto const* const text : {"447888123456", "00000000-0000-0000-0000-6bbe00000000", "aabbccdd-eeff-aabb-ccdd-eeffaabbccdd", "jane@example.com", "jane\uFF20example.com",
             "jane\uFE6Bexample.com", "https://example.com/a", "https:example.com", "//example.com", "www.example.com", "WWW.example.com", "example.com/a", "john at example.com",
             "mailto:jane", R"({"object":"event"})", R"("jane")", "a(b)", "a=b", "SmFuZSBEb2UgSmFuZSBEb2UgS", "jane\U000E0061", "07888 123456"}) {
        INFO(text);
        CHECK(masks(text, mask::impersonal));
        CHECK(misplaced(text) == masked(text));
    }
    CHECK(misplaced(std::string(25, 'y')) == std::string(25, 'x'));
    CHECK(misplaced("y " + std::string(20, '-') + " y " + std::string(40, '-') + "y").find('y') == std::string::npos);
}
