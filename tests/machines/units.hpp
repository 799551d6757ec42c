// SPDX-License-Identifier: BSL-1.0
// What most unit tests include, as in tests/precompiled.hpp, without RapidCheck, which is a library.
#pragma once

#include "catch.hpp"

#include <boost/json.hpp>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <boost/uuid/uuid.hpp>

#include <map>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <variant>
#include <vector>
