// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/json/document.hpp>

#include "catch.hpp"

#include <random>
#include <string>

using namespace ringtrue;
using namespace ringtrue::detail;

namespace {

violation at(std::size_t offset)
{
    violation v;
    v.offset = offset;
    return v;
}

} // namespace

TEST_CASE("lines and columns count from 1, columns in code points, for offsets in any order")
{
    constexpr std::uint64_t seed = 20250305;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    std::string_view const pieces[]{"a", "\n", "\r\n", "\t", "é", "€", "😀"};
    for (int i = 0; i < 100; ++i) {
        std::string text;
        std::vector<violation> expected; // of each code point
        std::size_t line = 1;
        std::size_t column = 1;
        for (auto size = random() % 30; size > 0; --size)
            for (std::string_view piece = pieces[random() % std::size(pieces)]; !piece.empty();) {
                auto const c = first_code_point(piece);
                expected.push_back(at(text.size()));
                expected.back().line = line;
                expected.back().column = column;
                column = c.value == '\n' ? 1 : column + 1;
                line += c.value == '\n';
                text += piece.substr(0, c.size);
                piece.remove_prefix(c.size);
            }
        expected.push_back(at(text.size()));
        expected.back().line = line;
        expected.back().column = column;
        position_finder positions{text};
        for (int j = 0; j < 40; ++j) {
            auto const& e = expected[random() % expected.size()];
            auto v = at(e.offset);
            positions.locate(v);
            REQUIRE(v.line == e.line);
            REQUIRE(v.column == e.column);
        }
    }
}

TEST_CASE("where there is no text there are no lines")
{
    auto v = at(0);
    position_finder{std::string_view{}}.locate(v);
    CHECK(v.line == 0);
    CHECK(v.column == 0);
    position_finder{std::string_view{""}}.locate(v);
    CHECK(v.line == 1);
    CHECK(v.column == 1);
}

TEST_CASE("the child of a container is named by its member's name or by its index")
{
    document d; // {"a/b":[10,[],12]}
    d.nodes = {{node_kind::object, {}, 0, 6}, {node_kind::string, "a/b", 0, 2}, {node_kind::array, {}, 0, 6}, {node_kind::number, "10", 0, 4},
        {node_kind::array, "[]", 0, 5}, {node_kind::number, "12", 0, 6}};
    std::string pointer;
    append_child_token(pointer, d, 0, 2);
    append_child_token(pointer, d, 2, 5);
    CHECK(pointer == "/a~1b/2");
    d[0].choice = no_container;
    d[2].choice = 0;
    pointer.clear();
    append_open_pointer(pointer, d, 2);
    CHECK(pointer == "/a~1b");
    pointer.clear();
    append_open_pointer(pointer, d, 0);
    CHECK(pointer.empty());
}
