# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with.
add_library(naober_options INTERFACE)
target_include_directories(naober_options INTERFACE ${CMAKE_SOURCE_DIR}/app)
target_compile_definitions(
    naober_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
                             QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
                             NAOBER_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(naober_options INTERFACE /W4 /utf-8)
else()
    target_compile_options(naober_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow
                                                    -Wnon-virtual-dtor -Wold-style-cast)
endif()
if(NAOBER_WARNINGS_AS_ERRORS)
    if(MSVC)
        target_compile_options(naober_options INTERFACE /WX)
    else()
        target_compile_options(naober_options INTERFACE -Werror)
    endif()
endif()
if(NAOBER_SANITIZE)
    target_compile_options(naober_options INTERFACE -fsanitize=address,undefined
                                                    -fno-omit-frame-pointer
                                                    -fno-sanitize-recover=undefined)
    target_link_options(naober_options INTERFACE -fsanitize=address,undefined)
endif()

# naober_layer(NAME SOURCES a.cpp a.h … LINKS target …): one layer of app/README.md as a static
# library. A layer links only the layers below it, so that a wrong include does not link.
function(naober_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PRIVATE_LINKS")
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC naober_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

# naober_test(tst_x SOURCES … LINKS … [LABELS …] [TIMEOUT seconds] [RUNNER script]): a Qt Test program,
# run offscreen by ctest, or by a script that gives it what it needs.
function(naober_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT;RUNNER" "SOURCES;LINKS;LABELS;ENVIRONMENT")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE naober_options Qt6::Test ${arg_LINKS})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(
        ${name} PRIVATE NAOBER_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                        NAOBER_BINARY_DIR="${CMAKE_BINARY_DIR}"
                        NAOBER_SHARED_DATA="${CMAKE_SOURCE_DIR}/../shared/data")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${arg_RUNNER} $<TARGET_FILE:${name}>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(
        ${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
                           ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TZ=Europe/Amsterdam;LC_ALL=C.UTF-8;${arg_ENVIRONMENT}")
endfunction()
