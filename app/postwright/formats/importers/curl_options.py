"""curl's options on a command line: names, which take a value, which change no request.

https://curl.se/docs/manpage.html
"""

from collections.abc import Iterator

import msgspec

from postwright.formats.importers.curl_word import Word
from postwright.formats.importers.imported import ImportError_
from postwright.model.said import said, sentences

SHORT = {
    "#": "progress-bar", "0": "http1.0", "1": "tlsv1", "2": "sslv2", "3": "sslv3", "4": "ipv4",
    "6": "ipv6", ":": "next", "a": "append", "A": "user-agent", "b": "cookie", "B": "use-ascii",
    "c": "cookie-jar", "C": "continue-at", "d": "data", "D": "dump-header", "e": "referer",
    "E": "cert", "f": "fail", "F": "form", "g": "globoff", "G": "get", "h": "help",
    "H": "header", "i": "include", "I": "head", "j": "junk-session-cookies",
    "J": "remote-header-name", "k": "insecure", "K": "config", "l": "list-only",
    "L": "location", "m": "max-time", "M": "manual", "n": "netrc", "N": "no-buffer",
    "o": "output", "O": "remote-name", "p": "proxytunnel", "P": "ftp-port", "q": "disable",
    "Q": "quote", "r": "range", "R": "remote-time", "s": "silent", "S": "show-error",
    "t": "telnet-option", "T": "upload-file", "u": "user", "U": "proxy-user", "v": "verbose",
    "V": "version", "w": "write-out", "x": "proxy", "X": "request", "y": "speed-time",
    "Y": "speed-limit", "z": "time-cond", "Z": "parallel",
}  # fmt: skip

_VALUED = """
abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config
connect-timeout connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data
data-ascii data-binary data-raw data-urlencode delegation dns-interface dns-ipv4-addr
dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save
expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port
ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip header hostpubmd5 hostpubsha256
hsts interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type krb libcurl
limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs
max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max pass pinnedpubkey
preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert
proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass
proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword
proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request
request-target resolve retry retry-delay retry-max-time sasl-authzid service-name
signature-algorithms socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit
speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype
tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file url url-query user
user-agent variable vlan-priority write-out
"""
VALUED = frozenset(_VALUED.split())

_HARMLESS = """
compressed cookie-jar create-dirs create-file-mode disable dump-header etag-save fail
fail-early fail-with-body globoff http1.1 include junk-session-cookies keepalive-cnt
keepalive-time libcurl limit-rate location manual max-filesize no-buffer no-clobber
no-keepalive no-progress-meter output output-dir parallel parallel-immediate parallel-max
path-as-is progress-bar progress-meter remote-header-name remote-name remote-name-all
remote-time remove-on-error show-error silent skip-existing speed-limit speed-time stderr
styled-output suppress-connect-headers tcp-nodelay trace trace-ascii trace-config trace-ids
trace-time verbose write-out xattr
"""
HARMLESS = frozenset(_HARMLESS.split())
"""They change what curl shows, stores or how fast it is, or say what we do anyway."""

_FLAGS = """
anyauth append basic ca-native cert-status crlf digest http0.9 http1.0 http2
http2-prior-knowledge http3 http3-only get head ignore-content-length insecure ipv4 ipv6
list-only location-trusted negotiate netrc netrc-optional next no-alpn no-npn no-sessionid ntlm
ntlm-wb post301 post302 post303 proxy-anyauth proxy-basic proxy-digest proxy-insecure
proxy-negotiate proxy-ntlm proxytunnel raw retry-all-errors retry-connrefused ssl ssl-reqd
ssl-no-revoke sslv2 sslv3 tcp-fastopen tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding
use-ascii form-escape disallow-username-in-url
"""
FLAGS = HARMLESS | frozenset(_FLAGS.split())


_NOT_HERE = said("Not part of a request here; it was left out.")
_WHY = sentences(
    {
        "pipe": "It is not part of the curl command.",
        "proxy": "The proxy is chosen in Settings.",
        "cert-type": "The certificate's own format counts.",
        "http1.0": "HTTP/1.1 is the oldest version here.",
        "http3": "HTTP/3 is not supported; another version is used.",
        "http3-only": "HTTP/3 is not supported; another version is used.",
        "netrc-optional": "Choose the sign-in from .netrc where the host has an entry there.",
        "config": "The options in that file were not read.",
        "location-trusted": "Credentials never follow a redirect to another host unasked.",
        "post301": "A redirected POST becomes GET as the standard has it.",
        "post302": "A redirected POST becomes GET as the standard has it.",
        "post303": "A redirected POST becomes GET as the standard has it.",
    }
)


class Option(msgspec.Struct, frozen=True):
    """One option as it stands in the command."""

    name: str
    """The long name; of a word that is no option `url`, and `pipe` for another command."""
    shown: str
    value: str
    position: int


def options(words: tuple[Word, ...]) -> Iterator[Option]:
    """Yield the options in order. Raises ImportError_ where one lacks its value."""
    rest = iter(words)
    only_urls = False
    for word in rest:
        if word.ends:
            yield Option("pipe", word.text[:40], "", word.position)
        elif word.text == "--":
            only_urls = True
        elif only_urls or not word.text.startswith("-") or word.text == "-":
            yield Option("url", "URL", word.text, word.position)
        elif word.text.startswith("--"):
            name = canonical(word.text[2:])
            value = _value(word, rest) if name in VALUED else ""
            yield Option(name, word.text, value, word.position)
        else:
            yield from _short(word, rest)


def why_not(name: str) -> str:
    """Return why an option that is not taken over is not."""
    known = name in VALUED or name in FLAGS
    return _WHY.get(name, _NOT_HERE if known else said("curl has no such option."))


def _short(word: Word, rest: Iterator[Word]) -> Iterator[Option]:
    for at, letter in enumerate(word.text[1:], 2):
        name = SHORT.get(letter, letter)
        if name in VALUED:
            value = word.text[at:] or _value(word, rest)
            yield Option(name, f"-{letter}", value, word.position)
            return
        yield Option(name, f"-{letter}", "", word.position)


def _value(word: Word, rest: Iterator[Word]) -> str:
    following = next(rest, None)
    if following is None or following.ends:
        raise ImportError_(said("{text} wants a value.", text=word.text), word.position)
    return following.text


def canonical(name: str) -> str:
    """Return a long option's full name: curl takes any beginning that only one option has."""
    known = VALUED | FLAGS
    if name in known or not name:
        return name
    found = [option for option in known if option.startswith(name)]
    return found[0] if len(found) == 1 else name
