<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Filtering</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
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
