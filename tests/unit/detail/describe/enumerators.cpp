// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/describe/enumerators.hpp>

#include <ringtrue/contract.hpp>

using namespace ringtrue;

namespace {

enum class colour { red = 7, dark_red = -1, green };
BOOST_DESCRIBE_ENUM(colour, red, dark_red, green)

constexpr auto contract_of(of<colour>)
{
    return values(value(colour::green, "Go."), value(colour::dark_red, named("dark red"), "Stop, long ago."), value(colour::red, "Stop."));
}

enum old_style { yes, no };
BOOST_DESCRIBE_ENUM(old_style, yes, no)
constexpr auto contract_of(of<old_style>) { return values(value(yes, "Yes."), value(no, "No.")); }

} // namespace

static_assert(detail::enumerators<colour>::size == 3);
static_assert(detail::enumerator_names<colour>[0].name == "green", "in the order of values(…)");
static_assert(detail::enumerator_names<colour>[1].name == "dark red");
static_assert(detail::enumerator_names<colour>[2].description == "Stop.");
static_assert(detail::check_enumeration<colour>());
static_assert(keywords_of<colour>.enumeration.size() == 3);
static_assert(keywords_of<old_style>.enumeration[1].name == "no");
