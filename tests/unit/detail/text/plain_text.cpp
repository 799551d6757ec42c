// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text/plain_text.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

using namespace ringtrue::detail;

TEST_CASE("a text is plain until one character of it is not, wherever that stands")
{
    for (std::size_t size = 0; size < 50; ++size) {
        std::unique_ptr<char[]> const exact{new char[size]};
        std::fill_n(exact.get(), size, '~');
        std::string_view const text{exact.get(), size};
        CHECK(is_plain(text));
        for (std::size_t at = 0; at < size; ++at)
            for (char const c : {'"', '\\', '\x1F', '\0', '\x80', '\xFF', '\x7F', ' ', '/'}) {
                exact[at] = c;
                bool const expected = c == '\x7F' || c == ' ' || c == '/';
                REQUIRE(is_plain(text) == expected);
                if (size >= 16)
                    REQUIRE(static_cast<std::size_t>(skip_plain(exact.get(), exact.get() + size) - exact.get()) == (expected ? size : at));
                exact[at] = '~';
            }
    }
}

TEST_CASE("a copy of a text has all of it, and nothing behind it")
{
    char const from[]{"The quick brown fox jumps over the lazy dog."};
    for (std::size_t size = 0; size < sizeof from; ++size) {
        std::unique_ptr<char[]> const source{new char[size]};
        std::memcpy(source.get(), from, size);
        std::unique_ptr<char[]> const to{new char[size]};
        CHECK(copy_text(to.get(), source.get(), size) == to.get() + size);
        CHECK(std::string_view{to.get(), size} == std::string_view{from, size});
    }
}

TEST_CASE("a string is assigned all of a text, whatever it held")
{
    char const from[]{"The quick brown fox jumps over the lazy dog."};
    for (std::size_t size = 0; size < sizeof from; ++size) {
        std::unique_ptr<char[]> const exact{new char[size]};
        std::memcpy(exact.get(), from, size);
        std::string_view const text{exact.get(), size};
        for (std::size_t before = 0; before < 40; ++before) {
            std::string target(before, '#');
            assign_string(target, text);
            REQUIRE(target == text);
        }
    }
}
