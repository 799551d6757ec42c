# SPDX-License-Identifier: BSL-1.0
# The Debian packages, one for each component: `cmake --build BUILD && cpack --config BUILD/CPackConfig.cmake -B FOLDER`.
# With SOURCE_DATE_EPOCH set, the same sources, compiler and umask give the same bytes.
set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_CONTACT "ringtrue maintainers <maintainers@ringtrue.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/debian-files.cmake")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ringtrue)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION [[
check CircleLoop webhook payloads, and their JSON Schema files
circleloop-contract checks payloads against the contract of CircleLoop's
webhook events and prints every violation with its place in the payload.
circleloop-schema writes the contract as JSON Schema files, and tells
whether existing files are up to date.
.
The schema files themselves, in dialects 2020-12 and draft-07, and for
languages whose regular expressions need it with lookaheads, are in
/usr/share/ringtrue/schema.]])

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME ringtrue-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libboost1.81-dev | libboost-dev (>= 1.81)")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS "ringtrue, libboost-json1.81-dev, libcli11-dev, librapidcheck-dev, catch2")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION [[
header-only C++20 kit for webhook events described once
ringtrue derives a JSON codec, JSON Schema files, property-based contract
tests and command-line programs from one description of an event, a C++
struct with documented and constrained members.
.
This package contains the headers, and the files that CMake's find_package
and pkg-config read. The contract suite also needs RapidCheck, Catch2 and
Boost.JSON; programs over a catalog of events need CLI11.]])

include(CPack)
