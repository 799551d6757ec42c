// SPDX-License-Identifier: BSL-1.0
// A map's entries come in an order that depends on its content alone.
#include <ringtrue/detail/encode/entries.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/text.hpp>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

using namespace ringtrue;

namespace quay {

enum class tide { low, high };
RINGTRUE_DESCRIBE_ENUM(tide, (low, named("ebb"), "Ships wait."), (high, named("Ebb"), "Ships come in."))

} // namespace quay

namespace {

template <class Map>
std::string names(Map const& map)
{
    std::string all;
    detail::for_each_entry(map, nullptr, detail::encode_step{0}, [&](auto const& entry) {
        detail::use_name(entry.first, nullptr, detail::encode_step{0}, [&](std::string_view name) { all.append(name).append(" "); });
    });
    return all;
}

} // namespace

TEST_CASE("a map with an order has its own, another one is sorted by its names")
{
    CHECK(names(std::map<std::string, int, std::greater<>>{{"a", 1}, {"b", 2}}) == "b a ");
    CHECK(names(std::map<quay::tide, int>{{quay::tide::high, 1}, {quay::tide::low, 2}}) == "ebb Ebb ");
    CHECK(names(std::unordered_map<quay::tide, int>{{quay::tide::high, 1}, {quay::tide::low, 2}}) == "Ebb ebb ");
    std::unordered_map<std::string, int> grown;
    for (char c = 'z'; c >= 'a'; --c)
        grown.emplace(std::string(1, c), 1);
    std::unordered_map<std::string, int> other(1000);
    for (char c = 'a'; c <= 'z'; ++c)
        other.emplace(std::string(1, c), 1);
    CHECK(names(grown) == names(other));
    CHECK(encode(grown) == encode(other));
    CHECK(names(std::unordered_map<text<1, 2>, int>{{text<1, 2>{"b"}, 1}, {text<1, 2>{"a"}, 2}}) == "a b ");
}

TEST_CASE("a name that is no enumerator cannot be encoded")
{
    CHECK_THROWS_AS(encode(std::map<quay::tide, int>{{static_cast<quay::tide>(7), 1}}), unencodable);
    CHECK_THROWS_AS(encode(std::unordered_map<std::string, int>{{"\xFF", 1}}), unencodable);
}
