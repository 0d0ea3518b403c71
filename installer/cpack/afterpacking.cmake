# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack after packing. It puts files into an archive in the order in which the file system lists them, and with the person
# who built it as their owner; here it is packed once more, in the order of names and owned by root.
if(CPACK_GENERATOR STREQUAL "TXZ")
    execute_process(
        COMMAND tar --sort=name --owner=0 --group=0 --numeric-owner --mode=u+w,go-w,a+rX --mtime=@$ENV{SOURCE_DATE_EPOCH} --format=gnu
            -C ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/.. -cf ${CPACK_PACKAGE_FILES}.tar ${CPACK_PACKAGE_FILE_NAME}
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND xz -6 --threads=1 --stdout ${CPACK_PACKAGE_FILES}.tar OUTPUT_FILE ${CPACK_PACKAGE_FILES}
        COMMAND_ERROR_IS_FATAL ANY)
    file(REMOVE ${CPACK_PACKAGE_FILES}.tar)
endif()

# It also writes down how much room the directories take on the file system where it runs. As Debian's own tools count instead: whole
# KiB of each file, one of everything else.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(unpacked ${CPACK_TEMPORARY_DIRECTORY}/again)
    file(REMOVE_RECURSE ${unpacked})
    execute_process(COMMAND dpkg-deb --raw-extract ${CPACK_PACKAGE_FILES} ${unpacked} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(
        COMMAND find ${unpacked} -mindepth 1 -not -path ${unpacked}/DEBIAN* -printf "%y %s\\n"
        COMMAND awk "{ size += $1 ~ /[fl]/ ? int(($2 + 1023) / 1024) : 1 } END { print size }"
        OUTPUT_VARIABLE size OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    file(READ ${unpacked}/DEBIAN/control control)
    string(REGEX REPLACE "Installed-Size: [0-9]+" "Installed-Size: ${size}" control "${control}")
    file(WRITE ${unpacked}/DEBIAN/control "${control}")
    execute_process(COMMAND dpkg-deb --root-owner-group --threads-max=1 -Zxz --build ${unpacked} ${CPACK_PACKAGE_FILES}
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()
