// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/tool/detail/program/failure.hpp>

// What scripts and CI see of the programs.
static_assert(ringtrue::tool::success == 0 && ringtrue::tool::contract_broken == 1 && ringtrue::tool::trouble == 2);
