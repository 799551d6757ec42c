# SPDX-License-Identifier: BSL-1.0
# find_package(ringtrue): the targets ringtrue::ringtrue, ringtrue::tool and ringtrue::testing, and the functions.
include(CMakeFindDependencyMacro)
find_dependency(Boost 1.81 CONFIG)
find_package(CLI11 QUIET) # for ringtrue::tool alone, whose user is told by CMake where it is missing
find_package(rapidcheck QUIET) # these three for ringtrue::testing
find_package(Catch2 QUIET)
find_package(boost_json 1.81 QUIET CONFIG)

include("${CMAKE_CURRENT_LIST_DIR}/ringtrue-targets.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/ringtrue-functions.cmake")
