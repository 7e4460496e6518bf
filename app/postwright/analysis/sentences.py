"""Fragments such as `get a new one` as sentences, in any language."""

import re

_ENDS = ".!?。！？…"
_CHINESE = re.compile("[\u4e00-\u9fff]")
_QUOTED = re.compile("“[^”]*”")


def sentence(text: str) -> str:
    """Return it with a large letter and a full stop; a server's own word stays as it is."""
    bare = text.strip()
    if not bare:
        return ""
    stop = "。" if _is_chinese(bare) else "."
    ended = bare if bare[-1] in _ENDS else bare + stop
    return ended if "_" in ended.partition(" ")[0] else ended[:1].upper() + ended[1:]


def sentences(*texts: str) -> str:
    """Return them one after the other; blanks stand between those that are not Chinese."""
    made = [sentence(text) for text in texts if text.strip()]
    joined = ""
    for one in made:
        joined += one if not joined or joined[-1] in "。！？" else f" {one}"
    return joined


def _is_chinese(text: str) -> bool:
    """Tell by what is not quoted: a name may be in any language."""
    return bool(_CHINESE.search(_QUOTED.sub("", text)))
