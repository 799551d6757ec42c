// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text/masked.hpp>

#include "catch.hpp"

#include <cstddef>
#include <ostream>
#include <random>
#include <string>
#include <string_view>

using namespace ringtrue::detail;

namespace {

std::string masked(std::string_view text, std::size_t most = 1000)
{
    std::string out;
    append_masked(out, text, most);
    return out;
}

bool masks(std::string_view text)
{
    std::string out;
    return append_masked(out, text, 1000);
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
    CHECK(masked(":") == ":");
}

TEST_CASE("digits of other scripts become the zero of their script")
{
    CHECK(masked("\u0660\u0669\u06F5") == "\u0660\u0660\u06F0"); // Arabic-Indic, extended
    CHECK(masked("\uFF10\uFF17") == "\uFF10\uFF10"); // full-width
    CHECK(masked("\U0001D7CF\U0001D7FF") == "\U0001D7CE\U0001D7F6"); // for mathematics
    CHECK(masks("\uFF17"));
    for (char32_t c = 0; c < 0x20000; ++c)
        if (auto const zero = zero_of_digit(c); zero != 0) {
            REQUIRE(zero_of_digit(zero) == zero);
            REQUIRE(c - zero < 10);
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
        auto out = masked(text);
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

TEST_CASE("names of events and small numbers are impersonal; numbers, ids, addresses and JSON are not")
{
    for (auto const* const text : {"call_ringing", "call.missed.v2", "orders/create", "Call Missed", "", "25", "-1.5", "+12", "call_ringing\n", "Anruf\u00A0verpa\u00DFt", "call\xFF"}) {
        INFO(text);
        CHECK(is_impersonal(text));
    }
    for (auto const* const text : {"447888123456", "+44 7888", "0330", "1465829384", "-1465", "00000000-0000-0000-0000-6bbe00000000", "jane@example.com",
             "https://example.com/a", "//example.com", "example.com/a", R"({"object":"event"})", "[1]", "07\u00A0882", "\uFF10\uFF17\uFF18\uFF18", "a(b)"}) {
        INFO(text);
        CHECK_FALSE(is_impersonal(text));
    }
    CHECK_FALSE(is_impersonal(std::string(65, 'x')));
}
