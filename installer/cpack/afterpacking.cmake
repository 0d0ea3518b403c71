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
