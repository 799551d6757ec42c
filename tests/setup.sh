# SPDX-License-Identifier: BSL-1.0
# Sourced by schema/generate, tests/run, and the scripts of fuzz/: installs packages that are missing, and only those.
# shellcheck shell=bash

# What tests and fuzz targets are built with, by any compiler.
build_packages=(g++ cmake ninja-build libboost1.81-dev libboost-json1.81-dev libcli11-dev catch2 librapidcheck-dev libvalijson-dev
    clang-19 libclang-rt-19-dev python3)

say() { printf '\n== %s\n' "$*"; }

# Debian 12 or a system that is made from it, by its own word.
is_debian() (
    [ -r /etc/os-release ] && . /etc/os-release && [[ " ${ID:-} ${ID_LIKE:-} " == *" debian "* ]] && command -v apt-get >/dev/null
)

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# need PACKAGE…: returns once all of them are installed.
need() {
    if ! is_debian; then
        echo "This is no Debian, so nothing is installed for you. What is needed, by Debian's names: $*" >&2
        exit 1
    fi
    local package missing=()
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"

    # Temporary files, and those of a compiler cache, stay in the checkout. Not before: apt's own user may not write here.
    export TMPDIR="$PWD/build/tmp" CCACHE_DIR="$PWD/build/ccache"
    mkdir -p "$TMPDIR"
}

# run_afl_fuzz ARGUMENT…: afl-fuzz as it is, but for any machine, and for no terminal.
run_afl_fuzz() { AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 afl-fuzz "$@"; }

install_packages() {
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Packages are missing, and there is no sudo to install them with: $*" >&2
            exit 1
        fi
        root=(sudo)
    fi
    say "installing with apt-get: $*"
    "${root[@]}" apt-get -qq update
    # --no-remove: Debian's Boost 1.81 would replace its 1.74, which other work may need.
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --no-install-recommends --no-remove "$@" >/dev/null
}
