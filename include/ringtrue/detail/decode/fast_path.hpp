// SPDX-License-Identifier: BSL-1.0
// The fast path of decode. Where a file is compiled without it, the recogniser's headers are not read.
#pragma once

#include <ringtrue/version.hpp>

#if RINGTRUE_DETAIL_HAS_FAST_PATH
#include <ringtrue/detail/decode/fast/recognised.hpp>
#else
namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Stands for the recogniser, which reads no type.
template <class T>
struct recognised {
    static constexpr bool is_possible = false;
};

} // namespace ringtrue::detail
#endif
