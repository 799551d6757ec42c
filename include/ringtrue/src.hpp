// SPDX-License-Identifier: BSL-1.0
// Compiles in one file what does not depend on a type: parser, checker, and the words of violations. The others compile faster.
//
//     // all files: -DRINGTRUE_SEPARATE_COMPILATION
//
//     // ringtrue.cpp
//     #include <ringtrue/src.hpp>
//
// If no file includes this header, the linker does not find ringtrue::…::detail::read; if two do, it finds it twice. That file has
// the optimisation of the others, or RINGTRUE_FAST_PATH or RINGTRUE_NO_FAST_PATH is defined for all: see version.hpp.
#pragma once

#ifndef RINGTRUE_SEPARATE_COMPILATION
#error "ringtrue/src.hpp is for programs that define RINGTRUE_SEPARATE_COMPILATION for all their files: define it, or leave this header out"
#endif

#include <ringtrue/detail/validate/read.hpp>
#include <ringtrue/detail/validate/read_text.hpp>
