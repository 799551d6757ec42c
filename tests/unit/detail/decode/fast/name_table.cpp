// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/decode/fast/name_table.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <string>
#include <string_view>

using namespace ringtrue;
using namespace ringtrue::detail;

namespace toolbox {

struct drawer {
    bool a, ab, b;
    bool this_name_has_thirty_one_bytes_;
    bool this_name_has_thirty_two_bytes__;
};
BOOST_DESCRIBE_STRUCT(drawer, (), (a, ab, b, this_name_has_thirty_one_bytes_, this_name_has_thirty_two_bytes__))

constexpr auto contract_of(of<drawer>)
{
    using e = drawer;
    return describe("A drawer.", field(&e::a, "A."), field(&e::ab, "AB."), field(&e::b, "B."),
        field(&e::this_name_has_thirty_one_bytes_, "Long."), field(&e::this_name_has_thirty_two_bytes__, "Longer."));
}

} // namespace toolbox

namespace {

name_words words_of(std::string name)
{
    name += '"';
    name_words words{};
    for (std::size_t i = 0; i < name.size() && i < 32; ++i)
        words[i / 8] |= std::uint64_t{static_cast<unsigned char>(name[i])} << i % 8 * 8;
    return words;
}

template <class T>
std::size_t find(std::string const& name)
{
    auto const words = words_of(name);
    auto const place = name_table_of<T>::table.find(words);
    if (name.size() < 32) { // as it stands in a text, something behind it
        auto const text = name + "\":\"0123456789abcdef0123456789abcdef";
        REQUIRE(name_table_of<T>::table.find(text.data(), name.size()) == place);
    }
    return place;
}

} // namespace

TEST_CASE("each name is found at its place, and nothing else is")
{
    auto const& properties = keywords_of<circleloop::message_event>.properties;
    for (std::size_t i = 0; i < properties.size(); ++i)
        CHECK(find<circleloop::message_event>(std::string{properties[i].name}) == i + 1);
    for (auto const* const other : {"", "callID", "object ", "objec", "Object", "created\"", "originatingNumberE16"})
        CHECK(find<circleloop::message_event>(other) == 0);
    CHECK(name_table_of<circleloop::message_event>::table.factor != 0);
}

TEST_CASE("a factor will do that gives each name a place of its own")
{
    auto const check = []<class Made>(Made) {
        bool perfect = false;
        CHECK(Made::places_by(Made::factor, perfect) == Made::places);
        CHECK(perfect);
        static_cast<void>(Made::places_by(0, perfect));
        CHECK_FALSE(perfect);
    };
    check(name_table_of<circleloop::message_event>{});
    check(name_table_of<toolbox::drawer>{});
}

TEST_CASE("a name that does not fit is not found")
{
    CHECK(find<toolbox::drawer>("a") == 1);
    CHECK(find<toolbox::drawer>("ab") == 2);
    CHECK(find<toolbox::drawer>("b") == 3);
    CHECK(find<toolbox::drawer>("this_name_has_thirty_one_bytes_") == 4);
    CHECK(find<toolbox::drawer>("this_name_has_thirty_two_bytes__") == 0);
    CHECK(name_table_of<toolbox::drawer>::table.find({}) == 0);
}
