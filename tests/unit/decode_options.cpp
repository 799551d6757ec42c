// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/decode_options.hpp>

// What is said of the defaults to users; what each of them does is tested where it is read.
static_assert(!ringtrue::decode_options{}.closed);
static_assert(!ringtrue::decode_options{}.show_personal);
static_assert(ringtrue::decode_options{}.max_size == 1048576);
static_assert(ringtrue::decode_options{}.max_violations == 100);
static_assert(ringtrue::detail::size_limit({}) == 1048576);
static_assert(ringtrue::detail::size_limit({.max_size = static_cast<std::size_t>(-1)}) == 536870912);
static_assert(ringtrue::decode_options{}.max_depth == 32);
