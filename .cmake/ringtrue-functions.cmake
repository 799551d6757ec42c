# SPDX-License-Identifier: BSL-1.0
# For events of your own: a library of their codecs, both programs over a catalog, and tests. find_package(ringtrue) and
# add_subdirectory bring these in. The programs need CLI11. They are ordinary executables, NAME-schema and NAME-contract: link to
# them what HEADER needs.
#
# ringtrue_add_contract(NAME HEADER file TYPES type…)
#     builds the static library NAME, which has the codecs of these types. Files that link it and include HEADER compile faster.
#     HEADER  declares RINGTRUE_EXTERN_CODEC of each type (ringtrue/extern_codec.hpp); relative to the current source folder
#     TYPES   the C++ names of events or unions. The linker names one that is declared, used, and not listed here.
#
#     ringtrue_add_contract(acme HEADER acme.hpp TYPES acme::event)
#     target_link_libraries(receiver PRIVATE acme)
#
# ringtrue_generate_schema(NAME HEADER file CATALOG name OUTPUT folder [DIALECT 2020-12|draft-07] [CLOSED] [LOOKAHEAD])
#     builds NAME-schema, which writes the catalog's JSON Schema files; the build runs it whenever a header has changed.
#     HEADER     declares the catalog; relative to the current source folder
#     CATALOG    the catalog's C++ name
#     OUTPUT     the folder of the schema files; relative to the current binary folder
#     DIALECT    2020-12 where none is named
#     CLOSED     refuse members that the contract does not name
#     LOOKAHEAD  end patterns with a lookahead, for languages whose $ also matches before a final newline
#
#     ringtrue_generate_schema(acme HEADER acme.hpp CATALOG acme::catalog OUTPUT schema)
#
# ringtrue_add_contract_tests(NAME HEADER file CATALOG name SAMPLES file… [EVENT name] [SCHEMA folder [DIALECT …] [LOOKAHEAD]] [CLOSED])
#     builds NAME-contract, which holds payloads against the contract, and adds tests. Another call with the same NAME adds
#     more of them.
#     SAMPLES  payloads that have to be valid, one a file; relative to the current source folder
#     EVENT    which event they are, for a catalog whose payloads do not say it themselves
#     SCHEMA   schema files that have to be up to date; relative to the current source folder, for files under version
#              control. NAME-schema writes them anew; it is built, but run only where ringtrue_generate_schema asks for it.
#
#     ringtrue_add_contract_tests(acme HEADER acme.hpp CATALOG acme::catalog SAMPLES ring.json missed.json SCHEMA schema)
#
# ringtrue_add_contract_suite(NAME HEADER file CONTRACTS type…)
#     builds NAME-laws, which holds the laws of a contract for each of the types, and adds it as a test. Needs RapidCheck,
#     Catch2 (2 or 3) and Boost.JSON.
#     HEADER     declares the types; relative to the current source folder
#     CONTRACTS  the C++ names of described events or unions
#
#     ringtrue_add_contract_suite(acme HEADER acme.hpp CONTRACTS acme::event)

function(ringtrue_add_contract name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADER" "TYPES")
    ringtrue_require_arguments(HEADER TYPES)
    cmake_path(ABSOLUTE_PATH arg_HEADER)
    list(REMOVE_DUPLICATES arg_TYPES)
    list(TRANSFORM arg_TYPES REPLACE "(.+)" "RINGTRUE_INSTANTIATE_CODEC(\\1)\n" OUTPUT_VARIABLE codecs)
    list(JOIN codecs "" codecs)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}-codecs.cpp")
    file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [[
#include <ringtrue/extern_codec.hpp>
#include "@arg_HEADER@"

@codecs@]])
    add_library("${name}" STATIC "${source}")
    target_link_libraries("${name}" PUBLIC ringtrue::ringtrue)
endfunction()

