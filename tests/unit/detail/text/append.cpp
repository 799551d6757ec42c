// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text/append.hpp>

#include "catch.hpp"

#include <cstddef>
#include <cstdint>
#include <ios>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue::detail;

namespace {

std::string token(std::string_view name)
{
    std::string out;
    append_pointer_token(out, name);
    return out;
}

std::string json_string(std::string_view text)
{
    std::string out;
    append_json_string(out, text);
    return out;
}

std::string number(std::uint64_t value)
{
    std::string out;
    append_number(out, value);
    return out;
}

/// What RFC 6901, 4, says that a token stands for.
std::string unescaped(std::string_view pointer_token)
{
    std::string out;
    for (std::size_t i = 0; i < pointer_token.size(); ++i) {
        if (pointer_token[i] != '~')
            out += pointer_token[i];
        else
            out += pointer_token.at(++i) == '1' ? '/' : '~';
    }
    return out;
}

/// What RFC 8259, 7, says that a string of escapes below U+0080 stands for.
std::string unquoted(std::string_view json)
{
    std::string out;
    for (std::size_t i = 1; i + 1 < json.size(); ++i) {
        if (json[i] != '\\') {
            out += json[i];
        } else if (json[++i] == 'u') {
            out += static_cast<char>(std::stoi(std::string{json.substr(i + 1, 4)}, nullptr, 16));
            i += 4;
        } else {
            std::string_view const names = "bfnrt\"\\/";
            out += "\b\f\n\r\t\"\\/"[names.find(json[i])];
        }
    }
    return out;
}

std::vector<char32_t> code_points(std::string_view text)
{
    std::vector<char32_t> all;
    while (!text.empty()) {
        auto const c = first_code_point(text);
        all.push_back(c.value);
        text.remove_prefix(c.size);
    }
    return all;
}

/// A text of ASCII, of what is deceptive, and of code points of every length; with bytes that are none where asked.
std::string random_text(std::mt19937_64& random, bool with_broken_bytes)
{
    std::string text;
    for (auto n = random() % 12; n > 0; --n) {
        switch (random() % (with_broken_bytes ? 6 : 5)) {
        case 0: append_utf8(text, static_cast<char32_t>(random() % 0x80)); break;
        case 1: append_utf8(text, static_cast<char32_t>(0x80 + random() % 0x780)); break;
        case 2: append_utf8(text, static_cast<char32_t>(0x2000 + random() % 0x80)); break;
        case 3: append_utf8(text, static_cast<char32_t>(0xE000 + random() % 0x102000)); break;
        case 4: text += "~/\\\"a1Z_"[random() % 8]; break;
        default: text += static_cast<char>(static_cast<unsigned char>(0x80 + random() % 0x80));
        }
    }
    return text;
}

} // namespace

TEST_CASE("what a terminal would hide or obey is made visible")
{
    CHECK(printable("plain é€😀") == "plain é€😀");
    CHECK(printable(std::string_view{"\0\t\x1B\x7F", 4}) == "\\u{0000}\\u{0009}\\u{001B}\\u{007F}");
    CHECK(printable("\u0085\u00A0x\u00AD\u200E\u202E\u2066\uFEFF") == "\\u{0085}\\u{00A0}x\\u{00AD}\\u{200E}\\u{202E}\\u{2066}\\u{FEFF}");
    CHECK(printable("\xFF\xC3") == "\\xFF\\xC3");
    CHECK(printable("a\x80\xE2\x82z") == "a\\x80\\xE2\\x82z");
    CHECK(printable("\xED\xA0\x80") == "\\xED\\xA0\\x80");
    CHECK(printable("\U000E0041\U0010FFFF") == "\\u{0E0041}\\u{10FFFF}");
}

