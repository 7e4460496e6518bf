"""The program's way in: a window without arguments, a command with them, a worker for ourselves."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit status."""
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:
        sys.stderr.write("postwright: cancelled; before anything was sent\n")
        return 130


def _run(words: list[str]) -> int:
    if words[:1] == ["--worker"]:
        from postwright.cli.workers import run_worker

        return run_worker(words[1:])
    if words:
        from postwright.cli.main import run

        return run(words)
    from postwright.gui.starting import run_window

    return run_window()


if __name__ == "__main__":
    sys.exit(main())
