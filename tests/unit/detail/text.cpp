// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text.hpp>

#include "catch.hpp"

#include <string>

using namespace ringtrue::detail;

namespace {

std::string shape(std::string_view text)
{
    std::string out;
    append_printable(out, text, 1000, shows::shape);
    return out;
}

std::string token(std::string_view name)
{
    std::string out;
    append_pointer_token(out, name);
    return out;
}

} // namespace

TEST_CASE("what a terminal would hide or obey is made visible")
{
    CHECK(printable("plain é€😀") == "plain é€😀");
    CHECK(printable(std::string_view{"\0\t\x1B\x7F", 4}) == "\\u{0000}\\u{0009}\\u{001B}\\u{007F}");
    CHECK(printable("\u0085\u00A0x\u00AD\u200E\u202E\u2066\uFEFF") == "\\u{0085}\u00A0x\\u{00AD}\\u{200E}\\u{202E}\\u{2066}\\u{FEFF}");
    CHECK(printable("\xFF\xC3") == "\\xFF\\xC3");
    CHECK(printable("\U000E0041\U0010FFFF") == "\\u{0E0041}\\u{10FFFF}");
}

TEST_CASE("a text is cut at a code point, with an ellipsis")
{
    std::string out;
    append_printable(out, "éééé", 3);
    CHECK(out == "ééé…");
    out.clear();
    append_printable(out, "ééé", 3);
    CHECK(out == "ééé");
}

TEST_CASE("a shape keeps signs and loses letters and digits")
{
    CHECK(shape("+44 (0)20-7946x#") == "+00 (0)00-0000x#");
    CHECK(shape("Zaé😀@") == "xxxx@");
    CHECK(shape("\x1B") == "\\u{001B}");
}

TEST_CASE("pointers escape what RFC 6901 escapes")
{
    CHECK(token("") == "/");
    CHECK(token("a/b~c~1") == "/a~1b~0c~01");
    std::string out;
    append_pointer_index(out, 18446744073709551615u);
    CHECK(out == "/18446744073709551615");
}
