// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/decode_options.hpp>

// What is said of the defaults to users; what each of them does is tested where it is read.
static_assert(!ringtrue::decode_options{}.refuse_unknown_members);
static_assert(!ringtrue::decode_options{}.show_personal);
static_assert(ringtrue::decode_options{}.max_size == 1048576);
static_assert(ringtrue::decode_options{}.max_depth == 32);
