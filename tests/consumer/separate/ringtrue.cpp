// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/src.hpp>
