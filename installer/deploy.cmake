# SPDX-License-Identifier: GPL-3.0-or-later
# Windows and macOS: the program takes Qt and all other libraries with it. Qt's own tools (windeployqt, macdeployqt) bring its
# libraries and plugins, SQL drivers among them; what they do not know is listed in README.md.
set_target_properties(kitesync PROPERTIES WIN32_EXECUTABLE OFF MACOSX_BUNDLE ON
    MACOSX_BUNDLE_GUI_IDENTIFIER org.kitesync.kitesync MACOSX_BUNDLE_BUNDLE_NAME Kitesync
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION} MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
add_custom_target(installer_files DEPENDS kitesync)
qt_generate_deploy_app_script(TARGET kitesync FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script} COMPONENT program)
set(papers .)
include(papers.cmake)
