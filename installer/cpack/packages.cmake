# SPDX-License-Identifier: GPL-3.0-or-later
# CPack. What is in which package and what differs between them is in forgenerator.cmake, which cpack reads once a generator.

set(CPACK_PACKAGE_NAME kitesync)
set(CPACK_PACKAGE_VENDOR "The Kitesync developers")
set(CPACK_PACKAGE_CONTACT ${KITESYNC_MAINTAINER})
set(CPACK_PACKAGE_HOMEPAGE_URL ${KITESYNC_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "copy Buildkite data into a database of your own")
set(CPACK_PACKAGE_DESCRIPTION
"Kitesync copies an organization's Buildkite data (pipelines, agents, builds,
and every attempt of every job) into a database, and keeps the copy right:
also after retries of old builds, crashes, lost connections and request
limits. Then which steps are flaky, how long jobs wait for an agent, and who
keeps the agents busy is one SQL query away.
.
It has a window with a wizard, a dashboard and a schedule, and a command line
for servers. SQLite works as it comes; PostgreSQL, MariaDB, MySQL and ODBC
data sources want Qt's drivers for them, which packages of their own have.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpack/forgenerator.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/cpack/beforepacking.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/cpack/afterpacking.cmake)
set(CPACK_THREADS 0)

# Debian.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# What the program loads when it needs it (a search for QLibrary finds the places) no linker tells dpkg-shlibdeps of.
set(needed ca-certificates)
file(STRINGS loaded.txt loaded)
set(required ca-certificates)
foreach(library IN LISTS loaded)
    if(NOT library MATCHES "/")
        list(APPEND required "${library}()(64bit)")
    endif()
    execute_process(COMMAND dpkg-query -S "*/${library}" OUTPUT_VARIABLE owner ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    string(REGEX REPLACE ":.*" "" owner "${owner}")
    list(APPEND needed ${owner})
endforeach()
list(JOIN needed ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc" "default-dbus-session-bus | dbus-session-bus"
    libqt6sql6-psql libqt6sql6-mysql libqt6sql6-odbc qt6-qpa-plugins qt6-wayland qt6-translations-l10n xdg-utils)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_SUGGESTS "odbc-postgresql | odbc-mariadb | tdsodbc" sqlite3)

# RPM: what is linked is found by rpmbuild; here what is loaded, by the names of the libraries, which all distributions share.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Databases)
list(JOIN required ", " CPACK_RPM_PACKAGE_REQUIRES)
# A dot is Debian's word for an empty line.
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible
%define _build_id_links none")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/site-functions
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/lib/systemd /usr/lib/systemd/user)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()

# Windows and macOS.
set(CPACK_STRIP_FILES ${WIN32})
set(CPACK_PACKAGE_INSTALL_DIRECTORY Kitesync)
set(CPACK_PACKAGE_EXECUTABLES kitesync Kitesync)
set(CPACK_NSIS_DISPLAY_NAME Kitesync)
set(CPACK_NSIS_PACKAGE_NAME Kitesync)
set(CPACK_NSIS_URL_INFO_ABOUT ${KITESYNC_HOMEPAGE})
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/kitesync.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_DMG_VOLUME_NAME "Kitesync ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB RPM TXZ)
endif()
include(CPack)
