// SPDX-License-Identifier: BSL-1.0
// What most tests include, compiled once for all of them. No header of the kit is in here, so that a change of one does not compile
// all tests again, and a test that forgets to include what it uses of the kit does not compile.
#pragma once

#include "catch.hpp"

#include <boost/json.hpp>
#include <rapidcheck.h>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <boost/uuid/uuid.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>