TEST_CASE("whole families of code points are deceptive, and no others")
{
    struct {
        char const* what;
        char32_t first;
        char32_t last;
    } const families[]{{"C0 controls", 0, 0x1F}, {"DEL and C1 controls", 0x7F, 0x9F}, {"no-break space", 0xA0, 0xA0}, {"soft hyphen", 0xAD, 0xAD}, {"combining grapheme joiner", 0x34F, 0x34F},
        {"Arabic letter mark", 0x61C, 0x61C}, {"Hangul fillers", 0x115F, 0x1160}, {"Ogham space mark", 0x1680, 0x1680}, {"Khmer inherent vowels", 0x17B4, 0x17B5}, {"Mongolian selectors", 0x180B, 0x180F},
        {"spaces", 0x2000, 0x200A}, {"zero-width characters and directional marks", 0x200B, 0x200F}, {"separators and directional embeddings", 0x2028, 0x202E}, {"narrow no-break space", 0x202F, 0x202F}, {"mathematical space", 0x205F, 0x205F}, {"word joiner to nominal digit shapes", 0x2060, 0x206F},
        {"blank braille pattern", 0x2800, 0x2800}, {"ideographic space", 0x3000, 0x3000},
        {"Hangul filler", 0x3164, 0x3164}, {"noncharacters", 0xFDD0, 0xFDEF}, {"variation selectors", 0xFE00, 0xFE0F}, {"byte order mark", 0xFEFF, 0xFEFF},
        {"halfwidth Hangul filler", 0xFFA0, 0xFFA0}, {"specials", 0xFFF0, 0xFFFB}, {"shorthand format controls", 0x1BCA0, 0x1BCA3}, {"musical format controls", 0x1D173, 0x1D17A}, {"tags and variation selectors", 0xE0000, 0xE0FFF}};
    for (char32_t c = 0; c < 0x110000; ++c) {
        char const* expected = c % 0x10000 >= 0xFFFE ? "the last two of a plane" : nullptr;
        for (auto const& [what, first, last] : families)
            if (c >= first && c <= last)
                expected = what;
        if (is_deceptive(c) != (expected != nullptr))
            FAIL("U+" << std::hex << static_cast<unsigned long>(c) << ' ' << (expected != nullptr ? expected : "none of them"));
    }
}

TEST_CASE("whatever bytes a text has, printing it is UTF-8 that nothing hides in")
{
    constexpr std::mt19937_64::result_type seed = 20240617;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 5000; ++i) {
        auto const text = random_text(random, true);
        auto const out = printable(text);
        INFO(out);
        REQUIRE(is_utf8(out));
        for (auto const c : code_points(out))
            REQUIRE_FALSE(is_deceptive(c));
        REQUIRE(printable(out) == out);
    }
}

TEST_CASE("a text is cut at a code point, with an ellipsis")
{
    std::string out;
    append_printable(out, "éééé", 3);
    CHECK(out == "ééé…");
    out.clear();
    append_printable(out, "ééé", 3);
    CHECK(out == "ééé");
    out.clear();
    append_printable(out, "x", 0);
    CHECK(out == "…");
    out = "kept ";
    append_printable(out, "", 0);
    CHECK(out == "kept ");
}

TEST_CASE("a text that is cut begins as the whole one does, wherever it is cut")
{
    constexpr std::mt19937_64::result_type seed = 20240618;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 1000; ++i) {
        auto const text = random_text(random, false);
        auto const size = count_code_points(text);
        std::size_t bytes = 0;
        for (std::size_t most = 0; most <= size; ++most) {
            std::string out;
            append_printable(out, text, most);
            REQUIRE(out == printable(std::string_view{text}.substr(0, bytes)) + (most < size ? "…" : ""));
            if (most < size)
                bytes += first_code_point(std::string_view{text}.substr(bytes)).size;
        }
    }
}

