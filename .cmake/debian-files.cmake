# SPDX-License-Identifier: BSL-1.0
# Run by CPack between installing and packing: what Debian's policy wants in other places, other formats or compressed.
find_program(gzip NAMES gzip REQUIRED)
file(READ "${CMAKE_CURRENT_LIST_DIR}/../LICENSE" license)
string(STRIP "${license}" license)
string(REPLACE "\n\n" "\n.\n" license "${license}")
string(REPLACE "\n" "\n " license "${license}")
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH, if it is set
set(version "${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    string(TOUPPER "${component}" upper)
    set(package "${CPACK_DEBIAN_${upper}_PACKAGE_NAME}")
    set(share "${CPACK_TEMPORARY_DIRECTORY}/${component}${CPACK_PACKAGING_INSTALL_PREFIX}/share")
    set(doc "${share}/doc/${package}")
    file(REMOVE_RECURSE "${share}/doc") # LICENSE, whose text copyright has
    file(CONFIGURE OUTPUT "${doc}/copyright" @ONLY CONTENT [[
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: @CPACK_PACKAGE_NAME@
Upstream-Contact: @CPACK_PACKAGE_CONTACT@

Files: *
Copyright: 2026, the @CPACK_PACKAGE_NAME@ maintainers
License: BSL-1.0
 @license@
]])
    file(CONFIGURE OUTPUT "${doc}/changelog.Debian" @ONLY CONTENT [[
@CPACK_PACKAGE_NAME@ (@version@) unstable; urgency=medium

  * Release @CPACK_PACKAGE_VERSION@.

 -- @CPACK_PACKAGE_CONTACT@  @date@
]])
    file(GLOB manuals "${share}/man/man1/*.1")
    execute_process(COMMAND "${gzip}" -9n "${doc}/changelog.Debian" ${manuals} COMMAND_ERROR_IS_FATAL ANY)

    # Whatever the umask is of whoever packs.
    execute_process(COMMAND chmod -R u+rwX,go+rX,go-w "${CPACK_TEMPORARY_DIRECTORY}/${component}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
