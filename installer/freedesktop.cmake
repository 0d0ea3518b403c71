# SPDX-License-Identifier: GPL-3.0-or-later
# Linux and its like: where desktops, shells, systemd and man look.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(made ${CMAKE_CURRENT_BINARY_DIR})
set(docs ${CMAKE_CURRENT_SOURCE_DIR}/docs)
set(debian ${CMAKE_CURRENT_SOURCE_DIR}/debian)

# Manual and completions, out of the mouth of the program.
add_custom_command(OUTPUT ${made}/kitesync.1.gz
    COMMAND Python3::Interpreter -B ${docs}/manual.py --program $<TARGET_FILE:kitesync> --template ${docs}/kitesync.1.in
            --version ${PROJECT_VERSION} --epoch ${epoch} --out ${made}/kitesync.1
    COMMAND gzip -9nf ${made}/kitesync.1
    DEPENDS kitesync ${docs}/manual.py ${docs}/helptext.py ${docs}/kitesync.1.in VERBATIM)
set(completions ${made}/completions/kitesync ${made}/completions/_kitesync ${made}/completions/kitesync.fish)
add_custom_command(OUTPUT ${completions}
    COMMAND Python3::Interpreter -B ${docs}/completions.py --program $<TARGET_FILE:kitesync> --out ${made}/completions
    DEPENDS kitesync ${docs}/completions.py ${docs}/helptext.py VERBATIM)

# The icon in the sizes that themes ask for. rsvg-convert writes neither time nor name into a picture.
find_program(KITESYNC_RSVG_CONVERT rsvg-convert)
set(icons)
if(KITESYNC_RSVG_CONVERT)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
        set(icon ${made}/icons/${size}/kitesync.png)
        add_custom_command(OUTPUT ${icon}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/icons/${size}
            COMMAND ${KITESYNC_RSVG_CONVERT} -w ${size} -h ${size} -o ${icon} ${resources}/icons/kitesync.svg
            DEPENDS ${resources}/icons/kitesync.svg VERBATIM)
        list(APPEND icons ${icon})
        install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps COMPONENT program)
    endforeach()
endif()

add_custom_command(OUTPUT ${made}/changelog.Debian.gz ${made}/changelog.gz
    COMMAND Python3::Interpreter -B ${debian}/changelog.py ${CMAKE_SOURCE_DIR}/CHANGELOG.md --version ${PROJECT_VERSION}-1
            --maintainer ${KITESYNC_MAINTAINER} --epoch ${epoch} --out ${made}/changelog.Debian.gz --plain ${made}/changelog.gz
    DEPENDS ${debian}/changelog.py ${CMAKE_SOURCE_DIR}/CHANGELOG.md VERBATIM)

add_custom_target(installer_files DEPENDS ${made}/kitesync.1.gz ${completions} ${icons} ${made}/changelog.Debian.gz)

install(FILES ${made}/kitesync.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES ${made}/completions/kitesync DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT program)
install(FILES ${made}/completions/kitesync.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program)
# Debian's zsh looks in vendor-completions, all others in site-functions.
install(FILES ${made}/completions/_kitesync DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT debian)
install(FILES ${made}/completions/_kitesync DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT elsewhere)

install(FILES ${resources}/kitesync.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT program)
install(FILES ${resources}/org.kitesync.kitesync.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT program)
install(FILES ${resources}/icons/kitesync.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT program)
install(FILES ${resources}/icons/tray/kite.svg RENAME kitesync-symbolic.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps COMPONENT program)

# lib, not the machine's own folder of libraries: systemd looks nowhere else.
install(FILES systemd/kitesync-sync@.service systemd/kitesync-sync@.timer
    DESTINATION lib/systemd/user COMPONENT program)

install(FILES ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(FILES ${made}/changelog.Debian.gz ${debian}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT debian)
set(papers ${CMAKE_INSTALL_DOCDIR})
include(papers.cmake)
