# SPDX-License-Identifier: BSL-1.0
# What `cmake --install` lays down: headers, and what find_package and pkg-config read. All of it can be moved.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir "${CMAKE_INSTALL_DATADIR}/cmake/ringtrue")
target_include_directories(ringtrue INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
install(DIRECTORY include/ DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(TARGETS ringtrue ringtrue_tool ringtrue_testing EXPORT ringtrue)
install(EXPORT ringtrue NAMESPACE ringtrue:: FILE ringtrue-targets.cmake DESTINATION "${package_dir}")

write_basic_package_version_file(ringtrue-config-version.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(
    FILES .cmake/ringtrue-config.cmake .cmake/ringtrue-functions.cmake
        "${CMAKE_CURRENT_BINARY_DIR}/ringtrue-config-version.cmake"
    DESTINATION "${package_dir}")

set(pkgconfig_dir "${CMAKE_INSTALL_DATADIR}/pkgconfig")
file(RELATIVE_PATH to_include "${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig" "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
configure_file(.cmake/ringtrue.pc.in ringtrue.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/ringtrue.pc" DESTINATION "${pkgconfig_dir}")
