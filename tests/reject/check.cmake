# SPDX-License-Identifier: BSL-1.0
# Run with -DCOMPILER=… -DINCLUDE=… -DBOOST=… -DFILE=…: the file must not compile, and the compiler must say what it should.
file(STRINGS ${FILE} wanted REGEX "^// (expected|names): ")
if(NOT wanted MATCHES "// expected: ")
  message(FATAL_ERROR "${FILE} does not say what is expected")
endif()
execute_process(
  COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I${INCLUDE} -I${BOOST} ${FILE}
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status EQUAL 0)
  message(FATAL_ERROR "${FILE} compiles")
endif()
foreach(line IN LISTS wanted)
  string(REGEX REPLACE "^// [a-z]+: " "" text "${line}")
  string(FIND "${output}" "${text}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "${FILE} is refused without the words\n  ${text}\nby\n${output}")
  endif()
endforeach()
