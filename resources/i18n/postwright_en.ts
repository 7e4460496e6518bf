<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuthMatrixPage</name>
    <message numerus="yes">
        <source>Send %n</source>
        <translation>
            <numerusform>Send %n</numerusform>
            <numerusform>Send %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>%n change(s) in the request since it last worked</source>
        <translation>
            <numerusform>%n change in the request since it last worked</numerusform>
            <numerusform>%n changes in the request since it last worked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignoring %n</source>
        <translation>
            <numerusform>Ignoring %n</numerusform>
            <numerusform>Ignoring %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWork</name>
    <message numerus="yes">
        <source>%n difference(s); the first ones are listed</source>
        <translation>
            <numerusform>%n difference; the first ones are listed</numerusform>
            <numerusform>%n differences; the first ones are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message numerus="yes">
        <source>%n draft(s): what you typed and did not save</source>
        <translation>
            <numerusform>%n draft: what you typed and did not save</numerusform>
            <numerusform>%n drafts: what you typed and did not save</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tab(s), each with its last answer</source>
        <translation>
            <numerusform>%n open tab, each with its last answer</numerusform>
            <numerusform>%n open tabs, each with its last answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentList</name>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HopList</name>
    <message numerus="yes">
        <source>%n more request(s)</source>
        <translation>
            <numerusform>%n more request</numerusform>
            <numerusform>%n more requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDesk</name>
    <message numerus="yes">
        <source>{method} may change things: it would be sent %n time(s).</source>
        <translation>
            <numerusform>{method} may change things: it would be sent %n time.</numerusform>
            <numerusform>{method} may change things: it would be sent %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LackNote</name>
    <message numerus="yes">
        <source>{name} lacks %n variable(s) that requests use.</source>
        <translation>
            <numerusform>{name} lacks %n variable that requests use.</numerusform>
            <numerusform>{name} lacks %n variables that requests use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunnerPage</name>
    <message numerus="yes">
        <source>%n request(s) run as they were saved, without their edits.</source>
        <translation>
            <numerusform>%n request run as they were saved, without their edits.</numerusform>
            <numerusform>%n requests run as they were saved, without their edits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n not sent</source>
        <translation>
            <numerusform>Stopped, %n not sent</numerusform>
            <numerusform>Stopped, %n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message numerus="yes">
        <source>%n more claim(s)</source>
        <translation>
            <numerusform>%n more claim</numerusform>
            <numerusform>%n more claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableInspector</name>
    <message numerus="yes">
        <source>%n of their own</source>
        <translation>
            <numerusform>%n of their own</numerusform>
            <numerusform>%n of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in %n place(s)</source>
        <translation>
            <numerusform>Used in %n place</numerusform>
            <numerusform>Used in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in %n request(s)</source>
        <translation>
            <numerusform>Used in %n request</numerusform>
            <numerusform>Used in %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FoldLine</name>
    <message numerus="yes">
        <source>{note} (%n more)</source>
        <translation>
            <numerusform>{note} (%n more)</numerusform>
            <numerusform>{note} (%n more)</numerusform>
        </translation>
    </message>
</context>
</TS>
