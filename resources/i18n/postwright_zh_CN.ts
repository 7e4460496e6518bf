<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerCharset</name>
    <message>
        <source>Choose charset</source>
        <translation>选择字符集</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>AuthConflictBar</name>
    <message>
        <source>The {0} row counts; the sign-in here is left out.</source>
        <translation>以 {0} 行为准，不发送这里的认证。</translation>
    </message>
    <message>
        <source>The {0} row in Headers says this too. Which one is to be sent?</source>
        <translation>“请求头”里的 {0} 行也设置了认证。发送哪一个？</translation>
    </message>
    <message>
        <source>This sign-in counts; the {0} row is left out.</source>
        <translation>以这里的认证为准，不发送 {0} 行。</translation>
    </message>
    <message>
        <source>Use the row</source>
        <translation>使用该行</translation>
    </message>
    <message>
        <source>Use the sign-in</source>
        <translation>使用认证</translation>
    </message>
</context>
<context>
    <name>AuthEditor</name>
    <message>
        <source>Change the sign-in</source>
        <translation>更改认证</translation>
    </message>
    <message>
        <source>Choose who signs in</source>
        <translation>选择采用哪个认证</translation>
    </message>
    <message>
        <source>Edit the sign-in</source>
        <translation>编辑认证</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>It has: {0}.</source>
        <translation>其中有：{0}。</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>认证类型</translation>
    </message>
    <message>
        <source>Neither a folder nor the collection signs in</source>
        <translation>文件夹和集合都没有设置认证</translation>
    </message>
    <message>
        <source>No sign-in, from {0}</source>
        <translation>无认证，来自“{0}”</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is added to its requests</source>
        <translation>不向其中的请求添加任何内容</translation>
    </message>
    <message>
        <source>Nothing is added to this request</source>
        <translation>不向此请求添加任何内容</translation>
    </message>
    <message>
        <source>Open collection auth</source>
        <translation>打开集合认证</translation>
    </message>
    <message>
        <source>Open folder auth</source>
        <translation>打开文件夹认证</translation>
    </message>
    <message>
        <source>Where this header comes from</source>
        <translation>这个请求头从哪里来</translation>
    </message>
    <message>
        <source>{0} is kept in the file as it is, but requests that use it cannot be sent yet.</source>
        <translation>{0} 在文件中原样保留，但使用它的请求还不能发送。</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation>{0}，来自“{1}”</translation>
    </message>
</context>
<context>
    <name>AuthInspector</name>
    <message>
        <source>Cookies to be sent that sign in</source>
        <translation>将要发送的认证 Cookie</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>复制：{what}</translation>
    </message>
    <message>
        <source>Header to be sent</source>
        <translation>将要发送的请求头</translation>
    </message>
    <message>
        <source>Headers to be sent</source>
        <translation>将要发送的请求头</translation>
    </message>
    <message>
        <source>Key to be sent</source>
        <translation>将要发送的密钥</translation>
    </message>
    <message>
        <source>Nothing can be sent yet</source>
        <translation>还没有可发送的认证</translation>
    </message>
    <message>
        <source>Open Headers</source>
        <translation>打开请求头</translation>
    </message>
    <message>
        <source>Open Options</source>
        <translation>打开选项</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>改用 https://</translation>
    </message>
</context>
<context>
    <name>AuthMatrixPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare with the first</source>
        <translation>与第一个比较</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Open answer</source>
        <translation>打开响应</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <translation>
            <numerusform>发送 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as several identities</source>
        <translation>以多个身份发送</translation>
    </message>
    <message>
        <source>Untick what is not to be tried. No answer changes the cookies.</source>
        <translation>取消勾选不想尝试的身份。响应不会改动 Cookie。</translation>
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
        <translation>令牌请求</translation>
    </message>
    <message>
        <source>Chosen: {why}</source>
        <translation>选用依据：{why}</translation>
    </message>
    <message>
        <source>Client certificate: {words}</source>
        <translation>客户端证书：{words}</translation>
    </message>
    <message>
        <source>Cookies that sign in</source>
        <translation>用于认证的 Cookie</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>复制：{what}</translation>
    </message>
    <message>
        <source>No sign-in was sent, and the server asked for none.</source>
        <translation>没有发送认证信息，服务器也没有要求。</translation>
    </message>
    <message>
        <source>Open Auth</source>
        <translation>打开认证</translation>
    </message>
    <message>
        <source>Open Headers</source>
        <translation>打开请求头</translation>
    </message>
    <message>
        <source>Open Params</source>
        <translation>打开参数</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Requests and their credentials</source>
        <translation>各个请求及其凭据</translation>
    </message>
    <message>
        <source>Send to see what the server asks for, and what was sent</source>
        <translation>发送后在这里查看服务器要求了什么、实际发送了什么</translation>
    </message>
    <message>
        <source>Show in Timing</source>
        <translation>在“耗时”中查看</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>查看跳转链</translation>
    </message>
    <message>
        <source>The sign-in</source>
        <translation>认证</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
</context>
<context>
    <name>BackBar</name>
    <message>
        <source>Back to the whole</source>
        <translation>返回整个请求</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Body: {kind}</source>
        <translation>正文：{kind}</translation>
    </message>
    <message>
        <source>Change the kind of body</source>
        <translation>更改正文类型</translation>
    </message>
    <message>
        <source>Divider between body and schema</source>
        <translation>正文与 Schema 之间的分隔条</translation>
    </message>
    <message>
        <source>Drop to add a part</source>
        <translation>松开即可添加一个部分</translation>
    </message>
    <message>
        <source>Drop to add {n} files, as one part or as several</source>
        <translation>松开以添加 {n} 个文件，作为一个部分或多个部分</translation>
    </message>
    <message>
        <source>Drop to send {0} as the body</source>
        <translation>松开即可将 {0} 作为正文发送</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>正文类型</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Multipart 表单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>One part with {n} files</source>
        <translation>一个部分包含 {n} 个文件</translation>
    </message>
    <message>
        <source>SPARQL</source>
        <translation>SPARQL</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Schema •</source>
        <translation>Schema •</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Sent as {0}, from Headers</source>
        <translation>以 {0} 发送，来自“请求头”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>This request has no body. Drop a file here to send it.</source>
        <translation>此请求没有正文。将文件拖放到这里即可发送。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>{n} parts, one for each file</source>
        <translation>{n} 个部分，每个文件一个</translation>
    </message>
</context>
<context>
    <name>BodyFindings</name>
    <message>
        <source>{0} ({1} more)</source>
        <translation>{0}（另有 {1} 处）</translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation>未找到 {name}</translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>The Content-Type says {type}, but this looks like {kind}.</source>
        <translation>Content-Type 说是 {type}，但看起来是 {kind}。</translation>
    </message>
    <message>
        <source>The page&apos;s scripts will run in the browser and may load from elsewhere.</source>
        <translation>页面脚本会在浏览器中运行，并可能从别处加载内容。</translation>
    </message>
    <message>
        <source>The response has no body</source>
        <translation>响应没有正文</translation>
    </message>
    <message>
        <source>These bytes are no text; the menu copies them as Base64</source>
        <translation>这些字节不是文本，可用菜单复制为 Base64</translation>
    </message>
</context>
<context>
    <name>BodyTab</name>
    <message>
        <source>Send to see the response here</source>
        <translation>发送后在这里查看响应</translation>
    </message>
</context>
<context>
    <name>BodyToolbar</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Copy as, save, charset</source>
        <translation>复制为、保存、字符集</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation>正文的显示方式</translation>
    </message>
    <message>
        <source>Its scripts will run there</source>
        <translation>页面脚本会在浏览器中运行</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
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
        <translation>记录</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>BothSidesPage</name>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Lines that differ: {n}</source>
        <translation>不同的行：{n}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用文件中的</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>输入的内容</translation>
    </message>
    <message>
        <source>{name} on both sides</source>
        <translation>{name} 的两个版本</translation>
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
        <translation>完成</translation>
    </message>
    <message>
        <source>Edit rows as text</source>
        <translation>以文本编辑各行</translation>
    </message>
    <message>
        <source>name: value, one a line; # turns a line off</source>
        <translation>name: value，每行一个；行首加 # 停用该行</translation>
    </message>
    <message>
        <source>{0} as text</source>
        <translation>{0}（文本）</translation>
    </message>
</context>
<context>
    <name>CapturedValues</name>
    <message>
        <source>Kept for this session, and in no file.</source>
        <translation>只在本次会话中保留，不写入文件。</translation>
    </message>
    <message>
        <source>Kept for this session; its row under Checks can keep it in {name} instead: in the file, or in the vault where it is a secret.</source>
        <translation>在本次会话中保留；在“检查”的对应行中可改为保存到 {name}：写入文件，若为机密则存入保险库。</translation>
    </message>
    <message>
        <source>Value now: {value}</source>
        <translation>当前值：{value}</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>在本次会话中保留</translation>
    </message>
    <message>
        <source>kept for this session: in a file its braces would be a variable</source>
        <translation>在本次会话中保留：写入文件后，其中的花括号会被当作变量</translation>
    </message>
    <message>
        <source>kept for this session: make it a secret of {name} to keep it there</source>
        <translation>在本次会话中保留：要保存在“{name}”中，先把它设为机密</translation>
    </message>
    <message>
        <source>kept for this session: no environment is chosen</source>
        <translation>在本次会话中保留：没有选择环境</translation>
    </message>
    <message>
        <source>kept in {name}</source>
        <translation>已保存到“{name}”</translation>
    </message>
</context>
<context>
    <name>CapturesTable</name>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>设置变量</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>CaretArea</name>
    <message>
        <source>Copied {size}</source>
        <translation>已复制 {size}</translation>
    </message>
    <message>
        <source>Line {number}: {text}</source>
        <translation>第 {number} 行：{text}</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>行数：{count}</translation>
    </message>
    <message>
        <source>Nothing was copied: select at most {size}, or save the answer.</source>
        <translation>没有复制：最多选择 {size}，或保存响应。</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only the server&apos;s own certificate is known.</source>
        <translation>只知道服务器自己的证书。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>The server&apos;s certificates</source>
        <translation>服务器的证书</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>颁发机构</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>自签名</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} 等，还有 {n} 个</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>还剩 {n} 天</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>%n change(s) in the request since it last worked</source>
        <translation>
            <numerusform>自上次成功以来请求有 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with the last that worked</source>
        <translation>与上一次成功的响应比较</translation>
    </message>
    <message>
        <source>The request is the same: what changed is at the server.</source>
        <translation>请求没有变化，变化在服务器一侧。</translation>
    </message>
    <message>
        <source>What changed since it last worked</source>
        <translation>自上次成功以来的改动</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CharsetButton</name>
    <message>
        <source>All charsets</source>
        <translation>所有字符集</translation>
    </message>
    <message>
        <source>Charset {name}</source>
        <translation>字符集 {name}</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>Nobody says, and the bytes are valid UTF-8.</source>
        <translation>没有任何说明，但内容是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Nobody says: it is a guess by what the text looks like.</source>
        <translation>没有任何说明，根据文本特征推测。</translation>
    </message>
    <message>
        <source>The Content-Type names “{label}”, which is no charset of the Web.</source>
        <translation>Content-Type 指定了“{label}”，但它不是 Web 字符集。</translation>
    </message>
    <message>
        <source>The Content-Type says so.</source>
        <translation>由 Content-Type 指定。</translation>
    </message>
    <message>
        <source>The byte order mark at the start says so.</source>
        <translation>由开头的字节顺序标记（BOM）指定。</translation>
    </message>
    <message>
        <source>The document itself says so.</source>
        <translation>由文档自身指定。</translation>
    </message>
    <message>
        <source>You chose it for this request.</source>
        <translation>由你为此请求选择。</translation>
    </message>
    <message>
        <source>guessed: {name}</source>
        <translation>推测：{name}</translation>
    </message>
</context>
<context>
    <name>CharsetFinder</name>
    <message>
        <source>Not valid {name}, shown as {sign}: {count} places.</source>
        <translation>不是有效的 {name}，显示为 {sign}：{count} 处。</translation>
    </message>
    <message>
        <source>Only the first {size} MiB were looked at.</source>
        <translation>只检查了前 {size} MiB。</translation>
    </message>
</context>
<context>
    <name>CheckHead</name>
    <message>
        <source>&lt; 0.1 ms</source>
        <translation>&lt; 0.1 ms</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Failed: {name}, expected {expected}, got {got}</source>
        <translation>未通过：{name}，预期 {expected}，实际 {got}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Go to the check</source>
        <translation>转到此检查</translation>
    </message>
    <message>
        <source>Go to the check: {name}</source>
        <translation>转到此检查：{name}</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not made: {name}, {why}</source>
        <translation>未执行：{name}，{why}</translation>
    </message>
    <message>
        <source>Passed: {name}</source>
        <translation>通过：{name}</translation>
    </message>
    <message>
        <source>Use the actual value</source>
        <translation>使用实际值</translation>
    </message>
    <message>
        <source>Use the actual value: {value}</source>
        <translation>使用实际值：{value}</translation>
    </message>
</context>
<context>
    <name>CheckProblems</name>
    <message>
        <source>A JSON Schema is an object</source>
        <translation>JSON Schema 应是对象</translation>
    </message>
    <message>
        <source>A number is compared with a number</source>
        <translation>数字只能与数字比较</translation>
    </message>
    <message>
        <source>A variable&apos;s name has no braces, line ends or blanks around it</source>
        <translation>变量名不能含花括号或换行，首尾不能有空白</translation>
    </message>
    <message>
        <source>It is kept in the file, but only what comes after the answer is set</source>
        <translation>会在文件中保留，但只执行响应之后的提取</translation>
    </message>
    <message>
        <source>It needs JavaScript, which is not run</source>
        <translation>需要 JavaScript，这里不运行</translation>
    </message>
    <message>
        <source>Name the cookie</source>
        <translation>填写 Cookie 名称</translation>
    </message>
    <message>
        <source>Name the header</source>
        <translation>填写响应头名称</translation>
    </message>
    <message>
        <source>Name the variable that gets the value</source>
        <translation>填写接收该值的变量名</translation>
    </message>
    <message>
        <source>Say what to look at, such as res.body.id</source>
        <translation>填写要查看的内容，例如 res.body.id</translation>
    </message>
    <message>
        <source>The expression is not complete</source>
        <translation>表达式不完整</translation>
    </message>
    <message>
        <source>The schema is no JSON: {why}</source>
        <translation>Schema 不是 JSON：{why}</translation>
    </message>
    <message>
        <source>This kind of capture is of a later version; it sets nothing</source>
        <translation>这种提取来自更新的版本，不会设置任何值</translation>
    </message>
    <message>
        <source>This kind of check is of a later version; it is not made</source>
        <translation>这种检查来自更新的版本，不会执行</translation>
    </message>
    <message>
        <source>Two numbers, such as 1,10</source>
        <translation>两个数字，例如 1,10</translation>
    </message>
    <message>
        <source>Write the JSON Schema below</source>
        <translation>在下方填写 JSON Schema</translation>
    </message>
    <message>
        <source>{name} is no operator</source>
        <translation>{name} 不是运算符</translation>
    </message>
</context>
<context>
    <name>CheckResults</name>
    <message>
        <source>{passed} of {made} passed</source>
        <translation>通过 {passed}/{made}</translation>
    </message>
    <message>
        <source>{words}, {left} not made</source>
        <translation>{words}，{left} 项未执行</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 行</translation>
    </message>
</context>
<context>
    <name>CheckSchema</name>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>JSON Schema of the check</source>
        <translation>检查的 JSON Schema</translation>
    </message>
    <message>
        <source>what the answer, or its part, has to fit</source>
        <translation>响应或其中一部分应符合的结构</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A cookie that the answer sets, by its name</source>
        <translation>响应设置的 Cookie，按名称</translation>
    </message>
    <message>
        <source>A header of the answer, by its name in any case</source>
        <translation>响应头，按名称，不区分大小写</translation>
    </message>
    <message>
        <source>A list or an object</source>
        <translation>数组或对象</translation>
    </message>
    <message>
        <source>A list, whatever is in it</source>
        <translation>任意数组</translation>
    </message>
    <message>
        <source>A look at res, req or a variable, such as req.method; it is not run as code</source>
        <translation>查看 res、req 或变量，例如 req.method；不会当作代码运行</translation>
    </message>
    <message>
        <source>A number above this one</source>
        <translation>大于此数的数字</translation>
    </message>
    <message>
        <source>A number below this one</source>
        <translation>小于此数的数字</translation>
    </message>
    <message>
        <source>A number, whatever it is</source>
        <translation>任意数字</translation>
    </message>
    <message>
        <source>A regular expression finds nothing in it</source>
        <translation>正则表达式没有匹配到内容</translation>
    </message>
    <message>
        <source>A regular expression finds something in it</source>
        <translation>正则表达式匹配到内容</translation>
    </message>
    <message>
        <source>A text or a list without this in it</source>
        <translation>不含此内容的字符串或数组</translation>
    </message>
    <message>
        <source>A text that begins so</source>
        <translation>以此开头的字符串</translation>
    </message>
    <message>
        <source>A text that ends so</source>
        <translation>以此结尾的字符串</translation>
    </message>
    <message>
        <source>A text with this text in it, a list with it</source>
        <translation>含有此文本的字符串，或含有此项的数组</translation>
    </message>
    <message>
        <source>A text, list or object with something</source>
        <translation>有内容的字符串、数组或对象</translation>
    </message>
    <message>
        <source>A text, list or object without anything in it</source>
        <translation>没有内容的字符串、数组或对象</translation>
    </message>
    <message>
        <source>A text, whatever it says</source>
        <translation>任意字符串</translation>
    </message>
    <message>
        <source>Any other value</source>
        <translation>任何其他值</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>正文文本</translation>
    </message>
    <message>
        <source>Body text {pattern}</source>
        <translation>正文文本 {pattern}</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>From the first number to the second: 1,10</source>
        <translation>从第一个数到第二个数：1,10</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation>响应头 {name}</translation>
    </message>
    <message>
        <source>How large the body is, without its coding</source>
        <translation>正文解码后的大小</translation>
    </message>
    <message>
        <source>How long the answer took, in milliseconds</source>
        <translation>响应耗时，单位毫秒</translation>
    </message>
    <message>
        <source>In the active environment&apos;s file</source>
        <translation>保存在当前环境的文件中</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>JSON 值</translation>
    </message>
    <message>
        <source>None of the values between commas: a,b</source>
        <translation>不是逗号分隔的任何一个值：a,b</translation>
    </message>
    <message>
        <source>One of the values between commas: a,b</source>
        <translation>逗号分隔的值之一：a,b</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>So many characters, or items of a list</source>
        <translation>字符数，或数组的项数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The body, or a part of it, fits a JSON Schema</source>
        <translation>正文或其中一部分符合 JSON Schema</translation>
    </message>
    <message>
        <source>The body, or what a regular expression finds in it</source>
        <translation>正文，或正则表达式在其中匹配到的内容</translation>
    </message>
    <message>
        <source>The same value: 1 is a number, &quot;1&quot; is a text</source>
        <translation>相同的值：1 是数字，&quot;1&quot; 是字符串</translation>
    </message>
    <message>
        <source>The status code, such as 200</source>
        <translation>状态码，例如 200</translation>
    </message>
    <message>
        <source>The value false itself</source>
        <translation>值就是 false</translation>
    </message>
    <message>
        <source>The value null</source>
        <translation>值为 null</translation>
    </message>
    <message>
        <source>The value true itself</source>
        <translation>值就是 true</translation>
    </message>
    <message>
        <source>There is a value, be it null</source>
        <translation>有值，null 也算</translation>
    </message>
    <message>
        <source>There is no value at that place</source>
        <translation>该位置没有值</translation>
    </message>
    <message>
        <source>This number, or one above it</source>
        <translation>等于或大于此数</translation>
    </message>
    <message>
        <source>This number, or one below it</source>
        <translation>等于或小于此数</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>时间（毫秒）</translation>
    </message>
    <message>
        <source>Until Postwright ends; nothing is written</source>
        <translation>到 Postwright 退出为止，不写入文件</translation>
    </message>
    <message>
        <source>What a JSONPath finds, such as $.data[0].id</source>
        <translation>JSONPath 找到的值，例如 $.data[0].id</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾为</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>has length</source>
        <translation>长度为</translation>
    </message>
    <message>
        <source>is JSON</source>
        <translation>是 JSON</translation>
    </message>
    <message>
        <source>is a boolean</source>
        <translation>是布尔值</translation>
    </message>
    <message>
        <source>is a list</source>
        <translation>是数组</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>是数字</translation>
    </message>
    <message>
        <source>is a text</source>
        <translation>是字符串</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>为 false</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>为 null</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>为 true</translation>
    </message>
    <message>
        <source>lacks</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>{what} fits the JSON Schema</source>
        <translation>{what} 符合 JSON Schema</translation>
    </message>
    <message>
        <source>{what} {operator} {value}</source>
        <translation>{what} {operator} {value}</translation>
    </message>
</context>
<context>
    <name>ChecksEditor</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checks of the answer</source>
        <translation>响应检查</translation>
    </message>
    <message>
        <source>Edit the schema</source>
        <translation>编辑 Schema</translation>
    </message>
    <message>
        <source>Open the checks of {name}</source>
        <translation>打开 {name} 的检查</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>第 {row} 行：{why}</translation>
    </message>
    <message>
        <source>Set variables</source>
        <translation>设置变量</translation>
    </message>
    <message>
        <source>Variables that the answer sets</source>
        <translation>由响应设置的变量</translation>
    </message>
    <message>
        <source>from the answer, for later requests</source>
        <translation>取自响应，供后续请求使用</translation>
    </message>
    <message>
        <source>held against every answer</source>
        <translation>对每个响应执行</translation>
    </message>
    <message>
        <source>held against the answers of requests that have none of their own</source>
        <translation>用于检验没有自己检查的请求的响应</translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>Add a check</source>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>Has to be</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Add check</source>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>Checks of the answer stand here once it has come</source>
        <translation>收到响应后，这里显示检查结果</translation>
    </message>
    <message>
        <source>Holds the shown answer against the checks; sends nothing</source>
        <translation>用检查核对当前显示的响应，不发送任何内容</translation>
    </message>
    <message>
        <source>No checks</source>
        <translation>没有检查</translation>
    </message>
    <message>
        <source>Results of the checks</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Right-click a value in the body to add a check</source>
        <translation>右键单击正文中的值可添加检查</translation>
    </message>
    <message>
        <source>Right-click a value in the body to add one</source>
        <translation>右键单击正文中的值即可添加</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Run the checks again on this answer</source>
        <translation>对此响应重新运行检查</translation>
    </message>
    <message>
        <source>Variables set</source>
        <translation>已设置的变量</translation>
    </message>
    <message>
        <source>{n:,} more that passed</source>
        <translation>还有 {n:,} 项通过</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>it ended without a word</source>
        <translation>进程已退出，没有说明原因</translation>
    </message>
    <message>
        <source>it takes too long and was stopped</source>
        <translation>耗时过长，已停止</translation>
    </message>
    <message>
        <source>its process did not start</source>
        <translation>进程没有启动</translation>
    </message>
</context>
<context>
    <name>ChildrenView</name>
    <message>
        <source>Requests made for this one</source>
        <translation>为此请求附带发出的请求</translation>
    </message>
    <message>
        <source>Resume with chunk {n}</source>
        <translation>从第 {n} 块继续</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} 次尝试</translation>
    </message>
    <message>
        <source>{n} of {total} chunks accepted</source>
        <translation>{total} 个分块中已接受 {n} 个</translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Edit {column}</source>
        <translation>编辑“{column}”</translation>
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
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>关闭其他标签页</translation>
    </message>
    <message>
        <source>Save the request into a collection: variables live there.</source>
        <translation>先将请求保存到集合：变量存放在集合里。</translation>
    </message>
</context>
<context>
    <name>ChunkProgress</name>
    <message>
        <source>Chunk {n} of {total}, {done} of {size}</source>
        <translation>第 {n}/{total} 块，{done}/{size}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused before chunk {n} of {total}</source>
        <translation>在第 {n}/{total} 块之前已暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{words}; pauses after it</source>
        <translation>{words}；完成后暂停</translation>
    </message>
</context>
<context>
    <name>CodeCommand</name>
    <message>
        <source>Not saved: {why}</source>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>代码类型</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>显示机密值</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Set in the environment: {names}</source>
        <translation>运行前设置环境变量：{names}</translation>
    </message>
    <message>
        <source>The code holds secrets: mind where you paste it.</source>
        <translation>代码中含有机密值，粘贴时要当心。</translation>
    </message>
    <message>
        <source>The code is too long to be shown. It can be copied or saved.</source>
        <translation>代码太长，无法显示，可以复制或保存。</translation>
    </message>
    <message>
        <source>What the code needs</source>
        <translation>代码的运行条件</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>{name} as code</source>
        <translation>代码：{name}</translation>
    </message>
</context>
<context>
    <name>CollectionCommands</name>
    <message>
        <source>Close collection</source>
        <translation>关闭集合</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted folder {name}, {n} requests</source>
        <translation>已删除文件夹“{name}”，含 {n} 个请求</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>已删除“{name}”</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation>编辑文件</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a collection folder</source>
        <translation>打开集合文件夹</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Other changes came after it: undo those first.</source>
        <translation>之后还有其他改动，先撤销它们。</translation>
    </message>
    <message>
        <source>Read again from disk</source>
        <translation>从磁盘重新读取</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>That item is not there any more: it was moved or deleted</source>
        <translation>该项已不存在：已被移动或删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation>无法读取 {name}：{why}</translation>
    </message>
    <message>
        <source>{name} is not a collection: it has no opencollection.yml</source>
        <translation>“{name}”不是集合：其中没有 opencollection.yml</translation>
    </message>
</context>
<context>
    <name>CollectionEdits</name>
    <message>
        <source>Copy {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>复制“{name}”</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>移动“{name}”</translation>
    </message>
    <message>
        <source>New {name}</source>
        <translation>新建“{name}”</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>重命名“{name}”</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
</context>
<context>
    <name>CollectionTree</name>
    <message>
        <source>Listed and kept, but not sent: {kind}</source>
        <translation>会列出并保留，但不能发送：{kind}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>auth is set here</source>
        <translation>此处设置了认证</translation>
    </message>
    <message>
        <source>cannot be read, {problem}</source>
        <translation>无法读取，{problem}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>集合“{name}”</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>文件夹“{name}”</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>{name} could not be read: {problem}</source>
        <translation>无法读取“{name}”：{problem}</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A variable is being renamed here. Close it when that is done.</source>
        <translation>此处正在重命名变量，完成后再关闭</translation>
    </message>
    <message>
        <source>Postwright {version}</source>
        <translation>Postwright {version}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>A path or a header…</source>
        <translation>路径或响应头…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>选择响应</translation>
    </message>
    <message>
        <source>Choose two answers: what differs between them is listed here.</source>
        <translation>选择两个响应，它们的差异会列在这里。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>比较响应</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>复制差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>第一个响应</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>忽略…</translation>
    </message>
    <message numerus="yes">
        <source>Ignoring %n</source>
        <translation>
            <numerusform>已忽略 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>第二个响应</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>The order of lists</source>
        <translation>数组的顺序</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n}/{total}</translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>Asked in answer {n}</source>
        <translation>第 {n} 个响应中要求</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent in request {n}</source>
        <translation>第 {n} 个请求中发送</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>sent: {value}</source>
        <translation>已发送：{value}</translation>
    </message>
    <message>
        <source>server: {value}</source>
        <translation>服务器：{value}</translation>
    </message>
    <message>
        <source>{value} (answer {n})</source>
        <translation>{value}（响应 {n}）</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>No earlier answer of this request is kept that worked</source>
        <translation>没有保留此请求之前成功的响应</translation>
    </message>
    <message>
        <source>Of any request</source>
        <translation>任意请求的响应</translation>
    </message>
    <message>
        <source>One of these answers is no longer kept</source>
        <translation>其中一个响应已不再保留</translation>
    </message>
</context>
<context>
    <name>ComparisonWork</name>
    <message numerus="yes">
        <source>%n difference(s); the first ones are listed</source>
        <translation>
            <numerusform>%n 处差异，只列出前面的</numerusform>
        </translation>
    </message>
    <message>
        <source>A body could not be read: {why}</source>
        <translation>无法读取正文：{why}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>One of the bodies is no longer kept</source>
        <translation>其中一个正文已不再保留</translation>
    </message>
    <message>
        <source>Status and timing</source>
        <translation>状态与耗时</translation>
    </message>
    <message>
        <source>The bodies could not be compared: {why}</source>
        <translation>无法比较正文：{why}</translation>
    </message>
    <message>
        <source>comparing {size}</source>
        <translation>正在比较 {size}</translation>
    </message>
    <message>
        <source>no text: compared byte by byte</source>
        <translation>不是文本，已逐字节比较</translation>
    </message>
    <message>
        <source>not compared: cancelled</source>
        <translation>未比较：已取消</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation>发送并记住</translation>
    </message>
    <message>
        <source>The OAuth 2.0 token</source>
        <translation>OAuth 2.0 令牌</translation>
    </message>
    <message>
        <source>an address that is not known yet</source>
        <translation>尚未确定的地址</translation>
    </message>
    <message>
        <source>{names} would go to {origin}</source>
        <translation>{names} 将发送到 {origin}</translation>
    </message>
    <message>
        <source>{name} ({where})</source>
        <translation>{name}（{where}）</translation>
    </message>
    <message>
        <source>{name} lies outside the collection and would go to {origin}</source>
        <translation>{name} 位于集合之外，将发送到 {origin}</translation>
    </message>
    <message>
        <source>{name} of the process environment would be read and go to {origin}</source>
        <translation>将读取进程环境变量 {name} 并发送到 {origin}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}和{last}</translation>
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
        <translation>检查</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
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
        <translation>警告</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>set</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>ConsoleList</name>
    <message>
        <source>What happened in this send</source>
        <translation>此次发送的经过</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部 {n}</translation>
    </message>
    <message>
        <source>Copy the console</source>
        <translation>复制控制台内容</translation>
    </message>
    <message>
        <source>No problems in this send</source>
        <translation>此次发送没有问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>问题 {n}</translation>
    </message>
    <message>
        <source>What happens in a send appears here</source>
        <translation>发送的经过会显示在这里</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>显示哪些行</translation>
    </message>
</context>
<context>
    <name>CookieForm</name>
    <message>
        <source>Add a cookie</source>
        <translation>添加 Cookie</translation>
    </message>
    <message>
        <source>Change the cookie</source>
        <translation>更改 Cookie</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New cookie</source>
        <translation>新建 Cookie</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Subdomains too</source>
        <translation>包括子域名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>when Postwright ends, or 2030-12-31 23:59 UTC</source>
        <translation>Postwright 退出时，或 2030-12-31 23:59 UTC</translation>
    </message>
</context>
<context>
    <name>CookieRows</name>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
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
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>nothing to delete</source>
        <translation>没有可删除的</translation>
    </message>
</context>
<context>
    <name>CookiesPage</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookies of requests in no collection</source>
        <translation>不属于任何集合的请求的 Cookie</translation>
    </message>
    <message>
        <source>Cookies of {name}</source>
        <translation>“{name}”的 Cookie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the selected cookies</source>
        <translation>删除选中的 Cookie</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter cookies</source>
        <translation>筛选 Cookie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No cookies yet. Servers that set some are listed here.</source>
        <translation>还没有 Cookie。服务器设置的 Cookie 会列在这里。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>会发送</translation>
    </message>
    <message>
        <source>Stored cookies</source>
        <translation>已保存的 Cookie</translation>
    </message>
    <message>
        <source>URL to judge the cookies by</source>
        <translation>用于判断 Cookie 的 URL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>When Postwright ends</source>
        <translation>Postwright 退出时</translation>
    </message>
    <message>
        <source>Which go to https://…</source>
        <translation>哪些会发往 https://…</translation>
    </message>
</context>
<context>
    <name>CookiesView</name>
    <message>
        <source>1 more cookie of the jar is for another host.</source>
        <translation>Cookie 存储中另有 1 个 Cookie 属于其他主机。</translation>
    </message>
    <message>
        <source>Cookies sent with this request</source>
        <translation>随此请求发送的 Cookie</translation>
    </message>
    <message>
        <source>Cookies set by this response</source>
        <translation>此响应设置的 Cookie</translation>
    </message>
    <message>
        <source>No cookies went with this request</source>
        <translation>此请求没有发送 Cookie</translation>
    </message>
    <message>
        <source>Open cookie jar</source>
        <translation>打开 Cookie 存储</translation>
    </message>
    <message>
        <source>Sent with this request</source>
        <translation>随此请求发送</translation>
    </message>
    <message>
        <source>Set by this response</source>
        <translation>由此响应设置</translation>
    </message>
    <message>
        <source>This response set no cookies</source>
        <translation>此响应没有设置 Cookie</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>{n} more cookies of the jar are for other hosts.</source>
        <translation>Cookie 存储中另有 {n} 个 Cookie 属于其他主机。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Charset</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy as Base64</source>
        <translation>复制为 Base64</translation>
    </message>
    <message>
        <source>Copy as JSON on one line</source>
        <translation>复制为单行 JSON</translation>
    </message>
    <message>
        <source>Copy as a data: URL</source>
        <translation>复制为 data: URL</translation>
    </message>
    <message>
        <source>Copy as a quoted string</source>
        <translation>复制为带引号的字符串</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>Not copied: it is not valid JSON</source>
        <translation>未复制：不是有效的 JSON</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>{size} are too much for the clipboard: save it to a file</source>
        <translation>{size} 太大，剪贴板放不下：可保存到文件</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A part of Postwright failed</source>
        <translation>Postwright 的某个部分出错了</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Kept, also through a restart</source>
        <translation>已保留，重启后仍在</translation>
    </message>
    <message>
        <source>Postwright ended unexpectedly</source>
        <translation>Postwright 意外退出</translation>
    </message>
    <message>
        <source>Report, without secrets</source>
        <translation>报告（不含机密）</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>The run before this one crashed. This is a mistake in Postwright or in a library that it uses, not in your request. Nothing is sent anywhere.</source>
        <translation>上次运行时崩溃了。这是 Postwright 或其所用库的错误，与你的请求无关。不会向任何地方发送数据。</translation>
    </message>
    <message>
        <source>This is a mistake in Postwright, not in your request. You can go on; what looks odd is right again after a restart. Nothing is sent anywhere.</source>
        <translation>这是 Postwright 的错误，与你的请求无关。可以继续使用；显示异常的地方重启后会恢复。不会向任何地方发送数据。</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message numerus="yes">
        <source>%n draft(s): what you typed and did not save</source>
        <translation>
            <numerusform>%n 个草稿：输入后尚未保存的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tab(s), each with its last answer</source>
        <translation>
            <numerusform>%n 个打开的标签页，连同各自的最后响应</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was saved, history, cookies and secrets</source>
        <translation>所有已保存的内容、历史、Cookie 和机密</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
</context>
<context>
    <name>CredentialLine</name>
    <message>
        <source>Cookie {name}=</source>
        <translation>Cookie {name}=</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>隐藏 {name}</translation>
    </message>
    <message>
        <source>Query {name}=</source>
        <translation>查询参数 {name}=</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
</context>
<context>
    <name>CredentialSources</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>From the collection&apos;s headers</source>
        <translation>来自集合的请求头</translation>
    </message>
    <message>
        <source>From the headers of {folder}</source>
        <translation>来自“{folder}”的请求头</translation>
    </message>
    <message>
        <source>It has no value here</source>
        <translation>这里没有值</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Typed in this request&apos;s Headers</source>
        <translation>在此请求的“请求头”中输入</translation>
    </message>
    <message>
        <source>{place}, set by {request}</source>
        <translation>{place}，由“{request}”设置</translation>
    </message>
    <message>
        <source>{place}, set by {request}, {when}</source>
        <translation>{place}，由“{request}”设置，{when}</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>as always</source>
        <translation>通常不同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{where}: added, {right}</source>
        <translation>{where}：新增，{right}</translation>
    </message>
    <message>
        <source>{where}: equal, {value}</source>
        <translation>{where}：相同，{value}</translation>
    </message>
    <message>
        <source>{where}: removed, {left}</source>
        <translation>{where}：移除，{left}</translation>
    </message>
    <message>
        <source>{where}: {left} became {right}</source>
        <translation>{where}：由 {left} 变为 {right}</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ignore {rule}</source>
        <translation>忽略 {rule}</translation>
    </message>
</context>
<context>
    <name>DiskAnswers</name>
    <message>
        <source>{name} can be read again</source>
        <translation>“{name}”现在可以读取了</translation>
    </message>
    <message>
        <source>{name}: both</source>
        <translation>{name}：两个版本</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between request and response</source>
        <translation>请求与响应之间的分隔条</translation>
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
        <translation>这个请求的用途，以及发送前需要了解的事项</translation>
    </message>
</context>
<context>
    <name>DocsPage</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>EditedTab</name>
    <message>
        <source>Another program changed this request&apos;s file while you edited it.</source>
        <translation>编辑期间，另一个程序更改了此请求的文件。</translation>
    </message>
    <message>
        <source>Another program deleted this request&apos;s file. It is kept as a draft.</source>
        <translation>另一个程序删除了此请求的文件，请求已保留为草稿。</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation>编辑文件</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>显示两者</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用文件中的</translation>
    </message>
    <message>
        <source>This request&apos;s file cannot be read any more. {why}</source>
        <translation>此请求的文件已无法读取。{why}</translation>
    </message>
    <message>
        <source>This request&apos;s file was taken back. It is kept as a draft.</source>
        <translation>新建此请求文件的操作已撤销，内容作为草稿保留。</translation>
    </message>
    <message>
        <source>line {n}: </source>
        <translation>第 {n} 行：</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>A moment after the last key. Not what looks like a credential, and not over what another program wrote: both are asked about when you save by hand.</source>
        <translation>停止输入片刻后保存。疑似凭据的内容和其他程序改过的文件除外：这两种情况会在手动保存时询问。</translation>
    </message>
    <message>
        <source>Close quotes and brackets of JSON as they are typed</source>
        <translation>输入 JSON 时自动补全引号和括号</translation>
    </message>
    <message>
        <source>Save to the file while typing</source>
        <translation>输入时自动保存到文件</translation>
    </message>
    <message>
        <source>Wrap long lines of responses</source>
        <translation>响应中的长行自动换行</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The copy for the other program could not be written: {reason}</source>
        <translation>无法写入供其他程序打开的副本：{reason}</translation>
    </message>
    <message>
        <source>This system has no program that opens it.</source>
        <translation>系统中没有可以打开它的程序。</translation>
    </message>
</context>
<context>
    <name>EnvironmentActs</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>An environment needs a name.</source>
        <translation>环境需要名称。</translation>
    </message>
    <message>
        <source>Ask before sends that change something</source>
        <translation>发送会修改数据的请求前先询问</translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation>“{name}”的颜色</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Its file will be called {name}.</source>
        <translation>文件名将是 {name}。</translation>
    </message>
    <message>
        <source>Looking for requests that change…</source>
        <translation>正在查找会改变的请求…</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>设为当前环境</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>环境名称</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>{name} 的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>全部重命名</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Requests that change: {requests}. Other files that change: {others}.</source>
        <translation>会修改的请求：{requests}。会修改的其他文件：{others}。</translation>
    </message>
    <message>
        <source>There is one called {name} already.</source>
        <translation>已有名为 {name} 的环境。</translation>
    </message>
    <message>
        <source>Use no environment</source>
        <translation>不使用环境</translation>
    </message>
</context>
<context>
    <name>EnvironmentButton</name>
    <message>
        <source>Edit environments…</source>
        <translation>编辑环境…</translation>
    </message>
    <message>
        <source>Environment of this collection</source>
        <translation>此集合的环境</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>环境：{name}</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
</context>
<context>
    <name>EnvironmentDesk</name>
    <message>
        <source>Add environment {name}</source>
        <translation>添加环境“{name}”</translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation>“{name}”的颜色</translation>
    </message>
    <message>
        <source>Delete environment {name}</source>
        <translation>删除环境“{name}”</translation>
    </message>
    <message>
        <source>Duplicate environment {name}</source>
        <translation>复制环境“{name}”</translation>
    </message>
    <message>
        <source>Guard of {name}</source>
        <translation>“{name}”的发送前询问</translation>
    </message>
    <message>
        <source>Rename environment {name}</source>
        <translation>重命名环境“{name}”</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>将 {old} 重命名为 {new}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
</context>
<context>
    <name>EnvironmentList</name>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>active</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>EnvironmentMatrix</name>
    <message>
        <source>Variables side by side</source>
        <translation>并排显示变量</translation>
    </message>
</context>
<context>
    <name>EnvironmentMenus</name>
    <message>
        <source>Delete everywhere</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove from {place}</source>
        <translation>从{place}中移除</translation>
    </message>
    <message>
        <source>Rename everywhere…</source>
        <translation>全部重命名…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Use no environment</source>
        <translation>不使用环境</translation>
    </message>
</context>
<context>
    <name>EnvironmentRows</name>
    <message>
        <source>Another program changed this file while you edited it.</source>
        <translation>编辑期间，其他程序修改了此文件。</translation>
    </message>
    <message>
        <source>Could not be saved: {why}</source>
        <translation>无法保存：{why}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>移到保险库</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
</context>
<context>
    <name>EnvironmentSidebar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deleted the environment {name}</source>
        <translation>已删除环境“{name}”</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {step}: {percent} %</source>
        <translation>撤销{step}：{percent} %</translation>
    </message>
    <message>
        <source>{step}: {percent} %</source>
        <translation>{step}：{percent} %</translation>
    </message>
</context>
<context>
    <name>EnvironmentsLayout</name>
    <message>
        <source>Add environment</source>
        <translation>添加环境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>筛选变量</translation>
    </message>
    <message>
        <source>Import .env</source>
        <translation>导入 .env</translation>
    </message>
    <message>
        <source>More for this environment</source>
        <translation>此环境的更多操作</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>逐个显示</translation>
    </message>
    <message>
        <source>Show environments</source>
        <translation>显示环境</translation>
    </message>
    <message>
        <source>Show secret values</source>
        <translation>显示机密值</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
</context>
<context>
    <name>EnvironmentsPage</name>
    <message>
        <source>Click a column&apos;s head to make it active. Secrets never enter files.</source>
        <translation>点击列标题可设为当前环境。机密不会写入文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Environments of {name}</source>
        <translation>“{name}”的环境</translation>
    </message>
    <message>
        <source>Hide secret values</source>
        <translation>隐藏机密值</translation>
    </message>
    <message>
        <source>Import .env</source>
        <translation>导入 .env</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>Secrets never enter files.</source>
        <translation>机密不会写入文件。</translation>
    </message>
    <message>
        <source>Show secret values</source>
        <translation>显示机密值</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Copy error report</source>
        <translation>复制错误报告</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>In {place}.</source>
        <translation>位置：{place}。</translation>
    </message>
    <message>
        <source>Open wire log</source>
        <translation>打开通信日志</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>可以这样做</translation>
    </message>
    <message>
        <source>{name} is not set in {place}</source>
        <translation>{name} 在 {place} 中没有值</translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>事件：{count}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Divider between the list and what is chosen in it</source>
        <translation>列表与所选内容之间的分隔条</translation>
    </message>
    <message>
        <source>What is chosen in the list</source>
        <translation>列表中选中的内容</translation>
    </message>
    <message>
        <source>[The event is longer than is kept; Raw has all of it]</source>
        <translation>[事件过长，只保留了一部分；“原始”里有全部内容]</translation>
    </message>
    <message>
        <source>comments: {count:,}</source>
        <translation>注释：{count:,}</translation>
    </message>
    <message>
        <source>last id: {id}</source>
        <translation>最后的 id：{id}</translation>
    </message>
    <message>
        <source>retry: {ms:,} ms</source>
        <translation>retry：{ms:,} ms</translation>
    </message>
    <message>
        <source>the last one has no blank line after it and does not count</source>
        <translation>最后一个事件后面没有空行，不计入</translation>
    </message>
    <message>
        <source>the last {count:,} are listed, Raw has all</source>
        <translation>只列出最后 {count:,} 个，“原始”里有全部</translation>
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
        <translation>删除示例</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the example</source>
        <translation>重命名示例</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Example: {name}</source>
        <translation>示例：{name}</translation>
    </message>
    <message>
        <source>Keep an example</source>
        <translation>保留示例</translation>
    </message>
    <message>
        <source>Keep as example</source>
        <translation>保留为示例</translation>
    </message>
    <message>
        <source>Name of the example</source>
        <translation>示例名称</translation>
    </message>
    <message>
        <source>{name} is an example of this request now; it is under Docs</source>
        <translation>“{name}”已保留为此请求的示例，在“文档”中查看</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A secret: only the name {name} is written.</source>
        <translation>机密：只写入名称 {name}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everything has an equal there.</source>
        <translation>所有内容都能转换。</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>What has no equal there</source>
        <translation>无法转换的内容</translation>
    </message>
    <message>
        <source>Worth a look: {n}</source>
        <translation>需要检查：{n} 处</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>已导出到 {file}</translation>
    </message>
    <message>
        <source>Exported to {file} and {n} files beside it</source>
        <translation>已导出到 {file} 及同目录下的 {n} 个文件</translation>
    </message>
    <message>
        <source>Look at {file}, line {line}, before you share it: {what}?</source>
        <translation>分享前检查 {file} 第 {line} 行：{what}？</translation>
    </message>
    <message>
        <source>Not exported: {what}. Take it out and export again.</source>
        <translation>未导出：{what}。移除后重新导出。</translation>
    </message>
    <message>
        <source>Not exported: {why}</source>
        <translation>未导出：{why}</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} 已存在。</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opens a copy with the program that the system has for it</source>
        <translation>用系统关联的程序打开副本</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>声明的类型</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>没有 Content-Type</translation>
    </message>
    <message>
        <source>not told in the open</source>
        <translation>无法直接读出</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <source>yes, it may ask for a password</source>
        <translation>是，可能需要密码</translation>
    </message>
    <message>
        <source>{kind} audio</source>
        <translation>{kind} 音频</translation>
    </message>
    <message>
        <source>{kind} document</source>
        <translation>{kind} 文档</translation>
    </message>
    <message>
        <source>{kind} file</source>
        <translation>{kind} 文件</translation>
    </message>
    <message>
        <source>{kind} font</source>
        <translation>{kind} 字体</translation>
    </message>
    <message>
        <source>{kind} program</source>
        <translation>{kind} 程序</translation>
    </message>
    <message>
        <source>{kind} video</source>
        <translation>{kind} 视频</translation>
    </message>
</context>
<context>
    <name>FateRows</name>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
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
        <translation>重定向后</translation>
    </message>
    <message>
        <source>sent, by nobody&apos;s word</source>
        <translation>已发送，来源不明</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>用于认证</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>without Expect</source>
        <translation>不带 Expect</translation>
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
        <translation>删除行</translation>
    </message>
    <message>
        <source>Edit {column}</source>
        <translation>编辑“{column}”</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>移动行</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>row {row} of {count}</source>
        <translation>第 {row} 行，共 {count} 行</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
</context>
<context>
    <name>FileBody</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the file to send</source>
        <translation>选择要发送的文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose one</source>
        <translation>将文件拖放到这里，或点击选择</translation>
    </message>
    <message>
        <source>Edit the content type</source>
        <translation>编辑内容类型</translation>
    </message>
    <message>
        <source>Edit the path</source>
        <translation>编辑路径</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <source>Path of a file; relative to the collection</source>
        <translation>文件路径，相对于集合</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>The variable in the path says which file it is.</source>
        <translation>具体文件由路径中的变量决定。</translation>
    </message>
    <message>
        <source>Which of the files is sent</source>
        <translation>发送哪个文件</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>未填路径</translation>
    </message>
    <message>
        <source>{0} lies outside the collection: Send asks first.</source>
        <translation>{0} 位于集合之外：发送前会先询问。</translation>
    </message>
    <message>
        <source>{0} was not found.</source>
        <translation>找不到 {0}。</translation>
    </message>
    <message>
        <source>{0}, sent as it is</source>
        <translation>{0}，按原样发送</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Choose a file: {what}</source>
        <translation>选择文件：{what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>A JSONPath for each record, or text that rows hold</source>
        <translation>用于每条记录的 JSONPath，或行中包含的文本</translation>
    </message>
    <message>
        <source>A JSONPath that begins with $, or text that rows hold</source>
        <translation>以 $ 开头的 JSONPath，或行中包含的文本</translation>
    </message>
    <message>
        <source>An XPath such as //a or count(//a), or text that rows hold</source>
        <translation>XPath，例如 //a 或 count(//a)，或行中包含的文本</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Filter the response</source>
        <translation>筛选响应</translation>
    </message>
    <message>
        <source>Filter {example}</source>
        <translation>筛选 {example}</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>用过的筛选</translation>
    </message>
    <message>
        <source>Text that rows hold</source>
        <translation>行中包含的文本</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Filtering</source>
        <translation>正在筛选</translation>
    </message>
    <message>
        <source>Filtering, results so far: {count:,}</source>
        <translation>正在筛选，目前结果：{count:,}</translation>
    </message>
    <message>
        <source>Filtering, {read} of {size} read</source>
        <translation>正在筛选，已读取 {read}，共 {size}</translation>
    </message>
    <message>
        <source>Results: {count:,}</source>
        <translation>结果：{count:,}</translation>
    </message>
    <message>
        <source>Results: {count:,}, the first {shown:,} are shown</source>
        <translation>结果：{count:,}，显示前 {shown:,} 个</translation>
    </message>
    <message>
        <source>Shown whole: a JSONPath filters JSON, and this is none</source>
        <translation>已完整显示：JSONPath 只能筛选 JSON，而这不是 JSON</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Go to line, or to line:column</source>
        <translation>转到行，也可写成 12:5（行和列）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Found: {n}</source>
        <translation>找到 {n} 处</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>The first {n}; type more to find less</source>
        <translation>只显示前 {n} 处，多输入几个字可缩小范围</translation>
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
        <translation>打开认证</translation>
    </message>
    <message>
        <source>Open Headers</source>
        <translation>打开请求头</translation>
    </message>
    <message>
        <source>Open Params</source>
        <translation>打开参数</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>查看跳转链</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>值得注意的内容</translation>
    </message>
    <message>
        <source>{n:,} more; the command line shows them all.</source>
        <translation>还有 {n:,} 项；命令行会全部显示。</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Add CA file</source>
        <translation>添加 CA 文件</translation>
    </message>
    <message>
        <source>Addresses, client and flow are under Auth.</source>
        <translation>地址、客户端和授权流程都在“认证”里。</translation>
    </message>
    <message>
        <source>Allow 2 min</source>
        <translation>等待 2 分钟</translation>
    </message>
    <message>
        <source>Anyone on the network could read or change it.</source>
        <translation>网络上的任何人都可能读取或篡改内容。</translation>
    </message>
    <message>
        <source>Best choice if you have its CA file. Checks stay on.</source>
        <translation>如果有 CA 文件，这是最佳选择。校验保持开启。</translation>
    </message>
    <message>
        <source>Change the header</source>
        <translation>修改请求头</translation>
    </message>
    <message>
        <source>Check the TLS settings</source>
        <translation>检查 TLS 设置</translation>
    </message>
    <message>
        <source>Check the URL</source>
        <translation>检查 URL</translation>
    </message>
    <message>
        <source>Check the proxy</source>
        <translation>检查代理</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user and password</source>
        <translation>检查代理的地址、用户和密码</translation>
    </message>
    <message>
        <source>Check the sign-in</source>
        <translation>检查认证</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>重新选择文件</translation>
    </message>
    <message>
        <source>Correct the body</source>
        <translation>修正正文</translation>
    </message>
    <message>
        <source>Each finding is marked where it is.</source>
        <translation>每个问题都在所在位置标出。</translation>
    </message>
    <message>
        <source>Each redirect with its status and its target.</source>
        <translation>每次重定向及其状态码和目标。</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>编辑 URL</translation>
    </message>
    <message>
        <source>Edit headers</source>
        <translation>编辑请求头</translation>
    </message>
    <message>
        <source>For every request to it, until you turn them on in the settings.</source>
        <translation>对发往它的所有请求生效，直到在设置中重新打开。</translation>
    </message>
    <message>
        <source>Give it a value</source>
        <translation>为它设置值</translation>
    </message>
    <message>
        <source>Go to Auth</source>
        <translation>转到“认证”</translation>
    </message>
    <message>
        <source>Go to body</source>
        <translation>转到正文</translation>
    </message>
    <message>
        <source>In the environment, the collection, a folder or the request.</source>
        <translation>在环境、集合、文件夹或请求中设置。</translation>
    </message>
    <message>
        <source>It gives the variable a value.</source>
        <translation>它为该变量提供了值。</translation>
    </message>
    <message>
        <source>It goes into the URL; where a variable says the host, that is opened.</source>
        <translation>它会写入 URL；主机来自变量时，则打开该变量。</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted.</source>
        <translation>文件已移动、改名或删除。</translation>
    </message>
    <message>
        <source>Locate</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Look at the call for the token</source>
        <translation>查看令牌请求</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>查看证书</translation>
    </message>
    <message>
        <source>Look at the chain</source>
        <translation>查看跳转链</translation>
    </message>
    <message>
        <source>Look at the wire</source>
        <translation>查看通信内容</translation>
    </message>
    <message>
        <source>Nothing is encrypted then.</source>
        <translation>这样数据就不加密了。</translation>
    </message>
    <message>
        <source>One may be needed here.</source>
        <translation>这里可能需要代理。</translation>
    </message>
    <message>
        <source>Only this request changes. The usual limit stays.</source>
        <translation>只改动此请求，通常的限制不变。</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>打开详情</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
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
        <translation>Postwright 不发送可能被服务器误读的请求头。</translation>
    </message>
    <message>
        <source>Retry until it responds</source>
        <translation>持续重试</translation>
    </message>
    <message>
        <source>Safe to repeat: {method} does not change data.</source>
        <translation>可以安全重复：{method} 不会改动数据。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>按原样发送</translation>
    </message>
    <message>
        <source>Send {request} first</source>
        <translation>先发送 {request}</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>再发送一次请求。</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>查看请求</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>查看跳转链</translation>
    </message>
    <message>
        <source>Start your server meanwhile.</source>
        <translation>在此期间启动服务器。</translation>
    </message>
    <message>
        <source>Start your server, then send again</source>
        <translation>启动服务器，然后重新发送</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>停止尝试</translation>
    </message>
    <message>
        <source>The Authorization header that you typed stays out.</source>
        <translation>你输入的 Authorization 请求头不会发送。</translation>
    </message>
    <message>
        <source>The host, the port, and the variables in it.</source>
        <translation>主机、端口以及其中的变量。</translation>
    </message>
    <message>
        <source>The sign-in under Auth stays out.</source>
        <translation>“认证”里的设置不会生效。</translation>
    </message>
    <message>
        <source>The variable is taken from its answer.</source>
        <translation>该变量取自它的响应。</translation>
    </message>
    <message>
        <source>They are in the settings.</source>
        <translation>它们都在设置里。</translation>
    </message>
    <message>
        <source>This once; the server may judge otherwise.</source>
        <translation>仅此一次；服务器的判断可能不同。</translation>
    </message>
    <message>
        <source>Trust your company&apos;s authority</source>
        <translation>信任公司的证书颁发机构</translation>
    </message>
    <message>
        <source>Trying every 2 s until it responds</source>
        <translation>每 2 秒尝试一次，直到有响应</translation>
    </message>
    <message>
        <source>Turn checks off for this host</source>
        <translation>对此主机关闭检查</translation>
    </message>
    <message>
        <source>Turn checks off for this request</source>
        <translation>对此请求关闭校验</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn off for host</source>
        <translation>对此主机关闭</translation>
    </message>
    <message>
        <source>Use Auth</source>
        <translation>使用“认证”</translation>
    </message>
    <message>
        <source>Use environment</source>
        <translation>使用环境</translation>
    </message>
    <message>
        <source>Use header</source>
        <translation>使用请求头</translation>
    </message>
    <message>
        <source>Use http</source>
        <translation>使用 http</translation>
    </message>
    <message>
        <source>Use http:// for this request</source>
        <translation>对此请求使用 http://</translation>
    </message>
    <message>
        <source>Use the environment {name}</source>
        <translation>使用环境 {name}</translation>
    </message>
    <message>
        <source>Use the header that you typed</source>
        <translation>使用你输入的请求头</translation>
    </message>
    <message>
        <source>Use the sign-in under Auth</source>
        <translation>使用“认证”里的设置</translation>
    </message>
    <message>
        <source>Use this host</source>
        <translation>使用此主机</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <translation>使用 {host}</translation>
    </message>
    <message>
        <source>Wait longer for this request</source>
        <translation>让此请求等待更久</translation>
    </message>
    <message>
        <source>What was sent and what came back, byte by byte.</source>
        <translation>逐字节查看发送和收到的内容。</translation>
    </message>
    <message>
        <source>What was sent, and what the server said to it.</source>
        <translation>发送了什么，服务器如何回应。</translation>
    </message>
    <message>
        <source>Whom it is for, who vouches, and until when.</source>
        <translation>颁发给谁、由谁担保、有效期到何时。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fewer options</source>
        <translation>更少选项</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>NAME=VALUE, a line each</source>
        <translation>NAME=VALUE，每行一个</translation>
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
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
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
        <translation>说明</translation>
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
        <translation>添加请求头</translation>
    </message>
    <message>
        <source>Added for you</source>
        <translation>自动添加</translation>
    </message>
    <message>
        <source>Added headers</source>
        <translation>自动添加的请求头</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>不发送 {0}</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Your headers</source>
        <translation>自定义请求头</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>instead of {owner}</source>
        <translation>替代“{owner}”中的值</translation>
    </message>
    <message>
        <source>sent twice</source>
        <translation>发送两次</translation>
    </message>
    <message>
        <source>sent {n} times</source>
        <translation>发送 {n} 次</translation>
    </message>
    <message>
        <source>untick one to leave it out</source>
        <translation>取消勾选则不发送</translation>
    </message>
</context>
<context>
    <name>HeadersView</name>
    <message>
        <source>1xx answers and trailers can be read over HTTP/1.1 only.</source>
        <translation>1xx 响应和尾部字段只能在 HTTP/1.1 下读取。</translation>
    </message>
    <message>
        <source>Before it: {status}</source>
        <translation>在此之前：{status}</translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation>复制响应头</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the headers</source>
        <translation>筛选响应头</translation>
    </message>
    <message>
        <source>How the headers are shown</source>
        <translation>响应头的显示方式</translation>
    </message>
    <message>
        <source>No headers arrived</source>
        <translation>没有收到响应头</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Response headers as received</source>
        <translation>原样显示的响应头</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Trailers, after the body</source>
        <translation>正文之后的尾部字段</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes: {count}</source>
        <translation>字节数：{count}</translation>
    </message>
    <message>
        <source>Response body as bytes</source>
        <translation>以字节显示的响应正文</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>It takes {methods}.</source>
        <translation>支持 {methods}。</translation>
    </message>
    <message>
        <source>Open Headers</source>
        <translation>打开请求头</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Show wire log</source>
        <translation>查看通信日志</translation>
    </message>
    <message>
        <source>Use API key {name}</source>
        <translation>使用 API 密钥 {name}</translation>
    </message>
    <message>
        <source>Wait until {moment}.</source>
        <translation>等到 {moment}。</translation>
    </message>
    <message>
        <source>Wait {seconds} s.</source>
        <translation>等待 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{title}. What had arrived is shown.</source>
        <translation>{title}。已显示收到的部分。</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Compare the two</source>
        <translation>比较这两个</translation>
    </message>
    <message>
        <source>Compare with the answer in front</source>
        <translation>与当前显示的响应比较</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Forget everything that was sent</source>
        <translation>清除全部发送记录</translation>
    </message>
    <message>
        <source>History could not be changed</source>
        <translation>无法更改历史</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open as a new request</source>
        <translation>作为新请求打开</translation>
    </message>
</context>
<context>
    <name>HopList</name>
    <message numerus="yes">
        <source>%n more request(s)</source>
        <translation>
            <numerusform>还有 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried no credentials</source>
        <translation>未携带凭据</translation>
    </message>
    <message>
        <source>Carried {names}</source>
        <translation>携带了 {names}</translation>
    </message>
    <message>
        <source>Dropped {name}: {rule}</source>
        <translation>移除了 {name}：{rule}</translation>
    </message>
    <message>
        <source>Requests and their credentials</source>
        <translation>各个请求及其凭据</translation>
    </message>
</context>
<context>
    <name>IdentityDesk</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation>发送并记住</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>多身份发送</translation>
    </message>
    <message numerus="yes">
        <source>{method} may change things: it would be sent %n time(s).</source>
        <translation>
            <numerusform>{method} 可能会改动数据，将发送 %n 次。</numerusform>
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
        <translation>未发送</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送身份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>IdentityTable</name>
    <message>
        <source>Row {n} of {total}</source>
        <translation>第 {n} 行，共 {total} 行</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>This image cannot be shown: {reason}</source>
        <translation>无法显示此图片：{reason}</translation>
    </message>
    <message>
        <source>{count} million points are too many</source>
        <translation>{count} 百万像素，太大</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>By its content</source>
        <translation>按内容识别</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
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
        <translation>导入</translation>
    </message>
    <message>
        <source>Kind of the source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新文件夹的名称</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>Open as draft</source>
        <translation>作为草稿打开</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a command, a request or an export here</source>
        <translation>在此粘贴命令、请求或导出内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reads {kinds}</source>
        <translation>可读取 {kinds}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>要导入的文本</translation>
    </message>
    <message>
        <source>What Postwright understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>What Postwright understood: {kind}</source>
        <translation>识别结果：{kind}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>A secret: it goes to the vault.</source>
        <translation>机密：将存入保险库。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>Requests that are imported</source>
        <translation>要导入的请求</translation>
    </message>
    <message>
        <source>What Postwright understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>What has no equal here</source>
        <translation>这里没有对应的内容</translation>
    </message>
    <message>
        <source>Worth a look: {n}</source>
        <translation>需要检查：{n} 处</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>…还有更多</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Add checks</source>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Left to do after the import</source>
        <translation>导入后待处理</translation>
    </message>
    <message>
        <source>Left to do in {name}: {n}</source>
        <translation>{name} 中待处理：{n}</translation>
    </message>
    <message>
        <source>Open the body</source>
        <translation>打开正文</translation>
    </message>
    <message>
        <source>Open the environment</source>
        <translation>打开环境</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the headers</source>
        <translation>打开请求头</translation>
    </message>
    <message>
        <source>Open the options</source>
        <translation>打开选项</translation>
    </message>
    <message>
        <source>Open the parameters</source>
        <translation>打开参数</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>Read the script</source>
        <translation>查看脚本</translation>
    </message>
    <message>
        <source>Set the sign-in</source>
        <translation>设置认证</translation>
    </message>
    <message>
        <source>Set the variable</source>
        <translation>设置变量</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>待处理事项</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… 还有 {n} 项</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Drop to import {name}</source>
        <translation>松开以导入 {name}</translation>
    </message>
    <message>
        <source>Drop to open {name}</source>
        <translation>松开以打开 {name}</translation>
    </message>
    <message>
        <source>Filled by the import: {what}</source>
        <translation>已由导入填入：{what}</translation>
    </message>
    <message>
        <source>Imported {what} into {name}</source>
        <translation>已将 {what} 导入“{name}”</translation>
    </message>
    <message>
        <source>Not imported: {why}</source>
        <translation>未导入：{why}</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>导入已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>There is a folder {name} already.</source>
        <translation>文件夹“{name}”已存在。</translation>
    </message>
    <message>
        <source>{n} secrets are in the vault</source>
        <translation>{n} 个机密已存入保险库</translation>
    </message>
    <message>
        <source>{n} secrets were left out, the vault did not take them</source>
        <translation>{n} 个机密没有导入，保险库未能保存</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>{name}: array of {count}</source>
        <translation>{name}：数组，{count} 项</translation>
    </message>
    <message>
        <source>{name}: object of {count}</source>
        <translation>{name}：对象，{count} 项</translation>
    </message>
</context>
<context>
    <name>JsonTreeView</name>
    <message>
        <source>Close all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Open what is below</source>
        <translation>展开下级</translation>
    </message>
    <message>
        <source>Response body as a tree</source>
        <translation>以树显示的响应正文</translation>
    </message>
</context>
<context>
    <name>JumpLayer</name>
    <message>
        <source>Press a letter to go there, Esc to stay</source>
        <translation>按字母跳转，按 Esc 留在原处</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A shortcut needs Ctrl, or is a function key; Alt opens menus.</source>
        <translation>快捷键必须包含 Ctrl，或者是功能键；Alt 用于打开菜单。</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>按名称或按键查找</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>Press a key combination</source>
        <translation>按下组合键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shortcuts of</source>
        <translation>快捷键方案</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>设为快捷键</translation>
    </message>
    <message>
        <source>Use it too</source>
        <translation>追加快捷键</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} 未被占用。</translation>
    </message>
    <message>
        <source>{key} is {names}; that loses it.</source>
        <translation>{key} 已用于“{names}”，设置后原命令将失去它。</translation>
    </message>
</context>
<context>
    <name>LackNote</name>
    <message>
        <source>Copy names from {source}</source>
        <translation>从 {source} 复制变量名</translation>
    </message>
    <message numerus="yes">
        <source>{name} lacks %n variable(s) that requests use.</source>
        <translation>
            <numerusform>“{name}”缺少请求用到的 %n 个变量。</numerusform>
        </translation>
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
    <name>LeftToDo</name>
    <message>
        <source>It is not there any more: {place}</source>
        <translation>“{place}”已不存在</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of Postwright</source>
        <translation>Postwright 日志</translation>
    </message>
    <message>
        <source>Nothing was logged yet. The settings say how much is written.</source>
        <translation>还没有日志。记录的详细程度在设置中选择。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Where the log is</source>
        <translation>日志位置</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message>
        <source>… and {n} more</source>
        <translation>…还有 {n} 项</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Divider between sidebar and tabs</source>
        <translation>侧边栏与标签页之间的分隔线</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>不属于任何集合</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>MatchMarks</name>
    <message>
        <source>Where the matches are</source>
        <translation>匹配项的位置</translation>
    </message>
</context>
<context>
    <name>MatrixCells</name>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Name of the new variable</source>
        <translation>新变量的名称</translation>
    </message>
    <message>
        <source>{name} in {scope}</source>
        <translation>{scope}中的 {name}</translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message>
        <source>Click to make {name} active</source>
        <translation>点击将“{name}”设为当前环境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Whole collection</source>
        <translation>整个集合</translation>
    </message>
    <message>
        <source>active</source>
        <translation>当前</translation>
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
        <translation>其他方法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method, {0}</source>
        <translation>方法，{0}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A PEM file with certificates to trust as well</source>
        <translation>含有额外信任证书的 PEM 文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>全部请求</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>But not for</source>
        <translation>以下除外</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Certificates are not checked there: anyone on the way can read and change it.</source>
        <translation>未校验证书：途中任何人都能读取和篡改内容。</translation>
    </message>
    <message>
        <source>Check certificates</source>
        <translation>校验证书</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Choose a CA file: without one nobody is trusted.</source>
        <translation>选择 CA 文件：没有它就不信任任何证书。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Directly to this computer itself, always.</source>
        <translation>本机始终直连。</translation>
    </message>
    <message>
        <source>Directly to {hosts}, by {source}.</source>
        <translation>直连：{hosts}（{source}）。</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>额外的 CA 文件</translation>
    </message>
    <message>
        <source>Hosts that are not checked</source>
        <translation>不校验证书的主机</translation>
    </message>
    <message>
        <source>Hosts without the proxy</source>
        <translation>不使用代理的主机</translation>
    </message>
    <message>
        <source>Kept in the settings file, which only you may read.</source>
        <translation>保存在设置文件中，只有你可以读取。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not used: {problem}</source>
        <translation>未使用：{problem}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation>代理 URL</translation>
    </message>
    <message>
        <source>The CA file alone</source>
        <translation>仅 CA 文件</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>系统证书颁发机构</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用以下代理：</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>http://, https://, socks5:// or socks5h://</source>
        <translation>http://、https://、socks5:// 或 socks5h://</translation>
    </message>
    <message>
        <source>{what} directly: {source}.</source>
        <translation>{what}：直连（{source}）。</translation>
    </message>
    <message>
        <source>{what} through {proxy}, by {source}.</source>
        <translation>{what}：经由 {proxy}（{source}）。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>No notices yet</source>
        <translation>暂无通知</translation>
    </message>
</context>
<context>
    <name>OneEnvironment</name>
    <message>
        <source>Active</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Delete the variable</source>
        <translation>删除变量</translation>
    </message>
    <message>
        <source>Environment to edit</source>
        <translation>要编辑的环境</translation>
    </message>
    <message>
        <source>Every environment can override these.</source>
        <translation>每个环境都可以覆盖这些变量。</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>设为当前环境</translation>
    </message>
    <message>
        <source>Whole collection</source>
        <translation>整个集合</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>0 means no limit</source>
        <translation>0 表示不限</translation>
    </message>
    <message>
        <source>A random part of each wait, so that clients do not come at once</source>
        <translation>每次等待的随机部分，避免多个客户端同时请求</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>添加证书</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>After failed connections too, if nothing had come back.</source>
        <translation>连接失败且未收到任何数据时也会重试。</translation>
    </message>
    <message>
        <source>After the statuses</source>
        <translation>触发重试的状态码</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多跳转次数</translation>
    </message>
    <message>
        <source>At most so many redirects</source>
        <translation>最多重定向次数</translation>
    </message>
    <message>
        <source>Body&apos;s end</source>
        <translation>正文结束方式</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Certificates are not checked: anyone on the way can read and change this.</source>
        <translation>未校验证书：途中任何人都能读取和篡改。</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>更改选项</translation>
    </message>
    <message>
        <source>Check certificates</source>
        <translation>校验证书</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Chunks told by</source>
        <translation>分块信息放在</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Each wait is twice as long as the one before</source>
        <translation>每次等待时间是前一次的两倍</translation>
    </message>
    <message>
        <source>Encode what may not stand in a URL</source>
        <translation>编码 URL 中不允许的字符</translation>
    </message>
    <message>
        <source>Fields of each chunk</source>
        <translation>每个分块的字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>首次等待</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>跟随重定向</translation>
    </message>
    <message>
        <source>Free connection</source>
        <translation>空闲连接</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>随机浮动</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP 版本</translation>
    </message>
    <message>
        <source>HTTP/2 has frames and needs neither.</source>
        <translation>HTTP/2 使用帧，两者都不需要。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Hosts that lead elsewhere</source>
        <translation>指向别处的主机</translation>
    </message>
    <message>
        <source>Keep credentials for</source>
        <translation>保留凭据的源</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>证书的私钥</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation>最低 TLS 版本</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name to ask for</source>
        <translation>SNI 名称</translation>
    </message>
    <message>
        <source>Name to ask for and check</source>
        <translation>用于 SNI 和校验的名称</translation>
    </message>
    <message>
        <source>Not for these hosts</source>
        <translation>不用于这些主机</translation>
    </message>
    <message>
        <source>Origins that may get credentials after a redirect</source>
        <translation>重定向后可以收到凭据的源</translation>
    </message>
    <message>
        <source>Over HTTP/2 the body is sent without waiting.</source>
        <translation>使用 HTTP/2 时不等待，直接发送正文。</translation>
    </message>
    <message>
        <source>PEM, or PKCS#12 (.p12, .pfx)</source>
        <translation>PEM 或 PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>POST and PATCH only with a header Idempotency-Key.</source>
        <translation>POST 和 PATCH 只在带有 Idempotency-Key 请求头时重试。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>私钥的口令</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Pool timeout</source>
        <translation>连接池超时</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>读取超时</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>移除{what}</translation>
    </message>
    <message>
        <source>Requests for</source>
        <translation>请求的主机</translation>
    </message>
    <message>
        <source>Say which chunk it is in</source>
        <translation>在哪里标明分块</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send a chunk again</source>
        <translation>重试分块</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Send again by itself</source>
        <translation>自动重试</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>发送 Cookie</translation>
    </message>
    <message>
        <source>Show it to</source>
        <translation>出示给</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>代理需要认证</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store cookies</source>
        <translation>保存 Cookie</translation>
    </message>
    <message>
        <source>The file would hold it for all to read: better name a secret variable here.</source>
        <translation>机密会写进文件，任何人都能读到：这里最好填写机密变量的名称。</translation>
    </message>
    <message>
        <source>Timeout of the whole exchange</source>
        <translation>整个过程的超时</translation>
    </message>
    <message>
        <source>Times at most</source>
        <translation>最多次数</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>优先使用</translation>
    </message>
    <message>
        <source>URL, Host header and certificate stay the name&apos;s; *.example.test is every name below it.</source>
        <translation>URL、Host 请求头和证书仍按原主机名；*.example.test 表示其下的所有名称。</translation>
    </message>
    <message>
        <source>Unit of the chunk size</source>
        <translation>分块大小的单位</translation>
    </message>
    <message>
        <source>Upload the file in chunks, one request for each</source>
        <translation>分块上传文件，每块一个请求</translation>
    </message>
    <message>
        <source>Use {what}</source>
        <translation>使用{what}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After asks, up to the longest wait</source>
        <translation>按 Retry-After 的要求等待，不超过最长等待</translation>
    </message>
    <message>
        <source>Wait for 100 Continue, one second at most</source>
        <translation>等待 100 Continue，最多 1 秒</translation>
    </message>
    <message>
        <source>Wait for a free connection; 0 means no limit</source>
        <translation>等待空闲连接的时间；0 表示不限</translation>
    </message>
    <message>
        <source>Where it is in a file of its own</source>
        <translation>私钥单独存放时填写</translation>
    </message>
    <message>
        <source>Whole exchange</source>
        <translation>整个过程</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>写入超时</translation>
    </message>
    <message>
        <source>as long as Read</source>
        <translation>与“读取”相同</translation>
    </message>
    <message>
        <source>certificate {n}</source>
        <translation>证书 {n}</translation>
    </message>
    <message>
        <source>go to (address, name or unix:/path)</source>
        <translation>实际连接到（地址、主机名或 unix:/path）</translation>
    </message>
    <message>
        <source>index counts from 0, number from 1; end is the last byte: {names}</source>
        <translation>index 从 0 开始，number 从 1 开始；end 为最后一个字节：{names}</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>never for this computer itself</source>
        <translation>本机始终不走代理</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>off unless a folder says otherwise</source>
        <translation>关闭，除非文件夹另有设置</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>up to {n} times</source>
        <translation>最多 {n} 次</translation>
    </message>
    <message>
        <source>written in the file&apos;s own settings of Postwright</source>
        <translation>写在文件的 Postwright 专用设置中</translation>
    </message>
    <message>
        <source>{names} may act twice.</source>
        <translation>{names} 可能会重复执行。</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{value}, from {owner}</source>
        <translation>{value}，来自“{owner}”</translation>
    </message>
    <message>
        <source>{value}, {source}</source>
        <translation>{value}，{source}</translation>
    </message>
    <message>
        <source>“{text}” is no status from 100 to 599</source>
        <translation>“{text}”不是 100 到 599 的状态码</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>{ended} of {total} requests, {failed} failed</source>
        <translation>已完成 {ended}/{total} 个请求，{failed} 个失败</translation>
    </message>
</context>
<context>
    <name>OutsideChanges</name>
    <message>
        <source>{name} is not watched ({why}). What other programs change there is seen when this window comes to the front.</source>
        <translation>没有监视“{name}”（{why}）。其他程序在其中的改动要等此窗口回到前台时才会显示。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Find a request, or &gt; for a command</source>
        <translation>查找请求，输入 &gt; 查找命令</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>New request to {url}</source>
        <translation>新建请求：{url}</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>没有匹配的项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Search requests and commands</source>
        <translation>搜索请求和命令</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>go to URL</source>
        <translation>转到网址</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>{keys} sends right away</source>
        <translation>{keys} 立即发送</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>More tabs</source>
        <translation>更多标签页</translation>
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
        <translation>路径参数</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>查询参数</translation>
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
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
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
        <translation>序号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>PartsBody</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Drop files here, or anywhere on this tab</source>
        <translation>将文件拖到这里，或拖到此标签页的任意位置</translation>
    </message>
    <message>
        <source>No parts yet</source>
        <translation>还没有任何部分</translation>
    </message>
    <message>
        <source>{0} of {1} parts on, {2}</source>
        <translation>已启用 {0}/{1} 个部分，{2}</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Add a part</source>
        <translation>添加一个部分</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Change a part&apos;s kind</source>
        <translation>更改部分的类型</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Locate {0}…</source>
        <translation>定位 {0}…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
</context>
<context>
    <name>PartsView</name>
    <message>
        <source>Content of the part</source>
        <translation>此部分的内容</translation>
    </message>
    <message>
        <source>Divider between headers and content</source>
        <translation>头与内容之间的分隔条</translation>
    </message>
    <message>
        <source>Divider between parts and headers</source>
        <translation>各部分与头之间的分隔条</translation>
    </message>
    <message>
        <source>Headers of the part</source>
        <translation>此部分的头</translation>
    </message>
    <message>
        <source>Parts of the response</source>
        <translation>响应的各部分</translation>
    </message>
    <message>
        <source>Parts: {count:,}</source>
        <translation>部分数：{count:,}</translation>
    </message>
    <message>
        <source>Save part</source>
        <translation>保存部分</translation>
    </message>
    <message>
        <source>Save the part</source>
        <translation>保存此部分</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>正在拆分</translation>
    </message>
    <message>
        <source>This part has no headers</source>
        <translation>此部分没有头</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The values of secret variables are protected by your passphrase. Until it is typed they have no values; everything else works.</source>
        <translation>机密变量的值由你的口令保护。输入口令之前它们没有值，其他功能不受影响。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock the saved secrets</source>
        <translation>解锁已保存的机密</translation>
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
        <translation>域名解析</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队</translation>
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
        <translation>TLS 握手</translation>
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
        <translation>耗时：{phases}</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases of the request</source>
        <translation>请求的各个阶段</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>已用 {time}</translation>
    </message>
</context>
<context>
    <name>PhaseTrack</name>
    <message>
        <source>How far the request came</source>
        <translation>请求进行到哪一步</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>耗时过长</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Hung up</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>无令牌</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>非 HTTP</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>代理拒绝</translation>
    </message>
    <message>
        <source>Status {words}</source>
        <translation>状态：{words}</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>重定向过多</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… and {count} more characters</source>
        <translation>… 还有 {count} 个字符</translation>
    </message>
</context>
<context>
    <name>PreviewLine</name>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>settled while sending</source>
        <translation>发送时确定</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>A key file that only you can read</source>
        <translation>只有你能读取的密钥文件</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>Collections that others wrote ask before anything of yours is sent.</source>
        <translation>别人编写的集合在发送你的任何内容之前都会询问。</translation>
    </message>
    <message>
        <source>Collections that others wrote may do what you agreed to: {n} so far.</source>
        <translation>别人编写的集合可以做你同意过的事：目前 {n} 项。</translation>
    </message>
    <message>
        <source>Forget everything that was agreed to, and ask again</source>
        <translation>忘记所有同意过的事项，重新询问</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>还没有保存任何内容。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Protect by</source>
        <translation>保护方式</translation>
    </message>
    <message>
        <source>The saved secrets are locked; their passphrase opens them.</source>
        <translation>已保存的机密已锁定，输入口令即可解锁。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>The system&apos;s keyring (there is none)</source>
        <translation>系统密钥环（不可用）</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Values of secret variables and tokens never enter a collection&apos;s files.</source>
        <translation>机密变量的值和令牌绝不写入集合的文件。</translation>
    </message>
</context>
<context>
    <name>ProblemButton</name>
    <message>
        <source>Send stops for it</source>
        <translation>会阻止发送</translation>
    </message>
    <message>
        <source>What is wrong before it is sent</source>
        <translation>发送前发现的问题</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>{0}
Go there</source>
        <translation>{0}
转到该处</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RawFilePage</name>
    <message>
        <source>Another program changed the file meanwhile.</source>
        <translation>另一个程序在此期间更改了文件。</translation>
    </message>
    <message>
        <source>Byte {n} is no UTF-8, so the file cannot be edited here.</source>
        <translation>第 {n} 个字节不是 UTF-8，无法在这里编辑此文件。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation>仍然无法读取。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Line {n}, column {c}: </source>
        <translation>第 {n} 行，第 {c} 列：</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用文件中的</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>The file can be read.</source>
        <translation>文件可以读取。</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>无法读取文件：{why}</translation>
    </message>
    <message>
        <source>The file is too large to be edited here.</source>
        <translation>文件太大，无法在这里编辑。</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>记录：{count}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>not valid JSON: {count:,}</source>
        <translation>不是有效的 JSON：{count:,}</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Click the coloured bar to see where the time went</source>
        <translation>点击彩色条，查看时间花在哪里</translation>
    </message>
    <message>
        <source>Copied as cURL</source>
        <translation>已复制为 cURL</translation>
    </message>
    <message>
        <source>Copied as cURL, secrets as variables</source>
        <translation>已复制为 cURL，机密值写作变量</translation>
    </message>
    <message>
        <source>Copied as cURL, with secrets</source>
        <translation>已复制为 cURL，包含机密值</translation>
    </message>
    <message>
        <source>Filled from the clipboard: {what}</source>
        <translation>已从剪贴板填充：{what}</translation>
    </message>
    <message>
        <source>History keeps no secrets: type them where {mask} stands.</source>
        <translation>历史记录不保存机密值：在 {mask} 处重新输入。</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存响应</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
    <message>
        <source>Show timing</source>
        <translation>显示耗时</translation>
    </message>
    <message>
        <source>The clipboard holds no command that Postwright can read.</source>
        <translation>剪贴板里没有 Postwright 能识别的命令。</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>包含机密值</translation>
    </message>
</context>
<context>
    <name>RequestDocument</name>
    <message>
        <source>Fill the request</source>
        <translation>填入请求</translation>
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
        <translation>从未发送</translation>
    </message>
    <message>
        <source>Nothing sent matches.</source>
        <translation>没有匹配的发送记录。</translation>
    </message>
    <message>
        <source>Search what was sent and what came back</source>
        <translation>搜索发送和收到的内容</translation>
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
        <translation>检查</translation>
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
    <message>
        <source>Vars</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>ResponsePane</name>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy all as text</source>
        <translation>全部复制为文本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>RowProblems</name>
    <message>
        <source>it lacks a name</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>no name for a header</source>
        <translation>不能用作请求头名称</translation>
    </message>
    <message>
        <source>{name} is not set</source>
        <translation>{name} 未设置</translation>
    </message>
</context>
<context>
    <name>RulePopover</name>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ignore a path or a header</source>
        <translation>忽略路径或响应头</translation>
    </message>
    <message>
        <source>Path or name of a header</source>
        <translation>路径或响应头名称</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>总耗时</translation>
    </message>
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Results of the run</source>
        <translation>运行结果</translation>
    </message>
    <message>
        <source>expected {expected}, got {got}</source>
        <translation>应为 {expected}，实际为 {got}</translation>
    </message>
</context>
<context>
    <name>RunProcess</name>
    <message>
        <source>The run ended without a word</source>
        <translation>运行已结束，没有说明原因</translation>
    </message>
    <message>
        <source>The run&apos;s process did not start</source>
        <translation>运行的进程没有启动</translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 个通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Compare with round {number}</source>
        <translation>与第 {number} 轮比较</translation>
    </message>
    <message>
        <source>In round {number}: {status}, {time}</source>
        <translation>第 {number} 轮：{status}，{time}</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>{name}: expected {expected}, got {got}</source>
        <translation>{name}：应为 {expected}，实际为 {got}</translation>
    </message>
    <message>
        <source>{name}: passed</source>
        <translation>{name}：通过</translation>
    </message>
</context>
<context>
    <name>RunnerForm</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>CSV or JSON, a round for each row</source>
        <translation>CSV 或 JSON，每行运行一轮</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>选择数据文件</translation>
    </message>
    <message>
        <source>Choose all requests, or none</source>
        <translation>全选或全不选请求</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Data (*.csv *.json)</source>
        <translation>数据 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Keep cookies within a round</source>
        <translation>同一轮内保留 Cookie</translation>
    </message>
    <message>
        <source>Keep the answers while the list is shown</source>
        <translation>显示列表期间保留响应</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>Pause between</source>
        <translation>请求间隔</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests of the run</source>
        <translation>要运行的请求</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>首次失败时停止</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>已选 {some}/{all}</translation>
    </message>
</context>
<context>
    <name>RunnerLayout</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Copy as CLI</source>
        <translation>复制为命令行</translation>
    </message>
    <message>
        <source>Divider between what is run and its results</source>
        <translation>运行内容与结果之间的分隔条</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation>显示哪些结果</translation>
    </message>
</context>
<context>
    <name>RunnerPage</name>
    <message numerus="yes">
        <source>%n request(s) run as they were saved, without their edits.</source>
        <translation>
            <numerusform>%n 个请求将按已保存的内容运行，不含未保存的修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Failed {count}</source>
        <translation>失败 {count}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Passed {count}</source>
        <translation>通过 {count}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Run in {place}</source>
        <translation>在{place}中运行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n not sent</source>
        <translation>
            <numerusform>已停止，%n 个未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>{state}: {passed} passed, {failed} failed</source>
        <translation>{state}：{passed} 个通过，{failed} 个失败</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Run: {name}</source>
        <translation>运行：{name}</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报告未保存</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(no such line)</source>
        <translation>（没有这一行）</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>还剩 1 天</translation>
    </message>
    <message>
        <source>1 environment</source>
        <translation>1 个环境</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 个文件夹</translation>
    </message>
    <message>
        <source>1 header</source>
        <translation>1 个请求头</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 个名称</translation>
    </message>
    <message>
        <source>1 other item</source>
        <translation>1 个其他项目</translation>
    </message>
    <message>
        <source>1 redirect was followed.</source>
        <translation>跟随了 1 次重定向。</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 个值</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>;{name}= was left out.</source>
        <translation>已忽略 ;{name}=。</translation>
    </message>
    <message>
        <source>A PEM file may hold the key beside the certificate.</source>
        <translation>PEM 文件可以同时包含证书和私钥。</translation>
    </message>
    <message>
        <source>A body of more than {size} MB is filtered by text alone.</source>
        <translation>超过 {size} MB 的正文只能按文本筛选。</translation>
    </message>
    <message>
        <source>A boundary is made anew for every send.</source>
        <translation>每次发送都会生成新的 boundary。</translation>
    </message>
    <message>
        <source>A change to an earlier version, not the whole (RFC 3229).</source>
        <translation>对较早版本的修改，不是完整内容（RFC 3229）。</translation>
    </message>
    <message>
        <source>A client certificate is set for the collection, in its settings.</source>
        <translation>客户端证书在集合的设置中配置。</translation>
    </message>
    <message>
        <source>A client certificate is shown: {file}</source>
        <translation>出示客户端证书：{file}</translation>
    </message>
    <message>
        <source>A client certificate is wanted and none was sent (nginx).</source>
        <translation>服务器要求客户端证书，但没有发送（nginx）。</translation>
    </message>
    <message>
        <source>A condition of the request, such as If-Match, does not hold.</source>
        <translation>请求的某个条件（如 If-Match）不成立。</translation>
    </message>
    <message>
        <source>A cookie signs in as well; servers may look at either.</source>
        <translation>还有一个 Cookie 也用于认证；服务器可能以任一个为准。</translation>
    </message>
    <message>
        <source>A file changed while it was being sent</source>
        <translation>文件在发送过程中被更改</translation>
    </message>
    <message>
        <source>A file is to be chosen for it.</source>
        <translation>需要为它选择文件。</translation>
    </message>
    <message>
        <source>A file of the TLS options cannot be used</source>
        <translation>TLS 选项中的文件无法使用</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>A key cannot go into a cookie; it goes into a header.</source>
        <translation>密钥不能放在 Cookie 中；改放在请求头中。</translation>
    </message>
    <message>
        <source>A line of the body begins with ###, which begins a request there.</source>
        <translation>正文中有一行以 ### 开头，而它在目标格式中表示新请求的开始。</translation>
    </message>
    <message>
        <source>A line of the body begins with &lt; or &gt;, which name files there.</source>
        <translation>正文中有一行以 &lt; 或 &gt; 开头，在那里它们表示文件。</translation>
    </message>
    <message>
        <source>A link that leads out of the collection&apos;s folder; it was not read.</source>
        <translation>链接指向集合文件夹之外，未读取。</translation>
    </message>
    <message>
        <source>A merge left both sides here: keep one, drop the lines of &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>合并在这里留下了两个版本：保留一个，删除 &lt;&lt;&lt;&lt;&lt;&lt;&lt;、======= 和 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 各行。</translation>
    </message>
    <message>
        <source>A name has no braces and no line ends.</source>
        <translation>名称不能包含大括号和换行。</translation>
    </message>
    <message>
        <source>A parameter is missing</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>A parameter needs `name` and `in`.</source>
        <translation>参数必须有 `name` 和 `in`。</translation>
    </message>
    <message>
        <source>A parental control of Windows blocks it (not a standard status).</source>
        <translation>被 Windows 家长控制阻止（非标准状态码）。</translation>
    </message>
    <message>
        <source>A part of it, as the Range header asked.</source>
        <translation>只有一部分，即 Range 请求头所要求的。</translation>
    </message>
    <message>
        <source>A part of the name is empty, too long, or holds a sign that is not allowed.</source>
        <translation>名称的某一段为空、过长或含有不允许的字符。</translation>
    </message>
    <message>
        <source>A part of the signature is missing</source>
        <translation>签名缺少一部分</translation>
    </message>
    <message>
        <source>A part of the upload has arrived (resumable uploads).</source>
        <translation>上传内容已收到一部分（断点续传）。</translation>
    </message>
    <message>
        <source>A passphrase is not taken over; type it in the collection&apos;s settings.</source>
        <translation>不会导入口令；可在集合设置中填写。</translation>
    </message>
    <message>
        <source>A proxy on the way could not connect in time (not a standard status).</source>
        <translation>途中的代理未能及时连接（非标准状态码）。</translation>
    </message>
    <message>
        <source>A proxy on the way waited too long for the answer (not a standard status).</source>
        <translation>途中的代理等待响应的时间过长（非标准状态码）。</translation>
    </message>
    <message>
        <source>A redirected POST becomes GET as the standard has it.</source>
        <translation>重定向后的 POST 会按标准变为 GET。</translation>
    </message>
    <message>
        <source>A request has one body; {kind} was taken.</source>
        <translation>一个请求只有一个正文，已采用 {kind}。</translation>
    </message>
    <message>
        <source>A request has one way to sign in; {type} was taken.</source>
        <translation>一个请求只有一种认证方式，已采用 {type}。</translation>
    </message>
    <message>
        <source>A second redirect, to {path}</source>
        <translation>又一次重定向，到 {path}</translation>
    </message>
    <message>
        <source>A secret is not written; {{{{credentials}}}} stands in its place.</source>
        <translation>机密不会写入；以 {{{{credentials}}}} 代替。</translation>
    </message>
    <message>
        <source>A secret is not written; {{{{{variable}}}}} stands in its place.</source>
        <translation>机密不会写入；以 {{{{{variable}}}}} 代替。</translation>
    </message>
    <message>
        <source>A server in between got no usable answer from the one behind it.</source>
        <translation>中间的服务器没有从上游得到可用的响应。</translation>
    </message>
    <message>
        <source>A server in between waited too long for the one behind it.</source>
        <translation>中间的服务器等待上游的时间过长。</translation>
    </message>
    <message>
        <source>A stand-in was sent, not a token</source>
        <translation>发送的是占位文字，不是令牌</translation>
    </message>
    <message>
        <source>A stray quote begins the token</source>
        <translation>令牌开头多了一个引号</translation>
    </message>
    <message>
        <source>A stray quote ends the token</source>
        <translation>令牌末尾多了一个引号</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>变量需要名称。</translation>
    </message>
    <message>
        <source>A whole JSON text was sent, not the token in it</source>
        <translation>发送了整段 JSON，而不是其中的令牌</translation>
    </message>
    <message>
        <source>A {kind} item</source>
        <translation>{kind} 类型的项</translation>
    </message>
    <message>
        <source>API design</source>
        <translation>API 设计</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>ASCII, the same in every charset</source>
        <translation>ASCII，在各种字符集下都相同</translation>
    </message>
    <message>
        <source>AWS Signature V4</source>
        <translation>AWS Signature V4</translation>
    </message>
    <message>
        <source>AWS cannot read the credential scope</source>
        <translation>AWS 无法读取凭据范围</translation>
    </message>
    <message>
        <source>AWS does not know this access key ID</source>
        <translation>AWS 不认识这个访问密钥 ID</translation>
    </message>
    <message>
        <source>AWS does not know this access key or session token</source>
        <translation>AWS 不认识这个访问密钥或会话令牌</translation>
    </message>
    <message>
        <source>AWS finds the request too old</source>
        <translation>AWS 认为请求已过期</translation>
    </message>
    <message>
        <source>AWS finds the request&apos;s time wrong</source>
        <translation>AWS 认为请求的时间不对</translation>
    </message>
    <message>
        <source>About Postwright</source>
        <translation>关于 Postwright</translation>
    </message>
    <message>
        <source>Above it: {name}, {begin} to {end}</source>
        <translation>上级：{name}，{begin} 至 {end}</translation>
    </message>
    <message>
        <source>Accept was: {accept}.</source>
        <translation>Accept 为：{accept}。</translation>
    </message>
    <message>
        <source>Accepted, but not done yet; ask again later.</source>
        <translation>已接受，但尚未完成；稍后再查询。</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Agreed with the server</source>
        <translation>与服务器协商</translation>
    </message>
    <message>
        <source>Akamai EdgeGrid</source>
        <translation>Akamai EdgeGrid</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Aliases multiply beyond measure.</source>
        <translation>别名展开过多。</translation>
    </message>
    <message>
        <source>All {n} checks passed</source>
        <translation>{n} 项检查全部通过</translation>
    </message>
    <message>
        <source>Altered credential</source>
        <translation>改动过的凭据</translation>
    </message>
    <message>
        <source>An altered credential was accepted: it is not checked</source>
        <translation>改动过的凭据被接受：凭据未经校验</translation>
    </message>
    <message>
        <source>An archive has no headers of parts.</source>
        <translation>HAR 不支持各部分的请求头。</translation>
    </message>
    <message>
        <source>An archive holds bytes; the file&apos;s name stands in a comment.</source>
        <translation>HAR 只保存字节；文件名写在注释中。</translation>
    </message>
    <message>
        <source>An archive holds the file&apos;s name, not the file.</source>
        <translation>HAR 只保存文件名，不保存文件。</translation>
    </message>
    <message>
        <source>An export names no files; choose it again.</source>
        <translation>导出文件中没有文件路径；需要重新选择。</translation>
    </message>
    <message>
        <source>An item of {what} is not an HTTP request.</source>
        <translation>这一项（{what}）不是 HTTP 请求。</translation>
    </message>
    <message>
        <source>An old status that means nothing today.</source>
        <translation>旧的状态码，如今没有意义。</translation>
    </message>
    <message>
        <source>An {what} is not taken over.</source>
        <translation>不会导入：{what}。</translation>
    </message>
    <message>
        <source>Another window of Postwright is writing; try again</source>
        <translation>另一个 Postwright 窗口正在写入；稍后重试</translation>
    </message>
    <message>
        <source>Answers are not written to files.</source>
        <translation>响应不会写入文件。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>As it is, the request gets {status}: nobody can be told apart</source>
        <translation>原样发送就得到 {status}：无法区分身份</translation>
    </message>
    <message>
        <source>As the application</source>
        <translation>与应用相同</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>由系统决定</translation>
    </message>
    <message>
        <source>Ask for a device code</source>
        <translation>请求设备码</translation>
    </message>
    <message>
        <source>Ask for the token, time {number}</source>
        <translation>查询令牌，第 {number} 次</translation>
    </message>
    <message>
        <source>Attempt {n} after {reason}, waited {s:.3g} s</source>
        <translation>第 {n} 次尝试：{reason}，已等待 {s:.3g} 秒</translation>
    </message>
    <message>
        <source>Attempt {n} after {reason}, waited {seconds} s</source>
        <translation>第 {n} 次尝试：{reason}，已等待 {seconds} 秒</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>Authorization is sent {n} times. Servers take one.</source>
        <translation>Authorization 发送了 {n} 次，服务器只接受一个。</translation>
    </message>
    <message>
        <source>Authorization was sent {count} times</source>
        <translation>Authorization 发送了 {count} 次</translation>
    </message>
    <message>
        <source>Authorization was sent, Proxy-Authorization was not</source>
        <translation>发送了 Authorization，没有发送 Proxy-Authorization</translation>
    </message>
    <message>
        <source>Azure key</source>
        <translation>Azure 密钥</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Body in bytes</source>
        <translation>正文字节数</translation>
    </message>
    <message>
        <source>Body limit</source>
        <translation>正文大小上限</translation>
    </message>
    <message>
        <source>Bruno JSON</source>
        <translation>Bruno JSON</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>But the answer has no Location.</source>
        <translation>但响应中没有 Location。</translation>
    </message>
    <message>
        <source>But the request named no version (If-None-Match, If-Modified-Since).</source>
        <translation>但请求没有指定版本（If-None-Match、If-Modified-Since）。</translation>
    </message>
    <message>
        <source>By the server&apos;s clock the token has expired</source>
        <translation>按服务器时钟，令牌已过期</translation>
    </message>
    <message>
        <source>By the server&apos;s clock the token is not valid yet</source>
        <translation>按服务器时钟，令牌尚未生效</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>CORS: headers that browsers may send</source>
        <translation>CORS：浏览器可以发送的请求头</translation>
    </message>
    <message>
        <source>CORS: headers that pages may read</source>
        <translation>CORS：页面可以读取的响应头</translation>
    </message>
    <message>
        <source>CORS: methods that browsers may use</source>
        <translation>CORS：浏览器可以使用的方法</translation>
    </message>
    <message>
        <source>CORS: seconds that a browser may keep this permission</source>
        <translation>CORS：浏览器可保留此许可的秒数</translation>
    </message>
    <message>
        <source>CORS: whether browsers may send cookies along</source>
        <translation>CORS：浏览器是否可以附带 Cookie</translation>
    </message>
    <message>
        <source>CORS: who may read this in a browser</source>
        <translation>CORS：谁可以在浏览器中读取</translation>
    </message>
    <message>
        <source>CSS</source>
        <translation>CSS</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Called {known} here: a name has letters, digits, _, - and dots.</source>
        <translation>在这里改名为 {known}：名称只能含字母、数字、_、- 和点。</translation>
    </message>
    <message>
        <source>Cancelled after {elapsed_s:.1f} s</source>
        <translation>已在 {elapsed_s:.1f} 秒后取消</translation>
    </message>
    <message>
        <source>Canonical request</source>
        <translation>规范请求</translation>
    </message>
    <message>
        <source>Captured from a response</source>
        <translation>从响应中提取</translation>
    </message>
    <message>
        <source>Certificates are checked</source>
        <translation>校验证书</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>质询</translation>
    </message>
    <message>
        <source>Challenge of answer {n}, {status}</source>
        <translation>第 {n} 个响应的质询，{status}</translation>
    </message>
    <message>
        <source>Challenge: {hex}</source>
        <translation>质询：{hex}</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>Check failed: {name}, expected {expected}, got {got}</source>
        <translation>检查未通过：{name}，预期 {expected}，实际 {got}</translation>
    </message>
    <message>
        <source>Check not made: {name}, {why}</source>
        <translation>未检查：{name}，{why}</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then the server {host}. {off}</source>
        <translation>检查本机时钟，然后检查服务器 {host}。{off}</translation>
    </message>
    <message>
        <source>Checks, Variables, Docs, Options</source>
        <translation>检查、变量、文档、选项</translation>
    </message>
    <message>
        <source>Choose HTTP/1.1 in Options.</source>
        <translation>在“选项”中选择 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Choose the method</source>
        <translation>选择方法</translation>
    </message>
    <message>
        <source>Choose the sign-in from .netrc where the host has an entry there.</source>
        <translation>如果主机在 .netrc 中有条目，选择“来自 .netrc”认证。</translation>
    </message>
    <message>
        <source>Chunk 1 was accepted; resume the upload to send the rest.</source>
        <translation>分块 1 已被接受；继续上传即可发送其余分块。</translation>
    </message>
    <message>
        <source>Chunk {index} of {total}</source>
        <translation>分块 {index}/{total}</translation>
    </message>
    <message>
        <source>Chunks 1 to {n} were accepted; resume the upload to send the rest.</source>
        <translation>分块 1 到 {n} 已被接受；继续上传即可发送其余分块。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Client certificate ready: {name}</source>
        <translation>客户端证书已就绪：{name}</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Client sign-in</source>
        <translation>客户端认证</translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>客户端令牌</translation>
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
        <translation>Cloudflare 与源站未能就 TLS 达成一致。</translation>
    </message>
    <message>
        <source>Cloudflare could not find or reach the server behind it.</source>
        <translation>Cloudflare 找不到或连不上源站。</translation>
    </message>
    <message>
        <source>Cloudflare found no way to the server.</source>
        <translation>Cloudflare 找不到通往源站的路径。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s connection to the server behind it was interrupted.</source>
        <translation>Cloudflare 与源站的连接中断。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s id of this request</source>
        <translation>Cloudflare 给此请求的 ID</translation>
    </message>
    <message>
        <source>Code over all three messages (MIC): there</source>
        <translation>覆盖三条消息的校验码（MIC）：有</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Collections, history, environments</source>
        <translation>集合、历史、环境</translation>
    </message>
    <message>
        <source>Column {column}: {why}.</source>
        <translation>第 {column} 列：{why}。</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
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
        <translation>已连接到 {peer}</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Console of the answer</source>
        <translation>响应的控制台</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>Content-Length</source>
        <translation>Content-Length</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding exclude each other (RFC 9112 §6.2)</source>
        <translation>Content-Length 与 Transfer-Encoding 不能同时使用（RFC 9112 §6.2）</translation>
    </message>
    <message>
        <source>Content-Length says {length} bytes, {length2} came</source>
        <translation>Content-Length 为 {length} 字节，实际收到 {length2} 字节</translation>
    </message>
    <message>
        <source>Content-Length says {value}, the body has {size} bytes</source>
        <translation>Content-Length 为 {value}，而正文有 {size} 字节</translation>
    </message>
    <message>
        <source>Content-Range: {whole}.</source>
        <translation>Content-Range 为 {whole}。</translation>
    </message>
    <message>
        <source>Content-Type: (none)</source>
        <translation>Content-Type：（无）</translation>
    </message>
    <message>
        <source>Cookie {name} deleted</source>
        <translation>Cookie {name} 已删除</translation>
    </message>
    <message>
        <source>Cookie {name} kept</source>
        <translation>已保存 Cookie {name}</translation>
    </message>
    <message>
        <source>Cookie {name} refused: {why}</source>
        <translation>已拒收 Cookie {name}：{why}</translation>
    </message>
    <message>
        <source>Cookie {name}: there was none to delete</source>
        <translation>Cookie {name}：没有可删除的</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookies are in the collection&apos;s jar; what the session holds was not read.</source>
        <translation>Cookie 在集合的 Cookie 存储中；未读取会话中的内容。</translation>
    </message>
    <message>
        <source>Cookies are not taken over.</source>
        <translation>不会导入 Cookie。</translation>
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
        <translation>未经允许，凭据不会随重定向发往其他主机。</translation>
    </message>
    <message>
        <source>Credentials were sent twice: in Authorization and in the address</source>
        <translation>凭据发送了两次：在 Authorization 和地址中各一次</translation>
    </message>
    <message>
        <source>DPoP algs={algorithms}</source>
        <translation>DPoP algs={algorithms}</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>运行数据</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>Delegated by</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Deprecated.</source>
        <translation>已弃用。</translation>
    </message>
    <message>
        <source>Device URL</source>
        <translation>设备授权 URL</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备码</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest of</source>
        <translation>摘要形式</translation>
    </message>
    <message>
        <source>DigitalOcean token</source>
        <translation>DigitalOcean 令牌</translation>
    </message>
    <message>
        <source>Docker token</source>
        <translation>Docker 令牌</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Domain: {name}</source>
        <translation>域：{name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Drafts and history are kept only until the end of the program</source>
        <translation>草稿和历史只保留到程序退出</translation>
    </message>
    <message>
        <source>Drafts and history were damaged and begin anew</source>
        <translation>草稿和历史已损坏，已重新开始</translation>
    </message>
    <message>
        <source>Drawn for each send</source>
        <translation>每次发送时生成</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Each chunk is a file part of a multipart form, with these fields before it.</source>
        <translation>每个分块是 Multipart 表单里的文件部分，前面是这些字段。</translation>
    </message>
    <message>
        <source>Each chunk is the body, or the body&apos;s file part, with these headers.</source>
        <translation>每个分块是正文或正文的文件部分，带有这些请求头。</translation>
    </message>
    <message>
        <source>Earlier, later response</source>
        <translation>上一个、下一个响应</translation>
    </message>
    <message>
        <source>Early hints; the answer itself follows.</source>
        <translation>早期提示；真正的响应随后到达。</translation>
    </message>
    <message>
        <source>EdgeGrid needs two tokens and a client secret</source>
        <translation>EdgeGrid 需要两个令牌和一个客户端密钥</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Edit environments</source>
        <translation>编辑环境</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environment {name}</source>
        <translation>环境 {name}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Exchange the code</source>
        <translation>用授权码换取令牌</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>过期的令牌</translation>
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
        <translation>附加数据</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>Fetch a token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>Fetch by itself</source>
        <translation>自动获取</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of one row share their type here.</source>
        <translation>同一行的文件在此共用一个类型。</translation>
    </message>
    <message>
        <source>Filter the response</source>
        <translation>筛选响应</translation>
    </message>
    <message>
        <source>Filters are not known here; the text was kept.</source>
        <translation>不支持过滤器，已保留原文。</translation>
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
        <translation>指纹</translation>
    </message>
    <message>
        <source>First difference at byte {n}</source>
        <translation>第一处差异在第 {n} 字节</translation>
    </message>
    <message>
        <source>Flags: {names}</source>
        <translation>标志：{names}</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>授权流程</translation>
    </message>
    <message>
        <source>Folders lie more than {deepest} deep in one another.</source>
        <translation>文件夹嵌套超过 {deepest} 层。</translation>
    </message>
    <message>
        <source>For the service: {name}</source>
        <translation>面向的服务：{name}</translation>
    </message>
    <message>
        <source>For {host}, and after a redirect for {others}.</source>
        <translation>发往 {host}，重定向后还会发往 {others}。</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>Format body or edit rows as text</source>
        <translation>格式化正文，或以文本编辑各行</translation>
    </message>
    <message>
        <source>From .netrc</source>
        <translation>来自 .netrc</translation>
    </message>
    <message>
        <source>Get a new token</source>
        <translation>获取新令牌</translation>
    </message>
    <message>
        <source>GitHub token</source>
        <translation>GitHub 令牌</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>GitLab 令牌</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
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
        <translation>Google 密钥</translation>
    </message>
    <message>
        <source>Grafana token</source>
        <translation>Grafana 令牌</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>GraphQL became the JSON that carries it.</source>
        <translation>GraphQL 已转换为等效的 JSON。</translation>
    </message>
    <message>
        <source>HA1 = H({user}:{realm}:password)</source>
        <translation>HA1 = H({user}:{realm}:密码)</translation>
    </message>
    <message>
        <source>HA2 = H({a2}:hash of the body)</source>
        <translation>HA2 = H({a2}:正文的哈希)</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP 版本</translation>
    </message>
    <message>
        <source>HTTP version asked for</source>
        <translation>要求的 HTTP 版本</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/1.1 is the oldest version here.</source>
        <translation>此处支持的最低版本是 HTTP/1.1。</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 alone was asked for. Choose HTTP/1.1 or Auto in Options.</source>
        <translation>只请求了 HTTP/2。在“选项”中选择 HTTP/1.1 或“自动”。</translation>
    </message>
    <message>
        <source>HTTP/3 is not supported; another version is used.</source>
        <translation>不支持 HTTP/3；使用其他版本。</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>HTTPie&apos;s own; it changes no request here.</source>
        <translation>HTTPie 专用；不影响此处的请求。</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Hash the body</source>
        <translation>计算正文哈希</translation>
    </message>
    <message>
        <source>Hawk</source>
        <translation>Hawk</translation>
    </message>
    <message>
        <source>Hawk needs a key and its ID</source>
        <translation>Hawk 需要密钥及其 ID</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Header prefix</source>
        <translation>请求头前缀</translation>
    </message>
    <message>
        <source>Header {name} ({origin})</source>
        <translation>请求头 {name}（{origin}）</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>History of this request</source>
        <translation>此请求的历史</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host may stand only once</source>
        <translation>Host 只能出现一次</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face 令牌</translation>
    </message>
    <message>
        <source>Hurl cannot say {kind} of a text.</source>
        <translation>Hurl 不能为文本指定 {kind}。</translation>
    </message>
    <message>
        <source>Hurl has no headers of parts.</source>
        <translation>Hurl 不支持各部分的请求头。</translation>
    </message>
    <message>
        <source>Hurl has no words for it.</source>
        <translation>Hurl 无法表达。</translation>
    </message>
    <message>
        <source>Hurl keeps it for the run, not in an environment.</source>
        <translation>Hurl 只在本次运行中保留它，不存入环境。</translation>
    </message>
    <message>
        <source>Hurl sends the file&apos;s own name.</source>
        <translation>Hurl 发送文件本身的名称。</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>IRI</source>
        <translation>IRI</translation>
    </message>
    <message>
        <source>IRI or reference</source>
        <translation>IRI 或引用</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation>隐式</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In Base64</source>
        <translation>Base64 编码</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation>放在请求头中（Basic）</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Issuer: {issuer}</source>
        <translation>颁发者：{issuer}</translation>
    </message>
    <message>
        <source>It accepted the connection, then fell silent for {limit}. It may not speak TLS on this port.</source>
        <translation>它接受了连接，但随后没有任何数据（{limit}）。此端口上可能没有 TLS。</translation>
    </message>
    <message>
        <source>It answered {status} with the Location “{location}”. Credentials do not follow; if that is right, set it as the token URL.</source>
        <translation>它返回 {status}，Location 为“{location}”。凭据不会跟随跳转；如果该地址正确，把它设为令牌 URL。</translation>
    </message>
    <message>
        <source>It asked for the scope {asked}; your token carries {own}.</source>
        <translation>它要求权限 {asked}；你的令牌的权限：{own}。</translation>
    </message>
    <message>
        <source>It became the JSON body that carries it.</source>
        <translation>已转换为等效的 JSON 正文。</translation>
    </message>
    <message>
        <source>It became the JSON that carries it.</source>
        <translation>已转换为等效的 JSON。</translation>
    </message>
    <message>
        <source>It belongs to the collection there; it was left out.</source>
        <translation>在那里它属于集合，已略去。</translation>
    </message>
    <message>
        <source>It belongs to the workspace there; set it for the collection here.</source>
        <translation>在那里它属于工作区；在这里可为集合设置。</translation>
    </message>
    <message>
        <source>It cannot be said there.</source>
        <translation>目标格式无法表达。</translation>
    </message>
    <message>
        <source>It conflicts with what is there already; get the current state first.</source>
        <translation>与现有内容冲突；先获取当前状态。</translation>
    </message>
    <message>
        <source>It conflicts with what is there already; perhaps it exists.</source>
        <translation>与现有内容冲突；可能已经存在。</translation>
    </message>
    <message>
        <source>It could not be read: {why}.</source>
        <translation>无法读取：{why}。</translation>
    </message>
    <message>
        <source>It failed because something before it failed.</source>
        <translation>因为之前的操作失败而失败。</translation>
    </message>
    <message>
        <source>It finds fault with what it got; try HTTP/1.1 in Options.</source>
        <translation>它认为收到的内容有错误；在“选项”中改用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>It gave no token and named no error with “{begins}”. Check the token URL.</source>
        <translation>既没有令牌，也没有说明错误，内容为“{begins}”。检查令牌 URL。</translation>
    </message>
    <message>
        <source>It gave no token and named no error. Check the token URL.</source>
        <translation>既没有令牌，也没有说明错误。检查令牌 URL。</translation>
    </message>
    <message>
        <source>It goes over http: anyone on the way can read it.</source>
        <translation>通过 http 发送：途中任何人都能读取。</translation>
    </message>
    <message>
        <source>It goes through too much text; give it more names</source>
        <translation>它要遍历的文本过多；需给出更多名称</translation>
    </message>
    <message>
        <source>It got more than it wants to handle; wait, then send again.</source>
        <translation>它收到的请求过多；稍等再重新发送。</translation>
    </message>
    <message>
        <source>It had not begun to work on it, so it may be sent again.</source>
        <translation>它尚未开始处理，可以重新发送。</translation>
    </message>
    <message>
        <source>It had {size:,} bytes.</source>
        <translation>大小为 {size:,} 字节。</translation>
    </message>
    <message>
        <source>It has no equal in Postman.</source>
        <translation>Postman 中没有对应项。</translation>
    </message>
    <message>
        <source>It has no equal.</source>
        <translation>没有对应项。</translation>
    </message>
    <message>
        <source>It has no flow that is known here.</source>
        <translation>没有受支持的授权流程。</translation>
    </message>
    <message>
        <source>It has no value here, and stands as its name.</source>
        <translation>此处没有它的值，以名称代替。</translation>
    </message>
    <message>
        <source>It has {count:,} characters.</source>
        <translation>长度为 {count:,} 个字符。</translation>
    </message>
    <message>
        <source>It holds {count} collections; import one of them: {names}.</source>
        <translation>其中有 {count} 个集合；选择一个导入：{names}。</translation>
    </message>
    <message>
        <source>It is a MySQL server. Check the port.</source>
        <translation>这是 MySQL 服务器。检查端口。</translation>
    </message>
    <message>
        <source>It is a Postman collection v1: export it again as v2.1 in Postman.</source>
        <translation>这是 Postman 集合 v1：在 Postman 中重新导出为 v2.1。</translation>
    </message>
    <message>
        <source>It is a Redis server. Check the port.</source>
        <translation>这是 Redis 服务器。检查端口。</translation>
    </message>
    <message>
        <source>It is a VNC server. Check the port.</source>
        <translation>这是 VNC 服务器。检查端口。</translation>
    </message>
    <message>
        <source>It is a file or mail server (FTP, SMTP). Check the port.</source>
        <translation>这是文件或邮件服务器（FTP、SMTP）。检查端口。</translation>
    </message>
    <message>
        <source>It is a mail server (IMAP, POP3). Check the port.</source>
        <translation>这是邮件服务器（IMAP、POP3）。检查端口。</translation>
    </message>
    <message>
        <source>It is a mail server. Check the port.</source>
        <translation>这是邮件服务器。检查端口。</translation>
    </message>
    <message>
        <source>It is an SSH server. Check the port.</source>
        <translation>这是 SSH 服务器。检查端口。</translation>
    </message>
    <message>
        <source>It is asked for where the certificate is chosen.</source>
        <translation>在选择证书的地方填写。</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>位于 {place}。</translation>
    </message>
    <message>
        <source>It is elsewhere for now; Location says where.</source>
        <translation>暂时在别处；Location 说明了位置。</translation>
    </message>
    <message>
        <source>It is elsewhere for now; send the same request to Location.</source>
        <translation>暂时在别处；将同样的请求发往 Location。</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>已被锁定。</translation>
    </message>
    <message>
        <source>It is nested more than {deepest} levels deep.</source>
        <translation>嵌套超过 {deepest} 层。</translation>
    </message>
    <message>
        <source>It is no Bruno export: it has no list of items.</source>
        <translation>不是 Bruno 导出文件：没有 items 列表。</translation>
    </message>
    <message>
        <source>It is no HTTP Archive: it has no log.entries.</source>
        <translation>不是 HTTP Archive：没有 log.entries。</translation>
    </message>
    <message>
        <source>It is no Hoppscotch export: it has neither requests nor variables.</source>
        <translation>不是 Hoppscotch 导出文件：既没有请求，也没有变量。</translation>
    </message>
    <message>
        <source>It is no Insomnia export: it has neither `resources` nor `collection`.</source>
        <translation>不是 Insomnia 导出文件：既没有 `resources`，也没有 `collection`。</translation>
    </message>
    <message>
        <source>It is no JSON that could be read: {why}.</source>
        <translation>不是可读取的 JSON：{why}。</translation>
    </message>
    <message>
        <source>It is no JSON.</source>
        <translation>不是 JSON。</translation>
    </message>
    <message>
        <source>It is no JSON: {why} ({place}).</source>
        <translation>不是 JSON：{why}（{place}）。</translation>
    </message>
    <message>
        <source>It is no OpenAPI document: `openapi` or `swagger` says no version.</source>
        <translation>不是 OpenAPI 文档：`openapi` 或 `swagger` 没有写明版本。</translation>
    </message>
    <message>
        <source>It is no OpenAPI document: `{name}` is no object.</source>
        <translation>不是 OpenAPI 文档：`{name}` 不是对象。</translation>
    </message>
    <message>
        <source>It is no OpenAPI document: it has no `paths`.</source>
        <translation>不是 OpenAPI 文档：缺少 `paths`。</translation>
    </message>
    <message>
        <source>It is no Postman export: it has neither `item` nor `values`.</source>
        <translation>不是 Postman 导出文件：既没有 `item` 也没有 `values`。</translation>
    </message>
    <message>
        <source>It is no YAML: {why}</source>
        <translation>不是 YAML：{why}</translation>
    </message>
    <message>
        <source>It is no Yaak export: it has no workspace.</source>
        <translation>不是 Yaak 导出文件：其中没有工作区。</translation>
    </message>
    <message>
        <source>It is no bundle: it has no `items`.</source>
        <translation>不是打包的集合：没有 `items`。</translation>
    </message>
    <message>
        <source>It is no collection. {why}</source>
        <translation>不是集合。{why}</translation>
    </message>
    <message>
        <source>It is no header; a body stands below a blank line.</source>
        <translation>这不是请求头；正文要写在空行之后。</translation>
    </message>
    <message>
        <source>It is no object.</source>
        <translation>不是对象。</translation>
    </message>
    <message>
        <source>It is no request line, such as GET https://example.test/.</source>
        <translation>不是请求行，例如 GET https://example.test/。</translation>
    </message>
    <message>
        <source>It is no request of HTTP.</source>
        <translation>不是 HTTP 请求。</translation>
    </message>
    <message>
        <source>It is not part of the curl command.</source>
        <translation>不属于 curl 命令。</translation>
    </message>
    <message>
        <source>It is not to be fetched by itself: fetch it under Auth first.</source>
        <translation>未设为自动获取：先在“认证”中获取。</translation>
    </message>
    <message>
        <source>It is not written.</source>
        <translation>不会写入。</translation>
    </message>
    <message>
        <source>It is nothing that can be imported. Known are {labels}.</source>
        <translation>这不是可以导入的内容。支持 {labels}。</translation>
    </message>
    <message>
        <source>It is sent as multipart/form-data.</source>
        <translation>将以 multipart/form-data 发送。</translation>
    </message>
    <message>
        <source>It is set for each request here.</source>
        <translation>在这里按请求设置。</translation>
    </message>
    <message>
        <source>It is set for the collection here.</source>
        <translation>在这里按集合设置。</translation>
    </message>
    <message>
        <source>It is shown as it came.</source>
        <translation>按收到的原样显示。</translation>
    </message>
    <message>
        <source>It is switched off, and not written.</source>
        <translation>已停用，不会写入。</translation>
    </message>
    <message>
        <source>It is the proxy that refused, not the server.</source>
        <translation>拒绝请求的是代理，不是服务器。</translation>
    </message>
    <message>
        <source>It is there; HEAD asks for the headers alone.</source>
        <translation>存在；HEAD 只要求响应头。</translation>
    </message>
    <message>
        <source>It is to be set in the shell, as {made}.</source>
        <translation>需要在 shell 中设置，名为 {made}。</translation>
    </message>
    <message>
        <source>It is too large to be kept in the request, so the body is not checked.</source>
        <translation>内容太大，无法保存在请求中，因此不检查正文。</translation>
    </message>
    <message>
        <source>It lacks something; add what the body asks for and send again (not a standard status).</source>
        <translation>缺少某些内容；按正文的要求补充后重新发送（非标准状态码）。</translation>
    </message>
    <message>
        <source>It lacks {lacks}. Check the device authorization URL.</source>
        <translation>缺少 {lacks}。检查设备授权 URL。</translation>
    </message>
    <message>
        <source>It last worked a moment before</source>
        <translation>片刻之前还是正常的</translation>
    </message>
    <message>
        <source>It last worked {duration} before</source>
        <translation>{duration}之前还是正常的</translation>
    </message>
    <message>
        <source>It lies elsewhere, and nothing is fetched.</source>
        <translation>位于别处，导入时不会联网获取。</translation>
    </message>
    <message>
        <source>It lies on another host, and nothing is fetched.</source>
        <translation>位于另一台主机，导入时不会联网获取。</translation>
    </message>
    <message>
        <source>It looks at too many nodes; give it more names</source>
        <translation>查询涉及的节点太多；多写几级名称</translation>
    </message>
    <message>
        <source>It may not be shown for legal reasons.</source>
        <translation>因法律原因不能显示。</translation>
    </message>
    <message>
        <source>It may not speak TLS on this port, want another TLS version, or {guess}.</source>
        <translation>它在此端口上可能不使用 TLS，或要求其他 TLS 版本，或{guess}。</translation>
    </message>
    <message>
        <source>It may share no cipher with this computer, or {guess}.</source>
        <translation>它与本机可能没有共同的加密套件，或{guess}。</translation>
    </message>
    <message>
        <source>It may {guess}.</source>
        <translation>也可能{guess}。</translation>
    </message>
    <message>
        <source>It moved for good; send the same request to Location.</source>
        <translation>已永久移动；将同样的请求发往 Location。</translation>
    </message>
    <message>
        <source>It moved for good; use the address in Location from now on.</source>
        <translation>已永久移动；今后使用 Location 中的地址。</translation>
    </message>
    <message>
        <source>It names no URL.</source>
        <translation>没有 URL。</translation>
    </message>
    <message>
        <source>It names {names}, not {host}.</source>
        <translation>证书写的是 {names}，不是 {host}。</translation>
    </message>
    <message>
        <source>It reads another request&apos;s message; let a capture of that request set a variable.</source>
        <translation>它读取另一个请求的内容；在那个请求中用提取来设置变量。</translation>
    </message>
    <message>
        <source>It refers to itself.</source>
        <translation>引用了自身。</translation>
    </message>
    <message>
        <source>It says no `info.type`</source>
        <translation>没有写明 `info.type`</translation>
    </message>
    <message>
        <source>It says that {issuer} signed you in, which is not the server that was asked: no token was asked for. If that is right, set it as the issuer.</source>
        <translation>回调称登录由 {issuer} 完成，这不是所请求的服务器，因此未请求令牌。如果确实如此，把它设为颁发者。</translation>
    </message>
    <message>
        <source>It sent a page without a head, as HTTP/0.9 did.</source>
        <translation>它像 HTTP/0.9 那样，发来了没有响应头的页面。</translation>
    </message>
    <message>
        <source>It signs with the keys of -u ID:SECRET.</source>
        <translation>它使用 -u ID:SECRET 中的密钥签名。</translation>
    </message>
    <message>
        <source>It speaks HTTP/2 alone: choose HTTP/2 in Options.</source>
        <translation>它只支持 HTTP/2：在“选项”中选择 HTTP/2。</translation>
    </message>
    <message>
        <source>It speaks RTSP, which is for streams of video. Check the port.</source>
        <translation>它使用 RTSP，这是视频流协议。检查端口。</translation>
    </message>
    <message>
        <source>It speaks TLS: try https://.</source>
        <translation>它使用 TLS：改用 https://。</translation>
    </message>
    <message>
        <source>It speaks no HTTP/2 without TLS</source>
        <translation>它不支持无 TLS 的 HTTP/2</translation>
    </message>
    <message>
        <source>It stands in a header of its own, {kind}.</source>
        <translation>写入单独的请求头，值为 {kind}。</translation>
    </message>
    <message>
        <source>It stays as it is written; a reference is written ${{NAME}}.</source>
        <translation>按原样保留；引用应写作 ${{NAME}}。</translation>
    </message>
    <message>
        <source>It takes {allowed}.</source>
        <translation>支持 {allowed}。</translation>
    </message>
    <message>
        <source>It wants a stronger TLS for HTTP/2; try HTTP/1.1 in Options.</source>
        <translation>它的 HTTP/2 要求更强的 TLS；在“选项”中改用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>It was changed, and there is nothing to show.</source>
        <translation>已更改，没有内容可显示。</translation>
    </message>
    <message>
        <source>It was deleted, and there is nothing to show.</source>
        <translation>已删除，没有内容可显示。</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>It was here and is gone for good.</source>
        <translation>曾经存在，现已永久移除。</translation>
    </message>
    <message>
        <source>It was not run; it stays as it is written. Put a value or a variable there.</source>
        <translation>未运行，按原样保留。可在此处填入值或变量。</translation>
    </message>
    <message>
        <source>It was not there before and was made.</source>
        <translation>原来不存在，已经创建。</translation>
    </message>
    <message>
        <source>It was saved, and there is nothing to show.</source>
        <translation>已保存，没有内容可显示。</translation>
    </message>
    <message>
        <source>It was signed {duration} off the server&apos;s clock</source>
        <translation>签名时间与服务器时钟相差 {duration}</translation>
    </message>
    <message>
        <source>It was switched off, and is left out.</source>
        <translation>原已停用，没有导入。</translation>
    </message>
    <message>
        <source>It was switched off.</source>
        <translation>原本已停用。</translation>
    </message>
    <message>
        <source>It was {kind}.</source>
        <translation>发送的是 {kind}。</translation>
    </message>
    <message>
        <source>It was {kind}. The server takes {takes}.</source>
        <translation>发送的是 {kind}，服务器接受 {takes}。</translation>
    </message>
    <message>
        <source>It went through the proxy {proxy}.</source>
        <translation>经过代理 {proxy}。</translation>
    </message>
    <message>
        <source>It worked, and there is nothing to show.</source>
        <translation>已完成，没有内容可显示。</translation>
    </message>
    <message>
        <source>It worked, but a proxy on the way changed the answer.</source>
        <translation>已完成，但途中的代理改动了响应。</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>It worked; the form should be emptied.</source>
        <translation>已完成；应清空表单。</translation>
    </message>
    <message>
        <source>Its answer to the TLS handshake was no TLS. Use http:// or another port.</source>
        <translation>它对 TLS 握手的回应不是 TLS。使用 http:// 或其他端口。</translation>
    </message>
    <message>
        <source>Its authority is not among those that this computer trusts, or the server leaves out a certificate in between. Add the authority&apos;s CA file. {off}</source>
        <translation>颁发机构不在本机信任之列，或服务器缺少中间证书。添加该机构的 CA 文件。{off}</translation>
    </message>
    <message>
        <source>Its body is binary, and not kept as an example.</source>
        <translation>正文是二进制，未保留为示例。</translation>
    </message>
    <message>
        <source>Its body is larger than 256 KiB, and not kept.</source>
        <translation>正文超过 256 KiB，未保留。</translation>
    </message>
    <message>
        <source>Its bytes are no text; they stand as Base64 in the body.</source>
        <translation>内容不是文本；在正文中以 Base64 表示。</translation>
    </message>
    <message>
        <source>Its first bytes are {bytes}.</source>
        <translation>开头的字节是 {bytes}。</translation>
    </message>
    <message>
        <source>Its first server was taken, {value}.</source>
        <translation>已采用第一个服务器：{value}。</translation>
    </message>
    <message>
        <source>Its first words are “{words}”.</source>
        <translation>开头的内容是“{words}”。</translation>
    </message>
    <message>
        <source>Its value was left out; set the variable {name}.</source>
        <translation>其值未导入；需设置变量 {name}。</translation>
    </message>
    <message>
        <source>Its variables were not replaced there; here they are.</source>
        <translation>原工具不替换其中的变量；此处会替换。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Pointer</source>
        <translation>JSON Pointer</translation>
    </message>
    <message>
        <source>JSON body</source>
        <translation>JSON 正文</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT Bearer</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>Jump letters</source>
        <translation>跳转字母</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>Kept and shown as it is, but not run.</source>
        <translation>原样保留和显示，但不会运行。</translation>
    </message>
    <message>
        <source>Kept and shown, but not run.</source>
        <translation>已保留并显示，但不会运行。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Key as</source>
        <translation>密钥形式</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>正文类型</translation>
    </message>
    <message>
        <source>Larger than {max_bytes} MB.</source>
        <translation>超过 {max_bytes} MB。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lifetime in s</source>
        <translation>有效期（秒）</translation>
    </message>
    <message>
        <source>Line {at} opens no block: “{line}”.</source>
        <translation>第 {at} 行不是块的开头：“{line}”。</translation>
    </message>
    <message>
        <source>Line {line} is no NAME=value.</source>
        <translation>第 {line} 行不是 NAME=value。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation>第 {line} 行，第 {column} 列：{message}</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <translation>第 {n} 行：{why}</translation>
    </message>
    <message>
        <source>Linear key</source>
        <translation>Linear 密钥</translation>
    </message>
    <message>
        <source>Listed before in the same answer (WebDAV).</source>
        <translation>已在同一响应中列出（WebDAV）。</translation>
    </message>
    <message>
        <source>Location: {place}.</source>
        <translation>Location 为 {place}。</translation>
    </message>
    <message>
        <source>Location: {place}. It was not followed: that is off.</source>
        <translation>Location 为 {place}。未跟随：重定向已关闭。</translation>
    </message>
    <message>
        <source>Looking up {host} took too long</source>
        <translation>解析 {host} 超时</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Made by: version {version}</source>
        <translation>生成方版本：{version}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>打开焦点处的菜单</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method, URL, Send</source>
        <translation>方法、URL、发送</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>More for a token</source>
        <translation>令牌附加参数</translation>
    </message>
    <message>
        <source>More than one document in the file.</source>
        <translation>文件中有多个文档。</translation>
    </message>
    <message>
        <source>More than {most_parts} parts: the others are left out.</source>
        <translation>超过 {most_parts} 个部分：其余的已略去。</translation>
    </message>
    <message>
        <source>More to refresh</source>
        <translation>刷新附加参数</translation>
    </message>
    <message>
        <source>More to sign in</source>
        <translation>授权附加参数</translation>
    </message>
    <message>
        <source>Move row up, down</source>
        <translation>上移、下移行</translation>
    </message>
    <message>
        <source>Move the tab to the left</source>
        <translation>向左移动标签页</translation>
    </message>
    <message>
        <source>Move the tab to the right</source>
        <translation>向右移动标签页</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>NTLM message 1, sent with request {n}: it begins</source>
        <translation>NTLM 消息 1，随第 {n} 个请求发送：开始</translation>
    </message>
    <message>
        <source>NTLM message 2, in answer {n}: the challenge</source>
        <translation>NTLM 消息 2，在第 {n} 个响应中：质询</translation>
    </message>
    <message>
        <source>NTLM message 3, sent with request {n}: the answer</source>
        <translation>NTLM 消息 3，随第 {n} 个请求发送：应答</translation>
    </message>
    <message>
        <source>NTLM needs the package pyspnego, which is not installed</source>
        <translation>NTLM 需要 pyspnego 包，但尚未安装</translation>
    </message>
    <message>
        <source>NTLM signs in a connection, and a header row closes it after each request</source>
        <translation>NTLM 认证的是连接，而有一行请求头会在每次请求后关闭连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in query</source>
        <translation>查询参数名</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names with $ or process.env. in front are built in.</source>
        <translation>以 $ 或 process.env. 开头的是内置变量名。</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>名称：{names}</translation>
    </message>
    <message>
        <source>Neither the first line nor a Host line names the server.</source>
        <translation>首行和 Host 行都没有写明服务器。</translation>
    </message>
    <message>
        <source>Nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>New connection by the proxy {proxy}, HTTP/{http}</source>
        <translation>经代理 {proxy} 新建连接，HTTP/{http}</translation>
    </message>
    <message>
        <source>New connection to {peer}, HTTP/{http}</source>
        <translation>新建到 {peer} 的连接，HTTP/{http}</translation>
    </message>
    <message>
        <source>New connection to {peer}, HTTP/{http}, {tls}</source>
        <translation>新建到 {peer} 的连接，HTTP/{http}，{tls}</translation>
    </message>
    <message>
        <source>New connection to {peer}, HTTP/{http}, {tls}, certificate not checked</source>
        <translation>新建到 {peer} 的连接，HTTP/{http}，{tls}，未校验证书</translation>
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
        <translation>否</translation>
    </message>
    <message>
        <source>No TLS version in common with {place}</source>
        <translation>与 {place} 没有共同的 TLS 版本</translation>
    </message>
    <message>
        <source>No answer came that could be kept.</source>
        <translation>没有收到可以保存的响应。</translation>
    </message>
    <message>
        <source>No answer came, so nobody judged what was sent.</source>
        <translation>没有收到响应，无从判断发送的凭据是否有效。</translation>
    </message>
    <message>
        <source>No answer from the name service within {limit}. Check the network connection.</source>
        <translation>{limit}内没有收到 DNS 的答复。检查网络连接。</translation>
    </message>
    <message>
        <source>No authority vouches for it. Add it as CA file. {off}</source>
        <translation>没有颁发机构为它担保。把它添加为 CA 文件。{off}</translation>
    </message>
    <message>
        <source>No chunk before it was sent.</source>
        <translation>此前没有发送任何分块。</translation>
    </message>
    <message>
        <source>No connection became free in time</source>
        <translation>未能及时等到空闲连接</translation>
    </message>
    <message>
        <source>No credentials were sent</source>
        <translation>未发送凭据</translation>
    </message>
    <message>
        <source>No credentials were sent; the server asks for {names}</source>
        <translation>未发送凭据；服务器要求 {names}</translation>
    </message>
    <message>
        <source>No domain was sent with the user name</source>
        <translation>没有随用户名发送域</translation>
    </message>
    <message>
        <source>No file in it is anything that can be imported.</source>
        <translation>其中没有可以导入的文件。</translation>
    </message>
    <message>
        <source>No file is chosen in it.</source>
        <translation>其中未选择文件。</translation>
    </message>
    <message>
        <source>No file was chosen in it.</source>
        <translation>其中没有选择文件。</translation>
    </message>
    <message>
        <source>No key is named {kid}, as the token wants; there are {names}. None of them made the signature.</source>
        <translation>没有令牌所指名的密钥 {kid}；现有 {names}。它们都不是签名所用的密钥。</translation>
    </message>
    <message>
        <source>No key was given</source>
        <translation>没有给出密钥</translation>
    </message>
    <message>
        <source>No keys were fetched: {why}</source>
        <translation>没有取得密钥：{why}</translation>
    </message>
    <message>
        <source>No line above sets it; it stays as it is written.</source>
        <translation>上文没有设置它；按原样保留。</translation>
    </message>
    <message>
        <source>No line above sets it; its default was taken.</source>
        <translation>上文没有设置它；已采用其默认值。</translation>
    </message>
    <message>
        <source>No name service knows this host. Check the URL for a typing error, or whether a VPN is needed.</source>
        <translation>DNS 中没有这个主机。检查 URL 是否有拼写错误，或是否需要 VPN。</translation>
    </message>
    <message>
        <source>No path to {dialled}</source>
        <translation>无法到达 {dialled}</translation>
    </message>
    <message>
        <source>No path to {host}: {why}</source>
        <translation>无法到达 {host}：{why}</translation>
    </message>
    <message>
        <source>No redirects.</source>
        <translation>没有重定向。</translation>
    </message>
    <message>
        <source>No response within {limit}</source>
        <translation>{limit}内没有响应</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>无认证</translation>
    </message>
    <message>
        <source>No sign-in answers {status} too: this path is open</source>
        <translation>不带认证也返回 {status}：这个路径是开放的</translation>
    </message>
    <message>
        <source>No token was fetched</source>
        <translation>没有取得令牌</translation>
    </message>
    <message>
        <source>No token: {error}</source>
        <translation>未获得令牌：{error}</translation>
    </message>
    <message>
        <source>No tunnel within {limit}. Check the proxy settings.</source>
        <translation>{limit}内未能建立隧道。检查代理设置。</translation>
    </message>
    <message>
        <source>No version fits Accept</source>
        <translation>没有符合 Accept 的版本</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of these keys is for {algorithm}</source>
        <translation>这些密钥都不适用于 {algorithm}</translation>
    </message>
    <message>
        <source>Not UTF-8: byte 0x{data:02x}.</source>
        <translation>不是 UTF-8：字节 0x{data:02x}。</translation>
    </message>
    <message>
        <source>Not a request: {what}.</source>
        <translation>不是请求：{what}。</translation>
    </message>
    <message>
        <source>Not done within {limit}</source>
        <translation>{limit}内未完成</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Not part of a request here; it was left out.</source>
        <translation>此处不属于请求；已忽略。</translation>
    </message>
    <message>
        <source>Not the answer yet; it follows.</source>
        <translation>还不是最终响应，它随后到达。</translation>
    </message>
    <message>
        <source>Nothing came back within {limit}. The host may be off, or a firewall drops the connection; send again, or check the firewall.</source>
        <translation>{limit}内没有任何回应。主机可能已关机，或防火墙丢弃了连接；重新发送，或检查防火墙。</translation>
    </message>
    <message>
        <source>Nothing changed since the version that the request named.</source>
        <translation>与请求所指定的版本相比没有变化。</translation>
    </message>
    <message>
        <source>Nothing is listening on {place}</source>
        <translation>{place} 上没有程序在监听</translation>
    </message>
    <message>
        <source>Nothing is reckoned here; it stays as it is written.</source>
        <translation>此处不做计算；按原样保留。</translation>
    </message>
    <message>
        <source>Nothing stands after {scheme}</source>
        <translation>{scheme} 后面没有内容</translation>
    </message>
    <message>
        <source>Nothing was changed: {why}.</source>
        <translation>未做任何更改：{why}。</translation>
    </message>
    <message>
        <source>Nothing was refused, and no credentials went along</source>
        <translation>没有被拒绝，也没有发送凭据</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>OAuth 1 signs form fields, and these are in a file</source>
        <translation>OAuth 1 要对表单字段签名，而这些字段在文件中</translation>
    </message>
    <message>
        <source>OAuth 1.0</source>
        <translation>OAuth 1.0</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>OAuth parameters go into a body only beside form fields</source>
        <translation>只有表单正文才能携带 OAuth 参数</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>One Authorization header, that of the row. The sign-in is left out.</source>
        <translation>只有一个 Authorization，来自“请求头”里的那一行。认证生成的不发送。</translation>
    </message>
    <message>
        <source>One Authorization header.</source>
        <translation>只有一个 Authorization。</translation>
    </message>
    <message>
        <source>One Authorization header. Another one lost to it.</source>
        <translation>只有一个 Authorization，另一个被它覆盖。</translation>
    </message>
    <message>
        <source>One Authorization header. The one in Headers is turned off.</source>
        <translation>只有一个 Authorization。“请求头”里的那个已停用。</translation>
    </message>
    <message>
        <source>One Authorization header. The row in Headers is left out.</source>
        <translation>只有一个 Authorization。“请求头”里的那一行不发送。</translation>
    </message>
    <message>
        <source>One character of it is another one</source>
        <translation>改动了其中一个字符</translation>
    </message>
    <message>
        <source>Only $NAME and ${{NAME}} become variables; it stays as it is written.</source>
        <translation>只有 $NAME 和 ${{NAME}} 会变成变量；按原样保留。</translation>
    </message>
    <message>
        <source>Only HTTP requests are taken over.</source>
        <translation>只导入 HTTP 请求。</translation>
    </message>
    <message>
        <source>Only HTTP requests can be taken over.</source>
        <translation>只能导入 HTTP 请求。</translation>
    </message>
    <message>
        <source>Only Yaak can unlock its value; type it anew.</source>
        <translation>它的值只有 Yaak 能解密；需要重新填写。</translation>
    </message>
    <message>
        <source>Only a body that is one file is read from it; the line stands as text.</source>
        <translation>只有整个正文是一个文件时才会读取；这一行保留为文本。</translation>
    </message>
    <message>
        <source>Only a cookie was sent</source>
        <translation>只发送了 Cookie</translation>
    </message>
    <message>
        <source>Only a cookie was sent; the server asks for {names}</source>
        <translation>只发送了 Cookie；服务器要求 {names}</translation>
    </message>
    <message>
        <source>Only curl commands are taken.</source>
        <translation>只导入 curl 命令。</translation>
    </message>
    <message>
        <source>Only for {host}. Dropped if a redirect leaves it.</source>
        <translation>仅发往 {host}，重定向到其他主机时会移除。</translation>
    </message>
    <message>
        <source>Only for {host}. Not added again if a redirect leaves it.</source>
        <translation>仅发往 {host}，重定向到其他主机时不再添加。</translation>
    </message>
    <message>
        <source>Only for {host}. Redirects are not followed.</source>
        <translation>仅发往 {host}，不跟随重定向。</translation>
    </message>
    <message>
        <source>Only the file {file} was taken; curl sends several pieces.</source>
        <translation>只导入了文件 {file}；curl 会发送多段数据。</translation>
    </message>
    <message>
        <source>Only the first request was taken.</source>
        <translation>只导入了第一个请求。</translation>
    </message>
    <message>
        <source>Only the first {size} MiB were split.</source>
        <translation>只拆分了前 {size} MiB。</translation>
    </message>
    <message>
        <source>Only the name of the file {filename} was taken.</source>
        <translation>只采用了文件名 {filename}。</translation>
    </message>
    <message>
        <source>Only the name of the file {file} was recorded.</source>
        <translation>只记录了文件名 {file}。</translation>
    </message>
    <message>
        <source>Only the proxy got credentials</source>
        <translation>只有代理收到了凭据</translation>
    </message>
    <message>
        <source>Only the server of an environment is written.</source>
        <translation>只会写入环境中的服务器地址。</translation>
    </message>
    <message>
        <source>Only their files&apos; names were kept.</source>
        <translation>只保留了文件名。</translation>
    </message>
    <message>
        <source>Only through a proxy; an old status that clients ignore.</source>
        <translation>只能通过代理访问；旧的状态码，客户端会忽略。</translation>
    </message>
    <message>
        <source>Only who signs in properly gets an answer</source>
        <translation>只有正确认证才能得到响应</translation>
    </message>
    <message>
        <source>Open Auth</source>
        <translation>打开认证</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>Open connection to {peer}, HTTP/{http}</source>
        <translation>复用到 {peer} 的连接，HTTP/{http}</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
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
        <translation>OpenAI 或 Anthropic 密钥</translation>
    </message>
    <message>
        <source>OpenAPI 3.1 does not know {flow}.</source>
        <translation>OpenAPI 3.1 不支持 {flow}。</translation>
    </message>
    <message>
        <source>OpenAPI 3.1 has no operations with the method {method}.</source>
        <translation>OpenAPI 3.1 没有 {method} 方法的操作。</translation>
    </message>
    <message>
        <source>OpenAPI has no parameters for this header.</source>
        <translation>OpenAPI 不支持把这个请求头作为参数。</translation>
    </message>
    <message>
        <source>OpenAPI has no such scheme.</source>
        <translation>OpenAPI 没有这种认证方案。</translation>
    </message>
    <message>
        <source>OpenAPI says this header by other means, so the parameter is ignored.</source>
        <translation>OpenAPI 用其他方式描述这个请求头，已忽略该参数。</translation>
    </message>
    <message>
        <source>OpenAPI {domain} is not known; 2.0, 3.0, 3.1 and 3.2 are.</source>
        <translation>不支持 OpenAPI {domain}，支持的版本是 2.0、3.0、3.1 和 3.2。</translation>
    </message>
    <message>
        <source>OpenCollection folder</source>
        <translation>OpenCollection 文件夹</translation>
    </message>
    <message>
        <source>Other files are imported by themselves; nothing of them is run.</source>
        <translation>其他文件要单独导入；不会运行其中的内容。</translation>
    </message>
    <message>
        <source>Other tabs of the response</source>
        <translation>响应的其他标签</translation>
    </message>
    <message>
        <source>Other users of this computer may read {path}; chmod 600 keeps it private.</source>
        <translation>本机的其他用户可以读取 {path}；用 chmod 600 限制为仅自己可读。</translation>
    </message>
    <message>
        <source>PEM with its key, or PKCS#12</source>
        <translation>含私钥的 PEM，或 PKCS#12</translation>
    </message>
    <message>
        <source>PEM, trusted as well</source>
        <translation>PEM，额外信任</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数名</translation>
    </message>
    <message>
        <source>Params, Headers, Auth, Body</source>
        <translation>参数、请求头、认证、正文</translation>
    </message>
    <message>
        <source>Part {number} has no blank line: all of it is taken as its headers.</source>
        <translation>第 {number} 部分没有空行：全部内容都当作它的头。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Payload hash</source>
        <translation>载荷哈希</translation>
    </message>
    <message>
        <source>Plain HTTP was sent to a port for HTTPS; use https:// (nginx).</source>
        <translation>向 HTTPS 端口发送了普通 HTTP；改用 https://（nginx）。</translation>
    </message>
    <message>
        <source>Postman checks no bodies.</source>
        <translation>Postman 不检查正文。</translation>
    </message>
    <message>
        <source>Postman does not know this way to sign in.</source>
        <translation>Postman 不支持这种认证方式。</translation>
    </message>
    <message>
        <source>Postman does not know {flow}.</source>
        <translation>Postman 不支持 {flow}。</translation>
    </message>
    <message>
        <source>Postman has no headers of folders and collections; they stand in the request.</source>
        <translation>Postman 的文件夹和集合没有请求头；已写入请求中。</translation>
    </message>
    <message>
        <source>Postman has no headers of parts.</source>
        <translation>Postman 不支持各部分的请求头。</translation>
    </message>
    <message>
        <source>Postman has no tags of requests.</source>
        <translation>Postman 的请求没有标签。</translation>
    </message>
    <message>
        <source>Postman has one file in a body.</source>
        <translation>Postman 的正文只能有一个文件。</translation>
    </message>
    <message>
        <source>Postman sends no body with {method}; here it is sent.</source>
        <translation>Postman 不随 {method} 发送正文，这里会发送。</translation>
    </message>
    <message>
        <source>Postwright has no equal of this tag.</source>
        <translation>Postwright 没有与此标签对应的功能。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
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
        <translation>私钥</translation>
    </message>
    <message>
        <source>Process environment</source>
        <translation>进程环境</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profile 文件</translation>
    </message>
    <message>
        <source>Proof: NTLMv1, {n} bytes, not shown. It can be broken.</source>
        <translation>凭证：NTLMv1，{n} 字节，不显示。它可被破解。</translation>
    </message>
    <message>
        <source>Proof: NTLMv2, {n} bytes, not shown</source>
        <translation>凭证：NTLMv2，{n} 字节，不显示</translation>
    </message>
    <message>
        <source>Proof: none, nobody signs in</source>
        <translation>凭证：无，没有人登录</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护方式</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy-Authorization was sent, Authorization was not</source>
        <translation>发送了 Proxy-Authorization，没有发送 Authorization</translation>
    </message>
    <message>
        <source>Put it back, or give the secrets their values again.</source>
        <translation>将它放回，或重新为机密设置值。</translation>
    </message>
    <message>
        <source>Put user and password into the proxy&apos;s address, in the proxy settings. The proxy is {proxy}.</source>
        <translation>在代理设置中，把用户名和密码写进代理地址。代理是 {proxy}。</translation>
    </message>
    <message>
        <source>PyPI token</source>
        <translation>PyPI 令牌</translation>
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
        <source>RFC 2046 allows 1 to 70 letters, digits and {signs}</source>
        <translation>RFC 2046 允许 1 到 70 个字母、数字和 {signs}</translation>
    </message>
    <message>
        <source>RFC 5849 §3.1 wants it</source>
        <translation>RFC 5849 §3.1 要求有它</translation>
    </message>
    <message>
        <source>RFC 7519 wants seconds</source>
        <translation>RFC 7519 要求以秒为单位</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>重定向到</translation>
    </message>
    <message>
        <source>Redirected to {url}</source>
        <translation>重定向到 {url}</translation>
    </message>
    <message>
        <source>Redirected to {url}, now as {method}</source>
        <translation>重定向到 {url}，方法改为 {method}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation>刷新 URL</translation>
    </message>
    <message>
        <source>Refresh by itself</source>
        <translation>自动刷新</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
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
        <translation>申请 {scope}</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Response body, timing</source>
        <translation>响应正文、耗时</translation>
    </message>
    <message>
        <source>Retry-After {asked} is longer than the longest wait, {cap_s:g} s</source>
        <translation>Retry-After {asked} 超过最长等待时间 {cap_s:g} 秒</translation>
    </message>
    <message>
        <source>Retry-After {asked} is not followed here</source>
        <translation>此处不遵循 Retry-After {asked}</translation>
    </message>
    <message>
        <source>Retry-After “{asked}” is neither seconds nor a date</source>
        <translation>Retry-After“{asked}”既不是秒数，也不是日期</translation>
    </message>
    <message>
        <source>Retry-After: {after} seconds.</source>
        <translation>Retry-After 为 {after} 秒。</translation>
    </message>
    <message>
        <source>Retry-After: {after}.</source>
        <translation>Retry-After 为 {after}。</translation>
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
        <translation>重新运行“{request}”</translation>
    </message>
    <message>
        <source>SHA-256 {digits}</source>
        <translation>SHA-256 {digits}</translation>
    </message>
    <message>
        <source>SOCKS takes users and passwords of 255 bytes at most</source>
        <translation>SOCKS 的用户名和密码最多 255 字节</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>SPARQL body</source>
        <translation>SPARQL 正文</translation>
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
        <source>Search, environment, filter of the list</source>
        <translation>搜索、环境、列表筛选</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>Secret or key</source>
        <translation>共享密钥或私钥</translation>
    </message>
    <message>
        <source>Secrets cannot be read</source>
        <translation>无法读取机密</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Send again; if it happens each time, look into the server&apos;s log.</source>
        <translation>重新发送；如果每次都这样，查看服务器日志。</translation>
    </message>
    <message>
        <source>Send again; if it happens each time, try HTTP/1.1 in Options.</source>
        <translation>重新发送；如果每次都这样，在“选项”中改用 HTTP/1.1。</translation>
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
        <translation>发送位置</translation>
    </message>
    <message>
        <source>Send it to {origin} too</source>
        <translation>也发给 {origin}</translation>
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
        <translation>SendGrid 密钥</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent again with what the server asked for</source>
        <translation>按服务器的要求重新发送</translation>
    </message>
    <message>
        <source>Sent again with what the server asked for: {scheme}</source>
        <translation>按服务器的要求重新发送：{scheme}</translation>
    </message>
    <message>
        <source>Sent again without Expect: 100-continue</source>
        <translation>不带 Expect: 100-continue 重新发送</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Server in DNS</source>
        <translation>服务器的 DNS 名称</translation>
    </message>
    <message>
        <source>Server&apos;s domain</source>
        <translation>服务器所在的域</translation>
    </message>
    <message>
        <source>Server&apos;s domain in DNS</source>
        <translation>服务器所在域的 DNS 名称</translation>
    </message>
    <message>
        <source>Server&apos;s forest in DNS</source>
        <translation>服务器所在林的 DNS 名称</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several results at once; each is in the body (WebDAV).</source>
        <translation>同时有多个结果；每个都在正文中（WebDAV）。</translation>
    </message>
    <message>
        <source>Shopify token</source>
        <translation>Shopify 令牌</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>查看跳转链</translation>
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
        <translation>对正文签名</translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation>授权 URL</translation>
    </message>
    <message>
        <source>Sign-in set by</source>
        <translation>认证来源</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名方法</translation>
    </message>
    <message>
        <source>Signature base string</source>
        <translation>签名基字符串</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed headers</source>
        <translation>签名的请求头</translation>
    </message>
    <message>
        <source>SignedHeaders names it</source>
        <translation>SignedHeaders 中列出了它</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Size of the body</source>
        <translation>正文大小</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack 令牌</translation>
    </message>
    <message>
        <source>Slack webhook</source>
        <translation>Slack Webhook</translation>
    </message>
    <message>
        <source>Socket.IO</source>
        <translation>Socket.IO</translation>
    </message>
    <message>
        <source>Some identities got no answer at all</source>
        <translation>有些身份完全没有得到响应</translation>
    </message>
    <message>
        <source>Somebody has to sign in with a browser</source>
        <translation>需要有人用浏览器登录</translation>
    </message>
    <message>
        <source>Something new was made; Location says where.</source>
        <translation>已创建新内容；Location 说明了位置。</translation>
    </message>
    <message>
        <source>Square token</source>
        <translation>Square 令牌</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>待签字符串</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Stripe 密钥</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>主体：{subject}</translation>
    </message>
    <message>
        <source>Such a file has line feeds alone, and none at a body&apos;s end.</source>
        <translation>这种文件只用换行符 LF，且正文末尾没有换行。</translation>
    </message>
    <message>
        <source>Sunset (RFC 8594)</source>
        <translation>Sunset（RFC 8594）</translation>
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
        <translation>TLS 握手</translation>
    </message>
    <message>
        <source>Tab indents, or goes on</source>
        <translation>Tab 键缩进或移到下一处</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Tags have no tags in them.</source>
        <translation>标签不能嵌套。</translation>
    </message>
    <message>
        <source>Take the blanks off the ends of the name.</source>
        <translation>去掉名称首尾的空格。</translation>
    </message>
    <message>
        <source>Tampered signature</source>
        <translation>篡改过的签名</translation>
    </message>
    <message>
        <source>Target and redirects</source>
        <translation>目标与重定向</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>目标：{name}</translation>
    </message>
    <message>
        <source>Telegram token</source>
        <translation>Telegram 令牌</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text in {{ }} was recorded as it stands; here it names a variable.</source>
        <translation>{{ }} 中的文本是按原样录制的；在这里它表示变量。</translation>
    </message>
    <message>
        <source>That cannot be done here. Fetch the token in the window or with postwright send first.</source>
        <translation>此处无法登录。先在窗口中或用 postwright send 获取令牌。</translation>
    </message>
    <message>
        <source>That it is trusted could not be kept</source>
        <translation>无法保存对它的信任</translation>
    </message>
    <message>
        <source>The Authorization of AWS cannot be read</source>
        <translation>无法读取 AWS 的 Authorization</translation>
    </message>
    <message>
        <source>The Basic credentials have no colon</source>
        <translation>Basic 凭据中没有冒号</translation>
    </message>
    <message>
        <source>The CA file alone</source>
        <translation>仅 CA 文件</translation>
    </message>
    <message>
        <source>The Content-Type names no boundary.</source>
        <translation>Content-Type 没有指定分隔符。</translation>
    </message>
    <message>
        <source>The TLS handshake with {place} failed</source>
        <translation>与 {place} 的 TLS 握手失败</translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://</source>
        <translation>URL 必须以 http:// 或 https:// 开头</translation>
    </message>
    <message>
        <source>The URL&apos;s host</source>
        <translation>URL 中的主机</translation>
    </message>
    <message>
        <source>The address is longer than the server takes; move values into the body.</source>
        <translation>地址超过服务器允许的长度；把值移到正文中。</translation>
    </message>
    <message>
        <source>The answer could not be kept</source>
        <translation>无法保存响应</translation>
    </message>
    <message>
        <source>The answer has another {name} than the challenge</source>
        <translation>应答中的 {name} 与质询中的不同</translation>
    </message>
    <message>
        <source>The answer holds no access_token</source>
        <translation>响应中没有 access_token</translation>
    </message>
    <message>
        <source>The answer holds no device code</source>
        <translation>响应中没有设备码</translation>
    </message>
    <message>
        <source>The answer is elsewhere.</source>
        <translation>响应在别处。</translation>
    </message>
    <message>
        <source>The answer is not valid HTTP</source>
        <translation>响应不是有效的 HTTP</translation>
    </message>
    <message>
        <source>The answer is not whole.</source>
        <translation>响应不完整。</translation>
    </message>
    <message>
        <source>The answer that the others are compared with</source>
        <translation>其他响应与之比较的基准</translation>
    </message>
    <message>
        <source>The answer that was kept in this file was not read.</source>
        <translation>未读取保存在此文件中的响应。</translation>
    </message>
    <message>
        <source>The answer uses a protection (qop) that was not offered</source>
        <translation>应答使用的 qop 保护方式不在质询提供之列</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>The asked range lies outside of what there is.</source>
        <translation>要求的范围超出了现有内容。</translation>
    </message>
    <message>
        <source>The base string that was signed</source>
        <translation>签名所用的基字符串</translation>
    </message>
    <message>
        <source>The block {opened} is never closed.</source>
        <translation>块 {opened} 没有结束。</translation>
    </message>
    <message>
        <source>The body cannot be read: {why}.</source>
        <translation>无法读取正文：{why}。</translation>
    </message>
    <message>
        <source>The body declares entities, which are not expanded here</source>
        <translation>正文声明了实体，这里不展开</translation>
    </message>
    <message>
        <source>The body has more than {largest_bytes} KB, too much for an example: save it to a file.</source>
        <translation>正文超过 {largest_bytes} KB，太大，不能作为示例：可保存到文件。</translation>
    </message>
    <message>
        <source>The body is another one of the same size</source>
        <translation>正文大小相同，内容不同</translation>
    </message>
    <message>
        <source>The body is larger than the server takes.</source>
        <translation>正文超过服务器允许的大小。</translation>
    </message>
    <message>
        <source>The body is nested too deep for a query</source>
        <translation>正文嵌套太深，无法查询</translation>
    </message>
    <message>
        <source>The body is no text, so it cannot be an example: save it to a file.</source>
        <translation>正文不是文本，不能作为示例：可保存到文件。</translation>
    </message>
    <message>
        <source>The body is not multipart.</source>
        <translation>正文不是 multipart。</translation>
    </message>
    <message>
        <source>The body is not valid JSON. {problem}</source>
        <translation>正文不是有效的 JSON。{problem}</translation>
    </message>
    <message>
        <source>The body is not well-formed XML, line {line}, column {column}: {words}</source>
        <translation>正文不是格式正确的 XML，第 {line} 行，第 {column} 列：{words}</translation>
    </message>
    <message>
        <source>The body looks like JSON, but does not say so</source>
        <translation>正文看起来是 JSON，但没有声明</translation>
    </message>
    <message>
        <source>The body looks like JSON, but without a Content-Type curl calls it a form; so do we.</source>
        <translation>正文看起来是 JSON，但没有 Content-Type 时 curl 会当作表单，这里也一样。</translation>
    </message>
    <message>
        <source>The body went without Content-Type</source>
        <translation>正文没有带 Content-Type</translation>
    </message>
    <message>
        <source>The boundary “{boundary}” is nowhere in the body.</source>
        <translation>正文中找不到分隔符“{boundary}”。</translation>
    </message>
    <message>
        <source>The br data is damaged.</source>
        <translation>br 数据已损坏。</translation>
    </message>
    <message>
        <source>The callback brings no code</source>
        <translation>回调中没有授权码</translation>
    </message>
    <message>
        <source>The callback brings no token</source>
        <translation>回调中没有令牌</translation>
    </message>
    <message>
        <source>The callback comes from another server</source>
        <translation>回调来自另一个服务器</translation>
    </message>
    <message>
        <source>The certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The certificate expired on {day}</source>
        <translation>证书已于 {day} 过期</translation>
    </message>
    <message>
        <source>The certificate is for {names}</source>
        <translation>证书属于 {names}</translation>
    </message>
    <message>
        <source>The certificate is not for {host}</source>
        <translation>证书不属于 {host}</translation>
    </message>
    <message>
        <source>The certificate is not valid until {day}</source>
        <translation>证书 {day} 才生效</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate of the server behind Cloudflare is not valid.</source>
        <translation>Cloudflare 背后的源站证书无效。</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from nobody known</source>
        <translation>{host} 的证书来自未知的颁发机构</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted</source>
        <translation>{host} 的证书未被接受</translation>
    </message>
    <message>
        <source>The certificate of {host} is self-signed</source>
        <translation>{host} 的证书是自签名的</translation>
    </message>
    <message>
        <source>The certificate was not checked</source>
        <translation>没有校验证书</translation>
    </message>
    <message>
        <source>The certificate&apos;s own format counts.</source>
        <translation>以证书本身的格式为准。</translation>
    </message>
    <message>
        <source>The challenge was answered, and the answer was accepted</source>
        <translation>已应答质询，应答被接受</translation>
    </message>
    <message>
        <source>The check passed</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <source>The client certificate was refused (nginx).</source>
        <translation>客户端证书被拒绝（nginx）。</translation>
    </message>
    <message>
        <source>The client closed before the load balancer had an answer (AWS).</source>
        <translation>负载均衡器得到响应之前，客户端已关闭连接（AWS）。</translation>
    </message>
    <message>
        <source>The client left before the answer was ready (nginx).</source>
        <translation>响应就绪之前，客户端已断开（nginx）。</translation>
    </message>
    <message>
        <source>The clocks are {time} apart</source>
        <translation>两边的时钟相差 {time}</translation>
    </message>
    <message>
        <source>The clocks differ by {duration}</source>
        <translation>两边的时钟相差 {duration}</translation>
    </message>
    <message>
        <source>The coding “{unknown}” is not known: the body is shown as it came.</source>
        <translation>未知的编码“{unknown}”：正文按原样显示。</translation>
    </message>
    <message>
        <source>The command names no URL.</source>
        <translation>命令中没有 URL。</translation>
    </message>
    <message>
        <source>The command that makes its value was not run; set the value.</source>
        <translation>产生其值的命令未运行；需自行设置该值。</translation>
    </message>
    <message>
        <source>The connection had been kept open from an earlier request.</source>
        <translation>这是之前请求保持的连接。</translation>
    </message>
    <message>
        <source>The connection reached a server that does not answer for this host.</source>
        <translation>连接到达的服务器不为这个主机提供服务。</translation>
    </message>
    <message>
        <source>The connection speaks another protocol from now on; Upgrade says which.</source>
        <translation>连接从现在起改用另一种协议，见 Upgrade。</translation>
    </message>
    <message>
        <source>The connection to {host} was new.</source>
        <translation>新建了到 {host} 的连接。</translation>
    </message>
    <message>
        <source>The connection to {host} was reused.</source>
        <translation>复用了到 {host} 的连接。</translation>
    </message>
    <message>
        <source>The connection to {place} failed</source>
        <translation>到 {place} 的连接失败</translation>
    </message>
    <message>
        <source>The connection was closed between the steps of {scheme}, but {scheme} signs in a connection: the server, or a proxy before it, has to keep it open.</source>
        <translation>连接在 {scheme} 的步骤之间被关闭，但 {scheme} 认证的是连接：服务器或其前面的代理必须保持连接打开。</translation>
    </message>
    <message>
        <source>The cookie {name} has another value</source>
        <translation>Cookie {name} 的值不同</translation>
    </message>
    <message>
        <source>The cookie {name} was not kept</source>
        <translation>未保存 Cookie {name}</translation>
    </message>
    <message>
        <source>The cookies could not be kept</source>
        <translation>无法保存 Cookie</translation>
    </message>
    <message>
        <source>The cookies in the file {file} were not read.</source>
        <translation>未读取文件 {file} 中的 Cookie。</translation>
    </message>
    <message>
        <source>The credential is no JWT, so it does not say when it expires</source>
        <translation>这个凭据不是 JWT，不含过期时间</translation>
    </message>
    <message>
        <source>The credential was accepted under the wrong scheme</source>
        <translation>凭据在错误的方案下被接受</translation>
    </message>
    <message>
        <source>The credentials hold a character that is hard to see</source>
        <translation>凭据中有难以察觉的字符</translation>
    </message>
    <message>
        <source>The credentials went to the server; the proxy wants its own</source>
        <translation>凭据发给了服务器；代理要求单独的凭据</translation>
    </message>
    <message>
        <source>The date in the credential scope is not that of X-Amz-Date</source>
        <translation>凭据范围中的日期与 X-Amz-Date 不一致</translation>
    </message>
    <message>
        <source>The deflate data is damaged ({why}).</source>
        <translation>deflate 数据已损坏（{why}）。</translation>
    </message>
    <message>
        <source>The deletion was accepted, but is not done yet.</source>
        <translation>已接受删除，但尚未完成。</translation>
    </message>
    <message>
        <source>The document does not describe it.</source>
        <translation>文档没有描述它。</translation>
    </message>
    <message>
        <source>The document does not say on which host the server is; http://localhost was put there.</source>
        <translation>文档没有写明服务器的主机，已填入 http://localhost。</translation>
    </message>
    <message>
        <source>The document is spread over too many files.</source>
        <translation>文档分散在太多文件中。</translation>
    </message>
    <message>
        <source>The exchange could not be completed</source>
        <translation>请求未能完成</translation>
    </message>
    <message>
        <source>The expired token was accepted</source>
        <translation>过期的令牌被接受</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>无法读取文件：{why}</translation>
    </message>
    <message>
        <source>The file does not say its inputs.</source>
        <translation>文件中没有它的参数。</translation>
    </message>
    <message>
        <source>The file holds no `key: value` lines.</source>
        <translation>文件中没有 `key: value` 行。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file went out in one piece</source>
        <translation>文件作为一块发出</translation>
    </message>
    <message>
        <source>The file went out in {n} pieces</source>
        <translation>文件分 {n} 块发出</translation>
    </message>
    <message>
        <source>The file {file} is not beside the document.</source>
        <translation>文档旁边没有文件 {file}。</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <translation>文件 {path}</translation>
    </message>
    <message>
        <source>The first way was taken, {taken}.</source>
        <translation>已采用第一种方式：{taken}。</translation>
    </message>
    <message>
        <source>The flow {word} was taken.</source>
        <translation>已采用授权流程 {word}。</translation>
    </message>
    <message>
        <source>The gzip data is damaged ({why}).</source>
        <translation>gzip 数据已损坏（{why}）。</translation>
    </message>
    <message>
        <source>The headers are larger than the server takes (nginx).</source>
        <translation>请求头超过服务器允许的大小（nginx）。</translation>
    </message>
    <message>
        <source>The headers are larger than the server takes; cookies are often the reason.</source>
        <translation>请求头超过服务器允许的大小；往往是 Cookie 造成的。</translation>
    </message>
    <message>
        <source>The headers in the file {file} were not read.</source>
        <translation>未读取文件 {file} 中的请求头。</translation>
    </message>
    <message>
        <source>The headers say what this address allows.</source>
        <translation>响应头说明了这个地址允许什么。</translation>
    </message>
    <message>
        <source>The host answered that no program accepts connections on this port. Start the server, or check the port.</source>
        <translation>主机答复说没有程序接受这个端口的连接。启动服务器，或检查端口。</translation>
    </message>
    <message>
        <source>The key cannot be used: {why}</source>
        <translation>无法使用该密钥：{why}</translation>
    </message>
    <message>
        <source>The key of the saved secrets cannot be had: {why}. Unlock the keyring and try again; the values are kept.</source>
        <translation>无法取得已保存机密的密钥：{why}。解锁密钥环后重试；值已保留。</translation>
    </message>
    <message>
        <source>The key was sent as {name}; the server asks for Bearer</source>
        <translation>密钥以 {name} 发送；服务器要求 Bearer</translation>
    </message>
    <message>
        <source>The key {name} stands twice.</source>
        <translation>键 {name} 出现了两次。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>密钥环没有及时响应。</translation>
    </message>
    <message>
        <source>The last boundary is missing: the body may be cut off.</source>
        <translation>缺少最后的分隔符：正文可能被截断。</translation>
    </message>
    <message>
        <source>The last one would lead to {url}. Show the chain to see whether it runs in a circle, or allow more redirects in Options.</source>
        <translation>最后一次将跳转到 {url}。查看跳转链是否循环，或在“选项”中允许更多重定向。</translation>
    </message>
    <message>
        <source>The load balancer could not sign the user in (AWS).</source>
        <translation>负载均衡器无法让用户登录（AWS）。</translation>
    </message>
    <message>
        <source>The name service did not answer. Check the network connection, then the name.</source>
        <translation>DNS 没有答复。检查网络连接，然后检查名称。</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up</source>
        <translation>无法解析名称 {host}</translation>
    </message>
    <message>
        <source>The name {host} was not found</source>
        <translation>找不到名称 {host}</translation>
    </message>
    <message>
        <source>The nonce was used before</source>
        <translation>这个 nonce 已经用过</translation>
    </message>
    <message>
        <source>The operation is reached by {names} only; baseUrl says another.</source>
        <translation>该操作只能通过 {names} 访问，而 baseUrl 用的是另一种。</translation>
    </message>
    <message>
        <source>The options after it name no URL.</source>
        <translation>它之后的选项没有给出 URL。</translation>
    </message>
    <message>
        <source>The options in that file were not read.</source>
        <translation>未读取该文件中的选项。</translation>
    </message>
    <message>
        <source>The password holds a colon</source>
        <translation>密码中有冒号</translation>
    </message>
    <message>
        <source>The password is empty</source>
        <translation>密码为空</translation>
    </message>
    <message>
        <source>The path has no such place.</source>
        <translation>路径中没有这个参数。</translation>
    </message>
    <message>
        <source>The path holds {left}</source>
        <translation>路径中有 {left}</translation>
    </message>
    <message>
        <source>The path names it, but no parameter describes it; its value is empty.</source>
        <translation>路径中有它，但没有对应的参数描述，值为空。</translation>
    </message>
    <message>
        <source>The proxy gets a sign-in of its own, in Proxy-Authorization.</source>
        <translation>代理使用单独的认证，放在 Proxy-Authorization 中。</translation>
    </message>
    <message>
        <source>The proxy is chosen in Settings.</source>
        <translation>代理在“设置”中选择。</translation>
    </message>
    <message>
        <source>The proxy on the way wants a sign-in.</source>
        <translation>途中的代理要求认证。</translation>
    </message>
    <message>
        <source>The proxy refused the way to {host}</source>
        <translation>代理拒绝转发到 {host}</translation>
    </message>
    <message>
        <source>The proxy refused this with {status}.</source>
        <translation>代理返回 {status}，拒绝了请求。</translation>
    </message>
    <message>
        <source>The proxy refused: it wants a sign-in (407)</source>
        <translation>代理拒绝：需要认证 (407)</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in; it asks for {names}</source>
        <translation>代理要求登录，方式为 {names}</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached</source>
        <translation>无法连接代理 {proxy}</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not pick up</source>
        <translation>代理 {proxy} 没有回应</translation>
    </message>
    <message>
        <source>The proxy {proxy} got Proxy-Authorization.</source>
        <translation>代理 {proxy} 收到了 Proxy-Authorization。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used</source>
        <translation>代理地址无法使用</translation>
    </message>
    <message>
        <source>The redirect leads to no address that can be used</source>
        <translation>重定向的地址无法使用</translation>
    </message>
    <message>
        <source>The redirect would take the body to {authority}</source>
        <translation>重定向会把正文发往 {authority}</translation>
    </message>
    <message>
        <source>The request breaks the rules of HTTP</source>
        <translation>请求不符合 HTTP 规范</translation>
    </message>
    <message>
        <source>The request carries no credential in a header</source>
        <translation>请求的请求头中没有凭据</translation>
    </message>
    <message>
        <source>The request lacks an extension that the server wants.</source>
        <translation>请求缺少服务器要求的扩展。</translation>
    </message>
    <message>
        <source>The response could not be stored on disk</source>
        <translation>无法将响应保存到磁盘</translation>
    </message>
    <message>
        <source>The response stopped for {limit}</source>
        <translation>响应中断，{limit}内没有数据</translation>
    </message>
    <message>
        <source>The result is at the address in Location; get it from there.</source>
        <translation>结果在 Location 中的地址；到那里获取。</translation>
    </message>
    <message>
        <source>The same credential, announced as another kind</source>
        <translation>同一个凭据，声明为另一种方案</translation>
    </message>
    <message>
        <source>The saved secrets are locked; their passphrase opens them.</source>
        <translation>已保存的机密已锁定，输入口令即可解锁。</translation>
    </message>
    <message>
        <source>The secret in {name} is another one</source>
        <translation>{name} 中的密钥值不同</translation>
    </message>
    <message>
        <source>The server answered before the body was sent whole.</source>
        <translation>正文尚未发完，服务器就已响应。</translation>
    </message>
    <message>
        <source>The server answered instead of asking for the body, so it was not sent.</source>
        <translation>服务器没有索要正文就作了响应，因此未发送正文。</translation>
    </message>
    <message>
        <source>The server answered {status} and wants the {method} body sent to another origin. Nothing was sent there; allow it for this request if you trust that server.</source>
        <translation>服务器返回 {status}，要求把 {method} 的正文发往其他源。未向那里发送任何内容；如果信任该服务器，可为此请求允许。</translation>
    </message>
    <message>
        <source>The server answered {status} with the Location “{location}”: {why}.</source>
        <translation>服务器返回 {status}，Location 为“{location}”：{why}。</translation>
    </message>
    <message>
        <source>The server answered {status} with {names}. Check that the token URL is the one that hands out tokens.</source>
        <translation>服务器返回 {status}，内容为 {names}。检查令牌 URL 是否为签发令牌的地址。</translation>
    </message>
    <message>
        <source>The server answered {status}, which is not about who asks.</source>
        <translation>服务器返回 {status}，这与身份无关。</translation>
    </message>
    <message>
        <source>The server answered {status}. It may answer the same to anyone.</source>
        <translation>服务器返回 {status}。对其他人的回答可能也一样。</translation>
    </message>
    <message>
        <source>The server asked for a sign-in first and then answered {status}.</source>
        <translation>服务器先要求认证，然后返回 {status}。</translation>
    </message>
    <message>
        <source>The server asked for longer; 400 days are the most</source>
        <translation>服务器要求更久；最多保留 400 天</translation>
    </message>
    <message>
        <source>The server asks for {names}, {sent} was sent</source>
        <translation>服务器要求 {names}，发送的却是 {sent}</translation>
    </message>
    <message>
        <source>The server behind Cloudflare did not pick up in time.</source>
        <translation>Cloudflare 背后的源站未能及时接受连接。</translation>
    </message>
    <message>
        <source>The server behind Cloudflare gave an answer that makes no sense.</source>
        <translation>Cloudflare 背后的源站返回了无法理解的响应。</translation>
    </message>
    <message>
        <source>The server behind Cloudflare refused the connection.</source>
        <translation>Cloudflare 背后的源站拒绝了连接。</translation>
    </message>
    <message>
        <source>The server behind Cloudflare took too long.</source>
        <translation>Cloudflare 背后的源站耗时过长。</translation>
    </message>
    <message>
        <source>The server broke the exchange off</source>
        <translation>服务器中断了请求</translation>
    </message>
    <message>
        <source>The server cannot do what the Expect header wants.</source>
        <translation>服务器无法满足 Expect 请求头的要求。</translation>
    </message>
    <message>
        <source>The server cannot read how the token was sent</source>
        <translation>服务器无法识别令牌的发送方式</translation>
    </message>
    <message>
        <source>The server closed without an answer (nginx).</source>
        <translation>服务器没有响应就关闭了连接（nginx）。</translation>
    </message>
    <message>
        <source>The server computes another signature</source>
        <translation>服务器算出的签名不同</translation>
    </message>
    <message>
        <source>The server could not make sense of the request; look at its body and parameters.</source>
        <translation>服务器无法理解请求；检查正文和参数。</translation>
    </message>
    <message>
        <source>The server deleted the cookie {name}</source>
        <translation>服务器删除了 Cookie {name}</translation>
    </message>
    <message>
        <source>The server did not read on while the request was being sent. Allow more time for this request, or check what the server accepts.</source>
        <translation>发送请求时服务器停止了读取。为此请求设置更长的超时，或检查服务器接受的内容。</translation>
    </message>
    <message>
        <source>The server does not accept the DPoP proof</source>
        <translation>服务器不接受 DPoP 证明</translation>
    </message>
    <message>
        <source>The server does not accept the token</source>
        <translation>服务器不接受这个令牌</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in</source>
        <translation>服务器不接受这次认证</translation>
    </message>
    <message>
        <source>The server does not accept this user and password</source>
        <translation>服务器不接受这个用户名和密码</translation>
    </message>
    <message>
        <source>The server does not accept who asks: nothing was sent, or what was sent is wrong.</source>
        <translation>服务器不认可请求者的身份：没有发送凭据，或凭据有误。</translation>
    </message>
    <message>
        <source>The server does not know the method {method} at all.</source>
        <translation>服务器完全不认识方法 {method}。</translation>
    </message>
    <message>
        <source>The server does not know this consumer key</source>
        <translation>服务器不认识这个 Consumer Key</translation>
    </message>
    <message>
        <source>The server does not know this method at all.</source>
        <translation>服务器完全不认识这个方法。</translation>
    </message>
    <message>
        <source>The server does not know who you are: credentials are missing, wrong or expired.</source>
        <translation>服务器不知道你是谁：凭据缺失、错误或已过期。</translation>
    </message>
    <message>
        <source>The server does not prove that it has the key (Server-Authorization).</source>
        <translation>服务器未能证明它持有密钥（Server-Authorization）。</translation>
    </message>
    <message>
        <source>The server does not prove that it knows the password (rspauth is wrong).</source>
        <translation>服务器未能证明它知道密码（rspauth 不正确）。</translation>
    </message>
    <message>
        <source>The server does not say which sign-in it wants</source>
        <translation>服务器没有说明要求哪种认证</translation>
    </message>
    <message>
        <source>The server does not speak this version of HTTP.</source>
        <translation>服务器不支持这个 HTTP 版本。</translation>
    </message>
    <message>
        <source>The server does not take a body of this Content-Type.</source>
        <translation>服务器不接受这种 Content-Type 的正文。</translation>
    </message>
    <message>
        <source>The server does not take a parameter</source>
        <translation>服务器不接受某个参数</translation>
    </message>
    <message>
        <source>The server does not take this consumer key</source>
        <translation>服务器不接受这个 Consumer Key</translation>
    </message>
    <message>
        <source>The server does not take this signature method</source>
        <translation>服务器不接受这种签名方法</translation>
    </message>
    <message>
        <source>The server does not take this token</source>
        <translation>服务器不接受这个令牌</translation>
    </message>
    <message>
        <source>The server does not take this version of OAuth</source>
        <translation>服务器不接受这个 OAuth 版本</translation>
    </message>
    <message>
        <source>The server does not take {sent}</source>
        <translation>服务器不接受 {sent}</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>服务器出错。</translation>
    </message>
    <message>
        <source>The server failed; the cause is in its log, not in the request.</source>
        <translation>服务器出错；原因在服务器日志中，不在请求中。</translation>
    </message>
    <message>
        <source>The server finds the timestamp wrong</source>
        <translation>服务器认为时间戳不对</translation>
    </message>
    <message>
        <source>The server gave none with the token. Fetch a new token; with some servers the scope offline_access asks for one.</source>
        <translation>服务器签发令牌时没有附带刷新令牌。重新获取令牌；有些服务器需要申请权限 offline_access。</translation>
    </message>
    <message>
        <source>The server gave “{url}”, which was not opened.</source>
        <translation>服务器给出的是“{url}”，未打开。</translation>
    </message>
    <message>
        <source>The server has it and is still at work (WebDAV).</source>
        <translation>服务器已收到请求，仍在处理（WebDAV）。</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>服务器没有剩余空间。</translation>
    </message>
    <message>
        <source>The server has no version of it that Accept allows.</source>
        <translation>服务器没有 Accept 允许的版本。</translation>
    </message>
    <message>
        <source>The server hung up before replying</source>
        <translation>服务器未响应就断开了连接</translation>
    </message>
    <message>
        <source>The server hung up in the middle of its reply</source>
        <translation>服务器在响应中途断开了连接</translation>
    </message>
    <message>
        <source>The server is overloaded or being maintained; try again later.</source>
        <translation>服务器过载或正在维护；稍后重试。</translation>
    </message>
    <message>
        <source>The server is set up wrongly (RFC 2295).</source>
        <translation>服务器设置有误（RFC 2295）。</translation>
    </message>
    <message>
        <source>The server knows who asks and does not allow this.</source>
        <translation>服务器知道是谁在请求，但不允许此操作。</translation>
    </message>
    <message>
        <source>The server ran into a loop.</source>
        <translation>服务器陷入了循环。</translation>
    </message>
    <message>
        <source>The server read the body and does not accept the values in it.</source>
        <translation>服务器读懂了正文，但不接受其中的值。</translation>
    </message>
    <message>
        <source>The server refused the answer to its {word} challenge</source>
        <translation>服务器拒绝了对其 {word} 质询的应答</translation>
    </message>
    <message>
        <source>The server refused this with {status}.</source>
        <translation>服务器返回 {status}，拒绝了请求。</translation>
    </message>
    <message>
        <source>The server refuses the Hawk header</source>
        <translation>服务器拒绝了 Hawk 请求头</translation>
    </message>
    <message>
        <source>The server refuses the OAuth parameters</source>
        <translation>服务器拒绝了 OAuth 参数</translation>
    </message>
    <message>
        <source>The server refuses the user for now</source>
        <translation>服务器暂时拒绝这个用户</translation>
    </message>
    <message>
        <source>The server refuses this consumer key for now</source>
        <translation>服务器暂时拒绝这个 Consumer Key</translation>
    </message>
    <message>
        <source>The server says that it is a teapot; it will not do this.</source>
        <translation>服务器说它是茶壶；不会执行此操作。</translation>
    </message>
    <message>
        <source>The server says {error}</source>
        <translation>服务器返回 {error}</translation>
    </message>
    <message>
        <source>The server sends it; it is no request of ours.</source>
        <translation>由服务器发出，不是要发送的请求。</translation>
    </message>
    <message>
        <source>The server sends them; they are no requests.</source>
        <translation>由服务器发出，不是请求。</translation>
    </message>
    <message>
        <source>The server sent the browser back without one. Check that it allows the code flow to this client.</source>
        <translation>服务器让浏览器返回时没有附带授权码。检查它是否允许此客户端使用授权码流程。</translation>
    </message>
    <message>
        <source>The server sent the browser back without one. Check that it allows the implicit flow to this client.</source>
        <translation>服务器让浏览器返回时没有附带令牌。检查它是否允许此客户端使用隐式流程。</translation>
    </message>
    <message>
        <source>The server signed the same text: the secret key is another one</source>
        <translation>服务器签名的文本相同，说明秘密访问密钥不同</translation>
    </message>
    <message>
        <source>The server signs another {name} (line {number} of the string to sign)</source>
        <translation>服务器签名的“{name}”不同，见待签字符串第 {number} 行</translation>
    </message>
    <message>
        <source>The server signs another {what}</source>
        <translation>服务器签名的“{what}”不同</translation>
    </message>
    <message>
        <source>The server signs another {what} (line {number} of the canonical request)</source>
        <translation>服务器签名的“{what}”不同，见规范请求第 {number} 行</translation>
    </message>
    <message>
        <source>The server signs other parameters</source>
        <translation>服务器签名的参数不同</translation>
    </message>
    <message>
        <source>The server signs the same base string: a secret is another one</source>
        <translation>服务器签名的基字符串相同，说明某个密钥不同</translation>
    </message>
    <message>
        <source>The server takes the request for wrong.</source>
        <translation>服务器认为请求有误。</translation>
    </message>
    <message>
        <source>The server understood who you are and does not allow it.</source>
        <translation>服务器知道你是谁，但不允许此操作。</translation>
    </message>
    <message>
        <source>The server waited for the request and gave up; send again.</source>
        <translation>服务器等待请求超时；重新发送。</translation>
    </message>
    <message>
        <source>The server wants a condition such as If-Match, so that no change is lost.</source>
        <translation>服务器要求 If-Match 这样的条件，以免丢失更改。</translation>
    </message>
    <message>
        <source>The server wants a token against forgery (CSRF) beside the cookie</source>
        <translation>除 Cookie 外，服务器还要求防伪造（CSRF）令牌</translation>
    </message>
    <message>
        <source>The server wants a token that is bound to a key (DPoP, RFC 9449)</source>
        <translation>服务器按 DPoP（RFC 9449）要求绑定密钥的令牌</translation>
    </message>
    <message>
        <source>The server wants an older or newer TLS than is allowed. Check the lowest version in Options.</source>
        <translation>服务器要求的 TLS 版本比允许的更旧或更新。检查“选项”中的最低版本。</translation>
    </message>
    <message>
        <source>The server wants another protocol; Upgrade says which.</source>
        <translation>服务器要求另一种协议，见 Upgrade。</translation>
    </message>
    <message>
        <source>The server wants the body now.</source>
        <translation>服务器现在要求发送正文。</translation>
    </message>
    <message>
        <source>The server wants to be paid first, or a quota is used up.</source>
        <translation>服务器要求先付费，或配额已用完。</translation>
    </message>
    <message>
        <source>The server wants to know the length; send the body with Content-Length.</source>
        <translation>服务器要求知道长度；发送正文时带上 Content-Length。</translation>
    </message>
    <message>
        <source>The server wants you to sign in again</source>
        <translation>服务器要求重新登录</translation>
    </message>
    <message>
        <source>The server&apos;s Authentication-Info belongs to another request.</source>
        <translation>服务器的 Authentication-Info 属于另一个请求。</translation>
    </message>
    <message>
        <source>The server&apos;s Digest challenge {why}</source>
        <translation>服务器的 Digest 质询{why}</translation>
    </message>
    <message>
        <source>The server&apos;s clock differs by {duration}</source>
        <translation>服务器时钟相差 {duration}</translation>
    </message>
    <message>
        <source>The server&apos;s nonce was too old when it was used</source>
        <translation>使用时，服务器的 nonce 已过期</translation>
    </message>
    <message>
        <source>The server&apos;s {word} challenge cannot be read: {why}</source>
        <translation>无法解析服务器的 {word} 质询：{why}</translation>
    </message>
    <message>
        <source>The service is overloaded; wait, then send again (not a standard status).</source>
        <translation>服务过载；等待后重新发送（非标准状态码）。</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>The session is over or a CSRF token is missing (not a standard status).</source>
        <translation>会话已结束，或缺少 CSRF 令牌（非标准状态码）。</translation>
    </message>
    <message>
        <source>The session is over, or its token against forgery (CSRF) is missing.</source>
        <translation>会话已结束，或缺少防伪造（CSRF）令牌。</translation>
    </message>
    <message>
        <source>The session is over; a sign-in begins a new one.</source>
        <translation>会话已结束；重新登录会开始新会话。</translation>
    </message>
    <message>
        <source>The session is over; log in again (not a standard status).</source>
        <translation>会话已结束；重新登录（非标准状态码）。</translation>
    </message>
    <message>
        <source>The session token has expired</source>
        <translation>会话令牌已过期</translation>
    </message>
    <message>
        <source>The sign-in address is none for a browser</source>
        <translation>登录地址不能用浏览器打开</translation>
    </message>
    <message>
        <source>The sign-in is made only while sending, so there is nothing to alter</source>
        <translation>认证在发送时才进行，没有可改动的内容</translation>
    </message>
    <message>
        <source>The sign-in was not refused</source>
        <translation>认证没有被拒绝</translation>
    </message>
    <message>
        <source>The signature does not fit: the token was changed, or another key made it</source>
        <translation>签名不符：令牌被改动过，或由另一个密钥签名</translation>
    </message>
    <message>
        <source>The signature fits the key {key} ({algorithm})</source>
        <translation>签名与密钥 {key} 相符（{algorithm}）</translation>
    </message>
    <message>
        <source>The signature fits the key {key}, though the token names {kid}</source>
        <translation>签名与密钥 {key} 相符，但令牌指名的是 {kid}</translation>
    </message>
    <message>
        <source>The signature fits the secret ({algorithm})</source>
        <translation>签名与共享密钥相符（{algorithm}）</translation>
    </message>
    <message>
        <source>The signature fits the secret, taken as Base64 ({algorithm})</source>
        <translation>签名与按 Base64 解读的共享密钥相符（{algorithm}）</translation>
    </message>
    <message>
        <source>The signature fits this key ({algorithm})</source>
        <translation>签名与该密钥相符（{algorithm}）</translation>
    </message>
    <message>
        <source>The signature is right; this key may not do this</source>
        <translation>签名正确，但这个密钥无权执行此操作</translation>
    </message>
    <message>
        <source>The signed address is not the one that was sent</source>
        <translation>签名的地址与发送的地址不同</translation>
    </message>
    <message>
        <source>The signed header {name} was not sent</source>
        <translation>已签名的请求头 {name} 没有发送</translation>
    </message>
    <message>
        <source>The socket {name} cannot be opened</source>
        <translation>无法打开套接字 {name}</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>源内容</translation>
    </message>
    <message>
        <source>The status is none of HTTP&apos;s.</source>
        <translation>这个状态码不属于 HTTP。</translation>
    </message>
    <message>
        <source>The system has no keyring: values are encrypted with a key that lies in a file which only you can read.</source>
        <translation>系统没有密钥环：值用一个密钥加密，密钥存放在只有你能读取的文件中。</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>系统证书颁发机构</translation>
    </message>
    <message>
        <source>The tag {name} is not known here; the text was kept.</source>
        <translation>不支持标签 {name}，已保留原文。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The text does not say which scheme; {scheme} was taken.</source>
        <translation>文本没有写明协议，已采用 {scheme}。</translation>
    </message>
    <message>
        <source>The token URL answered {status}</source>
        <translation>令牌 URL 返回 {status}</translation>
    </message>
    <message>
        <source>The token URL leads elsewhere</source>
        <translation>令牌 URL 重定向到了其他地址</translation>
    </message>
    <message>
        <source>The token expired {duration} ago</source>
        <translation>令牌已过期 {duration}</translation>
    </message>
    <message>
        <source>The token expires in 1 minute</source>
        <translation>令牌将在 1 分钟后过期</translation>
    </message>
    <message>
        <source>The token expires in 5 minutes</source>
        <translation>令牌将在 5 分钟后过期</translation>
    </message>
    <message>
        <source>The token has blanks in it</source>
        <translation>令牌中有空白</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>The token has no signature</source>
        <translation>令牌没有签名</translation>
    </message>
    <message>
        <source>The token holds a character that no token has</source>
        <translation>令牌中有令牌不该有的字符</translation>
    </message>
    <message>
        <source>The token holds a variable that was not replaced</source>
        <translation>令牌中有未替换的变量</translation>
    </message>
    <message>
        <source>The token is expired or invalid (not a standard status).</source>
        <translation>令牌已过期或无效（非标准状态码）。</translation>
    </message>
    <message>
        <source>The token is for another audience</source>
        <translation>令牌是给其他受众的</translation>
    </message>
    <message>
        <source>The token is for {places}, not for {host}</source>
        <translation>令牌是给 {places} 的，不是给 {host} 的</translation>
    </message>
    <message>
        <source>The token is in the address; the server asks for it in Authorization</source>
        <translation>令牌在地址中；服务器要求放在 Authorization 中</translation>
    </message>
    <message>
        <source>The token is kept only until the end of the program</source>
        <translation>令牌只保留到程序退出</translation>
    </message>
    <message>
        <source>The token is not fetched there; it is to be put into {{{{token}}}}.</source>
        <translation>目标工具不会获取令牌；需要填入 {{{{token}}}}。</translation>
    </message>
    <message>
        <source>The token is not signed (alg none)</source>
        <translation>令牌未签名：alg 为 none</translation>
    </message>
    <message>
        <source>The token is not signed: anyone could have written it</source>
        <translation>令牌没有签名：任何人都可能写出它</translation>
    </message>
    <message>
        <source>The token is not valid, or no longer.</source>
        <translation>令牌无效，或已失效。</translation>
    </message>
    <message>
        <source>The token is sent as it stands.</source>
        <translation>令牌按原样发送。</translation>
    </message>
    <message>
        <source>The token is signed with a secret ({algorithm}), and this is a public key: a server that takes it for the secret can be fooled by anyone</source>
        <translation>令牌用共享密钥签名（{algorithm}），而这是公钥：把公钥当作共享密钥的服务器会被任何人骗过</translation>
    </message>
    <message>
        <source>The token is valid only in {duration}</source>
        <translation>令牌在 {duration}后才生效</translation>
    </message>
    <message>
        <source>The token lacks the scope {lacks}</source>
        <translation>令牌缺少权限 {lacks}</translation>
    </message>
    <message>
        <source>The token may not do this</source>
        <translation>令牌无权执行此操作</translation>
    </message>
    <message>
        <source>The token stands in quotes</source>
        <translation>令牌带着引号</translation>
    </message>
    <message>
        <source>The token that Postman kept is left out; it is fetched anew.</source>
        <translation>没有导入 Postman 保存的令牌，将重新获取。</translation>
    </message>
    <message>
        <source>The token was issued {duration} from now</source>
        <translation>令牌的签发时间在 {duration}之后</translation>
    </message>
    <message>
        <source>The token was revoked</source>
        <translation>令牌已被撤销</translation>
    </message>
    <message>
        <source>The token was used before</source>
        <translation>令牌已经用过</translation>
    </message>
    <message>
        <source>The token&apos;s times are milliseconds</source>
        <translation>令牌中的时间以毫秒为单位</translation>
    </message>
    <message>
        <source>The tokens could not follow the collection&apos;s id</source>
        <translation>令牌未能转移到集合的新 id</translation>
    </message>
    <message>
        <source>The traffic that was paid for is used up (not a standard status).</source>
        <translation>付费流量已用完（非标准状态码）。</translation>
    </message>
    <message>
        <source>The user denied it</source>
        <translation>用户拒绝了授权</translation>
    </message>
    <message>
        <source>The user has not decided yet</source>
        <translation>用户尚未决定</translation>
    </message>
    <message>
        <source>The user is of another domain than the server</source>
        <translation>用户与服务器不在同一个域</translation>
    </message>
    <message>
        <source>The user must agree once more</source>
        <translation>用户需要再次同意</translation>
    </message>
    <message>
        <source>The user name is empty</source>
        <translation>用户名为空</translation>
    </message>
    <message>
        <source>The user or the password begins or ends with a blank</source>
        <translation>用户名或密码的首尾有空格</translation>
    </message>
    <message>
        <source>The value of {name} could not be saved</source>
        <translation>无法保存 {name} 的值</translation>
    </message>
    <message>
        <source>The verifier is wrong</source>
        <translation>verifier 不正确</translation>
    </message>
    <message>
        <source>The whole exchange may take {limit}, and {place} was not through by then. Allow more time for this request.</source>
        <translation>整个过程限时 {limit}，{place} 未能按时完成。为此请求设置更长的超时。</translation>
    </message>
    <message>
        <source>The word {scheme} stands twice</source>
        <translation>{scheme} 一词写了两次</translation>
    </message>
    <message>
        <source>The zstd data is damaged ({why}).</source>
        <translation>zstd 数据已损坏（{why}）。</translation>
    </message>
    <message>
        <source>The {kinds} in the file {value} was not read.</source>
        <translation>未读取文件 {value} 中的 {kinds}。</translation>
    </message>
    <message>
        <source>The {name} data ends too early: the body is cut off.</source>
        <translation>{name} 数据不完整：正文被截断。</translation>
    </message>
    <message>
        <source>There are no links between requests.</source>
        <translation>不支持请求之间的 links。</translation>
    </message>
    <message>
        <source>There are several versions; choose one from the body.</source>
        <translation>有多个版本；从正文中选择一个。</translation>
    </message>
    <message>
        <source>There is a variable {name} already.</source>
        <translation>已有变量 {name}。</translation>
    </message>
    <message>
        <source>There is no NAME=value in it.</source>
        <translation>其中没有 NAME=value。</translation>
    </message>
    <message>
        <source>There is no URL that it belongs to.</source>
        <translation>没有与它对应的 URL。</translation>
    </message>
    <message>
        <source>There is no key in this JSON</source>
        <translation>这段 JSON 里没有密钥</translation>
    </message>
    <message>
        <source>There is no kind {kind}; there are {importers}.</source>
        <translation>没有 {kind} 这种类型；可用的有 {importers}。</translation>
    </message>
    <message>
        <source>There is no kind {kind}; there are {kinds}</source>
        <translation>没有 {kind} 这种类型；可用的有 {kinds}</translation>
    </message>
    <message>
        <source>There is no place in a request that is called {place}.</source>
        <translation>请求中没有 {place} 这个位置。</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>没有刷新令牌</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>其中没有请求。</translation>
    </message>
    <message>
        <source>There is no request line in it, such as GET https://example.test/.</source>
        <translation>其中没有请求行，例如 GET https://example.test/。</translation>
    </message>
    <message>
        <source>There is no such address here, or nothing was signed</source>
        <translation>这里没有这个地址，或者没有签名</translation>
    </message>
    <message>
        <source>There is no such anchor in the document.</source>
        <translation>文档中没有这个锚点。</translation>
    </message>
    <message>
        <source>There is no such place in the document.</source>
        <translation>文档中没有这个位置。</translation>
    </message>
    <message>
        <source>There is no such variable here; the text was kept.</source>
        <translation>此处没有这个变量；保留了原文。</translation>
    </message>
    <message>
        <source>There is no token that can be sent</source>
        <translation>没有可发送的令牌</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>没有保险库。</translation>
    </message>
    <message>
        <source>There is nothing at this address to post to; check the path.</source>
        <translation>这个地址不接受 POST；检查路径。</translation>
    </message>
    <message>
        <source>There is nothing at this address; check the path and its values.</source>
        <translation>这个地址没有内容；检查路径和其中的值。</translation>
    </message>
    <message>
        <source>There is nothing in it to import: {why}</source>
        <translation>其中没有可以导入的内容：{why}</translation>
    </message>
    <message>
        <source>There is nothing to delete at this address; it may be gone already.</source>
        <translation>这个地址没有可删除的内容；可能已经删除。</translation>
    </message>
    <message>
        <source>There is one operation for a method and a path; this is an example of it.</source>
        <translation>每个方法和路径只有一个操作；这里作为它的示例。</translation>
    </message>
    <message>
        <source>There is one set of variables, the collection&apos;s.</source>
        <translation>只有一组变量，即集合的变量。</translation>
    </message>
    <message>
        <source>These are more than 1 MiB of keys</source>
        <translation>密钥超过 1 MiB</translation>
    </message>
    <message>
        <source>They are kept and shown, but not run.</source>
        <translation>已保留并显示，但不会运行。</translation>
    </message>
    <message>
        <source>They are not written.</source>
        <translation>不会写入。</translation>
    </message>
    <message>
        <source>They became a Cookie row.</source>
        <translation>已转换为一行 Cookie 请求头。</translation>
    </message>
    <message>
        <source>This &quot; is never closed.</source>
        <translation>这个 &quot; 没有闭合。</translation>
    </message>
    <message>
        <source>This $&apos; is never closed.</source>
        <translation>这个 $&apos; 没有闭合。</translation>
    </message>
    <message>
        <source>This $( is never closed.</source>
        <translation>此 $( 没有闭合。</translation>
    </message>
    <message>
        <source>This &apos; is never closed.</source>
        <translation>这个 &apos; 没有闭合。</translation>
    </message>
    <message>
        <source>This address does not take the method that was sent.</source>
        <translation>这个地址不支持所发送的方法。</translation>
    </message>
    <message>
        <source>This address does not take {method}; the Allow header says what it takes.</source>
        <translation>这个地址不支持 {method}；支持的方法见 Allow 响应头。</translation>
    </message>
    <message>
        <source>This address goes away on {sunset}</source>
        <translation>这个地址将于 {sunset} 停用</translation>
    </message>
    <message>
        <source>This address is deprecated</source>
        <translation>这个地址已弃用</translation>
    </message>
    <message>
        <source>This address takes {allowed}</source>
        <translation>这个地址支持 {allowed}</translation>
    </message>
    <message>
        <source>This call has no equal; the text was kept.</source>
        <translation>这个调用没有对应功能，已保留原文。</translation>
    </message>
    <message>
        <source>This describes a provider; its keys are at {address}</source>
        <translation>这是提供方的描述；其密钥在 {address}</translation>
    </message>
    <message>
        <source>This is neither a JWKS, a JWK nor PEM; {algorithm} wants a public key</source>
        <translation>这不是 JWKS、JWK 或 PEM；{algorithm} 需要公钥</translation>
    </message>
    <message>
        <source>This is no access token: its typ is {kind}</source>
        <translation>这不是访问令牌：它的 typ 是 {kind}</translation>
    </message>
    <message>
        <source>This is no token with a signature</source>
        <translation>这不是带签名的令牌</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>这不是 curl 命令。</translation>
    </message>
    <message>
        <source>This is not a request line: METHOD, URL.</source>
        <translation>这不是请求行，应为 METHOD URL。</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>This is not an http or https command.</source>
        <translation>这不是 http 或 https 命令。</translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file is damaged.</source>
        <translation>口令不正确，或文件已损坏。</translation>
    </message>
    <message>
        <source>This is what was signed</source>
        <translation>签名的内容如下</translation>
    </message>
    <message>
        <source>This looks like an ID token, not an access token</source>
        <translation>这看起来是 ID 令牌，不是访问令牌</translation>
    </message>
    <message>
        <source>This network wants a sign-in first, as in a hotel.</source>
        <translation>这个网络要求先登录，如酒店网络。</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>本请求</translation>
    </message>
    <message>
        <source>This value cannot be written as YAML.</source>
        <translation>这个值无法写成 YAML。</translation>
    </message>
    <message>
        <source>This way to sign in is not known here.</source>
        <translation>此处不支持这种认证方式。</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}</source>
        <translation>经由代理 {proxy}</translation>
    </message>
    <message>
        <source>Tied to the server&apos;s certificate: yes</source>
        <translation>与服务器证书绑定：是</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time there: {moment}</source>
        <translation>对方的时间：{moment}</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>To go on without checking, switch verification off for this request.</source>
        <translation>如需跳过校验，可为此请求关闭证书校验。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>令牌 URL</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>令牌密钥</translation>
    </message>
    <message>
        <source>Token to send</source>
        <translation>要发送的令牌</translation>
    </message>
    <message>
        <source>Too early: the server does not want to risk a repeated request.</source>
        <translation>过早：服务器不愿冒重复请求的风险。</translation>
    </message>
    <message>
        <source>Too many requests at once; slow down (not a standard status).</source>
        <translation>同时请求过多；放慢速度（非标准状态码）。</translation>
    </message>
    <message>
        <source>Too many requests to this server run at once. Wait for some to end.</source>
        <translation>同时发往此服务器的请求过多。等其中一些结束。</translation>
    </message>
    <message>
        <source>Too many requests; wait before the next one.</source>
        <translation>请求过多；等待后再发送下一个。</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总耗时</translation>
    </message>
    <message>
        <source>Transfer-Encoding: chunked</source>
        <translation>Transfer-Encoding: chunked</translation>
    </message>
    <message>
        <source>Turn off the row in Headers</source>
        <translation>停用“请求头”里的那一行</translation>
    </message>
    <message>
        <source>Turn row on or off</source>
        <translation>启用或停用行</translation>
    </message>
    <message>
        <source>Two items are to be written to the same file, {file}.</source>
        <translation>有两项要写入同一个文件 {file}。</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>URI or reference</source>
        <translation>URI 或引用</translation>
    </message>
    <message>
        <source>URI template</source>
        <translation>URI 模板</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>不签名</translation>
    </message>
    <message>
        <source>Upgrade: {upgrade}.</source>
        <translation>Upgrade 为 {upgrade}。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Use API key {name}</source>
        <translation>使用 API 密钥 {name}</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>改用 https://</translation>
    </message>
    <message>
        <source>Use the right host. {off}</source>
        <translation>改用正确的主机。{off}</translation>
    </message>
    <message>
        <source>Use {scheme}</source>
        <translation>使用 {scheme}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User: {name}</source>
        <translation>用户：{name}</translation>
    </message>
    <message>
        <source>Uses the open connection to {peer}</source>
        <translation>复用到 {peer} 的连接</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Valid for, in s</source>
        <translation>有效期（秒）</translation>
    </message>
    <message>
        <source>Valid: {begin} to {end}</source>
        <translation>有效期：{begin} 至 {end}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values are encrypted; the key is in the system&apos;s keyring ({name}).</source>
        <translation>值已加密；密钥在系统密钥环中（{name}）。</translation>
    </message>
    <message>
        <source>Values are encrypted; your passphrase opens them.</source>
        <translation>值已加密，用你的口令打开。</translation>
    </message>
    <message>
        <source>Variables within the file are not replaced; it is sent as it is.</source>
        <translation>文件中的变量不会替换；按原样发送。</translation>
    </message>
    <message>
        <source>Vault token</source>
        <translation>Vault 令牌</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Verifier</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>WSSE</source>
        <translation>WSSE</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Wait {duration} before the next try</source>
        <translation>等待 {duration}后再重试</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>认证方式</translation>
    </message>
    <message>
        <source>Ways to sign in are not taken over; choose one in the Auth tab.</source>
        <translation>不导入认证方式；可在“认证”标签页中选择。</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What follows Basic is not Base64</source>
        <translation>Basic 后面的内容不是 Base64</translation>
    </message>
    <message>
        <source>What had arrived is kept.</source>
        <translation>已收到的内容会保留。</translation>
    </message>
    <message>
        <source>What it is stands at another address, and nothing is fetched.</source>
        <translation>它的定义在另一个地址，导入时不会联网获取。</translation>
    </message>
    <message>
        <source>What the Digest answer is made of</source>
        <translation>Digest 应答的组成</translation>
    </message>
    <message>
        <source>What the Digest answer will be made of</source>
        <translation>Digest 应答将由以下部分组成</translation>
    </message>
    <message>
        <source>What the MAC is over</source>
        <translation>MAC 覆盖的内容</translation>
    </message>
    <message>
        <source>What the answer says of the sign-in</source>
        <translation>响应中关于认证的信息</translation>
    </message>
    <message>
        <source>What the file says is not in the query.</source>
        <translation>文件的内容不在查询参数中。</translation>
    </message>
    <message>
        <source>What the session holds was not read.</source>
        <translation>未读取会话中的内容。</translation>
    </message>
    <message>
        <source>What was agreed to could not be forgotten</source>
        <translation>无法忘记同意过的事项</translation>
    </message>
    <message>
        <source>What was typed could not be kept</source>
        <translation>无法保留输入的内容</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>What you agreed to could not be kept</source>
        <translation>无法保存同意的事项</translation>
    </message>
    <message>
        <source>What you agreed to could not follow the collection&apos;s id</source>
        <translation>同意过的事项未能转移到集合的新 id</translation>
    </message>
    <message>
        <source>With the variables of {name}</source>
        <translation>使用 {name} 的变量</translation>
    </message>
    <message>
        <source>With what it refers to it would be too long; it stays as it is written.</source>
        <translation>代入所引用的内容后会过长；按原样保留。</translation>
    </message>
    <message>
        <source>Without PKCE</source>
        <translation>不使用 PKCE</translation>
    </message>
    <message>
        <source>Without an answer to the request as it is, no verdict</source>
        <translation>原样发送没有得到响应，无法判定</translation>
    </message>
    <message>
        <source>Without the credential, and without cookies</source>
        <translation>不带凭据，也不带 Cookie</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Workstation: {name}</source>
        <translation>工作站：{name}</translation>
    </message>
    <message>
        <source>Wrong scheme</source>
        <translation>错误的方案</translation>
    </message>
    <message>
        <source>X-Amz-Date is no time</source>
        <translation>X-Amz-Date 不是有效的时间</translation>
    </message>
    <message>
        <source>X-Amz-Date was changed on its way</source>
        <translation>X-Amz-Date 在途中被改动</translation>
    </message>
    <message>
        <source>X-Amz-Date: {moment}; the server&apos;s Date: {date}</source>
        <translation>X-Amz-Date：{moment}；服务器的 Date：{date}</translation>
    </message>
    <message>
        <source>X-Forwarded-For names more than 30 addresses (AWS load balancer).</source>
        <translation>X-Forwarded-For 中的地址超过 30 个（AWS 负载均衡器）。</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>XML body</source>
        <translation>XML 正文</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Your token is valid, but it lacks {scope}</source>
        <translation>令牌有效，但缺少 {scope}</translation>
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
        <translation>[还有更多]</translation>
    </message>
    <message>
        <source>[{n:,} more lines]</source>
        <translation>[还有 {n:,} 行]</translation>
    </message>
    <message>
        <source>[{size} more]</source>
        <translation>[还有 {size}]</translation>
    </message>
    <message>
        <source>[{size} that are no text]</source>
        <translation>[{size} 非文本内容]</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>NUL 字符</translation>
    </message>
    <message>
        <source>a Secure cookie can only be set over https</source>
        <translation>Secure Cookie 只能通过 https 设置</translation>
    </message>
    <message>
        <source>a Secure cookie {name} is there, and this came over http</source>
        <translation>已有 Secure Cookie {name}，而这个来自 http</translation>
    </message>
    <message>
        <source>a byte order mark stands before the value</source>
        <translation>值前面有字节顺序标记</translation>
    </message>
    <message>
        <source>a call with other values</source>
        <translation>使用其他值的调用</translation>
    </message>
    <message>
        <source>a chunk has no size</source>
        <translation>未设置分块大小</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation>有一列没有名称</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing</source>
        <translation>缺少逗号或右括号</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>右括号前多了一个逗号</translation>
    </message>
    <message>
        <source>a cookie needs a domain, such as example.test</source>
        <translation>Cookie 需要域名，例如 example.test</translation>
    </message>
    <message>
        <source>a cookie needs a name or a value</source>
        <translation>Cookie 需要名称或值</translation>
    </message>
    <message>
        <source>a cookie to keep and send back</source>
        <translation>要保存并在之后发回的 Cookie</translation>
    </message>
    <message>
        <source>a header row has no name</source>
        <translation>有一行请求头没有名称</translation>
    </message>
    <message>
        <source>a header was added or removed after signing</source>
        <translation>签名后增加或删除了请求头</translation>
    </message>
    <message>
        <source>a host may not hold {name}</source>
        <translation>主机名不能含有 {name}</translation>
    </message>
    <message>
        <source>a line break (CR)</source>
        <translation>换行符 (CR)</translation>
    </message>
    <message>
        <source>a line break (LF)</source>
        <translation>换行符 (LF)</translation>
    </message>
    <message>
        <source>a line break or control character stands inside a text</source>
        <translation>字符串中有换行符或控制字符</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>a name in double quotes is missing</source>
        <translation>缺少用双引号括起的名称</translation>
    </message>
    <message>
        <source>a name is missing before “{text}”</source>
        <translation>“{text}”前缺少名称</translation>
    </message>
    <message>
        <source>a name may not hold ; because that would end it</source>
        <translation>名称不能含有 ;，否则会被截断</translation>
    </message>
    <message>
        <source>a name may not hold = because that would end it</source>
        <translation>名称不能包含 =，否则会被截断</translation>
    </message>
    <message>
        <source>a name with __Host- needs Path=/ and no Domain</source>
        <translation>以 __Host- 开头的名称要求 Path=/ 且没有 Domain</translation>
    </message>
    <message>
        <source>a name with {prefix}- needs Secure</source>
        <translation>以 {prefix}- 开头的名称要求 Secure</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a path begins with /</source>
        <translation>路径要以 / 开头</translation>
    </message>
    <message>
        <source>a path may hold neither ; nor control characters</source>
        <translation>路径不能包含 ; 和控制字符</translation>
    </message>
    <message>
        <source>a proxy or a Host row changed it; scheme, host and port are signed</source>
        <translation>被代理或 Host 行改动；协议、主机和端口都参与签名</translation>
    </message>
    <message>
        <source>a proxy or a Host row changed it; the port belongs to it</source>
        <translation>被代理或 Host 行改动；端口也算在内</translation>
    </message>
    <message>
        <source>a proxy or a redirect changed it</source>
        <translation>被代理或重定向改动</translation>
    </message>
    <message>
        <source>a redirect or proxy removed it</source>
        <translation>被重定向或代理移除</translation>
    </message>
    <message>
        <source>a schema is an object, true or false</source>
        <translation>Schema 应是对象、true 或 false</translation>
    </message>
    <message>
        <source>a secret value</source>
        <translation>机密值</translation>
    </message>
    <message>
        <source>a sign-in of the level {levels} (acr_values)</source>
        <translation>acr_values 级别为 {levels} 的登录</translation>
    </message>
    <message>
        <source>a signed URL cannot be valid for {text} s</source>
        <translation>签名 URL 的有效期不能是 {text} 秒</translation>
    </message>
    <message>
        <source>a stronger or a newer sign-in</source>
        <translation>更强或更新的登录</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a user name cannot hold one: what follows is password</source>
        <translation>用户名中不能有冒号：冒号之后都算密码</translation>
    </message>
    <message>
        <source>a user name for WSSE may not hold a quote</source>
        <translation>WSSE 的用户名不能包含引号</translation>
    </message>
    <message>
        <source>a user name for basic auth may not hold a colon</source>
        <translation>Basic 认证的用户名不能包含冒号</translation>
    </message>
    <message>
        <source>a user name may not hold control characters</source>
        <translation>用户名不能包含控制字符</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>a value may not hold ; because that would end it</source>
        <translation>值不能含有 ;，否则会被截断</translation>
    </message>
    <message>
        <source>a value with = needs a name before it</source>
        <translation>含有 = 的值前面需要名称</translation>
    </message>
    <message>
        <source>a value with no name may not look like a prefixed name</source>
        <translation>没有名称的值不能像带前缀的名称</translation>
    </message>
    <message>
        <source>a value without a scheme</source>
        <translation>不带方案的值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a {sign} is missing before “{text}”</source>
        <translation>“{text}”前缺少 {sign}</translation>
    </message>
    <message>
        <source>accepted under the wrong scheme</source>
        <translation>在错误的方案下被接受</translation>
    </message>
    <message>
        <source>accepted: the credential is not checked</source>
        <translation>被接受：凭据未经校验</translation>
    </message>
    <message>
        <source>access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>add a line: machine {host} …</source>
        <translation>添加一行：machine {host} …</translation>
    </message>
    <message>
        <source>add it there, or name another</source>
        <translation>在那里添加，或改用其他名称</translation>
    </message>
    <message>
        <source>add it to {paths}</source>
        <translation>把它添加到 {paths}</translation>
    </message>
    <message>
        <source>add its login</source>
        <translation>补上它的 login</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>after a backslash stands what JSON does not know</source>
        <translation>反斜杠后是 JSON 不支持的字符</translation>
    </message>
    <message>
        <source>after a redirect</source>
        <translation>重定向后</translation>
    </message>
    <message>
        <source>after the file was read</source>
        <translation>读取文件后</translation>
    </message>
    <message>
        <source>after the server&apos;s challenge</source>
        <translation>收到服务器质询后</translation>
    </message>
    <message>
        <source>after the token is fetched</source>
        <translation>获取令牌后</translation>
    </message>
    <message>
        <source>agree to it in the window, or give it by --allow-env</source>
        <translation>在窗口中同意，或用 --allow-env 提供</translation>
    </message>
    <message>
        <source>agree to it in the window, or give the value by --env-var {name}=…</source>
        <translation>在窗口中同意，或用 --env-var {name}=… 提供值</translation>
    </message>
    <message>
        <source>agree to it in the window, or let it be read by --allow-env {name}</source>
        <translation>在窗口中同意，或用 --allow-env {name} 允许读取</translation>
    </message>
    <message>
        <source>agree to it in the window, or let it be read by --allow-path {folder}</source>
        <translation>在窗口中同意，或用 --allow-path {folder} 允许读取</translation>
    </message>
    <message>
        <source>agree to it in the window, where it was fetched</source>
        <translation>在获取它的窗口中同意</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>快</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>all chunks were sent</source>
        <translation>所有分块都已发送</translation>
    </message>
    <message>
        <source>an IPv6 address stands in [brackets], a port after one colon</source>
        <translation>IPv6 地址写在 [方括号] 中，端口写在一个冒号之后</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>an id to find this request in the server&apos;s log</source>
        <translation>用于在服务器日志中查找此请求的 ID</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an old browser filter, without effect now</source>
        <translation>旧的浏览器过滤器，如今已无作用</translation>
    </message>
    <message>
        <source>an old note about the answer&apos;s freshness</source>
        <translation>关于响应新鲜度的旧式说明</translation>
    </message>
    <message>
        <source>an old word for Cache-Control</source>
        <translation>Cache-Control 的旧写法</translation>
    </message>
    <message>
        <source>answers the challenge</source>
        <translation>应答质询</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>any at the address of the sign-in</source>
        <translation>授权地址下的任意颁发者</translation>
    </message>
    <message>
        <source>anyone on the way could have answered; switch the check on</source>
        <translation>途中任何人都可能冒充服务器回答；启用校验</translation>
    </message>
    <message>
        <source>around it</source>
        <translation>在首尾</translation>
    </message>
    <message>
        <source>as Retry-After asked: {asked}</source>
        <translation>按 Retry-After 的要求：{asked}</translation>
    </message>
    <message>
        <source>as the claims say</source>
        <translation>以声明为准</translation>
    </message>
    <message>
        <source>ask for a client certificate</source>
        <translation>要求客户端证书</translation>
    </message>
    <message>
        <source>ask for the permission (IAM policy)</source>
        <translation>在 IAM 策略中申请此权限</translation>
    </message>
    <message>
        <source>ask for the scope openid</source>
        <translation>申请权限 openid</translation>
    </message>
    <message>
        <source>ask for this one</source>
        <translation>申请给这个受众的令牌</translation>
    </message>
    <message>
        <source>ask for {lacks}</source>
        <translation>申请 {lacks}</translation>
    </message>
    <message>
        <source>ask its owner</source>
        <translation>询问它的所有者</translation>
    </message>
    <message>
        <source>asks for no body</source>
        <translation>不需要正文</translation>
    </message>
    <message>
        <source>asks the browser to forget what it keeps of this site</source>
        <translation>要求浏览器清除为此网站保留的数据</translation>
    </message>
    <message>
        <source>assertion</source>
        <translation>断言</translation>
    </message>
    <message>
        <source>assertion {shown}</source>
        <translation>断言 {shown}</translation>
    </message>
    <message>
        <source>at character {place}: {problem}</source>
        <translation>第 {place} 个字符：{problem}</translation>
    </message>
    <message>
        <source>aud is {audiences}</source>
        <translation>aud 为 {audiences}</translation>
    </message>
    <message>
        <source>auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>auth apikey.addTo</source>
        <translation>认证 apikey.addTo</translation>
    </message>
    <message>
        <source>auth basic</source>
        <translation>认证 basic</translation>
    </message>
    <message>
        <source>auth header {name}</source>
        <translation>认证请求头 {name}</translation>
    </message>
    <message>
        <source>auth is not applied again on another origin</source>
        <translation>认证不会用于其他源</translation>
    </message>
    <message>
        <source>auth oauth2</source>
        <translation>认证 oauth2</translation>
    </message>
    <message>
        <source>auth oauth2.flow</source>
        <translation>认证 oauth2.flow</translation>
    </message>
    <message>
        <source>auth {kind}</source>
        <translation>认证 {kind}</translation>
    </message>
    <message>
        <source>auth {kind}.{name}</source>
        <translation>auth {kind}.{name}</translation>
    </message>
    <message>
        <source>auth {mode}</source>
        <translation>认证 {mode}</translation>
    </message>
    <message>
        <source>auth {name}</source>
        <translation>认证 {name}</translation>
    </message>
    <message>
        <source>auth {type}</source>
        <translation>认证 {type}</translation>
    </message>
    <message>
        <source>auth {type}.{name}</source>
        <translation>认证 {type}.{name}</translation>
    </message>
    <message>
        <source>auth, .netrc</source>
        <translation>认证，.netrc</translation>
    </message>
    <message>
        <source>auth, Client secret</source>
        <translation>认证，客户端密钥</translation>
    </message>
    <message>
        <source>auth, Header prefix</source>
        <translation>认证，请求头前缀</translation>
    </message>
    <message>
        <source>auth, Name in query</source>
        <translation>认证，查询参数名</translation>
    </message>
    <message>
        <source>auth, Password</source>
        <translation>认证，密码</translation>
    </message>
    <message>
        <source>auth, flow</source>
        <translation>认证，授权流程</translation>
    </message>
    <message>
        <source>auth, parameters of authorizationRequest</source>
        <translation>认证，authorizationRequest 的参数</translation>
    </message>
    <message>
        <source>auth, parameters of {request}</source>
        <translation>认证，{request} 的参数</translation>
    </message>
    <message>
        <source>auth, private key</source>
        <translation>认证，私钥</translation>
    </message>
    <message>
        <source>auth, profile</source>
        <translation>认证，Profile</translation>
    </message>
    <message>
        <source>auth, {label}</source>
        <translation>认证，{label}</translation>
    </message>
    <message>
        <source>authorization URL</source>
        <translation>授权 URL</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>base64 text</source>
        <translation>Base64 文本</translation>
    </message>
    <message>
        <source>begins in {time}</source>
        <translation>{time}后生效</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>body field</source>
        <translation>正文字段</translation>
    </message>
    <message>
        <source>body graphql</source>
        <translation>正文 graphql</translation>
    </message>
    <message>
        <source>body, content type</source>
        <translation>正文，内容类型</translation>
    </message>
    <message>
        <source>body, line {line}, column {column}</source>
        <translation>正文，第 {line} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>both base strings are equal</source>
        <translation>两个基字符串相同</translation>
    </message>
    <message>
        <source>browser features that a page may use</source>
        <translation>页面可以使用的浏览器功能</translation>
    </message>
    <message>
        <source>browsers must not guess another type</source>
        <translation>浏览器不得猜测其他类型</translation>
    </message>
    <message>
        <source>browsers must use HTTPS here</source>
        <translation>浏览器在这里必须使用 HTTPS</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>byte {start} is no UTF-8</source>
        <translation>第 {start} 个字节不是 UTF-8</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>bytes of the body as sent, before decoding</source>
        <translation>所发送正文的字节数，解码前</translation>
    </message>
    <message>
        <source>cURL script</source>
        <translation>cURL 脚本</translation>
    </message>
    <message>
        <source>can have no value: the schema allows none</source>
        <translation>不能有任何值：Schema 不允许</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>canonical request and string to sign are equal</source>
        <translation>规范请求与待签名字符串相同</translation>
    </message>
    <message>
        <source>capture {name}</source>
        <translation>提取 {name}</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>提取的值</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>certificate and key do not belong together</source>
        <translation>证书与私钥不匹配</translation>
    </message>
    <message>
        <source>certificate checked</source>
        <translation>证书已校验</translation>
    </message>
    <message>
        <source>certificate not checked</source>
        <translation>证书未校验</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>不校验证书</translation>
    </message>
    <message>
        <source>certificate {domain}</source>
        <translation>证书 {domain}</translation>
    </message>
    <message>
        <source>certificate&apos;s passphrase</source>
        <translation>证书的口令</translation>
    </message>
    <message>
        <source>challenge: {challenge}
answer: {answer}</source>
        <translation>质询：{challenge}
应答：{answer}</translation>
    </message>
    <message>
        <source>change the body&apos;s kind or its Content-Type</source>
        <translation>更改正文类型或 Content-Type</translation>
    </message>
    <message>
        <source>changed for this hop</source>
        <translation>为此跳转而改动</translation>
    </message>
    <message>
        <source>check both secrets</source>
        <translation>检查两个密钥</translation>
    </message>
    <message>
        <source>check both; a temporary key needs its session token</source>
        <translation>检查这两项；临时密钥需要配会话令牌</translation>
    </message>
    <message>
        <source>check client ID and secret, and try them in the body instead of the header (or back)</source>
        <translation>检查客户端 ID 和密钥，并尝试改放在正文而不是请求头中（或反过来）</translation>
    </message>
    <message>
        <source>check key and key ID</source>
        <translation>检查密钥和密钥 ID</translation>
    </message>
    <message>
        <source>check path and method</source>
        <translation>检查路径和方法</translation>
    </message>
    <message>
        <source>check path and method; API Gateway says so for unknown ones</source>
        <translation>检查路径和方法；对未知的地址，API Gateway 也这样回答</translation>
    </message>
    <message>
        <source>check region and service under Auth</source>
        <translation>在“认证”中检查区域和服务</translation>
    </message>
    <message>
        <source>check the access key ID</source>
        <translation>检查访问密钥 ID</translation>
    </message>
    <message>
        <source>check the clocks</source>
        <translation>检查两边的时钟</translation>
    </message>
    <message>
        <source>check the domain under Auth</source>
        <translation>在“认证”中检查域</translation>
    </message>
    <message>
        <source>check the key, and whether this API wants it in a header or by another name</source>
        <translation>检查密钥，以及此 API 是否要求放在请求头中或使用其他名称</translation>
    </message>
    <message>
        <source>check the key, and whether this API wants it in another header or in the query</source>
        <translation>检查密钥，以及这个 API 是否要求放在其他请求头或查询参数中</translation>
    </message>
    <message>
        <source>check the key; then host, port and path, which a proxy may change</source>
        <translation>检查密钥，再检查主机、端口和路径，代理可能改动它们</translation>
    </message>
    <message>
        <source>check the parameters</source>
        <translation>检查参数</translation>
    </message>
    <message>
        <source>check the secret key, then region and service, then each line of what was signed</source>
        <translation>先检查秘密访问密钥，再检查区域和服务，最后逐行检查签名的内容</translation>
    </message>
    <message>
        <source>check the secret key: blanks, a missing sign, the key of another access key ID</source>
        <translation>检查秘密访问密钥：是否有空白、缺少字符，或属于另一个访问密钥 ID</translation>
    </message>
    <message>
        <source>check the user name and the password</source>
        <translation>检查用户名和密码</translation>
    </message>
    <message>
        <source>check what was filled in under Auth</source>
        <translation>检查“认证”中填写的内容</translation>
    </message>
    <message>
        <source>check {scope_part} under Auth</source>
        <translation>在“认证”中检查“{scope_part}”</translation>
    </message>
    <message>
        <source>checksum of the body as sent (RFC 9530)</source>
        <translation>所发送正文的校验和（RFC 9530）</translation>
    </message>
    <message>
        <source>checksum of the whole representation (RFC 9530)</source>
        <translation>完整表示的校验和（RFC 9530）</translation>
    </message>
    <message>
        <source>choose AWS V4 under Auth</source>
        <translation>在“认证”中选择 AWS V4</translation>
    </message>
    <message>
        <source>choose Bearer token under Auth</source>
        <translation>在“认证”中选择 Bearer 令牌</translation>
    </message>
    <message>
        <source>choose HTTP/1.1</source>
        <translation>选择 HTTP/1.1</translation>
    </message>
    <message>
        <source>choose OAuth 1.0 under Auth</source>
        <translation>在“认证”中选择 OAuth 1.0</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>choose a file or a multipart body with a file, or switch chunks off in Options</source>
        <translation>选择文件正文或含文件的 multipart 正文，或在“选项”中关闭分块</translation>
    </message>
    <message>
        <source>choose a way under Auth</source>
        <translation>在“认证”中选择一种方式</translation>
    </message>
    <message>
        <source>choose another flow</source>
        <translation>选择其他授权流程</translation>
    </message>
    <message>
        <source>choose another flow, or allow it at the server</source>
        <translation>选择其他授权流程，或在服务器上允许它</translation>
    </message>
    <message>
        <source>choose another kind of auth</source>
        <translation>选择其他认证方式</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>换一个名称</translation>
    </message>
    <message>
        <source>choose chunks of at least {file_bytes:,} bytes</source>
        <translation>分块大小至少设为 {file_bytes:,} 字节</translation>
    </message>
    <message>
        <source>choose one of these methods</source>
        <translation>选用其中一种方法</translation>
    </message>
    <message>
        <source>choose one, or trust the system&apos;s authorities too</source>
        <translation>选择一个，或同时信任系统的证书颁发机构</translation>
    </message>
    <message>
        <source>choose query</source>
        <translation>选择 query</translation>
    </message>
    <message>
        <source>choose the row or the scheme</source>
        <translation>选择使用请求头还是认证方案</translation>
    </message>
    <message>
        <source>choose {first} under Auth</source>
        <translation>在“认证”中选择 {first}</translation>
    </message>
    <message>
        <source>choose {tls_versions}</source>
        <translation>可选 {tls_versions}</translation>
    </message>
    <message>
        <source>choose {wanted} under Auth</source>
        <translation>在“认证”中选择 {wanted}</translation>
    </message>
    <message>
        <source>chosen anew from the jar</source>
        <translation>从 Cookie 存储重新选取</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>client certificate of {domain}</source>
        <translation>{domain} 的客户端证书</translation>
    </message>
    <message>
        <source>client certificate of {domain}, passphrase</source>
        <translation>{domain} 的客户端证书，口令</translation>
    </message>
    <message>
        <source>client certificate, domain</source>
        <translation>客户端证书，域名</translation>
    </message>
    <message>
        <source>client certificate, key</source>
        <translation>客户端证书，私钥</translation>
    </message>
    <message>
        <source>client certificate, passphrase</source>
        <translation>客户端证书，口令</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>compare the base strings; if they are equal, a secret is wrong</source>
        <translation>比较两个基字符串；如果相同，就是某个密钥不对</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>cookie jar</source>
        <translation>Cookie 存储</translation>
    </message>
    <message>
        <source>correct it in the settings</source>
        <translation>在设置中修正</translation>
    </message>
    <message>
        <source>correct it, or let this request send it anyway</source>
        <translation>修正它，或允许此请求照样发送</translation>
    </message>
    <message>
        <source>correct its address</source>
        <translation>修正代理地址</translation>
    </message>
    <message>
        <source>correct that parameter</source>
        <translation>修正该参数</translation>
    </message>
    <message>
        <source>correct the JSON</source>
        <translation>修正 JSON</translation>
    </message>
    <message>
        <source>correct the body</source>
        <translation>修正正文</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>修正该文件</translation>
    </message>
    <message>
        <source>correct the schema</source>
        <translation>修正 Schema</translation>
    </message>
    <message>
        <source>correct the scope</source>
        <translation>修正权限</translation>
    </message>
    <message>
        <source>correct the {words}</source>
        <translation>修正{words}</translation>
    </message>
    <message>
        <source>could not be held against its pattern, which takes too long</source>
        <translation>匹配规定的模式耗时太长，无法检查</translation>
    </message>
    <message>
        <source>credential scope</source>
        <translation>凭据范围</translation>
    </message>
    <message>
        <source>credentials stay with their origin</source>
        <translation>凭据只发给原来的源</translation>
    </message>
    <message>
        <source>curl does not encode the names of fields; they stand as they are.</source>
        <translation>curl 不编码字段名称；名称保持原样。</translation>
    </message>
    <message>
        <source>curl encodes the file&apos;s text; here it is sent as it is.</source>
        <translation>curl 会编码文件的文本；此处按原样发送。</translation>
    </message>
    <message>
        <source>curl has no such option.</source>
        <translation>curl 没有这个选项。</translation>
    </message>
    <message>
        <source>curl sends the file&apos;s text without a file name; here it has one.</source>
        <translation>curl 发送文件的文本时不带文件名；此处带文件名。</translation>
    </message>
    <message>
        <source>curl strips line ends from the file; here it is sent as it is.</source>
        <translation>curl 会去掉文件中的换行；此处按原样发送。</translation>
    </message>
    <message>
        <source>curl would make several URLs of this one.</source>
        <translation>curl 会把它展开为多个 URL。</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time, such as 2026-01-31T12:00:00Z</source>
        <translation>日期和时间，如 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>date, such as 2026-01-31</source>
        <translation>日期，如 2026-01-31</translation>
    </message>
    <message>
        <source>delete one of the two rows</source>
        <translation>删除两行中的一行</translation>
    </message>
    <message>
        <source>delete the row</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>deleted by the server: log in again</source>
        <translation>已被服务器删除：重新登录</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>device authorization URL</source>
        <translation>设备授权 URL</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>differs between any two answers</source>
        <translation>每次响应都会不同</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>docs</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>does not fit the schema; it is nested too deep to say where</source>
        <translation>不符合 Schema；嵌套太深，无法指出位置</translation>
    </message>
    <message>
        <source>does not fit the schema’s {name}</source>
        <translation>不符合 Schema 的 {name}</translation>
    </message>
    <message>
        <source>does not match the pattern {pattern}</source>
        <translation>与模式 {pattern} 不匹配</translation>
    </message>
    <message>
        <source>dropped: {why}</source>
        <translation>已移除：{why}</translation>
    </message>
    <message>
        <source>duration, such as P1DT2H</source>
        <translation>时长，如 P1DT2H</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>动态值</translation>
    </message>
    <message>
        <source>each chunk is signed</source>
        <translation>每个分块单独签名</translation>
    </message>
    <message>
        <source>edit the URL</source>
        <translation>编辑 URL</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation>第 {n} 条</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>environment (none chosen)</source>
        <translation>环境（未选择）</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>环境 {name}</translation>
    </message>
    <message>
        <source>example URL</source>
        <translation>示例 URL</translation>
    </message>
    <message>
        <source>example body</source>
        <translation>示例正文</translation>
    </message>
    <message>
        <source>example header</source>
        <translation>示例响应头</translation>
    </message>
    <message>
        <source>example parameter</source>
        <translation>示例参数</translation>
    </message>
    <message>
        <source>example {name}</source>
        <translation>示例 {name}</translation>
    </message>
    <message>
        <source>exp is an hour ago; the signature is the old one</source>
        <translation>exp 设为一小时前，签名不变</translation>
    </message>
    <message>
        <source>exp is {expires:.0f}</source>
        <translation>exp 为 {expires:.0f}</translation>
    </message>
    <message>
        <source>exp is {expires}</source>
        <translation>exp 为 {expires}</translation>
    </message>
    <message>
        <source>exp is {expires}; the server says {date}</source>
        <translation>exp 为 {expires}；服务器时间为 {date}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expired there</source>
        <translation>服务器端已过期</translation>
    </message>
    <message>
        <source>expired token accepted</source>
        <translation>过期的令牌被接受</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>fetch a token again</source>
        <translation>重新获取令牌</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>file body</source>
        <translation>文件正文</translation>
    </message>
    <message>
        <source>file {path}</source>
        <translation>文件 {path}</translation>
    </message>
    <message>
        <source>filename= names one file; each of several keeps its own name.</source>
        <translation>filename= 只能命名一个文件；多个文件各用自己的名称。</translation>
    </message>
    <message>
        <source>fill in the domain under Auth</source>
        <translation>在“认证”中填写域</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>填写它</translation>
    </message>
    <message>
        <source>fits more than one of the forms of which it must fit one</source>
        <translation>只应符合一种形式，却符合了多种</translation>
    </message>
    <message>
        <source>fits the schema</source>
        <translation>符合 Schema</translation>
    </message>
    <message>
        <source>fits {count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>fits {count}; nearest: {where} {what}</source>
        <translation>{count}；最接近的是：{where} {what}</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>文件夹“{name}”</translation>
    </message>
    <message>
        <source>folder:{name}</source>
        <translation>文件夹“{name}”</translation>
    </message>
    <message>
        <source>follows {why}</source>
        <translation>{why}才会加上</translation>
    </message>
    <message>
        <source>for {domain}</source>
        <translation>属于 {domain}</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>form body</source>
        <translation>表单正文</translation>
    </message>
    <message>
        <source>form field name</source>
        <translation>表单字段名称</translation>
    </message>
    <message>
        <source>form field {name}</source>
        <translation>表单字段 {name}</translation>
    </message>
    <message>
        <source>from the settings</source>
        <translation>来自设置</translation>
    </message>
    <message>
        <source>gRPC</source>
        <translation>gRPC</translation>
    </message>
    <message>
        <source>general failure</source>
        <translation>一般性故障</translation>
    </message>
    <message>
        <source>get a new one</source>
        <translation>获取新的令牌</translation>
    </message>
    <message>
        <source>get a new one, and set this computer&apos;s clock</source>
        <translation>获取新的令牌，并校准本机时钟</translation>
    </message>
    <message>
        <source>get a new token</source>
        <translation>获取新令牌</translation>
    </message>
    <message>
        <source>get a token that is bound to the key of the proof</source>
        <translation>获取绑定到证明密钥的令牌</translation>
    </message>
    <message>
        <source>get a token whose audience is {host}</source>
        <translation>获取受众为 {host} 的令牌</translation>
    </message>
    <message>
        <source>get a token with {need}</source>
        <translation>获取符合要求的令牌：{need}</translation>
    </message>
    <message>
        <source>get keys with the AWS command line and type them in</source>
        <translation>用 AWS 命令行取得密钥后填入</translation>
    </message>
    <message>
        <source>get new temporary credentials</source>
        <translation>获取新的临时凭据</translation>
    </message>
    <message>
        <source>get one that is signed</source>
        <translation>获取有签名的令牌</translation>
    </message>
    <message>
        <source>give a value under Auth</source>
        <translation>在“认证”中填写值</translation>
    </message>
    <message>
        <source>give a whole number up to {longest_s}, which is seven days</source>
        <translation>填写不超过 {longest_s} 的整数，即 7 天</translation>
    </message>
    <message>
        <source>give it a value, or correct its name</source>
        <translation>为它赋值，或改正它的名称</translation>
    </message>
    <message>
        <source>give one</source>
        <translation>填写用户名</translation>
    </message>
    <message>
        <source>give one of them a value of its own</source>
        <translation>为其中一个设置固定的值</translation>
    </message>
    <message>
        <source>give one, if there is one</source>
        <translation>如果有密码就填上</translation>
    </message>
    <message>
        <source>give the parameter a value</source>
        <translation>为这个参数填写值</translation>
    </message>
    <message>
        <source>give the proxy&apos;s user and password in settings</source>
        <translation>在设置中填写代理的用户名和密码</translation>
    </message>
    <message>
        <source>give the real one</source>
        <translation>填写真正的令牌</translation>
    </message>
    <message>
        <source>give user and password</source>
        <translation>填写用户名和密码</translation>
    </message>
    <message>
        <source>give user and password with the proxy&apos;s address, in the settings</source>
        <translation>在设置中为代理地址填写用户名和密码</translation>
    </message>
    <message>
        <source>given</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>half a character (a lone surrogate) cannot be sent</source>
        <translation>不能发送半个字符（孤立的代理项）</translation>
    </message>
    <message>
        <source>has a name that is not allowed: {text}</source>
        <translation>有不允许的名称：{text}</translation>
    </message>
    <message>
        <source>has items that are not allowed</source>
        <translation>有不允许的项</translation>
    </message>
    <message>
        <source>has no {name}</source>
        <translation>没有 {name}</translation>
    </message>
    <message>
        <source>has the same item twice</source>
        <translation>有重复的项</translation>
    </message>
    <message>
        <source>hash of the canonical request</source>
        <translation>规范请求的哈希</translation>
    </message>
    <message>
        <source>header</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>header Content-Length</source>
        <translation>请求头 Content-Length</translation>
    </message>
    <message>
        <source>header Host ({origin})</source>
        <translation>请求头 Host（{origin}）</translation>
    </message>
    <message>
        <source>header Transfer-Encoding</source>
        <translation>请求头 Transfer-Encoding</translation>
    </message>
    <message>
        <source>header name</source>
        <translation>请求头名</translation>
    </message>
    <message>
        <source>header name ({origin})</source>
        <translation>请求头名（{origin}）</translation>
    </message>
    <message>
        <source>header {name}</source>
        <translation>请求头 {name}</translation>
    </message>
    <message>
        <source>header {name} ({origin})</source>
        <translation>请求头 {name}（{origin}）</translation>
    </message>
    <message>
        <source>header, query or body</source>
        <translation>header、query 或 body</translation>
    </message>
    <message>
        <source>header, query or body before a line says where it goes; # switches it off.</source>
        <translation>行首的 header、query 或 body 表示放在哪里；# 表示停用。</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>headers that follow the body</source>
        <translation>跟在正文之后的响应头</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>host override</source>
        <translation>主机覆盖</translation>
    </message>
    <message>
        <source>host override of {name}</source>
        <translation>{name} 的主机覆盖</translation>
    </message>
    <message>
        <source>how long an idle connection stays open</source>
        <translation>空闲连接保持多久</translation>
    </message>
    <message>
        <source>how long and by whom it may be kept</source>
        <translation>谁可以缓存，可以缓存多久</translation>
    </message>
    <message>
        <source>how long the server took</source>
        <translation>服务器用了多长时间</translation>
    </message>
    <message>
        <source>how long the server took for its steps</source>
        <translation>服务器各步骤用了多长时间</translation>
    </message>
    <message>
        <source>how long to wait before the next try</source>
        <translation>重试前要等待多久</translation>
    </message>
    <message>
        <source>how many requests are allowed</source>
        <translation>允许多少个请求</translation>
    </message>
    <message>
        <source>how much of an address goes along to other sites</source>
        <translation>向其他网站透露多少地址信息</translation>
    </message>
    <message>
        <source>how the body is compressed</source>
        <translation>正文的压缩方式</translation>
    </message>
    <message>
        <source>how the body is cut for the wire</source>
        <translation>正文在传输时如何分块</translation>
    </message>
    <message>
        <source>how the proxy wants you to sign in</source>
        <translation>代理要求的认证方式</translation>
    </message>
    <message>
        <source>how the server wants you to sign in</source>
        <translation>服务器要求的认证方式</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>iat is {issued}</source>
        <translation>iat 为 {issued}</translation>
    </message>
    <message>
        <source>if the server computes another MAC from these lines, the key is wrong</source>
        <translation>如果服务器从这些行算出另一个 MAC，就是密钥不对</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation>放在请求头中</translation>
    </message>
    <message>
        <source>in the steps of the handshake</source>
        <translation>握手过程中</translation>
    </message>
    <message>
        <source>in {n} d</source>
        <translation>{n} 天后</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>{n} 小时后</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>{n} 分钟后</translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation>{n} 秒后</translation>
    </message>
    <message>
        <source>in {n} y</source>
        <translation>{n} 年后</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>inherit</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is no {value}</source>
        <translation>格式应为：{value}</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>不允许出现在这里</translation>
    </message>
    <message>
        <source>is not encoded as the schema asks</source>
        <translation>没有按 Schema 要求的方式编码</translation>
    </message>
    <message>
        <source>is not of the media type that the schema asks for</source>
        <translation>不是 Schema 要求的媒体类型</translation>
    </message>
    <message>
        <source>is what the schema excludes</source>
        <translation>是 Schema 排除的内容</translation>
    </message>
    <message>
        <source>it asks for {scope}; the token carries {own}</source>
        <translation>它要求 {scope}；令牌的权限：{own}</translation>
    </message>
    <message>
        <source>it begins with {value} and ends with {value2}</source>
        <translation>以 {value} 开头，以 {value2} 结尾</translation>
    </message>
    <message>
        <source>it begins with {value} and has {count} characters</source>
        <translation>以 {value} 开头，共 {count} 个字符</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it did not accept the sign-in</source>
        <translation>它没有接受认证</translation>
    </message>
    <message>
        <source>it does not connect</source>
        <translation>它无法连接</translation>
    </message>
    <message>
        <source>it does not know this kind of address</source>
        <translation>它不支持这种地址</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>it has a nonce and no scope</source>
        <translation>它有 nonce，没有 scope</translation>
    </message>
    <message>
        <source>it has a passphrase: give it without one</source>
        <translation>密钥带有口令：改用不带口令的密钥</translation>
    </message>
    <message>
        <source>it has expired already</source>
        <translation>已经过期</translation>
    </message>
    <message>
        <source>it has neither name nor value</source>
        <translation>既没有名称也没有值</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>没有数据行</translation>
    </message>
    <message>
        <source>it has no scheme, such as https://</source>
        <translation>缺少协议，例如 https://</translation>
    </message>
    <message>
        <source>it has {values} for {names}</source>
        <translation>它有 {values}，却有 {names}</translation>
    </message>
    <message>
        <source>it holds a character that no header may carry</source>
        <translation>含有请求头不允许的字符</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>it holds no key with a certificate</source>
        <translation>其中没有带证书的私钥</translation>
    </message>
    <message>
        <source>it holds no request</source>
        <translation>其中没有请求</translation>
    </message>
    <message>
        <source>it holds one object; rows are a list of objects</source>
        <translation>只有一个对象；数据行应为对象列表</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is a key in PEM, but this algorithm takes a secret</source>
        <translation>这是 PEM 密钥，而此算法使用共享密钥</translation>
    </message>
    <message>
        <source>it is a key on {name}, not on {name2}</source>
        <translation>这是 {name} 曲线的密钥，不是 {name2}</translation>
    </message>
    <message>
        <source>it is a set of keys: take one JWK out of it</source>
        <translation>这是一组密钥：从中取出一个 JWK</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>大于 1 MiB</translation>
    </message>
    <message>
        <source>it is longer than 4096 bytes</source>
        <translation>超过 4096 字节</translation>
    </message>
    <message>
        <source>it is neither PEM nor a JWK</source>
        <translation>既不是 PEM，也不是 JWK</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>it is nested too deep to be checked</source>
        <translation>嵌套太深，无法检查</translation>
    </message>
    <message>
        <source>it is no CSV: {why}</source>
        <translation>不是 CSV：{why}</translation>
    </message>
    <message>
        <source>it is no JSON: {message}</source>
        <translation>不是 JSON：{message}</translation>
    </message>
    <message>
        <source>it is no PEM file with a certificate, or its key is missing</source>
        <translation>不是含证书的 PEM 文件，或缺少私钥</translation>
    </message>
    <message>
        <source>it is no RSA key</source>
        <translation>不是 RSA 密钥</translation>
    </message>
    <message>
        <source>it is no key of an Edwards curve</source>
        <translation>不是 Edwards 曲线的密钥</translation>
    </message>
    <message>
        <source>it is no key of an elliptic curve</source>
        <translation>不是椭圆曲线密钥</translation>
    </message>
    <message>
        <source>it is no private key in PEM without a passphrase</source>
        <translation>不是不带口令的 PEM 私钥</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>it is not for {algorithm}</source>
        <translation>它不适用于 {algorithm}</translation>
    </message>
    <message>
        <source>it is the public half: a token is signed with the private key</source>
        <translation>这是公钥：令牌要用私钥签名</translation>
    </message>
    <message>
        <source>it is too small for {algorithm}</source>
        <translation>它对 {algorithm} 来说太小</translation>
    </message>
    <message>
        <source>it is: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…</source>
        <translation>格式应为：AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…</translation>
    </message>
    <message>
        <source>it lies outside the collection&apos;s folder</source>
        <translation>它在集合的文件夹之外</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>it must be AWS4-HMAC-SHA256</source>
        <translation>必须是 AWS4-HMAC-SHA256</translation>
    </message>
    <message>
        <source>it named another origin</source>
        <translation>它指定的是其他源</translation>
    </message>
    <message>
        <source>it names {scope}, which the token carries</source>
        <translation>它要求 {scope}，令牌已有该权限</translation>
    </message>
    <message>
        <source>it needs a passphrase</source>
        <translation>需要口令</translation>
    </message>
    <message>
        <source>it needs a wider scope</source>
        <translation>需要更大的权限</translation>
    </message>
    <message>
        <source>it needs the scope {scope}</source>
        <translation>需要权限 {scope}</translation>
    </message>
    <message>
        <source>it starts with $</source>
        <translation>应以 $ 开头</translation>
    </message>
    <message>
        <source>it takes {wanted}</source>
        <translation>它接受 {wanted}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>it wants a sign-in</source>
        <translation>它要求认证</translation>
    </message>
    <message>
        <source>it was changed after signing, often by a charset</source>
        <translation>签名后被改动，常见原因是追加了字符集</translation>
    </message>
    <message>
        <source>it was changed on its way; blanks within it count once</source>
        <translation>在途中被改动；值内的连续空白只算一个</translation>
    </message>
    <message>
        <source>it was chosen for another origin</source>
        <translation>它是为其他源选择的</translation>
    </message>
    <message>
        <source>it was filled from a secret</source>
        <translation>它的值来自机密</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>it would say something else</source>
        <translation>内容的含义会改变</translation>
    </message>
    <message>
        <source>its Domain {domain} is not ASCII</source>
        <translation>Domain {domain} 不是 ASCII</translation>
    </message>
    <message>
        <source>its PEM cannot be read</source>
        <translation>无法读取其 PEM</translation>
    </message>
    <message>
        <source>its comments could not be kept</source>
        <translation>无法保留其中的注释</translation>
    </message>
    <message>
        <source>its error {code}</source>
        <translation>代理错误 {code}</translation>
    </message>
    <message>
        <source>its name says that it holds a credential</source>
        <translation>从名称看，它含有凭据</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>找不到它的名称</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>只保留其中一个</translation>
    </message>
    <message>
        <source>keeps windows of other sites apart</source>
        <translation>与其他网站的窗口隔离</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>lacks an item that the schema asks for</source>
        <translation>缺少 Schema 要求的项</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>去掉其中一个</translation>
    </message>
    <message>
        <source>leave the nonce empty, so that each send has its own</source>
        <translation>nonce 留空，每次发送就会自动生成新的</translation>
    </message>
    <message>
        <source>leave timestamp and nonce empty, so that each send has its own</source>
        <translation>时间戳和 nonce 留空，每次发送就会自动生成新的</translation>
    </message>
    <message>
        <source>leave {word} out of the token</source>
        <translation>从令牌中去掉 {word}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少于要求</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>第 {lineno} 行，第 {colno} 列</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>第 {n} 行</translation>
    </message>
    <message>
        <source>links of {code}</source>
        <translation>{code} 的 links</translation>
    </message>
    <message>
        <source>list of headers</source>
        <translation>请求头列表</translation>
    </message>
    <message>
        <source>list of signed headers</source>
        <translation>已签名的请求头列表</translation>
    </message>
    <message>
        <source>log in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>log in again; it may be over</source>
        <translation>重新登录；会话可能已结束</translation>
    </message>
    <message>
        <source>look for + and %20, encoding, and pairs that a proxy added</source>
        <translation>检查 + 和 %20、编码，以及代理添加的参数</translation>
    </message>
    <message>
        <source>look for encoded signs, doubled slashes, a stage that a gateway adds</source>
        <translation>检查编码过的字符、重复的斜杠，以及网关添加的阶段</translation>
    </message>
    <message>
        <source>look for parameters of query or form that one side does not sign, and for encoding</source>
        <translation>检查查询参数或表单中只有一方签名的参数，以及编码</translation>
    </message>
    <message>
        <source>look into the documentation of this API</source>
        <translation>查阅这个 API 的文档</translation>
    </message>
    <message>
        <source>look into the server&apos;s settings, or choose another way under Auth</source>
        <translation>查看服务器的设置，或在“认证”中选择其他方式</translation>
    </message>
    <message>
        <source>looked in {place}; set a value</source>
        <translation>已查找：{place}；设置一个值</translation>
    </message>
    <message>
        <source>loopback is reached directly</source>
        <translation>回环地址直接连接</translation>
    </message>
    <message>
        <source>lowest TLS version</source>
        <translation>最低 TLS 版本</translation>
    </message>
    <message>
        <source>machine {machine}</source>
        <translation>machine {machine}</translation>
    </message>
    <message>
        <source>make a new proof for this method and address</source>
        <translation>为这个方法和地址生成新的证明</translation>
    </message>
    <message>
        <source>match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>max redirects</source>
        <translation>最大重定向次数</translation>
    </message>
    <message>
        <source>may have no more than {facts} items</source>
        <translation>最多只能有 {facts} 项</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>mock server</source>
        <translation>模拟服务器</translation>
    </message>
    <message>
        <source>more than 1000 years</source>
        <translation>超过 1000 年</translation>
    </message>
    <message>
        <source>more than {most_lines} cookies in one answer</source>
        <translation>一个响应中的 Cookie 超过 {most_lines} 个</translation>
    </message>
    <message>
        <source>move it away to begin with an empty one</source>
        <translation>将它移走可从空文件重新开始</translation>
    </message>
    <message>
        <source>multipart body</source>
        <translation>multipart 正文</translation>
    </message>
    <message>
        <source>must be a multiple of {value}</source>
        <translation>必须是 {value} 的倍数</translation>
    </message>
    <message>
        <source>must be at least {value}</source>
        <translation>不能小于 {value}</translation>
    </message>
    <message>
        <source>must be at most {value}</source>
        <translation>不能大于 {value}</translation>
    </message>
    <message>
        <source>must be less than {value}</source>
        <translation>必须小于 {value}</translation>
    </message>
    <message>
        <source>must be more than {value}</source>
        <translation>必须大于 {value}</translation>
    </message>
    <message>
        <source>must be {choices}</source>
        <translation>应为：{choices}</translation>
    </message>
    <message>
        <source>must be {shown}</source>
        <translation>应为：{shown}</translation>
    </message>
    <message>
        <source>must be {shown} or {more} others</source>
        <translation>必须是 {shown} 或另外 {more} 个值之一</translation>
    </message>
    <message>
        <source>must be {wanted}</source>
        <translation>应为：{wanted}</translation>
    </message>
    <message>
        <source>must have at least {limit} character</source>
        <translation>至少要有 {limit} 个字符</translation>
    </message>
    <message>
        <source>must have at least {limit} characters</source>
        <translation>至少要有 {limit} 个字符</translation>
    </message>
    <message>
        <source>must have at least {limit} item</source>
        <translation>至少要有 {limit} 项</translation>
    </message>
    <message>
        <source>must have at least {limit} items</source>
        <translation>至少要有 {limit} 项</translation>
    </message>
    <message>
        <source>must have at least {limit} member</source>
        <translation>至少要有 {limit} 个成员</translation>
    </message>
    <message>
        <source>must have at least {limit} members</source>
        <translation>至少要有 {limit} 个成员</translation>
    </message>
    <message>
        <source>must have at most {limit} character</source>
        <translation>最多 {limit} 个字符</translation>
    </message>
    <message>
        <source>must have at most {limit} characters</source>
        <translation>最多 {limit} 个字符</translation>
    </message>
    <message>
        <source>must have at most {limit} item</source>
        <translation>最多 {limit} 项</translation>
    </message>
    <message>
        <source>must have at most {limit} items</source>
        <translation>最多 {limit} 项</translation>
    </message>
    <message>
        <source>must have at most {limit} member</source>
        <translation>最多 {limit} 个成员</translation>
    </message>
    <message>
        <source>must have at most {limit} members</source>
        <translation>最多 {limit} 个成员</translation>
    </message>
    <message>
        <source>name and value are longer than 4096 bytes</source>
        <translation>名称和值超过 4096 字节</translation>
    </message>
    <message>
        <source>name or value is no text</source>
        <translation>名称或值不是有效文本</translation>
    </message>
    <message>
        <source>name to ask for</source>
        <translation>SNI 名称</translation>
    </message>
    <message>
        <source>names an unknown algorithm, {algorithm}</source>
        <translation>使用了未知的算法 {algorithm}</translation>
    </message>
    <message>
        <source>names an unknown protection (qop), {qop}</source>
        <translation>使用了未知的 qop 保护方式 {qop}</translation>
    </message>
    <message>
        <source>names the new address</source>
        <translation>改为新的地址</translation>
    </message>
    <message>
        <source>nbf is {begins}</source>
        <translation>nbf 为 {begins}</translation>
    </message>
    <message>
        <source>nbf is {begins}; the server says {date}</source>
        <translation>nbf 为 {begins}；服务器时间为 {date}</translation>
    </message>
    <message>
        <source>needs JavaScript</source>
        <translation>需要 JavaScript</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>没有收到响应</translation>
    </message>
    <message>
        <source>no complete response</source>
        <translation>没有完整的响应</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>no file is chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>no file is named for the private key</source>
        <translation>未指定私钥文件</translation>
    </message>
    <message>
        <source>no header of the request is named so</source>
        <translation>没有这种名称的请求头</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>no proxy is set</source>
        <translation>未设置代理</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>无作用域</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>无认证</translation>
    </message>
    <message>
        <source>no sign-in needed: this path is open</source>
        <translation>无需认证：这个路径是开放的</translation>
    </message>
    <message>
        <source>no token was fetched yet</source>
        <translation>尚未获取令牌</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none of the forms that are allowed</source>
        <translation>不符合任何允许的形式</translation>
    </message>
    <message>
        <source>none: the token alone</source>
        <translation>无：只发送令牌</translation>
    </message>
    <message>
        <source>not JSON: {why}</source>
        <translation>不是 JSON：{why}</translation>
    </message>
    <message>
        <source>not UTF-8, perhaps Latin-1</source>
        <translation>不是 UTF-8，可能是 Latin-1</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>不是 YAML</translation>
    </message>
    <message>
        <source>not accept our certificate {own}</source>
        <translation>不接受客户端证书 {own}</translation>
    </message>
    <message>
        <source>not allowed by its rules</source>
        <translation>规则不允许</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>not for this host, by the settings</source>
        <translation>设置中已排除此主机</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>not kept: {why}</source>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>not sent: switched off</source>
        <translation>未发送：已停用</translation>
    </message>
    <message>
        <source>not sent: {why}</source>
        <translation>未发送：{why}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing follows its last dot</source>
        <translation>最后一个点之后没有内容</translation>
    </message>
    <message>
        <source>nothing follows “{keyword}”</source>
        <translation>“{keyword}”后面没有内容</translation>
    </message>
    <message>
        <source>nothing for {timeout:g} s</source>
        <translation>{timeout:g} 秒内没有数据</translation>
    </message>
    <message>
        <source>nothing is at {place}</source>
        <translation>{place} 处没有内容</translation>
    </message>
    <message>
        <source>nothing is at {selector}</source>
        <translation>{selector} 处没有内容</translation>
    </message>
    <message>
        <source>nothing is left to say</source>
        <translation>握手已没有后续步骤</translation>
    </message>
    <message>
        <source>nothing is listening there</source>
        <translation>那里没有程序在监听</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation>无法解析的内容</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>没有发送任何内容</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>npm token</source>
        <translation>npm 令牌</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>offered: {value}; used: {value2}</source>
        <translation>提供：{value}；使用：{value2}</translation>
    </message>
    <message>
        <source>omitted headers</source>
        <translation>省略的请求头</translation>
    </message>
    <message>
        <source>one that is at most {age} seconds old (max_age)</source>
        <translation>max_age 不超过 {age} 秒的登录</translation>
    </message>
    <message>
        <source>only below {path}</source>
        <translation>仅限路径 {path} 之下</translation>
    </message>
    <message>
        <source>only chunked can be sent</source>
        <translation>只能发送 chunked</translation>
    </message>
    <message>
        <source>only for {domain} itself</source>
        <translation>仅限 {domain} 本身</translation>
    </message>
    <message>
        <source>only named</source>
        <translation>仅标注</translation>
    </message>
    <message>
        <source>only one file can be cut, and the body has {count}: {names}</source>
        <translation>只能对一个文件分块，而正文中有 {count} 个：{names}</translation>
    </message>
    <message>
        <source>only over https</source>
        <translation>仅限 https</translation>
    </message>
    <message>
        <source>only the CA file is to be trusted, and there is none</source>
        <translation>设为只信任 CA 文件，但没有 CA 文件</translation>
    </message>
    <message>
        <source>other host</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>other ways to reach this server, such as HTTP/3</source>
        <translation>访问此服务器的其他方式，如 HTTP/3</translation>
    </message>
    <message>
        <source>parameter {name}</source>
        <translation>参数 {name}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>part header</source>
        <translation>部分的请求头</translation>
    </message>
    <message>
        <source>part name</source>
        <translation>部分名称</translation>
    </message>
    <message>
        <source>part {name}</source>
        <translation>部分 {name}</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>path parameter</source>
        <translation>路径参数</translation>
    </message>
    <message>
        <source>path parameter {name}</source>
        <translation>路径参数 {name}</translation>
    </message>
    <message>
        <source>payload hash</source>
        <translation>载荷哈希</translation>
    </message>
    <message>
        <source>press Get token under Auth, or let it be fetched by itself</source>
        <translation>在“认证”中点击“获取令牌”，或设为自动获取</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程环境</translation>
    </message>
    <message>
        <source>process.env.{name} would be read and sent</source>
        <translation>将读取并发送 process.env.{name}</translation>
    </message>
    <message>
        <source>process.env.{name} would be read and sent to {origin}</source>
        <translation>将读取 process.env.{name} 并发往 {origin}</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>protocols that the server would rather speak</source>
        <translation>服务器更愿意使用的协议</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>proxy of the collection</source>
        <translation>集合的代理</translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>put the value nearer</source>
        <translation>减少嵌套层级</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>random for each sign-in</source>
        <translation>每次登录随机生成</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>refresh URL</source>
        <translation>刷新 URL</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>region and service</source>
        <translation>区域和服务</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>related addresses, such as the next page</source>
        <translation>相关地址，如下一页</translation>
    </message>
    <message>
        <source>relative JSON Pointer</source>
        <translation>相对 JSON Pointer</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>删掉它</translation>
    </message>
    <message>
        <source>remove the quotes</source>
        <translation>删掉引号</translation>
    </message>
    <message>
        <source>remove the row Connection: close</source>
        <translation>删除 Connection: close 这一行</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>删掉它们</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>request headers that change the answer</source>
        <translation>会影响响应的请求头</translation>
    </message>
    <message>
        <source>requestBody {kind}</source>
        <translation>requestBody {kind}</translation>
    </message>
    <message>
        <source>requestBody {other}</source>
        <translation>requestBody {other}</translation>
    </message>
    <message>
        <source>requests that are allowed in the period</source>
        <translation>时段内允许的请求数</translation>
    </message>
    <message>
        <source>requests that are left in the period</source>
        <translation>时段内剩余的请求数</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>row {number} cannot be read: {why}</source>
        <translation>无法读取第 {number} 行：{why}</translation>
    </message>
    <message>
        <source>row {number} is no object</source>
        <translation>第 {number} 行不是对象</translation>
    </message>
    <message>
        <source>runs a program for its keys</source>
        <translation>需要运行程序来取得密钥</translation>
    </message>
    <message>
        <source>schema, line {line}, column {column}</source>
        <translation>Schema，第 {line} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>seconds that it lay in a cache</source>
        <translation>在缓存中停留的秒数</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>security {names}</source>
        <translation>security {names}</translation>
    </message>
    <message>
        <source>security {name}</source>
        <translation>security {name}</translation>
    </message>
    <message>
        <source>security {name}.{other}</source>
        <translation>security {name}.{other}</translation>
    </message>
    <message>
        <source>see character {start}</source>
        <translation>见第 {start} 个字符</translation>
    </message>
    <message>
        <source>send Authorization: DPoP … and a DPoP header</source>
        <translation>发送 Authorization: DPoP … 和 DPoP 请求头</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>send again after that</source>
        <translation>到时再重新发送</translation>
    </message>
    <message>
        <source>send again, so that it is answered anew</source>
        <translation>重新发送，以便重新应答</translation>
    </message>
    <message>
        <source>send application/json</source>
        <translation>发送 application/json</translation>
    </message>
    <message>
        <source>send from the start</source>
        <translation>从头发送</translation>
    </message>
    <message>
        <source>send id_token</source>
        <translation>改为发送 id_token</translation>
    </message>
    <message>
        <source>send it as Authorization: Bearer</source>
        <translation>以 Authorization: Bearer 发送</translation>
    </message>
    <message>
        <source>send it as a header, if the server takes one (RFC 6750 §5.3)</source>
        <translation>如果服务器接受，按 RFC 6750 §5.3 改用请求头发送</translation>
    </message>
    <message>
        <source>send it from the start</source>
        <translation>从头发送</translation>
    </message>
    <message>
        <source>send the OAuth parameters in the header</source>
        <translation>把 OAuth 参数放在请求头中</translation>
    </message>
    <message>
        <source>send the access token</source>
        <translation>发送访问令牌</translation>
    </message>
    <message>
        <source>send the token once: in the Authorization header, and nowhere else</source>
        <translation>令牌只发送一次：放在 Authorization 请求头中，不放在其他地方</translation>
    </message>
    <message>
        <source>send the value of the CSRF cookie or form as X-CSRF-Token</source>
        <translation>将 CSRF Cookie 或表单中的值作为 X-CSRF-Token 发送</translation>
    </message>
    <message>
        <source>send them in the header or the query</source>
        <translation>放在请求头或查询参数中</translation>
    </message>
    <message>
        <source>send to that address directly, or trust its origin for this request</source>
        <translation>直接发往该地址，或为本请求信任它的源</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>sent as a cookie, but in no header: the server compares the two</source>
        <translation>已作为 Cookie 发送，但没有放进请求头：服务器会比对这两处</translation>
    </message>
    <message>
        <source>sent only: {only_ours}
server only: {only_theirs}</source>
        <translation>仅发送方：{only_ours}
仅服务器：{only_theirs}</translation>
    </message>
    <message>
        <source>sent, added for this hop</source>
        <translation>已发送，由此跳转添加</translation>
    </message>
    <message>
        <source>sent, and the request was refused</source>
        <translation>已发送，但请求被拒绝</translation>
    </message>
    <message>
        <source>sent, changed</source>
        <translation>已发送，有改动</translation>
    </message>
    <message>
        <source>sent, {why}</source>
        <translation>已发送，{why}</translation>
    </message>
    <message>
        <source>sent:   {sent}
server: {server}</source>
        <translation>已发送：{sent}
服务器：{server}</translation>
    </message>
    <message>
        <source>sent: {sent}; the server is in {server}</source>
        <translation>已发送：{sent}；服务器在 {server}</translation>
    </message>
    <message>
        <source>server {text}</source>
        <translation>服务器 {text}</translation>
    </message>
    <message>
        <source>server {url}</source>
        <translation>服务器 {url}</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>session cookie</source>
        <translation>会话 Cookie</translation>
    </message>
    <message>
        <source>set a token</source>
        <translation>设置令牌</translation>
    </message>
    <message>
        <source>set by this answer</source>
        <translation>由此响应设置</translation>
    </message>
    <message>
        <source>set it in .env, or allow its name in the settings or by --allow-env</source>
        <translation>在 .env 中设置，或在设置中或用 --allow-env 允许该名称</translation>
    </message>
    <message>
        <source>set it under Auth</source>
        <translation>在“认证”中设置</translation>
    </message>
    <message>
        <source>set it, or use the application&apos;s</source>
        <translation>设置主机，或使用应用的代理</translation>
    </message>
    <message>
        <source>set its value in {label}</source>
        <translation>设置它的值（{label}）</translation>
    </message>
    <message>
        <source>set this computer&apos;s clock</source>
        <translation>校准本机时钟</translation>
    </message>
    <message>
        <source>set this computer&apos;s clock; AWS allows 15 minutes</source>
        <translation>校准本机时钟；AWS 允许相差 15 分钟</translation>
    </message>
    <message>
        <source>set this computer&apos;s clock; Hawk allows a minute</source>
        <translation>校准本机时钟；Hawk 允许相差一分钟</translation>
    </message>
    <message>
        <source>set, but not Secure: http would send it too</source>
        <translation>已设置，但没有 Secure：http 也会发送它</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>settings schema</source>
        <translation>设置：schema</translation>
    </message>
    <message>
        <source>settings {setting}</source>
        <translation>设置：{setting}</translation>
    </message>
    <message>
        <source>sign again; both must be equal (§3.4)</source>
        <translation>重新签名；根据 §3.4，两者必须相同</translation>
    </message>
    <message>
        <source>sign again; the date is UTC&apos;s</source>
        <translation>重新签名；日期按 UTC 计算</translation>
    </message>
    <message>
        <source>sign in again and agree</source>
        <translation>重新登录并同意</translation>
    </message>
    <message>
        <source>sign in again; check user name, password and callback URL</source>
        <translation>重新登录；检查用户名、密码和回调 URL</translation>
    </message>
    <message>
        <source>sign in the header, or leave the body unsigned</source>
        <translation>把签名放在请求头中，或不对正文签名</translation>
    </message>
    <message>
        <source>signed anew</source>
        <translation>重新签名</translation>
    </message>
    <message>
        <source>signed:
{canonical}
string to sign:
{string_to_sign}</source>
        <translation>已签名：
{canonical}
待签字符串：
{string_to_sign}</translation>
    </message>
    <message>
        <source>signs in by single sign-on</source>
        <translation>使用单点登录</translation>
    </message>
    <message>
        <source>something follows the end of the value</source>
        <translation>值结束之后还有内容</translation>
    </message>
    <message>
        <source>something that is signed was changed on its way</source>
        <translation>签名的某项内容在途中被改动</translation>
    </message>
    <message>
        <source>stale=true: user and password are right</source>
        <translation>stale=true：用户名和密码正确</translation>
    </message>
    <message>
        <source>storing cookies is switched off</source>
        <translation>已关闭 Cookie 保存</translation>
    </message>
    <message>
        <source>such as 127.0.0.1:8080</source>
        <translation>例如 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>such as 5 MiB</source>
        <translation>例如 5 MiB</translation>
    </message>
    <message>
        <source>such as GET</source>
        <translation>例如 GET</translation>
    </message>
    <message>
        <source>such as X-API-Key</source>
        <translation>例如 X-API-Key</translation>
    </message>
    <message>
        <source>such as https://HOST</source>
        <translation>例如 https://HOST</translation>
    </message>
    <message>
        <source>switch the other parts off, or send each in a request of its own</source>
        <translation>停用其他部分，或分成多个请求发送</translation>
    </message>
    <message>
        <source>take the value of access_token out of it</source>
        <translation>取出其中 access_token 的值</translation>
    </message>
    <message>
        <source>takes on a role</source>
        <translation>需要切换角色</translation>
    </message>
    <message>
        <source>tells tokens of one client apart</source>
        <translation>区分同一客户端的多个令牌</translation>
    </message>
    <message>
        <source>test suite</source>
        <translation>测试套件</translation>
    </message>
    <message>
        <source>text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>text body</source>
        <translation>文本正文</translation>
    </message>
    <message>
        <source>that of {winner} won</source>
        <translation>以“{winner}”的为准</translation>
    </message>
    <message>
        <source>the API key has no name</source>
        <translation>API 密钥没有名称</translation>
    </message>
    <message>
        <source>the JWK has no private part d</source>
        <translation>JWK 缺少私钥部分 d</translation>
    </message>
    <message>
        <source>the JWK is not of the type oct with a member k</source>
        <translation>JWK 不是含有成员 k 的 oct 类型</translation>
    </message>
    <message>
        <source>the JWT&apos;s {what} must be a JSON object</source>
        <translation>JWT 的 {what} 必须是 JSON 对象</translation>
    </message>
    <message>
        <source>the JWT&apos;s {what}: {why}</source>
        <translation>JWT 的 {what}：{why}</translation>
    </message>
    <message>
        <source>the URL cannot be read: {why}</source>
        <translation>无法解析 URL：{why}</translation>
    </message>
    <message>
        <source>the URL has no host</source>
        <translation>URL 没有主机</translation>
    </message>
    <message>
        <source>the URL holds half a character (a lone surrogate)</source>
        <translation>URL 含有不完整的字符（孤立代理项）</translation>
    </message>
    <message>
        <source>the URL holds the control character U+{code:04X}</source>
        <translation>URL 含有控制字符 U+{code:04X}</translation>
    </message>
    <message>
        <source>the URL is empty</source>
        <translation>URL 为空</translation>
    </message>
    <message>
        <source>the URL&apos;s [address] is not closed</source>
        <translation>URL 中的 [地址] 没有闭合</translation>
    </message>
    <message>
        <source>the address is not available</source>
        <translation>地址不可用</translation>
    </message>
    <message>
        <source>the address of what is in the body</source>
        <translation>正文内容的地址</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>无法读取响应</translation>
    </message>
    <message>
        <source>the answer has no {name}</source>
        <translation>响应中没有 {name}</translation>
    </message>
    <message>
        <source>the answer is empty, or larger than 1 MiB</source>
        <translation>响应为空，或大于 1 MiB</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>响应不是 HTTP</translation>
    </message>
    <message>
        <source>the answer was {status} {reason}</source>
        <translation>响应为 {status} {reason}</translation>
    </message>
    <message>
        <source>the answer&apos;s cookies have them all</source>
        <translation>响应的 Cookie 中列出了全部</translation>
    </message>
    <message>
        <source>the axis {name} is not known here</source>
        <translation>此处不支持轴 {name}</translation>
    </message>
    <message>
        <source>the base URL is no address</source>
        <translation>基础 URL 不是有效地址</translation>
    </message>
    <message>
        <source>the bearer token is empty</source>
        <translation>Bearer 令牌为空</translation>
    </message>
    <message>
        <source>the body breaks its schema in 1 place</source>
        <translation>正文有 1 处不符合 Schema</translation>
    </message>
    <message>
        <source>the body breaks its schema in {n} places</source>
        <translation>正文有 {n} 处不符合 Schema</translation>
    </message>
    <message>
        <source>the body cannot be read: {why}</source>
        <translation>无法读取正文：{why}</translation>
    </message>
    <message>
        <source>the body changed on its way, or another hash was declared</source>
        <translation>正文在途中被改动，或声明的是另一个哈希</translation>
    </message>
    <message>
        <source>the body has {size_bytes} bytes; {largest} are checked</source>
        <translation>正文有 {size_bytes} 字节，最多检查 {largest} 字节</translation>
    </message>
    <message>
        <source>the body is empty</source>
        <translation>正文为空</translation>
    </message>
    <message>
        <source>the body is nested too deep for a query</source>
        <translation>正文嵌套太深，无法查询</translation>
    </message>
    <message>
        <source>the body is no JSON</source>
        <translation>正文不是 JSON</translation>
    </message>
    <message>
        <source>the body limit is no number of bytes</source>
        <translation>正文大小上限不是字节数</translation>
    </message>
    <message>
        <source>the body was left behind; send to that address directly</source>
        <translation>正文没有随之发送；直接发往该地址</translation>
    </message>
    <message>
        <source>the body&apos;s schema cannot be used</source>
        <translation>正文的 Schema 无法使用</translation>
    </message>
    <message>
        <source>the browser loads again after this time</source>
        <translation>浏览器在此时间后重新加载</translation>
    </message>
    <message>
        <source>the challenge says {moment}</source>
        <translation>质询中的时间是 {moment}</translation>
    </message>
    <message>
        <source>the chunks have another size</source>
        <translation>分块大小已改变</translation>
    </message>
    <message>
        <source>the client is unknown or its secret is wrong</source>
        <translation>客户端不存在，或客户端密钥错误</translation>
    </message>
    <message>
        <source>the code was not typed in time</source>
        <translation>未及时输入代码</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the consumer key for OAuth is empty</source>
        <translation>OAuth 的 Consumer Key 为空</translation>
    </message>
    <message>
        <source>the earlier chunks went to another address</source>
        <translation>之前的分块发往了另一个地址</translation>
    </message>
    <message>
        <source>the end lies in the past: delete the cookie instead</source>
        <translation>到期时间已过：应改为删除此 Cookie</translation>
    </message>
    <message>
        <source>the entry “{place}” in {path} is empty</source>
        <translation>{path} 中的条目“{place}”为空</translation>
    </message>
    <message>
        <source>the error {code}</source>
        <translation>错误 {code}</translation>
    </message>
    <message>
        <source>the file is not what it was</source>
        <translation>文件已改变</translation>
    </message>
    <message>
        <source>the function {name}() is not known here</source>
        <translation>此处不支持函数 {name}()</translation>
    </message>
    <message>
        <source>the hash of a file goes only into the header</source>
        <translation>文件的哈希只能放在请求头中</translation>
    </message>
    <message>
        <source>the host is unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>the host {name} has an empty or too long part</source>
        <translation>主机 {name} 的某一段为空或过长</translation>
    </message>
    <message>
        <source>the host {name} is not allowed: {why}</source>
        <translation>不允许主机 {name}：{why}</translation>
    </message>
    <message>
        <source>the id of a trace (W3C Trace Context)</source>
        <translation>追踪 ID（W3C Trace Context）</translation>
    </message>
    <message>
        <source>the jar</source>
        <translation>Cookie 存储</translation>
    </message>
    <message>
        <source>the key cannot sign with {algorithm}</source>
        <translation>此密钥不能用于 {algorithm} 签名</translation>
    </message>
    <message>
        <source>the language of the body</source>
        <translation>正文的语言</translation>
    </message>
    <message>
        <source>the methods that this address takes</source>
        <translation>这个地址支持的方法</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>该名称没有对应的地址</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>名称含有控制字符</translation>
    </message>
    <message>
        <source>the name {name} stands twice</source>
        <translation>名称 {name} 出现了两次</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>网络已断开</translation>
    </message>
    <message>
        <source>the network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>the old file is kept as {aside}</source>
        <translation>旧文件保留为 {aside}</translation>
    </message>
    <message>
        <source>the operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>口令为空</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>口令错误</translation>
    </message>
    <message>
        <source>the pattern is too large</source>
        <translation>模式太大</translation>
    </message>
    <message>
        <source>the private key is empty</source>
        <translation>私钥为空</translation>
    </message>
    <message>
        <source>the profile “{name}” has no {member}</source>
        <translation>Profile“{name}”缺少 {member}</translation>
    </message>
    <message>
        <source>the profile “{name}” {words} ({member}), which is not done here</source>
        <translation>Profile“{name}”{words}（{member}），此处不支持</translation>
    </message>
    <message>
        <source>the proxies on the way</source>
        <translation>途经的代理</translation>
    </message>
    <message>
        <source>the proxy does not speak SOCKS5</source>
        <translation>代理不支持 SOCKS5</translation>
    </message>
    <message>
        <source>the proxy has no host</source>
        <translation>代理没有主机</translation>
    </message>
    <message>
        <source>the proxy hung up without an answer</source>
        <translation>代理未作答复就断开了连接</translation>
    </message>
    <message>
        <source>the query ends too early</source>
        <translation>查询不完整</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>the request lacks something or says it twice</source>
        <translation>请求缺少参数，或参数重复</translation>
    </message>
    <message>
        <source>the request names {written}</source>
        <translation>请求中写的是 {written}</translation>
    </message>
    <message>
        <source>the request&apos;s test script</source>
        <translation>请求的测试脚本</translation>
    </message>
    <message>
        <source>the resource or audience is unknown</source>
        <translation>未知的资源或受众</translation>
    </message>
    <message>
        <source>the run stopped after a failure</source>
        <translation>失败后已停止运行</translation>
    </message>
    <message>
        <source>the run was interrupted</source>
        <translation>运行被中断</translation>
    </message>
    <message>
        <source>the same number, written differently</source>
        <translation>同一个数字，写法不同</translation>
    </message>
    <message>
        <source>the schema is nested too deep to be used</source>
        <translation>Schema 嵌套太深，无法使用</translation>
    </message>
    <message>
        <source>the schema is no JSON: {message}</source>
        <translation>Schema 不是 JSON：{message}</translation>
    </message>
    <message>
        <source>the schema refers to #{name}, which is not in it</source>
        <translation>Schema 引用了 #{name}，但其中没有它</translation>
    </message>
    <message>
        <source>the schema refers to itself in too many ways to be followed</source>
        <translation>Schema 引用自身的方式太多，无法跟踪</translation>
    </message>
    <message>
        <source>the schema refers to {name}, which is not fetched; put it under $defs</source>
        <translation>Schema 引用了 {name}，不会去获取；把它放进 $defs</translation>
    </message>
    <message>
        <source>the scope is unknown or more than is allowed</source>
        <translation>权限未知，或超出允许的范围</translation>
    </message>
    <message>
        <source>the secret of the JWT is empty</source>
        <translation>JWT 的密钥为空</translation>
    </message>
    <message>
        <source>the secret of the JWT is not Base64</source>
        <translation>JWT 的密钥不是 Base64</translation>
    </message>
    <message>
        <source>the server answered 417 (RFC 9110 §10.1.1)</source>
        <translation>服务器返回 417（RFC 9110 §10.1.1）</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>the server does not know this flow</source>
        <translation>服务器不支持此授权流程</translation>
    </message>
    <message>
        <source>the server does not speak HTTP/2</source>
        <translation>服务器不支持 HTTP/2</translation>
    </message>
    <message>
        <source>the server gave no {source}</source>
        <translation>服务器没有给出 {source}</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>服务器忙</translation>
    </message>
    <message>
        <source>the server is in {server}</source>
        <translation>服务器在 {server}</translation>
    </message>
    <message>
        <source>the server ran into an error of its own</source>
        <translation>服务器内部出错</translation>
    </message>
    <message>
        <source>the server wants its own nonce in the proof; send again with it</source>
        <translation>服务器要求证明中带上它给的 nonce；带上后重新发送</translation>
    </message>
    <message>
        <source>the server&apos;s clock when it answered</source>
        <translation>服务器回答时的时钟</translation>
    </message>
    <message>
        <source>the server&apos;s software</source>
        <translation>服务器软件</translation>
    </message>
    <message>
        <source>the sign-in names {path}</source>
        <translation>认证中写的是 {path}</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>系统不允许</translation>
    </message>
    <message>
        <source>the system has no keyring</source>
        <translation>系统没有密钥环</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked or did not keep it</source>
        <translation>系统密钥环已锁定，或没有保存它</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked or no longer has it</source>
        <translation>系统密钥环已锁定，或已没有它</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is not running</source>
        <translation>系统密钥环未运行</translation>
    </message>
    <message>
        <source>the time allowed</source>
        <translation>允许的时间</translation>
    </message>
    <message>
        <source>the token URL</source>
        <translation>令牌 URL</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>the token&apos;s lifetime is no number of seconds</source>
        <translation>令牌的有效期不是秒数</translation>
    </message>
    <message>
        <source>the user name for NTLM is empty</source>
        <translation>NTLM 的用户名为空</translation>
    </message>
    <message>
        <source>the value holds a control character</source>
        <translation>值含有控制字符</translation>
    </message>
    <message>
        <source>the version of what is in the body</source>
        <translation>正文内容的版本</translation>
    </message>
    <message>
        <source>the whole connection</source>
        <translation>整个连接</translation>
    </message>
    <message>
        <source>the {label} for AWS is empty</source>
        <translation>AWS 认证未填写：{label}</translation>
    </message>
    <message>
        <source>the {what} {path} cannot be used: {why}</source>
        <translation>{what} {path} 无法使用：{why}</translation>
    </message>
    <message>
        <source>the {what} {path} was not found</source>
        <translation>{what} {path} 未找到</translation>
    </message>
    <message>
        <source>the {words} cannot be used: {why}</source>
        <translation>{words} 无法使用：{why}</translation>
    </message>
    <message>
        <source>the {words} for OAuth 2.0 is empty</source>
        <translation>OAuth 2.0 缺少{words}</translation>
    </message>
    <message>
        <source>there are no sockets in the file system on this computer</source>
        <translation>本机的文件系统不支持套接字</translation>
    </message>
    <message>
        <source>there are {names}</source>
        <translation>可用的有 {names}</translation>
    </message>
    <message>
        <source>there is no CA file, and nobody else is to be trusted</source>
        <translation>没有 CA 文件，又设为只信任它</translation>
    </message>
    <message>
        <source>there is no TLS context</source>
        <translation>没有 TLS 上下文</translation>
    </message>
    <message>
        <source>there is no cookie jar</source>
        <translation>没有 Cookie 存储</translation>
    </message>
    <message>
        <source>there is no file to cut</source>
        <translation>没有可分块的文件</translation>
    </message>
    <message>
        <source>there is no profile “{name}” in {paths}</source>
        <translation>{paths} 中没有 Profile“{name}”</translation>
    </message>
    <message>
        <source>there is no response</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>there is nothing to resume</source>
        <translation>没有可继续的上传</translation>
    </message>
    <message>
        <source>they are no list of name, value and placement</source>
        <translation>不是由名称、值和位置组成的列表</translation>
    </message>
    <message>
        <source>this &lt; begins no tag</source>
        <translation>这个 &lt; 不是标签的开头</translation>
    </message>
    <message>
        <source>this address is being phased out (RFC 9745)</source>
        <translation>这个地址正在逐步停用（RFC 9745）</translation>
    </message>
    <message>
        <source>this client may not use this flow</source>
        <translation>此客户端不能使用此授权流程</translation>
    </message>
    <message>
        <source>this computer&apos;s is {side} the server&apos;s, by the answer&apos;s Date: {date}</source>
        <translation>根据响应的 Date（{date}），本机时钟比服务器{side}</translation>
    </message>
    <message>
        <source>this is no JSON Schema: {path} {what}</source>
        <translation>这不是 JSON Schema：{path} {what}</translation>
    </message>
    <message>
        <source>this request</source>
        <translation>本请求</translation>
    </message>
    <message>
        <source>this sign-in belongs to a connection, which HTTP/2 shares among requests</source>
        <translation>这种认证针对连接，而 HTTP/2 的连接由多个请求共用</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>这个字符串缺少右引号</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>time, such as 12:00:00Z</source>
        <translation>时间，如 12:00:00Z</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>to answer the challenge</source>
        <translation>应答质询</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation>令牌 URL</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>太早</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>太旧</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>try Accept: */*</source>
        <translation>试试 Accept: */*</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>稍后重试</translation>
    </message>
    <message>
        <source>ts sent: {ours}; ts of the server: {theirs}</source>
        <translation>发送的 ts：{ours}；服务器的 ts：{theirs}</translation>
    </message>
    <message>
        <source>turned {before} into {after}</source>
        <translation>把 {before} 改成了 {after}</translation>
    </message>
    <message>
        <source>two slashes are missing after http:</source>
        <translation>http: 后面缺少两个斜杠</translation>
    </message>
    <message>
        <source>type NAME=VALUE</source>
        <translation>按 NAME=VALUE 填写</translation>
    </message>
    <message>
        <source>type it anew</source>
        <translation>重新输入</translation>
    </message>
    <message>
        <source>type or copy them anew</source>
        <translation>重新输入或复制</translation>
    </message>
    <message>
        <source>type the fields, or give the file another Content-Type</source>
        <translation>直接填写字段，或为文件设置其他 Content-Type</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>undefined</translation>
    </message>
    <message>
        <source>undefined; the names in headers are in lower case</source>
        <translation>undefined；headers 中的名称为小写</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>until when it may be kept</source>
        <translation>缓存的有效期限</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>upload in chunks</source>
        <translation>分块上传</translation>
    </message>
    <message>
        <source>uri: {uri}
sent: {sent}</source>
        <translation>uri：{uri}
已发送：{sent}</translation>
    </message>
    <message>
        <source>use {flows}</source>
        <translation>改用 {flows}</translation>
    </message>
    <message>
        <source>use {name}</source>
        <translation>改用 {name}</translation>
    </message>
    <message>
        <source>used {n} ×</source>
        <translation>已用 {n} 次</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>user name or password is no text</source>
        <translation>用户名或密码不是有效文本</translation>
    </message>
    <message>
        <source>user {text}, password of {count} characters</source>
        <translation>用户 {text}，密码 {count} 个字符</translation>
    </message>
    <message>
        <source>user {text}, password of {count} characters, in UTF-8</source>
        <translation>用户 {text}，密码 {count} 个字符，UTF-8 编码</translation>
    </message>
    <message>
        <source>user {text}, password of {count} characters, not UTF-8 (perhaps Latin-1)</source>
        <translation>用户 {text}，密码 {count} 个字符，不是 UTF-8（可能是 Latin-1）</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>value {value}</source>
        <translation>值 {value}</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>variable {name}</source>
        <translation>变量 {name}</translation>
    </message>
    <message>
        <source>variable {name} of {owner}</source>
        <translation>“{owner}”的变量 {name}</translation>
    </message>
    <message>
        <source>variables are nested deeper than {max_depth}: {ring}</source>
        <translation>变量嵌套超过 {max_depth} 层：{ring}</translation>
    </message>
    <message>
        <source>variables are not known here</source>
        <translation>此处不支持变量</translation>
    </message>
    <message>
        <source>variables go round in a ring: {shown}</source>
        <translation>变量循环引用：{shown}</translation>
    </message>
    <message>
        <source>wait, or check the clocks</source>
        <translation>等待，或检查两边的时钟</translation>
    </message>
    <message>
        <source>webhook {name}</source>
        <translation>Webhook {name}</translation>
    </message>
    <message>
        <source>what a cache did</source>
        <translation>缓存的处理结果</translation>
    </message>
    <message>
        <source>what a page may load and run</source>
        <translation>页面可以加载和运行的内容</translation>
    </message>
    <message>
        <source>what the body is and how its characters are encoded</source>
        <translation>正文的类型和字符编码</translation>
    </message>
    <message>
        <source>what was handed in is wrong, expired or used already</source>
        <translation>提交的凭据错误、已过期或已被使用</translation>
    </message>
    <message>
        <source>when it changed last</source>
        <translation>上次修改的时间</translation>
    </message>
    <message>
        <source>when the period begins anew</source>
        <translation>下一个时段开始的时间</translation>
    </message>
    <message>
        <source>when this address will go away (RFC 8594)</source>
        <translation>这个地址的停用时间（RFC 8594）</translation>
    </message>
    <message>
        <source>where the request goes</source>
        <translation>请求的目标地址</translation>
    </message>
    <message>
        <source>where to go next, or where the new thing is</source>
        <translation>接下来要去的地址，或新资源的地址</translation>
    </message>
    <message>
        <source>whether other sites may frame this page</source>
        <translation>其他网站是否可以用框架嵌入此页面</translation>
    </message>
    <message>
        <source>whether parts can be asked for with Range</source>
        <translation>是否支持用 Range 请求部分内容</translation>
    </message>
    <message>
        <source>whether the connection stays open</source>
        <translation>连接是否保持</translation>
    </message>
    <message>
        <source>whether to show or to save it, and under which name</source>
        <translation>显示还是保存，以及用什么文件名</translation>
    </message>
    <message>
        <source>which part of the whole this is</source>
        <translation>这是整体中的哪一部分</translation>
    </message>
    <message>
        <source>who may embed this</source>
        <translation>谁可以嵌入</translation>
    </message>
    <message>
        <source>who may see exact load times in a browser</source>
        <translation>谁可以在浏览器中看到精确的加载时间</translation>
    </message>
    <message>
        <source>with its variables replaced it is no JSON: {message}</source>
        <translation>替换变量后不是 JSON：{message}</translation>
    </message>
    <message>
        <source>within it</source>
        <translation>在中间</translation>
    </message>
    <message>
        <source>without Expect</source>
        <translation>不带 Expect</translation>
    </message>
    <message>
        <source>write it as 20300102T030405Z</source>
        <translation>写成 20300102T030405Z 的形式</translation>
    </message>
    <message>
        <source>write {wanted}, a blank, then the value</source>
        <translation>先写 {wanted} 和一个空格，再写值</translation>
    </message>
    <message>
        <source>write {{{{{trimmed}}}}}</source>
        <translation>写成 {{{{{trimmed}}}}}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{algorithm} is no algorithm for a JWT here</source>
        <translation>此处的 JWT 不支持算法 {algorithm}</translation>
    </message>
    <message>
        <source>{algorithm} is no algorithm of Hawk</source>
        <translation>{algorithm} 不是 Hawk 的算法</translation>
    </message>
    <message>
        <source>{algorithm} is not known here: nothing was checked</source>
        <translation>不认识 {algorithm}：没有检查</translation>
    </message>
    <message>
        <source>{amount} per second</source>
        <translation>每秒 {amount}</translation>
    </message>
    <message>
        <source>{bare} is no host: leave scheme, port and path out</source>
        <translation>{bare} 不是主机：去掉协议、端口和路径</translation>
    </message>
    <message>
        <source>{bare} is no host: {why}</source>
        <translation>{bare} 不是主机：{why}</translation>
    </message>
    <message>
        <source>{boundary} is no boundary</source>
        <translation>{boundary} 不是有效的 boundary</translation>
    </message>
    <message>
        <source>{cause} Check the port and the server&apos;s TLS settings.</source>
        <translation>{cause}检查端口和服务器的 TLS 设置。</translation>
    </message>
    <message>
        <source>{cause} It was shown {own}. Choose another client certificate in Options, or for this host in the collection.</source>
        <translation>{cause}出示的证书是 {own}。在“选项”中，或在集合中为此主机选择其他客户端证书。</translation>
    </message>
    <message>
        <source>{cause} None was shown. Choose one in Options, or for this host in the collection.</source>
        <translation>{cause}未出示证书。在“选项”中，或在集合中为此主机选择客户端证书。</translation>
    </message>
    <message>
        <source>{connect_words} Check the network or the VPN, then send again.</source>
        <translation>{connect_words}检查网络或 VPN，然后重新发送。</translation>
    </message>
    <message>
        <source>{counted} of 1 variable</source>
        <translation>{counted}，1 个变量</translation>
    </message>
    <message>
        <source>{counted} of {n} variables</source>
        <translation>{counted}，{n} 个变量</translation>
    </message>
    <message>
        <source>{count} codings on one body are more than {most_codings}: it is shown as it came.</source>
        <translation>正文有 {count} 层编码，超过 {most_codings} 层：按原样显示。</translation>
    </message>
    <message>
        <source>{count} environments came from the files beside it.</source>
        <translation>从同目录的文件中导入了 {count} 个环境。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 处</translation>
    </message>
    <message>
        <source>{date} and {moment}</source>
        <translation>{date} 和 {moment}</translation>
    </message>
    <message>
        <source>{days} {h} h</source>
        <translation>{days} {h} 小时</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year} 年 {month} {day} 日</translation>
    </message>
    <message>
        <source>{detail} (“{words}”)</source>
        <translation>{detail}（“{words}”）</translation>
    </message>
    <message>
        <source>{detail} {advice}</source>
        <translation>{detail}{advice}</translation>
    </message>
    <message>
        <source>{detail}: {why}</source>
        <translation>{detail}：{why}</translation>
    </message>
    <message>
        <source>{detail}; more at {url}</source>
        <translation>{detail}；详见 {url}</translation>
    </message>
    <message>
        <source>{digits} is no port; a port is 1 to 65535</source>
        <translation>{digits} 不是端口；端口为 1 到 65535</translation>
    </message>
    <message>
        <source>{domain} is a public suffix: strangers have names under it</source>
        <translation>{domain} 是公共后缀，其下的域名属于不同的人</translation>
    </message>
    <message>
        <source>{domain} is a whole top-level domain</source>
        <translation>{domain} 是整个顶级域名</translation>
    </message>
    <message>
        <source>{domain}; NOT on the wire like this</source>
        <translation>{domain}；实际发出的与此不符</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} 天</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} 天 {h} 小时</translation>
    </message>
    <message>
        <source>{evidence}; this sign-in allows {duration}</source>
        <translation>{evidence}；此认证允许相差 {duration}</translation>
    </message>
    <message>
        <source>{evidence}; tsm proves that it is the server&apos;s</source>
        <translation>{evidence}；tsm 证明它来自服务器</translation>
    </message>
    <message>
        <source>{extra:,} bytes came after the end of the body.</source>
        <translation>正文结束后又收到 {extra:,} 字节。</translation>
    </message>
    <message>
        <source>{extra:,} bytes follow after the end of the gzip data.</source>
        <translation>gzip 数据结束后还有 {extra:,} 字节。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>无法读取 {file}：{why}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}; {move}</source>
        <translation>无法读取 {file}：{why}；{move}</translation>
    </message>
    <message>
        <source>{file} could not be read. {message}</source>
        <translation>无法读取 {file}。{message}</translation>
    </message>
    <message>
        <source>{file} does not open with its key; {move}</source>
        <translation>无法用密钥打开 {file}；{move}</translation>
    </message>
    <message>
        <source>{file} is gone; {key_file} would open it. {put_back}</source>
        <translation>{file} 不见了；用于打开它的 {key_file} 还在。{put_back}</translation>
    </message>
    <message>
        <source>{file} is too large for a .env file.</source>
        <translation>{file} 太大，不像是 .env 文件。</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}：{why}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{found} is not known</source>
        <translation>未知的 {found}</translation>
    </message>
    <message>
        <source>{header} holds no scheme, such as {wanted}, before its value</source>
        <translation>{header} 的值前面没有 {wanted} 这样的认证方案</translation>
    </message>
    <message>
        <source>{host} does not pick up on port {port}</source>
        <translation>{host} 的 {port} 端口没有回应</translation>
    </message>
    <message>
        <source>{host} is a public suffix: strangers have names under it</source>
        <translation>{host} 是公共后缀，其下的域名属于不同的人</translation>
    </message>
    <message>
        <source>{host} is an address, which has no subdomains</source>
        <translation>{host} 是 IP 地址，没有子域名</translation>
    </message>
    <message>
        <source>{host} is no host name</source>
        <translation>{host} 不是主机名</translation>
    </message>
    <message>
        <source>{host} is no host to send to</source>
        <translation>{host} 不是可发送的主机</translation>
    </message>
    <message>
        <source>{host} may not set a cookie for {domain}</source>
        <translation>{host} 不能为 {domain} 设置 Cookie</translation>
    </message>
    <message>
        <source>{host} must renew it; or check this computer&apos;s clock. {off}</source>
        <translation>需要由 {host} 更新证书；或检查本机时钟。{off}</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小时</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} 小时 {min} 分</translation>
    </message>
    <message>
        <source>{item}: {field}</source>
        <translation>{item}：{field}</translation>
    </message>
    <message>
        <source>{kind} is a plugin&apos;s; the sign-in was left out.</source>
        <translation>{kind} 来自插件；已忽略该认证。</translation>
    </message>
    <message>
        <source>{kind} is not a type of request</source>
        <translation>{kind} 不是请求类型</translation>
    </message>
    <message>
        <source>{kind} is not written.</source>
        <translation>不会写入：{kind}。</translation>
    </message>
    <message>
        <source>{kind} is of a later version</source>
        <translation>{kind} 来自更新的版本</translation>
    </message>
    <message>
        <source>{kind} requests are not sent by Postwright.</source>
        <translation>Postwright 不发送 {kind} 请求。</translation>
    </message>
    <message>
        <source>{kind} script</source>
        <translation>{kind} 脚本</translation>
    </message>
    <message>
        <source>{label} holds half a character (a lone surrogate)</source>
        <translation>{label} 含有半个字符（孤立的代理项）</translation>
    </message>
    <message>
        <source>{left} became {right}</source>
        <translation>{left} → {right}</translation>
    </message>
    <message>
        <source>{line}
{lines}</source>
        <translation>{line}
{lines}</translation>
    </message>
    <message>
        <source>{line} is not `name: value`.</source>
        <translation>{line} 不是 `name: value` 的形式。</translation>
    </message>
    <message>
        <source>{made} redirects in a row, last to {path}</source>
        <translation>连续 {made} 次重定向，最后到 {path}</translation>
    </message>
    <message>
        <source>{mask} stands for a secret that history does not keep: type it</source>
        <translation>{mask} 处是历史记录不保存的机密值：重新输入</translation>
    </message>
    <message>
        <source>{message} (line {line}).</source>
        <translation>{message}（第 {line} 行）。</translation>
    </message>
    <message>
        <source>{message} (line {line}, column {column}).</source>
        <translation>{message}（第 {line} 行，第 {column} 列）。</translation>
    </message>
    <message>
        <source>{method} became {method2} after {status}</source>
        <translation>收到 {status} 后，{method} 变为 {method2}</translation>
    </message>
    <message>
        <source>{method} is no method</source>
        <translation>{method} 不是有效的方法</translation>
    </message>
    <message>
        <source>{method} is no signature method of OAuth 1</source>
        <translation>{method} 不是 OAuth 1 的签名方法</translation>
    </message>
    <message>
        <source>{method} {url}</source>
        <translation>{method} {url}</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation>{min} 分钟</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{more:,} more cookies were not kept</source>
        <translation>还有 {more:,} 个 Cookie 未保存</translation>
    </message>
    <message>
        <source>{name} ({subject}, expired on {day})</source>
        <translation>{name}（{subject}，已于 {day} 过期）</translation>
    </message>
    <message>
        <source>{name} ({subject}, until {day})</source>
        <translation>{name}（{subject}，有效期至 {day}）</translation>
    </message>
    <message>
        <source>{name} = {value} ({scope})</source>
        <translation>{name} = {value}（{scope}）</translation>
    </message>
    <message>
        <source>{name} = {value} ({scope}, instead of one from {lost})</source>
        <translation>{name} = {value}（{scope}，覆盖了 {lost} 中的值）</translation>
    </message>
    <message>
        <source>{name} = {value} ({scope}, instead of {n} others, such as {lost})</source>
        <translation>{name} = {value}（{scope}，覆盖了另外 {n} 个，如 {lost} 中的值）</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>无法读取 {name}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation>无法读取 {name}：{why}</translation>
    </message>
    <message>
        <source>{name} cannot be sent in a {placement}: the browser opens an address</source>
        <translation>{name} 不能放在 {placement} 中发送：浏览器只能打开一个地址</translation>
    </message>
    <message>
        <source>{name} comes from elsewhere</source>
        <translation>{name} 的来源变了</translation>
    </message>
    <message>
        <source>{name} holds more than {largest_bytes} MB.</source>
        <translation>{name} 超过 {largest_bytes} MB。</translation>
    </message>
    <message>
        <source>{name} holds more than {most_files} files.</source>
        <translation>{name} 中的文件超过 {most_files} 个。</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} 是文件夹</translation>
    </message>
    <message>
        <source>{name} is a secret without a value</source>
        <translation>机密变量 {name} 没有值</translation>
    </message>
    <message>
        <source>{name} is character {at} of {header}</source>
        <translation>{header} 的第 {at} 个字符是 {name}</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 为空。</translation>
    </message>
    <message>
        <source>{name} is for nodes, and this is a value</source>
        <translation>{name} 用于节点，而这里是一个值</translation>
    </message>
    <message>
        <source>{name} is in the address, which servers write into their logs</source>
        <translation>{name} 在地址中，服务器会把它写入日志</translation>
    </message>
    <message>
        <source>{name} is neither in .env nor allowed from the process environment</source>
        <translation>{name} 不在 .env 中，也未允许从进程环境读取</translation>
    </message>
    <message>
        <source>{name} is no JSON</source>
        <translation>{name} 不是 JSON</translation>
    </message>
    <message>
        <source>{name} is no archive that could be read: {why}.</source>
        <translation>{name} 不是可以读取的压缩包：{why}。</translation>
    </message>
    <message>
        <source>{name} is no draft that is known; 4, 6, 7, 2019-09 and 2020-12 are</source>
        <translation>{name} 不是已知的草案版本；支持 4、6、7、2019-09 和 2020-12</translation>
    </message>
    <message>
        <source>{name} is no name for a header</source>
        <translation>{name} 不是有效的请求头名称</translation>
    </message>
    <message>
        <source>{name} is no name of a variable</source>
        <translation>{name} 不是变量名</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8</source>
        <translation>{name} 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>{name} is no text: byte {start} is no UTF-8.</source>
        <translation>不是文本（{name}）：第 {start} 个字节不是 UTF-8。</translation>
    </message>
    <message>
        <source>{name} is not JSON</source>
        <translation>{name} 不是 JSON</translation>
    </message>
    <message>
        <source>{name} is not set</source>
        <translation>{name} 未设置</translation>
    </message>
    <message>
        <source>{name} is set twice: by a header row and by {scheme} auth</source>
        <translation>{name} 被设置了两次：请求头中一次，{scheme} 认证一次</translation>
    </message>
    <message>
        <source>{name} lies outside the collection and would be sent</source>
        <translation>{name} 在集合之外，将被发送</translation>
    </message>
    <message>
        <source>{name} lies outside the collection and would be sent to {origin}</source>
        <translation>{name} 在集合之外，将发往 {origin}</translation>
    </message>
    <message>
        <source>{name} may not be read</source>
        <translation>没有权限读取 {name}</translation>
    </message>
    <message>
        <source>{name} may not stand in a header</source>
        <translation>请求头中有不允许的字符：{name}</translation>
    </message>
    <message>
        <source>{name} of the {scope}</source>
        <translation>{name}（{scope}）</translation>
    </message>
    <message>
        <source>{name} set to {value}</source>
        <translation>{name} 设为 {value}</translation>
    </message>
    <message>
        <source>{name} was answered with {words}, and the upload stopped. {rest}</source>
        <translation>{name} 的响应是 {words}，上传已停止。{rest}</translation>
    </message>
    <message>
        <source>{name} was left out: {rule}</source>
        <translation>{name} 未发送：{rule}</translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation>未找到 {name}</translation>
    </message>
    <message>
        <source>{name} was not sent</source>
        <translation>{name} 未发送</translation>
    </message>
    <message>
        <source>{name} was not sent after a redirect</source>
        <translation>{name} 在重定向后没有发送</translation>
    </message>
    <message>
        <source>{name} was not sent: {detail} {rest}</source>
        <translation>{name} 未发送：{detail}{rest}</translation>
    </message>
    <message>
        <source>{name} was not set: {why}</source>
        <translation>{name} 未设置：{why}</translation>
    </message>
    <message>
        <source>{name} was sent and is not accepted here</source>
        <translation>{name} 已发送，但这里不接受</translation>
    </message>
    <message>
        <source>{name} was sent in the address and is not accepted here</source>
        <translation>{name} 已在地址中发送，但此处不接受</translation>
    </message>
    <message>
        <source>{name} would be sent to {origin}, which nobody agreed to</source>
        <translation>{name} 将发往 {origin}，这尚未获得同意</translation>
    </message>
    <message>
        <source>{name} would be sent, which nobody agreed to</source>
        <translation>{name} 将被发送，这尚未获得同意</translation>
    </message>
    <message>
        <source>{name} would go out in {total:,} chunks</source>
        <translation>{name} 会分成 {total:,} 块发送</translation>
    </message>
    <message>
        <source>{name}() is no step that is known here</source>
        <translation>此处不支持步骤 {name}()</translation>
    </message>
    <message>
        <source>{name}() takes {count} values</source>
        <translation>{name}() 需要 {count} 个值</translation>
    </message>
    <message>
        <source>{name}, by the request&apos;s options</source>
        <translation>{name}，由请求的选项指定</translation>
    </message>
    <message>
        <source>{name}, for {domain}</source>
        <translation>{name}，用于 {domain}</translation>
    </message>
    <message>
        <source>{name}: it has no block of a method, such as get.</source>
        <translation>{name}：没有方法块，例如 get。</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}：{error}</translation>
    </message>
    <message>
        <source>{name}: {filename} is packed {ratio} times and more; it was not read on.</source>
        <translation>{name}：{filename} 的压缩比达到 {ratio} 倍以上，已停止读取。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{name}: {why}. Choose the file again.</source>
        <translation>{name}：{why}。重新选择文件。</translation>
    </message>
    <message>
        <source>{name}: … ({count} characters)</source>
        <translation>{name}：…（{count} 个字符）</translation>
    </message>
    <message>
        <source>{n} are not written.</source>
        <translation>有 {n} 项不会写入。</translation>
    </message>
    <message>
        <source>{n} byte</source>
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} 个字符</translation>
    </message>
    <message>
        <source>{n} cookies sign in as well; servers may look at either.</source>
        <translation>还有 {n} 个 Cookie 也用于认证；服务器可能以任一个为准。</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>还剩 {n} 天</translation>
    </message>
    <message>
        <source>{n} environments</source>
        <translation>{n} 个环境</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation>{n} 个文件夹</translation>
    </message>
    <message>
        <source>{n} gigabyte</source>
        <translation>{n} 吉字节</translation>
    </message>
    <message>
        <source>{n} gigabytes</source>
        <translation>{n} 吉字节</translation>
    </message>
    <message>
        <source>{n} headers</source>
        <translation>{n} 个请求头</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} kilobyte</source>
        <translation>{n} 千字节</translation>
    </message>
    <message>
        <source>{n} kilobytes</source>
        <translation>{n} 千字节</translation>
    </message>
    <message>
        <source>{n} megabyte</source>
        <translation>{n} 兆字节</translation>
    </message>
    <message>
        <source>{n} megabytes</source>
        <translation>{n} 兆字节</translation>
    </message>
    <message>
        <source>{n} millisecond</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>{n} milliseconds</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} names</source>
        <translation>{n} 个名称</translation>
    </message>
    <message>
        <source>{n} other items</source>
        <translation>{n} 个其他项目</translation>
    </message>
    <message>
        <source>{n} redirects were followed.</source>
        <translation>跟随了 {n} 次重定向。</translation>
    </message>
    <message>
        <source>{n} requests</source>
        <translation>{n} 个请求</translation>
    </message>
    <message>
        <source>{n} second</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} terabyte</source>
        <translation>{n} 太字节</translation>
    </message>
    <message>
        <source>{n} terabytes</source>
        <translation>{n} 太字节</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} 个值</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} 年</translation>
    </message>
    <message>
        <source>{of_passphrase}, or it is no PKCS#12 file</source>
        <translation>{of_passphrase}，或不是 PKCS#12 文件</translation>
    </message>
    <message>
        <source>{opening} has no {closing} after it</source>
        <translation>{opening} 之后缺少 {closing}</translation>
    </message>
    <message>
        <source>{operator} is no operator</source>
        <translation>{operator} 不是运算符</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {words}</source>
        <translation>无法读取 {path}：{words}</translation>
    </message>
    <message>
        <source>{path} has no entry for {whom}</source>
        <translation>{path} 中没有 {whom} 的条目</translation>
    </message>
    <message>
        <source>{path} is held by another program</source>
        <translation>{path} 被其他程序占用</translation>
    </message>
    <message>
        <source>{path} is no file: a pipe or a device is not read.</source>
        <translation>{path} 不是文件：不读取管道或设备。</translation>
    </message>
    <message>
        <source>{path} is no longer a regular file</source>
        <translation>{path} 已不是普通文件</translation>
    </message>
    <message>
        <source>{path} is there twice</source>
        <translation>{path} 出现了两次</translation>
    </message>
    <message>
        <source>{path} leads to {target}, which is outside {root}; it was not written</source>
        <translation>{path} 指向 {target}，位于 {root} 之外，未写入</translation>
    </message>
    <message>
        <source>{path} was changed after the request was prepared</source>
        <translation>{path} 在请求准备好之后被更改</translation>
    </message>
    <message>
        <source>{path} was changed by another program; it was not saved.</source>
        <translation>{path} 已被其他程序更改，未保存。</translation>
    </message>
    <message>
        <source>{path}: {cause}. Start the program that serves it, or check who may use it.</source>
        <translation>{path}：{cause}。启动提供它的程序，或检查访问权限。</translation>
    </message>
    <message>
        <source>{pattern} is no regular expression</source>
        <translation>{pattern} 不是正则表达式</translation>
    </message>
    <message>
        <source>{pattern} is no regular expression: {why}</source>
        <translation>{pattern} 不是正则表达式：{why}</translation>
    </message>
    <message>
        <source>{place} accepted the connection but did not answer in time. It may be busy, or waiting for something; allow more time for this request.</source>
        <translation>{place} 接受了连接，但没有及时响应。它可能正忙，或在等待什么；为此请求设置更长的超时。</translation>
    </message>
    <message>
        <source>{place} began to answer and then fell silent. What had arrived is kept; allow more time for this request.</source>
        <translation>{place} 开始响应后就没有了数据。已收到的内容会保留；为此请求设置更长的超时。</translation>
    </message>
    <message>
        <source>{place} closed the connection before the response was complete. What had arrived is kept.</source>
        <translation>{place} 在响应完成前关闭了连接。已收到的内容会保留。</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>{place} 没有响应就关闭了连接。</translation>
    </message>
    <message>
        <source>{place} does not finish the TLS handshake</source>
        <translation>{place} 没有完成 TLS 握手</translation>
    </message>
    <message>
        <source>{place} does not speak HTTP</source>
        <translation>{place} 不使用 HTTP</translation>
    </message>
    <message>
        <source>{place} does not speak HTTP/2</source>
        <translation>{place} 不支持 HTTP/2</translation>
    </message>
    <message>
        <source>{place} ended {what} with {value}. {advice}</source>
        <translation>{place} 以 {value} 结束了{what}。{advice}</translation>
    </message>
    <message>
        <source>{place} hung up during the TLS handshake</source>
        <translation>{place} 在 TLS 握手期间断开了连接</translation>
    </message>
    <message>
        <source>{place} refused our certificate</source>
        <translation>{place} 拒绝了客户端证书</translation>
    </message>
    <message>
        <source>{place} refused the TLS handshake</source>
        <translation>{place} 拒绝了 TLS 握手</translation>
    </message>
    <message>
        <source>{place} speaks plain HTTP, not HTTPS</source>
        <translation>{place} 使用的是 HTTP，不是 HTTPS</translation>
    </message>
    <message>
        <source>{place} stopped taking data</source>
        <translation>{place} 停止接收数据</translation>
    </message>
    <message>
        <source>{place} took it for a broken request. It was sent again over HTTP/1.1.</source>
        <translation>{place} 把它当成了错误的请求。已改用 HTTP/1.1 重新发送。</translation>
    </message>
    <message>
        <source>{place} wants a client certificate</source>
        <translation>{place} 要求客户端证书</translation>
    </message>
    <message>
        <source>{place} {broken}</source>
        <translation>{place} {broken}</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}：{why}</translation>
    </message>
    <message>
        <source>{proxy} answered: {cause}. Check the proxy settings, or go without a proxy for this host.</source>
        <translation>{proxy} 答复：{cause}。检查代理设置，或让此主机不走代理。</translation>
    </message>
    <message>
        <source>{query} cannot be asked of this body: {args}</source>
        <translation>不能对此正文使用 {query}：{args}</translation>
    </message>
    <message>
        <source>{query} is no JSONPath: {why}</source>
        <translation>{query} 不是 JSONPath：{why}</translation>
    </message>
    <message>
        <source>{root} cannot be read: {why}.</source>
        <translation>无法读取 {root}：{why}。</translation>
    </message>
    <message>
        <source>{root} has no {root_file}: it is not a collection.</source>
        <translation>{root} 中没有 {root_file}：它不是集合。</translation>
    </message>
    <message>
        <source>{root} holds more than {most_files} files.</source>
        <translation>{root} 中的文件超过 {most_files} 个。</translation>
    </message>
    <message>
        <source>{root} is not empty.</source>
        <translation>{root} 不为空。</translation>
    </message>
    <message>
        <source>{rule}; hop {number} went to {url}</source>
        <translation>{rule}；第 {number} 次跳转到 {url}</translation>
    </message>
    <message>
        <source>{schemes} auth</source>
        <translation>{schemes} 认证</translation>
    </message>
    <message>
        <source>{scheme}:// is not supported; use http:// or https://</source>
        <translation>不支持 {scheme}://；使用 http:// 或 https://</translation>
    </message>
    <message>
        <source>{scheme}:// proxies are not supported; use http, https, socks5, socks5h</source>
        <translation>不支持 {scheme}:// 代理；使用 http、https、socks5、socks5h</translation>
    </message>
    <message>
        <source>{seconds:.0f} hours</source>
        <translation>{seconds:.0f} 小时</translation>
    </message>
    <message>
        <source>{seconds:.0f} minutes</source>
        <translation>{seconds:.0f} 分钟</translation>
    </message>
    <message>
        <source>{sentence} {more}</source>
        <translation>{sentence}{more}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{shown} is a link; an archive with links is not read.</source>
        <translation>{shown} 是链接；含有链接的压缩包不会读取。</translation>
    </message>
    <message>
        <source>{shown} is encrypted: unpack it first, then import the folder.</source>
        <translation>{shown} 已加密：先解压，再导入文件夹。</translation>
    </message>
    <message>
        <source>{shown} is {value}</source>
        <translation>{shown} 为 {value}</translation>
    </message>
    <message>
        <source>{shown} leads out of the archive; nothing of it was read.</source>
        <translation>{shown} 指向压缩包之外；未读取任何内容。</translation>
    </message>
    <message>
        <source>{sign} may not stand in a request line; write {encode_component} or switch on “Encode what may not stand in a URL”</source>
        <translation>请求行中不能有 {sign}；写成 {encode_component}，或启用“编码 URL 中不允许的字符”</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} 和 {one}</translation>
    </message>
    <message>
        <source>{some} or {one}</source>
        <translation>{some} 或 {one}</translation>
    </message>
    <message>
        <source>{some}, {one}</source>
        <translation>{some}、{one}</translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <translation>{some}；{more}</translation>
    </message>
    <message>
        <source>{source} is of a later version</source>
        <translation>{source} 来自更新的版本</translation>
    </message>
    <message>
        <source>{source}: {error}</source>
        <translation>{source}：{error}</translation>
    </message>
    <message>
        <source>{speaks} What it sent is kept as it came.</source>
        <translation>{speaks}它发送的内容已原样保留。</translation>
    </message>
    <message>
        <source>{status} after {ms} ms</source>
        <translation>{ms} ms 后收到 {status}</translation>
    </message>
    <message>
        <source>{status} {change}, so no body follows</source>
        <translation>{status} {change}，因此不再发送正文</translation>
    </message>
    <message>
        <source>{status}: the server asks for a sign-in</source>
        <translation>{status}：服务器要求认证</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} 已存在。</translation>
    </message>
    <message>
        <source>{target} exists; what was deleted stays in the trash</source>
        <translation>{target} 已存在；删除的内容留在回收站</translation>
    </message>
    <message>
        <source>{text} is no JSON: {why}.</source>
        <translation>{text} 不是 JSON：{why}。</translation>
    </message>
    <message>
        <source>{text} is no path such as $..id, and no header&apos;s name</source>
        <translation>{text} 既不是 $..id 这样的路径，也不是响应头名称</translation>
    </message>
    <message>
        <source>{text} is no path: it goes wrong at “{rest}”</source>
        <translation>{text} 不是路径：从“{rest}”处开始出错</translation>
    </message>
    <message>
        <source>{text} is the whole body: name a part of it</source>
        <translation>{text} 是整个正文：要指明其中的一部分</translation>
    </message>
    <message>
        <source>{text} script</source>
        <translation>{text} 脚本</translation>
    </message>
    <message>
        <source>{text} wants a value.</source>
        <translation>{text} 需要一个值。</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>速度是原来的 {times} 倍</translation>
    </message>
    <message>
        <source>{times} times as long</source>
        <translation>耗时是原来的 {times} 倍</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time}前</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>快 {time}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>慢 {time}</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}。</translation>
    </message>
    <message>
        <source>{title}. {detail}</source>
        <translation>{title}。{detail}</translation>
    </message>
    <message>
        <source>{title}: {advice}.</source>
        <translation>{title}：{advice}。</translation>
    </message>
    <message>
        <source>{title}: {status} from {url}</source>
        <translation>{title}：{url} 返回 {status}</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}：{why}</translation>
    </message>
    <message>
        <source>{token} closes nothing</source>
        <translation>{token} 没有对应的开始标签</translation>
    </message>
    <message>
        <source>{told} (and {count} more)</source>
        <translation>{told}（另有 {count} 项）</translation>
    </message>
    <message>
        <source>{told} Try HTTP/1.1 in Options.</source>
        <translation>{told}在“选项”中改用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>{type} auth is not supported</source>
        <translation>不支持 {type} 认证</translation>
    </message>
    <message>
        <source>{url} to {url2}</source>
        <translation>{url} 到 {url2}</translation>
    </message>
    <message>
        <source>{valid}, {left}</source>
        <translation>{valid}，{left}</translation>
    </message>
    <message>
        <source>{value:g} seconds</source>
        <translation>{value:g} 秒</translation>
    </message>
    <message>
        <source>{value} is not `name=content`.</source>
        <translation>{value} 不是 `name=content` 的形式。</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} 不是数字。</translation>
    </message>
    <message>
        <source>{value} names no address.</source>
        <translation>{value} 中没有地址。</translation>
    </message>
    <message>
        <source>{version} with {peer}</source>
        <translation>{version}，对端 {peer}</translation>
    </message>
    <message>
        <source>{wanted} at {host}</source>
        <translation>{wanted}（{host}）</translation>
    </message>
    <message>
        <source>{what} has more than {largest_bytes} MB.</source>
        <translation>{what} 超过 {largest_bytes} MB。</translation>
    </message>
    <message>
        <source>{what} is empty.</source>
        <translation>{what} 为空。</translation>
    </message>
    <message>
        <source>{what} since {first} chunks were sent</source>
        <translation>已发送 {first} 个分块，此后{what}</translation>
    </message>
    <message>
        <source>{what} stands in {file}, line {line}</source>
        <translation>{file} 第 {line} 行含有{what}</translation>
    </message>
    <message>
        <source>{what} stands in {file}, line {line} and {count} more</source>
        <translation>{file} 第 {line} 行含有{what}，另有 {count} 处</translation>
    </message>
    <message>
        <source>{what}, line {line}</source>
        <translation>{what}，第 {line} 行</translation>
    </message>
    <message>
        <source>{what}: another value</source>
        <translation>{what}：值不同</translation>
    </message>
    <message>
        <source>{what}: {before} became {now}</source>
        <translation>{what}：{before} 变为 {now}</translation>
    </message>
    <message>
        <source>{what}: {before} is gone</source>
        <translation>{what}：去掉了 {before}</translation>
    </message>
    <message>
        <source>{what}: {listed}</source>
        <translation>{what}：{listed}</translation>
    </message>
    <message>
        <source>{what}: {now} is new</source>
        <translation>{what}：新增 {now}</translation>
    </message>
    <message>
        <source>{where} {name}</source>
        <translation>{where} {name}</translation>
    </message>
    <message>
        <source>{where}, character {start}</source>
        <translation>{where}，第 {start} 个字符</translation>
    </message>
    <message>
        <source>{where}, content type</source>
        <translation>{where}，内容类型</translation>
    </message>
    <message>
        <source>{where}, exceptions</source>
        <translation>{where}，例外</translation>
    </message>
    <message>
        <source>{where}, file</source>
        <translation>{where}，文件</translation>
    </message>
    <message>
        <source>{where}, file name</source>
        <translation>{where}，文件名</translation>
    </message>
    <message>
        <source>{where}, header {key}</source>
        <translation>{where}，请求头 {key}</translation>
    </message>
    <message>
        <source>{where}, key</source>
        <translation>{where}，私钥</translation>
    </message>
    <message>
        <source>{where}, name</source>
        <translation>{where}，名称</translation>
    </message>
    <message>
        <source>{where}, passphrase</source>
        <translation>{where}，口令</translation>
    </message>
    <message>
        <source>{where}, password</source>
        <translation>{where}，密码</translation>
    </message>
    <message>
        <source>{where}, port</source>
        <translation>{where}，端口</translation>
    </message>
    <message>
        <source>{where}, user</source>
        <translation>{where}，用户名</translation>
    </message>
    <message>
        <source>{where}, {name}</source>
        <translation>{where}，{name}</translation>
    </message>
    <message>
        <source>{why} Check the network, then send again.</source>
        <translation>{why}检查网络，然后重新发送。</translation>
    </message>
    <message>
        <source>{why} Check the proxy settings.</source>
        <translation>{why}检查代理设置。</translation>
    </message>
    <message>
        <source>{why} Choose another in Options.</source>
        <translation>{why}在“选项”中选择其他文件。</translation>
    </message>
    <message>
        <source>{why} Correct it in the proxy settings.</source>
        <translation>{why}在代理设置中修正。</translation>
    </message>
    <message>
        <source>{why} Correct the URL.</source>
        <translation>{why}修正 URL。</translation>
    </message>
    <message>
        <source>{why} The request was not sent whole; correct it.</source>
        <translation>{why}请求未完整发送；修正请求。</translation>
    </message>
    <message>
        <source>{why} What was sent and what had arrived is kept.</source>
        <translation>{why}已发送和已收到的内容会保留。</translation>
    </message>
    <message>
        <source>{why} What {place} sent is kept as it came.</source>
        <translation>{why}{place} 发送的内容已原样保留。</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}。</translation>
    </message>
    <message>
        <source>{why}. Free some space, then send again; what was stored is kept.</source>
        <translation>{why}。腾出磁盘空间，然后重新发送；已保存的部分会保留。</translation>
    </message>
    <message>
        <source>{why}. The server got an incomplete request; send again.</source>
        <translation>{why}。服务器收到的请求不完整；重新发送。</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>{words} ({note})</source>
        <translation>{words}（{note}）</translation>
    </message>
    <message>
        <source>{words}, {more}</source>
        <translation>{words}，{more}</translation>
    </message>
    <message>
        <source>{words}, {note}</source>
        <translation>{words}，{note}</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation>{words}；{more}</translation>
    </message>
    <message>
        <source>{word} is no JSON</source>
        <translation>{word} 不是 JSON</translation>
    </message>
    <message>
        <source>{word} stands after {scheme}</source>
        <translation>{scheme} 后面多了 {word}</translation>
    </message>
    <message>
        <source>{{{{credentials}}}} stands for the Base64 of username:password.</source>
        <translation>{{{{credentials}}}} 代表 username:password 的 Base64。</translation>
    </message>
    <message>
        <source>{{{{{name}}}}} has blanks in it</source>
        <translation>{{{{{name}}}}} 中有空格</translation>
    </message>
    <message>
        <source>“{flow}” is no flow of OAuth 2.0</source>
        <translation>“{flow}”不是 OAuth 2.0 的授权流程</translation>
    </message>
    <message>
        <source>“{min_version}” is no TLS version: 1.0, 1.1, 1.2 or 1.3</source>
        <translation>“{min_version}”不是 TLS 版本：1.0、1.1、1.2 或 1.3</translation>
    </message>
    <message>
        <source>“{min_version}” is no version of TLS</source>
        <translation>“{min_version}”不是 TLS 版本</translation>
    </message>
    <message>
        <source>“{name}” is no name for a header</source>
        <translation>“{name}”不能作为请求头名</translation>
    </message>
    <message>
        <source>“{name}” is set by the framing</source>
        <translation>“{name}”由报文格式决定</translation>
    </message>
    <message>
        <source>“{placement}” is no place for {name}</source>
        <translation>{name} 不能放在“{placement}”</translation>
    </message>
    <message>
        <source>“{source}” is no token of an answer</source>
        <translation>“{source}”不是响应中的令牌</translation>
    </message>
    <message>
        <source>“{text}” has no valid port</source>
        <translation>“{text}”的端口无效</translation>
    </message>
    <message>
        <source>“{text}” is no address</source>
        <translation>“{text}”不是有效地址</translation>
    </message>
    <message>
        <source>“{text}” is no date: write 2030-12-31 or 2030-12-31 23:59</source>
        <translation>“{text}”不是日期：应写成 2030-12-31 或 2030-12-31 23:59</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
    <message>
        <source>“{text}” is none of HTTPie&apos;s request items.</source>
        <translation>“{text}”不是 HTTPie 的请求项。</translation>
    </message>
    <message>
        <source>“{text}” is not expected here</source>
        <translation>此处不应出现“{text}”</translation>
    </message>
    <message>
        <source>“{text}” names no socket: its path must begin with /</source>
        <translation>“{text}”不是套接字：路径必须以 / 开头</translation>
    </message>
    <message>
        <source>“{without_password}” has no valid port</source>
        <translation>“{without_password}”的端口无效</translation>
    </message>
    <message>
        <source>“{without_password}” holds signs that no address may hold</source>
        <translation>“{without_password}”含有地址中不允许的字符</translation>
    </message>
    <message>
        <source>“{without_password}” is no address</source>
        <translation>“{without_password}”不是有效地址</translation>
    </message>
    <message>
        <source>“{without_password}” names no host</source>
        <translation>“{without_password}”没有主机</translation>
    </message>
    <message>
        <source>“{without_password}” names no host and port</source>
        <translation>“{without_password}”没有有效的主机和端口</translation>
    </message>
    <message>
        <source>“{word}” is no word of a .netrc file</source>
        <translation>“{word}”不是 .netrc 文件的关键字</translation>
    </message>
    <message>
        <source>… and {n} more cookies</source>
        <translation>… 还有 {n} 个 Cookie</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>新建集合…</translation>
    </message>
    <message>
        <source>Request name</source>
        <translation>请求名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>保存请求</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>My collection</source>
        <translation>我的集合</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>Saved {name} to {where}</source>
        <translation>已将 {name} 保存到 {where}</translation>
    </message>
</context>
<context>
    <name>SchemaEditor</name>
    <message>
        <source>JSON Schema of the body</source>
        <translation>正文的 JSON Schema</translation>
    </message>
    <message>
        <source>Let invalid bodies pass</source>
        <translation>允许无效的正文</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: {2}</source>
        <translation>第 {0} 行，第 {1} 列：{2}</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Stop Send while the body is invalid</source>
        <translation>正文无效时阻止发送</translation>
    </message>
    <message>
        <source>Stop invalid bodies</source>
        <translation>阻止无效的正文</translation>
    </message>
    <message>
        <source>a JSON Schema that the body is held against</source>
        <translation>用于校验正文的 JSON Schema</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Kept in the file, not run by Postwright</source>
        <translation>保留在文件中，Postwright 不会运行</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Scripts, kept but not run</source>
        <translation>脚本，保留但不运行</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear what is typed</source>
        <translation>清除输入内容</translation>
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
        <translation>环境</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
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
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Search all requests</source>
        <translation>搜索所有请求</translation>
    </message>
    <message>
        <source>Search all requests for</source>
        <translation>在所有请求中搜索</translation>
    </message>
    <message>
        <source>Text in names, URLs, headers, bodies, docs, tags or variables</source>
        <translation>名称、URL、请求头、正文、文档、标签或变量中的文本</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>第 {n} 行</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide the secret</source>
        <translation>隐藏机密值</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>显示机密值</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move secrets to the vault</source>
        <translation>将机密移到保险库</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>移到保险库</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>按原样保存</translation>
    </message>
    <message>
        <source>The file would hold a secret for all to read: {places}.</source>
        <translation>机密会写进文件，任何人都能读到：{places}。</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>还有 {n} 处</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the send</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>Press again to send</source>
        <translation>再按一次发送</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send to {place}</source>
        <translation>发送到 {place}</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>0 means no limit</source>
        <translation>0 表示不限</translation>
    </message>
    <message>
        <source>As the answer</source>
        <translation>与响应相同</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>Done within</source>
        <translation>总时限</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>首个响应时限</translation>
    </message>
    <message>
        <source>Free connection within</source>
        <translation>等待空闲连接时限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Pool timeout</source>
        <translation>连接池超时</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>读取超时</translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation>最多重定向次数</translation>
    </message>
    <message>
        <source>Sent on within</source>
        <translation>发送时限</translation>
    </message>
    <message>
        <source>Store cookies that servers set</source>
        <translation>保存服务器设置的 Cookie</translation>
    </message>
    <message>
        <source>Total timeout</source>
        <translation>总超时</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>写入超时</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message>
        <source>Progress: {words}</source>
        <translation>进度：{words}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Waiting until you have signed in at {0} with the code {1}.</source>
        <translation>等待你打开 {0} 并用代码 {1} 登录。</translation>
    </message>
    <message>
        <source>Waiting until you have signed in with the browser.</source>
        <translation>等待你在浏览器中登录。</translation>
    </message>
    <message>
        <source>You can keep working in other tabs. The result stays here.</source>
        <translation>可以继续使用其他标签页，结果会留在这里。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{rate}, about {time} left</source>
        <translation>{rate}，约剩 {time}</translation>
    </message>
    <message>
        <source>{reason}. Attempt {number} follows in {n} s.</source>
        <translation>{reason}。{n} 秒后进行第 {number} 次尝试。</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
</context>
<context>
    <name>SendsAs</name>
    <message>
        <source>, comments stripped</source>
        <translation>，已去除注释</translation>
    </message>
    <message>
        <source>1 header</source>
        <translation>1 个请求头</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Close what will be sent</source>
        <translation>收起将要发送的内容</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>实际发送</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation>显示将要发送的内容</translation>
    </message>
    <message>
        <source>The last send left byte for byte as it was shown here</source>
        <translation>上次发送的内容与这里显示的逐字节一致</translation>
    </message>
    <message>
        <source>Type a URL to see what will be sent</source>
        <translation>输入 URL 后，这里显示将发送的内容</translation>
    </message>
    <message>
        <source>Use the row</source>
        <translation>使用该行</translation>
    </message>
    <message>
        <source>Use the sign-in</source>
        <translation>使用认证</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>解决办法：{fix}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>位置：{place}</translation>
    </message>
    <message>
        <source>Which one is to be sent</source>
        <translation>要发送哪一个</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>无正文</translation>
    </message>
    <message>
        <source>resolved with {0}</source>
        <translation>已用“{0}”解析</translation>
    </message>
    <message>
        <source>turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>{0} headers</source>
        <translation>{0} 个请求头</translation>
    </message>
    <message>
        <source>{0} of body</source>
        <translation>正文 {0}</translation>
    </message>
</context>
<context>
    <name>SentView</name>
    <message>
        <source>Headers as sent, hop by hop</source>
        <translation>实际发送的请求头，按跳转列出</translation>
    </message>
    <message>
        <source>The first request left byte for byte as it was prepared.</source>
        <translation>第一个请求与准备的内容逐字节一致。</translation>
    </message>
</context>
<context>
    <name>ServerChip</name>
    <message>
        <source>Starting the demo server…</source>
        <translation>正在启动演示服务器…</translation>
    </message>
</context>
<context>
    <name>SetLine</name>
    <message>
        <source>{name} is {value}, {kept}</source>
        <translation>{name} 为 {value}，{kept}</translation>
    </message>
    <message>
        <source>{name}: {kept}</source>
        <translation>{name}：{kept}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>没有匹配的设置</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings page</source>
        <translation>设置页</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>All of its requests get these.</source>
        <translation>对其中所有请求生效。</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>移到保险库</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
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
        <translation>按原样保存</translation>
    </message>
    <message>
        <source>The file would hold a secret for all to read: {places}.</source>
        <translation>机密会写进文件，任何人都能读到：{places}。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>What is in here, and how its requests belong</source>
        <translation>这里有什么，各个请求之间有什么关系</translation>
    </message>
</context>
<context>
    <name>SharedSaving</name>
    <message>
        <source>Its file was changed by another program.</source>
        <translation>它的文件被另一个程序更改了。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>显示两者</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用文件中的</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change shortcuts…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every shortcut can be changed. There are those of Postman, Insomnia, Bruno and Yaak.</source>
        <translation>每个快捷键都可以更改，并提供 Postman、Insomnia、Bruno 和 Yaak 的方案。</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>No shortcut has this name or key</source>
        <translation>没有匹配的快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Type to find, or press a key combination</source>
        <translation>输入名称查找，或按下组合键</translation>
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
        <source>Environments belong to a collection. Save the request into one.</source>
        <translation>环境属于集合，先将请求保存到集合中。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
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
        <translation>没有名称或 URL 中含有此内容的项目。</translation>
    </message>
    <message>
        <source>Nothing sent matches.</source>
        <translation>没有匹配的发送记录。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Requests you send appear here.</source>
        <translation>你发送的请求会显示在这里。</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Sidebar shows</source>
        <translation>侧边栏显示的内容</translation>
    </message>
    <message>
        <source>This collection has no environments. The plus makes one.</source>
        <translation>此集合没有环境，点加号可新建。</translation>
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
        <translation>错误：{words}</translation>
    </message>
    <message>
        <source>Sure: {words}</source>
        <translation>确定：{words}</translation>
    </message>
    <message>
        <source>Warning: {words}</source>
        <translation>警告：{words}</translation>
    </message>
</context>
<context>
    <name>SignatureCheck</name>
    <message>
        <source>Address of the keys</source>
        <translation>密钥地址</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>检查签名</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>收起检查</translation>
    </message>
    <message>
        <source>Fetch keys</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Keys as JWKS, JWK or PEM, or the secret</source>
        <translation>JWKS、JWK 或 PEM 形式的密钥，或共享密钥</translation>
    </message>
    <message>
        <source>Keys to check the token with</source>
        <translation>用于检查令牌的密钥</translation>
    </message>
    <message>
        <source>The keys are not kept. To fetch them is a request of its own, without the token.</source>
        <translation>密钥不会保存。获取密钥是一个单独的请求，不带令牌。</translation>
    </message>
</context>
<context>
    <name>SpokenProgress</name>
    <message>
        <source>{percent}% received</source>
        <translation>已接收 {percent}%</translation>
    </message>
    <message>
        <source>{percent}% sent</source>
        <translation>已发送 {percent}%</translation>
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
        <translation>证书</translation>
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
        <translation>Cookie 已停用</translation>
    </message>
    <message>
        <source>Cookies on</source>
        <translation>Cookie 已启用</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>演示服务器</translation>
    </message>
    <message>
        <source>Demo server on</source>
        <translation>演示服务器已开启</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No collection open</source>
        <translation>未打开集合</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation>打开 {path}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy: on</source>
        <translation>代理：已开启</translation>
    </message>
    <message>
        <source>Proxy: system</source>
        <translation>代理：系统</translation>
    </message>
    <message>
        <source>Proxy: system, in use</source>
        <translation>代理：系统，使用中</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>TLS checked</source>
        <translation>已校验 TLS</translation>
    </message>
    <message>
        <source>TLS not checked</source>
        <translation>未校验 TLS</translation>
    </message>
    <message>
        <source>Through {proxy}</source>
        <translation>经由 {proxy}</translation>
    </message>
    <message>
        <source>What Tab does, Ctrl+M changes it</source>
        <translation>Tab 键的作用，按 Ctrl+M 切换</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{n} unsaved requests · drafts kept</source>
        <translation>{n} 个未保存的请求 · 草稿已保留</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Cancel with {keys}</source>
        <translation>按 {keys} 取消</translation>
    </message>
    <message>
        <source>Compare what is shown with</source>
        <translation>与以下响应比较</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Earlier responses, this one {when}</source>
        <translation>更早的响应，当前为 {when}</translation>
    </message>
    <message>
        <source>Keep as an example of the request</source>
        <translation>保存为请求的示例</translation>
    </message>
    <message>
        <source>No earlier responses</source>
        <translation>没有更早的响应</translation>
    </message>
    <message>
        <source>Save response to a file</source>
        <translation>将响应保存到文件</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>{size} sent</source>
        <translation>传输 {size}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Days after which history is forgotten</source>
        <translation>历史保留天数</translation>
    </message>
    <message>
        <source>Days that they are kept</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>However old</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Megabytes of all bodies</source>
        <translation>正文总量上限（MB）</translation>
    </message>
    <message>
        <source>Megabytes of bodies kept in history</source>
        <translation>历史中正文的总量上限（MB）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Responses kept per request</source>
        <translation>每个请求保留的响应数</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>TabAuth</name>
    <message>
        <source>Ask for another scope</source>
        <translation>申请其他权限</translation>
    </message>
    <message>
        <source>Change the sign-in</source>
        <translation>更改认证</translation>
    </message>
    <message>
        <source>Choose who signs in</source>
        <translation>选择采用哪个认证</translation>
    </message>
    <message>
        <source>Trust another origin</source>
        <translation>信任另一个源</translation>
    </message>
    <message>
        <source>Turn off a header</source>
        <translation>停用请求头</translation>
    </message>
    <message>
        <source>Turn on a header</source>
        <translation>启用请求头</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Open requests</source>
        <translation>打开的请求</translation>
    </message>
    <message>
        <source>new response</source>
        <translation>新响应</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>未保存的改动</translation>
    </message>
</context>
<context>
    <name>TabChecks</name>
    <message>
        <source>Add a check</source>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>Held against the checks as they are now; nothing was sent.</source>
        <translation>已按现在的检查核对；没有发送任何内容。</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量名</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>设置变量</translation>
    </message>
    <message>
        <source>Set variable</source>
        <translation>设置变量</translation>
    </message>
    <message>
        <source>Use the actual value in {check}</source>
        <translation>在“{check}”中使用实际值</translation>
    </message>
    <message>
        <source>found, not set: only a send sets variables</source>
        <translation>已找到，未设置：只有发送才会设置变量</translation>
    </message>
    <message>
        <source>{name} has checks of its own: {n}. They count while none of ours is here.</source>
        <translation>“{name}”有自己的检查：{n} 项。这里没有检查时按它们执行。</translation>
    </message>
</context>
<context>
    <name>TabGuard</name>
    <message>
        <source>Press Send again to send to {place}</source>
        <translation>再按一次“发送”即发送到 {place}</translation>
    </message>
</context>
<context>
    <name>TabKey</name>
    <message>
        <source>Tab indents</source>
        <translation>Tab 缩进</translation>
    </message>
    <message>
        <source>Tab leaves the editor</source>
        <translation>Tab 离开编辑器</translation>
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
        <translation>检查</translation>
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
        <translation>响应</translation>
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
        <translation>所有标签页</translation>
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
        <translation>设置变量 {name}</translation>
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
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as TSV</source>
        <translation>复制为 TSV</translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation>第一行是标题</translation>
    </message>
    <message>
        <source>It is not valid JSON, so there is no table. {problem}</source>
        <translation>不是有效的 JSON，因此没有表格。{problem}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Response body as a table</source>
        <translation>以表格显示的响应正文</translation>
    </message>
    <message>
        <source>Rows as they were sent</source>
        <translation>按原始顺序</translation>
    </message>
    <message>
        <source>Rows: {count:,}</source>
        <translation>行数：{count:,}</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>显示为文本</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>The table shows at most {most}, this is {size}. Raw shows it whole.</source>
        <translation>表格最多显示 {most}，此正文为 {size}。“原始”会完整显示。</translation>
    </message>
    <message>
        <source>There is no list of objects in it, so there is no table.</source>
        <translation>其中没有对象列表，因此没有表格。</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>选择列表</translation>
    </message>
    <message>
        <source>columns: {count:,}</source>
        <translation>列数：{count:,}</translation>
    </message>
    <message>
        <source>the first {count:,} are here</source>
        <translation>显示前 {count:,} 行</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>smoke, orders</source>
        <translation>smoke, orders</translation>
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
        <translation>第 {0} 行，第 {1} 列：{2}</translation>
    </message>
    <message>
        <source>{0} ({1} more)</source>
        <translation>{0}（另有 {1} 处）</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Break the lines</source>
        <translation>按行显示</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>正在格式化</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Its lines end with a carriage return alone; they stand in one line.</source>
        <translation>各行仅以回车符（CR）结尾，因此显示为一行。</translation>
    </message>
    <message>
        <source>Shown as it came, it is not JSON. Line {line}, column {column}: {problem}</source>
        <translation>按原样显示，不是有效的 JSON。第 {line} 行，第 {column} 列：{problem}</translation>
    </message>
    <message>
        <source>Shown as it came, it is not JSON: {problem}</source>
        <translation>按原样显示，不是有效的 JSON：{problem}</translation>
    </message>
    <message>
        <source>Shown as it came, it is not XML. Line {line}, column {column}: {problem}</source>
        <translation>按原样显示，不是有效的 XML。第 {line} 行，第 {column} 列：{problem}</translation>
    </message>
    <message>
        <source>Shown as it came, it is not XML: {problem}</source>
        <translation>按原样显示，不是有效的 XML：{problem}</translation>
    </message>
    <message>
        <source>Shown as it came: it is larger than {size}</source>
        <translation>按原样显示：超过 {size}</translation>
    </message>
</context>
<context>
    <name>TimesPopover</name>
    <message>
        <source>How many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send several times</source>
        <translation>发送多次</translation>
    </message>
    <message>
        <source>times, one after the other</source>
        <translation>次，依次进行</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Above it {subject}, from {first} until {day}</source>
        <translation>上级证书：{subject}，{first} 至 {day}</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>第 {number} 次尝试</translation>
    </message>
    <message>
        <source>Attempt {number} after {reason}, waited {time}</source>
        <translation>第 {number} 次尝试，原因：{reason}，等待了 {time}</translation>
    </message>
    <message>
        <source>Certificate of {subject}, issued by {issuer}, until {day}</source>
        <translation>证书：{subject}，签发者：{issuer}，有效期至 {day}</translation>
    </message>
    <message>
        <source>Client certificate ready: {what}</source>
        <translation>客户端证书已就绪：{what}</translation>
    </message>
    <message>
        <source>It is for {names}</source>
        <translation>适用于 {names}</translation>
    </message>
    <message>
        <source>Made for the redirect before</source>
        <translation>由之前的重定向触发</translation>
    </message>
    <message>
        <source>Over HTTP/2 the body did not wait for 100 Continue</source>
        <translation>使用 HTTP/2 时，正文没有等待 100 Continue</translation>
    </message>
    <message>
        <source>Sent again with what the server asked for</source>
        <translation>按服务器的要求重新发送</translation>
    </message>
    <message>
        <source>Sent again without Expect: 100-continue</source>
        <translation>不带 Expect: 100-continue 重新发送</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}</source>
        <translation>经由代理 {proxy}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>kept-open connection</source>
        <translation>复用的连接</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>{name} was not sent: {rule}</source>
        <translation>没有发送 {name}：{rule}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>发送 {sent}，接收 {received}</translation>
    </message>
    <message>
        <source>{took}, usually {usual}</source>
        <translation>{took}，通常 {usual}</translation>
    </message>
</context>
<context>
    <name>TimingView</name>
    <message>
        <source>1 redirect</source>
        <translation>1 次重定向</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Divider between times and wire log</source>
        <translation>耗时与通信日志之间的分隔条</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Last {n} sends</source>
        <translation>最近 {n} 次发送</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Send to see where the time goes</source>
        <translation>发送后可查看时间花在哪里</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>median {time}</source>
        <translation>中位数 {time}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>{n} redirects</source>
        <translation>{n} 次重定向</translation>
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
        <translation>将请求复制为</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>More for this request</source>
        <translation>此请求的更多操作</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Request name</source>
        <translation>请求名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TokenControl</name>
    <message>
        <source>Kept in the vault.</source>
        <translation>保存在保险库中。</translation>
    </message>
    <message>
        <source>Kept until Postwright ends: the request is in no collection.</source>
        <translation>保留到 Postwright 退出：该请求不属于任何集合。</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>已过期。</translation>
    </message>
    <message>
        <source>Expired. The next send fetches another.</source>
        <translation>已过期，下次发送时会重新获取。</translation>
    </message>
    <message>
        <source>Expired. The next send refreshes it.</source>
        <translation>已过期，下次发送时会刷新。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>None yet. It is fetched only by this button.</source>
        <translation>还没有令牌，只能用此按钮获取。</translation>
    </message>
    <message>
        <source>None yet. Send fetches it by itself.</source>
        <translation>还没有令牌，发送时会自动获取。</translation>
    </message>
    <message>
        <source>Not fetched: {0}</source>
        <translation>未获取：{0}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>查看令牌请求</translation>
    </message>
    <message>
        <source>Sign in at {0} with the code {1}</source>
        <translation>打开 {0}，用代码 {1} 登录</translation>
    </message>
    <message>
        <source>Sign in with the browser that was opened. If none was: {0}</source>
        <translation>在已打开的浏览器中登录。如果没有打开，访问：{0}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token: {0}</source>
        <translation>令牌：{0}</translation>
    </message>
    <message>
        <source>Valid for {0}</source>
        <translation>有效期还剩 {0}</translation>
    </message>
    <message>
        <source>Valid; the server does not say how long</source>
        <translation>有效；服务器未说明有效期</translation>
    </message>
    <message>
        <source>{0}, scope {1}</source>
        <translation>{0}，权限 {1}</translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message numerus="yes">
        <source>%n more claim(s)</source>
        <translation>
            <numerusform>还有 %n 个声明</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoded on this computer.</source>
        <translation>在本机解码。</translation>
    </message>
    <message>
        <source>Expired {time} ago</source>
        <translation>{time}前已过期</translation>
    </message>
    <message>
        <source>Expires in {clock}</source>
        <translation>{clock} 后过期</translation>
    </message>
    <message>
        <source>Expires in {time}</source>
        <translation>{time} 后过期</translation>
    </message>
    <message>
        <source>It never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token, {state}</source>
        <translation>令牌，{state}</translation>
    </message>
    <message>
        <source>Valid in {time}</source>
        <translation>{time}后生效</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>no alg</source>
        <translation>无 alg</translation>
    </message>
    <message>
        <source>{moment}, in {time}</source>
        <translation>{moment}，{time}后</translation>
    </message>
    <message>
        <source>{moment}, {time} ago</source>
        <translation>{moment}，{time}前</translation>
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
        <translation>不是有效的 JSON，因此没有树。{problem}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>显示为文本</translation>
    </message>
    <message>
        <source>The tree shows JSON of at most {most}, this is {size}. Pretty, Raw and the filter show it whole.</source>
        <translation>树最多显示 {most} 的 JSON，此正文为 {size}。“美化”“原始”和筛选会完整显示。</translation>
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
    <name>Undoing</name>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>重做输入</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>重做{step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>撤销输入</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>撤销{step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>{step} cannot be done again: what it was about is not there any more</source>
        <translation>无法重做“{step}”：所涉及的项已不存在</translation>
    </message>
    <message>
        <source>{step} cannot be undone: what it was about is not there any more</source>
        <translation>无法撤销“{step}”：所涉及的项已不存在</translation>
    </message>
</context>
<context>
    <name>UrlBar</name>
    <message>
        <source>Change the method</source>
        <translation>更改方法</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Drop to fill the request from {tool}</source>
        <translation>松开以用 {tool} 填充请求</translation>
    </message>
    <message>
        <source>Drop to put the text into the URL</source>
        <translation>松开以将文本放入 URL</translation>
    </message>
    <message>
        <source>Fill from {0}</source>
        <translation>从 {0} 填充</translation>
    </message>
    <message>
        <source>Filled from {0}: {1}</source>
        <translation>已从 {0} 填充：{1}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{0} (at character {1})</source>
        <translation>{0}（第 {1} 个字符）</translation>
    </message>
    <message>
        <source>{0}. Left out: {1}</source>
        <translation>{0}。未导入：{1} 项</translation>
    </message>
</context>
<context>
    <name>UrlEdit</name>
    <message>
        <source>Request URL</source>
        <translation>请求 URL</translation>
    </message>
    <message>
        <source>URL or pasted cURL command</source>
        <translation>输入 URL 或粘贴 cURL 命令</translation>
    </message>
</context>
<context>
    <name>UseList</name>
    <message>
        <source>Where the variable is used</source>
        <translation>变量的使用位置</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>Add check</source>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键</translation>
    </message>
    <message>
        <source>Copy path {path}</source>
        <translation>复制路径 {path}</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Save as variable</source>
        <translation>保存为变量</translation>
    </message>
</context>
<context>
    <name>VariableBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Set {name} in {place} to send</source>
        <translation>在 {place} 中设置 {name} 后即可发送</translation>
    </message>
    <message>
        <source>Set {name} to send</source>
        <translation>设置 {name} 后即可发送</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
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
    <name>VariableEdits</name>
    <message>
        <source>Add variable {name}</source>
        <translation>添加变量“{name}”</translation>
    </message>
    <message>
        <source>Copy names from {source} to {target}</source>
        <translation>将变量名从{source}复制到{target}</translation>
    </message>
    <message>
        <source>Delete variable {name}</source>
        <translation>删除变量“{name}”</translation>
    </message>
    <message>
        <source>Edit {name} in {place}</source>
        <translation>编辑{place}中的 {name}</translation>
    </message>
    <message>
        <source>Make {name} plain</source>
        <translation>将 {name} 设为普通变量</translation>
    </message>
    <message>
        <source>Make {name} secret</source>
        <translation>将 {name} 设为机密</translation>
    </message>
    <message>
        <source>Paste variables into {place}</source>
        <translation>将变量粘贴到{place}</translation>
    </message>
    <message>
        <source>Remove {name} from {place}</source>
        <translation>从{place}中移除 {name}</translation>
    </message>
    <message>
        <source>Turn {name} off</source>
        <translation>停用 {name}</translation>
    </message>
    <message>
        <source>Turn {name} on</source>
        <translation>启用 {name}</translation>
    </message>
</context>
<context>
    <name>VariableInspector</name>
    <message numerus="yes">
        <source>%n of their own</source>
        <translation>
            <numerusform>%n 处自行设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a variable to see its value, where it is looked up and who uses it.</source>
        <translation>选择一个变量，查看它的值、查找顺序和使用位置。</translation>
    </message>
    <message>
        <source>Delete everywhere</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>It has no value now</source>
        <translation>目前没有值</translation>
    </message>
    <message>
        <source>Looked up in this order</source>
        <translation>查找顺序</translation>
    </message>
    <message>
        <source>No environment chosen</source>
        <translation>未选择环境</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>全部重命名</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Secret: values stay out of files</source>
        <translation>机密：值不写入文件</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n place(s)</source>
        <translation>
            <numerusform>用于 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in %n request(s)</source>
        <translation>
            <numerusform>用于 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Value in use now</source>
        <translation>当前使用的值</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>VariableMatrix</name>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Delete {name}, {place}</source>
        <translation>删除 {name}，{place}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Whole collection</source>
        <translation>整个集合</translation>
    </message>
    <message>
        <source>as the whole collection</source>
        <translation>同整个集合</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>row {n} of {all}</source>
        <translation>第 {n} 行，共 {all} 行</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>{name} in {scope}: {value}, {place}</source>
        <translation>{scope}中的 {name}：{value}，{place}</translation>
    </message>
    <message>
        <source>{name} is {state}, {place}</source>
        <translation>{name}：{state}，{place}</translation>
    </message>
    <message>
        <source>{name}, active</source>
        <translation>{name}，当前</translation>
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
        <translation>隐藏机密值</translation>
    </message>
    <message>
        <source>It has no value here.</source>
        <translation>这里没有值。</translation>
    </message>
    <message>
        <source>Open that request</source>
        <translation>打开该请求</translation>
    </message>
    <message>
        <source>Set by the answer to {request}</source>
        <translation>由“{request}”的响应设置</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>显示机密值</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>{name} has no value here</source>
        <translation>{name} 在这里没有值</translation>
    </message>
    <message>
        <source>{name}: {value}, from {scope}</source>
        <translation>{name}：{value}，来自“{scope}”</translation>
    </message>
    <message>
        <source>{scope}, not used: {value}</source>
        <translation>{scope}，未使用：{value}</translation>
    </message>
</context>
<context>
    <name>VariablePopup</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>VariableTable</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>VariablesEditor</name>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
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
        <source>They win over folders, the environment and the collection. For a secret, use an environment: values stay out of files there.</source>
        <translation>优先于文件夹、环境和集合。机密应放在环境中：那里的值不写入文件。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>本请求的变量</translation>
    </message>
    <message>
        <source>a later row counts</source>
        <translation>以后面的行为准</translation>
    </message>
    <message>
        <source>for this request alone</source>
        <translation>仅用于本请求</translation>
    </message>
</context>
<context>
    <name>VariablesModel</name>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Add variable {name}</source>
        <translation>添加变量“{name}”</translation>
    </message>
    <message>
        <source>Delete variable {name}</source>
        <translation>删除变量“{name}”</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Edit {name} in {place}</source>
        <translation>编辑{place}中的 {name}</translation>
    </message>
    <message>
        <source>Move variable</source>
        <translation>移动变量</translation>
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
        <translation>启用</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Switch {name}</source>
        <translation>切换“{name}”</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Used in requests</source>
        <translation>在请求中的引用</translation>
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
        <translation>否</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{column}, {text}, row {n} of {all}</source>
        <translation>{column}，{text}，第 {n} 行，共 {all} 行</translation>
    </message>
</context>
<context>
    <name>VariablesPage</name>
    <message>
        <source>Names of the process environment, one a line</source>
        <translation>进程环境变量的名称，每行一个</translation>
    </message>
    <message>
        <source>{{process.env.NAME}} reads these names of the environment that Postwright was started in, one a line. Others stay closed to collections.</source>
        <translation>{{process.env.NAME}} 只能读取这里列出的进程环境变量，每行一个。集合无法读取其他环境变量。</translation>
    </message>
</context>
<context>
    <name>VaultDesk</name>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Time of each hop and phase</source>
        <translation>各跳转和阶段的耗时</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Demo server ready on {where}</source>
        <translation>演示服务器已就绪：{where}</translation>
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
        <translation>对内置的服务器注册用户、登录、访问受保护的路径、上传文件。</translation>
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
        <translation>开始导览</translation>
    </message>
    <message>
        <source>The demo server could not start: {why}</source>
        <translation>无法启动演示服务器：{why}</translation>
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
        <translation>{name}：两个版本</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>The body left as “{sent}”, not as “{meant}”.</source>
        <translation>正文实际发出的是“{sent}”，而不是“{meant}”。</translation>
    </message>
    <message>
        <source>The headers left in another order: {sent}.</source>
        <translation>请求头以另一种顺序发出：{sent}。</translation>
    </message>
    <message>
        <source>The request line left as “{sent}”, not as “{meant}”.</source>
        <translation>请求行实际发出的是“{sent}”，而不是“{meant}”。</translation>
    </message>
    <message>
        <source>{name} did not leave; “{meant}” was meant.</source>
        <translation>{name} 没有发出，原本应为“{meant}”。</translation>
    </message>
    <message>
        <source>{name} left as “{sent}”, not as “{meant}”.</source>
        <translation>{name} 实际发出的是“{sent}”，而不是“{meant}”。</translation>
    </message>
    <message>
        <source>{name} left with “{sent}”; nobody meant it.</source>
        <translation>额外发出了 {name}：“{sent}”，原本没有设置。</translation>
    </message>
</context>
<context>
    <name>WireExport</name>
    <message>
        <source>Export the wire log</source>
        <translation>导出通信日志</translation>
    </message>
    <message>
        <source>Exported to {path}, with secrets</source>
        <translation>已导出到 {path}，包含机密值</translation>
    </message>
    <message>
        <source>Exported to {path}; secrets are masked</source>
        <translation>已导出到 {path}；机密值已遮盖</translation>
    </message>
    <message>
        <source>Not exported: {why}</source>
        <translation>未导出：{why}</translation>
    </message>
</context>
<context>
    <name>WirePane</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As HTTP Archive (.har)…</source>
        <translation>导出为 HTTP Archive (.har)…</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>导出为文本…</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>证书链</translation>
    </message>
    <message>
        <source>Copy the wire log</source>
        <translation>复制通信日志</translation>
    </message>
    <message>
        <source>Export the wire log</source>
        <translation>导出通信日志</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the wire log</source>
        <translation>筛选通信日志</translation>
    </message>
    <message>
        <source>Part of the wire log</source>
        <translation>通信日志的范围</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Show secrets in the wire log</source>
        <translation>在通信日志中显示机密值</translation>
    </message>
    <message>
        <source>Show the bytes in hexadecimal</source>
        <translation>以十六进制显示字节</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The server&apos;s certificates</source>
        <translation>服务器的证书</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>通信日志</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
</context>
<context>
    <name>_FoldLine</name>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>{note} (%n more)</source>
        <translation>
            <numerusform>{note}（另有 %n 条）</numerusform>
        </translation>
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
        <translation>请求头</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>无认证</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>未设置</translation>
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
    <name>_Step</name>
    <message>
        <source>{scope}: {value}</source>
        <translation>{scope}：{value}</translation>
    </message>
    <message>
        <source>{scope}: {value}, in use</source>
        <translation>{scope}：{value}，使用中</translation>
    </message>
    <message>
        <source>{scope}: {value}, not used</source>
        <translation>{scope}：{value}，未使用</translation>
    </message>
</context>
<context>
    <name>draft_names</name>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
</context>
<context>
    <name>shown_keys</name>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what}（{keys}）</translation>
    </message>
</context>
<context>
    <name>until</name>
    <message>
        <source>in a moment</source>
        <translation>片刻后</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
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
        <translation>超出日期范围</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>今天 {clock}</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>明天 {clock}</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>昨天 {clock}</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
</context>
</TS>
