// SPDX-License-Identifier: BSL-1.0
// Boost.JSON without its library, with which unit tests compare.
#include <boost/json/src.hpp>
