"""Scripts that let a shell complete our commands and options; made from the parser, never by hand.

bash: `complete` (Bash manual §8.7); zsh: `compdef`; fish: `complete -c`.
"""

import argparse
from collections.abc import Iterator

import msgspec


class Command(msgspec.Struct, frozen=True):
    """What a shell may offer after a command's name."""

    name: str
    words: str
    options: tuple[tuple[str, str], ...]
    """Each option with what it does."""
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Options that take one of a few words."""


def script(shell: str, parser: argparse.ArgumentParser) -> str:
    """Return the script for bash, zsh or fish."""
    commands = tuple(_commands(parser))
    own = tuple(_options(parser))
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](commands, own)


def _commands(parser: argparse.ArgumentParser) -> Iterator[Command]:
    for action in parser._actions:  # noqa: SLF001  # argparse has no other way to its tree
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, inner in action.choices.items():
                choices = tuple(
                    (option, tuple(map(str, found.choices)))
                    for found in inner._actions  # noqa: SLF001
                    if found.choices
                    for option in found.option_strings
                )
                words = (inner.description or "").splitlines()
                yield Command(name, words[0] if words else "", tuple(_options(inner)), choices)


def _options(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str]]:
    for action in parser._actions:  # noqa: SLF001
        if action.help != argparse.SUPPRESS:
            for option in action.option_strings:
                yield option, " ".join((action.help or "").replace("%%", "%").split())


def _bash(commands: tuple[Command, ...], own: tuple[tuple[str, str], ...]) -> str:
    names = " ".join([*(c.name for c in commands), *(option for option, _ in own)])
    lines = [
        "_postwright() {",
        "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=",
        '  if [ "$COMP_CWORD" -eq 1 ]; then',
        f"    COMPREPLY=($(compgen -W '{names}' -- \"$cur\")); return",
        "  fi",
        "  case ${COMP_WORDS[1]}:$prev in",
    ]
    for command in commands:
        for option, choices in command.choices:
            lines.append(f"    {command.name}:{option}) words='{' '.join(choices)}' ;;")
    lines += [
        "  esac",
        '  if [ -z "$words" ] && [[ $cur == -* ]]; then',
        "    case ${COMP_WORDS[1]} in",
    ]
    for command in commands:
        options = " ".join(option for option, _ in command.options)
        lines.append(f"      {command.name}) words='{options}' ;;")
    lines += [
        "    esac",
        "  fi",
        '  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$cur"))',
        '  else COMPREPLY=($(compgen -f -- "$cur")); fi',
        "}",
        "complete -o filenames -F _postwright postwright",
    ]
    return "\n".join(lines) + "\n"


def _zsh(commands: tuple[Command, ...], own: tuple[tuple[str, str], ...]) -> str:
    lines = ["#compdef postwright", "_postwright() {", "  local -a commands options"]
    described = " ".join(_quoted(f"{c.name}:{c.words}") for c in commands)
    lines += [
        f"  commands=({described})",
        "  if (( CURRENT == 2 )); then",
        "    _describe command commands",
        f"    options=({' '.join(_quoted(_colon(o, w)) for o, w in own)})",
        "    _describe option options",
        "    return",
        "  fi",
        "  case $words[2]:$words[CURRENT-1] in",
    ]
    for command in commands:
        for option, choices in command.choices:
            lines.append(f"    {command.name}:{option}) compadd -- {' '.join(choices)}; return ;;")
    lines += ["  esac", "  case $words[2] in"]
    for command in commands:
        options = " ".join(_quoted(_colon(o, w)) for o, w in command.options)
        lines.append(f"    {command.name}) options=({options}) ;;")
    lines += [
        "  esac",
        "  if [[ $PREFIX == -* ]]; then _describe -o option options; else _files; fi",
        "}",
        "compdef _postwright postwright",
    ]
    return "\n".join(lines) + "\n"


def _fish(commands: tuple[Command, ...], own: tuple[tuple[str, str], ...]) -> str:
    alone = "-n __fish_use_subcommand"
    lines = [
        f"complete -c postwright {alone} {_fish_option(o)} -d {_fish_quoted(w)}" for o, w in own
    ]
    for command in commands:
        described = _fish_quoted(command.words)
        lines.append(f"complete -c postwright -f {alone} -a {command.name} -d {described}")
        there = f"-n '__fish_seen_subcommand_from {command.name}'"
        choices = dict(command.choices)
        for option, words in command.options:
            line = f"complete -c postwright {there} {_fish_option(option)} -d {_fish_quoted(words)}"
            if option in choices:
                line += f" -x -a '{' '.join(choices[option])}'"
            lines.append(line)
    return "\n".join(lines) + "\n"


def _colon(option: str, words: str) -> str:
    return f"{option}:{words}" if words else option


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _fish_option(option: str) -> str:
    if option.startswith("--"):
        return f"-l {option[2:]}"
    return f"-s {option[1:]}" if len(option) == 2 else f"-o {option[1:]}"
