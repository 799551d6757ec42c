// SPDX-License-Identifier: BSL-1.0
// Declares the types that codec and schema treat apart without a need for their definitions.
#pragma once

#include <ringtrue/version.hpp>

#include <cstddef>

namespace ringtrue::inline RINGTRUE_ABI {

struct other_members; // other_members.hpp
class unknown_event; // unknown_event.hpp

template <class Container, std::size_t Min, std::size_t Max>
struct sized; // sized.hpp

} // namespace ringtrue
