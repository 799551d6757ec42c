#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Builds the fuzz targets as ClusterFuzzLite and OSS-Fuzz want them: into $OUT, with $CXX, $CXXFLAGS and $LIB_FUZZING_ENGINE, from
# $SRC/ringtrue. For each <target>: the program, <target>_seed_corpus.zip, <target>.dict and <target>.options. There is nothing but
# headers to find, Boost.JSON is compiled with the targets.
set -euo pipefail
: "${CXX:?names the C++ compiler}" "${OUT:?is the folder that the targets go to}" "${SRC:?is the folder that has ringtrue}" \
    "${LIB_FUZZING_ENGINE:?is the engine to link}"
cd "$SRC/ringtrue"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

read -ra flags <<<"${CXXFLAGS:-}"
flags+=(-std=c++20 -O2 -Iinclude -Itests)
[ "${FUZZING_ENGINE:-libfuzzer}" != libfuzzer ] || flags+=(-DRINGTRUE_LIBFUZZER) # the only one with LLVMFuzzerMutate
read -ra engine <<<"$LIB_FUZZING_ENGINE"
targets="$(fuzz/run --list)"

echo '#include <boost/json/src.hpp>' >"$work/boost_json.cpp"
compile() { "$CXX" "${flags[@]}" -c "$1" -o "$work/$(basename "$1" .cpp).o"; }
sources=("$work/boost_json.cpp" fuzz/circleloop_contracts.cpp fuzz/observatory_contracts.cpp tests/contract/valijson_law.cpp)
for source in "${sources[@]}"; do
    compile "$source"
done
ar rcs "$work/shared.a" "$work"/*.o

"$CXX" "${flags[@]}" fuzz/seeds.cpp "$work/shared.a" -o "$work/seeds"
"$work/seeds" "$work/inputs"
for target in $targets; do
    "$CXX" "${flags[@]}" "fuzz/$target.cpp" "$work/shared.a" "${engine[@]}" -o "$OUT/$target"
    cp "$work/inputs/$target.dict" "$OUT/$target.dict"
    printf '[libfuzzer]\nmax_len = 4096\n' >"$OUT/$target.options"
    fuzz/corpus.py pack "$OUT/${target}_seed_corpus.zip" "fuzz/corpus/$target.zip" "$work/inputs/$target"
done
