# SPDX-License-Identifier: BSL-1.0
# What `cmake --install` installs; all of it is relocatable. Component `runtime`: the programs, their manual pages and the schema
# files (the rules for both are in schema/CMakeLists.txt). Component `development`: the headers, and what find_package and
# pkg-config read.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

foreach(component IN ITEMS runtime development) # either may be installed alone
    install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT ${component})
endforeach()

set(package_dir "${CMAKE_INSTALL_DATADIR}/cmake/ringtrue")
target_include_directories(ringtrue INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
install(DIRECTORY include/ DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development FILES_MATCHING PATTERN "*.hpp")
install(TARGETS ringtrue ringtrue_tool ringtrue_testing EXPORT ringtrue COMPONENT development)
install(EXPORT ringtrue NAMESPACE ringtrue:: FILE ringtrue-targets.cmake DESTINATION "${package_dir}" COMPONENT development)

write_basic_package_version_file(ringtrue-config-version.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(
    FILES .cmake/ringtrue-config.cmake .cmake/ringtrue-functions.cmake
        "${CMAKE_CURRENT_BINARY_DIR}/ringtrue-config-version.cmake"
    DESTINATION "${package_dir}" COMPONENT development)

set(pkgconfig_dir "${CMAKE_INSTALL_DATADIR}/pkgconfig")
file(RELATIVE_PATH to_include "${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig" "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
configure_file(.cmake/ringtrue.pc.in ringtrue.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/ringtrue.pc" DESTINATION "${pkgconfig_dir}" COMPONENT development)
