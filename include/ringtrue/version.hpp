// SPDX-License-Identifier: BSL-1.0
// The version of the kit. CMake, pkg-config, the packages and the programs' --version read it from here.
#pragma once

#define RINGTRUE_VERSION_MAJOR 0
#define RINGTRUE_VERSION_MINOR 2
#define RINGTRUE_VERSION_PATCH 0
