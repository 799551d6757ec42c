# SPDX-License-Identifier: BSL-1.0
# Sourced by schema/generate, tests/run, and the scripts of fuzz/: installs packages that are missing, and only those.
# shellcheck shell=bash

# What tests and fuzz targets are built with: by g++, by clang, and by both.
gcc_packages=(g++ cmake ninja-build libboost1.81-dev libboost-json1.81-dev libcli11-dev catch2 librapidcheck-dev libvalijson-dev python3)
clang_packages=(clang-19 libclang-rt-19-dev)
build_packages=("${gcc_packages[@]}" "${clang_packages[@]}")

say() { printf '\n== %s\n' "$*"; }

# fail MESSAGE: prints one line on stderr, after the name of the script ($script, or else $0), and exits with status 1.
fail() {
    echo "${script:-$0}: $*" >&2
    exit 1
}

# Debian 12 or a system that is made from it, by its own word.
is_debian() (
    [ -r /etc/os-release ] && . /etc/os-release && [[ " ${ID:-} ${ID_LIKE:-} " == *" debian "* ]] && command -v apt-get >/dev/null
)

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# need PACKAGE…: returns once all of them are installed; exits with a line that names them where they cannot be.
need() {
    is_debian || fail "this system is not Debian, so nothing is installed; needed, by Debian's names: $*"
    local package missing=()
    for package in "$@"; do
        is_installed "$package" || [[ " ${missing[*]} " == *" $package "* ]] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"

    # Temporary files, and those of a compiler cache, stay in the checkout. Not before: apt's own user may not write here.
    export TMPDIR="$PWD/build/tmp" CCACHE_DIR="$PWD/build/ccache"
    local error
    error="$(mkdir -p "$TMPDIR" 2>&1)" || fail "$error"
}

# run_afl_fuzz ARGUMENT…: afl-fuzz as it is, but for any machine, and for no terminal.
run_afl_fuzz() { AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 afl-fuzz "$@"; }

install_packages() {
    local root=() output removed
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "packages are missing, and there is no sudo to install them: $*"
        root=(sudo)
    fi
    say "installing with apt-get: $*"
    # --no-remove: Debian's Boost 1.81 would replace its 1.74, which other work may need.
    output="$("${root[@]}" apt-get -qq update 2>&1 && "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --no-install-recommends --no-remove "$@" 2>&1)" && return
    removed="$(apt-get -qq install --simulate --no-install-recommends "$@" 2>&1 | sed -n 's/^Remv \([^ ]*\).*/\1/p' | paste -sd ' ')"
    [ -z "$removed" ] || fail "$* would replace installed packages: if nothing else needs $removed, run: apt-get install --no-install-recommends $*"
    fail "apt-get cannot install $*: $(grep -m 1 '^[EW]: ' <<<"$output" || tail -n 1 <<<"$output")"
}
