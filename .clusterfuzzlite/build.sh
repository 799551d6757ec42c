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
[ "${FUZZING_ENGINE:-libfuzzer}" != libfuzzer ] || flags+=(-DRINGTRUE_LIBFUZZER) # only libFuzzer has LLVMFuzzerMutate
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
