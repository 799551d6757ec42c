// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/pattern/compiler.hpp>

using namespace ringtrue::detail;

namespace {

constexpr std::size_t size_of(std::string_view text) { return pattern_compiler{text}.compile().size; }

} // namespace

// What is outside the portable subset has no program; what is inside has one, if only to accept.
static_assert(size_of("") == 1);
static_assert(size_of("a") == 3);
static_assert(size_of("[a-cx]") == 4);
static_assert(size_of("a{3}") == 7);
static_assert(size_of("a|b") == 7);
static_assert(size_of("(a)") == size_of("a"));
static_assert(size_of("é😀") == 5, "a code point each, however many bytes it has");
static_assert(size_of(".") == 0 && size_of("a$") == 0 && size_of("(a") == 0 && size_of("[]") == 0);

// A class of n ranges takes 1 + n instructions, and a pattern takes at most `most` of them.
static_assert(size_of("[a]{499}") == 999);
static_assert(size_of("[a]{500}") == 0, "1001 with the one that accepts");
static_assert(size_of("[a]{999}") == 0);
static_assert(size_of("[a]{1000}") == 0);
