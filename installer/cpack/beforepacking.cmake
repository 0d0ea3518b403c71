# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack between installing into its own folder and packing it: the program goes without what only a debugger reads (Debian
# strips the same sections), and every file gets one moment, whenever it was built.
if(UNIX AND NOT APPLE)
    file(GLOB_RECURSE programs ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/bin/kitesync ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/bin/kitesync)
    execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${programs} COMMAND_ERROR_IS_FATAL ANY)
    if(DEFINED ENV{SOURCE_DATE_EPOCH})
        execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
            COMMAND_ERROR_IS_FATAL ANY)
    endif()
endif()
