// SPDX-License-Identifier: BSL-1.0
// valijson as the independent validator of L12.
#pragma once

#include <ringtrue/testing/laws.hpp>

#include <string>

ringtrue::testing::validator make_valijson(std::string const& schema);
