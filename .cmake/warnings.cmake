# SPDX-License-Identifier: BSL-1.0
# For this project's own programs and tests alone: a user's compiler may warn of what ours does not know.
add_library(ringtrue_warnings INTERFACE)
target_compile_options(ringtrue_warnings INTERFACE
    -Werror -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Woverloaded-virtual
    -Wnon-virtual-dtor -Wcast-align -Wundef)
