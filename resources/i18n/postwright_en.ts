<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>TokenView</name>
    <message numerus="yes">
        <source>%n more claim(s)</source>
        <translation>
            <numerusform>%n more claim</numerusform>
            <numerusform>%n more claims</numerusform>
        </translation>
    </message>
</context>
</TS>
