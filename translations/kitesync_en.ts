<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>kitesync::NoteWords</name>
    <message numerus="yes">
        <source>%1 build(s)</source>
        <translation>
            <numerusform>%1 build</numerusform>
            <numerusform>%1 builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 job(s)</source>
        <translation>
            <numerusform>%1 job</numerusform>
            <numerusform>%1 jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed build(s)</source>
        <translation>
            <numerusform>%1 new or changed build</numerusform>
            <numerusform>%1 new or changed builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed record(s)</source>
        <translation>
            <numerusform>%1 new or changed record</numerusform>
            <numerusform>%1 new or changed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) cannot sync</source>
        <translation>
            <numerusform>%n pipeline cannot sync</numerusform>
            <numerusform>%n pipelines cannot sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsModel</name>
    <message numerus="yes">
        <source>%n object(s) not copied</source>
        <translation>
            <numerusform>%n object not copied</numerusform>
            <numerusform>%n objects not copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsPage</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number that can be chosen</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::RunWords</name>
    <message numerus="yes">
        <source>%1 missed</source>
        <comment>scheduled syncs</comment>
        <translation>
            <numerusform>%1 missed</numerusform>
            <numerusform>%1 missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <translation>
            <numerusform>%1 problem</numerusform>
            <numerusform>%1 problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 request</numerusform>
            <numerusform>%1 requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::SchedulePage</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::StateWords</name>
    <message numerus="yes">
        <source>%n scheduled sync(s) were missed while this computer was off.</source>
        <translation>
            <numerusform>%n scheduled sync was missed while this computer was off.</numerusform>
            <numerusform>%n scheduled syncs were missed while this computer was off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::TimeWords</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::TrayStatus</name>
    <message numerus="yes">
        <source>%n pipeline(s) are syncing</source>
        <translation>
            <numerusform>%n pipeline is syncing</numerusform>
            <numerusform>%n pipelines are syncing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) need you</source>
        <translation>
            <numerusform>%n pipeline needs you</numerusform>
            <numerusform>%n pipelines need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::WizardWords</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::cli::VerifyCommand</name>
    <message numerus="yes">
        <source>%1 day(s) compared</source>
        <translation>
            <numerusform>%1 day compared</numerusform>
            <numerusform>%1 days compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) differ</source>
        <translation>
            <numerusform>%1 record differs</numerusform>
            <numerusform>%1 records differ</numerusform>
        </translation>
    </message>
</context>
</TS>
