"""The names of files, which on a disk may be any bytes."""

from __future__ import annotations


def shown_name(name: str) -> str:
    """Give a name in letters that can be stored and shown.

    Python keeps bytes that are not UTF-8 as halves of characters; they are read as Windows writes them.
    """
    written = name.encode("utf-8", "surrogateescape") if _is_of_bytes(name) else name.encode("utf-8", "replace")
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        return written.decode("cp1252", "replace")


def _is_of_bytes(name: str) -> bool:
    return not any("\ud800" <= letter < "\udc80" or "\udcff" < letter <= "\udfff" for letter in name)
