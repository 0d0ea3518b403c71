# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack for each generator: which parts go in. Debian has places and papers of its own, the others bring the licences.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(parts program debian)
else()
    set(parts program elsewhere)
endif()
list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)
set(CPACK_INSTALL_CMAKE_PROJECTS)
foreach(part IN LISTS parts)
    list(APPEND CPACK_INSTALL_CMAKE_PROJECTS ${build} kitesync ${part} /)
endforeach()

# The packages of distributions are for /usr; an archive is unpacked anywhere.
if(CPACK_GENERATOR MATCHES "DEB|RPM")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_INSTALL_PREFIX /usr)
endif()
