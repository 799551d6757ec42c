// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/describe/members.hpp>

#include <ringtrue/contract.hpp>

using namespace ringtrue;

namespace {

struct room {
    int number;
    bool const* unused_by_contract; // Boost.Describe knows it, whatever its type
    std::string_view name;
};
BOOST_DESCRIBE_STRUCT(room, (), (number, unused_by_contract, name))

constexpr auto contract_of(of<room>)
{
    return describe("A room.", field(&room::number, "Its number."), field(&room::unused_by_contract, named("1st"), "Nothing."),
        field(&room::name, "Its name."));
}

struct empty {};
BOOST_DESCRIBE_STRUCT(empty, (), ())
constexpr auto contract_of(of<empty>) { return describe("Nothing."); }

} // namespace

static_assert(detail::members<room>::size == 3);
static_assert(detail::members<empty>::size == 0 && detail::contract<empty>.size == 0);
static_assert(detail::members<room>::at<0>::pointer == &room::number);
static_assert(std::is_same_v<detail::members<room>::type<1>, bool const*>);
static_assert(detail::field_at<room, 2>().description == "Its name.");
static_assert(detail::wire_name<room, 0>() == "number");
static_assert(detail::wire_name<room, 1>() == "1st");
static_assert(detail::wire_name<room, 2>() == "name", "no wire name is the C++ name");
