"""Reads files that the environment or a habit names: whatever lies there, nothing hangs and nothing large is read."""

from __future__ import annotations

import os
import stat

_KINDS = (
    (stat.S_ISDIR, "it is a directory"),
    (stat.S_ISFIFO, "it is a FIFO"),
    (stat.S_ISSOCK, "it is a socket"),
)


class NotReadableError(Exception):
    """A file cannot be read, or is nothing that should be read. The message says why, without the path."""


def read_file(path: str, most: int) -> tuple[bytes, int]:
    """Return the content of a regular file, and the mode bits of its permissions.

    Args:
        path: of the file; links are followed.
        most: bytes; a larger file is not read.

    Raises:
        NotReadableError: it does not exist, is not a regular file, is too large, or the system does not let it be read.
    """
    try:
        # Before it is opened: that alone can have effects, on a device for instance.
        check_regular(os.stat(path))  # noqa: PTH116  # pathlib takes longer to load than most of this package
        # Nobody may put a FIFO there meanwhile and so make this wait.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            check_regular(status)
            content = file.read(most + 1)
    except OSError as error:
        raise NotReadableError(error.strerror or type(error).__name__) from None
    except ValueError:  # a path with a NUL, or one that the file system's encoding does not have
        raise NotReadableError("no file can have this name") from None
    if len(content) > most:
        raise NotReadableError(f"it is larger than {most:,} bytes")
    return content, stat.S_IMODE(status.st_mode)


def check_regular(status: os.stat_result) -> None:
    """Check that what was looked at is a regular file.

    Raises:
        NotReadableError: it is a directory, a FIFO, a device or the like.
    """
    if not stat.S_ISREG(status.st_mode):
        raise NotReadableError(next((kind for is_kind, kind in _KINDS if is_kind(status.st_mode)), "it is no file"))


def in_text(path: str) -> str:
    """Return a path as a message can hold it."""
    return path if path.isprintable() else ascii(path)
