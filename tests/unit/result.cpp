// SPDX-License-Identifier: BSL-1.0
// A result holds a value or violations, whatever is assigned to it and whatever throws.
#include <ringtrue/result.hpp>

#include "catch.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

using namespace ringtrue;

namespace {

violations one_violation(std::string const& pointer)
{
    violations all(1);
    all[0].pointer = pointer;
    all[0].expected = "an integer";
    all[0].found = "\"x\"";
    return all;
}

/// Has no default constructor. Copies and moves throw when told to; `alive` counts its objects.
struct restless {
    static inline bool throws = false;
    static inline int alive = 0;

    int number;

    explicit restless(int n) : number{n} { ++alive; }
    restless(restless const& other) : number{other.number} { start(); }
    restless(restless&& other) : number{std::exchange(other.number, 0)} { start(); }
    restless& operator=(restless const& other) { return stop(), number = other.number, *this; }
    restless& operator=(restless&& other) { return stop(), number = other.number, *this; }
    ~restless() { --alive; }

    bool operator==(restless const&) const = default;

private:
    static void stop()
    {
        if (throws)
            throw std::runtime_error{"restless"};
    }

    static void start()
    {
        stop();
        ++alive;
    }
};

static_assert(!std::is_default_constructible_v<result<int>>);
static_assert(std::is_copy_constructible_v<result<int>> && std::is_copy_assignable_v<result<int>>);
static_assert(!std::is_copy_constructible_v<result<std::unique_ptr<int>>> && !std::is_copy_assignable_v<result<std::unique_ptr<int>>>);
static_assert(std::is_nothrow_move_constructible_v<result<std::string>> && !std::is_nothrow_move_constructible_v<result<restless>>);
static_assert(std::is_move_assignable_v<result<std::unique_ptr<int>>>);
static_assert(!std::is_convertible_v<result<int>, bool> && std::is_constructible_v<bool, result<int>>);
static_assert(!std::is_convertible_v<std::in_place_t, result<std::string>>);

} // namespace

TEST_CASE("a result holds a value, or violations")
{
    result<std::string> const value{"x"};
    CHECK(value);
    CHECK(value.has_value());
    CHECK_FALSE(value.has_error());
    CHECK(*value == "x");
    CHECK(value->size() == 1);
    CHECK(value.value() == "x");
    CHECK(value.error().empty());

    result<std::string> const none{one_violation("/created")};
    CHECK_FALSE(none);
    CHECK_FALSE(none.has_value());
    CHECK(none.has_error());
    CHECK(none.error() == one_violation("/created"));
}

TEST_CASE("results are equal if they hold equal values, or equal violations")
{
    result<int> const one{1};
    CHECK(one == result<int>{1});
    CHECK(one != result<int>{2});
    CHECK(one != result<int>{one_violation("")});
    CHECK(result<int>{one_violation("/a")} == result<int>{one_violation("/a")});
    CHECK(result<int>{one_violation("/a")} != result<int>{one_violation("/b")});
}

TEST_CASE("the value of a result without one throws all violations, and the first is the message")
{
    auto all = one_violation("/created");
    all.omitted = 2;
    result<int> none{all};
    auto const refuses = [&](auto&& call) {
        try {
            call();
            FAIL_CHECK("value() returned");
        } catch (invalid_document const& e) {
            CHECK(e.violations() == all);
            CHECK(std::string{e.what()} == to_string(all[0]) + " (and 2 more)");
        }
    };
    refuses([&] { (void)none.value(); });
    refuses([&] { (void)std::as_const(none).value(); });
    refuses([&] { (void)std::move(none).value(); });
}

TEST_CASE("a move-only value is moved out of a temporary result")
{
    auto const make = [] { return result<std::unique_ptr<int>>{std::make_unique<int>(7)}; };
    std::unique_ptr<int> const moved = *make();
    CHECK(*moved == 7);
    CHECK(*make().value() == 7);
    auto target = make();
    target = make();
    CHECK(**target == 7);
    target = one_violation("");
    CHECK(target.has_error());
}

TEST_CASE("a loop may run over the violations of a temporary result")
{
    std::string pointers;
    for (auto const& v : result<int>{one_violation("/created")}.error())
        pointers += v.pointer;
    CHECK(pointers == "/created");
}

TEST_CASE("a number is a value, never a number of violations")
{
    CHECK(*result<std::size_t>{3} == 3);
    CHECK(*result<std::size_t>{std::in_place, 3u} == 3);
}

TEST_CASE("each assignment leaves what the other holds, or throws and leaves a value or the same violations")
{
    result<restless> const value{std::in_place, 1};
    result<restless> const other{std::in_place, 2};
    result<restless> const none{one_violation("/a")};
    result<restless> const others{one_violation("/b")};
    for (auto const* from : {&value, &other, &none, &others})
        for (auto const* to : {&value, &other, &none, &others})
            for (bool const throws : {false, true}) {
                auto target = *to;
                auto source = *from;
                auto const alive = restless::alive;
                restless::throws = throws;
                bool thrown = false;
                try {
                    target = std::move(source);
                } catch (std::runtime_error const&) {
                    thrown = true;
                }
                restless::throws = false;
                CAPTURE(from->has_value(), to->has_value(), throws);
                CHECK(thrown == (throws && from->has_value()));
                CHECK(target == (thrown ? *to : *from));
                CHECK(restless::alive == alive - to->has_value() + target.has_value());
            }
    auto same = value;
    same = *&same;
    CHECK(same == value);
}
