"""Keys of a named profile out of AWS's own files; no program is run, no role is taken on.

https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html
"""

import configparser
from collections.abc import Mapping

import msgspec

from postwright.engine.errors import InvalidField, UnreadableFile
from postwright.engine.small_files import SmallFiles, default_aws
from postwright.model.said import said, said_list, sentences

WHERE = said("auth, profile")
_ELSEWHERE = sentences(
    {
        "credential_process": "runs a program for its keys",
        "sso_session": "signs in by single sign-on",
        "sso_start_url": "signs in by single sign-on",
        "role_arn": "takes on a role",
        "web_identity_token_file": "takes on a role",
    }
)


class Profile(msgspec.Struct, frozen=True):
    """What a profile says; what it does not say is empty."""

    key_id: str
    secret: str
    token: str = ""
    region: str = ""


def profile_of(name: str, path: str, files: SmallFiles) -> Profile:
    """Return a profile of one file, or of AWS's two usual ones. Raise NotSent."""
    paths = (path,) if path else default_aws()
    found = _found(name, paths, files, chosen=bool(path))
    _require_keys(found, name, paths)
    return Profile(
        found["aws_access_key_id"],
        found["aws_secret_access_key"],
        found.get("aws_session_token") or found.get("aws_security_token", ""),
        found.get("region", ""),
    )


def _found(name: str, paths: tuple[str, ...], files: SmallFiles, *, chosen: bool) -> dict[str, str]:
    found: dict[str, str] = {}
    unread: UnreadableFile | None = None
    _, credentials = default_aws()
    for one in paths:  # what the second says counts before the first
        try:
            text = files.text(one, WHERE, private=chosen or one == credentials)
        except UnreadableFile as error:
            unread = error
            continue
        found |= section(text, name, one)
    if not found and unread is not None:
        raise unread
    return found


def _require_keys(found: Mapping[str, str], name: str, paths: tuple[str, ...]) -> None:
    if not found:
        raise InvalidField(
            said(
                "there is no profile “{name}” in {paths}", name=name, paths=said_list(paths, "or")
            ),
            where=WHERE,
            fix=said("add it there, or name another"),
        )
    for member, words in _ELSEWHERE.items():
        if member in found and "aws_secret_access_key" not in found:
            raise InvalidField(
                said(
                    "the profile “{name}” {words} ({member}), which is not done here",
                    name=name,
                    words=words,
                    member=member,
                ),
                where=WHERE,
                fix=said("get keys with the AWS command line and type them in"),
            )
    for member in ("aws_access_key_id", "aws_secret_access_key"):
        if not found.get(member):
            raise InvalidField(
                said("the profile “{name}” has no {member}", name=name, member=member),
                where=WHERE,
                fix=said("add it to {paths}", paths=said_list(paths, "or")),
            )


def section(text: str, name: str, path: str) -> Mapping[str, str]:
    """Return the pairs of `[name]` or `[profile name]`, empty without one. Raise InvalidField."""
    parser = configparser.RawConfigParser(default_section="", strict=False, allow_no_value=True)
    try:
        parser.read_string(text, path)
    except configparser.Error as error:
        words = " ".join(str(error).split())
        raise InvalidField(
            said("{path} cannot be read: {words}", path=path, words=words[:160]),
            where=WHERE,
            fix=said("correct the file"),
        ) from None
    for title in parser.sections():
        bare = " ".join(title.split()).removeprefix("profile ").strip("\"'")
        if bare == name:
            return {key: value or "" for key, value in parser.items(title)}
    return {}
