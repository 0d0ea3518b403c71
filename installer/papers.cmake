# SPDX-License-Identifier: GPL-3.0-or-later
# What there is to read, in the folder "papers": README and what it links to. There, what resources/ has is beside it.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/README.md)
file(READ ${CMAKE_SOURCE_DIR}/README.md readme)
string(REPLACE "resources/docs" "docs" readme "${readme}")
string(REPLACE "resources/pictures" "pictures" readme "${readme}")
file(CONFIGURE OUTPUT elsewhere/README.md CONTENT "${readme}" @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/elsewhere/README.md ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${CMAKE_SOURCE_DIR}/LICENSE
    DESTINATION ${papers} COMPONENT elsewhere)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/LICENSES DESTINATION ${papers} COMPONENT elsewhere)

# Debian has names of its own for licence and changelog.
string(REGEX REPLACE "\\]\\(LICENSES?\\)" "](copyright)" readme "${readme}")
string(REPLACE "](CHANGELOG.md)" "](changelog.gz)" readme "${readme}")
file(CONFIGURE OUTPUT debian/README.md CONTENT "${readme}" @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/debian/README.md DESTINATION ${papers} COMPONENT debian)

install(FILES ${CMAKE_SOURCE_DIR}/CONTRIBUTING.md ${CMAKE_SOURCE_DIR}/SECURITY.md DESTINATION ${papers} COMPONENT program)
install(DIRECTORY ${resources}/docs ${resources}/pictures DESTINATION ${papers} COMPONENT program)
