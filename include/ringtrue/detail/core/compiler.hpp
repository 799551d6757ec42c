// SPDX-License-Identifier: BSL-1.0
// What the kit requires of a compiler, and what it takes from one beyond the standard, with a branch for compilers without it.
//
// Attributes of the namespace gnu are not here: the standard lets a compiler ignore those that it does not know.
#pragma once

#include <version>

#if __cplusplus < 202002L && (!defined _MSVC_LANG || _MSVC_LANG < 202002L)
#error "ringtrue requires C++20: compile with -std=c++20 or later"
#elif !defined __cpp_concepts || __cpp_concepts < 202002L
#error "ringtrue requires the concepts of C++20 as GCC 12 and Clang 19 have them"
#endif

// libc++ 19 has std::to_chars for double, but not std::from_chars: see detail/core/read_double.hpp.
#if defined __cpp_lib_to_chars
#define RINGTRUE_DETAIL_HAS_FROM_CHARS 1
#elif defined _LIBCPP_VERSION && !defined _WIN32
#define RINGTRUE_DETAIL_HAS_FROM_CHARS 0
#else
#error "ringtrue requires std::from_chars and std::to_chars for double in <charconv>, as libstdc++ 11 has them, or libc++"
#endif

#if defined __SSE2__ || defined _M_X64
#define RINGTRUE_DETAIL_SSE2 1
#else
#define RINGTRUE_DETAIL_SSE2 0
#endif

#if defined __GNUC__ // and clang
/// Behind the parameters of a lambda.
#define RINGTRUE_DETAIL_ALWAYS_INLINE __attribute__((always_inline))
/// The name of a function with its template argument, "… [with T = space::name; …]" or "… [T = space::name]", what stands in front
/// of the argument, and the characters of which one follows it.
#define RINGTRUE_DETAIL_FUNCTION_NAME __PRETTY_FUNCTION__
#define RINGTRUE_DETAIL_BEFORE_ARGUMENT "T = "
#define RINGTRUE_DETAIL_AFTER_ARGUMENT ";]"
/// Keeps the compiler from computing a pointer in a way that has no branch.
#define RINGTRUE_DETAIL_KEEP_BRANCH(p) asm("" : "+r"(p))
#else
#define RINGTRUE_DETAIL_ALWAYS_INLINE
#define RINGTRUE_DETAIL_FUNCTION_NAME __FUNCSIG__ // "… type_name<struct space::name>(void)"
#define RINGTRUE_DETAIL_BEFORE_ARGUMENT "type_name<"
#define RINGTRUE_DETAIL_AFTER_ARGUMENT ">"
#define RINGTRUE_DETAIL_KEEP_BRANCH(p) static_cast<void>(0)
#endif
