// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/describe/described_name.hpp>

using namespace ringtrue::detail;

struct length_descriptor {
    static constexpr auto name = "length";
};

static_assert(name_of<length_descriptor>.view() == "length");
static_assert(says_something("x") && says_something(" x "));
static_assert(!says_something("") && !says_something(" \t\n "));
