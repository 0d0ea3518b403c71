# SPDX-License-Identifier: GPL-3.0-or-later
# Runs lupdate on a copy of the English texts and fails when it finds a plural that the committed file does not have.
set(committed ${SOURCE}/translations/kitesync_en.ts)
set(copy ${WORK}/kitesync_en.ts)
configure_file(${committed} ${copy} COPYONLY)
execute_process(COMMAND ${LUPDATE} -silent -locations none -no-obsolete -pluralonly -I ${SOURCE}
    ${SOURCE}/models ${SOURCE}/ui ${SOURCE}/app -ts ${copy} RESULT_VARIABLE result ERROR_VARIABLE complaints OUTPUT_VARIABLE ignored)
if(NOT result EQUAL 0 OR complaints)
    message(FATAL_ERROR "lupdate complains: ${result}\n${complaints}")
endif()
file(READ ${copy} text)
string(REGEX MATCHALL "<source>[^<]*</source>[^/]*type=\"unfinished\"" unfinished "${text}")
if(unfinished)
    message(FATAL_ERROR "Plural forms without a translation in translations/kitesync_en.ts: ${unfinished}")
endif()
