// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/core/fixed_string.hpp>

using ringtrue::detail::fixed_string;

template <fixed_string Text>
constexpr auto view_of = Text.view();

static_assert(view_of<""> == "");
static_assert(view_of<"größe"> == "größe");
static_assert(view_of<"a\0b">.size() == 3);
static_assert(std::string_view{fixed_string{"x"}} == "x");
