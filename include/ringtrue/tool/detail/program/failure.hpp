// SPDX-License-Identifier: BSL-1.0
// How the programs end.
#pragma once

#include <ringtrue/version.hpp>

#include <stdexcept>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

enum exit_status : int {
    success = 0,
    contract_broken = 1, // a payload or a file is not what the contract says
    trouble = 2, // wrong usage, or something cannot be read or written
};

/// A reason to stop with exit status 2.
struct failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace ringtrue::tool::detail