TEST_CASE("a pointer's token is shortened at 256 bytes, between code points")
{
    std::string const exact(256, 'n');
    CHECK(token(exact) == '/' + exact);
    CHECK(token(exact + 'n') == '/' + exact + "…");
    CHECK(token(std::string(255, 'n') + "é") == '/' + std::string(255, 'n') + "…");
    CHECK(token(std::string(253, 'n') + "😀") == '/' + std::string(253, 'n') + "…");
    CHECK(token(std::string(252, 'n') + "😀") == '/' + std::string(252, 'n') + "😀");
    CHECK(token(std::string(1'000, '/')).size() == 1 + 2 * 256 + std::string_view{"…"}.size());
}

TEST_CASE("a pointer is shortened at 2 KiB, between tokens")
{
    std::string pointer;
    for (int i = 0; i < 8; ++i)
        append_pointer_token(pointer, std::string(255, 'n'));
    CHECK(pointer.size() == 8 * 256);
    CHECK(pointer.size() == longest_pointer);
    auto const whole = pointer;
    append_pointer_index(pointer, 1);
    CHECK(pointer == whole + "/…");
    append_pointer_token(pointer, "n");
    append_pointer_index(pointer, 2);
    CHECK(pointer == whole + "/…");
    auto shorter = whole.substr(1);
    append_pointer_token(shorter, std::string(257, '/'));
    CHECK(shorter.size() == longest_pointer + 2 * longest_token + std::string_view{"…"}.size());
}

TEST_CASE("JSON strings escape what RFC 8259 says has to be escaped, and nothing else")
{
    CHECK(json_string("") == R"("")");
    CHECK(json_string("a/b é€😀\u2028\x7F") == "\"a/b é€😀\u2028\x7F\"");
    CHECK(json_string("\b\f\n\r\t\"\\") == R"("\b\f\n\r\t\"\\")");
    CHECK(json_string(std::string_view{"\0\x01\x0B\x1F", 4}) == R"("\u0000\u0001\u000b\u001f")");
    for (int c = 0; c < 0x80; ++c) {
        std::string const text(1, static_cast<char>(c));
        auto const json = json_string(text);
        CHECK(unquoted(json) == text);
        CHECK((json.size() > 3) == (c < 0x20 || c == '"' || c == '\\'));
    }
}

TEST_CASE("a JSON string is read back as the text that was written")
{
    constexpr std::mt19937_64::result_type seed = 20240619;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 3000; ++i) {
        auto const text = random_text(random, false);
        auto const json = json_string(text);
        INFO(json);
        REQUIRE(unquoted(json) == text);
        for (auto const c : json)
            REQUIRE(static_cast<unsigned char>(c) >= 0x20);
        std::string inside = "x";
        append_json_escaped(inside, text);
        REQUIRE('"' + inside.substr(1) + '"' == json);
    }
}

TEST_CASE("numbers are written in full")
{
    constexpr std::mt19937_64::result_type seed = 20240620;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    CHECK(number(0) == "0");
    CHECK(number(18446744073709551615u) == "18446744073709551615");
    for (std::uint64_t power = 1; power < 10'000'000'000'000'000'000u; power *= 10) {
        CHECK(number(power) == std::to_string(power));
        CHECK(number(power - 1) == std::to_string(power - 1));
    }
    for (int i = 0; i < 2000; ++i) {
        auto const value = random() >> (random() % 64);
        REQUIRE(number(value) == std::to_string(value));
    }
}

TEST_CASE("four hexadecimal digits are lower case, with zeros in front")
{
    std::string out;
    for (char32_t const c : {0x0u, 0xAu, 0x1Fu, 0xBEEFu, 0xFFFFu})
        append_hex4(out, c);
    CHECK(out == "0000000a001fbeefffff");
}

TEST_CASE("texts are appended in order")
{
    std::string out = "a";
    append(out, {"b", "", "cd", std::string_view{"\0", 1}});
    CHECK(out == std::string_view{"abcd\0", 5});
    append(out, {});
    CHECK(out.size() == 5);
}

TEST_CASE("pointers escape what RFC 6901 escapes")
{
    CHECK(token("") == "/");
    CHECK(token("a/b~c~1") == "/a~1b~0c~01");
    CHECK(token("m\"n\\é ") == "/m\"n\\é ");
    std::string out;
    append_pointer_index(out, 18446744073709551615u);
    CHECK(out == "/18446744073709551615");
    append_pointer_index(out, 0);
    CHECK(out == "/18446744073709551615/0");
}

TEST_CASE("a token of a pointer stands for the name that it was made of, and for no other")
{
    constexpr std::mt19937_64::result_type seed = 20240621;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 3000; ++i) {
        std::string name;
        for (auto n = random() % 6; n > 0; --n)
            name += "~/01a"[random() % 5];
        auto const written = token(name);
        REQUIRE(written.starts_with('/'));
        REQUIRE(written.find('/', 1) == written.npos);
        REQUIRE(unescaped(std::string_view{written}.substr(1)) == name);
    }
}
