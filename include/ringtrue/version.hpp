// SPDX-License-Identifier: BSL-1.0
// The version of ringtrue, and the inline namespace that carries it. CMake, pkg-config, the packages and the programs' --version
// read the version from here.
#pragma once

#include <ringtrue/detail/core/compiler.hpp>

#define RINGTRUE_VERSION_MAJOR 0
#define RINGTRUE_VERSION_MINOR 2
#define RINGTRUE_VERSION_PATCH 0

/// The version as one number that grows with each version: 200 is 0.2.0, 10203 is 1.2.3.
#define RINGTRUE_VERSION (RINGTRUE_VERSION_MAJOR * 10000 + RINGTRUE_VERSION_MINOR * 100 + RINGTRUE_VERSION_PATCH)

// How decode reads valid text. By default, a file compiled with optimisation has the fast path. Without optimisation it would not
// be faster, and would add half to the compile time. The path is part of the namespace of all names here, so that files with and
// without it can be linked into one program. Your own structs are in your own namespace: files that share an event, or pass types
// of ringtrue to each other, need the same path. If their optimisation differs, define RINGTRUE_FAST_PATH or RINGTRUE_NO_FAST_PATH
// for all of them. If they do not agree, the linker does not find functions that have a type of ringtrue as a parameter.
#if defined RINGTRUE_PATH_BY_ENVIRONMENT
#define RINGTRUE_DETAIL_PATH any // for this project's own tests, see detail/core/path.hpp
#elif defined RINGTRUE_FAST_PATH && defined RINGTRUE_NO_FAST_PATH
#error "RINGTRUE_FAST_PATH and RINGTRUE_NO_FAST_PATH are both defined: define one of them"
#elif defined RINGTRUE_NO_FAST_PATH || (!defined RINGTRUE_FAST_PATH && !defined __OPTIMIZE__)
#define RINGTRUE_DETAIL_PATH full
#define RINGTRUE_DETAIL_HAS_FAST_PATH 0
#elif RINGTRUE_DETAIL_SSE2
#define RINGTRUE_DETAIL_PATH fast
#else
#define RINGTRUE_DETAIL_PATH portable
#endif
#ifndef RINGTRUE_DETAIL_HAS_FAST_PATH
#define RINGTRUE_DETAIL_HAS_FAST_PATH 1
#endif

#define RINGTRUE_DETAIL_ABI_NAME(MAJOR, MINOR, PATCH, PATH) v##MAJOR##_##MINOR##_##PATCH##_##PATH
#define RINGTRUE_DETAIL_ABI(MAJOR, MINOR, PATCH, PATH) RINGTRUE_DETAIL_ABI_NAME(MAJOR, MINOR, PATCH, PATH)

/// The inline namespace of all names, such as v0_2_0_fast.
#define RINGTRUE_ABI \
    RINGTRUE_DETAIL_ABI(RINGTRUE_VERSION_MAJOR, RINGTRUE_VERSION_MINOR, RINGTRUE_VERSION_PATCH, RINGTRUE_DETAIL_PATH)
