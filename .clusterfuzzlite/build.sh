#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Builds the fuzz targets for ClusterFuzzLite and OSS-Fuzz: from $SRC/ringtrue into $OUT, with $CXX, $CXXFLAGS and
# $LIB_FUZZING_ENGINE. Writes the program of each <target>, <target>_seed_corpus.zip (corpus and seeds), <target>.dict and
# <target>.options. The image needs headers only, because Boost.JSON is compiled with the targets.
set -euo pipefail
: "${CXX:?must name the C++ compiler}" "${OUT:?must be the folder for the targets}" "${SRC:?must be the folder that holds ringtrue}" \
    "${LIB_FUZZING_ENGINE:?must name the engine to link}"
cd "$SRC/ringtrue"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

read -ra flags <<<"${CXXFLAGS:-}"
flags+=(-std=c++20 -O2 -Iinclude -Itests)
if [ "${FUZZING_ENGINE:-libfuzzer}" = libfuzzer ]; then
    # Only libFuzzer has LLVMFuzzerMutate. Only functions of the kit are instrumented.
    flags+=(-DRINGTRUE_LIBFUZZER -fsanitize-coverage-allowlist=fuzz/instrumented.txt)
fi
read -ra engine <<<"$LIB_FUZZING_ENGINE"
targets="$(fuzz/run --list)"

# each FUNCTION NAME…: calls it with each name, as many at a time as there are processors.
each() {
    printf '%s\n' "${@:2}" | xargs -P "$(nproc)" -n 1 bash -euo pipefail -c "$(declare -p CXX flags engine work OUT); $(declare -f "$1"); $1 \"\$1\"" bash
}
compile() { "$CXX" "${flags[@]}" -c "$1" -o "$work/$(basename "$1" .cpp).o"; }
program() { "$CXX" "${flags[@]}" "fuzz/$1.cpp" "$work/shared.a" "${engine[@]}" -o "$OUT/$1"; }

echo '#include <boost/json/src.hpp>' >"$work/boost_json.cpp"
each compile "$work/boost_json.cpp" fuzz/circleloop_contracts.cpp fuzz/observatory_contracts.cpp fuzz/records_contracts.cpp tests/contract/valijson_law.cpp fuzz/seeds.cpp
"$CXX" "${flags[@]}" "$work"/*.o -o "$work/seeds"
rm "$work/seeds.o"
ar rcs "$work/shared.a" "$work"/*.o
each program $targets

"$work/seeds" "$work/inputs"
for target in $targets; do
    cp "$work/inputs/$target.dict" "$OUT/$target.dict"
    printf '[libfuzzer]\nmax_len = 4096\n' >"$OUT/$target.options"
    fuzz/corpus.py pack "$OUT/${target}_seed_corpus.zip" "fuzz/corpus/$target.zip" "$work/inputs/$target"
done
