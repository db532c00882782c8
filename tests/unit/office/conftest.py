"""The stores of tests/unit/store, on both databases."""

from tests.unit.store.conftest import made_once, postgresql, sqlite_url, store, url

__all__ = ["made_once", "postgresql", "sqlite_url", "store", "url"]
