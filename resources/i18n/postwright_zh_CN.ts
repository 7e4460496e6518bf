<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerCharset</name>
    <message>
        <source>Choose charset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines of responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthConflictBar</name>
    <message>
        <source>The {0} row counts; the sign-in here is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} row in Headers says this too. Which one is to be sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in counts; the {0} row is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthEditor</name>
    <message>
        <source>Change the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>It has: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a folder nor the collection signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in, from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added to its requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added to this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open collection auth</source>
        <translation>打开集合认证</translation>
    </message>
    <message>
        <source>Open folder auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this header comes from</source>
        <translation>这个请求头从哪里来</translation>
    </message>
    <message>
        <source>{0} is kept in the file as it is, but requests that use it cannot be sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthInspector</name>
    <message>
        <source>Cookies to be sent that sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header to be sent</source>
        <translation>将要发送的请求头</translation>
    </message>
    <message>
        <source>Headers to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthMatrixPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send as several identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick what is not to be tried. No answer changes the cookies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthView</name>
    <message>
        <source>Asked for and sent</source>
        <translation>要求与实际</translation>
    </message>
    <message>
        <source>Calls for the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies that sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in was sent, and the server asked for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and their credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to see what the server asks for, and what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackBar</name>
    <message>
        <source>Back to the whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind of body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add {0} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to send {0} as the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>SPARQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema •</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as {0}, from Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request has no body. Drop a file here to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyFindings</name>
    <message>
        <source>{0} ({1} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s scripts will run in the browser and may load from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are no text; the menu copies them as Base64</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyTab</name>
    <message>
        <source>Send to see the response here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyToolbar</name>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as, save, charset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scripts will run there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>美化</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BothSidesPage</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that differ: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Bulk edit</source>
        <translation>批量编辑</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rows as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: value, one a line; # turns a line off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturesTable</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaretArea</name>
    <message>
        <source>Copied {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: select at most {size}, or save the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server&apos;s own certificate is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>%n change(s) in the request since it last worked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the last that worked</source>
        <translation>与上一次成功的响应比较</translation>
    </message>
    <message>
        <source>The request is the same: what changed is at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since it last worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CharsetButton</name>
    <message>
        <source>All charsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says, and the bytes are valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says: it is a guess by what the text looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Type names “{label}”, which is no charset of the Web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Type says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte order mark at the start says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document itself says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose it for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharsetFinder</name>
    <message>
        <source>Not valid {name}, shown as {sign}: {count:,} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {size} MiB were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckHead</name>
    <message>
        <source>&lt; 0.1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {name}, expected {expected}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the check: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made: {name}, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the actual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the actual value: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckProblems</name>
    <message>
        <source>A JSON Schema is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is compared with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable&apos;s name has no braces, line ends or blanks around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the file, but only what comes after the answer is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs JavaScript, which is not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the variable that gets the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to look at, such as res.body.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is no JSON: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of capture is of a later version; it sets nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of check is of a later version; it is not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers, such as 1,10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the JSON Schema below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckResults</name>
    <message>
        <source>{passed} of {made} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {left} not made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckSchema</name>
    <message>
        <source>JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the answer, or its part, has to fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A cookie that the answer sets, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the answer, by its name in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list, whatever is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look at res, req or a variable, such as req.method; it is not run as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number above this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number below this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, whatever it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression finds nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression finds something in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or a list without this in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that ends so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text with this text in it, a list with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text, list or object with something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text, list or object without anything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text, whatever it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body text {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first number to the second: 1,10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the body is, without its coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the answer took, in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the active environment&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the values between commas: a,b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the values between commas: a,b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many characters, or items of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body, or a part of it, fits a JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body, or what a regular expression finds in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value: 1 is a number, &quot;1&quot; is a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status code, such as 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value false itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value true itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value, be it null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value at that place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number, or one above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number, or one below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until Postwright ends; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a JSONPath finds, such as $.data[0].id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} fits the JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {operator} {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksEditor</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables that the answer sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the answer, for later requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held against every answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>Add a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Add check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the answer stand here once it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the shown answer against the checks; sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click a value in the body to add a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click a value in the body to add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks again on this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} more that passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>it ended without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes too long and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process did not start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildrenView</name>
    <message>
        <source>Requests made for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume with chunk {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} chunks accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Edit {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request into a collection: variables live there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChunkProgress</name>
    <message>
        <source>Chunk {n} of {total}, {done} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before chunk {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; pauses after it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCommand</name>
    <message>
        <source>Not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in the environment: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds secrets: mind where you paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too long to be shown. It can be copied or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the code needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} as code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionCommands</name>
    <message>
        <source>Close collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted folder {name}, {n} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a collection folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Other changes came after it: undo those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} is not a collection: it has no opencollection.yml</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionEdits</name>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionTree</name>
    <message>
        <source>Listed and kept, but not sent: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth is set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read, {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Postwright {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A path or a header…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two answers: what differs between them is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ignoring %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%n difference(s); the first ones are listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A body could not be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>No earlier answer of this request is kept that worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of any request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the bodies is no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these answers is no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bodies could not be compared: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text: compared byte by byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth 2.0 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} would go to {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({where})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies outside the collection and would go to {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of the process environment would be read and go to {origin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头与响应头</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleList</name>
    <message>
        <source>What happened in this send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems in this send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in a send appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CookieForm</name>
    <message>
        <source>Add a cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径参数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Subdomains too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>when Postwright ends, or 2030-12-31 23:59 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CookieRows</name>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>CookiesPage</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookies of requests in no collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the selected cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No cookies yet. Servers that set some are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径参数</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Stored cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL to judge the cookies by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>When Postwright ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which go to https://…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CookiesView</name>
    <message>
        <source>1 more cookie of the jar is for another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies sent with this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies set by this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cookies went with this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cookie jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This response set no cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>{n} more cookies of the jar are for other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Charset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a data: URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a quoted string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied: it is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} are too much for the clipboard: save it to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A part of Postwright failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in Postwright, not in your request. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialLine</name>
    <message>
        <source>Cookie {name}=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query {name}=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: added, {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: equal, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: removed, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {left} became {right}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore {rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiskAnswers</name>
    <message>
        <source>{name} can be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocsEditor</name>
    <message>
        <source>Docs</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>What this request is for, and what to know before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocsPage</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditedTab</name>
    <message>
        <source>Another program changed this request&apos;s file while you edited it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program deleted this request&apos;s file. It is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request&apos;s file cannot be read any more. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The copy for the other program could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no program that opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentButton</name>
    <message>
        <source>Edit environments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment of this collection (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
</context>
<context>
    <name>EnvironmentList</name>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentsPage</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this file while you edited it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environments of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every environment can override these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets never enter files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secret values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Copy error report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>In {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open wire log</source>
        <translation>打开通信日志</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>可以这样做</translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>What is chosen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The event is longer than is kept; Raw has all of it]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last id: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry: {ms:,} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one has no blank line after it and does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {count:,} are listed, Raw has all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Example: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an example of this request now; it is under Docs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A secret: only the name {name} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has an equal there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no equal there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source> and {n} files beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {file}, line {line}, before you share it: {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: {what}. Take it out and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a copy with the program that the system has for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told in the open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, it may ask for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FateRows</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>after a redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, by nobody&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without Expect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileBody</name>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a file; relative to the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>The variable in the path says which file it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the files is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies outside the collection: Send asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, sent as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Choose a file: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>A JSONPath for each record, or text that rows hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSONPath that begins with $, or text that rows hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An XPath that begins with / or text that rows hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the response</source>
        <translation>筛选响应</translation>
    </message>
    <message>
        <source>Filter {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that rows hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: {count:,}, the first {shown:,} are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown whole: a JSONPath filters JSON, and this is none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line, or to line:column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Found: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n}; type more to find less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} more; the command line shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Add CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, client and flow are under Auth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow 2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone on the network could read or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best choice if you have its CA file. Checks stay on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the TLS settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each finding is marked where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each redirect with its status and its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the environment, the collection, a folder or the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the call for the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is encrypted then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One may be needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this request changes. The usual limit stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open wire log</source>
        <translation>打开通信日志</translation>
    </message>
    <message>
        <source>Postwright can keep trying every 2 s until it responds.</source>
        <translation>Postwright 可以每 2 秒重试一次，直到有响应。</translation>
    </message>
    <message>
        <source>Postwright sends no head that servers may misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry until it responds</source>
        <translation>持续重试</translation>
    </message>
    <message>
        <source>Safe to repeat: {method} does not change data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your server meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your server, then send again</source>
        <translation>启动服务器，然后重新发送</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Authorization header that you typed stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host, the port, and the variables in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in under Auth stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This once; the server may judge otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust your company&apos;s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying every 2 s until it responds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn checks off for this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use http:// for this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the header that you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sign-in under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait longer for this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent and what came back, byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent, and what the server said to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fewer options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=VALUE, a line each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Side by side or stacked</source>
        <translation>左右或上下排列</translation>
    </message>
</context>
<context>
    <name>HeaderRows</name>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>HeadersEditor</name>
    <message>
        <source>Add a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Your headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untick one to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadersView</name>
    <message>
        <source>1xx answers and trailers can be read over HTTP/1.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the headers are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headers arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response headers as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailers, after the body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body as bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>It takes {methods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show wire log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. What had arrived is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the answer in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a new request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HopList</name>
    <message numerus="yes">
        <source>%n more request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Carried no credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped {name}: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and their credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityDesk</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{method} may change things: it would be sent %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityRows</name>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image cannot be shown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} million points are too many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>By its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a command, a request or an export here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Postwright understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Postwright understood: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>A secret: it goes to the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that are imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Postwright understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no equal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Filled by the import: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {what} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} secrets are in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} secrets were left out, the vault did not take them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>{name}: array of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: object of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonTreeView</name>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body as a tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpLayer</name>
    <message>
        <source>Press a letter to go there, Esc to stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A shortcut needs Ctrl, or is a function key; Alt opens menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {names}; that loses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the name of this catalogue: en or zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of Postwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged yet. The settings say how much is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the log is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>In no collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchMarks</name>
    <message>
        <source>Where the matches are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Collection</source>
        <translation>集合(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>MethodButton</name>
    <message>
        <source>Another verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A PEM file with certificates to trust as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are not checked there: anyone on the way can read and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file: without one nobody is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly to this computer itself, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly to {hosts}, by {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that are not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts without the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the settings file, which only you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://, https://, socks5:// or socks5h://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} directly: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} through {proxy}, by {source}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>No notices yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random part of each wait, so that clients do not come at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After failed connections too, if nothing had come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are not checked: anyone on the way can read and change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each wait is twice as long as the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode what may not stand in a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of each chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/2 has frames and needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that lead elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep credentials for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to ask for and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for these hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins that may get credentials after a redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over HTTP/2 the body is sent without waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM, or PKCS#12 (.p12, .pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POST and PATCH only with a header Idempotency-Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which chunk it is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send a chunk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would hold it for all to read: better name a secret variable here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout of the whole exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL, Host header and certificate stay the name&apos;s; *.example.test is every name below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the chunk size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the file in chunks, one request for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After asks, up to the longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for 100 Continue, one second at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a free connection; 0 means no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to (address, name or unix:/path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index counts from 0, number from 1; end is the last byte: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never for this computer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off unless a folder says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written in the file&apos;s own settings of Postwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} may act twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, from {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no status from 100 to 599</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ended} of {total} requests, {failed} failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutsideChanges</name>
    <message>
        <source>{name} is not watched ({why}). What other programs change there is seen when this window comes to the front.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends right away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Find a request, or &gt; for a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>New request to {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Search requests and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>go to URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>More tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParamsEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径参数</translation>
    </message>
    <message>
        <source>Path parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>PartDelegate</name>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsBody</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or anywhere on this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} parts on, {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a part&apos;s kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsView</name>
    <message>
        <source>Headers of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part has no headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of secret variables are protected by your passphrase. Until it is typed they have no values; everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the saved secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Timing: {phases}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseTrack</name>
    <message>
        <source>How far the request came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… and {count} more characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewLine</name>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled while sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>A key file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections that others wrote ask before anything of yours is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections that others wrote may do what you agreed to: {n} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything that was agreed to, and ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved secrets are locked; their passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring (there is none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of secret variables and tokens never enter a collection&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemButton</name>
    <message>
        <source>Send stops for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>{0}
Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RawFilePage</name>
    <message>
        <source>Another program changed the file meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte {n} is no UTF-8, so the file cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}, column {c}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>not valid JSON: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Copied as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from the clipboard: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no command that Postwright can read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestDocument</name>
    <message>
        <source>Fill the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestHistory</name>
    <message>
        <source>History of this request</source>
        <translation>此请求的历史</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was sent and what came back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponsePane</name>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy all as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowProblems</name>
    <message>
        <source>it lacks a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name for a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulePopover</name>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore a path or a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path or name of a header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Results of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {expected}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunProcess</name>
    <message>
        <source>The run ended without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s process did not start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In round {number}: {status}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: expected {expected}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunnerForm</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or JSON, a round for each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all requests, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.csv *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep cookies within a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>Pause between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunnerPage</name>
    <message numerus="yes">
        <source>%n request(s) run as they were saved, without their edits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {passed} passed, {failed} failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Run: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source> (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is shown as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It may {guess}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was not followed: that is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The connection had been kept open from an earlier request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The server takes {takes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {not_after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or {more} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until {not_before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with “{begins}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no such line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not UTF-8 (perhaps Latin-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 redirect was followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; it asks for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the server asks for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>;{name}= was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file may hold the key beside the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body of more than {size} MB is filtered by text alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boundary is made anew for every send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change to an earlier version, not the whole (RFC 3229).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate is set for the collection, in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate is shown: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate is wanted and none was sent (nginx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition of the request, such as If-Match, does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cookie signs in as well; servers may look at either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file changed while it was being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is to be chosen for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the TLS options cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key cannot go into a cookie; it goes into a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the body begins with ###, which begins a request there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that leads out of the collection&apos;s folder; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge left both sides here: keep one, drop the lines of &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has no braces and no line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter needs `name` and `in`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parental control of Windows blocks it (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it, as the Range header asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the name is empty, too long, or holds a sign that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the signature is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the upload has arrived (resumable uploads).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy on the way could not connect in time (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy on the way waited too long for the answer (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirected POST becomes GET as the standard has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has one body; {kind} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has one way to sign in; {type} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second redirect, to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is not written; {{{{credentials}}}} stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is not written; {{{{{variable}}}}} stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server in between got no usable answer from the one behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server in between waited too long for the one behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in was sent, not a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stray quote begins the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stray quote ends the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole JSON text was sent, not the token in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASCII, the same in every charset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Signature V4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS cannot read the credential scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not know this access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not know this access key or session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS finds the request too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS finds the request&apos;s time wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Postwright</source>
        <translation>关于 Postwright</translation>
    </message>
    <message>
        <source>Above it: {name}, {begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept was: {accept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, but not done yet; ask again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>After Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akamai EdgeGrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases multiply beyond measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An altered credential was accepted: it is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive has no headers of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive holds bytes; the file&apos;s name stands in a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive holds the file&apos;s name, not the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export names no files; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of {what} is not an HTTP request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old status that means nothing today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An {what} is not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Postwright is writing; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are not written to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, the request gets {status}: nobody can be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a device code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the token, time {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {n} after {reason}, waited {s:.3g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {n} after {reason}, waited {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization is sent {n} times. Servers take one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization was sent {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization was sent, Proxy-Authorization was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Body in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruno JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the answer has no Location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the request named no version (If-None-Match, If-Modified-Since).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the server&apos;s clock the token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the server&apos;s clock the token is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS: headers that browsers may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS: headers that pages may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS: methods that browsers may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS: seconds that a browser may keep this permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS: whether browsers may send cookies along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS: who may read this in a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {known} here: a name has letters, digits, _, - and dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after {elapsed_s:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canonical request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured from a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>质询</translation>
    </message>
    <message>
        <source>Challenge of answer {n}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check failed: {name}, expected {expected}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check not made: {name}, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then the server {host}. {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks, Docs, Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose HTTP/1.1 in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the method</source>
        <translation>选择方法</translation>
    </message>
    <message>
        <source>Choose the sign-in from .netrc where the host has an entry there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk {index} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks 1 to {index} were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate ready: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close the collection</source>
        <translation>关闭集合</translation>
    </message>
    <message>
        <source>Cloudflare and the server behind it did not agree on TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare could not find or reach the server behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare found no way to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare&apos;s connection to the server behind it was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare&apos;s id of this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Collections, history, environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the answer before</source>
        <translation>与上一个响应比较</translation>
    </message>
    <message>
        <source>Compare with the last that worked</source>
        <translation>与上一次成功的响应比较</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connected to {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console of the answer</source>
        <translation>响应的控制台</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding exclude each other (RFC 9112 §6.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length says {length} bytes, {length2} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length says {value}, the body has {size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie {name} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie {name} refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookies are in the collection&apos;s jar; what the session holds was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies are not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copy as code…</source>
        <translation>复制为代码…</translation>
    </message>
    <message>
        <source>Copy the answer&apos;s body</source>
        <translation>复制响应正文</translation>
    </message>
    <message>
        <source>Credentials never follow a redirect to another host unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials were sent twice: in Authorization and in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPoP algs={algorithms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DigitalOcean token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Drafts and history are kept only until the end of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and history were damaged and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn for each send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Each chunk is a file part of a multipart form, with these fields before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each chunk is the body, or the body&apos;s file part, with these headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier, later response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early hints; the answer itself follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EdgeGrid needs two tokens and a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit environments</source>
        <translation>编辑环境</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Export the collection…</source>
        <translation>导出集合…</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of one row share their type here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the response</source>
        <translation>筛选响应</translation>
    </message>
    <message>
        <source>Filters are not known here; the text was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First difference at byte {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders lie more than {deepest} deep in one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {host}, and after a redirect for {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format body or edit rows as text</source>
        <translation>格式化正文，或以文本编辑各行</translation>
    </message>
    <message>
        <source>From .netrc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a line of the answer…</source>
        <translation>转到响应的某一行…</translation>
    </message>
    <message>
        <source>Go to any part of the window</source>
        <translation>转到窗口的任意部分</translation>
    </message>
    <message>
        <source>Go to tab {n}</source>
        <translation>转到标签页 {n}</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>转到网址</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>转到最后一个标签页</translation>
    </message>
    <message>
        <source>Google key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphQL became the JSON that carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP version asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.1 is the oldest version here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/2 alone was asked for. Choose HTTP/1.1 or Auto in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/3 is not supported; another version is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPie&apos;s own; it changes no request here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hawk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hawk needs a key and its ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header {name} ({origin})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this request</source>
        <translation>此请求的历史</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host may stand only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurl cannot say {kind} of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurl has no headers of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurl has no words for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurl keeps it for the run, not in an environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurl sends the file&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IRI or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer: {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It accepted the connection, then fell silent for {limit}. It may not speak TLS on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {status} with the Location “{location}”. Credentials do not follow; if that is right, set it as the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked for the scope {asked}; your token carries {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became the JSON body that carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became the JSON that carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be said there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It conflicts with what is there already; get the current state first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It conflicts with what is there already; perhaps it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed because something before it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds fault with what it got; try HTTP/1.1 in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no token and named no error{with_}. Check the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes over http: anyone on the way can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It got more than it wants to handle; wait, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had not begun to work on it, so it may be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had {size:,} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no equal in Postman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no flow that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no value here, and stands as its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {count} collections; import one of them: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a MySQL server. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Postman collection v1: export it again as v2.1 in Postman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Redis server. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a VNC server. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a file or mail server (FTP, SMTP). Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a mail server (IMAP, POP3). Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a mail server. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an SSH server. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for where the certificate is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is elsewhere for now; Location says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is elsewhere for now; send the same request to Location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested more than {deepest} levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no Bruno export: it has no list of items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no HTTP Archive: it has no log.entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no Hoppscotch export: it has neither requests nor variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no Insomnia export: it has neither `resources` nor `collection`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON that could be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON: {why} ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no OpenAPI document: `openapi` or `swagger` says no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no OpenAPI document: `{name}` is no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no OpenAPI document: it has no `paths`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no Postman export: it has neither `item` nor `values`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no YAML: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no Yaak export: it has no workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no bundle: it has no `items`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no collection. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no request line, such as GET https://example.test/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no request of HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not part of the curl command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not to be fetched by itself: fetch it under Auth first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nothing that can be imported. Known are {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as multipart/form-data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set for each request here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set for the collection here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off, and not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the proxy that refused, not the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there; HEAD asks for the headers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be set in the shell, as {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be kept in the request, so the body is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks something; add what the body asks for and send again (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks {lacks}. Check the device authorization URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It last worked a moment before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It last worked {duration} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies elsewhere, and nothing is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on another host, and nothing is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at too many nodes; give it more names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be shown for legal reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not speak TLS on this port, want another TLS version, or {guess}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may share no cipher with this computer, or {guess}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moved for good; send the same request to Location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moved for good; use the address in Location from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {names}, not {host}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads another request&apos;s message; let a capture of that request set a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says no `info.type`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that {issuer} signed you in, which is not the server that was asked: no token was asked for. If that is right, set it as the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a page without a head, as HTTP/0.9 did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs with the keys of -u ID:SECRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks HTTP/2 alone: choose HTTP/2 in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks RTSP, which is for streams of video. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks TLS: try https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks no HTTP/2 without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in a header of its own, {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants a stronger TLS for HTTP/2; try HTTP/1.1 in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed, and there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, and there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was here and is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not there before and was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved, and there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed {duration} off the server&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was switched off, and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went through the proxy {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked, and there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked, but a proxy on the way changed the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked; the form should be emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer to the TLS handshake was no TLS. Use http:// or another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its authority is not among those that this computer trusts, or the server leaves out a certificate in between. Add the authority&apos;s CA file. {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its body is binary, and not kept as an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its body is larger than 256 KiB, and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are no text; they stand as Base64 in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first bytes are {bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first server was taken, {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first words are “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its variables were not replaced there; here they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept and shown as it is, but not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept and shown, but not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than {max_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime in s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {at} opens no block: “{line}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is no NAME=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed before in the same answer (WebDAV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {host} took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one document in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most_parts} parts: the others are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move row up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM needs the package pyspnego, which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM signs in a connection, and a header row closes it after each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with $ or process.env. in front are built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the first line nor a Host line names the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>New connection by the proxy {proxy}, HTTP/{http}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection to {peer}, HTTP/{http}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection to {peer}, HTTP/{http}, {tls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection to {peer}, HTTP/{http}, {tls}, certificate not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS version in common with {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came that could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, so nobody judged what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from the name service within {limit}. Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No authority vouches for it. Add it as CA file. {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chunk before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection became free in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials were sent{wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file in it is anything that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was chosen in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name service knows this host. Check the URL for a typing error, or whether a VPN is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path to {dialled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No redirects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response within {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in answers {status} too: this path is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tunnel within {limit}. Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version fits Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8: byte 0x{data:02x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a request: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done within {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of a request here; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the answer yet; it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back within {limit}. The host may be off, or a firewall drops the connection; send again, or check the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since the version that the request named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listening on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands after {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was refused, and no credentials went along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 1 signs form fields, and these are in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth parameters go into a body only beside form fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Authorization header, that of the row. The sign-in is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Authorization header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Authorization header. Another one lost to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Authorization header. The one in Headers is turned off.</source>
        <translation>只有一个 Authorization。“请求头”里的那个已停用。</translation>
    </message>
    <message>
        <source>One Authorization header. The row in Headers is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character of it is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only HTTP requests are taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only HTTP requests can be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a body that is one file is read from it; the line stands as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a cookie was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only curl commands are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for {host}. Dropped if a redirect leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for {host}. Not added again if a redirect leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for {host}. Redirects are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the file {file} was taken; curl sends several pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first URL was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first request was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {size} MiB were split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name of the file {filename} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name of the file {file} was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the proxy got credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server of an environment is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only their files&apos; names were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only through a proxy; an old status that clients ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who signs in properly gets an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>Open connection to {peer}, HTTP/{http}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Open the tour</source>
        <translation>打开导览</translation>
    </message>
    <message>
        <source>OpenAI or Anthropic key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI 3.1 does not know {flow}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI 3.1 has no operations with the method {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI has no parameters for this header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI has no such scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI says this header by other means, so the parameter is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI {domain} is not known; 2.0, 3.0, 3.1 and 3.2 are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCollection folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files are imported by themselves; nothing of them is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer may read {path}; chmod 600 keeps it private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM with its key, or PKCS#12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM, trusted as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Params, Headers, Auth, Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} has no blank line: all of it is taken as its headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径参数</translation>
    </message>
    <message>
        <source>Payload hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP was sent to a port for HTTPS; use https:// (nginx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman checks no bodies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman does not know this way to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman does not know {flow}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman has no headers of folders and collections; they stand in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman has no headers of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman has no tags of requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman has one file in a body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman sends no body with {method}; here it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postwright has no equal of this tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy-Authorization was sent, Authorization was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or give the secrets their values again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put user and password into the proxy&apos;s address, in the proxy settings. The proxy is {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyPI token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>RFC 5849 §3.1 wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7519 wants seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to {url}, now as {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>重新打开关闭的标签页</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request from clipboard</source>
        <translation>从剪贴板创建请求</translation>
    </message>
    <message>
        <source>Request {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body, timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After {asked} is longer than the longest wait, {cap_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After {asked} is not followed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After “{asked}” is neither seconds nor a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>还原为已保存的版本</translation>
    </message>
    <message>
        <source>Run the collection…</source>
        <translation>运行集合…</translation>
    </message>
    <message>
        <source>Run {request} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS takes users and passwords of 255 bytes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPARQL body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the answer to a file…</source>
        <translation>将响应保存到文件…</translation>
    </message>
    <message>
        <source>Saved answers are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Search all requests</source>
        <translation>搜索所有请求</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again; if it happens each time, try HTTP/1.1 in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and save the answer…</source>
        <translation>发送并保存响应…</translation>
    </message>
    <message>
        <source>Send as several identities…</source>
        <translation>以多个身份发送…</translation>
    </message>
    <message>
        <source>Send in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to {origin} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send several times…</source>
        <translation>发送多次…</translation>
    </message>
    <message>
        <source>Send without cookies</source>
        <translation>不带 Cookie 发送</translation>
    </message>
    <message>
        <source>SendGrid key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again with what the server asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again with what the server asked for: {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again without Expect: 100-continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several results at once; each is in the body (WebDAV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Side by side or stacked</source>
        <translation>左右或上下排列</translation>
    </message>
    <message>
        <source>Sign the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature base string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SignedHeaders names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket.IO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some identities got no answer at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to sign in with a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new was made; Location says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunset (RFC 8594)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch environment</source>
        <translation>切换环境</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags have no tags in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the blanks off the ends of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampered signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done here. Fetch the token in the window or with postwright send first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it is trusted could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Authorization of AWS cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Basic credentials have no colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Type names no boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with {place} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL&apos;s host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is longer than the server takes; move values into the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has another {name} than the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no access_token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no device code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not valid HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that the others are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that was kept in this file was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer uses a protection (qop) that was not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asked range lies outside of what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base string that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block {opened} is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body declares entities, which are not expanded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has more than {largest_bytes} KB, too much for an example: save it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is another one of the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than the server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is nested too deep for a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no text, so it cannot be an example: save it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not multipart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not valid JSON. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not well-formed XML, line {line}, column {column}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body looks like JSON, but does not say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body looks like JSON, but without a Content-Type curl calls it a form; so do we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body went without Content-Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary “{boundary}” is nowhere in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The br data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback brings no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback brings no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback comes from another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expired{when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid{when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server behind Cloudflare is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} comes from nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s own format counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge was answered, and the answer was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate was refused (nginx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client closed before the load balancer had an answer (AWS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client left before the answer was ready (nginx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks differ by {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coding “{unknown}” is not known: the body is shown as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command names no URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection reached a server that does not answer for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection speaks another protocol from now on; Upgrade says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was reused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {place} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed between the steps of {scheme}, but {scheme} signs in a connection: the server, or a proxy before it, has to keep it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookie {name} has another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookie {name} was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookies could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookies in the file {file} were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential is no JWT, so it does not say when it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential was accepted under the wrong scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials hold a character that is hard to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials went to the server; the proxy wants its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date in the credential scope is not that of X-Amz-Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deflate data is damaged ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion was accepted, but is not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not describe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not say on which host the server is; http://localhost was put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is spread over too many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange could not be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expired token was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no `key: value` lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file went out in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file went out in {n} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not beside the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first way was taken, {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow {word} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip data is damaged ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers are larger than the server takes (nginx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers are larger than the server takes; cookies are often the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers in the file {file} were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers say what this address allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answered that no program accepts connections on this port. Start the server, or check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the saved secrets cannot be had: {why}. Unlock the keyring and try again; the values are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was left out; a PEM file may hold it beside the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was sent as {name}; the server asks for Bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {name} stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last boundary is missing: the body may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one would lead to {url}. Show the chain to see whether it runs in a circle, or allow more redirects in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer could not sign the user in (AWS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service did not answer. Check the network connection, then the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nonce was used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is reached by {names} only; baseUrl says another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options in that file were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password holds a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path has no such place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path holds {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path names it, but no parameter describes it; its value is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy gets a sign-in of its own, in Proxy-Authorization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy is chosen in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way wants a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the way to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused this with {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused: it wants a sign-in (407)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a sign-in{wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} does not pick up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} got Proxy-Authorization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect leads to no address that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect would take the body to {authority}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request breaks the rules of HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carries no credential in a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request lacks an extension that the server wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response could not be stored on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response stopped for {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is at the address in Location; get it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same credential, announced as another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved secrets are locked; their passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret in {name} is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered before the body was sent whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered instead of asking for the body, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status} and wants the {method} body sent to another origin. Nothing was sent there; allow it for this request if you trust that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status} with the Location “{location}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status} with {names}. Check that the token URL is the one that hands out tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status}, which is not about who asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status}. It may answer the same to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for a sign-in first and then answered {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for {names}, {sent} was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind Cloudflare did not pick up in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind Cloudflare gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind Cloudflare refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind Cloudflare took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke the exchange off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot do what the Expect header wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot read how the token was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed without an answer (nginx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server computes another signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not make sense of the request; look at its body and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server deleted the cookie {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not read on while the request was being sent. Allow more time for this request, or check what the server accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the DPoP proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept who asks: nothing was sent, or what was sent is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the method {method} at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this method at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know who you are: credentials are missing, wrong or expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not prove that it has the key (Server-Authorization).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not prove that it knows the password (rspauth is wrong).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say which sign-in it wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not speak this version of HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take a body of this Content-Type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this signature method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this version of OAuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take {sent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed; the cause is in its log, not in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server finds the timestamp wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave none with the token. Fetch a new token; with some servers the scope offline_access asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave “{url}”, which was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has it and is still at work (WebDAV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no version of it that Accept allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hung up before replying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hung up in the middle of its reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is overloaded or being maintained; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is set up wrongly (RFC 2295).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows who asks and does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ran into a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server read the body and does not accept the values in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the answer to its {word} challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this with {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the Hawk header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the OAuth parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the user for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this consumer key for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it is a teapot; it will not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends it; it is no request of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends them; they are no requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the browser back without one. Check that it allows the code flow to this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the browser back without one. Check that it allows the implicit flow to this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signed the same text: the secret key is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs another {name} (line {number} of the string to sign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs another {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs another {what} (line {number} of the canonical request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs other parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs the same base string: a secret is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the request for wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server understood who you are and does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waited for the request and gave up; send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a condition such as If-Match, so that no change is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a token against forgery (CSRF) beside the cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a token that is bound to a key (DPoP, RFC 9449)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants an older or newer TLS than is allowed. Check the lowest version in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants another protocol; Upgrade says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants the body now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants to be paid first, or a quota is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants to know the length; send the body with Content-Length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants you to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s Authentication-Info belongs to another request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s Digest challenge {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock differs by {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s nonce was too old when it was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s {word} challenge cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is overloaded; wait, then send again (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over or a CSRF token is missing (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over, or its token against forgery (CSRF) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over; a sign-in begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over; log in again (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in address is none for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is made only while sending, so there is nothing to alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is right; this key may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed address is not the one that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed header {name} was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket {name} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is none of HTTP&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no keyring: values are encrypted with a key that lies in a file which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag {name} is not known here; the text was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say which scheme; {scheme} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL answered {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expired {duration} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires in 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires in 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has blanks in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds a character that no token has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds a variable that was not replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is expired or invalid (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for another audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for {places}, not for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is in the address; the server asks for it in Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept only until the end of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not fetched there; it is to be put into {{{{token}}}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not signed (alg none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not valid, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is sent as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid only in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks the scope {lacks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stands in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that Postman kept is left out; it is fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was issued {duration} from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s times are milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens could not follow the collection&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic that was paid for is used up (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user denied it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user must agree once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user or the password begins or ends with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {name} could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verifier is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole exchange may take {limit}, and {place} was not through by then. Allow more time for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word {scheme} stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zstd data is damaged ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kinds} in the file {value} was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} data ends too early: the body is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no links between requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several versions; choose one from the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a variable {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no NAME=value in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind {kind}; there are {importers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind {kind}; there are {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place in a request that is called {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request line in it, such as GET https://example.test/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such address here, or nothing was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such anchor in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such variable here; the text was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token that can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address to post to; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address; check the path and its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to import: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to delete at this address; it may be gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one operation for a method and a path; this is an example of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one set of variables, the collection&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept and shown, but not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They became a Cookie row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &quot; is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This $&apos; is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &apos; is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not take the method that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not take {method}; the Allow header says what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address goes away on {sunset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address takes {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call has no equal; the text was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no access token: its typ is {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a request line: METHOD, URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an http or https command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an ID token, not an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants a sign-in first, as in a hotel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request</source>
        <translation>本请求</translation>
    </message>
    <message>
        <source>This value cannot be written as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way to sign in is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy {proxy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on without checking, switch verification off for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early: the server does not want to risk a repeated request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests at once; slow down (not a standard status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests to this server run at once. Wait for some to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests; wait before the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-Encoding: chunked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off the row in Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn row on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two items are to be written to the same file, {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URI or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URI template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the open connection to {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for, in s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: {begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values are encrypted; the key is in the system&apos;s keyring ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are encrypted; your passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables within the file are not replaced; it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>WSSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Wait {duration} before the next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What follows Basic is not Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is stands at another address, and nothing is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Digest answer is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Digest answer will be made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the MAC is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer says of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the session holds was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed to could not be forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agreed to could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agreed to could not follow the collection&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the variables of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer to the request as it is, no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the credential, and without cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Amz-Date is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Amz-Date was changed on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Amz-Date: {moment}; the server&apos;s Date: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Forwarded-For names more than 30 addresses (AWS load balancer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token is valid, but it lacks {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>[more of them]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{n:,} more lines]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{size} more]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{size} that are no text]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Secure cookie can only be set over https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Secure cookie {name} is there, and this came over http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte order mark stands before the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call with other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chunk has no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cookie needs a domain, such as example.test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cookie needs a name or a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cookie to keep and send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header row has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header was added or removed after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host may not hold {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break (CR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break (LF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break or control character stands inside a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multiple of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in double quotes is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing before “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name may not hold = because that would end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with __Host- needs Path=/ and no Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with {prefix}- needs Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path begins with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path may hold neither ; nor control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy or a Host row changed it; scheme, host and port are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy or a Host row changed it; the port belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy or a redirect changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a redirect or proxy removed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schema is an object, true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign-in of the level {levels} (acr_values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed URL cannot be valid for {text} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stronger or a newer sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user name cannot hold one: what follows is password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user name for WSSE may not hold a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user name for basic auth may not hold a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user name may not hold control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value with = needs a name before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value with no name may not look like a prefixed name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value without a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {label} may not hold ; because that would end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {sign} is missing before “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted under the wrong scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted: the credential is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a line: machine {host} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it there, or name another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it to {paths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add its login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a backslash stands what JSON does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the file was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the server&apos;s challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the token is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree to it in the window, or give it by --allow-env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree to it in the window, or give the value by --env-var {name}=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree to it in the window, or let it be read by --allow-env {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree to it in the window, or let it be read by --allow-path {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree to it in the window, where it was fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all chunks were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv6 address stands in [brackets], a port after one colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id to find this request in the server&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old browser filter, without effect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old note about the answer&apos;s freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old word for Cache-Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any at the address of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone on the way could have answered; switch the check on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Retry-After asked: {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the claims say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the permission (IAM policy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the scope openid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for {lacks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks the browser to forget what it keeps of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assertion {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at character {place}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aud is {audiences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth apikey.addTo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth header {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth is not applied again on another origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth oauth2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth oauth2.flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth {kind}.{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth {type}.{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, Header prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, Name in query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, parameters of authorizationRequest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, parameters of {request}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorization URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>base64 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body graphql</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body, content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body, line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both base strings are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browser features that a page may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browsers must not guess another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browsers must use HTTPS here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {start} is no UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the body as sent, before decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cURL script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can have no value: the schema allows none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate and key do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the body&apos;s kind or its Content-Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed for this hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check both secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check both; a temporary key needs its session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check client ID and secret, and try them in the body instead of the header (or back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check key and key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check path and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check path and method; API Gateway says so for unknown ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check region and service under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the key, and whether this API wants it in another header or in the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the key; then host, port and path, which a proxy may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the secret key, then region and service, then each line of what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the secret key: blanks, a missing sign, the key of another access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the user name and the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check what was filled in under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check {scope_part} under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum of the body as sent (RFC 9530)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum of the whole representation (RFC 9530)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose AWS V4 under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose Bearer token under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose HTTP/1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose OAuth 1.0 under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file or a multipart body with a file, or switch chunks off in Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a way under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another flow, or allow it at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another kind of auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose chunks of at least {file_bytes:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of these methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one, or trust the system&apos;s authorities too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the row or the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose {first} under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose {tls_versions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose {wanted} under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen anew from the jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate of {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate of {domain}, passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate, domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate, key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate, passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the base strings; if they are equal, a secret is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookie jar</source>
        <translation>Cookie 存储</translation>
    </message>
    <message>
        <source>correct it in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it, or let this request send it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct that parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be held against its pattern, which takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials stay with their origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl does not encode the names of fields; they stand as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl encodes the file&apos;s text; here it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl has no such option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl sends the file&apos;s text without a file name; here it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl strips line ends from the file; here it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl would make several URLs of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and time, such as 2026-01-31T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete one of the two rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by the server: log in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device authorization URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs between any two answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the schema; it is nested too deep to say where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the schema’s {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match the pattern {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration, such as P1DT2H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each chunk is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment (none chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp is an hour ago; the signature is the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp is {expires:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp is {expires}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp is {expires}; the server says {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired token accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch a token again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filename= names one file; each of several keeps its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits more than one of the forms of which it must fit one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits {count}; nearest: {where} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form field name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get a new one, and set this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get a token that is bound to the key of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get a token whose audience is {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get a token with {need}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get keys with the AWS command line and type them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get new temporary credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get one that is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a value under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a whole number up to {longest_s}, which is seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a value, or correct its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them a value of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the parameter a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the proxy&apos;s user and password in settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give user and password with the proxy&apos;s address, in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gzip, deflate, br, zstd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a character (a lone surrogate) cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name that is not allowed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has items that are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the same item twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash of the canonical request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header Content-Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header Host ({origin})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header Transfer-Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header name{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header {name} ({origin})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header {name}{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header {quoted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header, query or body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header, query or body before a line says where it goes; # switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers that follow the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host override of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long an idle connection stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long and by whom it may be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the server took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the server took for its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long to wait before the next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many requests are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much of an address goes along to other sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the body is compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the body is cut for the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the proxy wants you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the server wants you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iat is {issued}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the server computes another MAC from these lines, the key is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the steps of the handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no name for a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not encoded as the schema asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not of the media type that the schema asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set by the framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is what the schema excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for {scope}; the token carries {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with {value} and ends with {value2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with {value} and has {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know this kind of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a nonce and no scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a passphrase: give it without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither name nor value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no scheme, such as https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {number} for {number2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a character that no header may carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no key with a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds one object; rows are a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a key in PEM, but this algorithm takes a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a key on {name}, not on {name2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a set of keys: take one JWK out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than 4096 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither PEM nor a JWK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deep to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no CSV: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no PEM file with a certificate, or its key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no RSA key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no key of an Edwards curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no key of an elliptic curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no private key in PEM without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the public half: a token is signed with the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies outside the collection&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be AWS4-HMAC-SHA256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it named another origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names {scope}, which the token carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a wider scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs the scope {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it starts with $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed after signing, often by a charset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed on its way; blanks within it count once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was chosen for another origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was filled from a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would say something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its Domain {domain} is not ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its PEM cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its comments could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its error {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name says that it holds a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps windows of other sites apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks an item that the schema asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the nonce empty, so that each send has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave timestamp and nonce empty, so that each send has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave {word} out of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of signed headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in again; it may be over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for + and %20, encoding, and pairs that a proxy added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for encoded signs, doubled slashes, a stage that a gateway adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for parameters of query or form that one side does not sign, and for encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into the documentation of this API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into the server&apos;s settings, or choose another way under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked in {place}; set a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback is reached directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new proof for this method and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>max redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have no more than {facts} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>mock server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 1000 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most_lines} cookies in one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it away to begin with an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multipart body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {limit} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {bound} {limit} {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and value are longer than 4096 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or value is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an unknown algorithm, {algorithm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an unknown protection (qop), {qop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nbf is {begins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nbf is {begins}; the server says {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is named for the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header of the request is named so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proxy is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign-in needed: this path is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token was fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the forms that are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the token alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8, perhaps Latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accept our certificate {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed by its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>not exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for this host, by the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not isEmpty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing follows its last dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing follows “{keyword}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing for {timeout:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is at {selector}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is listening there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered: {value}; used: {value2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>omitted headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that is at most {age} seconds old (max_age)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only below {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only chunked can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for {domain} itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one file can be cut, and the body has {count}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only over https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the CA file is to be trusted, and there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other ways to reach this server, such as HTTP/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path parameter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press Get token under Auth, or let it be fetched by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process.env.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process.env.{name} would be read and sent{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocols that the server would rather speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the value nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random for each sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>region and service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related addresses, such as the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative JSON Pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the row Connection: close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request headers that change the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requestBody {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requestBody {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests that are allowed in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests that are left in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number} is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs a program for its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema, line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that it lay in a cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security {name}.{other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see character {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send Authorization: DPoP … and a DPoP header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send again after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send again, so that it is answered anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send application/json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send id_token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send it as Authorization: Bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send it as a header, if the server takes one (RFC 6750 §5.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send it from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the OAuth parameters in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the token once: in the Authorization header, and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the value of the CSRF cookie or form as X-CSRF-Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send them in the header or the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send to that address directly, or trust its origin for this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as a cookie, but in no header: the server compares the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent only: {only_ours}
server only: {only_theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, added for this hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, and the request was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it in .env, or allow its name in the settings or by --allow-env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it under Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it, or use the application&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set its value in {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set this computer&apos;s clock; AWS allows 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set this computer&apos;s clock; Hawk allows a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set, but not Secure: http would send it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign again; both must be equal (§3.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign again; the date is UTC&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again and agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again; check user name, password and callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in the header, or leave the body unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed:
{canonical}
string to sign:
{string_to_sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in by single sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows the end of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is signed was changed on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale=true: user and password are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storing cookies is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 127.0.0.1:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 5 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as X-API-Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as https://HOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch the other parts off, or send each in a request of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the value of access_token out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes on a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells tokens of one client apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of {winner} won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JWK has no private part d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JWK is not of the type oct with a member k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JWT&apos;s {what} must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JWT&apos;s {what}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL has no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL holds half a character (a lone surrogate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL holds the control character U+{code:04X}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL&apos;s [address] is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of what is in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer&apos;s cookies have them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the axis {name} is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base URL is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bearer token is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body breaks its schema in 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body breaks its schema in {n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body changed on its way, or another hash was declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body has {size_bytes} bytes; {largest} are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is nested too deep for a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body limit is no number of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body was left behind; send to that address directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body&apos;s schema cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the browser loads again after this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chunks have another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client is unknown or its secret is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code was not typed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the consumer key for OAuth is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the earlier chunks went to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end lies in the past: delete the cookie instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry “{place}” in {path} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function {name}() is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hash of a file goes only into the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host {name} has an empty or too long part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host {name} is not allowed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a trace (W3C Trace Context)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key cannot sign with {algorithm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the methods that this address takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {name} stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old file is kept as {aside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private key is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile “{name}” has no {member}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile “{name}” {words} ({member}), which is not done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxies on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy does not speak SOCKS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy has no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy hung up without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request lacks something or says it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request names {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request&apos;s test script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resource or audience is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run stopped after a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same number, written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema is nested too deep to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema is no JSON: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema refers to #{name}, which is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema refers to itself in too many ways to be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema refers to {name}, which is not fetched; put it under $defs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scope is unknown or more than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret of the JWT is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret of the JWT is not Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered 417 (RFC 9110 §10.1.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not know this flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not speak HTTP/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server gave no {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server ran into an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server wants its own nonce in the proof; send again with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s clock when it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in names {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system has no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked or did not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked or no longer has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keyring is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token&apos;s lifetime is no number of seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name for NTLM is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of what is in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {label} for AWS is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {label} holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {what} {path} cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {what} {path} was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {words} cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {words} for OAuth 2.0 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no sockets in the file system on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no CA file, and nobody else is to be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no TLS context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no cookie jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no profile “{name}” in {paths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are no list of name, value and placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this &lt; begins no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address is being phased out (RFC 9745)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this client may not use this flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s is {side} the server&apos;s, by the answer&apos;s Date: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON Schema: {path} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this request</source>
        <translation>本请求</translation>
    </message>
    <message>
        <source>this sign-in belongs to a connection, which HTTP/2 shares among requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, such as 12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to answer the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try Accept: */*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ts sent: {ours}; ts of the server: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned {before} into {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two slashes are missing after http:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type or copy them anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type the fields, or give the file another Content-Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined; the names in headers are in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until when it may be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload in chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used {n} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name or password is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user {text}, password of {count} characters{charset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>value {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable {name}{owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variables are nested deeper than {max_depth}: {ring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variables go round in a ring: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait, or check the clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a cache did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a page may load and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the body is and how its characters are encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was handed in is wrong, expired or used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the period begins anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when this address will go away (RFC 8594)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the request goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to go next, or where the new thing is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether other sites may frame this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether parts can be asked for with Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the connection stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether to show or to save it, and under which name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which part of the whole this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may embed this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may see exact load times in a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its variables replaced it is no JSON: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without Expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 20300102T030405Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {wanted}, a blank, then the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {{{{{trimmed}}}}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{algorithm} is no algorithm for a JWT here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{algorithm} is no algorithm of Hawk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bare} is no host: leave scheme, port and path out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bare} is no host: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boundary} is no boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} Check the port and the server&apos;s TLS settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} It was shown {own}. Choose another client certificate in Options, or for this host in the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} None was shown. Choose one in Options, or for this host in the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{connect_words} Check the network or the VPN, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} codings on one body are more than {most_codings}: it is shown as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} environments came from the files beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} and {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} {h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} (“{words}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}; more at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digits} is no port; a port is 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is a public suffix: strangers have names under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is a whole top-level domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}; NOT on the wire like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence}; this sign-in allows {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence}; tsm proves that it is the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{extra:,} bytes came after the end of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{extra:,} bytes follow after the end of the gzip data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}; {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not open with its key; {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is gone; {key_file} would open it. {put_back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{header} holds no scheme, such as {wanted}, before its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not pick up on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is a public suffix: strangers have names under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is an address, which has no subdomains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is no host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is no host to send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} may not set a cookie for {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} must renew it; or check this computer&apos;s clock. {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is a plugin&apos;s; the sign-in was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is not a type of request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is of a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} requests are not sent by Postwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} holds half a character (a lone surrogate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} became {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} is not `name: value`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed}Use the right host. {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} redirects in a row, last to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} (line {line}, column {column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} became {method2} after {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} is no method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} is no signature method of OAuth 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more:,} more cookies were not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {value} ({scope})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {value} ({scope}, instead of one from {lost})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {value} ({scope}, instead of {n} others, such as {lost})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be sent in a {placement}: the browser opens an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {largest_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {most_files} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a secret without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is character {at} of {header}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the address, which servers write into their logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither in .env nor allowed from the process environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no archive that could be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no draft that is known; 4, 6, 7, 2019-09 and 2020-12 are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no name for a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no name of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text: byte {start} is no UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is set twice: by a header row and by {scheme} auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies outside the collection and would be sent{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not stand in a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of the {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} set to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was answered with {words}, and the upload stopped. {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was left out: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not sent after a redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not sent: {detail} {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not set: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was sent and is not accepted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would be sent{place}, which nobody agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would go out in {total:,} chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}() is no step that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}() takes {count} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, by the request&apos;s options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, for {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: it has no block of a method, such as get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {filename} is packed {ratio} times and more; it was not read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: … ({count} characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cookies sign in as well; servers may look at either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} redirects were followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} saved answers are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of_passphrase}, or it is no PKCS#12 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} is no operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no entry for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is held by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file: a pipe or a device is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no longer a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} leads to {target}, which is outside {root}; it was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed after the request was prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed by another program; it was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {cause}. Start the program that serves it, or check who may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pattern} is no regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pattern} is no regular expression: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} accepted the connection but did not answer in time. It may be busy, or waiting for something; allow more time for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} began to answer and then fell silent. What had arrived is kept; allow more time for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} closed the connection before the response was complete. What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.{reused} Send again; if it happens each time, look into the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} does not finish the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} does not speak HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} does not speak HTTP/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ended {what} with {value}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} hung up during the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} refused our certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} refused the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} speaks plain HTTP, not HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} stopped taking data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} took it for a broken request. It was sent again over HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} wants a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proxy} answered: {cause}. Check the proxy settings, or go without a proxy for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{query} cannot be asked of this body: {args}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{query} is no JSONPath: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} has no {root_file}: it is not a collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} holds more than {most_files} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}; hop {number} went to {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{schemes} auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}:// is not supported; use http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}:// proxies are not supported; use http, https, socks5, socks5h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.0f} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.0f} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is a link; an archive with links is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is encrypted: unpack it first, then import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} leads out of the archive; nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} may not stand in a request line; write {encode_component} or switch on Encode URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} accepted; resume the upload to send the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is of a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaks} What it sent is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} after {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} {change}, so no body follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the server asks for a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} exists; what was deleted stays in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no JSON: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no path such as $..id, and no header&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no path: it goes wrong at “{rest}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is the whole body: name a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} wants a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} times as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {status} from {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} closes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Try HTTP/1.1 in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} auth is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} to {url2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{valid}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not `name=content`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} names no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} with {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has more than {largest_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} since {first} chunks were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} stands in {file}, line {line}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {before} became {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {before} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {now} is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, character {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, header {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Check the network, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Choose another in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Correct it in the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Correct the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The request was not sent whole; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} What was sent and what had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} What {place} sent is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. Free some space, then send again; what was stored is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. The server got an incomplete request; send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} stands after {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{{{credentials}}}} stands for the Base64 of username:password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{{{{name}}}}} has blanks in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{flow}” is no flow of OAuth 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{min_version}” is no TLS version: 1.0, 1.1, 1.2 or 1.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{min_version}” is no version of TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{placement}” is no place for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” is no token of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no valid port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date: write 2030-12-31 or 2030-12-31 23:59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is none of HTTPie&apos;s request items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names no socket: its path must begin with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{without_password}” has no valid port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{without_password}” holds signs that no address may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{without_password}” is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{without_password}” names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{without_password}” names no host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no word of a .netrc file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more cookies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>My collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name} to {where}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaEditor</name>
    <message>
        <source>JSON Schema of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let invalid bodies pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Send while the body is invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop invalid bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON Schema that the body is held against</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Kept in the file, not run by Postwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Scripts, kept but not run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all requests</source>
        <translation>搜索所有请求</translation>
    </message>
    <message>
        <source>Search all requests for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in names, URLs, headers, bodies, docs, tags or variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move secrets to the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would hold a secret for all to read: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>0 means no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free connection within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store cookies that servers set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message>
        <source>Progress: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until you have signed in at {0} with the code {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until you have signed in with the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep working in other tabs. The result stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Attempt {number} follows in {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendsAs</name>
    <message>
        <source>, comments stripped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Close what will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>实际发送</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last send left byte for byte as it was shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentView</name>
    <message>
        <source>Headers as sent, hop by hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first request left byte for byte as it was prepared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerChip</name>
    <message>
        <source>Starting the demo server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetLine</name>
    <message>
        <source>{name} is {value}, {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>All of its requests get these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would hold a secret for all to read: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in here, and how its requests belong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedSaving</name>
    <message>
        <source>Its file was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every shortcut can be changed. There are those of Postman, Insomnia, Bruno and Yaak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>No shortcut has this name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find, or press a key combination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Each one is a folder of plain text files, so you can keep it in Git.</source>
        <translation>每个集合都是一个纯文本文件夹，可以放进 Git。</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>Nothing has this in its name or URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Requests you send appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This collection has no environments. The plus makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own collections will appear here.</source>
        <translation>你的集合会显示在这里。</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>Error: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenMoves</name>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, no longer selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 unsaved request · draft kept</source>
        <translation>1 个未保存的请求 · 草稿已保留</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookies off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies on</source>
        <translation>Cookie 已启用</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo server on</source>
        <translation>演示服务器已开启</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection open</source>
        <translation>未打开集合</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: system</source>
        <translation>代理：系统</translation>
    </message>
    <message>
        <source>Proxy: system, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS checked</source>
        <translation>已校验 TLS</translation>
    </message>
    <message>
        <source>TLS not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through {proxy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} unsaved requests · drafts kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Cancel with Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what is shown with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier responses, this one {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as an example of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save response to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Days after which history is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes of all bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes of bodies kept in history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses kept per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabAuth</name>
    <message>
        <source>Ask for another scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>From the collection&apos;s headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the headers of {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no value here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust another origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in this request&apos;s Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, set by {request}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, set by {request}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Open requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabChecks</name>
    <message>
        <source>Add a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held against the checks as they are now; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the actual value in {check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found, not set: only a send sets variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this session: in a file its braces would be a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this session: make it a secret of {name} to keep it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this session: no environment is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has checks of its own: {n}. They count while none of ours is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabGuard</name>
    <message>
        <source>Press Send again to send to {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabPages</name>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>All tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
</context>
<context>
    <name>TabVariables</name>
    <message>
        <source>Set variable {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as TSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON, so there is no table. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as they were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table shows at most {most}, this is {size}. Raw shows it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of objects in it, so there is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {count:,} are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoke, orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBody</name>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it came, it is not JSON. Line {line}, column {column}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it came, it is not JSON: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it came, it is not XML. Line {line}, column {column}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it came, it is not XML: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it came: it is larger than {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesPopover</name>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Above it {subject}, from {first} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {number} after {reason}, waited {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of {subject}, issued by {issuer}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate ready: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for the redirect before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over HTTP/2 the body did not wait for 100 Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again with what the server asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again without Expect: 100-continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy {proxy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept-open connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not sent: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{took}, usually {usual}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingView</name>
    <message>
        <source>1 redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {n} sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} redirects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>More for this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired. The next send fetches another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired. The next send refreshes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. It is fetched only by this button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Send fetches it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at {0} with the code {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser that was opened. If none was: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid; the server does not say how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, scope {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message numerus="yes">
        <source>%n more claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decoded on this computer. The signature is not checked.</source>
        <translation>在本机解码，未校验签名。</translation>
    </message>
    <message>
        <source>Expired {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>no alg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeDelegate</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>TreePage</name>
    <message>
        <source>It is not valid JSON, so there is no tree. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree shows JSON of at most {most}, this is {size}. Pretty, Raw and the filter show it whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
</context>
<context>
    <name>UrlBar</name>
    <message>
        <source>Change the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Fill from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{0} (at character {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Left out: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlEdit</name>
    <message>
        <source>Request URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL or pasted cURL command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>Add check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as variable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariableBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not set in {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariableDelegate</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>VariableLine</name>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariablePopover</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no value here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}, from {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scope}, not used: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariableTable</name>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariablesModel</name>
    <message>
        <source>Add a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variable {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete variable {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, {text}, row {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariablesPage</name>
    <message>
        <source>Names of the process environment, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{process.env.NAME}} reads these names of the environment that Postwright was started in, one a line. Others stay closed to collections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultDesk</name>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Time of each hop and phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Demo server ready on {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Paste a cURL command</source>
        <translation>粘贴 cURL 命令</translation>
    </message>
    <message>
        <source>Point Postwright at a collection in your repository. Changes show up as readable diffs.</source>
        <translation>指向代码仓库里的集合，改动就是可读的差异。</translation>
    </message>
    <message>
        <source>Put it straight into the URL bar. Method, headers, body and auth fill themselves in.</source>
        <translation>直接粘贴到地址栏，方法、请求头、正文和认证会自动填好。</translation>
    </message>
    <message>
        <source>Register a user, log in, call a protected path, upload a file: against the server inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>发送快捷键</translation>
    </message>
    <message>
        <source>Send your first request</source>
        <translation>发送你的第一个请求</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo server could not start: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This URL points to a small server inside Postwright. It works with no network and no account.</source>
        <translation>这个网址指向 Postwright 内置的小服务器，不需要联网，也不需要账号。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>every command</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>new request</source>
        <translation>新建请求</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>{name}: both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>The body left as “{sent}”, not as “{meant}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers left in another order: {sent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line left as “{sent}”, not as “{meant}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not leave; “{meant}” was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left as “{sent}”, not as “{meant}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left with “{sent}”; nobody meant it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WireExport</name>
    <message>
        <source>Export the wire log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}, with secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}; secrets are masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WirePane</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As HTTP Archive (.har)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the wire log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the wire log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the wire log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the wire log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Show secrets in the wire log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bytes in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The server&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LevelRow</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request</source>
        <translation>本请求</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>until</name>
    <message>
        <source>in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>beyond all dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
