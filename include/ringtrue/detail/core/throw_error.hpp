// SPDX-License-Identifier: BSL-1.0
// Throws an exception, also where exceptions are turned off.
#pragma once

#include <ringtrue/version.hpp>

#ifndef __cpp_exceptions
#include <boost/throw_exception.hpp>
#endif

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Throws the error. With -fno-exceptions, calls boost::throw_exception, which a program then defines by itself.
template <class Error>
[[noreturn, gnu::cold]] void throw_error(Error const& error)
{
#ifdef __cpp_exceptions
    throw error;
#else
    boost::throw_exception(error, boost::source_location{});
#endif
}

} // namespace ringtrue::detail
