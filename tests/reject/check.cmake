# SPDX-License-Identifier: BSL-1.0
# Run with -DCOMMAND=… -DFILE=…, the compiler with its options: the file must not compile, and the compiler must say what it should:
#     // expected: …   in its first error, which is what people read
#     // noted: …      in a later error or a note, where the first error cannot say it
#     // names: …      anywhere: the member or type that is wrong
# The lines of source that compilers repeat do not count: they hold the words of checks that passed, too.
file(STRINGS ${FILE} wanted ENCODING UTF-8 REGEX "^// (expected|noted|names): ")
if(NOT wanted MATCHES "// (expected|noted): ")
  message(FATAL_ERROR "${FILE} does not say what is expected")
endif()
set(ENV{LC_ALL} C) # or "error:" is a word of another language
execute_process(
  COMMAND ${COMMAND} -fsyntax-only ${FILE}
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status EQUAL 0)
  message(FATAL_ERROR "${FILE} compiles")
endif()
if(output MATCHES "-Winvalid-pch|precompiled header|PCH file")
  message(FATAL_ERROR "the precompiled header does not fit:\n${output}")
endif()
string(REGEX REPLACE "\n *[0-9]* \\|[^\n]*" "" said "\n${output}")
string(REGEX MATCH " error: [^\n]*" first "${said}")
foreach(line IN LISTS wanted)
  string(REGEX REPLACE "^// [a-z]+: " "" text "${line}")
  if(line MATCHES "^// expected: ")
    string(FIND "${first}" "${text}" at)
  else()
    string(FIND "${said}" "${text}" at)
  endif()
  if(at EQUAL -1)
    message(FATAL_ERROR "${FILE} is refused without the words\n  ${line}\nby\n${output}")
  endif()
endforeach()