function(ringtrue_generate_schema name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "CLOSED;LOOKAHEAD" "HEADER;CATALOG;OUTPUT;DIALECT" "")
    ringtrue_require_arguments(HEADER CATALOG OUTPUT)
    ringtrue_add_program(schema)
    cmake_path(ABSOLUTE_PATH arg_OUTPUT BASE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
    ringtrue_schema_options(options)
    add_custom_command(TARGET "${name}-schema" POST_BUILD
        COMMAND "${name}-schema" --out "${arg_OUTPUT}" ${options} VERBATIM)
endfunction()

function(ringtrue_add_contract_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "CLOSED;LOOKAHEAD" "HEADER;CATALOG;EVENT;SCHEMA;DIALECT" "SAMPLES")
    ringtrue_require_arguments(HEADER CATALOG SAMPLES)
    ringtrue_add_program(contract)
    set(title "${name}-contract: the samples are valid")
    set(options)
    if(arg_EVENT)
        string(APPEND title " (${arg_EVENT})")
        list(APPEND options --event "${arg_EVENT}")
    endif()
    if(arg_CLOSED)
        list(APPEND options --closed)
    endif()
    add_test(NAME "${title}"
        COMMAND "${name}-contract" check ${options} ${arg_SAMPLES}
        WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")

    if(arg_SCHEMA)
        ringtrue_add_program(schema)
        ringtrue_schema_options(options)
        list(PREPEND options --out "${arg_SCHEMA}")
        list(JOIN options " " shown)
        add_test(NAME "${name}-schema: the files are up to date (${name}-schema ${shown} writes them anew)"
            COMMAND "${name}-schema" ${options} --check
            WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
endfunction()

function(ringtrue_add_contract_suite name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADER" "CONTRACTS")
    ringtrue_require_arguments(HEADER CONTRACTS)
    if(NOT TARGET rapidcheck)
        find_package(rapidcheck REQUIRED)
    endif()
    if(NOT TARGET Catch2::Catch2)
        find_package(Catch2 REQUIRED)
    endif()
    if(NOT TARGET Boost::json)
        find_package(boost_json 1.81 REQUIRED CONFIG)
    endif()
    cmake_path(ABSOLUTE_PATH arg_HEADER)
    set(program "${name}-laws")
    set(suites)
    foreach(contract IN LISTS arg_CONTRACTS)
        string(MAKE_C_IDENTIFIER "${contract}" variable)
        string(APPEND suites "ringtrue::testing::contract_suite<${contract}> const suite_${variable}{\"${contract}\"};\n")
    endforeach()
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${program}.cpp")
    file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [[
#include <ringtrue/testing/contract_suite.hpp>
#include "@arg_HEADER@"

@suites@]])
    if(TARGET Catch2::Catch2WithMain)
        add_executable("${program}" "${source}")
        target_link_libraries("${program}" PRIVATE ringtrue::testing Catch2::Catch2WithMain)
    else()
        set(main "${CMAKE_CURRENT_BINARY_DIR}/${program}-main.cpp")
        file(CONFIGURE OUTPUT "${main}" @ONLY CONTENT "#define CATCH_CONFIG_MAIN\n#include <catch2/catch.hpp>\n")
        add_executable("${program}" "${source}" "${main}")
        target_link_libraries("${program}" PRIVATE ringtrue::testing)
    endif()
    add_test(NAME "${program}: the laws hold" COMMAND "${program}")
    set_tests_properties("${program}: the laws hold" PROPERTIES TIMEOUT 14400) # for many cases
endfunction()

# The rest serves the functions above, and reads their variables.

function(ringtrue_require_arguments)
    foreach(argument IN LISTS ARGN)
        if(NOT arg_${argument})
            message(FATAL_ERROR "${argument} is missing")
        endif()
    endforeach()
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "nothing is known of: ${arg_UNPARSED_ARGUMENTS}")
    endif()
endfunction()

function(ringtrue_schema_options variable)
    set(options)
    if(arg_DIALECT)
        list(APPEND options --dialect "${arg_DIALECT}")
    endif()
    if(arg_CLOSED)
        list(APPEND options --closed)
    endif()
    if(arg_LOOKAHEAD)
        list(APPEND options --lookahead)
    endif()
    set(${variable} "${options}" PARENT_SCOPE)
endfunction()

# NAME-schema or NAME-contract, unless an earlier call has added it.
function(ringtrue_add_program kind)
    set(program "${name}-${kind}")
    if(TARGET "${program}")
        return()
    endif()
    find_package(CLI11 REQUIRED)
    cmake_path(ABSOLUTE_PATH arg_HEADER)
    set(main "${CMAKE_CURRENT_BINARY_DIR}/${program}.cpp")
    file(CONFIGURE OUTPUT "${main}" @ONLY CONTENT [[
#include <ringtrue/tool/@kind@_main.hpp>
#include "@arg_HEADER@"

int main(int argc, char** argv) { return ringtrue::tool::@kind@_main(@arg_CATALOG@, argc, argv); }
]])
    add_executable("${program}" "${main}")
    target_link_libraries("${program}" PRIVATE ringtrue::tool)
endfunction()
