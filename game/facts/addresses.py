"""Addresses of pages as sources: players see the name of the host, and teachers the whole."""

import re

_ADDRESS = re.compile(r".*\bhttps?://\S+|(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}/)\S*", re.IGNORECASE | re.DOTALL)
_BARE = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[\w-]+)(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Whether a source is no key but has an address of its own."""
    return _ADDRESS.fullmatch(text) is not None


def with_host(text: str) -> str:
    """The source with the host of its address before it, where it is nothing but an address."""
    bare = _BARE.fullmatch(text)
    if not bare or not is_address(text):
        return text
    host = bare[1].lower()
    name = host.removeprefix("www.")
    address = text if "://" in text else f"https://{text}"
    return f"{name}, {address}"
