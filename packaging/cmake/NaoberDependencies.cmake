# SPDX-License-Identifier: GPL-3.0-or-later
# Every library that Naober is built on, found in one place. packaging/dependencies names the
# Debian packages; the README gives the reason for each.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Sql Test)
if(NAOBER_WINDOWS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Qml Quick QuickTest Svg TextToSpeech PrintSupport Widgets LinguistTools)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(libxml2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(libical REQUIRED IMPORTED_TARGET libical)
pkg_check_modules(microhttpd REQUIRED IMPORTED_TARGET libmicrohttpd)
pkg_check_modules(qrcodegencpp REQUIRED IMPORTED_TARGET qrcodegencpp)
