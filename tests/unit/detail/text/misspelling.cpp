// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text/misspelling.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using ringtrue::detail::misspelling;

namespace {

std::string utf8(std::u32string const& text)
{
    std::string all;
    for (auto const c : text)
        ringtrue::detail::append_utf8(all, c);
    return all;
}

/// The number of characters to insert, delete, substitute, or swap with the next one.
std::size_t distance(std::u32string const& a, std::u32string const& b)
{
    std::vector<std::vector<std::size_t>> rows(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            auto& least = rows[i][j];
            if (i == 0 || j == 0) {
                least = i + j;
                continue;
            }
            least = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, rows[i - 2][j - 2] + 1);
        }
    return rows[a.size()][b.size()];
}

std::u32string letters(std::u32string text)
{
    std::erase_if(text, [](char32_t c) { return c == '_' || c == '-'; });
    for (auto& c : text)
        c = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    return text;
}

} // namespace

TEST_CASE("names are close if one change leads from one to the other, or if they differ in case and separators alone")
{
    std::mt19937_64 random{20240611};
    auto const below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    std::u32string const alphabet = U"abAB_-1é\u00E8\u0129€";
    std::size_t close = 0;
    for (int i = 0; i < 40000; ++i) {
        std::u32string a;
        for (auto size = below(8); size > 0; --size)
            a.push_back(alphabet[below(alphabet.size())]);
        auto b = a;
        for (auto changes = below(4); changes > 0 && !b.empty(); --changes) {
            auto const at = below(b.size());
            auto const c = alphabet[below(alphabet.size())];
            switch (below(5)) {
            case 0: b[at] = c; break;
            case 1: b.insert(at, 1, c); break;
            case 2: b.erase(at, 1); break;
            case 3: b[at] = letters({b[at]}).empty() ? U'_' : letters({b[at]})[0]; break;
            default: std::swap(b[at], b[below(b.size())]);
            }
        }
        INFO(utf8(a) << ' ' << utf8(b));
        bool const expected = a != b && a.size() >= 3 && b.size() >= 3 && (letters(a) == letters(b) || distance(a, b) == 1);
        if (std::max(utf8(a).size(), utf8(b).size()) / 2 > std::min(utf8(a).size(), utf8(b).size()))
            continue; // mostly separators
        REQUIRE(misspelling(utf8(a), utf8(b)).empty() == !expected);
        REQUIRE(misspelling(utf8(a), utf8(b)) == misspelling(utf8(b), utf8(a)));
        close += expected;
    }
    CHECK(close > 5000);
}

TEST_CASE("what differs is named")
{
    struct {
        std::string_view name, difference;
    } const cases[]{
        {"userID", ""}, {"userid", "only in case"}, {"USERID", "only in case"}, {"user_id", "only in separators or case"}, {"User-Id", "only in separators or case"},
        {"userI", "in one character"}, {"userIDs", "in one character"}, {"serID", "in one character"}, {"user1D", "in one character"}, {"userÍD", "in one character"}, {"user😀ID", "in one character"},
        {"usreID", "in the order of two characters"}, {"userDI", "in the order of two characters"}, {"suerID", "in the order of two characters"},
        {"usrId", ""}, {"usersIDs", ""}, {"resuID", ""}, {"usDrIe", ""}, {"", ""}, {"callID", ""},
    };
    for (auto const& c : cases) {
        INFO(c.name);
        CHECK(misspelling(c.name, "userID") == c.difference);
    }
    CHECK(misspelling("grösse", "grosse") == "in one character");
    CHECK(misspelling("é1x", "è1x") == "in one character"); // two code points that share a byte
    CHECK(misspelling("éèx", "èéx") == "in the order of two characters");
    CHECK(misspelling("xéĩ", "xĩé") == "in the order of two characters"); // which end in the same byte
}

TEST_CASE("names of one or two characters are never close, and neither are long ones that start alike")
{
    for (auto const* const name : {"", "i", "id", "ID", "éé", "_d"})
        for (auto const* const other : {"", "i", "id", "Id", "ids", "éà", "éàé", "I-d"})
            CHECK(misspelling(name, other).empty());
    CHECK(misspelling("id" + std::string(1'000'000, '_') + "x", "idx").empty());
    for (std::string const bad : {"\xC3\xC3\xC3\xC3", "\x80\x80\x80\x80", "abc\xE2\x82", "\xFF" "abc"}) // a name in a value of Boost.JSON
        for (std::string const other : {"\xC3\x80\xC3\x80\xC3", "\x80\x80\x80", "abc", "abc\xE2"})
            CHECK(misspelling(bad, other) == misspelling(other, bad));
}
