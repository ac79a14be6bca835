"""The workspace's files, from people and from the app."""

import secrets
import time
from dataclasses import dataclass, field, replace
from typing import Any

Json = dict[str, Any]

# Of a file that a person drops into a form.
LARGEST_DROPPED = 10 * 1024 * 1024
_KINDS = {
    "csv": "text/csv",
    "txt": "text/plain",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class File:
    """One file of the workspace.

    `content` is None until it is uploaded; `places` are the conversations that the file was shared into.
    """

    id: str
    name: str
    title: str
    user: str
    size: int
    created: int
    secret: str  # in the address where it is put, or where the page's people get it
    content: bytes | None = field(default=None, repr=False)
    places: tuple[str, ...] = ()
    completed: bool = False  # whether its upload has ended, which it does once

    @property
    def kind(self) -> str:
        """The type of the file, from the ending of its name."""
        return self.name.rpartition(".")[2].lower() if "." in self.name else "binary"


class Files:
    """All files of the workspace.

    A completed upload is shared only afterwards: after `sharing_takes` seconds.
    """

    def __init__(self) -> None:
        self.sharing_takes = 0.0
        self._known: dict[str, File] = {}

    def expect(self, name: str, size: int, user: str) -> File:
        """Register a file whose content is to be uploaded."""
        now, secret = int(time.time()), secrets.token_urlsafe(16)
        return self.keep(File("F" + secrets.token_hex(5).upper(), name, name, user, size, now, secret))

    def keep(self, file: File) -> File:
        """Keep a file as it is now."""
        self._known[file.id] = file
        return file

    def put(self, secret: str, content: bytes) -> File | None:
        """Take the content of an expected file; None if it is refused.

        It is refused for an unknown secret, a file with content, or another length than announced.
        """
        file = self.by_secret(secret)
        if file is None or file.content is not None or len(content) != file.size:
            return None
        return self.keep(replace(file, content=content))

    def find(self, file_id: str) -> File | None:
        """Give the file with this id."""
        return self._known.get(file_id)

    def by_secret(self, secret: str) -> File | None:
        """Give the file with this secret."""
        return next((each for each in self._known.values() if secrets.compare_digest(each.secret, secret)), None)


def described(file: File, address: str, team: str) -> Json:
    """Give a file as Slack describes it to the app."""
    place = f"http://{address}/files-pri/{team}-{file.id}"
    directs = [each for each in file.places if each.startswith("D")]
    return {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": _KINDS.get(file.kind, "application/octet-stream"),
        "filetype": file.kind,
        "user": file.user,
        "size": file.size,
        "mode": "hosted",
        "is_external": False,
        "is_public": False,
        "url_private": f"{place}/{file.name}",
        "url_private_download": f"{place}/download/{file.name}",
        "channels": [each for each in file.places if each not in directs],
        "groups": [],
        "ims": directs,
    }
