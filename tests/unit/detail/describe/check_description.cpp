// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/describe/check_description.hpp>

#include <ringtrue/contract.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

using namespace ringtrue;

namespace mixture {

/// Members of one type apart from each other, next to each other, and alone.
struct mixed {
    int a;
    bool b;
    int c;
    int d;
    std::string e;
    bool f;
};
BOOST_DESCRIBE_STRUCT(mixed, (), (a, b, c, d, e, f))

constexpr auto contract_of(of<mixed>)
{
    using m = mixed;
    return describe("Mixed.", field(&m::a, "A."), field(&m::b, "B."), field(&m::c, "C."), field(&m::d, "D."), field(&m::e, "E."), field(&m::f, "F."));
}

} // namespace mixture

namespace {

using mixture::mixed;

constexpr std::make_index_sequence<6> six;
constexpr auto next = detail::next_of_type<mixed>(six);

} // namespace

// What is right compiles; what is wrong, and what the compiler says of it, is under tests/reject.
static_assert(detail::check_description<mixed>());
static_assert(detail::all_in_place<mixed>(six));
static_assert(next == std::array<std::size_t, 6>{2, 5, 3, 3, 4, 5});
static_assert(detail::declared_before<mixed>(&mixed::a, &mixed::c));
static_assert(!detail::declared_before<mixed>(&mixed::d, &mixed::c));
static_assert(detail::same_member(&mixed::a, &mixed::a) && !detail::same_member(&mixed::a, &mixed::c) && !detail::same_member(&mixed::a, &mixed::b));
static_assert(detail::first_repeated(std::array<std::string_view, 3>{"a", "b", "a"}) == 2);
static_assert(detail::first_repeated(std::array<std::string_view, 2>{"a", "b"}) == 2, "their number, where none is");
static_assert(detail::is_made_from<mixed>(six));
static_assert(!detail::is_made_from<mixed>(std::make_index_sequence<7>{}));
