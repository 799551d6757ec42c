// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/tool/detail/program/failure.hpp>

// What scripts and CI see of the programs.
static_assert(ringtrue::tool::detail::success == 0 && ringtrue::tool::detail::contract_broken == 1 && ringtrue::tool::detail::trouble == 2);
